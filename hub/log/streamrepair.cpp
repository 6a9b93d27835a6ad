// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/streamrepair.h"

#include "core/sql/transaction.h"
#include "hub/log/rowjoin.h"
#include "hub/log/streamstate.h"

#include <algorithm>
#include <vector>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// Rows read in one go; an answer is cut only between them.
constexpr int kPortion = 1'000;

/// What is written of a stream, up to a bound.
struct Telling {
    sql::Connection &connection;
    QByteArray stream;
    qint64 streamNo;
    wire::FrameWriter &out;
    qint64 mostBytes;
    RowPlace told; ///< everything that was asked for up to here is written

    Result<wire::Rest> table(const EntityTable &table, const QByteArray &after,
                             const std::optional<QByteArray> &upTo);
    Result<wire::Rest> range(const RowRange &range);
};

Result<wire::Rest> Telling::table(const EntityTable &table, const QByteArray &after,
                                  const std::optional<QByteArray> &upTo)
{
    told = {int(table.type), after};
    for (;;) {
        int rows = 0;
        const auto write = [&](const sql::Statement &row) {
            ++rows;
            told.key = row.bytes(rowjoin::kKey);
            if (rowjoin::hasRow(row))
                rowjoin::appendUpsert(out, stream, table, row);
        };
        const QByteArray from = told.key;
        if (upTo)
            STOA_TRY(connection.each(rowjoin::byKeyRange(connection.engine(), table), write, streamNo, from,
                                     *upTo, kPortion));
        else
            STOA_TRY(
                connection.each(rowjoin::byKey(connection.engine(), table), write, streamNo, from, kPortion));
        if (rows < kPortion)
            return wire::Rest::Nothing;
        if (out.size() > mostBytes)
            return wire::Rest::More;
    }
}

Result<wire::Rest> Telling::range(const RowRange &range)
{
    const auto &tables = entityTablesByType();
    for (const EntityTable *each : tables) {
        const int type = int(each->type);
        if (type < range.after.type || (range.upTo && type > range.upTo->type))
            continue;
        const bool last = range.upTo && type == range.upTo->type;
        STOA_TRY_ASSIGN(const auto rest,
                        table(*each, type == range.after.type ? range.after.key : QByteArray(""),
                              last ? std::optional(range.upTo->key) : std::nullopt));
        if (rest == wire::Rest::More)
            return rest;
    }
    if (range.upTo)
        told = *range.upTo;
    return wire::Rest::Nothing;
}

} // namespace

Result<wire::VerifyAnswer> streamBuckets(sql::Connection &connection, const QByteArray &stream)
{
    STOA_TRY_ASSIGN(auto snapshot, sql::Transaction::begin(connection, sql::Mode::Snapshot));
    STOA_TRY_ASSIGN(const auto state, streamState(connection, stream));
    wire::VerifyAnswer answer{stream, state.head, state.token, state.sum, state.rows, {}};
    constexpr qint64 kBuckets = wire::VerifyAnswer::kBuckets;
    const qint64 each = std::max<qint64>((state.rows + kBuckets - 1) / kBuckets, 1);
    wire::VerifyAnswer::Bucket bucket;
    qint64 rows = 0;
    STOA_TRY(connection.each(
        "SELECT type, key, seq FROM feed WHERE stream = ?1 AND del = 0 ORDER BY type, key",
        [&](const sql::Statement &row) {
            // The last one takes what the count of rows did not foresee.
            if (rows >= each && answer.buckets.size() < kBuckets - 1) {
                answer.buckets.append(std::exchange(bucket, {}));
                rows = 0;
            }
            bucket.upTo = {int(row.int64(0)), row.bytes(1)};
            bucket.sum.add(rowSum(bucket.upTo.type, bucket.upTo.key, row.int64(2)));
            ++rows;
        },
        state.no));
    answer.buckets.append(bucket);
    STOA_TRY(snapshot.commit());
    return answer;
}

Result<void> appendRanges(sql::Connection &connection, const wire::RepairRequest &request,
                          wire::FrameWriter &out, qint64 mostBytes)
{
    STOA_TRY_ASSIGN(auto snapshot, sql::Transaction::begin(connection, sql::Mode::Snapshot));
    STOA_TRY_ASSIGN(const auto state, streamState(connection, request.stream));
    Telling telling{connection, request.stream, state.no, out, mostBytes, {}};
    auto rest = wire::Rest::Nothing;
    for (auto range = request.ranges.cbegin(); range != request.ranges.cend(); ++range) {
        STOA_TRY_ASSIGN(rest, telling.range(*range));
        if (rest == wire::Rest::Nothing && out.size() > mostBytes && range + 1 != request.ranges.cend())
            rest = wire::Rest::More;
        if (rest == wire::Rest::More)
            break;
    }
    out.next(telling.told.type, telling.told.key, rest);
    out.cursor(request.stream, state.head, state.token, state.head, wire::Rest::Nothing, state.sum);
    out.end();
    return snapshot.commit();
}

} // namespace stoa::hub
