// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/ordercancel.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/ordertasks.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

bool isPaid(PaymentState payment)
{
    return payment == PaymentState::Captured || payment == PaymentState::PartlyRefunded;
}

qint64 ofLine(const QList<Order::Units> &units, int line)
{
    qint64 sum = 0;
    for (const Order::Units &each : units) {
        if (each.line == line)
            sum += each.quantity;
    }
    return sum;
}

/// What is open or backordered, by line.
qint64 loose(const Order &order, int line)
{
    const OrderLine *found = order.line(line);
    return found ? found->open + found->backordered : 0;
}

/// All that could be cancelled.
QList<Order::Units> cancellable(const Order &order, const QList<StoredFulfilment> &fulfilments)
{
    QList<Order::Units> units;
    for (const OrderLine &line : order.lines()) {
        qint64 sum = loose(order, line.line);
        for (const StoredFulfilment &each : fulfilments) {
            if (isInHouse(each.fulfilment.state()))
                sum += ofLine(each.fulfilment.units(), line.line);
        }
        if (sum > 0)
            units.append({line.line, sum});
    }
    return units;
}

QJsonObject detailOf(const Fulfilment &fulfilment, const QString &reason)
{
    return {{u"location"_s, fulfilment.parts().location},
            {u"number"_s, fulfilment.parts().number},
            {u"reason"_s, reason}};
}

/// Brings the units of in-house fulfilments back until `wanted` is open.
Result<void> bringBack(UnitOfWork &work, OpenOrder &open, const QList<Order::Units> &wanted,
                       QList<StoredFulfilment> fulfilments, const QUuid &seed)
{
    std::ranges::stable_sort(fulfilments, {},
                             [](const StoredFulfilment &each) { return each.fulfilment.state(); });
    quint32 n = 10;
    for (const StoredFulfilment &each : std::as_const(fulfilments)) {
        const Fulfilment &fulfilment = each.fulfilment;
        if (!isInHouse(fulfilment.state()))
            continue;
        QList<Order::Units> take;
        for (const Order::Units &units : wanted) {
            const qint64 missing = units.quantity - loose(open.order(), units.line);
            const qint64 has = ofLine(fulfilment.units(), units.line);
            if (missing > 0 && has > 0)
                take.append({units.line, qMin(missing, has)});
        }
        if (take.isEmpty())
            continue;
        const bool wasPicked = std::ranges::any_of(
            fulfilment.parts().lines, [](const FulfilmentLine &line) { return line.picked > 0; });
        STOA_TRY(takeFrom(work, open, fulfilment, take,
                          open.event(OrderEventKind::FulfilmentCancelled, fulfilment.id().toString(),
                                     detailOf(fulfilment, u"orderCancelled"_s))));
        if (wasPicked)
            STOA_TRY(addTask(work, seed, n++,
                             {TaskKind::Restock, fulfilment.parts().location, fulfilment.id().toString(),
                              open.order().id().toString()}));
    }
    return {};
}

} // namespace

Result<void> takeFrom(UnitOfWork &work, OpenOrder &open, const Fulfilment &fulfilment,
                      const QList<Order::Units> &units, const OrderEvent &event)
{
    const bool all = std::ranges::all_of(fulfilment.units(), [&units](const Order::Units &each) {
        return ofLine(units, each.line) >= each.quantity;
    });
    if (all)
        return open.giveUp(fulfilment, FulfilmentState::Cancelled, {}, event);
    STOA_TRY_ASSIGN(const auto smaller, fulfilment.without(units, event.at));
    for (const Order::Units &each : units)
        STOA_TRY(open.releaseLine(fulfilment, each.line, each.quantity));
    STOA_TRY_ASSIGN(auto order, open.order().deallocated(units, {}, event));
    open.set(order);
    return FulfilmentRepository::save(work, smaller);
}

Result<void> cancelOrder(UnitOfWork &work, OpenOrder &open, const OrderAction &action)
{
    if (open.order().state() == OrderState::Cancelled)
        return {};
    STOA_TRY_ASSIGN(const auto fulfilments, open.fulfilments());
    const QList<Order::Units> possible = cancellable(open.order(), fulfilments);
    const QList<Order::Units> wanted = action.units.isEmpty() ? possible : action.units;
    const bool enough = std::ranges::all_of(wanted, [&possible](const Order::Units &each) {
        return ofLine(possible, each.line) >= each.quantity;
    });
    if (wanted.isEmpty() || !enough)
        return Error::of(Problem::IllegalTransition, u"so much of the order has not stayed here"_s,
                         u"units"_s);
    STOA_TRY(bringBack(work, open, wanted, fulfilments, action.seed));
    QJsonObject detail;
    if (!action.note.isEmpty())
        detail.insert(u"note"_s, action.note);
    STOA_TRY_ASSIGN(auto order,
                    open.order().cancelled(wanted, open.event(OrderEventKind::Cancelled, {}, detail)));
    open.set(order);
    if (order.openUnits() == 0)
        open.wantRoute(std::nullopt);
    if (isPaid(order.parts().payment)) {
        const QString id = order.id().toString();
        // Of an order that no location ever had, the money is customer service's business.
        const QString where = !order.parts().pickupAt.isEmpty() ? order.parts().pickupAt
            : fulfilments.isEmpty()                             ? QString()
                                    : fulfilments.first().fulfilment.parts().location;
        STOA_TRY(addTask(work, action.seed, 1,
                         {TaskKind::Refund,
                          where,
                          id,
                          id,
                          {{u"amount"_s, order.cancelledTotal()}, {u"currency"_s, order.parts().currency}}}));
    }
    return {};
}

Result<void> rejectOrder(UnitOfWork &work, OpenOrder &open, const OrderAction &action)
{
    if (open.order().state() == OrderState::Rejected)
        return {};
    STOA_TRY(mayGo(open.order().state(), OrderState::Rejected));
    STOA_TRY_ASSIGN(const auto fulfilments, open.fulfilments());
    STOA_TRY(bringBack(work, open, cancellable(open.order(), fulfilments), fulfilments, action.seed));
    QJsonObject detail;
    if (!action.note.isEmpty())
        detail.insert(u"note"_s, action.note);
    STOA_TRY_ASSIGN(auto order, open.order().rejected(open.event(OrderEventKind::Rejected, {}, detail)));
    open.set(order);
    open.wantRoute(std::nullopt);
    return {};
}

} // namespace stoa
