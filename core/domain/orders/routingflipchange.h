// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingdecide.h"
#include "core/domain/orders/routingflip.h"

namespace stoa::routing {

/// Makes the change; false where it cannot be made (a cut-off outside of its day).
bool change(const Flip &flip, qint64 steps, RoutingCase &of, QList<RoutingStrategy> &strategies);
/// The minute of the day until which a carrier takes goods from the node.
std::optional<int> cutOffMinute(const RoutingCase &of, const RoutingNode &node, const QString &carrier,
                                const QString &service);
qint64 slotsTaken(const RoutingOrder &order, const RoutingNode &node, Instant hour);

/// Routes again and again with something changed, and always puts it back.
class Trials {
public:
    Trials(const Decision &decision, const RoutingCase &of, const RoutingPolicy &policy,
           const RouteOptions &options);

    struct Change {
        Flip flip;
        qint64 steps;
    };
    /// Whether the changes, all together, lead to another choice. False as well when no trial is left.
    bool changes(const std::vector<Change> &all);
    bool changes(const Flip &flip, qint64 steps) { return changes({{flip, steps}}); }
    bool isExhausted() const { return m_left <= 0; }
    int count() const { return m_options.flipTrials - std::max(0, m_left); }
    const RoutingCase &of() const { return m_case; }

    /// Keeps it where it is the smallest of its kind: `steps` changes the choice and one less does not.
    void offer(Flip flip, qint64 steps);
    /// The same with the smallest number of steps in the direction of `most`, found by halving; none where
    /// `most` changes nothing.
    void seek(const Flip &flip, qint64 most);
    /// Fewer steps than this are wanted of the kind.
    qint64 limit(FlipKind kind) const;
    QList<Flip> found() const;

private:
    Decision tried(const std::vector<Change> &all, bool &isMade);

    const Decision &m_decision;
    RoutingCase m_case;
    QList<RoutingStrategy> m_strategies;
    RoutingAfter m_otherwise;
    RouteOptions m_options;
    Facts m_facts;
    QStringList m_nodes;
    int m_left;
    std::map<FlipKind, Flip> m_best;
};

} // namespace stoa::routing
