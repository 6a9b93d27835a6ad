// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/businessdate.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Goods that arrive are where they go to, all others where they come from.
QString placeOf(const MovementDraft &movement)
{
    const QString &from = movement.from.location();
    return from.isEmpty() || movement.kind == MovementKind::TransferIn ? movement.to.location() : from;
}

} // namespace

Result<QTimeZone> BusinessCalendar::zoneOf(sql::Connection &connection, const QString &location)
{
    if (const auto known = m_zones.constFind(location); known != m_zones.cend())
        return *known;
    STOA_TRY_ASSIGN(const auto name,
                    connection.first(
                        "SELECT time_zone FROM location WHERE code = ?1",
                        [](const sql::Statement &row) { return row.bytes(0); }, location));
    QTimeZone zone(name.value_or("UTC"_ba));
    if (!zone.isValid())
        zone = QTimeZone::utc();
    m_zones.insert(location, zone);
    return zone;
}

Result<QString> BusinessCalendar::dayOf(sql::Connection &connection, const MovementDraft &movement)
{
    STOA_TRY_ASSIGN(const auto zone, zoneOf(connection, placeOf(movement)));
    return QDateTime::fromMSecsSinceEpoch(movement.occurredAt.msSinceEpoch(), zone)
        .date()
        .toString(Qt::ISODate);
}

} // namespace stoa
