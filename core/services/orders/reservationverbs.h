// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/order.h"
#include "core/domain/orders/reservation.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// One wish for stock; `id` is made by whoever asks, so that asking twice reserves once.
struct ReserveLine {
    ReservationId id;
    int line = 0;
    QString sku;
    QString location;
    Quantity quantity;
};

/// Reserves all of it or nothing, over any number of locations. What the holder has held for the same line
/// and is not among these ids is given back first: a cart that changes its mind asks anew.
///
/// Fails with InsufficientStock or ValidationFailed and the line's pointer ("lines/2/quantity"); with
/// Forbidden, also where something would be given back at a location without the right to reserve there;
/// with IllegalTransition for an id whose reservation is over, and with the field "holder" where that is an
/// order that is over. Without an end they are committed at once; what is kept for an order is released with
/// its end.
Result<void> reserve(UnitOfWork &work, const QString &holder, const QList<ReserveLine> &lines,
                     std::optional<Instant> expiresAt);

/// Held ones of the holder get a later end. NotFound when it has none any more, IllegalTransition when the
/// time of one is up, whether or not it was ended yet.
Result<void> extendReservations(UnitOfWork &work, const QString &holder, Instant expiresAt);

/// Gives back what is held or committed. Released twice is released; what was consumed is an
/// IllegalTransition.
Result<void> releaseReservation(UnitOfWork &work, const ReservationId &id);
/// All that a holder still has held.
Result<void> releaseHeld(UnitOfWork &work, const QString &holder);

/// What is kept for a cart is kept for the order that the cart became, committed, as far as the order wants
/// it; the rest is given back. What was held too long already, or by nobody of that name, leaves the order as
/// any other: it is routed by what is there.
///
/// Fails with ValidationFailed where the cart is no name of one (printable, at most 100 characters, no id of
/// an order), and with Forbidden without the right to reserve, whether or not anything is kept for it, or
/// where that is at a location of others; each with the field "cart".
Result<void> giveToOrder(UnitOfWork &work, const QString &cart, const Order &order);

/// Moves an active reservation to another location, in one step: a new one under `to` and the old one
/// released, or neither. IllegalTransition with the field "holder" where that is an order that is over.
Result<void> transferReservation(UnitOfWork &work, const ReservationId &id, const ReservationId &to,
                                 const QString &location);

/// The goods go out: nothing is kept back for them any more. Consumed twice is consumed.
Result<void> consumeReservation(UnitOfWork &work, const ReservationId &id);

/// Ends at most `most` held ones whose time was up at `now`; tells how many.
Result<int> expireReservations(UnitOfWork &work, Instant now, int most);

} // namespace stoa
