// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/webhooksignature.h"

#include "core/base/crypto.h"

#include <optional>

namespace stoa {

namespace {

QByteArray macOf(const QByteArray &seconds, const QByteArray &body, const QByteArray &secret)
{
    return hmacSha256(seconds + '.' + body, secret).toHex();
}

/// Whether no more seconds than the tolerance lie between them, whatever a sender wrote.
bool isNear(qint64 one, qint64 other, qint64 tolerance)
{
    return one <= other ? other - one <= tolerance : one - other <= tolerance;
}

} // namespace

QByteArray webhookSignature(const QByteArray &body, Instant at, const QByteArrayList &secrets)
{
    const QByteArray seconds = QByteArray::number(at.msSinceEpoch() / 1'000);
    QByteArray field = "t=" + seconds;
    for (const QByteArray &secret : secrets)
        field += ",v1=" + macOf(seconds, body, secret);
    return field;
}

bool webhookSignatureFits(const QByteArray &field, const QByteArray &body, const QByteArray &secret,
                          Instant now, qint64 toleranceSeconds)
{
    std::optional<QByteArray> seconds;
    QByteArrayList signatures;
    const auto parts = field.split(',');
    for (const QByteArray &part : parts) {
        if (part.startsWith("t=") && seconds)
            return false;
        if (part.startsWith("t="))
            seconds = part.sliced(2);
        else if (part.startsWith("v1="))
            signatures.append(part.sliced(3));
    }
    bool isNumber = false;
    const qint64 at = seconds ? seconds->toLongLong(&isNumber) : 0;
    if (!isNumber || at < 0 || !isNear(at, now.msSinceEpoch() / 1'000, toleranceSeconds))
        return false;
    const QByteArray expected = macOf(*seconds, body, secret);
    bool fits = false;
    for (const QByteArray &signature : std::as_const(signatures))
        fits = equalSecrets(signature, expected) || fits;
    return fits;
}

} // namespace stoa
