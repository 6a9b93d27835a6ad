// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/journalcopy.h"

#include <QDir>
#include <QFile>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 20;
/// Of a write-ahead log; its salts are others whenever it is begun anew.
constexpr qint64 kHeaderBytes = 32;

/// Empty for a log that is not there or has no header yet.
QByteArray headerOf(const QString &log)
{
    QFile file(log);
    return file.open(QIODevice::ReadOnly) ? file.read(kHeaderBytes) : QByteArray();
}

Result<void> copyFile(const QString &from, const QString &to)
{
    if (QFile::exists(to) && !QFile::remove(to))
        return Error{ErrorKind::Storage, u"profile"_s, u"an older copy cannot be removed"_s};
    QFile file(from);
    if (!file.copy(to))
        return Error{ErrorKind::Storage, u"profile"_s,
                     u"the journal cannot be copied: "_s + file.errorString()};
    return {};
}

} // namespace

Result<std::unique_ptr<JournalCopy>> JournalCopy::take(const QString &folder)
{
    std::unique_ptr<JournalCopy> copy(new JournalCopy);
    if (!copy->m_folder.isValid())
        return Error{ErrorKind::Storage, u"profile"_s, copy->m_folder.errorString()};
    const QString journal = QDir(folder).filePath(u"journal.db"_s);
    const QString log = journal + u"-wal"_s;
    for (int i = 0; i < kTries; ++i) {
        const QByteArray before = headerOf(log);
        // The file first: whatever reached it by now stands in the log that is copied after it.
        STOA_TRY(copyFile(journal, copy->path()));
        const QString logCopy = copy->path() + u"-wal"_s;
        if (before.isEmpty())
            QFile::remove(logCopy);
        else if (!copyFile(log, logCopy))
            continue;
        if (headerOf(log) == before)
            return copy;
    }
    return Error::of(Problem::InUse, u"the journal changes too fast to be read"_s, u"profile"_s);
}

} // namespace stoa
