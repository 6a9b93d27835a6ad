// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/ordertending.h"

#include "core/sql/dialect.h"
#include "core/store/entitytable.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kOrderDays = 90;
constexpr qint64 kContactDays = 7;
constexpr qint64 kReservationDays = 7;
constexpr qint64 kTaskDays = 30;
constexpr qint64 kSlotDays = 30;
constexpr qint64 kEventDays = 90;
constexpr qint64 kRowsAtOnce = 5'000;
/// Rows that are removed one by one hold up other writers longer.
constexpr qint64 kRemovedAtOnce = 500;

/// Rows of the feed ?1 that are older than ?2: what stands behind FROM feed f.
struct Leaving {
    EntityType type;
    qint64 days;
    QByteArray behind;
    qint64 TendingReport::*counted;
};

/// The order was closed before ?2, and no return keeps it.
const QByteArray kClosed = "o.closed_at < ?2 AND NOT EXISTS (SELECT 1 FROM return_case r WHERE r.order_id = "
                           "o.id AND (r.updated_at >= "
                           "?2 OR r.state NOT IN ('refunded', 'exchanged', 'rejected', 'closed')))";

/// The order first, so that nobody sees a part of one.
QList<Leaving> leavings()
{
    const auto ofOrder = [](const QByteArray &table, const QByteArray &order) {
        return " JOIN " + table + " t ON t.id = f.key JOIN orders o ON o.id = t." + order + " WHERE "
            + kClosed;
    };
    using enum EntityType;
    return {
        {Order, kOrderDays, " JOIN orders o ON o.id = f.key WHERE " + kClosed, &TendingReport::ordersLeft},
        {Fulfilment, kOrderDays, ofOrder("fulfilment", "order_id"), &TendingReport::orderRowsLeft},
        {Reservation, kOrderDays, ofOrder("reservation", "holder"), &TendingReport::orderRowsLeft},
        {Decision, kOrderDays, ofOrder("decision", "order_id"), &TendingReport::orderRowsLeft},
        {ReturnCase, kOrderDays, ofOrder("return_case", "order_id"), &TendingReport::orderRowsLeft},
        {Reservation, kReservationDays,
         " JOIN reservation t ON t.id = f.key WHERE t.state NOT IN ('held', 'committed') AND t.updated_at < "
         "?2 "
         "AND t.created_at < ?2",
         &TendingReport::orderRowsLeft},
        {Task, kTaskDays, " JOIN task t ON t.id = f.key WHERE t.closed_at < ?2",
         &TendingReport::orderRowsLeft},
    };
}

/// Numbered as removed in every stream of the rows; at the hub they stay.
Result<void> leaveFeed(HubStore &store, const Leaving &leaving, qint64 feed, TendingReport &report)
{
    const QByteArray find = "SELECT f.key FROM feed f" + leaving.behind + " AND f.stream = ?1 AND f.type = "
        + QByteArray::number(int(leaving.type)) + " AND f.del = 0 ORDER BY f.key LIMIT ?3";
    const Instant oldest = store.clock().now().plusDays(-leaving.days);
    for (;;) {
        qsizetype found = 0;
        const auto done = store.transact([&](HubTransaction &transaction) -> Result<void> {
            QList<QByteArray> keys;
            STOA_TRY(transaction.connection().each(
                find, [&keys](const sql::Statement &row) { keys.append(row.bytes(0)); }, feed, oldest,
                kRowsAtOnce));
            for (const QByteArray &key : std::as_const(keys))
                transaction.note({leaving.type, key, ChangeOp::Remove}, Novelty::Unknown);
            found = keys.size();
            return {};
        });
        if (!done)
            return done.error();
        report.*leaving.counted += found;
        if (found < kRowsAtOnce)
            return {};
    }
}

