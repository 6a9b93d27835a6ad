// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/nearjobs.h"

#include "core/base/log.h"
#include "core/domain/orders/orderparts.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/ordertasks.h"
#include "core/services/orders/reservationverbs.h"
#include "core/store/rowjson.h"
#include "hub/links/outgoing.h"

#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 500;
constexpr int kMostBrokered = 5'000;
constexpr quint32 kExpirySeed = 71;
constexpr quint32 kStaleSeed = 72;

/// One step of a job. What its rules do not allow any more (somebody was quicker) is no trouble.
Result<bool> step(JobParts &parts, const Verb &verb)
{
    const auto done = parts.store.write(byTheHub(parts.store), verb);
    if (done)
        return true;
    const Error &error = done.error();
    if (error.kind == ErrorKind::Storage || error.kind == ErrorKind::Timeout)
        return error;
    qCInfo(lcHub, "a step of the work on orders was left out: %s", qUtf8Printable(error.toString()));
    return false;
}

Result<QList<OrderId>> orderIds(sql::Connection &reader, const QByteArray &sql, int most)
{
    QList<OrderId> ids;
    STOA_TRY(reader.each(
        sql,
        [&ids](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(const auto id, OrderId::parse(row.text(0)));
            ids.append(id);
            return {};
        },
        most));
    return ids;
}

FulfilmentStep stepTo(const FulfilmentId &id, FulfilmentState to, quint32 n)
{
    FulfilmentStep step{derivedUuid(id.uuid(), n), id};
    step.to = to;
    return step;
}

bool findsSomething(const Decision &decision)
{
    return !decision.parts.isEmpty() || decision.outcome == RoutingOutcome::Cancelled;
}

} // namespace

Result<OrderTerms> OrderTerms::read(sql::Connection &connection)
{
    OrderTerms terms;
    STOA_TRY(connection.each("SELECT value FROM setting WHERE name = 'orders'",
                             [&terms](const sql::Statement &row) {
                                 const QJsonObject value = jsonObject(row, 0);
                                 const auto number = [&value](QLatin1StringView name, int usual, int most) {
                                     return std::clamp(value.value(name).toInt(usual), 0, most);
                                 };
                                 terms.acceptMinutes = number("accept_minutes"_L1, 120, 14'400);
                                 terms.reminderHours = number("reminder_hours"_L1, 24, 720);
                                 terms.pickupAfterHours = number("pickup_after_hours"_L1, 0, 720);
                             }));
    terms.acceptMinutes = std::max(1, terms.acceptMinutes);
    return terms;
}

Result<qint64> expireHeld(JobParts &parts)
{
    qint64 ended = 0;
    for (;;) {
        int now = 0;
        STOA_TRY_ASSIGN(const bool done, step(parts, [&](UnitOfWork &work) -> Result<void> {
                            STOA_TRY_ASSIGN(now, expireReservations(work, work.context().at, kAtOnce));
                            return {};
                        }));
        ended += done ? now : 0;
        if (!done || now < kAtOnce || parts.ending)
            return ended;
    }
}

Result<qint64> expirePickups(JobParts &parts)
{
    STOA_TRY_ASSIGN(const OrderTerms terms, OrderTerms::read(parts.reader));
    const Instant before = parts.store.clock().now().plusMs(-terms.pickupAfterHours * 3'600'000LL);
    STOA_TRY_ASSIGN(const auto ids, FulfilmentRepository::overdueForPickup(parts.reader, before, kAtOnce));
    qint64 ended = 0;
    for (const FulfilmentId &id : ids) {
        if (parts.ending)
            break;
        const FulfilmentStep expiry = stepTo(id, FulfilmentState::Expired, kExpirySeed);
        STOA_TRY_ASSIGN(const bool done, step(parts, [&](UnitOfWork &work) -> Result<void> {
                            STOA_TRY(advanceFulfilment(work, expiry));
                            STOA_TRY_ASSIGN(const auto found,
                                            FulfilmentRepository::find(work.connection(), id));
                            const auto &what = found->fulfilment.parts();
                            return addTask(work, expiry.seed, 1,
                                           {TaskKind::Restock,
                                            what.location,
                                            id.toString(),
                                            what.order.toString(),
                                            {{u"reason"_s, u"notCollected"_s}}});
                        }));
        ended += done ? 1 : 0;
    }
    return ended;
}

Result<qint64> remindOfPickups(JobParts &parts)
{
    STOA_TRY_ASSIGN(const OrderTerms terms, OrderTerms::read(parts.reader));
    const Instant now = parts.store.clock().now();
    QList<FulfilmentId> ids;
    STOA_TRY(parts.reader.each(
        "SELECT f.id FROM fulfilment f WHERE f.state = 'readyForPickup' AND f.expires_at > ?1 AND "
        "f.expires_at <= ?2 AND NOT EXISTS (SELECT 1 FROM pickup_reminder r WHERE r.fulfilment = f.id) "
        "ORDER BY f.expires_at, f.id LIMIT ?3",
        [&ids](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(const auto id, FulfilmentId::parse(row.text(0)));
            ids.append(id);
            return {};
        },
        now, now.plusMs(terms.reminderHours * 3'600'000LL), kAtOnce));
    qint64 told = 0;
    for (const FulfilmentId &id : std::as_const(ids)) {
        if (parts.ending)
            break;
        STOA_TRY_ASSIGN(
            const bool done, step(parts, [&](UnitOfWork &work) -> Result<void> {
                STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(work.connection(), id));
                if (!found)
                    return {};
                STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, found->fulfilment.parts().order));
                STOA_TRY_ASSIGN(const auto fulfilment, open.fulfilment(id));
                const auto &what = fulfilment.parts();
                if (what.state != FulfilmentState::ReadyForPickup || !what.expiresAt)
                    return {};
                STOA_TRY(work.connection().run("INSERT INTO pickup_reminder (fulfilment, at) VALUES (?1, ?2) "
                                               "ON CONFLICT (fulfilment) DO NOTHING",
                                               id.toString(), work.context().at));
                const QJsonObject detail{{u"code"_s, u"pickupReminder"_s},
                                         {u"expires_at"_s, what.expiresAt->toString()}};
                open.set(open.order().noted(open.event(OrderEventKind::Noted, id.toString(), detail)));
                STOA_TRY(open.save());
                return links::tell(work.connection(),
                                   {links::EventType::PickupReminder,
                                    id.toString(),
                                    {{u"order"_s, what.order.toString()},
                                     {u"number"_s, what.number},
                                     {u"location"_s, what.location},
                                     {u"expires_at"_s, what.expiresAt->toString()}},
                                    work.context().at,
                                    work.context().recordedAt});
            }));
        told += done ? 1 : 0;
    }
    return told;
}

