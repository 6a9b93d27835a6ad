// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/order.h"

namespace stoa {

/// What an order consists of; only the tables and the steps of Order make one.
struct Order::Parts {
    OrderId id;
    QString number;
    QString channel;
    QString customer;
    Instant placedAt;
    OrderState state = OrderState::Created;
    OrderPriority priority = OrderPriority::Normal;
    FulfilmentMethod method = FulfilmentMethod::Ship;
    QString pickupAt;
    Destination destination;
    QString currency;
    qint64 shipping = 0;
    PaymentState payment = PaymentState::Pending;
    QList<OrderHold> holds;
    std::optional<Instant> promisedFrom;
    std::optional<Instant> promisedTo;
    std::optional<Instant> expectedAt; ///< as planned now; promised: as told to the customer
    QString queue; ///< name of the queue in which somebody looks after it, or empty
    QStringList places; ///< locations that take part or took part, sorted, each once
    QList<OrderLine> lines;
    QList<OrderEvent> timeline; ///< oldest first
    std::optional<Instant> closedAt;
    friend bool operator==(const Parts &, const Parts &) = default;
};

} // namespace stoa
