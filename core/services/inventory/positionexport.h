// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/store/inventory/positionquery.h"

namespace stoa {

/// Calls row for each position of the query, in order; an error ends it. What leaves the desk as a file goes
/// through here, whichever program writes it: Forbidden without export.run, before anything is read.
Result<void> exportPositions(sql::Connection &reader, const Rights &rights, const PositionQuery &query,
                             const std::function<Result<void>(const PositionRow &)> &row);

} // namespace stoa
