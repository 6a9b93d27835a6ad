// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"

#include <QString>
#include <optional>

namespace stoa {

/// A box that anybody can close for the owner of an Ed25519 key and only that owner can open (libsodium's
/// sealed box over the X25519 form of the key). Empty when the key is none.
QByteArray sealForOwner(const QByteArray &plain, const QByteArray &ed25519PublicKey);
/// Fails with Storage when the box is another's or damaged.
Result<QByteArray> openOwned(const QByteArray &box, const SigningKey &key);

/// A desk's journal key in a box for its hub: the 32 bytes of the key and the device's id, so that the box of
/// one device does not pass for another's.
QByteArray sealJournalKey(const QByteArray &key, const QString &device, const QByteArray &hubKey);
/// The key out of an opened box, when it is one of that device.
std::optional<QByteArray> journalKeyIn(const QByteArray &plain, const QString &device);

} // namespace stoa
