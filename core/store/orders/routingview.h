// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/order.h"
#include "core/domain/orders/routingwave.h"
#include "core/sql/connection.h"

#include <QHash>

namespace stoa {

/// The network as the router sees it, without stock and without what is taken of its capacity: read once and
/// good until the configuration changes.
struct RoutingView {
    QList<RoutingNode> nodes; ///< by code
    QList<Carrier> carriers;
    RoutingPolicy policy = RoutingPolicy::minimal(); ///< the active one
    QHash<QString, QString> categoryParents; ///< code -> code, or empty
    /// Whether the database tells how fast goods sell and how right their counts are (table `pace`): the
    /// hub's does, a desk's does not.
    bool tellsPace = false;

    static Result<RoutingView> read(sql::Connection &connection);
    static Result<QHash<QString, QString>> readCategories(sql::Connection &connection);
};

/// The open lines of an order as they are routed, before the goods are looked up.
RoutingOrder routingOrderOf(const Order &order);

/// All that decides where the order's open lines come from, as it stands now: the goods, the stock of every
/// place that has any of it, and the capacity that is taken there over the next days. What is reserved for
/// the order already (ReservationRepository::keptFor) is there for it.
Result<RoutingCase> readRoutingCase(sql::Connection &connection, const RoutingView &view, const Order &order,
                                    Instant now);
/// The same for lines that are no order's yet: what a channel asks a promise for.
Result<RoutingCase> readRoutingCase(sql::Connection &connection, const RoutingView &view, RoutingOrder order,
                                    const QString &currency, Instant now);
/// Orders that are routed together, in this order, with the stock of all their goods. They are of one
/// currency, and nothing is reserved for them: that would be there for all of them.
Result<RoutingWave> readRoutingWave(sql::Connection &connection, const RoutingView &view,
                                    const QList<Order> &orders, Instant now);
Result<RoutingWave> readRoutingWave(sql::Connection &connection, const RoutingView &view,
                                    QList<RoutingOrder> orders, const QString &currency, Instant now);

} // namespace stoa
