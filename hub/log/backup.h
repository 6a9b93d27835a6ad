// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sql/connection.h"

#include <QHash>
#include <QString>
#include <functional>
#include <mutex>

namespace stoa::hub {

/// A copy of the hub's file that could be restored, and what of each device it holds.
struct BackupRecord {
    QString path;
    Instant at;
    QHash<QString, qint64> marks; ///< device → n with 1..n inside
};

/// Copies the hub's SQLite file while the hub may be running, checks the copy, and puts it down in the
/// folder's register. The copy bears a mark of its own, so that a hub that starts on it knows that it was
/// restored. PostgreSQL is Refused: its own tools do it.
Result<BackupRecord> backUp(const QString &folder, const QString &file, const Clock &clock,
                            const std::function<bool(int done, int all)> &progress = {});

/// Puts a backup in place of the hub's file; the earlier file stays beside it. The next start makes a new
/// generation. The caller holds the folder's lock, so that no hub runs on it meanwhile.
Result<void> restoreBackup(const QString &folder, const QString &file, const Clock &clock);

/// The backups that were made from a folder, as long as their files are there.
class BackupRegister {
public:
    BackupRegister(QString folder, const Clock &clock);

    Result<void> add(const BackupRecord &record);
    QList<BackupRecord> records() const;
    /// The highest n with 1..n in every restorable backup; 0 when there is none. Looked up at most twice a
    /// minute.
    qint64 safeN(const QString &device) const;

private:
    QString m_folder;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    mutable std::optional<qint64> m_readAt;
    mutable QList<BackupRecord> m_records;
};

} // namespace stoa::hub
