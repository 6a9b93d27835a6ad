// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/crypto.h"

#include <QCryptographicHash>

namespace stoa {

using namespace Qt::StringLiterals;

QUuid uuid7(Instant now)
{
    QByteArray bytes = randomBytes(16);
    const auto ms = static_cast<quint64>(now.msSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(ms >> (8 * (5 - i)));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QUuid derivedUuid(const QUuid &seed, quint32 n)
{
    QByteArray bytes = seed.toRfc4122();
    const QByteArray hash =
        QCryptographicHash::hash(bytes + QByteArray::number(n), QCryptographicHash::Sha256).first(10);
    bytes.replace(6, 10, hash);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QString uuidText(const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); }

Result<QUuid> parseUuid(QStringView text)
{
    const auto uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
    if (uuid.isNull())
        return Error::invalid({}, u"expected a UUID"_s);
    return uuid;
}

} // namespace stoa
