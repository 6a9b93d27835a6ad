// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"
#include "core/sql/sqlite/sqlitestatement.h"
#include "core/sql/statementcache.h"

namespace stoa::sql {

/// A connection to one SQLite file.
class SqliteConnection final : public Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const SqliteOptions &options);
    ~SqliteConnection() override;

    Engine engine() const override { return Engine::Sqlite; }
    Result<Statement> prepare(const QByteArray &sql) override;
    Result<void> execute(const QByteArray &script) override;
    void interrupt() override;
    Result<void> backupTo(const QString &path, const std::function<bool(int, int)> &progress) override;
    Result<void> checkpoint() override;
    int logPages() const override { return m_logPages; }
    Result<void> fold() override;
    Result<void> quickCheck() override;
    Result<std::unique_ptr<BulkInsert>> bulkInsert(const QByteArray &table, const QList<QByteArray> &columns,
                                                   const QByteArray &onConflict) override;
    bool inTransaction() const override;

protected:
    Result<void> begin(Mode mode) override;
    Result<void> commit() override;
    void rollback() override;

private:
    SqliteConnection(sqlite3 *db, Access access);
    Result<void> configure(const SqliteOptions &options);
    Result<void> setJournal(Locking locking, Durability durability);
    /// Reading the schema is what tells a database from any other file, and what takes the locks.
    Result<void> readSchema();
    /// A snapshot refuses writes, as it does on PostgreSQL.
    void endSnapshot();
    /// SQLite's hook behind each commit, with the pages of the log.
    static int logGrew(void *self, sqlite3 *db, const char *schema, int pages);

    sqlite3 *m_db;
    Access m_access;
    StatementCache<SqliteStatement> m_cache;
    int m_lent = 0;
    int m_busyMs = 0;
    int m_foldAt = 0;
    int m_logPages = 0;
    bool m_snapshot = false;
};

} // namespace stoa::sql
