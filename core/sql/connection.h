// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sql/statement.h"

#include <QString>
#include <atomic>
#include <cstring>
#include <functional>
#include <memory>

namespace stoa::sql {

enum class Mode;

enum class Engine { Sqlite, Postgres };
enum class Access { ReadWrite, ReadOnly };
/// What a commit survives: Full also a power cut right after it, Normal only the death of the process.
enum class Durability { Normal, Full };
/// Exclusive keeps the file locked for life and needs no shared-memory file.
enum class Locking { Shared, Exclusive };
enum class IfMissing { Create, Fail };

struct SqliteOptions {
    QString path; ///< a file, or ":memory:"
    Access access = Access::ReadWrite;
    Durability durability = Durability::Normal;
    Locking locking = Locking::Shared;
    IfMissing ifMissing = IfMissing::Create;
    int cacheKiB = 16 * 1024;
    int busyMs = 5'000; ///< how long a lock is waited for
    /// From so many pages in the log on a commit folds it back into the file by itself, and takes as long as
    /// that takes; who wants to choose the moment calls fold() before.
    int foldAt = 1'000;
    /// While it is true, what runs or begins to run fails with Cancelled: interrupt() alone misses what is
    /// only about to begin. Outlives the connection.
    const std::atomic<bool> *stopped = nullptr;
    /// 32 bytes, of stoa_sealed() and stoa_opened(); without it nothing is sealed and nothing opens.
    QByteArray sealingKey = {};
};

class BulkInsert;

/// The text of a statement for the time of a call: of a literal nothing is copied.
class SqlText {
public:
    SqlText(const char *literal)
        : m_text(QByteArray::fromRawData(literal, qsizetype(std::strlen(literal))))
    { }
    SqlText(const QByteArray &text)
        : m_text(text)
    { }
    operator const QByteArray &() const { return m_text; }

private:
    QByteArray m_text;
};

/// One connection to a SQLite file or a PostgreSQL server; used by one thread at a time, but for interrupt().
///
/// Nothing above core/sql names a driver: SQL stays in the subset that both engines run, and what does not is
/// a function here or in dialect.h. Exactly one ReadWrite connection may exist per SQLite file (it alone
/// checkpoints); ReadOnly ones are query_only. mmap is off. (SQLite 3.40.1 has the WAL-reset bug of two
/// writers.)
class Connection {
public:
    virtual ~Connection() = default;

    /// WAL, foreign keys on, the functions and collations of functions.h registered.
    /// Errors: Storage; Problem::Unspecified; detail tells NOTADB, CORRUPT, FULL, IOERR or BUSY apart
    /// through storageFault().
    static Result<std::unique_ptr<Connection>> openSqlite(const SqliteOptions &options);

    virtual Engine engine() const = 0;

    /// A prepared statement from the connection's cache. The text must be a literal or long-lived: it is the
    /// cache's key.
    virtual Result<Statement> prepare(const QByteArray &sql) = 0;
    /// Runs a script of several statements that give no rows and take no bindings.
    virtual Result<void> execute(const QByteArray &script) = 0;

    /// Makes the running statement of this connection fail with Cancelled. May be called from any thread.
    virtual void interrupt() = 0;

    /// Prepares, binds all and runs.
    template <typename... Values> Result<void> run(const SqlText &sql, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement)
            return statement.error();
        return statement->bindAll(values...).run();
    }

    /// Calls row(statement) for each row. Row may give void or Result<void>; an error ends it.
    template <typename Row, typename... Values>
    Result<void> each(const SqlText &sql, Row &&row, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement)
            return statement.error();
        statement->bindAll(values...);
        for (;;) {
            const auto more = statement->step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            if constexpr (std::is_void_v<std::invoke_result_t<Row, const Statement &>>) {
                row(*statement);
            } else {
                if (auto done = row(*statement); !done)
                    return done.error();
            }
        }
    }

    /// make(statement) of the first row, or nothing.
    template <typename Make, typename... Values>
    auto first(const SqlText &sql, Make &&make, const Values &...values)
        -> Result<std::optional<std::invoke_result_t<Make, const Statement &>>>
    {
        using T = std::invoke_result_t<Make, const Statement &>;
        auto statement = prepare(sql);
        if (!statement)
            return statement.error();
        const auto more = statement->bindAll(values...).step();
        if (!more)
            return more.error();
        if (!*more)
            return std::optional<T>();
        return std::optional<T>(make(*statement));
    }

    /// The first column of the first row as an integer; 0 when there is no row or it is null.
    template <typename... Values> Result<qint64> scalar(const SqlText &sql, const Values &...values)
    {
        auto found = first(
            sql, [](const Statement &s) { return s.isNull(0) ? qint64(0) : s.int64(0); }, values...);
        if (!found)
            return found.error();
        return found->value_or(0);
    }

    // What only one engine has.

    /// SQLite: copies the whole database into a new file while others go on (online backup). progress gets
    /// done and all pages and ends the copy by giving false (then Cancelled).
    virtual Result<void> backupTo(const QString &path, const std::function<bool(int, int)> &progress) = 0;
    /// SQLite: folds the WAL back into the file. Nothing to do elsewhere.
    virtual Result<void> checkpoint() = 0;
    /// SQLite: pages that the log had after the last commit of this connection.
    virtual int logPages() const { return 0; }
    /// SQLite: folds back what no reader needs any more, waiting for none.
    virtual Result<void> fold() { return {}; }
    /// SQLite: PRAGMA quick_check; Storage with what it found.
    virtual Result<void> quickCheck() = 0;

    // The engines' halves of what stands in dialect.h.

    virtual Result<std::unique_ptr<BulkInsert>>
    bulkInsert(const QByteArray &table, const QList<QByteArray> &columns, const QByteArray &onConflict) = 0;
    virtual Result<QList<QByteArray>> waitForNotifications(int timeoutMs);

    /// Transaction depth bookkeeping for Transaction and Savepoint.
    virtual bool inTransaction() const = 0;

    /// False once the server is gone: every call fails from then on and a new connection has to be opened.
    virtual bool usable() const { return true; }

protected:
    friend class Transaction;
    virtual Result<void> begin(Mode mode) = 0;
    virtual Result<void> commit() = 0;
    /// Does nothing when no transaction is open.
    virtual void rollback() = 0;
};

/// Five answers that must not be taken for one another when a file makes trouble.
enum class StorageFault { None, Busy, InputOutput, Full, Corrupt, NotADatabase, Other };
/// What kind of trouble a Storage error of this layer was.
StorageFault storageFault(const Error &error);

/// Which rule of the schema a Conflict of this layer broke. Unique carries Problem::AlreadyExists and
/// ForeignKey Problem::InUse; Other is what a trigger refused.
enum class Constraint { None, Unique, ForeignKey, NotNull, Check, Other };
Constraint brokenConstraint(const Error &error);

} // namespace stoa::sql
