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
    QList<int> sequence; ///< of the orders: each was decided on what those before it had left
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
/// from the later ones. Where flips are to be found, every decision is explained.
RoutedWave routeWave(const RoutingWave &wave, const RoutingPolicy &policy, const RouteOptions &options = {},
                     const WaveLimits &limits = {}, const WaveProgress &progress = {});

/// Takes what a decision assigned: stock is reserved, and an hour holds one fulfilment more per part.
void takeFrom(QList<RoutingNode> &nodes, const RoutingOrder &order, const Decision &decision);

/// Goes through the orders of a wave as they were decided, each with the world as it found it.
class WaveWalk {
public:
    /// The arguments outlive this.
    WaveWalk(const RoutingWave &wave, const RoutedWave &routed);

    bool isAtEnd() const { return m_place == m_routed.sequence.size(); }
    /// Orders that are still to come, this one among them.
    int left() const { return int(m_routed.sequence.size() - m_place); }
    int order() const { return m_routed.sequence[m_place]; }
    /// What the order would have been routed on by itself: of each place what it has of its goods, and the
    /// hours of its method.
    RoutingCase of() const;
    void next();

private:
    const RoutingWave &m_wave;
    const RoutedWave &m_routed;
    RoutingCase m_world;
    qsizetype m_place = 0;
};

/// Routes an order of a wave by itself, on what it had found there. If that assigns the same it is the
/// decision, with all that would have changed it; if not, the decision stays as the wave made it and says so.
/// Tells how often it routed to find flips.
int explain(Decision &decision, const RoutingCase &of, const RoutingPolicy &policy,
            const RouteOptions &options = {});

} // namespace stoa
