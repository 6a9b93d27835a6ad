// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"

#include "core/sql/sqltext.h"

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

Error onlyPostgres() { return {ErrorKind::Refused, {}, u"only PostgreSQL tells others"_s}; }

/// The first half of the advisory locks that are marks; "stoa" in ASCII.
constexpr qint32 kMarks = 1937010529;
/// And of those that are turns.
constexpr qint32 kTurns = 1937010530;

} // namespace

Result<std::unique_ptr<BulkInsert>> BulkInsert::begin(Connection &connection, const QByteArray &table,
                                                      const QList<QByteArray> &columns,
                                                      const QByteArray &onConflict)
{
    return connection.bulkInsert(table, columns, onConflict);
}

Result<QList<QByteArray>> Connection::waitForNotifications(int) { return onlyPostgres(); }

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

Result<void> listen(Connection &connection, const QByteArray &channel)
{
    if (connection.engine() != Engine::Postgres)
        return onlyPostgres();
    return connection.execute("LISTEN " + quotedName(channel));
}

Result<QList<QByteArray>> waitForNotifications(Connection &connection, int timeoutMs)
{
    return connection.waitForNotifications(timeoutMs);
}

Result<void> takeTurn(Connection &connection, const QString &name)
{
    if (connection.engine() == Engine::Sqlite)
        return {};
    return connection.run("SELECT pg_advisory_xact_lock(" + QByteArray::number(kTurns) + ", hashtext(?1))",
                          name);
}

Result<void> holdMark(Connection &connection, qint32 number)
{
    if (connection.engine() != Engine::Postgres)
        return onlyPostgres();
    return connection.execute("SELECT pg_advisory_lock_shared(" + QByteArray::number(kMarks) + ", "
                              + QByteArray::number(number) + ')');
}

Result<bool> takeMark(Connection &connection, qint32 number)
{
    if (connection.engine() != Engine::Postgres)
        return onlyPostgres();
    STOA_TRY_ASSIGN(const qint64 taken,
                    connection.scalar("SELECT CASE WHEN pg_try_advisory_lock(CAST(?1 AS integer), CAST(?2 AS "
                                      "integer)) THEN 1 ELSE 0 END",
                                      qint64(kMarks), qint64(number)));
    return taken == 1;
}

Result<qint64> heldMarks(Connection &connection, qint32 number)
{
    if (connection.engine() != Engine::Postgres)
        return onlyPostgres();
    return connection.scalar(
        "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND granted AND "
        "classid::bigint = ?1 AND objid::bigint = ?2 AND database = (SELECT oid FROM pg_database WHERE "
        "datname = current_database())",
        qint64(kMarks), qint64(number));
}

} // namespace stoa::sql
