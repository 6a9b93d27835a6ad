// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingdecision.h"
#include "core/domain/orders/routinginput.h"
#include "core/domain/orders/routingpolicy.h"
#include "core/domain/orders/splitsolver.h"

namespace stoa {

enum class FlipSearch { Find, Skip };

struct RouteOptions {
    int plans = 3; ///< the best one and others to compare it with
    FlipSearch flips = FlipSearch::Find;
    /// Of the search for flips: how often it may route again, and so how long it takes at most.
    int flipTrials = 600;
    SplitLimits limits;
};

/// Finds the places that supply an order. A function of its arguments alone: on the desk and at the hub the
/// same case under the same version of a policy is the same decision. `of` was accepted.
Decision route(const RoutingCase &of, const RoutingPolicy &policy, const RouteOptions &options = {});

/// The codes of the nodes that a strategy leaves in, in the order in which it would go through them; those of
/// an objective that is solved, by their priority.
QStringList rankingOf(const RoutingCase &of, const RoutingStrategy &strategy);

} // namespace stoa
