// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"

namespace stoa::kit {

/// Rows of orders as sync has to do with them: whose they are, where they go, when they are over. Each is
/// made, or made anew with the next version. What is in them otherwise means nothing.
struct OrderRow {
    QByteArray id;
    QList<QByteArray> places; ///< that know its contact as well
    QByteArray state = "approved";
    std::optional<Instant> closedAt = {};
    QList<QByteArray> guests = {}; ///< further places, which only take goods back
};
Result<void> putOrder(UnitOfWork &work, const OrderRow &order);
Result<void> putContact(UnitOfWork &work, const QByteArray &order, const QByteArray &name);
Result<void> putFulfilment(UnitOfWork &work, const QByteArray &id, const QByteArray &order,
                           const QByteArray &location, const QByteArray &state = "allocated");
/// Of a fulfilment, or of a cart when that is empty.
Result<void> putReservation(UnitOfWork &work, const QByteArray &id, const QByteArray &holder,
                            const QByteArray &fulfilment, const QByteArray &state = "held");
Result<void> putDecision(UnitOfWork &work, const QByteArray &id, const QByteArray &order);
Result<void> putReturn(UnitOfWork &work, const QByteArray &id, const QByteArray &order,
                       const QByteArray &state);
Result<void> putTask(UnitOfWork &work, const QByteArray &id, const QByteArray &location,
                     std::optional<Instant> closedAt = {});
Result<void> putSlot(UnitOfWork &work, const QByteArray &location, const QByteArray &slot, Instant startAt);
Result<void> putQuarantine(UnitOfWork &work, const QByteArray &id);
Result<void> putPolicy(UnitOfWork &work, const QByteArray &code, const QByteArray &number);

} // namespace stoa::kit
