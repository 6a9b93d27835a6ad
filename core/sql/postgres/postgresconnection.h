// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"
#include "core/sql/postgres/postgresstatement.h"
#include "core/sql/statementcache.h"

#include <QList>
#include <atomic>
#include <mutex>

namespace stoa::sql {

class PostgresBulkInsert;

/// A connection to a PostgreSQL server. The database must be in UTF-8 and order text by its bytes, as SQLite
/// does; open() refuses others. Locks are waited for as long as SQLite waits, 5 s.
class PostgresConnection final : public Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const QString &url, Access access);
    ~PostgresConnection() override;

    Engine engine() const override { return Engine::Postgres; }
    Result<Statement> prepare(const QByteArray &sql) override;
    Result<void> execute(const QByteArray &script) override;
    void interrupt() override;
    Result<void> backupTo(const QString &path, const std::function<bool(int, int)> &progress) override;
    Result<void> checkpoint() override { return {}; }
    Result<void> quickCheck() override { return {}; }
    Result<std::unique_ptr<BulkInsert>> bulkInsert(const QByteArray &table, const QList<QByteArray> &columns,
                                                   const QByteArray &onConflict) override;
    Result<QList<QByteArray>> waitForNotifications(int timeoutMs) override;
    bool inTransaction() const override;
    bool usable() const override;

    // For the statements and the bulk insert of this connection.

    PGconn *handle() const { return m_server; }
    /// Frees the connection for the next command: rows that still come for another statement are put aside.
    Result<void> makeReady();
    void beginRun(PostgresStatement *streaming);
    void endRun();
    bool wasInterrupted() const { return m_interrupted.load(std::memory_order_relaxed); }
    void setBulkInsert(PostgresBulkInsert *bulkInsert) { m_bulkInsert = bulkInsert; }
    QByteArray newName();
    /// Lets the server forget the prepared statement at the next good moment.
    void drop(const QByteArray &name);

protected:
    Result<void> begin(Mode mode) override;
    Result<void> commit() override;
    void rollback() override;

private:
    explicit PostgresConnection(PGconn *server);
    Result<void> configure(Access access);
    void forgetDropped();
    QList<QByteArray> heard();

    PGconn *m_server;
    PGcancel *m_cancel;
    StatementCache<PostgresStatement> m_cache;
    int m_lent = 0;
    PostgresStatement *m_streaming = nullptr;
    PostgresBulkInsert *m_bulkInsert = nullptr;
    bool m_transactionAtStart = false;
    quint64 m_names = 0;
    QList<QByteArray> m_dropped;

    std::mutex m_runMutex; ///< so that an interruption meets the statement it was meant for
    bool m_running = false;
    std::atomic<bool> m_interrupted = false;
};

} // namespace stoa::sql
