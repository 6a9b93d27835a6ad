// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orders/fulfilmentrepository.h"
#include "core/store/orders/orderrepository.h"

namespace stoa {

/// An order that a verb works on: locked, changed step by step, written once. What happens to its fulfilments
/// meanwhile goes through it, so that order, fulfilments, reservations and capacity always agree.
class OpenOrder {
public:
    /// NotFound for one that is not there or that the rights do not reach.
    static Result<OpenOrder> lock(UnitOfWork &work, const OrderId &id);

    const Order &order() const { return m_order; }
    qint64 version() const { return m_before.version; } ///< as it was read
    void set(const Order &order) { m_order = order; }
    /// The router looks at it from then on; nothing: not any more.
    void wantRoute(std::optional<Instant> at) { m_routeWanted = at; }
    std::optional<Instant> routeWanted() const { return m_routeWanted; }

    /// An event by whoever does the work, now.
    OrderEvent event(OrderEventKind kind, const QString &fulfilment = {},
                     const QJsonObject &detail = {}) const;

    Result<QList<StoredFulfilment>> fulfilments() const;
    /// NotFound unless it is one of the order's.
    Result<Fulfilment> fulfilment(const FulfilmentId &id) const;

    /// All of a fulfilment that is in the house comes back to be routed: its reservations are released, its
    /// capacity is free. `to` is Rejected or Cancelled; `rejectedBy` the location that is not asked again, or
    /// empty.
    Result<void> giveUp(const Fulfilment &fulfilment, FulfilmentState to, const QString &rejectedBy,
                        const OrderEvent &event);
    /// So much of a line is not supplied from there.
    Result<void> releaseLine(const Fulfilment &fulfilment, int line, qint64 quantity);

    /// The hour that it was planned for is free for another.
    Result<void> freeCapacity(const Fulfilment &fulfilment);

    /// With the order's end goes what was reserved for it beside its fulfilments.
    Result<void> save();

private:
    Result<void> releaseRest();
    OpenOrder(UnitOfWork &work, StoredOrder before)
        : m_work(&work)
        , m_before(std::move(before))
        , m_order(m_before.order)
        , m_routeWanted(m_before.routeWanted)
    { }
    UnitOfWork *m_work;
    StoredOrder m_before;
    Order m_order;
    std::optional<Instant> m_routeWanted;
};

/// Whether these rights reach the order: the whole chain, or a store that takes part in it.
bool reaches(const Rights &rights, const Order &order);
/// Forbidden without the permission, NotFound where the order is none of the person's.
Result<void> authorizeOrder(const Rights &rights, Permission permission, const Order &order);

} // namespace stoa
