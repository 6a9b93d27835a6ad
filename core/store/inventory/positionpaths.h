// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/inventory/positionsql.h"

namespace stoa {

/// The SQL with its values in place.
Result<sql::Statement> prepared(sql::Connection &connection, const PositionSql &sql);

/// Along the order of the sort: the rows of these paths, one after the other, are those of the query. There
/// are two in the order of categories, where what has none comes before the others or after them.
Result<QList<PositionPath>> pathsOf(sql::Connection &connection, const PositionFilter &filter,
                                    const QList<PositionSort> &sort);
/// In no order, as for sums.
Result<PositionPath> anyPath(sql::Connection &connection, const PositionFilter &filter);

/// The path on which the marked row stands.
qsizetype pathOf(const QList<PositionPath> &paths, const PositionMark &mark);

} // namespace stoa
