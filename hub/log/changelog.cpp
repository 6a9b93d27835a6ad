// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/changelog.h"

#include "core/base/crypto.h"
#include "core/base/jsonappend.h"
#include "core/sql/dialect.h"
#include "core/sql/fault.h"
#include "core/store/entitytable.h"

#include <QtEndian>
#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// From so many new rows on, the engine's bulk way is faster than statements of many values.
constexpr qsizetype kBulkRows = 512;
constexpr qsizetype kLargestBlock = 64;

/// Adds `rows` rows to a feed, whose number is ?1: type, key, seq and del of each.
QByteArray feedUpsert(qsizetype rows)
{
    QByteArray values;
    for (qsizetype i = 0; i < rows; ++i)
        values += (i ? ", (?1, " : "(?1, ") + placeholders(2 + i * 4, 4) + ')';
    return "INSERT INTO feed (stream, type, key, seq, del) VALUES " + values
        + " ON CONFLICT (stream, type, key) DO UPDATE SET seq = excluded.seq, del = excluded.del";
}

qint64 newToken() { return qFromBigEndian<qint64>(randomBytes(8).constData()); }

} // namespace

Result<void> inBlocks(qsizetype size, const std::function<Result<void>(qsizetype, qsizetype)> &each)
{
    qsizetype first = 0;
    for (const qsizetype block : {kLargestBlock, qsizetype(8), qsizetype(1)}) {
        for (; size - first >= block; first += block)
            STOA_TRY(each(first, block));
    }
    return {};
}

QByteArray placeholders(qsizetype first, qsizetype count)
{
    QByteArray text;
    text.reserve(count * 6);
    for (qsizetype i = 0; i < count; ++i) {
        text += i ? ", ?" : "?";
        appendInteger(text, first + i);
    }
    return text;
}

ChangeLog::ChangeLog(sql::Connection &connection, Instant now)
    : m_connection(connection)
    , m_now(now)
{ }

void ChangeLog::note(const Change &change, Novelty novelty)
{
    const EntityKey key{change.type, change.key};
    if (const auto known = m_index.constFind(key); known != m_index.cend()) {
        m_rows[*known].change.op = change.op;
        return;
    }
    m_index.insert(key, m_rows.size());
    m_rows.append({change, novelty});
}

void ChangeLog::note(const Change &change, Novelty novelty, QList<QByteArray> streams)
{
    note(change, novelty);
    Row &row = m_rows[m_index.value({change.type, change.key})];
    row.streams = std::move(streams);
    row.streamsKnown = true;
}

Result<void> ChangeLog::number()
{
    STOA_TRY(findStreams());
    std::map<QByteArray, Rows> byStream;
    for (const Row &row : std::as_const(m_rows)) {
        for (const QByteArray &stream : row.streams)
            byStream[stream].append(&row);
    }
    for (const auto &[stream, rows] : byStream)
        STOA_TRY(numberStream(stream, rows));
    return {};
}

QList<Effect> ChangeLog::effectsOf(const QList<Change> &changes) const
{
    QList<Effect> effects;
    for (const StreamCommit &commit : m_commits) {
        const bool carries = std::ranges::any_of(changes, [&](const Change &change) {
            const auto index = m_index.constFind({change.type, change.key});
            return index != m_index.cend() && m_rows[*index].streams.contains(commit.stream);
        });
        if (carries)
            effects.append({commit.stream, commit.seqEnd});
    }
    return effects;
}

Result<void> ChangeLog::findStreams()
{
    QList<qsizetype> movements;
    std::map<EntityType, QList<qsizetype>> shared;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.streamsKnown)
            continue;
        if (row.change.type == EntityType::Movement) {
            movements.append(i);
            continue;
        }
        const EntityTable *table = entityTable(row.change.type);
        if (table && table->mutability == Mutability::Shared) {
            shared[row.change.type].append(i);
            continue;
        }
        STOA_TRY_ASSIGN(row.streams, streamsOf(m_connection, {row.change.type, row.change.key}));
        row.streamsKnown = true;
    }
    for (const auto &[type, rows] : shared)
        STOA_TRY(findStreamsOfShared(type, rows));
    return findStreamsOfMovements(movements);
}

