// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/siphash.h"
#include "core/domain/sync/entity.h"
#include "core/domain/sync/rowplace.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace stoa {

/// How far a stream of the hub has come in: a commit boundary and its token. seq 0: nothing yet.
struct Cursor {
    qint64 seq = 0;
    QByteArray token = {};
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

/// One changed row of a stream; its key and body stand in the page's text.
struct FeedRow {
    int stream; ///< index into FeedPage::streams()
    int type; ///< an EntityType, or one of a newer hub
    qint64 seq;
    ChangeOp op;
    qsizetype at;
    qsizetype keySize;
    qsizetype bodySize;
};

/// Where a page leaves a stream.
struct FeedMark {
    int stream;
    Cursor cursor;
    qint64 head;
    bool more;
    std::optional<Sum128> sum; ///< of the stream's live rows, when the cursor stands at the head
};

/// What pulls brought: whole commits of each of their streams. The last of them was read in one snapshot of
/// the hub, so that a page without `more` is consistent over all streams.
class FeedPage {
public:
    /// Makes room for so many bytes of text.
    void reserve(qsizetype bytes) { m_text.reserve(bytes); }
    /// Its index, which it has from now on when it is new.
    int stream(QByteArrayView id);
    void upsert(int stream, qint64 seq, int type, QByteArrayView key, QByteArrayView body);
    void upsert(QByteArrayView streamId, qint64 seq, int type, QByteArrayView key, QByteArrayView body);
    void remove(QByteArrayView streamId, qint64 seq, int type, QByteArrayView key);
    void mark(QByteArrayView streamId, FeedMark mark);

    const QList<QByteArray> &streams() const { return m_streams; }
    const std::vector<FeedRow> &rows() const { return m_rows; }
    /// One per stream, the last that was given.
    const QList<FeedMark> &marks() const { return m_marks; }
    QByteArrayView key(const FeedRow &row) const
    {
        return QByteArrayView(m_text).sliced(row.at, row.keySize);
    }
    QByteArrayView body(const FeedRow &row) const
    {
        return QByteArrayView(m_text).sliced(row.at + row.keySize, row.bodySize);
    }
    qsizetype bytes() const { return m_text.size(); }
    bool hasMore() const;

private:
    QByteArray m_text;
    QList<QByteArray> m_streams;
    std::vector<FeedRow> m_rows;
    QList<FeedMark> m_marks;
};

/// Where a copy of a stream begins: the cursor that it will have brought it to.
struct CopyStart {
    QByteArray stream;
    QByteArray session;
    Cursor cursor;
    qint64 rows = 0;
};

/// How far the copy of a stream has come: every row of it up to this one is in.
struct CopyPlace {
    QByteArray stream;
    QByteArray session;
    int lastType = 0;
    QByteArray lastKey;
};

/// The next rows of one copy, or of several that come in together, in (type, key) order; and where each of
/// them is then.
struct CopyPage {
    QList<CopyPlace> places;
    FeedPage rows; ///< of those streams alone
};

/// The hub's sums of a stream by ranges, as of the cursor. Each range goes on behind the one before it.
struct StreamSums {
    struct Range {
        RowPlace upTo; ///< means nothing in the last, which has no end
        Sum128 sum;
    };
    QByteArray stream;
    Cursor cursor;
    QList<Range> ranges;
};

/// All rows that the hub has in the ranges, as of the cursor, which may be ahead of the desk's.
struct RepairPage {
    QByteArray stream;
    QList<RowRange> ranges;
    Cursor cursor;
    FeedPage rows; ///< of that stream alone
};

/// A stream as the cache knows it.
struct StreamState {
    QByteArray stream;
    Cursor cursor;
    qint64 headSeen = 0;
    Instant asOf; ///< when the cursor last stood at the head
    QByteArray session; ///< of a copy under way, or empty
    int afterType = 0;
    QByteArray afterKey;
    Cursor copyCursor; ///< where the copy will have brought it
    qint64 copyRows = 0;
    qint64 copyOf = 0;
    bool staged = false; ///< the copy is kept apart until it is whole

    /// Whether the cache has held every row of it once.
    bool wasWhole() const { return asOf.msSinceEpoch() > 0; }
};

} // namespace stoa
