// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlite/sqliteconnection.h"

#include "core/sql/fault.h"
#include "core/sql/sqlite/functions.h"
#include "core/sql/sqlite/rowbatch.h"
#include "core/sql/sqlite/sqlitebulkinsert.h"
#include "core/sql/sqlite/sqliteerror.h"
#include "core/sql/transaction.h"

#include <QFile>
#include <QStringList>
#include <algorithm>
#include <sqlite3.h>

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCheckpointBusyMs = 250;
constexpr std::size_t kStatements = 256;
/// Instructions of SQLite's virtual machine, some microseconds; a BEGIN or a ROLLBACK takes far fewer.
constexpr int kStepsBetweenLooks = 1'000;

int isStopped(void *stopped) { return *static_cast<const std::atomic<bool> *>(stopped) ? 1 : 0; }

Result<void> exec(sqlite3 *db, const QByteArray &script)
{
    if (script.contains('\0'))
        return Error::invalid({}, u"the script holds a NUL character"_s);
    const int code = sqlite3_exec(db, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(db, code);
    return {};
}

/// For what has to happen: an interrupt that comes as the statement begins would leave it undone.
void insist(sqlite3 *db, const char *statement)
{
    while (sqlite3_exec(db, statement, nullptr, nullptr, nullptr) == SQLITE_INTERRUPT) { }
}

/// The opening promises Storage errors only.
Result<void> asStorage(const Result<void> &done)
{
    if (done || done.error().kind == ErrorKind::Storage)
        return done;
    return storageError(storageFault(done.error()), done.error().detail);
}

} // namespace

Result<std::unique_ptr<Connection>> SqliteConnection::open(const SqliteOptions &options)
{
    // Nobody asks how much memory it has; counting it takes a lock of the whole process for each piece.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // A read-only handle could not join a WAL that nobody has open; query_only refuses the writes instead.
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (options.access == Access::ReadWrite && options.ifMissing == IfMissing::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(options.path).constData(), &db, flags, nullptr);
    if (!db)
        return storageError(StorageFault::Other, u"SQLite has no memory for a connection"_s);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(db, options.access));
    if (code != SQLITE_OK)
        return sqliteStorageError(db, code);
    if (const auto done = asStorage(connection->configure(options)); !done)
        return done.error();
    return std::unique_ptr<Connection>(std::move(connection));
}

SqliteConnection::SqliteConnection(sqlite3 *db, Access access)
    : m_db(db)
    , m_access(access)
    , m_cache(kStatements)
{ }

SqliteConnection::~SqliteConnection()
{
    Q_ASSERT(m_lent == 0);
    m_cache.clear();
    sqlite3_close_v2(m_db);
}

Result<void> SqliteConnection::configure(const SqliteOptions &options)
{
    m_busyMs = options.busyMs;
    sqlite3_busy_timeout(m_db, m_busyMs);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (options.access == Access::ReadOnly)
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (options.stopped)
        sqlite3_progress_handler(m_db, kStepsBetweenLooks, isStopped,
                                 const_cast<std::atomic<bool> *>(options.stopped));
    STOA_TRY(registerFunctions(m_db, options.sealingKey));
    // LIKE minds the case as it does on PostgreSQL; searches go through stoa_fold().
    STOA_TRY(exec(m_db,
                  "PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA case_sensitive_like = ON;"
                  "PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -"
                      + QByteArray::number(options.cacheKiB)));
    if (options.access == Access::ReadWrite) {
        STOA_TRY(RowBatch::registerWith(m_db));
        STOA_TRY(setJournal(options.locking, options.durability));
        m_foldAt = options.foldAt;
        // In the place of SQLite's own, which PRAGMA wal_autocheckpoint would set.
        sqlite3_wal_hook(m_db, logGrew, this);
    }
    STOA_TRY(readSchema());
    if (options.access == Access::ReadOnly)
        STOA_TRY(exec(m_db, "PRAGMA query_only = ON"));
    return {};
}

