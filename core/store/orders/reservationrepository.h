// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/reservation.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// Reservations and what they keep back of the positions (`position.reserved`), which always is the sum of
/// the active ones there.
class ReservationRepository {
public:
    /// Adds an active reservation and takes its quantity out of what may be sold. The position is asked and
    /// changed by one statement, so of two that want the last unit exactly one gets it, at any isolation.
    /// InsufficientStock when there is less; the same reservation once more changes nothing.
    static Result<void> add(UnitOfWork &work, const Reservation &reservation);
    /// To a state that is not active: what it kept goes back, or left with the goods.
    static Result<void> end(UnitOfWork &work, const Reservation &reservation, ReservationState state);
    /// Makes a held one committed: for this line and fulfilment, without an end.
    static Result<void> commit(UnitOfWork &work, const Reservation &reservation, const QString &holder,
                               int line, const QString &fulfilment);
    static Result<void> setExpiry(UnitOfWork &work, const Reservation &reservation, Instant expiresAt);
    /// An active one becomes smaller by so much; at least something must stay.
    static Result<void> lessen(UnitOfWork &work, const Reservation &reservation, Quantity by);
    /// A part of an active one, of the same position, becomes one of its own. Nothing is given back or asked
    /// for in between, so it succeeds also where less is there by now than is reserved.
    static Result<void> split(UnitOfWork &work, const Reservation &reservation, const Reservation &part);

    /// With the row held to the end of the transaction (PostgreSQL).
    static Result<std::optional<Reservation>> lock(sql::Connection &connection, const ReservationId &id);
    static Result<std::optional<Reservation>> find(sql::Connection &connection, const ReservationId &id);
    static Result<QList<Reservation>> ofHolder(sql::Connection &connection, const QString &holder);
    /// Active ones that no fulfilment has: what a cart or an order has kept for it before it is routed. By
    /// position.
    static Result<QList<Reservation>> keptFor(sql::Connection &connection, const QString &holder);
    static Result<QList<Reservation>> ofFulfilment(sql::Connection &connection, const QString &fulfilment);
    /// Held ones whose time is up, oldest first.
    static Result<QList<Reservation>> due(sql::Connection &connection, Instant now, int most);
    /// What could be reserved of the SKU there now.
    static Result<Quantity> available(sql::Connection &connection, const QString &sku,
                                      const QString &location);
};

} // namespace stoa
