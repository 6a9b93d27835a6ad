// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/statement.h"
#include "core/store/orders/orderquery.h"

namespace stoa {

// What several queries of orders select, of `orders o`.

/// Nothing of it is to be found, picked or packed any more, and a part waits for its customer.
inline constexpr char kWaitsForCustomer[] =
    "(o.open_units = 0 AND EXISTS (SELECT 1 FROM fulfilment w WHERE w.order_id = o.id AND w.state IN "
    "('readyForPickup', 'checkedIn', 'expired')) AND NOT EXISTS (SELECT 1 FROM fulfilment w WHERE "
    "w.order_id = o.id AND w.state IN ('allocated', 'accepted', 'picking', 'picked', 'packed')) AND NOT "
    "EXISTS (SELECT 1 FROM json_each(o.lines) l WHERE json_extract(l.value, '$.backordered') > 0))";

/// What both ways of adding up orders select.
inline constexpr char kTotals[] =
    "COUNT(*), coalesce(SUM(o.units), 0), coalesce(SUM(o.total), 0), "
    "CASE WHEN MIN(o.currency) = MAX(o.currency) THEN MIN(o.currency) ELSE '' END";

inline OrderTotals totalsAt(const sql::Statement &row)
{
    return {row.int64(0), row.int64(1), row.int64(2), row.text(3)};
}

} // namespace stoa
