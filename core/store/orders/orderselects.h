// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/statement.h"
#include "core/store/orders/orderquery.h"

namespace stoa {

// What both ways of adding up orders select.

inline constexpr char kTotals[] =
    "COUNT(*), coalesce(SUM(o.units), 0), coalesce(SUM(o.total), 0), "
    "CASE WHEN MIN(o.currency) = MAX(o.currency) THEN MIN(o.currency) ELSE '' END";

inline OrderTotals totalsAt(const sql::Statement &row)
{
    return {row.int64(0), row.int64(1), row.int64(2), row.text(3)};
}

} // namespace stoa