Result<qint64> giveUpStale(JobParts &parts)
{
    STOA_TRY_ASSIGN(const OrderTerms terms, OrderTerms::read(parts.reader));
    STOA_TRY_ASSIGN(const auto view, parts.routes.network().now(parts.reader));
    const Instant now = parts.store.clock().now();
    // Open time is never longer than time.
    STOA_TRY_ASSIGN(const auto ids,
                    FulfilmentRepository::staleAllocations(
                        parts.reader, now.plusMs(-terms.acceptMinutes * 60'000LL), kMostBrokered));
    qint64 given = 0;
    for (const FulfilmentId &id : ids) {
        if (parts.ending)
            break;
        STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(parts.reader, id));
        if (!found)
            continue;
        const auto &what = found->fulfilment.parts();
        const auto node = std::ranges::lower_bound(view->nodes, what.location, {}, &RoutingNode::code);
        if (node == view->nodes.end() || node->code != what.location)
            continue;
        const auto over = node->hours.afterOpenTime(what.createdAt, terms.acceptMinutes);
        if (!over || *over > now)
            continue;
        FulfilmentStep rejection = stepTo(id, FulfilmentState::Rejected, kStaleSeed);
        rejection.reason = u"notAccepted"_s;
        STOA_TRY_ASSIGN(const bool done, step(parts, [&](UnitOfWork &work) -> Result<void> {
                            STOA_TRY_ASSIGN(const auto still,
                                            FulfilmentRepository::find(work.connection(), id));
                            if (!still || still->fulfilment.state() != FulfilmentState::Allocated)
                                return Error::of(Problem::IllegalTransition, u"it was accepted"_s);
                            return advanceFulfilment(work, rejection);
                        }));
        given += done ? 1 : 0;
    }
    return given;
}

Result<QList<OrderId>> waitingOrders(sql::Connection &reader, int most)
{
    static const QByteArray kSql =
        "SELECT id FROM orders WHERE state IN ('approved', 'partlyFulfilled') AND route_wanted IS NULL AND "
        "(open_units > 0 OR lines LIKE '%\"backordered\":%') ORDER BY placed_at, id LIMIT ?1";
    return orderIds(reader, kSql, most);
}

Result<bool> brokerOne(JobParts &parts, const OrderId &id)
{
    STOA_TRY_ASSIGN(const auto view, parts.routes.network().now(parts.reader));
    const auto tried = lookAndDecide(parts.reader, *view, id, parts.store.clock().now(), Backorders::Reopen,
                                     {.plans = 1, .flips = FlipSearch::Skip});
    if (!tried || !findsSomething(tried->decision))
        return false;
    return bool(parts.routes.route(parts.reader, id, byTheHub(parts.store), Backorders::Reopen));
}

Result<qint64> brokerAgain(JobParts &parts)
{
    STOA_TRY_ASSIGN(const auto ids, waitingOrders(parts.reader, kMostBrokered));
    qint64 found = 0;
    for (const OrderId &id : ids) {
        if (parts.ending)
            break;
        STOA_TRY_ASSIGN(const bool moved, brokerOne(parts, id));
        found += moved ? 1 : 0;
    }
    return found;
}

Result<qint64> moveLatePromises(JobParts &parts)
{
    static const QByteArray kSql =
        "SELECT id FROM orders WHERE state IN ('approved', 'partlyFulfilled', 'onHold') AND expected_at > "
        "promised_to ORDER BY placed_at, id LIMIT ?1";
    STOA_TRY_ASSIGN(const auto ids, orderIds(parts.reader, kSql, kMostBrokered));
    qint64 moved = 0;
    for (const OrderId &id : ids) {
        if (parts.ending)
            break;
        STOA_TRY_ASSIGN(const bool done, step(parts, [&](UnitOfWork &work) -> Result<void> {
                            STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, id));
                            const Order::Parts &order = open.order().parts();
                            if (!order.expectedAt || !order.promisedTo
                                || *order.expectedAt <= *order.promisedTo)
                                return {};
                            const OrderEvent event = open.event(OrderEventKind::PromiseChanged, {},
                                                                {{u"before"_s, order.promisedTo->toString()},
                                                                 {u"to"_s, order.expectedAt->toString()}});
                            open.set(open.order().promised(order.promisedFrom, order.expectedAt, event));
                            return open.save();
                        }));
        moved += done ? 1 : 0;
    }
    return moved;
}

} // namespace stoa::hub
