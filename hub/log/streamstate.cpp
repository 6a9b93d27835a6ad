// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/streamstate.h"

#include "core/base/bytes.h"
#include "core/domain/access/streamrights.h"
#include "core/domain/sync/entity.h"

#include <QHash>

namespace stoa::hub {

using namespace Qt::StringLiterals;

Result<StreamState> streamState(sql::Connection &connection, const QByteArray &stream)
{
    const auto read = [&stream](const sql::Statement &row) {
        StreamState state;
        state.name = stream;
        state.seal = {fromBase64Url(row.bytes(6)), row.text(7)};
        if (row.isNull(0))
            return state;
        state.no = row.int64(0);
        state.head = row.int64(1);
        state.floor = row.int64(2);
        state.rows = row.int64(3);
        state.sum = Sum128::fromHex(row.bytes(4));
        if (!row.isNull(5))
            state.token = state.seal.tokenOf(stream, state.head, row.int64(5));
        return state;
    };
    STOA_TRY_ASSIGN(
        const auto found,
        connection.first("SELECT h.no, h.head, h.floor, h.live_rows, h.sum128, c.token, k.value, g.value "
                         "FROM (SELECT 1 AS one) always "
                         "LEFT JOIN stream_head h ON h.stream = ?1 "
                         "LEFT JOIN stream_commit c ON c.stream = h.no AND c.seq_end = h.head "
                         "LEFT JOIN hub_state k ON k.name = 'cursor_key' "
                         "LEFT JOIN hub_state g ON g.name = 'generation'",
                         read, stream));
    return found.value_or(StreamState());
}

Result<QByteArray> tokenOf(sql::Connection &connection, const StreamState &stream, qint64 seq)
{
    if (seq == stream.head)
        return stream.token;
    STOA_TRY_ASSIGN(
        const auto found,
        connection.first(
            "SELECT token FROM stream_commit WHERE stream = ?1 AND seq_end = ?2",
            [&](const sql::Statement &row) { return stream.seal.tokenOf(stream.name, seq, row.int64(0)); },
            stream.no, seq));
    return found.value_or(QByteArray());
}

Result<void> checkCursor(sql::Connection &connection, const StreamState &state,
                         const wire::StreamCursor &cursor)
{
    const QString stream = QString::fromUtf8(cursor.stream);
    if (cursor.seq == 0 && cursor.token.isEmpty()) {
        if (state.floor > 0 && state.rows >= kSmallStream)
            return Error::of(Problem::CursorExpired, u"the stream is copied by snapshot"_s, stream);
        return {};
    }
    if (cursor.seq <= state.head) {
        if (cursor.seq < state.floor)
            return Error::of(Problem::CursorExpired, u"the cursor is older than what is kept"_s, stream);
        STOA_TRY_ASSIGN(const QByteArray token, tokenOf(connection, state, cursor.seq));
        if (sameCommit(token, cursor.token))
            return {};
    }
    if (state.seal.isOurs(cursor))
        return Error::of(Problem::CursorDiverged, u"the commit that the cursor tells of is gone"_s, stream);
    return Error::of(Problem::CursorExpired, u"this hub did not give the cursor"_s, stream);
}

bool mayCopy(const Rights &rights, const QString &device, const QByteArray &stream)
{
    return mayHold(rights, stream) || (!device.isEmpty() && stream == streams::device(device));
}

Result<QList<wire::StreamInfo>> streamsFor(sql::Connection &connection, const Rights &rights,
                                           const QString &device)
{
    QList<QByteArray> names{streams::kConfiguration.toByteArray(), streams::kCatalogue.toByteArray(),
                            streams::kPrices.toByteArray(),        streams::kCosts.toByteArray(),
                            streams::kOrders.toByteArray(),        streams::kContacts.toByteArray()};
    if (!device.isEmpty())
        names.append(streams::device(device));
    STOA_TRY(connection.each("SELECT code FROM location ORDER BY code", [&names](const sql::Statement &row) {
        names.append(streams::store(row.text(0)));
        names.append(streams::ledger(row.text(0)));
        names.append(streams::orders(row.text(0)));
        names.append(streams::contacts(row.text(0)));
    }));
    QHash<QByteArray, wire::StreamInfo> known;
    STOA_TRY(
        connection.each("SELECT stream, head, live_rows FROM stream_head", [&](const sql::Statement &row) {
            known.insert(row.bytes(0), {row.bytes(0), row.int64(1), row.int64(2)});
        }));
    QList<wire::StreamInfo> list;
    for (const QByteArray &name : std::as_const(names)) {
        if (mayCopy(rights, device, name))
            list.append(known.value(name, {name, 0, 0}));
    }
    return list;
}

} // namespace stoa::hub
