// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitsolver.h"

#include <QRandomGenerator>
#include <QString>

namespace stoa::kit {

/// What random problems look like.
struct SplitShape {
    int lines = 6; ///< at most
    int nodes = 30; ///< at most
    int units = 6; ///< of a line, at most
    int prices = 100'000; ///< different costs; few of them make ties
    /// How much of the special things: 0 none, 10 all of them often.
    int special = 5;
    SplitProblem::LineSplit lineSplit = SplitProblem::LineSplit::Allowed;
    bool exactSize = false; ///< not fewer lines or nodes
};

/// A problem by chance; the same one for the same seed.
SplitProblem randomSplit(quint32 seed, const SplitShape &shape);

/// Empty, or what is wrong: the plan breaks a limit of the problem or tells another cost than its own.
QString wrongIn(const SplitProblem &problem, const SplitPlan &plan);

/// Every plan tried, the best one by the order that solve() promises. For tiny problems only.
SplitPlan bestOfAll(const SplitProblem &problem);

} // namespace stoa::kit
