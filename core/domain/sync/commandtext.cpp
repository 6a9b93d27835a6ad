// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sync/commandtext.h"

#include "core/base/crypto.h"

namespace stoa {

QByteArray commandText(qint64 n, const QString &id, const QString &type, int version, const QString &lane,
                       Instant at, const QByteArray &body)
{
    return sha256(QByteArray::number(n) + '\n' + id.toUtf8() + '\n' + type.toUtf8() + '\n'
                  + QByteArray::number(version) + '\n' + lane.toUtf8() + '\n'
                  + QByteArray::number(at.msSinceEpoch()) + '\n' + body);
}

} // namespace stoa
