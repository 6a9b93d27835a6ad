// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/services/desk/deskfiles.h"
#include "core/services/desk/journalsalvage.h"
#include "core/sql/transaction.h"
#include "core/store/desk/deskschema.h"
#include "core/store/desk/journalframes.h"

#include <QDir>
#include <QFile>
#include <QtEndian>
#include <filesystem>

// What the journal's file is worth, and a whole one in its place.

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// One stroke: a kill finds the one or the other under the name. What stood there is kept under the name that
/// it gives, if anything did.
Result<std::optional<QString>> putInPlace(const QString &made, const QString &path, Instant now)
{
    namespace fs = std::filesystem;
    const auto at = [](const QString &name) {
        return fs::path(name.toStdU16String());
    };
    std::optional<QString> away;
    std::error_code failed;
    if (QFile::exists(path)) {
        away = u"%1.broken-%2"_s.arg(path).arg(now.msSinceEpoch());
        fs::create_hard_link(at(path), at(*away), failed);
        if (failed)
            fs::copy_file(at(path), at(*away), failed);
        if (failed)
            return Error{ErrorKind::Storage, u"profile"_s, QString::fromStdString(failed.message())};
    }
    // A log of the old one must never be read into the new one.
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix) && (!away || !QFile::rename(path + suffix, *away + suffix)))
            QFile::remove(path + suffix);
    }
    fs::rename(at(made), at(path), failed);
    if (failed)
        return Error{ErrorKind::Storage, u"profile"_s, QString::fromStdString(failed.message())};
    return away;
}

/// Of what a header may ask for; a journal has a few megabytes.
constexpr qint64 kMostPadded = 1LL << 30;

/// SQLite reads nothing at all of a file that is shorter than its header says; with zeros in place of the
/// pages that went, those that are there can be read. Adds nothing to any other file.
/// The header: https://www.sqlite.org/fileformat.html
void padToItsHeader(const QString &path)
{
    constexpr qsizetype kHeader = 100;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray head = file.read(kHeader);
    if (head.size() < kHeader || !head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return;
    const auto number = [&head](qsizetype at) {
        return qFromBigEndian<quint32>(head.constData() + at);
    };
    // The count of pages holds only where both say the same.
    constexpr qsizetype kPageSize = 16;
    constexpr qsizetype kChanges = 24;
    constexpr qsizetype kPages = 28;
    constexpr qsizetype kChangesAtPages = 92;
    if (number(kChanges) != number(kChangesAtPages))
        return;
    const auto told = qFromBigEndian<quint16>(head.constData() + kPageSize);
    const qint64 pageSize = told == 1 ? 65'536 : told;
    const qint64 wanted = pageSize * number(kPages);
    const qint64 there = file.size();
    if (there >= wanted || wanted > kMostPadded)
        return;
    const bool done = file.resize(wanted);
    logEvent(lcStore(), done ? "journal_padded" : "journal_padding_failed",
             {{u"bytes"_s, there}, {u"wanted"_s, wanted}});
}

} // namespace

Result<bool> DeskFiles::isWholeJournal()
{
    STOA_TRY(migrateJournal(*m_journalFile));
    JournalRepository journal(*m_journalFile, m_options.journalKey, nullptr);
    // Before anything is read or written under a key that is not its own.
    STOA_TRY(journal.checkKey());
    STOA_TRY_ASSIGN(const bool behind, isBehindItsLog());
    if (behind)
        return false;
    return journal.opens();
}

/// The log is written after the commit: a command that it alone knows was lost with a torn or missing WAL,
/// which SQLite takes for a whole file. And a row says plainly that it is done with, which anybody could have
/// written: where the log never heard of it the command waits again.
Result<bool> DeskFiles::isBehindItsLog()
{
    JournalRepository journal(*m_journalFile, m_options.journalKey, nullptr);
    const LoggedStates logged = loggedStates(JournalLog::readAll(path(u"journal.log"_s)));
    STOA_TRY_ASSIGN(const int doubted, journal.doubt(logged.pending));
    if (doubted > 0)
        logEvent(lcStore(), "journal_doubted", {{u"commands"_s, doubted}});
    STOA_TRY_ASSIGN(const qint64 next, journal.nextNumber());
    return m_health.uncleanStop && logged.highest >= next;
}

Result<void> DeskFiles::salvageJournal()
{
    const QString file = journalPath(m_options.folder);
    const auto frames = JournalLog::readAll(path(u"journal.log"_s));
    // Nothing is put aside for a key that opens nothing of it: the right one may turn up.
    STOA_TRY_ASSIGN(const bool foreign, isUnderAnotherKey(m_options.journalKey, frames));
    if (foreign)
        return Error{ErrorKind::Refused, u"key"_s, u"the journal was sealed under another key"_s};
    // Made whole beside the broken one, which stays where it is until then: a kill in the middle loses
    // nothing.
    const QString mended = file + u".mended"_s;
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(mended + suffix);
    QStringList sources;
    QStringList copies = QDir(path(u"backups"_s)).entryList({u"journal-*.db"_s}, QDir::Files, QDir::Name);
    if (!copies.isEmpty())
        sources.append(path(u"backups/"_s + copies.last()));
    if (QFile::exists(file)) {
        padToItsHeader(file);
        sources.append(file);
    }
    sql::SqliteOptions options;
    options.path = mended;
    options.durability = sql::Durability::Full;
    options.locking = sql::Locking::Exclusive;
    Salvaged salvaged;
    {
        STOA_TRY_ASSIGN(const auto made, sql::Connection::openSqlite(options));
        STOA_TRY(migrateJournal(*made));
        STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(*made));
        JournalRepository into(*made, m_options.journalKey, nullptr);
        STOA_TRY_ASSIGN(salvaged, stoa::salvageJournal(into, sources, frames));
        STOA_TRY(into.checkKey());
        STOA_TRY(transaction.commit());
        STOA_TRY(made->checkpoint());
    }
    STOA_TRY_ASSIGN(m_health.journalQuarantined, putInPlace(mended, file, m_clock.now()));
    options.path = file;
    STOA_TRY_ASSIGN(m_journalFile, sql::Connection::openSqlite(options));
    m_health.salvaged = salvaged.commands;
    m_health.lost = salvaged.lost;
    logEvent(lcStore(), "journal_salvaged", {{u"commands"_s, salvaged.commands}, {u"lost"_s, salvaged.lost}});
    STOA_TRY_ASSIGN(m_log, JournalLog::open(path(u"journal.log"_s)));
    m_journal = std::make_unique<JournalRepository>(*m_journalFile, m_options.journalKey, m_log.get());
    return m_journal->compactLog();
}

} // namespace stoa
