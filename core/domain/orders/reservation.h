// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/domain/orders/ids.h"
#include "core/domain/orders/states.h"

#include <optional>

namespace stoa {

/// Stock kept for one order line, or for a cart until its time is up (inventory.md).
struct Reservation {
    ReservationId id;
    QString holder; ///< order id, or the cart's own reference
    int line = 0;
    QString sku;
    QString location;
    Quantity quantity;
    ReservationState state = ReservationState::Held;
    std::optional<Instant> expiresAt; ///< of a held one; a committed one does not expire
    QString fulfilment; ///< id, of a committed one
    Instant createdAt;
    friend bool operator==(const Reservation &, const Reservation &) = default;
};

} // namespace stoa
