// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/scenario.h"

namespace stoa {

enum class ScenarioMode {
    /// In their order, each when it is placed and not before the one in front of it; each takes its stock and
    /// its hour of capacity from the next.
    OneByOne,
    Wave, ///< together, when the last of them is placed
};

struct ScenarioTotals {
    int orders = 0;
    int complete = 0; ///< every unit has its place
    int partly = 0;
    int unassigned = 0;
    int split = 0; ///< complete or partly, from two or more nodes
    int parts = 0;
    int promised = 0; ///< complete or partly, with a promised window and a known arrival
    int inTime = 0; ///< of them
    qint64 units = 0; ///< wanted, thousandths
    qint64 assigned = 0; ///< thousandths
    qint64 cost = 0; ///< thousandths of a minor unit
    qint64 minutesToCustomer = 0; ///< from the order to its arrival, over `arriving` orders
    int arriving = 0;
    QMap<QString, int> partsByKind; ///< of node

    /// Counts a decision on an order of the world.
    void add(const RoutingOrder &order, const QList<RoutingNode> &nodes, const Decision &decision);
    QJsonObject toJson() const;
};

struct ScenarioResult {
    QString policy;
    int policyVersion = 0;
    ScenarioMode mode = ScenarioMode::OneByOne;
    QList<Decision> decisions; ///< one per order, as far as it went
    ScenarioTotals totals;
    std::optional<qint64> waveCost; ///< thousandths, with the bound: no plan of the wave is cheaper
    std::optional<qint64> waveBound;
    bool isCancelled = false;

    /// Per order the plan, its cost and the whole decision; then the totals. Format stoa-scenario-result/1.
    QJsonObject toJson() const;
};

/// Told of each decision, with the case as it was routed; answers whether to go on.
using ScenarioHook = std::function<bool(const RoutingCase &of, const Decision &decision)>;

/// Routes the orders of a scenario under one policy. A function of its arguments alone.
ScenarioResult run(const Scenario &scenario, const RoutingPolicy &policy,
                   ScenarioMode mode = ScenarioMode::OneByOne, const RouteOptions &options = {},
                   const ScenarioHook &hook = {});

/// What the plans that were taken cost, thousandths.
qint64 costOf(const Decision &decision);

} // namespace stoa
