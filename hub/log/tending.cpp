// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/tending.h"

#include "core/sql/dialect.h"
#include "hub/log/ordertending.h"
#include "hub/log/streamstate.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kKeptDays = 90;
constexpr qint64 kEmptyDays = 400;
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

constexpr char kIsEmpty[] =
    "on_hand = 0 AND damaged = 0 AND hold = 0 AND display = 0 AND quarantine = 0 AND in_transit = 0 AND "
    "on_order = 0 AND reserved = 0 AND safety = 0 AND leased = 0 AND updated_at < ?1";

/// Whether it went: a movement may have come to it meanwhile.
Result<bool> dropEmptyPosition(UnitOfWork &unit, const QString &sku, const QString &location, Instant oldest)
{
    sql::Connection &connection = unit.connection();
    const QByteArray look = QByteArray("SELECT 1 FROM position WHERE ") + kIsEmpty
        + " AND sku = ?2 AND location = ?3" + sql::forUpdate(connection.engine());
    STOA_TRY_ASSIGN(const auto found, connection.scalar(look, oldest, sku, location));
    if (found == 0)
        return false;
    STOA_TRY(unit.change({EntityType::Position, joinKey(sku, location)}, ChangeOp::Remove, [&] {
        return connection.run("DELETE FROM position WHERE sku = ?1 AND location = ?2", sku, location);
    }));
    return true;
}

/// Positions that have held nothing for long; the next movement makes them anew.
Result<qint64> dropEmptyPositions(HubStore &store)
{
    static const QByteArray kFind =
        QByteArray("SELECT sku, location FROM position WHERE ") + kIsEmpty + " LIMIT ?2";
    const Instant now = store.clock().now();
    const Instant oldest = now.plusDays(-kEmptyDays);
    const HubWrite house{{now, now, u"hub"_s, {}, Source::Desk, Rights::ofTheHouse()}, {}};
    STOA_TRY_ASSIGN(const auto reader, store.openReader());
    qint64 dropped = 0;
    for (;;) {
        QList<std::pair<QString, QString>> keys;
        STOA_TRY(reader->each(
            kFind,
            [&keys](const sql::Statement &row) {
                keys.append({row.text(0), row.text(1)});
            },
            oldest, kRowsAtOnce));
        qint64 gone = 0;
        const auto done = store.write(house, [&](UnitOfWork &unit) -> Result<void> {
            gone = 0;
            for (const auto &[sku, location] : std::as_const(keys)) {
                STOA_TRY_ASSIGN(const bool went, dropEmptyPosition(unit, sku, location, oldest));
                gone += went ? 1 : 0;
            }
            return {};
        });
        if (!done)
            return done.error();
        dropped += gone;
        if (keys.size() < kRowsAtOnce)
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
    STOA_TRY_ASSIGN(report.positionsGone, dropEmptyPositions(store));
    STOA_TRY(tendOrders(store, report));
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
