// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk/feed.h"
#include "core/store/entitytable.h"

namespace stoa {

/// A row of cache.db as bytes, with its stream numbers: what undo keeps and puts back.
struct RowImage {
    std::optional<QByteArray> body; ///< nothing: there was no row
    qint64 seq = 0;
    qint64 seqTo = 0; ///< a movement's number in its second ledger
};

/// One line of what sync did.
struct Activity {
    qint64 id = 0;
    Instant at;
    QString
        kind; ///< "pulled", "sent", "settled", "rejected", "copied", "mismatch", "reconciled", "trouble" …
    QByteArray stream;
    qint64 n = 0; ///< a command, or 0
    qint64 amount = 0;
    QString detail; ///< a problem's slug, or English for the log
};

/// Streams, cursors, undo images and the rows of the hub in cache.db. Every function runs in a transaction of
/// its caller's.
class CacheRepository {
public:
    explicit CacheRepository(sql::Connection &connection);

    // Streams

    Result<QList<StreamState>> streams();
    Result<std::optional<StreamState>> stream(const QByteArray &id);
    Result<void> addStream(const QByteArray &id);
    Result<void> saveStream(const StreamState &state);
    /// Removes the stream and its rows.
    Result<void> dropStream(const QByteArray &id);
    Result<Sum128> sum(const QByteArray &id);

    // Rows of the hub

    /// Applies the row unless the one that is there is as new, and keeps the stream's sum right. False when
    /// nothing was to be done.
    Result<bool> apply(const FeedPage &page, const FeedRow &row);
    /// Writes back the sums that apply() has kept in memory.
    Result<void> flushSums();
    /// Forgets them, after a rollback.
    void forgetSums() { m_sums.clear(); }

    Result<void> stage(const FeedPage &page, const FeedRow &row);
    Result<void> clearStage(const QByteArray &stream);
    /// Removes rows of the stream that are not staged and applies those that are. Gives the keys it changed.
    Result<QList<Change>> swapStage(const QByteArray &stream);

    Result<QList<Sum128>> bucketSums(const QByteArray &stream);
    /// Builds the search index from the items at once.
    Result<void> rebuildSearch();
    enum class Search { Live, Paused };
    Result<void> setSearch(const QByteArray &stream, Search search);

    // Images

    Result<RowImage> image(const EntityKey &key);
    Result<void> restore(const EntityKey &key, const RowImage &image);

    // Commands that the cache shows

    struct LocalCommand {
        qint64 n;
        bool seen = false;
        std::optional<Error> problem;
    };
    Result<QList<LocalCommand>> localCommands();
    Result<void> saveLocal(const LocalCommand &command);
    Result<void> removeLocal(qint64 n);
    Result<QList<EntityKey>> undoKeys(qint64 n);
    /// Puts back what the command changed, and forgets its images. Gives the keys.
    Result<QList<Change>> takeBack(qint64 n);

    Result<void> addActivity(const Activity &activity);
    /// Newest first. For readers too.
    static Result<QList<Activity>> activities(sql::Connection &connection, int limit);

private:
    sql::Connection &m_connection;
    QHash<QByteArray, Sum128> m_sums;
};

} // namespace stoa
