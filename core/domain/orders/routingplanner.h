// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingcandidates.h"
#include "core/domain/orders/splitsolver.h"

namespace stoa::routing {

/// What one contender supplies: thousandths per open line, and of them what is yet to come.
struct Share {
    int contender = 0;
    std::vector<qint64> units;
    std::vector<qint64> backordered;
};

struct Assignment {
    std::vector<Share> shares;
    bool isOptimal = true;
    qint64 bound = 0; ///< thousandths, where the least cost is sought
    qint64 steps = 0;

    qint64 supplied() const; ///< thousandths
    std::vector<int> set() const; ///< contenders, sorted
};

/// Chooses for one strategy among contenders.
class Planner {
public:
    /// The arguments outlive this.
    Planner(const RoutingStrategy &strategy, const std::vector<Contender> &contenders,
            const QList<RoutingLine> &open, const SplitLimits &limits, const QString &preferred);

    /// The best one, whose set of contenders is none of `otherThan`; nothing supplied where there is none.
    Assignment best(const std::vector<std::vector<int>> &otherThan) const;
    /// Contenders in the order in which a chain of rules, or the like, goes through them.
    std::vector<int> ranking() const;
    RoutingPlan planOf(const Assignment &assignment) const;
    qint64 lostBySplitting(const RoutingPlan &plan, qint64 supplied) const;

    /// For callers that solve several orders together.
    SplitProblem problem() const;
    /// Of a list with something per contender, what belongs to the nodes of the problem.
    std::vector<int> nodesOf(const std::vector<int> &perContender) const;
    Assignment assignmentOf(const SplitPlan &plan) const;

private:
    Assignment solved(const std::vector<std::vector<int>> &otherThan) const;
    Assignment earliest(const std::vector<std::vector<int>> &otherThan) const;
    Assignment inOrder(const std::vector<std::vector<int>> &otherThan) const;
    void addLines(SplitProblem &problem) const;
    void addGroups(SplitProblem &problem) const;
    void addNodes(SplitProblem &problem) const;
    void addRanks(SplitProblem &problem) const;
    std::vector<std::vector<int>> toNodes(const std::vector<std::vector<int>> &sets) const;

    const RoutingStrategy &m_strategy;
    const std::vector<Contender> &m_contenders;
    const QList<RoutingLine> &m_open;
    SplitLimits m_limits;
    QString m_preferred;
    std::vector<int> m_in; ///< contenders that are not out, the preferred ones first
    std::vector<int> m_keyOf; ///< per line: its stock key
    int m_keys = 0;
    qint64 m_scale = 1'000; ///< thousandths of a unit of the problem
};

/// The parts of a line's goods as they would be packed.
QList<RoutingPackage> packagesOf(const QList<LineUnits> &lines, const QList<RoutingLine> &open,
                                 const RoutingLimits &limits);

} // namespace stoa::routing
