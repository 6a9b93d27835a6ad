// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"

namespace stoa {

/// A box that anybody can close for the owner of an Ed25519 key and only that owner can open (libsodium's
/// sealed box over the X25519 form of the key). Empty when the key is none.
QByteArray sealForOwner(const QByteArray &plain, const QByteArray &ed25519PublicKey);
/// Fails with Storage when the box is another's or damaged.
Result<QByteArray> openOwned(const QByteArray &box, const SigningKey &key);

} // namespace stoa