/// By the places as they are at the end of the transaction.
Result<void> ChangeLog::findStreamsOfShared(EntityType type, const QList<qsizetype> &rows)
{
    return inBlocks(rows.size(), [&](qsizetype first, qsizetype count) -> Result<void> {
        QList<QByteArray> keys;
        for (qsizetype i = 0; i < count; ++i)
            keys.append(m_rows[rows[first + i]].change.key);
        STOA_TRY_ASSIGN(const auto found, sharedStreamsOf(m_connection, type, keys));
        for (qsizetype i = 0; i < count; ++i) {
            Row &row = m_rows[rows[first + i]];
            row.streams = found.value(keys[i]);
            row.streamsKnown = true;
            if (row.change.op != ChangeOp::Remove)
                continue;
            // What is about a person goes from wherever it is, whoever may have it now.
            if (row.streams.isEmpty() || type == EntityType::Contact) {
                STOA_TRY_ASSIGN(row.streams, streamsThatHold({type, keys[i]}));
            }
        }
        return {};
    });
}

/// Of a row that is gone, and with it what told its places.
Result<QList<QByteArray>> ChangeLog::streamsThatHold(const EntityKey &row)
{
    QList<QByteArray> streams;
    STOA_TRY(m_connection.each(
        "SELECT h.stream FROM stream_head h JOIN feed f ON f.stream = h.no WHERE f.type = ?1 AND f.key = ?2 "
        "AND "
        "f.del = 0 AND (h.stream LIKE 'orders/%' OR h.stream LIKE 'contacts/%')",
        [&streams](const sql::Statement &found) { streams.append(found.bytes(0)); }, int(row.type), row.key));
    return streams;
}

Result<void> ChangeLog::findStreamsOfMovements(const QList<qsizetype> &rows)
{
    const qint64 oldest = m_now.plusDays(-kLedgerDays).msSinceEpoch();
    return inBlocks(rows.size(), [&](qsizetype first, qsizetype count) -> Result<void> {
        STOA_TRY_ASSIGN(auto select,
                        m_connection.prepare("SELECT id, from_location, to_location FROM movement WHERE "
                                             "occurred_at >= ?1 AND id IN ("
                                             + placeholders(2, count) + ")"));
        select.bind(1, oldest);
        for (qsizetype i = 0; i < count; ++i)
            select.bind(int(i) + 2, m_rows[rows[first + i]].change.key);
        for (;;) {
            STOA_TRY_ASSIGN(const bool more, select.step());
            if (!more)
                return {};
            Row &row = m_rows[m_index.value({EntityType::Movement, select.bytes(0)})];
            for (const int column : {1, 2}) {
                const QByteArray stream = "ledger/" + select.bytes(column);
                if (!select.utf8(column).isEmpty() && !row.streams.contains(stream))
                    row.streams.append(stream);
            }
        }
    });
}

Result<ChangeLog::Head> ChangeLog::lockHead(const QByteArray &stream)
{
    const auto read = [](const sql::Statement &row) {
        return Head{row.int64(0), row.int64(1), row.int64(2), Sum128::fromHex(row.bytes(3))};
    };
    const QByteArray sql = "SELECT no, head, live_rows, sum128 FROM stream_head WHERE stream = ?1"
        + sql::forUpdate(m_connection.engine());
    STOA_TRY_ASSIGN(auto head, m_connection.first(sql, read, stream));
    if (head)
        return *head;
    const auto made = m_connection.run("INSERT INTO stream_head (stream, no) SELECT ?1, COALESCE(MAX(no), 0) "
                                       "+ 1 FROM stream_head WHERE true ON CONFLICT (stream) DO NOTHING",
                                       stream);
    // Two new streams at the same moment want one number: a lost race, to be run again.
    if (!made)
        return made.error().kind == ErrorKind::Conflict ? sql::busyError(made.error().detail) : made.error();
    STOA_TRY_ASSIGN(head, m_connection.first(sql, read, stream));
    if (!head)
        return sql::busyError(u"the stream was made by another and cannot be seen yet"_s);
    return *head;
}