Result<void> SqliteConnection::setJournal(Locking locking, Durability durability)
{
    // Before the first look into the WAL, or the shared-memory file is made after all.
    if (locking == Locking::Exclusive)
        STOA_TRY(exec(m_db, "PRAGMA locking_mode = EXCLUSIVE"));
    STOA_TRY(exec(
        m_db, durability == Durability::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL"));
    auto mode = first("PRAGMA journal_mode = WAL", [](const Statement &s) { return s.text(0); });
    if (!mode)
        return mode.error();
    if (*mode != u"wal"_s && *mode != u"memory"_s)
        return storageError(StorageFault::Other,
                            u"the file cannot have a write-ahead log, journal mode is "_s
                                + mode->value_or(QString()));
    return {};
}

Result<void> SqliteConnection::readSchema()
{
    const auto objects = scalar("SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return objects.error();
    return {};
}

Result<Statement> SqliteConnection::prepare(const QByteArray &sql)
{
    auto driver = m_cache.take(sql);
    if (!driver) {
        auto made = SqliteStatement::prepare(m_db, sql);
        if (!made)
            return made.error();
        driver = std::move(*made);
    }
    ++m_lent;
    return Statement(std::move(driver), [this](std::unique_ptr<StatementDriver> back) {
        --m_lent;
        std::unique_ptr<SqliteStatement> own(static_cast<SqliteStatement *>(back.release()));
        own->clear();
        m_cache.put(std::move(own));
    });
}

Result<void> SqliteConnection::execute(const QByteArray &script) { return exec(m_db, script); }

void SqliteConnection::interrupt() { sqlite3_interrupt(m_db); }

Result<void> SqliteConnection::checkpoint()
{
    sqlite3_busy_timeout(m_db, std::min(m_busyMs, kCheckpointBusyMs));
    const int code = sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    const Error error = code == SQLITE_OK ? Error() : sqliteError(m_db, code);
    sqlite3_busy_timeout(m_db, m_busyMs);
    if (code != SQLITE_OK)
        return error;
    return {};
}

int SqliteConnection::logGrew(void *self, sqlite3 *, const char *, int pages)
{
    auto *connection = static_cast<SqliteConnection *>(self);
    connection->m_logPages = pages;
    // The commit stands, whatever comes of it.
    if (pages >= connection->m_foldAt)
        (void)connection->fold();
    return SQLITE_OK;
}

Result<void> SqliteConnection::fold()
{
    int pages = 0;
    int folded = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, &folded);
    if (code != SQLITE_OK)
        return sqliteError(m_db, code);
    m_logPages = std::max(0, pages - folded);
    return {};
}

Result<void> SqliteConnection::quickCheck()
{
    QStringList found;
    STOA_TRY(each("PRAGMA quick_check(5)", [&found](const Statement &s) { found.append(s.text(0)); }));
    if (found == QStringList{u"ok"_s})
        return {};
    return storageError(StorageFault::Corrupt, found.join(u"; "_s));
}

Result<std::unique_ptr<BulkInsert>> SqliteConnection::bulkInsert(const QByteArray &table,
                                                                 const QList<QByteArray> &columns,
                                                                 const QByteArray &onConflict)
{
    return SqliteBulkInsert::begin(m_db, table, columns, onConflict);
}

bool SqliteConnection::inTransaction() const { return sqlite3_get_autocommit(m_db) == 0; }

Result<void> SqliteConnection::begin(Mode mode)
{
    if (mode == Mode::Write)
        return exec(m_db, "BEGIN IMMEDIATE");
    m_snapshot = true;
    // The pragma makes SQLite compile every statement anew, so who may not write anyway is spared it.
    auto begun = exec(m_db, m_access == Access::ReadOnly ? "BEGIN" : "PRAGMA query_only = ON; BEGIN");
    // The snapshot is taken by the first read.
    if (begun)
        begun = run("SELECT 1 FROM sqlite_schema LIMIT 1");
    if (!begun)
        rollback();
    return begun;
}

Result<void> SqliteConnection::commit()
{
    STOA_TRY(exec(m_db, "COMMIT"));
    endSnapshot();
    return {};
}

void SqliteConnection::rollback()
{
    if (inTransaction())
        insist(m_db, "ROLLBACK");
    endSnapshot();
}

void SqliteConnection::endSnapshot()
{
    if (m_snapshot && m_access == Access::ReadWrite)
        insist(m_db, "PRAGMA query_only = OFF");
    m_snapshot = false;
}

} // namespace stoa::sql
