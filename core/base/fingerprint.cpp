// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fingerprint.h"

#include "core/base/crypto.h"

namespace stoa {

namespace {

constexpr int kBytes = 16;
constexpr qsizetype kGroup = 4;

QString digitsOf(const QString &fingerprint)
{
    QString digits;
    const QString lower = fingerprint.toLower();
    for (const QChar c : lower) {
        if ((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'))
            digits += c;
        else if (!c.isSpace() && c != u'-' && c != u':')
            return {};
    }
    return digits;
}

} // namespace

QString fingerprintOf(const QByteArray &publicKey)
{
    const QString digits = QString::fromLatin1(blake2b("stoa-fingerprint-v1\n" + publicKey, kBytes).toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += kGroup)
        groups.append(digits.sliced(at, kGroup));
    return groups.join(u' ');
}

bool isSameFingerprint(const QString &a, const QString &b)
{
    const QString digits = digitsOf(a);
    return digits.size() == 2 * kBytes && digits == digitsOf(b);
}

} // namespace stoa
