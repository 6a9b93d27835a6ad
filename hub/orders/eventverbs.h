// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"
#include "hub/orders/inevent.h"

namespace stoa::hub {

/// What carrying an event out did. Before: it changed nothing, because what it tells was so already, or is
/// older than what is known.
struct EventDeed {
    enum class Change { Now, Before };
    Change change = Change::Now;
    QString ref = {}; ///< id of what it was about
};

/// So far may the clock of whoever tells be ahead, or behind that of whoever placed the order.
inline constexpr qint64 kEventFutureMs = 5 * 60'000;

/// Forbidden unless whoever tells may tell of such things: order.record, and stock.record for movements.
Result<void> mayTell(const Rights &rights, InEventType type);

/// Does what the event says, by the verbs of orders and stock. Fields of errors are places in the event
/// ("data/lines/0/sku"). A channel or a carrier that may tell of orders may tell of any: the verbs run with
/// the rights of the house. Movements run with those of whoever tells, and so does an order that is placed:
/// it may name a cart, and what that has is not everybody's.
Result<EventDeed> carryOut(UnitOfWork &unit, const InEvent &event);

/// The context in which carryOut() is to run: whose rights, and when it happened.
WorkContext contextFor(const WorkContext &teller, const InEvent &event);

} // namespace stoa::hub
