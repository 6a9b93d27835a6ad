// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/fulfilmentverbs.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/openorder.h"
#include "core/services/orders/ordertasks.h"
#include "core/services/orders/pickshortage.h"
#include "core/services/orders/wholepieces.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/noderepository.h"
#include "core/store/orders/reservationrepository.h"
#include "core/store/orders/slotrepository.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Each kind of id that a step derives has its own range of numbers.
constexpr quint32 kSaleIds = 1'000;

OrderEventKind eventOf(FulfilmentState state)
{
    switch (state) {
    case FulfilmentState::Allocated:
        return OrderEventKind::Routed;
    case FulfilmentState::Accepted:
        return OrderEventKind::Accepted;
    case FulfilmentState::Picking:
        return OrderEventKind::Picking;
    case FulfilmentState::Picked:
        return OrderEventKind::Picked;
    case FulfilmentState::Packed:
        return OrderEventKind::Packed;
    case FulfilmentState::ReadyForPickup:
        return OrderEventKind::Ready;
    case FulfilmentState::CheckedIn:
        return OrderEventKind::CheckedIn;
    case FulfilmentState::Collected:
        return OrderEventKind::Collected;
    case FulfilmentState::Expired:
        return OrderEventKind::Expired;
    case FulfilmentState::Shipped:
        return OrderEventKind::Shipped;
    case FulfilmentState::InTransit:
        return OrderEventKind::InTransit;
    case FulfilmentState::Delivered:
        return OrderEventKind::Delivered;
    case FulfilmentState::Exception:
        return OrderEventKind::Exception;
    case FulfilmentState::Rejected:
        return OrderEventKind::FulfilmentRejected;
    case FulfilmentState::Cancelled:
        return OrderEventKind::FulfilmentCancelled;
    }
    return OrderEventKind::Noted;
}

/// The step was made before, here or elsewhere.
bool wasReached(const Fulfilment &fulfilment, FulfilmentState state)
{
    const auto &parts = fulfilment.parts();
    return parts.state == state
        || (parts.reached.contains(nameOf(state)) && wayTo(parts.state, state, parts.method).isEmpty());
}

/// The goods leave the books: what was kept for them is consumed, the sale entered.
Result<void> enterSale(UnitOfWork &work, const OpenOrder &open, const Fulfilment &fulfilment,
                       const QList<Order::Units> &units, const QUuid &seed)
{
    STOA_TRY_ASSIGN(const auto kept,
                    ReservationRepository::ofFulfilment(work.connection(), fulfilment.id().toString()));
    for (const Reservation &each : kept) {
        if (isActive(each.state))
            STOA_TRY(ReservationRepository::end(work, each, ReservationState::Consumed));
    }
    const auto &parts = fulfilment.parts();
    const WorkContext &context = work.context();
    for (const Order::Units &line : units) {
        MovementDraft draft{MovementId::derived(seed, kSaleIds + quint32(line.line)),
                            open.order().line(line.line)->sku,
                            MovementKind::Sale,
                            Account::at(AccountKind::OnHand, parts.location),
                            Account::outside(AccountKind::Customer),
                            Quantity::fromThousandths(line.quantity),
                            {},
                            context.source,
                            context.at,
                            context.recordedAt,
                            u"%1/%2"_s.arg(parts.orderNumber).arg(line.line),
                            open.order().parts().customer};
        draft.actor = context.actor;
        draft.device = context.device;
        STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
        STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(work, movement));
        Q_UNUSED(entered);
    }
    return {};
}

/// What is picked or lacks; that goods left is a fact, however it was counted.
Result<void> checkUnits(sql::Connection &connection, const Fulfilment &fulfilment, const FulfilmentStep &step)
{
    if (step.isHandover())
        return {};
    const auto &lines = fulfilment.parts().lines;
    const auto check = [&](int number, qint64 quantity, const QString &field) -> Result<void> {
        const auto line = std::ranges::find(lines, number, &FulfilmentLine::line);
        return line == lines.end() ? Result<void>()
                                   : needWholeOf(connection, line->sku, line->quantity, quantity, field);
    };
    for (qsizetype i = 0; i < step.picked.size(); ++i)
        STOA_TRY(check(step.picked[i].line, step.picked[i].quantity, u"picked/%1/quantity"_s.arg(i)));
    for (qsizetype i = 0; i < step.shortages.size(); ++i)
        STOA_TRY(check(step.shortages[i].line, step.shortages[i].quantity, u"short/%1/quantity"_s.arg(i)));
    return {};
}

