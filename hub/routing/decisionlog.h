// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/ids.h"
#include "core/services/orders/routing.h"

namespace stoa::hub {

/// What a wave says of each of its orders.
struct WaveNote {
    QString id; ///< empty: the order was routed by itself
    qint64 gap = 0; ///< of the whole wave to its bound, thousandths
};

/// Whole decision records, which stay at the hub: written in the transaction of the routing, read by whoever
/// wants to know why.
class DecisionLog {
public:
    static constexpr qint64 kKeptDays = 400;

    struct Kept {
        QString order;
        Instant at;
        QByteArray json; ///< stoa-decision/1
        QString wave;
        std::optional<qint64> gap;
    };

    static Result<void> keep(sql::Connection &connection, const DecisionId &id, const OrderId &order,
                             const RoutedOrder &routed, const RoutingPolicy &policy,
                             const WaveNote &wave = {});
    static Result<std::optional<Kept>> find(sql::Connection &connection, const DecisionId &id);
    /// Of the order, the latest first.
    static Result<QList<DecisionId>> ofOrder(sql::Connection &connection, const OrderId &order);
    /// Removes at most so many that are older; tells how many.
    static Result<qint64> forget(sql::Connection &connection, Instant before, int most);
};

} // namespace stoa::hub
