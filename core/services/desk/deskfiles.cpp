// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/deskfiles.h"

#include "core/base/log.h"
#include "core/sql/transaction.h"
#include "core/store/desk/contactvault.h"
#include "core/store/desk/deskschema.h"
#include "core/store/desk/journalframes.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kLogBytes = 8 * 1024 * 1024;
/// Among the journal's values: what the last compaction left of its side log.
const QString kCompacted = u"log_compacted"_s;
constexpr int kBackups = 3;
/// Of 4 KiB each, from which on a file's log is folded back in a quiet moment, and the cache's at any.
constexpr int kLogPages = 1'000;
constexpr int kMostLogPages = 16'000;

bool isCorrupt(const Error &error)
{
    const auto fault = sql::storageFault(error);
    return fault == sql::StorageFault::Corrupt || fault == sql::StorageFault::NotADatabase;
}

/// What is in it is not what it should be: neither a full disk nor a busy file.
bool isDamaged(const Error &error)
{
    return isCorrupt(error)
        || (error.kind == ErrorKind::Storage && sql::storageFault(error) == sql::StorageFault::Other);
}

bool isFull(const Result<void> &done)
{
    return !done && done.error().kind == ErrorKind::Storage
        && sql::storageFault(done.error()) == sql::StorageFault::Full;
}

/// Opens and, after an unclean stop, checks.
enum class Check { No, Quick };
Result<std::unique_ptr<sql::Connection>> openChecked(const sql::SqliteOptions &options, Check check)
{
    STOA_TRY_ASSIGN(auto connection, sql::Connection::openSqlite(options));
    if (check == Check::Quick)
        STOA_TRY(connection->quickCheck());
    return connection;
}

/// Moves a database with its companions out of the way; gives the new name.
QString quarantine(const QString &path, Instant now)
{
    const QString away = u"%1.broken-%2"_s.arg(path).arg(now.msSinceEpoch());
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, away + suffix))
            QFile::remove(path + suffix);
    }
    return away;
}

} // namespace

