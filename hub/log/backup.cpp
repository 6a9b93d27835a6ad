// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/backup.h"

#include "core/base/crypto.h"
#include "core/sql/fault.h"

#include "hub/log/generation.h"
#include "hub/log/hubstore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <filesystem>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReadEveryMs = 30'000;

Error fileError(const QString &what) { return sql::storageError(sql::StorageFault::InputOutput, what); }

Result<std::unique_ptr<sql::Connection>> open(const QString &path, sql::Access access)
{
    sql::SqliteOptions options;
    options.path = path;
    options.access = access;
    options.ifMissing = sql::IfMissing::Fail;
    return sql::Connection::openSqlite(options);
}

/// A hub's file in good order; gives the marks of its devices.
Result<QHash<QString, qint64>> examine(sql::Connection &connection)
{
    STOA_TRY(connection.quickCheck());
    STOA_TRY_ASSIGN(const auto generation, hubState(connection, "generation"));
    if (!generation)
        return Error{ErrorKind::InvalidInput, {}, u"the file is no hub's database"_s};
    QHash<QString, qint64> marks;
    STOA_TRY(
        connection.each("SELECT device, through_n FROM device_mark",
                        [&marks](const sql::Statement &row) { marks.insert(row.text(0), row.int64(1)); }));
    return marks;
}

void removeLogsOf(const QString &database)
{
    QFile::remove(database + u"-wal"_s);
    QFile::remove(database + u"-shm"_s);
}

} // namespace

Result<BackupRecord> backUp(const QString &folder, const QString &file, const Clock &clock,
                            const std::function<bool(int, int)> &progress)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    BackupRecord record{path, clock.now(), {}};
    // Perhaps the only good copy there is.
    if (QFileInfo::exists(path))
        return Error::of(Problem::AlreadyExists,
                         u"%1 exists already, and a backup overwrites nothing"_s.arg(path), u"file"_s);
    if (!QFileInfo(QFileInfo(path).path()).isDir())
        return Error::invalid(u"file"_s, u"there is no folder for %1"_s.arg(path));
    {
        STOA_TRY_ASSIGN(const auto source, open(HubStore::fileIn(folder), sql::Access::ReadOnly));
        STOA_TRY(source->backupTo(path, progress));
    }
    {
        STOA_TRY_ASSIGN(const auto copy, open(path, sql::Access::ReadWrite));
        STOA_TRY(
            setHubState(*copy, "boot_nonce", u"backup-"_s + QString::fromLatin1(randomBytes(16).toHex())));
        STOA_TRY_ASSIGN(record.marks, examine(*copy));
        STOA_TRY(copy->checkpoint());
    }
    removeLogsOf(path);
    STOA_TRY(BackupRegister(folder, clock).add(record));
    return record;
}

static std::filesystem::path pathOf(const QString &file) { return file.toStdU16String(); }

Result<void> restoreBackup(const QString &folder, const QString &file, const Clock &clock)
{
    if (!QFileInfo(file).isFile())
        return Error::invalid(u"file"_s, u"there is no file %1"_s.arg(file));
    const QString database = HubStore::fileIn(folder);
    const QString part = database + u".part"_s;
    QFile::remove(part);
    const bool hasLogs = QFileInfo::exists(file + u"-wal"_s) || QFileInfo::exists(file + u"-shm"_s);
    {
        const auto source = open(file, sql::Access::ReadOnly);
        const auto read = source ? examine(**source) : source.error();
        if (!read)
            return Error::invalid(u"file"_s,
                                  u"%1 is no backup of a hub: %2"_s.arg(file, read.error().detail));
        // What a copy of a running hub's files still has in its log belongs to it.
        STOA_TRY((*source)->backupTo(part, {}));
    }
    removeLogsOf(part);
    // Looking at it leaves nothing beside it.
    if (!hasLogs)
        removeLogsOf(file);
    if (QFile::exists(database)) {
        // What is in its log belongs to it; so fold it in before it is put aside.
        {
            STOA_TRY_ASSIGN(const auto earlier, open(database, sql::Access::ReadWrite));
            STOA_TRY(earlier->checkpoint());
        }
        // By a second name, so that at no moment there is none.
        const QString aside = database + u".replaced-%1"_s.arg(clock.now().msSinceEpoch());
        std::error_code failed;
        std::filesystem::create_hard_link(pathOf(database), pathOf(aside), failed);
        if (failed && !QFile::copy(database, aside))
            return fileError(u"the earlier database cannot be put aside"_s);
    }
    removeLogsOf(database);
    QFile::remove(HubStore::witnessIn(folder));
    std::error_code failed;
    std::filesystem::rename(pathOf(part), pathOf(database), failed);
    if (failed)
        return fileError(u"the backup cannot be put in place"_s);
    return {};
}

BackupRegister::BackupRegister(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{ }

Result<void> BackupRegister::add(const BackupRecord &record)
{
    const QDir folder(QDir(m_folder).filePath(u"backups"_s));
    QJsonObject marks;
    for (auto it = record.marks.cbegin(); it != record.marks.cend(); ++it)
        marks.insert(it.key(), it.value());
    const QJsonObject json{{u"path"_s, record.path}, {u"at"_s, record.at.toString()}, {u"marks"_s, marks}};
    if (!folder.mkpath(u"."_s))
        return fileError(u"the register of backups cannot be written"_s);
    const QString id = QString::fromLatin1(blake2b(record.path.toUtf8(), 16).toHex());
    QSaveFile file(folder.filePath(id + u".json"_s));
    const QByteArray text = QJsonDocument(json).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush()
        || !file.commit())
        return fileError(u"the register of backups cannot be written"_s);
    return {};
}

QList<BackupRecord> BackupRegister::records() const
{
    QList<BackupRecord> list;
    const QDir folder(QDir(m_folder).filePath(u"backups"_s));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        BackupRecord record{json.value("path"_L1).toString(), {}, {}};
        if (const auto at = Instant::parse(json.value("at"_L1).toString()))
            record.at = *at;
        const QJsonObject marks = json.value("marks"_L1).toObject();
        for (auto it = marks.begin(); it != marks.end(); ++it)
            record.marks.insert(it.key(), it.value().toInteger());
        if (QFile::exists(record.path))
            list.append(record);
    }
    return list;
}

qint64 BackupRegister::safeN(const QString &device) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.monotonicMs();
    if (!m_readAt || now - *m_readAt > kReadEveryMs) {
        m_records = records();
        m_readAt = now;
    }
    if (m_records.isEmpty())
        return 0;
    qint64 safe = std::numeric_limits<qint64>::max();
    for (const BackupRecord &record : std::as_const(m_records))
        safe = std::min(safe, record.marks.value(device, 0));
    return safe;
}

} // namespace stoa::hub
