// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/tending.h"

#include "hub/log/streamstate.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kKeptDays = 90;
constexpr qint64 kRowsAtOnce = 5'000;

/// Movements of the stream's feed that are too old for it, numbered as removed.
Result<qint64> dropOldMovements(HubStore &store, const QByteArray &stream, qint64 no, Instant oldest)
{
    qint64 dropped = 0;
    for (;;) {
        qsizetype found = 0;
        const auto done = store.transact([&](HubTransaction &transaction) -> Result<void> {
            QList<QByteArray> keys;
            STOA_TRY(transaction.connection().each(
                "SELECT f.key FROM feed f JOIN movement m ON m.id = f.key WHERE f.stream = ?1 AND f.type = "
                "?2 AND "
                "f.del = 0 AND m.occurred_at < ?3 LIMIT ?4",
                [&keys](const sql::Statement &row) { keys.append(row.bytes(0)); }, no,
                int(EntityType::Movement), oldest, kRowsAtOnce));
            for (const QByteArray &key : std::as_const(keys))
                transaction.note({EntityType::Movement, key, ChangeOp::Remove}, Novelty::Unknown, {stream});
            found = keys.size();
            return {};
        });
        if (!done)
            return done.error();
        dropped += found;
        if (found < kRowsAtOnce)
            return dropped;
    }
}

/// Raises the floor to the last boundary that is old, if there is one.
Result<void> raiseFloor(HubStore &store, qint64 no, Instant oldest, TendingReport &report)
{
    return store.housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(
            const qint64 floor,
            connection.scalar("SELECT MAX(seq_end) FROM stream_commit WHERE stream = ?1 AND at < ?2", no,
                              oldest));
        if (floor == 0)
            return {};
        STOA_TRY_ASSIGN(auto commits,
                        connection.prepare("DELETE FROM stream_commit WHERE stream = ?1 AND seq_end < ?2"));
        STOA_TRY(commits.bindAll(no, floor).run());
        report.commitsGone += commits.changes();
        STOA_TRY_ASSIGN(auto tombstones,
                        connection.prepare("DELETE FROM feed WHERE stream = ?1 AND seq <= ?2 AND del = 1"));
        STOA_TRY(tombstones.bindAll(no, floor).run());
        report.tombstonesGone += tombstones.changes();
        return connection.run("UPDATE stream_head SET floor = ?2 WHERE no = ?1 AND floor < ?2", no, floor);
    });
}

} // namespace

Result<TendingReport> tendFeed(HubStore &store)
{
    TendingReport report;
    const Instant oldest = store.clock().now().plusDays(-kKeptDays);
    QList<std::pair<QByteArray, qint64>> streams;
    {
        STOA_TRY_ASSIGN(const auto reader, store.openReader());
        STOA_TRY(reader->each("SELECT stream, no FROM stream_head ORDER BY stream",
                              [&streams](const sql::Statement &row) {
                                  streams.append({row.bytes(0), row.int64(1)});
                              }));
    }
    for (const auto &[stream, no] : std::as_const(streams)) {
        if (stream.startsWith("ledger/")) {
            STOA_TRY_ASSIGN(const qint64 dropped, dropOldMovements(store, stream, no, oldest));
            report.movementsLeft += dropped;
        }
        STOA_TRY(raiseFloor(store, no, oldest, report));
    }
    return report;
}

} // namespace stoa::hub
