// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitproblem.h"

namespace stoa {

/// How long solve() may go on. It is counted and not timed, so that an answer is the same on every machine:
/// one step is some 10 to 15 ns on a desktop core, and what takes longer counts for more of them. So orders
/// of eight lines over 200 nodes end within some 15 ms.
struct SplitLimits {
    qint64 steps = 700'000;
};

/// What one node supplies.
struct SplitPart {
    int node = 0;
    std::vector<qint64> units = {}; ///< per line
    friend bool operator==(const SplitPart &, const SplitPart &) = default;
};

struct SplitPlan {
    /// False: no plan is allowed, or the steps ended before one was found (then `optimal` is false).
    bool feasible = false;
    /// True: nothing better exists. False: the steps ended first, and `bound` says how much better at most.
    bool optimal = false;
    qint64 cost = 0;
    qint64 bound = 0; ///< no plan costs less; equals cost where optimal
    qint64 steps = 0;
    std::vector<SplitPart> parts = {}; ///< in the order of nodes
    std::vector<qint64> missing = {}; ///< units per line
    friend bool operator==(const SplitPlan &, const SplitPlan &) = default;

    qint64 missingUnits() const;
    std::vector<int> nodes() const;
};

/// The best plan. Of two plans the better one costs less; at equal cost it lacks fewer units; then has fewer
/// parts; then the smaller list of nodes, compared from its first one on; then, line by line from the first
/// one, more units from the first node, then from the second one and so on. That order is total: two plans
/// that are equal in all of it are the same plan, and so one problem has one answer.
///
/// More stock, more capacity or a lower cost never makes the optimum worse: every old plan is still allowed
/// and costs no more. `problem` must pass check(); of one that does not, nothing is feasible.
SplitPlan solve(const SplitProblem &problem, const SplitLimits &limits = {});

namespace split {

/// The same for a problem that passed check(), also if its costs doubled since.
SplitPlan solveChecked(const SplitProblem &problem, const SplitLimits &limits);

} // namespace split

} // namespace stoa