Result<void> ChangeLog::numberStream(const QByteArray &stream, const Rows &rows)
{
    STOA_TRY_ASSIGN(Head head, lockHead(stream));
    STOA_TRY_ASSIGN(const auto earlier, earlierOf(head.no, rows));

    Rows numbered;
    numbered.reserve(rows.size());
    const qint64 first = head.head + 1;
    for (const Row *row : rows) {
        const Change &change = row->change;
        const auto before = earlier.constFind({change.type, change.key});
        const bool known = before != earlier.cend();
        // What never was in the stream needs no tombstone.
        if (change.op == ChangeOp::Remove && (!known || !before->live))
            continue;
        if (known && before->live) {
            head.sum.take(rowSum(int(change.type), change.key, before->seq));
            --head.liveRows;
        }
        ++head.head;
        if (change.op == ChangeOp::Upsert) {
            head.sum.add(rowSum(int(change.type), change.key, head.head));
            ++head.liveRows;
        }
        numbered.append(row);
    }
    if (numbered.isEmpty())
        return {};
    STOA_TRY(writeFeed(head.no, first, numbered));
    STOA_TRY(m_connection.run("UPDATE stream_head SET head = ?2, live_rows = ?3, sum128 = ?4 WHERE no = ?1",
                              head.no, head.head, head.liveRows, head.sum.toHex()));
    STOA_TRY(m_connection.run("INSERT INTO stream_commit (stream, seq_end, seq_start, token, at) VALUES (?1, "
                              "?2, ?3, ?4, ?5)",
                              head.no, head.head, first, newToken(), m_now));
    m_commits.append({stream, first, head.head});
    return {};
}

Result<QHash<EntityKey, ChangeLog::Earlier>> ChangeLog::earlierOf(qint64 no, const Rows &rows)
{
    QHash<EntityKey, Earlier> found;
    std::map<EntityType, QList<QByteArray>> keys;
    for (const Row *row : rows) {
        if (row->novelty == Novelty::Unknown)
            keys[row->change.type].append(row->change.key);
    }
    for (const auto &[type, list] : keys) {
        STOA_TRY(inBlocks(list.size(), [&](qsizetype first, qsizetype count) -> Result<void> {
            STOA_TRY_ASSIGN(
                auto select,
                m_connection.prepare("SELECT key, seq, del FROM feed WHERE stream = ?1 AND type = ?2 AND "
                                     "key IN ("
                                     + placeholders(3, count) + ")"));
            select.bind(1, no).bind(2, int(type));
            for (qsizetype i = 0; i < count; ++i)
                select.bind(int(i) + 3, list[first + i]);
            for (;;) {
                STOA_TRY_ASSIGN(const bool more, select.step());
                if (!more)
                    return {};
                found.insert({type, select.bytes(0)}, {select.int64(1), select.int64(2) == 0});
            }
        }));
    }
    return found;
}

Result<void> ChangeLog::writeFeed(qint64 no, qint64 firstSeq, const Rows &rows)
{
    const bool allNew =
        std::ranges::all_of(rows, [](const Row *row) { return row->novelty == Novelty::New; });
    if (allNew && rows.size() >= kBulkRows) {
        STOA_TRY_ASSIGN(
            auto bulk, sql::BulkInsert::begin(m_connection, "feed", {"stream", "type", "key", "seq", "del"}));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            bulk->add(no)
                .add(qint64(rows[i]->change.type))
                .add(QByteArrayView(rows[i]->change.key))
                .add(firstSeq + i)
                .add(qint64(0));
            STOA_TRY(bulk->endRow());
        }
        return bulk->finish();
    }
    return inBlocks(rows.size(), [&](qsizetype first, qsizetype count) -> Result<void> {
        static const QByteArray kBlock = feedUpsert(kLargestBlock);
        STOA_TRY_ASSIGN(auto upsert,
                        m_connection.prepare(count == kLargestBlock ? kBlock : feedUpsert(count)));
        upsert.bind(1, no);
        for (qsizetype i = 0; i < count; ++i) {
            const Change &change = rows[first + i]->change;
            const int at = 2 + int(i) * 4;
            upsert.bind(at, int(change.type)).bind(at + 1, change.key).bind(at + 2, firstSeq + first + i);
            upsert.bind(at + 3, change.op == ChangeOp::Remove ? 1 : 0);
        }
        return upsert.run();
    });
}

} // namespace stoa::hub
