// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/allocation.h"

#include "core/domain/orders/orderparts.h"
#include "core/store/orders/reservationrepository.h"
#include "core/store/orders/slotrepository.h"
#include "core/store/rowjson.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kFulfilmentIds = 4'000;
constexpr quint32 kReservationIds = 5'000;

/// The next after those that the order has, whatever became of them.
Result<int> nextNumber(const OpenOrder &open)
{
    STOA_TRY_ASSIGN(const auto there, open.fulfilments());
    int highest = 0;
    for (const StoredFulfilment &each : there)
        highest = qMax(highest, each.fulfilment.parts().number.mid(1).toInt());
    return highest + 1;
}

Result<Fulfilment> makeFulfilment(const OpenOrder &open, const PlannedPart &part, const FulfilmentId &id,
                                  int number, Instant now)
{
    const Order::Parts &order = open.order().parts();
    Fulfilment::Parts parts{
        id, order.id, order.number, order.channel, u"F%1"_s.arg(number), part.location, part.method};
    parts.priority = order.priority;
    for (const Order::Units &units : part.units) {
        const OrderLine *line = open.order().line(units.line);
        if (!line)
            return Error::invalid(u"units"_s, u"the order has no line %1"_s.arg(units.line));
        parts.lines.append({units.line, line->sku, units.quantity, units.quantity});
    }
    parts.carrier = part.carrier;
    parts.service = part.service;
    parts.dueAt = part.dueAt;
    parts.cutOffAt = part.cutOffAt;
    parts.slotAt = part.slotAt;
    parts.createdAt = now;
    return Fulfilment::make(std::move(parts));
}

/// Reserves what the fulfilments are to have. What was kept for the order and the same lines before it had
/// them is given back for it.
Result<void> reserveInstead(UnitOfWork &work, const OrderId &order, const QList<Reservation> &wanted)
{
    struct Step {
        Reservation reservation;
        bool isNew;
    };
    QList<Step> steps;
    for (const Reservation &each : wanted)
        steps.append({each, true});
    STOA_TRY_ASSIGN(const auto kept, ReservationRepository::keptFor(work.connection(), order.toString()));
    for (const Reservation &each : kept) {
        if (std::ranges::find(wanted, each.line, &Reservation::line) != wanted.end())
            steps.append({each, false});
    }
    // In the order of the positions, so that two orders never wait for each other; what is given back at one
    // comes first.
    std::ranges::sort(steps, [](const Step &a, const Step &b) {
        return std::tie(a.reservation.sku, a.reservation.location, a.isNew, a.reservation.line)
            < std::tie(b.reservation.sku, b.reservation.location, b.isNew, b.reservation.line);
    });
    for (const Step &step : std::as_const(steps)) {
        const Reservation &each = step.reservation;
        if (!step.isNew) {
            // Its time may have been up since it was read.
            STOA_TRY_ASSIGN(const auto now, ReservationRepository::lock(work.connection(), each.id));
            if (now && isActive(now->state))
                STOA_TRY(ReservationRepository::end(work, *now, ReservationState::Released));
            continue;
        }
        const auto added = ReservationRepository::add(work, each);
        if (!added && added.error().code() == Problem::InsufficientStock)
            return Error::of(Problem::InsufficientStock, added.error().detail, each.sku);
        STOA_TRY(added);
    }
    return {};
}

Result<void> saveDecision(UnitOfWork &work, const OrderId &order, const AllocationPlan::Decision &decision)
{
    const QString id = decision.id.toString();
    return work.change({EntityType::Decision, id.toLatin1()}, ChangeOp::Upsert, [&] {
        return work.connection().run("INSERT INTO decision (id, order_id, at, policy, policy_version, "
                                     "outcome, summary) VALUES (?1, ?2, ?3, "
                                     "?4, ?5, ?6, ?7) ON CONFLICT (id) DO NOTHING",
                                     id, order.toString(), work.context().at, decision.policy,
                                     decision.policyVersion, decision.outcome, jsonText(decision.summary));
    });
}

} // namespace

Result<void> allocate(UnitOfWork &work, OpenOrder &open, const AllocationPlan &plan)
{
    const Instant now = work.context().at;
    // What is supplied already may be the last to arrive.
    const bool isFirst =
        std::ranges::none_of(open.order().lines(), [](const OrderLine &line) { return line.allocated > 0; });
    const auto before = isFirst ? std::nullopt : open.order().parts().expectedAt;
    STOA_TRY_ASSIGN(int number, nextNumber(open));
    QList<Fulfilment> fulfilments;
    QList<Reservation> wanted;
    quint32 nth = 0;
    for (qsizetype i = 0; i < plan.parts.size(); ++i) {
        const PlannedPart &part = plan.parts[i];
        const auto id = FulfilmentId::derived(plan.seed, kFulfilmentIds + quint32(i));
        STOA_TRY_ASSIGN(auto fulfilment, makeFulfilment(open, part, id, number++, now));
        for (const FulfilmentLine &line : fulfilment.parts().lines) {
            Reservation each{ReservationId::derived(plan.seed, kReservationIds + nth++),
                             open.order().id().toString(),
                             line.line,
                             line.sku,
                             part.location,
                             Quantity::fromThousandths(line.quantity),
                             ReservationState::Committed};
            each.fulfilment = id.toString();
            each.createdAt = now;
            wanted.append(each);
        }
        const OrderEvent event = open.event(OrderEventKind::Routed, id.toString(),
                                            {{u"location"_s, part.location},
                                             {u"number"_s, fulfilment.parts().number},
                                             {u"method"_s, nameOf(part.method)}});
        STOA_TRY_ASSIGN(auto order, open.order().allocated(part.units, part.location, event));
        open.set(order);
        fulfilments.append(fulfilment);
    }
    STOA_TRY(reserveInstead(work, open.order().id(), wanted));
    for (qsizetype i = 0; i < plan.parts.size(); ++i) {
        const PlannedPart &part = plan.parts[i];
        if (!part.slotAt)
            continue;
        STOA_TRY_ASSIGN(
            const bool held,
            SlotRepository::hold(work, {part.location, part.method, *part.slotAt}, part.slotLimit));
        if (!held)
            return Error{ErrorKind::Conflict, u"slot"_s, u"the hour is full"_s, Problem::VersionConflict};
    }
    if (!plan.backordered.isEmpty()) {
        STOA_TRY_ASSIGN(auto order,
                        open.order().backordered(plan.backordered, open.event(OrderEventKind::Backordered)));
        open.set(order);
    }
    if (open.order().parts().queue != plan.queue)
        open.set(open.order().queued(
            plan.queue, open.event(OrderEventKind::Queued, {}, QJsonObject{{u"queue"_s, plan.queue}})));
    std::optional<Instant> arrives = before;
    for (const PlannedPart &part : plan.parts) {
        if (part.arrivesAt && (!arrives || *part.arrivesAt > *arrives))
            arrives = part.arrivesAt;
    }
    if (arrives != open.order().parts().expectedAt && !plan.parts.isEmpty())
        open.set(open.order().expectedAt(arrives));
    open.wantRoute(std::nullopt);
    STOA_TRY(open.save());
    for (const Fulfilment &fulfilment : std::as_const(fulfilments))
        STOA_TRY(FulfilmentRepository::insert(work, fulfilment));
    if (plan.decision)
        STOA_TRY(saveDecision(work, open.order().id(), *plan.decision));
    return {};
}

} // namespace stoa
