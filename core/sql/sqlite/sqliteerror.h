// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

struct sqlite3;

namespace stoa::sql {

/// What the (extended) result code means, with the connection's message.
Error sqliteError(sqlite3 *db, int code);

/// The same code where only Storage is promised (open, backup): a lock not had becomes the fault Busy.
Error sqliteStorageError(sqlite3 *db, int code);

} // namespace stoa::sql
