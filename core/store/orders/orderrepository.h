// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/order.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// An order as it stands in its table.
struct StoredOrder {
    Order order;
    qint64 version = 1;
    std::optional<Instant> routeWanted; ///< when somebody or something asked for it to be routed
};

class OrderRepository {
public:
    static Result<std::optional<StoredOrder>> find(sql::Connection &connection, const OrderId &id);
    static Result<std::optional<StoredOrder>> findByNumber(sql::Connection &connection,
                                                           const QString &channel, const QString &number);
    /// Held to the end of the transaction (PostgreSQL). Whoever changes an order or anything that belongs to
    /// one locks the order first.
    static Result<std::optional<StoredOrder>> lock(sql::Connection &connection, const OrderId &id);

    static Result<void> insert(UnitOfWork &work, const Order &order, std::optional<Instant> routeWanted);
    /// Writes the order over the one that was read, which is at `before`. When a location joins, everything
    /// that belongs to the order goes to its desks as well.
    static Result<void> save(UnitOfWork &work, const StoredOrder &before, const Order &order,
                             std::optional<Instant> routeWanted);

    static Result<std::optional<OrderContact>> contactOf(sql::Connection &connection, const OrderId &id);
    static Result<void> saveContact(UnitOfWork &work, const OrderId &id, const OrderContact &contact);

    /// Orders that are to be routed, those of high priority first, then the oldest.
    static Result<QList<OrderId>> toRoute(sql::Connection &connection, Instant until, int most);
};

} // namespace stoa
