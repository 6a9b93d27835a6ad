// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace stoa {

/// A copy of a profile's journal, in a folder that only its owner can open and that goes with this.
///
/// The process that holds a profile keeps journal.db locked for itself, so that nobody else can open it. The
/// bytes can be read all the same, and are one state of the journal as long as the write-ahead log was not
/// begun anew meanwhile: what a checkpoint may have half written to the file still stands in the log, and
/// SQLite takes the log's pages instead. Bodies stay sealed.
class JournalCopy {
public:
    /// Conflict (Problem::InUse) when the journal is written so fast that no state of it could be had.
    static Result<std::unique_ptr<JournalCopy>> take(const QString &folder);

    QString path() const { return m_folder.filePath(QStringLiteral("journal.db")); }

private:
    JournalCopy() = default;
    QTemporaryDir m_folder;
};

} // namespace stoa
