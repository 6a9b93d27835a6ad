// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/desk/deskoptions.h"
#include "core/services/desk/diskroom.h"
#include "core/services/desk/journalcopy.h"
#include "core/sql/connection.h"
#include "core/store/desk/journallog.h"
#include "core/store/desk/journalrepository.h"

#include <memory>

namespace stoa {

/// The files of a profile, opened for writing, and what keeps them whole: the check after an unclean stop,
/// the quarantine of a broken cache, the salvage of a broken journal, hourly copies of the journal, and a
/// reserve of disk space. Busy, I/O error and full disk are not corruption: only what a second opening
/// confirms is.
class DeskFiles {
public:
    /// With DeskAccess::Read: the cache as it stands and a copy of the journal, both refusing every write.
    static Result<std::unique_ptr<DeskFiles>> open(const DeskOptions &options, const Clock &clock);
    /// Says that the stop was clean.
    ~DeskFiles();

    sql::Connection &cache() { return *m_cache; }
    JournalRepository &journal() { return *m_journal; }
    const DeskHealth &health() const { return m_health; }

    /// Flushes the side log; copies the journal when an hour has gone by. To be called each second or so.
    void tick();
    /// Whether there is something to do for a quiet moment.
    bool wantsRest() const;
    /// Folds the logs of the files back into them, which can take a tenth of a second, and writes a side log
    /// that has grown long anew.
    void rest();
    qint64 freeBytes() const;
    DiskRoom room() const;
    bool hasReserve() const;
    /// Gives the reserve back to the disk, so that the journal can still take what is under way; taken again
    /// when there is room.
    void releaseReserve();
    void takeReserve();

    static QString cachePath(const QString &folder);
    static QString journalPath(const QString &folder);

private:
    DeskFiles(const DeskOptions &options, const Clock &clock);
    Result<void> openJournal();
    Result<void> openCache();
    Result<void> openToRead();
    Result<void> withReserve(Result<void> (DeskFiles::*open)());
    Result<void> salvageJournal();
    Result<bool> isWholeJournal();
    Result<bool> isBehindItsLog();
    Result<void> backupJournal();
    QString path(const QString &name) const;
    qint64 mostLogBytes() const;
    void compactLog();

    DeskOptions m_options;
    const Clock &m_clock;
    DeskHealth m_health;
    std::unique_ptr<JournalCopy> m_copy; ///< of a journal that another process holds
    std::unique_ptr<sql::Connection> m_journalFile;
    std::unique_ptr<JournalLog> m_log;
    std::unique_ptr<JournalRepository> m_journal;
    std::unique_ptr<sql::Connection> m_cache;
    qint64 m_lastBackup = 0; ///< monotonic ms
    qint64 m_compactedBytes = 0; ///< what was left of the side log by the last compaction
};

} // namespace stoa
