// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/movement.h"
#include "core/sql/connection.h"

#include <QHash>
#include <QTimeZone>

namespace stoa {

/// The day to which a movement belongs in the books: that of the place where the goods were, by its calendar
/// at the time. It is kept with the movement, so that moving a store to another time zone changes no day that
/// is past.
class BusinessCalendar {
public:
    /// YYYY-MM-DD. Where the place or its time zone is not known, the day in UTC.
    Result<QString> dayOf(sql::Connection &connection, const MovementDraft &movement);

private:
    Result<QTimeZone> zoneOf(sql::Connection &connection, const QString &location);

    QHash<QString, QTimeZone> m_zones; ///< by location
};

} // namespace stoa
