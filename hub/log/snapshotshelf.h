// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/hubstore.h"
#include "hub/log/snapshotreader.h"

#include <QHash>
#include <condition_variable>
#include <thread>

namespace stoa::hub {

/// A whole snapshot, packed, as a file that is gone with the object.
struct SnapshotArtefact {
    QString session;
    wire::StreamCursor cursor;
    qint64 rows = 0;
    QString path;
    qint64 bytes = 0;
    QByteArray etag;
    Instant builtAt;

    SnapshotArtefact() = default;
    ~SnapshotArtefact();
    Q_DISABLE_COPY_MOVE(SnapshotArtefact)
};
using SnapshotArtefactPtr = std::shared_ptr<const SnapshotArtefact>;

/// Prebuilt snapshots of big streams, so that a chain of stores that copies anew does not read the database
/// once per store. Built in the background by a thread of its own when asked for; one that is older than 15
/// minutes is offered only when its stream has not moved since.
class SnapshotShelf {
public:
    static constexpr qint64 kFreshMs = 15 * 60 * 1'000;

    /// `folder` is emptied: nothing in it survives a restart.
    SnapshotShelf(HubStore &store, const SnapshotSessions &sessions, QString folder);
    ~SnapshotShelf();
    Q_DISABLE_COPY_MOVE(SnapshotShelf)

    /// A usable one or nothing; in the latter case it is begun when the stream is big enough.
    SnapshotArtefactPtr find(const QByteArray &stream, const StreamState &state);
    SnapshotArtefactPtr ofSession(const QString &session);
    /// Begins to build all big streams that have none.
    void prepare();
    /// Whether nothing is being built and nothing waits for it.
    bool isIdle();
    /// Builds one now, on the caller's thread.
    Result<SnapshotArtefactPtr> build(sql::Connection &connection, const QByteArray &stream);

private:
    void run();
    void wantAll();
    void buildWanted(const QByteArray &stream);

    HubStore &m_store;
    const SnapshotSessions &m_sessions;
    const QString m_folder;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    bool m_prepare = false;
    QList<QByteArray> m_wanted;
    QHash<QByteArray, SnapshotArtefactPtr> m_current;
    QList<SnapshotArtefactPtr> m_earlier; ///< replaced, kept for those who are still fetching
    quint64 m_built = 0;
    std::thread m_thread;
};

} // namespace stoa::hub
