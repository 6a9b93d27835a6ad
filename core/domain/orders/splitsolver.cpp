// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitsolver.h"

#include "core/domain/orders/splitbranch.h"
#include "core/domain/orders/splitlattice.h"

#include <algorithm>
#include <numeric>

namespace stoa {

qint64 SplitPlan::missingUnits() const { return std::accumulate(missing.begin(), missing.end(), qint64(0)); }

std::vector<int> SplitPlan::nodes() const
{
    std::vector<int> all;
    for (const SplitPart &part : parts)
        all.push_back(part.node);
    return all;
}

SplitPlan solve(const SplitProblem &problem, const SplitLimits &limits)
{
    return problem.check() ? split::solveChecked(problem, limits) : SplitPlan();
}

SplitPlan split::solveChecked(const SplitProblem &problem, const SplitLimits &limits)
{
    SplitPlan plan;
    const Model model(problem);
    Leaf leaf(model);
    Incumbent incumbent(model);
    qint64 steps = std::max<qint64>(1, limits.steps);
    const qint64 allowed = steps;
    bool proved = false;
    plan.bound = -kInfinite;
    if (Lattice::fits(model)) {
        Lattice lattice(model, leaf, incumbent, steps);
        proved = lattice.run() == Lattice::Ended::Proved;
        plan.bound = lattice.bound();
    }
    if (!proved) {
        Branch branch(model, leaf, incumbent, steps);
        branch.run();
        // Without any plan the branch has no bound to tell.
        if (incumbent.found() || steps <= 0 || plan.bound == -kInfinite)
            plan.bound = std::max(plan.bound, branch.bound());
    }
    plan.optimal = steps > 0;
    plan.feasible = incumbent.found();
    if (plan.feasible) {
        const Supply supply = leaf.settle(incumbent.best(), steps);
        plan.cost = supply.cost;
        plan.bound = plan.optimal ? plan.cost : std::min(plan.bound, plan.cost);
        for (size_t line = 0; line < problem.lines.size(); ++line)
            plan.missing.push_back(problem.lines[line].units);
        for (size_t i = 0; i < supply.nodes.size(); ++i) {
            const auto from = supply.units.begin() + qsizetype(i * problem.lines.size());
            plan.parts.push_back(
                {model.nodes[supply.nodes[i]], {from, from + qsizetype(problem.lines.size())}});
            for (size_t line = 0; line < problem.lines.size(); ++line)
                plan.missing[line] -= plan.parts.back().units[line];
        }
    }
    plan.steps = allowed - steps;
    return plan;
}

} // namespace stoa
