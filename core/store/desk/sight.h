// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/sql/connection.h"

namespace stoa {

/// Narrows what a reading connection of the cache finds to what these rights let a person look at: catalogue,
/// costs, positions, the ledgers of one's own stores, and the orders in which these take part. A PC that
/// several people use holds what any of them may see; every query, also one that forgets to ask, gets the
/// rows of the one who sits there.
///
/// Done by temporary views that stand before the tables of the same names; whoever may see a table whole
/// reads the table itself. Contacts are sealed in
/// their table (ContactVault) and opened by their view. Not inside a transaction; the connection is
/// query_only again afterwards.
Result<void> setSight(sql::Connection &reader, const Rights &rights);

} // namespace stoa
