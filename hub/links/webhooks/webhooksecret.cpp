// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/webhooksecret.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"

namespace stoa::links {

QByteArray makeWebhookSecret() { return "whsec_" + toBase64Url(randomBytes(32)); }

QByteArray sealWebhookSecret(const QByteArray &secret, const QByteArray &key, const QString &webhook)
{
    return toBase64Url(seal(secret, key, webhook.toUtf8()));
}

Result<QByteArray> openWebhookSecret(const QByteArray &sealed, const QByteArray &key, const QString &webhook)
{
    return unseal(fromBase64Url(sealed), key, webhook.toUtf8());
}

} // namespace stoa::links
