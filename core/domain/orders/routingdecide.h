// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingengine.h"
#include "core/domain/orders/routingplanner.h"

namespace stoa::routing {

/// What was found for a strategy elsewhere: of a wave of orders.
struct Preset {
    int strategy = 0;
    Assignment assignment;
};

/// route() without flips, with facts that are at hand.
Decision decide(const RoutingCase &of, const Facts &facts, const QList<RoutingStrategy> &strategies,
                const RoutingAfter &otherwise, const RouteOptions &options, const Preset *preset = nullptr);

} // namespace stoa::routing