/// What left, or is called off, is what it is: nobody gives a parcel another number on its way. The same told
/// again is no change.
Result<void> needSameDetails(const Fulfilment &before, const Fulfilment &after)
{
    const Fulfilment::Parts &a = before.parts();
    const Fulfilment::Parts &b = after.parts();
    if (isInHouse(a.state))
        return {};
    for (const auto &[name, isSame] :
         {std::pair{"tracking"_L1, a.tracking == b.tracking}, std::pair{"weight"_L1, a.weight == b.weight},
          std::pair{"box"_L1, a.box == b.box}, std::pair{"carrier"_L1, a.carrier == b.carrier},
          std::pair{"service"_L1, a.service == b.service}, std::pair{"wave"_L1, a.wave == b.wave},
          std::pair{"bay"_L1, a.bay == b.bay}, std::pair{"car"_L1, a.car == b.car}}) {
        if (isSame)
            continue;
        auto error = Error::of(Problem::IllegalTransition,
                               u"it is %1, and its details stay as they are"_s.arg(nameOf(a.state)), name);
        error.reasons = {nameOf(a.state)};
        return error;
    }
    return {};
}

Result<Fulfilment> takeDetails(const Fulfilment &fulfilment, const FulfilmentStep &step)
{
    STOA_TRY_ASSIGN(Fulfilment next, fulfilment.with([&step](Fulfilment::Parts &parts) {
        const auto take = [](QString &into, const std::optional<QString> &told) {
            if (told)
                into = *told;
        };
        if (!step.wave.isEmpty())
            parts.wave = step.wave;
        take(parts.box, step.box);
        take(parts.carrier, step.carrier);
        take(parts.service, step.service);
        take(parts.tracking, step.tracking);
        take(parts.bay, step.bay);
        take(parts.car, step.car);
        if (step.weight)
            parts.weight = *step.weight;
    }));
    STOA_TRY(needSameDetails(fulfilment, next));
    for (const FulfilmentStep::Picked &each : step.picked) {
        STOA_TRY_ASSIGN(next, next.withPicked(each.line, each.quantity));
    }
    return next;
}

/// Who took the goods; what nobody told is what is usual.
Handover handoverOf(const FulfilmentStep &step, const Fulfilment &fulfilment, Instant at)
{
    const QString usual = leavesByCarrier(fulfilment.parts().method) ? u"carrier"_s : u"customer"_s;
    return {step.handedTo.isEmpty() ? usual : step.handedTo, step.proof.isEmpty() ? u"none"_s : step.proof,
            at};
}

QJsonObject detailOf(const FulfilmentStep &step, const Fulfilment &fulfilment)
{
    QJsonObject detail{{u"location"_s, fulfilment.parts().location}};
    const auto put = [&detail](const QString &name, const QString &text) {
        if (!text.isEmpty())
            detail.insert(name, text);
    };
    put(u"number"_s, fulfilment.parts().number);
    put(u"reason"_s, step.reason);
    put(u"note"_s, step.note);
    put(u"handed_to"_s, step.handedTo);
    put(u"proof"_s, step.proof);
    put(u"bay"_s, step.bay.value_or(QString()));
    put(u"tracking"_s, step.tracking.value_or(QString()));
    return detail;
}

/// What was in the bag of a fulfilment that had been called off.
QList<Order::Units> goneOf(const Fulfilment &fulfilment)
{
    QList<Order::Units> units;
    for (const FulfilmentLine &line : fulfilment.parts().lines) {
        if (line.calledOff > 0)
            units.append({line.line, line.calledOff});
    }
    return units;
}

qint64 spareOf(const Order &order, int number)
{
    const OrderLine *line = order.line(number);
    return line ? line->cancelled + line->open + line->backordered : 0;
}

