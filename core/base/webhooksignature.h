// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArrayList>

namespace stoa {

/// What stands in Stoa-Signature: "t=<unix seconds>,v1=<hex>", one v1 for each secret, in their order. A v1
/// is HMAC-SHA-256 over "<t>.<body>" with the whole text of the secret as its key.
QByteArray webhookSignature(const QByteArray &body, Instant at, const QByteArrayList &secrets);

constexpr qint64 kWebhookToleranceSeconds = 300;

/// Whether one of the signatures is that of the body under the secret, and was made no longer ago than the
/// tolerance, nor further ahead. All of them are compared, and none tells by time where it differs.
bool webhookSignatureFits(const QByteArray &field, const QByteArray &body, const QByteArray &secret,
                          Instant now, qint64 toleranceSeconds = kWebhookToleranceSeconds);

} // namespace stoa
