// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/connection.h"

#include "core/sql/sqlite/sqliteconnection.h"

namespace stoa::sql {

Result<std::unique_ptr<Connection>> Connection::openSqlite(const SqliteOptions &options)
{
    return SqliteConnection::open(options);
}

} // namespace stoa::sql
