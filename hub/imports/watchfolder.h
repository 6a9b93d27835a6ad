// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/hubstore.h"

#include <QDir>
#include <QHash>
#include <condition_variable>
#include <thread>

namespace stoa::hub {

/// Takes files of orders and events that somebody puts into a folder: *.json (one event, a list, or one per
/// line) and *.csv (orders).
///
/// A file is taken when it looks the same twice; names that begin with a dot or end with .part or .tmp are
/// left alone. Then it goes into `done`, or into `failed` where something in it was no event or the file
/// could not be read, with a report beside it. What a file tells is known by its name, its content and the
/// row, so a file that is taken again, after a kill or by another hub, changes nothing twice. A name that is
/// too long for a report beside it is cut there. A file that cannot be moved is told in the log and tried
/// again a minute later; those behind it are taken.
class WatchFolder {
public:
    static constexpr qint64 kLargestFile = 64LL * 1024 * 1024;

    WatchFolder(HubStore &store, const QString &folder);
    /// Looks once. Gives how many files were taken; an error when the folder cannot be used, or the hub is in
    /// trouble: then the file stays.
    Result<int> look();

private:
    struct Look {
        qint64 size = -1;
        qint64 changedMs = 0;
        friend bool operator==(const Look &, const Look &) = default;
    };
    struct Stuck {
        Look look;
        qint64 sinceMs; ///< of the monotonic clock
    };
    enum class Moved { Yes, Not };
    /// An error is trouble of the hub's.
    Result<Moved> take(const QString &name);
    Result<QJsonArray> takeEvents(const QList<struct FileEvent> &events, bool &whole);
    Moved put(const QString &name, const QString &folder, const QJsonObject &report);
    bool isStuck(const QString &name, const Look &now) const;

    HubStore &m_store;
    QDir m_folder;
    QHash<QString, Look> m_seen; ///< files at the look before
    QHash<QString, Stuck> m_stuck; ///< files that could not be moved
};

/// A thread that looks every second, for as long as it lives.
class FolderWatch {
public:
    FolderWatch(HubStore &store, const QString &folder);
    ~FolderWatch();
    Q_DISABLE_COPY_MOVE(FolderWatch)

private:
    void run();

    WatchFolder m_folder;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace stoa::hub
