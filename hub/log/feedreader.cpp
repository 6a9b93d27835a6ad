// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/feedreader.h"

#include "core/sql/transaction.h"
#include "hub/log/rowjoin.h"

#include <map>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// Rows looked at in one go; a page is cut only between them.
constexpr int kPortion = 1'000;

/// A row on its way into the page, when several types have to be sorted by seq.
struct Piece {
    int type = 0;
    QByteArray key;
    QByteArray body; ///< empty: removed
};

} // namespace

Result<PullOutcome> FeedReader::pull(const wire::PullRequest &request, wire::FrameWriter &out)
{
    STOA_TRY_ASSIGN(auto snapshot, sql::Transaction::begin(m_connection, sql::Mode::Snapshot));
    PullOutcome outcome;
    const qint64 start = out.size();
    for (const wire::StreamCursor &cursor : request.streams)
        STOA_TRY(pullStream(cursor, request.maxBytes - (out.size() - start), out, outcome));
    out.end();
    STOA_TRY(snapshot.commit());
    return outcome;
}

Result<void> FeedReader::pullStream(const wire::StreamCursor &cursor, qint64 budget, wire::FrameWriter &out,
                                    PullOutcome &outcome)
{
    STOA_TRY_ASSIGN(const auto state, streamState(m_connection, cursor.stream));
    STOA_TRY(checkCursor(m_connection, state, cursor));
    qint64 at = cursor.seq;
    const qint64 start = out.size();
    while (at < state.head && out.size() - start < budget) {
        STOA_TRY_ASSIGN(
            const auto last,
            m_connection.scalar("SELECT MAX(seq) FROM (SELECT seq FROM feed WHERE stream = ?1 AND "
                                "seq > ?2 ORDER BY seq LIMIT ?3) portion",
                                state.no, at, kPortion));
        // Up to the next boundary: only there a copy is one that the hub once was.
        STOA_TRY_ASSIGN(
            const auto boundary,
            m_connection.scalar("SELECT MIN(seq_end) FROM stream_commit WHERE stream = ?1 AND seq_end >= ?2",
                                state.no, last == 0 ? state.head : last));
        STOA_TRY_ASSIGN(const qint64 rows,
                        appendRange(cursor.stream, state, at, boundary == 0 ? state.head : boundary, out));
        outcome.rows += rows;
        at = boundary == 0 ? state.head : boundary;
        if (out.size() > kMostBytes)
            return Error::of(Problem::CursorExpired, u"the next change is too large for a page"_s,
                             QString::fromUtf8(cursor.stream));
    }
    const bool isCurrent = at == state.head;
    QByteArray token = cursor.token;
    if (at != cursor.seq || isCurrent) {
        STOA_TRY_ASSIGN(token, tokenOf(m_connection, state, at));
    }
    out.cursor(cursor.stream, at, token, state.head, isCurrent ? wire::Rest::Nothing : wire::Rest::More,
               isCurrent ? std::optional(state.sum) : std::nullopt);
    outcome.isCurrent = outcome.isCurrent && isCurrent;
    outcome.cursors.append({cursor.stream, at, token});
    return {};
}

Result<qint64> FeedReader::appendRange(const QByteArray &stream, const StreamState &state, qint64 after,
                                       qint64 upTo, wire::FrameWriter &out)
{
    // The plus keeps the engine from walking the whole stream by type.
    QList<int> types;
    STOA_TRY(m_connection.each(
        "SELECT DISTINCT +type FROM feed WHERE stream = ?1 AND seq > ?2 AND seq <= ?3",
        [&types](const sql::Statement &row) { types.append(int(row.int64(0))); }, state.no, after, upTo));
    qint64 rows = 0;
    std::map<qint64, Piece> pieces;
    for (const int type : std::as_const(types)) {
        const EntityTable *table = entityTable(type);
        if (!table)
            continue;
        STOA_TRY(m_connection.each(
            rowjoin::bySeq(m_connection.engine(), *table),
            [&](const sql::Statement &row) {
                ++rows;
                const bool present = rowjoin::hasRow(row);
                if (types.size() > 1) {
                    Piece piece{type, row.bytes(rowjoin::kKey), {}};
                    if (present)
                        appendBody(piece.body, *table, row, rowjoin::kFirst);
                    pieces.emplace(row.int64(rowjoin::kSeq), std::move(piece));
                } else if (present) {
                    rowjoin::appendUpsert(out, stream, *table, row);
                } else {
                    out.remove(stream, row.int64(rowjoin::kSeq), type, row.utf8(rowjoin::kKey));
                }
            },
            state.no, after, upTo));
    }
    for (const auto &[seq, piece] : pieces) {
        if (piece.body.isEmpty())
            out.remove(stream, seq, piece.type, piece.key);
        else
            out.upsert(stream, seq, piece.type, piece.key, piece.body);
    }
    return rows;
}

} // namespace stoa::hub
