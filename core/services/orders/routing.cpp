// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/routing.h"

#include "core/domain/orders/decisionrecord.h"
#include "core/domain/orders/orderparts.h"
#include "core/services/orders/ordertasks.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kDecisionId = 8'000;

bool isRoutable(OrderState state)
{
    return state == OrderState::Approved || state == OrderState::PartlyFulfilled;
}

/// How many fulfilments the hour of the part may have; what is held back for peaks is taken by those of high
/// priority alone.
qint64 limitOf(const RoutingCase &of, const RoutingPart &part)
{
    const auto node = std::ranges::find(of.nodes, part.node, &RoutingNode::code);
    if (node == of.nodes.end())
        return 0;
    const auto &terms = node->settings.terms(node->methodOf(of.order));
    if (!terms)
        return 0;
    const Peak peak = of.order.priority == OrderPriority::High ? Peak::Use : Peak::Keep;
    return terms->capacity().usable(peak);
}

FulfilmentMethod methodAt(const RoutingCase &of, const QString &code)
{
    const auto node = std::ranges::find(of.nodes, code, &RoutingNode::code);
    return node == of.nodes.end() ? of.order.method : node->methodOf(of.order);
}

QList<Order::Units> unitsOf(const QList<LineUnits> &lines)
{
    QList<Order::Units> units;
    for (const LineUnits &each : lines) {
        if (each.quantity - each.backordered > 0)
            units.append({each.line, each.quantity - each.backordered});
    }
    return units;
}

QString queueOf(const Decision &decision)
{
    switch (decision.outcome) {
    case RoutingOutcome::Assigned:
    case RoutingOutcome::Backordered:
        return {};
    case RoutingOutcome::CustomerCare:
        return u"customerCare"_s;
    case RoutingOutcome::AssignedPartly:
    case RoutingOutcome::Queued:
    case RoutingOutcome::Waiting:
    case RoutingOutcome::Cancelled:
        break;
    }
    return decision.restAfter.queue;
}

} // namespace

Result<void> mayRoute(const Order &order)
{
    if (isRoutable(order.state()) && order.openUnits() > 0)
        return {};
    return Error::of(
        Problem::IllegalTransition,
        u"an order that is %1 with %2 open thousandths is not routed"_s.arg(nameOf(order.state()))
            .arg(order.openUnits()),
        u"state"_s);
}

Result<RoutedOrder> decideRoute(sql::Connection &connection, const RoutingView &view, const OrderId &id,
                                Instant now, const RouteOptions &options, Backorders backorders)
{
    STOA_TRY_ASSIGN(const auto stored, OrderRepository::find(connection, id));
    if (!stored)
        return Error::of(Problem::NotFound, u"no such order"_s);
    const Order order = backorders == Backorders::Reopen ? stored->order.reopened() : stored->order;
    STOA_TRY(mayRoute(order));
    STOA_TRY_ASSIGN(auto input, readRoutingCase(connection, view, order, now));
    Decision decision = route(input, view.policy, options);
    return RoutedOrder{std::move(input), std::move(decision), stored->version, backorders};
}

QUuid routeSeed(const OrderId &id, qint64 version) { return derivedUuid(id.uuid(), quint32(version)); }

DecisionId decisionIdOf(const QUuid &seed) { return DecisionId::derived(seed, kDecisionId); }

AllocationPlan planOf(const RoutedOrder &routed, const QUuid &seed)
{
    const Decision &decision = routed.decision;
    AllocationPlan plan{seed};
    QList<Order::Units> later;
    const auto backorder = [&later](int line, qint64 quantity) {
        const auto known = std::ranges::find(later, line, &Order::Units::line);
        if (known == later.end())
            later.append({line, quantity});
        else
            known->quantity += quantity;
    };
    for (const RoutingPart &part : decision.parts) {
        PlannedPart each{part.node, methodAt(routed.input, part.node), unitsOf(part.lines)};
        each.carrier = part.offer.carrier;
        each.service = part.offer.service;
        each.dueAt = part.offer.readyAt;
        each.cutOffAt = part.offer.cutOffAt;
        each.slotAt = part.offer.slotAt;
        each.slotLimit = limitOf(routed.input, part);
        each.arrivesAt = part.offer.arrives;
        for (const LineUnits &line : part.lines) {
            if (line.backordered > 0)
                backorder(line.line, line.backordered);
        }
        if (!each.units.isEmpty())
            plan.parts.append(each);
    }
    if (decision.outcome == RoutingOutcome::Backordered) {
        for (const LineUnits &line : decision.rest)
            backorder(line.line, line.quantity);
    }
    plan.backordered = later;
    plan.queue = queueOf(decision);
    plan.decision = AllocationPlan::Decision{decisionIdOf(seed), decision.policy, decision.policyVersion,
                                             nameOf(decision.outcome), summaryOf(decision)};
    return plan;
}

Result<void> carryOutRoute(UnitOfWork &work, const OrderId &id, const RoutedOrder &routed, const QUuid &seed)
{
    STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, id));
    if (open.version() != routed.version)
        return Error::of(Problem::VersionConflict, u"the order was changed meanwhile"_s, u"version"_s);
    if (routed.backorders == Backorders::Reopen)
        open.set(open.order().reopened());
    const Decision &decision = routed.decision;
    if (decision.outcome == RoutingOutcome::Cancelled) {
        QList<Order::Units> units;
        for (const LineUnits &line : decision.rest)
            units.append({line.line, line.quantity});
        STOA_TRY_ASSIGN(
            auto order,
            open.order().cancelled(
                units, open.event(OrderEventKind::Cancelled, {}, {{u"reason"_s, u"nothingFound"_s}})));
        open.set(order);
    }
    STOA_TRY(allocate(work, open, planOf(routed, seed)));
    if (decision.outcome == RoutingOutcome::CustomerCare)
        STOA_TRY(
            addTask(work, seed, 1,
                    {TaskKind::CallCustomer, open.order().parts().pickupAt, id.toString(), id.toString()}));
    return {};
}

} // namespace stoa
