// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sync/command.h"
#include "core/sql/connection.h"

namespace stoa::hub {

/// Holds the positions that the commands will write to, as far as their bodies tell, to the end of the
/// transaction. Nothing on SQLite, which has one writer.
Result<void> lockPositions(sql::Connection &connection, const QList<const Command *> &commands);

} // namespace stoa::hub
