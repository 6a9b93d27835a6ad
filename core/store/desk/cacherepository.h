// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk/activity.h"
#include "core/store/desk/feed.h"
#include "core/store/entitytable.h"
#include "core/store/entitywriter.h"

#include <functional>
#include <map>

namespace stoa {

/// A row of cache.db as bytes, with its stream numbers: what undo keeps and puts back. Those of a shared row
/// stand apart from it, whatever commands make of it.
struct RowImage {
    std::optional<QByteArray> body; ///< nothing: there was no row
    qint64 seq = 0;
    qint64 seqTo = 0; ///< a movement's number in its second ledger
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
    /// Removes the stream and its rows, but for those that another stream holds as well. What commands
    /// changed on top has to be taken back before.
    Result<void> dropStream(const QByteArray &id);
    /// Of the stream's live rows, those of unknown types included.
    Result<Sum128> sum(const QByteArray &id);
    Result<void> resetSum(const QByteArray &id);

    // Rows of the hub

    /// Newer: a row that is there and as new stays. Any: it is replaced, whatever its number.
    enum class Which { Newer, Any };
    /// Writes or removes the row, and keeps the stream's sum right. False when nothing was to be done.
    /// `known` is seqOf() where it was asked for already.
    Result<bool> apply(const FeedPage &page, const FeedRow &row, Which which = Which::Newer,
                       qint64 known = -1);
    /// A position that is what lies under command `n`: what this and later ones made of it stays, and lies on
    /// the hub's row from now on. `known` is seqOf(), which the row is newer than.
    Result<void> applyUnder(const FeedPage &page, const FeedRow &row, qint64 n, qint64 known);
    /// The number of the row in its stream; 0 when the hub has sent none. Not for shared rows.
    Result<qint64> seqOf(const EntityKey &key);
    /// Of a shared row, in the stream; 0 when that does not hold it.
    Result<qint64> seqIn(const QByteArray &stream, const EntityKey &key);
    /// As apply() with Any for rows of streams that are copied for the first time, in the order of their keys
    /// and none of them a removal; what holds for every row is seen to once.
    Result<void> applyCopied(const FeedPage &page);
    /// Writes the sums that apply() keeps in memory.
    Result<void> flushSums();
    /// Forgets them, after a rollback.
    void forgetSums()
    {
        m_lastSum = nullptr;
        m_sums.clear();
    }

    Result<void> stage(const FeedPage &page, const FeedRow &row);
    Result<void> clearStage(const QByteArray &stream);
    /// Removes the rows of the stream that are not staged (and that no other stream holds), writes those that
    /// are. What commands changed on top has to be taken back before.
    Result<void> swapStage(const QByteArray &stream);
    /// True when the hub has sent no row of the stream yet.
    Result<bool> isEmpty(const QByteArray &stream);
    /// When rows of the hub last came in, so that it is known after a restart too; nothing before the first.
    Result<std::optional<Instant>> lastChange();
    /// How the connection to the hub was lately, as it was given; empty before the first.
    Result<QByteArray> connectionHistory();
    Result<void> saveConnectionHistory(const QByteArray &json);
    Result<void> saveLastChange(Instant at);

    // Repair

    using EachRow = std::function<Result<void>(const RowPlace &, qint64 seq)>;
    /// Every live row of the stream that the hub has sent, in no order. What commands changed on top has to
    /// be taken back before.
    Result<void> eachRow(const QByteArray &stream, const EachRow &each);
    /// Makes the stream's sum that of its rows; gives it.
    Result<Sum128> recount(const QByteArray &stream);

    // Search

    enum class Search { Live, Paused };
    /// Paused: items that come in are not indexed. Live: what is missing is, and the index follows from then
    /// on.
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
    Result<void> removeLocal(const QList<qint64> &numbers);
    Result<QList<EntityKey>> undoKeys(qint64 n);
    /// What the row was before the command changed it; nothing when it did not.
    Result<std::optional<RowImage>> undoImage(qint64 n, const EntityKey &key);
    Result<void> forgetImages(const QList<qint64> &numbers);
    /// Puts back what stood there before the commands, and forgets their images. Gives what changed by it;
    /// every later command with one of their rows has to be among them.
    Result<QList<Change>> takeBack(const QList<qint64> &numbers);

    Result<void> addActivity(const Activity &activity);
    /// Newest first. For readers too.
    static Result<QList<Activity>> activities(sql::Connection &connection, int limit);

private:
    Result<qint64> seqOf(const EntityTable &table, const QList<QByteArray> &key, QByteArrayView location);
    Result<void> write(const EntityTable &table, const FeedPage &page, const FeedRow &row,
                       QByteArrayView location);
    Result<void> removeFrom(const EntityTable &table, const EntityKey &key, QByteArrayView location);
    Result<bool> applyUnknown(const FeedPage &page, const FeedRow &row, Which which);
    Result<bool> applyShared(const EntityTable &table, const FeedPage &page, const FeedRow &row, Which which);
    Result<void> numberCopied(const FeedPage &page, const std::vector<const FeedRow *> &rows);
    /// Removes what no stream holds from the shared tables of this one.
    Result<void> sweepShared(const QByteArray &stream);
    Result<Sum128 *> runningSum(const QByteArray &stream);
    Result<std::optional<EntityWriter>> changeWriter(std::optional<EntityWriter> before,
                                                     const EntityTable *next);
    Result<EntityWriter *> writerOf(const EntityTable &table);

    sql::Connection &m_connection;
    std::map<QByteArray, Sum128> m_sums; ///< nodes stay where they are
    QByteArray m_lastStream;
    Sum128 *m_lastSum = nullptr;
    std::map<EntityType, EntityWriter> m_writers;
};

} // namespace stoa