DeskFiles::DeskFiles(const DeskOptions &options, const Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_lastBackup(clock.monotonicMs())
{ }

DeskFiles::~DeskFiles()
{
    // What is damaged by now is looked at, and salvaged, at the next start.
    const bool whole =
        m_journal && m_cache && m_options.access == DeskAccess::Write && m_journal->check().has_value();
    m_cache.reset();
    m_journal.reset();
    m_journalFile.reset();
    m_log.reset();
    if (whole)
        QFile::remove(path(u"open.mark"_s));
}

QString DeskFiles::path(const QString &name) const { return QDir(m_options.folder).filePath(name); }

QString DeskFiles::cachePath(const QString &folder) { return QDir(folder).filePath(u"cache.db"_s); }

QString DeskFiles::journalPath(const QString &folder) { return QDir(folder).filePath(u"journal.db"_s); }

Result<std::unique_ptr<DeskFiles>> DeskFiles::open(const DeskOptions &options, const Clock &clock)
{
    std::unique_ptr<DeskFiles> files(new DeskFiles(options, clock));
    if (options.access == DeskAccess::Read) {
        STOA_TRY(files->openToRead());
        return files;
    }
    QFile mark(files->path(u"open.mark"_s));
    files->m_health.uncleanStop = mark.exists();
    if (!mark.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Storage, u"profile"_s,
                     u"the profile cannot be written: "_s + mark.errorString()};
    mark.close();
    files->takeReserve();
    STOA_TRY(files->withReserve(&DeskFiles::openJournal));
    STOA_TRY(files->withReserve(&DeskFiles::openCache));
    return files;
}

/// Opens; once more from the reserve when the disk is full, which is there to look and to close what is under
/// way. Each file on its own: one that is open is held, and could not be opened again.
Result<void> DeskFiles::withReserve(Result<void> (DeskFiles::*open)())
{
    auto opened = (this->*open)();
    if (isFull(opened) && hasReserve()) {
        releaseReserve();
        opened = (this->*open)();
    }
    if (isFull(opened))
        return Error::of(Problem::DiskFull, opened.error().detail, u"profile"_s);
    return opened;
}

Result<void> DeskFiles::openJournal()
{
    const QString file = journalPath(m_options.folder);
    sql::SqliteOptions options;
    options.path = file;
    options.durability = sql::Durability::Full;
    options.locking = sql::Locking::Exclusive;
    options.cacheKiB = 2 * 1024;
    const auto check = m_health.uncleanStop ? Check::Quick : Check::No;
    const bool fresh = !QFile::exists(file);
    auto opened = openChecked(options, check);
    if (!opened && isCorrupt(opened.error()))
        opened = openChecked(options, Check::Quick);
    // A journal that has gone while anything stands that was made beside it is a loss, not a beginning.
    const bool gone = fresh
        && (!JournalLog::readAll(path(u"journal.log"_s)).isEmpty()
            || !QDir(path(u"backups"_s)).entryList({u"journal-*.db"_s}, QDir::Files).isEmpty()
            || (!m_options.device.isEmpty() && QFile::exists(cachePath(m_options.folder))));
    if (gone || (!opened && isCorrupt(opened.error()))) {
        opened = Error{ErrorKind::Storage};
        // What opening made is no journal.
        if (fresh) {
            for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(file + suffix);
        }
        return salvageJournal();
    }
    if (!opened)
        return opened.error();
    m_journalFile = std::move(*opened);
    const auto whole = isWholeJournal();
    if (!whole && !isDamaged(whole.error()))
        return whole.error();
    if (!whole || !*whole) {
        m_journalFile.reset();
        return salvageJournal();
    }
    STOA_TRY_ASSIGN(m_log, JournalLog::open(path(u"journal.log"_s)));
    m_journal = std::make_unique<JournalRepository>(*m_journalFile, m_options.journalKey, m_log.get());
    const auto compacted = m_journal->value(kCompacted);
    m_compactedBytes = compacted && *compacted ? (*compacted)->toLongLong() : 0;
    return {};
}

Result<void> DeskFiles::openCache()
{
    sql::SqliteOptions options;
    options.path = cachePath(m_options.folder);
    options.cacheKiB = 32 * 1024;
    // Folding the log back every few pages costs a first copy a third of its speed, and a commit that does it
    // keeps people waiting: it is done in quiet moments.
    options.foldAt = kMostLogPages;
    options.sealingKey = ContactVault::keyFrom(m_options.journalKey);
    const auto check = m_health.uncleanStop ? Check::Quick : Check::No;
    const auto openMigrated = [&]() -> Result<std::unique_ptr<sql::Connection>> {
        STOA_TRY_ASSIGN(auto connection, openChecked(options, check));
        STOA_TRY(migrateCache(*connection));
        STOA_TRY(ContactVault::open(*connection, options.sealingKey));
        return connection;
    };
    auto opened = openMigrated();
    if (!opened && isCorrupt(opened.error()))
        opened = openMigrated();
    // Everything in it can be had from the hub again, so a cache whose tables are not what its steps say is
    // no more use than a broken one. A full disk or a busy file is another matter.
    if (!opened && isDamaged(opened.error())) {
        logEvent(lcStore(), "cache_quarantined", {{u"detail"_s, opened.error().detail}});
        m_health.cacheQuarantined = quarantine(options.path, m_clock.now());
        opened = openMigrated();
    }
    if (!opened)
        return opened.error();
    m_cache = std::move(*opened);
    return {};
}

/// Twice what was left of it the last time, in this run or one before: a log that is long because much is
/// kept is not rewritten for nothing.
qint64 DeskFiles::mostLogBytes() const { return std::max(kLogBytes, 2 * m_compactedBytes); }

/// Takes half a second for ten thousand commands.
void DeskFiles::compactLog()
{
    const auto done = m_journal->compactLog();
    m_compactedBytes = m_log->size();
    const auto noted =
        done ? m_journal->setValue(kCompacted, QByteArray::number(m_compactedBytes)) : Result<void>();
    if (!done || !noted)
        logEvent(lcStore(), "journal_log_failed", {{u"detail"_s, (done ? noted : done).error().detail}});
}

bool DeskFiles::wantsRest() const
{
    return m_options.access == DeskAccess::Write
        && (m_cache->logPages() >= kLogPages || m_journalFile->logPages() >= kLogPages
            || m_log->size() > mostLogBytes());
}

void DeskFiles::rest()
{
    if (m_log->size() > mostLogBytes())
        compactLog();
    for (sql::Connection *file : {m_cache.get(), m_journalFile.get()}) {
        if (file->logPages() < kLogPages)
            continue;
        if (const auto folded = file->fold(); !folded)
            logEvent(lcStore(), "fold_failed", {{u"detail"_s, folded.error().detail}});
    }
}

Result<void> DeskFiles::openToRead()
{
    STOA_TRY_ASSIGN(m_copy, JournalCopy::take(m_options.folder));
    sql::SqliteOptions options;
    options.ifMissing = sql::IfMissing::Fail;
    options.path = m_copy->path();
    STOA_TRY_ASSIGN(m_journalFile, sql::Connection::openSqlite(options));
    STOA_TRY(migrateJournal(*m_journalFile));
    options.access = sql::Access::ReadOnly;
    m_journal = std::make_unique<JournalRepository>(*m_journalFile, m_options.journalKey, nullptr);
    STOA_TRY(m_journal->checkKey());
    options.path = cachePath(m_options.folder);
    options.sealingKey = ContactVault::keyFrom(m_options.journalKey);
    STOA_TRY_ASSIGN(m_cache, sql::Connection::openSqlite(options));
    return {};
}

void DeskFiles::tick()
{
    if (m_options.access == DeskAccess::Read)
        return;
    if (const auto flushed = m_log->flush(); !flushed)
        logEvent(lcStore(), "journal_log_failed", {{u"detail"_s, flushed.error().detail}});
    // Where no moment is ever quiet.
    if (m_log->size() > 2 * mostLogBytes())
        compactLog();
    if (m_clock.monotonicMs() - m_lastBackup < kHourMs)
        return;
    m_lastBackup = m_clock.monotonicMs();
    if (const auto copied = backupJournal(); !copied)
        logEvent(lcStore(), "journal_backup_failed", {{u"detail"_s, copied.error().detail}});
}

Result<void> DeskFiles::backupJournal()
{
    QDir folder(path(u"backups"_s));
    if (!folder.mkpath(u"."_s))
        return Error{ErrorKind::Storage, {}, u"the folder of copies cannot be made"_s};
    const QString name = u"journal-%1.db"_s.arg(m_clock.now().msSinceEpoch(), 15, 10, QLatin1Char('0'));
    const QString partial = folder.filePath(name + u".part"_s);
    QFile::remove(partial);
    STOA_TRY(m_journalFile->backupTo(partial, [](int, int) { return true; }));
    QFile::setPermissions(partial, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!QFile::rename(partial, folder.filePath(name)))
        return Error{ErrorKind::Storage, {}, u"the copy cannot be named"_s};
    QStringList copies = folder.entryList({u"journal-*.db"_s}, QDir::Files, QDir::Name);
    while (copies.size() > kBackups)
        folder.remove(copies.takeFirst());
    return {};
}

qint64 DeskFiles::freeBytes() const { return QStorageInfo(m_options.folder).bytesAvailable(); }

DiskRoom DeskFiles::room() const
{
    const qint64 free = freeBytes();
    return free < m_options.fullBytes ? DiskRoom::Full
        : free < m_options.lowBytes   ? DiskRoom::Low
                                      : DiskRoom::Enough;
}

bool DeskFiles::hasReserve() const { return QFile::exists(path(u"reserve.bin"_s)); }

void DeskFiles::releaseReserve() { QFile::remove(path(u"reserve.bin"_s)); }

void DeskFiles::takeReserve()
{
    if (m_options.access == DeskAccess::Read)
        return;
    const qint64 wanted = m_options.reserveBytes;
    QFile file(path(u"reserve.bin"_s));
    if (file.size() == wanted || freeBytes() < 8 * wanted || !file.open(QIODevice::ReadWrite))
        return;
#ifdef Q_OS_LINUX
    const bool taken = ::posix_fallocate(file.handle(), 0, wanted) == 0;
#else
    const QByteArray block(1024 * 1024, '\0');
    qint64 done = 0;
    while (done < wanted && file.write(block) == block.size())
        done += block.size();
    const bool taken = done >= wanted;
#endif
    // A part of it would only take the room of others.
    if (!taken)
        file.remove();
}

} // namespace stoa
