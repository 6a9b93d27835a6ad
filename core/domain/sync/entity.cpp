// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sync/entity.h"

#include <algorithm>

namespace stoa {

QByteArray joinKey(const QByteArray &first, const QByteArray &second) { return first + '|' + second; }

QByteArray joinKey(const QString &first, const QString &second)
{
    return joinKey(first.toUtf8(), second.toUtf8());
}

bool ChangeSet::touches(EntityType type) const
{
    return everything || std::ranges::any_of(changes, [type](const Change &c) { return c.type == type; });
}

namespace streams {

QByteArray store(const QString &location) { return "store/" + location.toUtf8(); }

QByteArray orders(const QString &location) { return "orders/" + location.toUtf8(); }

QByteArray contacts(const QString &location) { return "contacts/" + location.toUtf8(); }

QByteArray ledger(const QString &location) { return "ledger/" + location.toUtf8(); }

QByteArray device(const QString &deviceId) { return "dev/" + deviceId.toUtf8(); }

} // namespace streams

} // namespace stoa
