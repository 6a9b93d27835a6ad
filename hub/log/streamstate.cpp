// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/streamstate.h"

#include "core/domain/sync/entity.h"

#include <QHash>

namespace stoa::hub {

using namespace Qt::StringLiterals;

QByteArray tokenText(qint64 token) { return QByteArray::number(quint64(token), 16).rightJustified(16, '0'); }

Result<StreamState> streamState(sql::Connection &connection, const QByteArray &stream)
{
    STOA_TRY_ASSIGN(
        const auto found,
        connection.first(
            "SELECT h.no, h.head, h.floor, h.live_rows, h.sum128, c.token FROM stream_head h LEFT JOIN "
            "stream_commit c ON c.stream = h.no AND c.seq_end = h.head WHERE h.stream = ?1",
            [](const sql::Statement &row) {
                return StreamState{row.int64(0),
                                   row.int64(1),
                                   row.int64(2),
                                   row.int64(3),
                                   Sum128::fromHex(row.bytes(4)),
                                   row.isNull(5) ? QByteArray() : tokenText(row.int64(5))};
            },
            stream));
    return found.value_or(StreamState());
}

Result<QByteArray> tokenOf(sql::Connection &connection, const StreamState &stream, qint64 seq)
{
    if (seq == stream.head)
        return stream.token;
    STOA_TRY_ASSIGN(const auto found,
                    connection.first(
                        "SELECT token FROM stream_commit WHERE stream = ?1 AND seq_end = ?2",
                        [](const sql::Statement &row) { return tokenText(row.int64(0)); }, stream.no, seq));
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
    if (cursor.seq > state.head)
        return Error::of(Problem::CursorDiverged, u"the cursor is ahead of the stream"_s, stream);
    if (cursor.seq < state.floor)
        return Error::of(Problem::CursorExpired, u"the cursor is older than what is kept"_s, stream);
    STOA_TRY_ASSIGN(const QByteArray token, tokenOf(connection, state, cursor.seq));
    if (token.isEmpty() || token != cursor.token)
        return Error::of(Problem::CursorDiverged, u"no commit of the stream has this token"_s, stream);
    return {};
}

bool mayCopy(const Rights &rights, const QString &device, const QByteArray &stream)
{
    if (stream == streams::kConfiguration)
        return true;
    if (stream == streams::kCatalogue || stream == streams::kPrices)
        return rights.may(Permission::CatalogRead);
    if (stream == streams::kCosts)
        return rights.may(Permission::CostRead);
    if (stream.startsWith("store/"))
        return rights.may(Permission::StockRead);
    if (stream.startsWith("ledger/"))
        return rights.may(Permission::LedgerRead) && rights.maySeeStore(QString::fromUtf8(stream.sliced(7)));
    return !device.isEmpty() && stream == streams::device(device);
}

Result<QList<wire::StreamInfo>> streamsFor(sql::Connection &connection, const Rights &rights,
                                           const QString &device)
{
    QList<QByteArray> names{streams::kConfiguration.toByteArray(), streams::kCatalogue.toByteArray(),
                            streams::kPrices.toByteArray(), streams::kCosts.toByteArray()};
    if (!device.isEmpty())
        names.append(streams::device(device));
    STOA_TRY(connection.each("SELECT code FROM location ORDER BY code", [&names](const sql::Statement &row) {
        names.append(streams::store(row.text(0)));
        names.append(streams::ledger(row.text(0)));
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
