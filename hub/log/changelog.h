// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/siphash.h"
#include "core/domain/sync/command.h"
#include "core/store/unitofwork.h"

#include <QHash>
#include <QMap>
#include <map>

namespace stoa::hub {

/// New: the row was not there before the transaction, in no stream.
enum class Novelty { Unknown, New };

/// What a transaction did to one stream.
struct StreamCommit {
    QByteArray stream;
    qint64 seqStart = 0;
    qint64 seqEnd = 0;
};

/// Gives the changes of a transaction their numbers, as its last step.
///
/// The heads of the streams are locked in the order of the streams' names and held to the commit: numbers are
/// given in the order of commits, without gaps, and a rollback returns them. So a reader that asks for what
/// is behind its number misses nothing, with any number of writers. A row that changed several times is
/// numbered once.
class ChangeLog {
public:
    /// Movements that happened longer ago are in no stream.
    static constexpr qint64 kLedgerDays = 90;

    /// `now` is the commit's time in the log.
    ChangeLog(sql::Connection &connection, Instant now);

    void note(const Change &change, Novelty novelty = Novelty::Unknown);
    /// For loads that know the streams of their rows.
    void note(const Change &change, Novelty novelty, QList<QByteArray> streams);

    /// Numbers what was noted. Nothing may be written to entities afterwards.
    Result<void> number();

    /// After number(): one per stream that moved, by name.
    const QList<StreamCommit> &commits() const { return m_commits; }
    /// After number(): the boundaries that carry these changes.
    QList<Effect> effectsOf(const QList<Change> &changes) const;
    qsizetype size() const { return m_rows.size(); }

private:
    struct Row {
        Change change;
        Novelty novelty = Novelty::Unknown;
        QList<QByteArray> streams = {};
        bool streamsKnown = false;
    };
    struct Head {
        qint64 no = 0;
        qint64 head = 0;
        qint64 liveRows = 0;
        Sum128 sum;
    };
    struct Earlier {
        qint64 seq = 0;
        bool live = false;
    };
    using Rows = QList<const Row *>;

    Result<void> findStreams();
    Result<void> findStreamsOfMovements(const QList<qsizetype> &rows);
    Result<void> findStreamsOfShared(EntityType type, const QList<qsizetype> &rows);
    Result<QList<QByteArray>> streamsThatHold(const EntityKey &row);
    Result<Head> lockHead(const QByteArray &stream);
    Result<void> numberStream(const QByteArray &stream, const Rows &rows);
    Result<QHash<EntityKey, Earlier>> earlierOf(qint64 no, const Rows &rows);
    Result<void> writeFeed(qint64 no, qint64 firstSeq, const Rows &rows);

    sql::Connection &m_connection;
    Instant m_now;
    QHash<EntityKey, qsizetype> m_index;
    QList<Row> m_rows;
    QList<StreamCommit> m_commits;
};

/// Calls each(first, count) over 0..size in blocks of few sizes, so that few statement texts do.
Result<void> inBlocks(qsizetype size, const std::function<Result<void>(qsizetype, qsizetype)> &each);
/// "?4, ?5, ?6": `count` placeholders from `first` on.
QByteArray placeholders(qsizetype first, qsizetype count);

} // namespace stoa::hub