/// Whoever was to supply the same units instead need not, if they are still there.
Result<void> callOthersOff(UnitOfWork &work, OpenOrder &open, const QList<Order::Units> &gone)
{
    STOA_TRY_ASSIGN(const auto others, open.fulfilments());
    for (const StoredFulfilment &other : others) {
        const Fulfilment &fulfilment = other.fulfilment;
        const QList<Order::Units> has = fulfilment.units();
        const bool needed = std::ranges::any_of(gone, [&](const Order::Units &units) {
            return spareOf(open.order(), units.line) < units.quantity
                && std::ranges::any_of(has,
                                       [&](const Order::Units &each) { return each.line == units.line; });
        });
        if (!needed || !isInHouse(fulfilment.state()))
            continue;
        STOA_TRY(open.giveUp(fulfilment, FulfilmentState::Cancelled, {},
                             open.event(OrderEventKind::FulfilmentCancelled, fulfilment.id().toString(),
                                        {{u"location"_s, fulfilment.parts().location},
                                         {u"number"_s, fulfilment.parts().number},
                                         {u"reason"_s, u"handedOver"_s}})));
        // What else it had is to be routed anew.
        open.wantRoute(work.context().recordedAt);
    }
    return {};
}

/// So much of what is gone the order still waits for; another place has handed over the rest already.
QList<Order::Units> dueOf(const Order &order, const QList<Order::Units> &gone)
{
    QList<Order::Units> due;
    for (const Order::Units &units : gone) {
        if (const qint64 quantity = qMin(units.quantity, spareOf(order, units.line)); quantity > 0)
            due.append({units.line, quantity});
    }
    return due;
}

/// What lay there is gone, so nobody puts it back; and where all is supplied after all, no money goes back
/// before somebody has looked at it. Whether money was to go back.
Result<bool> dropCancellation(UnitOfWork &work, const Order &order, const Fulfilment &fulfilment)
{
    const QString &location = fulfilment.parts().location;
    STOA_TRY(dropTask(work, TaskKind::Restock, location, fulfilment.id().toString()));
    if (std::ranges::any_of(order.lines(), [](const OrderLine &line) { return line.cancelled > 0; }))
        return false;
    const QString id = order.id().toString();
    STOA_TRY_ASSIGN(bool refund, dropTask(work, TaskKind::Refund, location, id));
    if (const QString &pickupAt = order.parts().pickupAt; pickupAt != location) {
        STOA_TRY_ASSIGN(const bool elsewhere, dropTask(work, TaskKind::Refund, pickupAt, id));
        refund = refund || elsewhere;
    }
    return refund;
}

/// It left although nobody was to hand it over any more.
Result<void> enterLateHandover(UnitOfWork &work, OpenOrder &open, const Fulfilment &fulfilment,
                               const FulfilmentStep &step)
{
    const OrderEvent event = open.event(OrderEventKind::HandedOverCancelled, fulfilment.id().toString(),
                                        detailOf(step, fulfilment));
    const QList<Order::Units> gone = goneOf(fulfilment);
    STOA_TRY(callOthersOff(work, open, gone));
    // What is supplied twice is out of the house twice, and supplied once.
    const QList<Order::Units> due = dueOf(open.order(), gone);
    if (due.isEmpty()) {
        open.set(open.order().noted(event));
    } else {
        STOA_TRY_ASSIGN(auto order, open.order().handedOver(due, event));
        open.set(order);
    }
    STOA_TRY(enterSale(work, open, fulfilment, gone, step.seed));
    STOA_TRY_ASSIGN(const auto reached, fulfilment.with([&](Fulfilment::Parts &parts) {
        parts.handover = handoverOf(step, fulfilment, work.context().at);
    }));
    STOA_TRY(FulfilmentRepository::save(work, reached));
    const QString id = open.order().id().toString();
    STOA_TRY_ASSIGN(const bool refund, dropCancellation(work, open.order(), fulfilment));
    QJsonObject detail{{u"fulfilment"_s, fulfilment.id().toString()}};
    if (refund)
        detail.insert(u"refund"_s, true);
    STOA_TRY(
        addTask(work, step.seed, 0, {TaskKind::ReviewHandover, fulfilment.parts().location, id, id, detail}));
    return open.save();
}

/// From now on it waits for its customer, for as long as the location keeps such things.
Result<Fulfilment> keptForPickup(UnitOfWork &work, const Fulfilment &fulfilment)
{
    STOA_TRY_ASSIGN(const auto node, NodeRepository::find(work.connection(), fulfilment.parts().location));
    if (!node)
        return fulfilment;
    return fulfilment.with(
        [&](Fulfilment::Parts &parts) { parts.expiresAt = node->pickupExpires(work.context().at); });
}

