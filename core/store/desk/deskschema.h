// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa {

/// Brings cache.db up to date: the shared tables, then the desk's own. The connection writes from then on.
Result<void> migrateCache(sql::Connection &connection);
Result<void> migrateJournal(sql::Connection &connection);

} // namespace stoa
