// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingengine.h"
#include "core/domain/orders/wavesolver.h"

namespace stoa {

/// Orders that are routed together because they compete for the same stock. Stock, capacity and carriers are
/// those of `world`; its own order is not looked at.
struct RoutingWave {
    RoutingCase world;
    QList<RoutingOrder> orders; ///< the one that counts most first: that breaks ties
};

struct RoutedWave {
    QList<Decision> decisions; ///< one per order
    int together = 0; ///< orders that were planned together; the others were routed after them, one by one
    /// Of those planned together, thousandths; a unit that has no place counts with more than all that could
    /// be saved by it, so that only the gap says something where units lack.
    qint64 cost = 0;
    qint64 bound = 0; ///< no plan of the wave is cheaper
    bool isCancelled = false;

    qint64 gap() const { return cost - bound; }
};

/// Plans the orders together whose first fitting strategy seeks the least cost, or the fewest shipments;
/// routes what is left one by one on what they leave. Each decision takes its stock and its hour of capacity
/// from the later ones.
RoutedWave routeWave(const RoutingWave &wave, const RoutingPolicy &policy, const RouteOptions &options = {},
                     const WaveLimits &limits = {}, const WaveProgress &progress = {});

/// Takes what a decision assigned: stock is reserved, and an hour holds one fulfilment more per part.
void takeFrom(QList<RoutingNode> &nodes, const RoutingOrder &order, const Decision &decision);

} // namespace stoa
