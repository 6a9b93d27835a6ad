// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/connection.h"

#include "core/sql/postgres/postgresconnection.h"
#include "core/sql/sqlite/sqliteconnection.h"

namespace stoa::sql {

Result<std::unique_ptr<Connection>> Connection::openSqlite(const SqliteOptions &options)
{
    return SqliteConnection::open(options);
}

Result<std::unique_ptr<Connection>> Connection::openPostgres(const QString &url, Access access)
{
    return PostgresConnection::open(url, access);
}

} // namespace stoa::sql
