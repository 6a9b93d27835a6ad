// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/fault.h"
#include "core/sql/sqlite/sqliteconnection.h"
#include "core/sql/sqlite/sqliteerror.h"

#include <QFile>
#include <sqlite3.h>

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesPerStep = 512;
constexpr int kBusyPauseMs = 20;
constexpr int kBusyPauses = 250;

struct CloseDatabase {
    void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

struct FinishBackup {
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};
using Backup = std::unique_ptr<sqlite3_backup, FinishBackup>;

/// Holds one moment of a database for as long as it lives: what is copied then is whole, and writers neither
/// change it nor make the copy begin anew for ever.
class HeldRead {
public:
    explicit HeldRead(sqlite3 *db)
        : m_db(sqlite3_get_autocommit(db) != 0 ? db : nullptr)
    { }
    ~HeldRead()
    {
        if (m_db)
            sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    HeldRead(const HeldRead &) = delete;
    HeldRead &operator=(const HeldRead &) = delete;
    /// SQLite's code.
    int begin() const
    {
        return m_db
            ? sqlite3_exec(m_db, "BEGIN; SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr)
            : SQLITE_OK;
    }

private:
    sqlite3 *const m_db;
};

Result<void> copy(sqlite3 *from, sqlite3 *to, const std::function<bool(int, int)> &progress)
{
    const HeldRead read(from);
    if (const int code = read.begin(); code != SQLITE_OK)
        return sqliteStorageError(from, code);
    Backup backup(sqlite3_backup_init(to, "main", from, "main"));
    if (!backup)
        return sqliteStorageError(to, sqlite3_extended_errcode(to));
    int pauses = 0;
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), kPagesPerStep);
        const int all = sqlite3_backup_pagecount(backup.get());
        if (code == SQLITE_OK || code == SQLITE_DONE) {
            if (progress && !progress(all - sqlite3_backup_remaining(backup.get()), all))
                return cancelledError();
            if (code == SQLITE_DONE)
                break;
        } else if ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && ++pauses < kBusyPauses) {
            sqlite3_sleep(kBusyPauseMs);
        } else {
            return sqliteStorageError(nullptr, code);
        }
    }
    if (const int code = sqlite3_backup_finish(backup.release()); code != SQLITE_OK)
        return sqliteStorageError(to, code);
    return {};
}

} // namespace

Result<void> SqliteConnection::backupTo(const QString &path, const std::function<bool(int, int)> &progress)
{
    if (QFile::exists(path))
        return storageError(StorageFault::Other, u"the backup's file exists already"_s);
    // Half a copy must never look like a whole one.
    const QString part = path + u".part"_s;
    QFile::remove(part);
    // The hub's keys are in it: for its owner alone from the first byte on, and a file of our own making.
    if (QFile made(part); !made.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return storageError(StorageFault::InputOutput,
                            u"the backup cannot be written: "_s + made.errorString());
    sqlite3 *raw = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(part).constData(), &raw,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, nullptr);
    Database target(raw);
    auto done = code == SQLITE_OK ? copy(m_db, raw, progress) : Result<void>(sqliteStorageError(raw, code));
    target.reset();
    if (done && !QFile::rename(part, path))
        done = storageError(StorageFault::InputOutput, u"the backup cannot be given its name"_s);
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace stoa::sql
