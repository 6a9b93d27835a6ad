// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingengine.h"

namespace stoa {

/// Adds to a decision what would have changed it: of each kind the smallest single change, by routing again
/// with the change made. Choice means the set of nodes, and whether every unit has a place. Tells how often
/// it routed.
int findFlips(Decision &decision, const RoutingCase &of, const RoutingPolicy &policy,
              const RouteOptions &options);

/// A case and a policy in which the change of a flip is made: `change` steps of it, or any other number.
struct Flipped {
    RoutingCase of;
    RoutingPolicy policy;
};
Flipped applied(const Flip &flip, qint64 change, const RoutingCase &of, const RoutingPolicy &policy);

} // namespace stoa
