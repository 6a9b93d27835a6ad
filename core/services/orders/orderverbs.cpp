// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/orderverbs.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/allocation.h"
#include "core/services/orders/ordercancel.h"
#include "core/services/orders/ordertasks.h"
#include "core/services/orders/reservationverbs.h"
#include "core/services/orders/wholepieces.h"
#include "core/sql/fault.h"
#include "core/store/network/locationrepository.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QJsonObject noteOf(const OrderAction &action)
{
    return action.note.isEmpty() ? QJsonObject() : QJsonObject{{u"note"_s, action.note}};
}

bool isCovered(PaymentState payment)
{
    return payment == PaymentState::Authorised || payment == PaymentState::Captured;
}

/// Money is there and nothing stands in the way: it may be routed.
Result<void> approveIfCovered(OpenOrder &open, Instant now)
{
    const Order::Parts &parts = open.order().parts();
    if (parts.state != OrderState::Created || !parts.holds.isEmpty() || !isCovered(parts.payment))
        return {};
    STOA_TRY_ASSIGN(auto order, open.order().approved(open.event(OrderEventKind::Approved)));
    open.set(order);
    open.wantRoute(now);
    return {};
}

struct ItemFacts {
    QString unit;
    QString currency;
    bool priced;
};

Result<void> checkLines(sql::Connection &connection, const Order &order)
{
    for (qsizetype i = 0; i < order.lines().size(); ++i) {
        const OrderLine &line = order.lines()[i];
        const QString at = u"lines/%1/"_s.arg(i);
        STOA_TRY_ASSIGN(const auto item,
                        connection.first(
                            "SELECT unit, currency, price FROM item WHERE sku = ?1",
                            [](const sql::Statement &row) {
                                return ItemFacts{row.text(0), row.text(1), !row.isNull(2)};
                            },
                            line.sku));
        if (!item)
            return Error::of(Problem::UnknownSku, u"no such SKU"_s, at + u"sku"_s);
        if (item->priced && item->currency != order.parts().currency)
            return Error::invalid(u"currency"_s, u"the goods are sold in %1"_s.arg(item->currency));
        if (item->unit == "H87"_L1 && line.quantity % 1'000 != 0)
            return Error::invalid(at + u"quantity"_s, u"the SKU is counted in whole pieces"_s);
    }
    return {};
}

Result<void> checkUnits(sql::Connection &connection, const Order &order, const QList<Order::Units> &units)
{
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (const OrderLine *line = order.line(units[i].line))
            STOA_TRY(needWholeOf(connection, line->sku, line->quantity, units[i].quantity,
                                 u"units/%1/quantity"_s.arg(i)));
    }
    return {};
}

Result<void> checkPlace(sql::Connection &connection, const Order &order)
{
    if (!isCollected(order.parts().method))
        return {};
    STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(connection, order.parts().pickupAt));
    if (!known)
        return Error::of(Problem::UnknownLocation, u"no such location"_s, u"pickup_at"_s);
    return {};
}

/// Whether a channel tells the same order once more.
bool saysTheSame(const Order &known, const Order &now)
{
    const Order::Parts &a = known.parts();
    const Order::Parts &b = now.parts();
    const auto sameLine = [](const OrderLine &x, const OrderLine &y) {
        return x.sku == y.sku && x.quantity == y.quantity && x.unitPrice == y.unitPrice
            && x.discounts == y.discounts;
    };
    return a.placedAt == b.placedAt && a.method == b.method && a.pickupAt == b.pickupAt
        && a.currency == b.currency && a.customer == b.customer && a.shipping == b.shipping
        && a.destination.city == b.destination.city && a.destination.postalCode == b.destination.postalCode
        && a.destination.country == b.destination.country && std::ranges::equal(a.lines, b.lines, sameLine);
}

Result<void> route(UnitOfWork &work, OpenOrder &open, const OrderAction &action)
{
    STOA_TRY_ASSIGN(const auto there, open.fulfilments());
    for (const StoredFulfilment &each : there) {
        const Fulfilment &fulfilment = each.fulfilment;
        const bool meant = action.fulfilment.isEmpty() ? fulfilment.state() == FulfilmentState::Allocated
                || fulfilment.state() == FulfilmentState::Accepted
                                                       : fulfilment.id().toString() == action.fulfilment;
        if (!meant)
            continue;
        STOA_TRY(open.giveUp(fulfilment, FulfilmentState::Cancelled,
                             action.location == fulfilment.parts().location ? action.location : QString(),
                             open.event(OrderEventKind::FulfilmentCancelled, fulfilment.id().toString(),
                                        {{u"location"_s, fulfilment.parts().location},
                                         {u"number"_s, fulfilment.parts().number},
                                         {u"reason"_s, u"routedAgain"_s}})));
    }
    open.set(open.order().reopened());
    if (open.order().openUnits() == 0)
        return Error::of(Problem::IllegalTransition, u"nothing of the order can be routed again"_s, u"do"_s);
    open.set(open.order().noted(open.event(OrderEventKind::RouteWanted, {}, noteOf(action))));
    open.wantRoute(work.context().recordedAt);
    return {};
}