Result<void> goTo(UnitOfWork &work, OpenOrder &open, Fulfilment fulfilment, const FulfilmentStep &step)
{
    const FulfilmentState to = *step.to;
    const OrderEvent event = open.event(eventOf(to), fulfilment.id().toString(), detailOf(step, fulfilment));
    if (to == FulfilmentState::Rejected) {
        STOA_TRY(open.giveUp(fulfilment, to, fulfilment.parts().location, event));
        open.wantRoute(work.context().recordedAt);
        return open.save();
    }
    if (to == FulfilmentState::Cancelled)
        return restock(work, open, fulfilment, event, step.seed);
    const bool before = hasLeft(fulfilment.state());
    const bool wasAllocated = fulfilment.state() == FulfilmentState::Allocated;
    STOA_TRY_ASSIGN(fulfilment, fulfilment.advanced(to, work.context().at));
    if (to == FulfilmentState::ReadyForPickup && !fulfilment.parts().expiresAt) {
        STOA_TRY_ASSIGN(fulfilment, keptForPickup(work, fulfilment));
    }
    if (wasAllocated && fulfilment.parts().slotAt)
        STOA_TRY(SlotRepository::use(
            work, {fulfilment.parts().location, fulfilment.parts().method, *fulfilment.parts().slotAt}));
    if (!before && hasLeft(to)) {
        STOA_TRY(enterSale(work, open, fulfilment, fulfilment.units(), step.seed));
        STOA_TRY_ASSIGN(fulfilment, fulfilment.with([&](Fulfilment::Parts &parts) {
            parts.handover = handoverOf(step, fulfilment, work.context().at);
        }));
        STOA_TRY_ASSIGN(auto order, open.order().fulfilled(fulfilment.units(), event));
        open.set(order);
    } else {
        open.set(open.order().noted(event));
    }
    STOA_TRY(FulfilmentRepository::save(work, fulfilment));
    return open.save();
}

} // namespace

Result<void> advanceFulfilment(UnitOfWork &work, const FulfilmentStep &step)
{
    STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(work.connection(), step.fulfilment));
    const auto unknown = Error::of(Problem::NotFound, u"no such fulfilment"_s, u"fulfilment"_s);
    if (!found)
        return unknown;
    STOA_TRY(work.context().rights.authorize(Permission::OrderWork, found->fulfilment.parts().location));
    STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, found->fulfilment.parts().order));
    STOA_TRY_ASSIGN(auto fulfilment, open.fulfilment(step.fulfilment));

    if (step.to && wasReached(fulfilment, *step.to)) {
        // Told once more it is as it was told at first, or somebody believes what is not so.
        FulfilmentStep details = step;
        details.picked.clear();
        const auto same = step.isHandover() ? takeDetails(fulfilment, details) : fulfilment;
        return same ? Result<void>() : same.error();
    }
    const bool over =
        fulfilment.state() == FulfilmentState::Cancelled || fulfilment.state() == FulfilmentState::Rejected;
    // Whoever gives back what was called off meanwhile wants what is so already.
    if (over && (step.to == FulfilmentState::Rejected || step.to == FulfilmentState::Cancelled))
        return {};
    if (over && step.isHandover())
        return fulfilment.parts().handover ? Result<void>() : enterLateHandover(work, open, fulfilment, step);
    // What happened meanwhile says more than which detail cannot be told any more.
    const FulfilmentMethod method = fulfilment.parts().method;
    if (step.to && !isInHouse(fulfilment.state()) && wayTo(fulfilment.state(), *step.to, method).isEmpty())
        return mayGo(fulfilment.state(), *step.to, method);
    STOA_TRY(checkUnits(work.connection(), fulfilment, step));
    STOA_TRY_ASSIGN(fulfilment, takeDetails(fulfilment, step));
    if (!step.shortages.isEmpty()) {
        const Fulfilment before = fulfilment;
        STOA_TRY_ASSIGN(fulfilment, takeShortages(work, open, fulfilment, step));
        // Nothing is left to be done here.
        if (fulfilment.state() == FulfilmentState::Rejected) {
            STOA_TRY(open.freeCapacity(before));
            STOA_TRY(FulfilmentRepository::save(work, fulfilment));
            return open.save();
        }
    }
    if (step.to)
        return goTo(work, open, fulfilment, step);
    STOA_TRY(FulfilmentRepository::save(work, fulfilment));
    return open.save();
}

} // namespace stoa
