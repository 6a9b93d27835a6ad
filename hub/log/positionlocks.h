// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sync/command.h"
#include "core/sql/connection.h"

namespace stoa::hub {

/// Holds the orders that the commands will change, and then the positions that they will write to, as far as
/// their bodies and what stands behind them tell, to the end of the transaction: each in the order of its
/// keys. Nothing on SQLite, which has one writer.
Result<void> lockPositions(sql::Connection &connection, const QList<const Command *> &commands);

} // namespace stoa::hub