Result<void> move(UnitOfWork &work, OpenOrder &open, const OrderAction &action)
{
    const auto id = FulfilmentId::parse(action.fulfilment);
    if (!id)
        return Error::invalid(u"fulfilment"_s, id.error().detail);
    STOA_TRY_ASSIGN(const auto from, open.fulfilment(*id));
    if (!isInHouse(from.state()))
        return Error::of(Problem::IllegalTransition, u"what left cannot be moved"_s, u"fulfilment"_s);
    if (from.parts().location == action.location)
        return Error::invalid(u"location"_s, u"it is supplied from there already"_s);
    STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(work.connection(), action.location));
    if (!known)
        return Error::of(Problem::UnknownLocation, u"no such location"_s, u"location"_s);
    STOA_TRY(takeFrom(work, open, from, action.units,
                      open.event(OrderEventKind::Split, from.id().toString(),
                                 {{u"from"_s, from.parts().location}, {u"to"_s, action.location}})));
    PlannedPart part{action.location, from.parts().method, action.units};
    part.carrier = from.parts().carrier;
    part.service = from.parts().service;
    part.dueAt = from.parts().dueAt;
    return allocate(work, open, {action.seed, {part}, {}, open.order().parts().queue, std::nullopt});
}

Result<void> prioritise(UnitOfWork &work, OpenOrder &open, const OrderAction &action)
{
    if (open.order().parts().priority == action.priority)
        return {};
    open.set(open.order().withPriority(
        action.priority,
        open.event(OrderEventKind::PriorityChanged, {}, {{u"priority"_s, nameOf(action.priority)}})));
    STOA_TRY_ASSIGN(const auto there, open.fulfilments());
    for (const StoredFulfilment &each : there) {
        if (!isInHouse(each.fulfilment.state()))
            continue;
        STOA_TRY_ASSIGN(const auto next, each.fulfilment.with([&](Fulfilment::Parts &parts) {
            parts.priority = action.priority;
        }));
        STOA_TRY(FulfilmentRepository::save(work, next));
    }
    return {};
}

} // namespace

Result<Taken> takeOrder(UnitOfWork &work, const OrderId &id, const OrderDraft &draft)
{
    STOA_TRY(work.context().rights.authorize(Permission::OrderRecord));
    STOA_TRY_ASSIGN(auto order, Order::accept(id, draft, work.context().recordedAt));
    STOA_TRY_ASSIGN(
        const auto earlier,
        OrderRepository::findByNumber(work.connection(), order.parts().channel, order.parts().number));
    if (earlier) {
        if (saysTheSame(earlier->order, order))
            return Taken::Before;
        return Error::of(Problem::AlreadyExists, u"the channel used this number for another order"_s,
                         u"number"_s);
    }
    STOA_TRY(checkLines(work.connection(), order));
    STOA_TRY(checkPlace(work.connection(), order));
    STOA_TRY_ASSIGN(const auto contact, checkedContact(draft.contact));
    std::optional<Instant> routeWanted;
    const bool covered = draft.holds.isEmpty() && isCovered(draft.payment);
    if (covered) {
        STOA_TRY_ASSIGN(order,
                        order.approved({work.context().at,
                                        OrderEventKind::Approved,
                                        work.context().actor,
                                        work.context().device,
                                        {},
                                        {}}));
        routeWanted = work.context().recordedAt;
    }
    // Somebody else may have told it since it was looked for (PostgreSQL): a lost race, to be run again.
    if (const auto made = OrderRepository::insert(work, order, routeWanted); !made)
        return made.error().kind == ErrorKind::Conflict ? sql::busyError(made.error().detail) : made.error();
    if (!contact.isEmpty())
        STOA_TRY(OrderRepository::saveContact(work, id, contact));
    if (!draft.cart.isEmpty())
        STOA_TRY(giveToOrder(work, draft.cart, order));
    return Taken::Now;
}

Result<void> actOnOrder(UnitOfWork &work, const OrderAction &action)
{
    STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, action.order));
    STOA_TRY(authorizeOrder(work.context().rights, Permission::OrderEdit, open.order()));
    STOA_TRY(checkUnits(work.connection(), open.order(), action.units));
    const Instant now = work.context().recordedAt;
    const QJsonObject note = noteOf(action);
    switch (action.verb) {
    case OrderVerb::Approve: {
        if (open.order().state() != OrderState::Created)
            return open.order().isHeld() ? mayGo(open.order().state(), OrderState::Approved) : Result<void>();
        STOA_TRY_ASSIGN(auto order, open.order().approved(open.event(OrderEventKind::Approved, {}, note)));
        open.set(order);
        open.wantRoute(now);
        break;
    }
    case OrderVerb::Hold: {
        STOA_TRY_ASSIGN(auto order,
                        open.order().held({action.hold, action.note, work.context().at},
                                          open.event(OrderEventKind::Held, {}, note)));
        open.set(order);
        open.wantRoute(std::nullopt);
        break;
    }
    case OrderVerb::Release: {
        STOA_TRY_ASSIGN(auto order,
                        open.order().released(action.hold, open.event(OrderEventKind::Released, {}, note)));
        open.set(order);
        STOA_TRY(approveIfCovered(open, now));
        if (!open.order().isHeld() && open.order().state() != OrderState::Created
            && open.order().openUnits() > 0)
            open.wantRoute(now);
        break;
    }
    case OrderVerb::Reject:
        STOA_TRY(rejectOrder(work, open, action));
        break;
    case OrderVerb::Cancel:
        STOA_TRY(cancelOrder(work, open, action));
        break;
    case OrderVerb::Route:
        STOA_TRY(route(work, open, action));
        break;
    case OrderVerb::Move:
        return move(work, open, action);
    case OrderVerb::Prioritise:
        STOA_TRY(prioritise(work, open, action));
        break;
    case OrderVerb::Pay:
        open.set(open.order().withPayment(
            action.payment,
            open.event(OrderEventKind::PaymentChanged, {}, {{u"payment"_s, nameOf(action.payment)}})));
        STOA_TRY(approveIfCovered(open, now));
        break;
    case OrderVerb::Note:
        open.set(open.order().noted(open.event(OrderEventKind::Noted, {}, note)));
        break;
    }
    return open.save();
}

} // namespace stoa
