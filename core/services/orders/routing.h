// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingengine.h"
#include "core/services/orders/allocation.h"
#include "core/store/orders/routingview.h"

namespace stoa {

/// Whether units that wait for stock are looked at as well.
enum class Backorders { Leave, Reopen };

/// What the router decided about an order, with all that it looked at.
struct RoutedOrder {
    RoutingCase input;
    Decision decision;
    qint64 version = 0; ///< of the order, as it was looked at
    Backorders backorders = Backorders::Leave;
};

/// Whether the router may look at the order: IllegalTransition where nothing of it is open, or where it is
/// held or not approved.
Result<void> mayRoute(const Order &order);

/// Looks and decides; writes nothing. NotFound for an order that is not there, and as mayRoute().
Result<RoutedOrder> decideRoute(sql::Connection &connection, const RoutingView &view, const OrderId &id,
                                Instant now, const RouteOptions &options = {},
                                Backorders backorders = Backorders::Leave);

/// The decision as a plan for allocate(). Capacity limits come from the nodes of the case.
AllocationPlan planOf(const RoutedOrder &routed, const QUuid &seed);
/// What the ids of all that a routing makes are derived from: the same order in the same state gives the
/// same ones, so that a decision that is carried out twice is there once.
QUuid routeSeed(const OrderId &id, qint64 version);
DecisionId decisionIdOf(const QUuid &seed);

/// Carries out what was decided, if the order still stands as it was looked at. Conflict with field "version"
/// or "slot", or InsufficientStock, when somebody was quicker: look again. What the decision does with what
/// found no place (queue, backorder, customer care, cancel) is done as well.
Result<void> carryOutRoute(UnitOfWork &work, const OrderId &id, const RoutedOrder &routed, const QUuid &seed);

} // namespace stoa
