// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/scenariorun.h"

#include "core/domain/orders/decisionrecord.h"
#include "core/domain/orders/routingjson.h"

namespace stoa {

using namespace Qt::StringLiterals;
using namespace routing;

qint64 costOf(const Decision &decision)
{
    qint64 cost = 0;
    for (const RoutingStep &step : decision.steps) {
        if (step.isTaken)
            cost += step.plans.first().costs.total();
    }
    return cost;
}

void ScenarioTotals::add(const RoutingOrder &order, const QList<RoutingNode> &nodes, const Decision &decision)
{
    ++orders;
    qint64 wanted = 0;
    qint64 rest = 0;
    for (const RoutingLine &line : order.lines)
        wanted += line.quantity;
    for (const LineUnits &line : decision.rest)
        rest += line.quantity;
    units += wanted;
    assigned += wanted - rest;
    if (decision.parts.isEmpty()) {
        ++unassigned;
        return;
    }
    ++(decision.isComplete() ? complete : partly);
    split += decision.nodes().size() > 1 ? 1 : 0;
    parts += int(decision.parts.size());
    cost += costOf(decision);
    for (const RoutingPart &part : decision.parts) {
        const auto node = std::ranges::lower_bound(nodes, part.node, {}, &RoutingNode::code);
        if (node != nodes.end() && node->code == part.node)
            ++partsByKind[nameOf(node->kind)];
    }
    if (!decision.expected)
        return;
    ++arriving;
    minutesToCustomer +=
        decision.expected->msSince(order.placedAt == Instant() ? decision.at : order.placedAt) / 60'000;
    if (order.promisedTo) {
        ++promised;
        inTime += *decision.expected <= *order.promisedTo ? 1 : 0;
    }
}

QJsonObject ScenarioTotals::toJson() const
{
    QJsonObject kinds;
    for (auto it = partsByKind.begin(); it != partsByKind.end(); ++it)
        kinds[it.key()] = *it;
    return {{u"orders"_s, orders},     {u"complete"_s, complete},
            {u"partly"_s, partly},     {u"unassigned"_s, unassigned},
            {u"split"_s, split},       {u"parts"_s, parts},
            {u"promised"_s, promised}, {u"in_time"_s, inTime},
            {u"units"_s, units},       {u"assigned_units"_s, assigned},
            {u"cost"_s, cost},         {u"minutes_to_customer"_s, minutesToCustomer},
            {u"arriving"_s, arriving}, {u"parts_by_kind"_s, kinds}};
}

QJsonObject ScenarioResult::toJson() const
{
    const auto part = [](const RoutingPart &of) {
        return QJsonObject{{u"node"_s, of.node},
                           {u"lines"_s, arrayOf(of.lines, [](const LineUnits &units) {
                                return QJsonObject{{u"line"_s, units.line}, {u"quantity"_s, units.quantity}};
                            })}};
    };
    const auto order = [&part](const Decision &decision) {
        return QJsonObject{{u"order"_s, decision.order},
                           {u"outcome"_s, nameOf(decision.outcome)},
                           {u"plan"_s, arrayOf(decision.parts, part)},
                           {u"cost"_s, costOf(decision)},
                           {u"decision"_s, stoa::toJson(decision)}};
    };
    QJsonObject object{{u"format"_s, u"stoa-scenario-result/1"_s},
                       {u"policy"_s, policy},
                       {u"policy_version"_s, policyVersion},
                       {u"mode"_s, mode == ScenarioMode::Wave ? "wave"_L1 : "oneByOne"_L1},
                       {u"orders"_s, arrayOf(decisions, order)},
                       {u"totals"_s, totals.toJson()},
                       {u"cancelled"_s, isCancelled}};
    put(object, "wave_cost"_L1, waveCost);
    put(object, "wave_bound"_L1, waveBound);
    return object;
}

ScenarioResult run(const Scenario &scenario, const RoutingPolicy &policy, ScenarioMode mode,
                   const RouteOptions &options, const ScenarioHook &hook)
{
    ScenarioResult result{.policy = policy.code(), .policyVersion = policy.version(), .mode = mode};
    RoutingCase world = scenario.world();
    if (mode == ScenarioMode::Wave) {
        // Nothing is decided about an order that is not there yet.
        for (const RoutingOrder &order : scenario.orders)
            world.now = std::max(world.now, order.placedAt);
        const RoutingWave wave{std::move(world), scenario.orders};
        const RoutedWave routed = routeWave(wave, policy, options);
        result.decisions = routed.decisions;
        result.waveCost = routed.cost;
        result.waveBound = routed.bound;
        result.isCancelled = routed.isCancelled;
        for (qsizetype i = 0; i < routed.decisions.size(); ++i)
            result.totals.add(wave.orders[i], wave.world.nodes, routed.decisions[i]);
        for (WaveWalk walk(wave, routed); hook && !walk.isAtEnd(); walk.next()) {
            if (!hook(walk.of(), routed.decisions[walk.order()]))
                break;
        }
        return result;
    }
    for (const RoutingOrder &order : scenario.orders) {
        world.order = order;
        // An order that comes later in the day is routed when it comes; those behind it come no earlier.
        world.now = std::max(world.now, order.placedAt);
        Decision decision = route(world, policy, options);
        result.totals.add(order, world.nodes, decision);
        const bool goesOn = !hook || hook(world, decision);
        takeFrom(world.nodes, order, decision);
        result.decisions.append(std::move(decision));
        if (!goesOn) {
            result.isCancelled = true;
            break;
        }
    }
    return result;
}

} // namespace stoa
