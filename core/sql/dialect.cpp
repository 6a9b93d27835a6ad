// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"

#include "core/sql/sqlite/sqlitebulkinsert.h"
#include "core/sql/sqlite/sqliteconnection.h"

namespace stoa::sql {

Result<std::unique_ptr<BulkInsert>> BulkInsert::begin(Connection &connection, const QByteArray &table,
                                                      const QList<QByteArray> &columns)
{
    return SqliteBulkInsert::begin(static_cast<SqliteConnection &>(connection).handle(), table, columns);
}

QByteArray forUpdate(Engine engine)
{
    switch (engine) {
    case Engine::Sqlite:
        return {};
    case Engine::Postgres:
        return " FOR UPDATE";
    }
    return {};
}

Result<void> notify(Connection &connection, const QByteArray &channel)
{
    if (connection.engine() == Engine::Sqlite)
        return {};
    return connection.run("SELECT pg_notify(?1, '')", channel);
}

} // namespace stoa::sql