/// Rows that `find` gives the keys of (older than ?1, at most ?2) and that go at the hub, too. remove(unit,
/// key) says whether it went: something may have come to it meanwhile.
template <typename Remove>
Result<qint64> removeOld(HubStore &store, const QByteArray &find, Instant oldest, const Remove &remove)
{
    const Instant now = store.clock().now();
    const HubWrite house{{now, now, u"hub"_s, {}, Source::Desk, Rights::ofTheHouse()}, {}};
    STOA_TRY_ASSIGN(const auto reader, store.openReader());
    qint64 gone = 0;
    for (;;) {
        QList<QByteArray> keys;
        STOA_TRY(reader->each(
            find, [&keys](const sql::Statement &row) { keys.append(row.bytes(0)); }, oldest, kRemovedAtOnce));
        qint64 went = 0;
        const auto done = store.write(house, [&](UnitOfWork &unit) -> Result<void> {
            went = 0;
            for (const QByteArray &key : std::as_const(keys)) {
                STOA_TRY_ASSIGN(const bool removed, remove(unit, key));
                went += removed ? 1 : 0;
            }
            return {};
        });
        if (!done)
            return done.error();
        gone += went;
        if (keys.size() < kRemovedAtOnce || went == 0)
            return gone;
    }
}

Result<qint64> removeContacts(HubStore &store)
{
    static const QByteArray kOld =
        " FROM order_contact c JOIN orders o ON o.id = c.order_id WHERE o.closed_at < ?1 AND NOT EXISTS "
        "(SELECT 1 "
        "FROM return_case r WHERE r.order_id = o.id AND r.state NOT IN ('refunded', 'exchanged', 'rejected', "
        "'closed'))";
    static const QByteArray kFind = "SELECT c.order_id" + kOld + " ORDER BY c.order_id LIMIT ?2";
    const Instant oldest = store.clock().now().plusDays(-kContactDays);
    return removeOld(store, kFind, oldest,
                     [oldest](UnitOfWork &unit, const QByteArray &order) -> Result<bool> {
                         sql::Connection &connection = unit.connection();
                         const QByteArray look =
                             "SELECT 1" + kOld + " AND c.order_id = ?2" + sql::forUpdate(connection.engine());
                         STOA_TRY_ASSIGN(const qint64 found, connection.scalar(look, oldest, order));
                         if (found == 0)
                             return false;
                         STOA_TRY(unit.change({EntityType::Contact, order}, ChangeOp::Remove, [&] {
                             return connection.run("DELETE FROM order_contact WHERE order_id = ?1", order);
                         }));
                         return true;
                     });
}

Result<qint64> removeSlots(HubStore &store)
{
    static const QByteArray kFind =
        "SELECT location || '|' || slot FROM slot WHERE start_at < ?1 ORDER BY start_at LIMIT ?2";
    const Instant oldest = store.clock().now().plusDays(-kSlotDays);
    return removeOld(store, kFind, oldest, [](UnitOfWork &unit, const QByteArray &key) -> Result<bool> {
        const EntityKey row{EntityType::Slot, key};
        STOA_TRY(unit.change(row, ChangeOp::Remove, [&] { return removeRow(unit.connection(), row); }));
        return true;
    });
}

} // namespace

Result<void> tendOrders(HubStore &store, TendingReport &report)
{
    STOA_TRY_ASSIGN(report.contactsGone, removeContacts(store));
    STOA_TRY_ASSIGN(report.slotsGone, removeSlots(store));
    STOA_TRY(store.housekeep([&store](sql::Connection &connection) {
        return connection.run("DELETE FROM event_seen WHERE at <= ?1",
                              store.clock().now().plusDays(-kEventDays));
    }));
    qint64 feed = 0;
    {
        // Whatever of orders is in any stream is in this one.
        STOA_TRY_ASSIGN(const auto reader, store.openReader());
        STOA_TRY_ASSIGN(
            feed,
            reader->scalar("SELECT no FROM stream_head WHERE stream = ?1", streams::kOrders.toByteArray()));
    }
    if (feed == 0)
        return {};
    for (const Leaving &leaving : leavings())
        STOA_TRY(leaveFeed(store, leaving, feed, report));
    return {};
}

} // namespace stoa::hub
