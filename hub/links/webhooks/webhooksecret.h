// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stoa::links {

/// For what access::Keyring::sealKey gives the key of the secrets.
constexpr char kWebhookSeal[] = "webhooks";

/// A new secret: whsec_ and 32 random bytes as base64url. The whole text is the key of the signatures.
QByteArray makeWebhookSecret();

/// As the database keeps it: sealed with the hub's key for the webhook, so that the row of one is of no use
/// in another's.
QByteArray sealWebhookSecret(const QByteArray &secret, const QByteArray &key, const QString &webhook);
/// Fails with Storage when the key or the webhook is another one.
Result<QByteArray> openWebhookSecret(const QByteArray &sealed, const QByteArray &key, const QString &webhook);

} // namespace stoa::links
