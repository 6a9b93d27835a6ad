// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitsolver.h"

#include <optional>

namespace stoa::kit {

/// The same problem as a mixed-integer program, solved by GLPK: what the solver has to equal.
struct MipAnswer {
    bool feasible = false;
    qint64 cost = 0;
};

/// Nothing where GLPK did not get to the end within the seconds.
std::optional<MipAnswer> solveByMip(const SplitProblem &problem, int seconds = 60);

} // namespace stoa::kit
