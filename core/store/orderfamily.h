// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"

namespace stoa {

/// Announces every row that belongs to the order, as it is: itself, its contact, fulfilments with their
/// reservations, decisions, returns. For whoever has added to `places`: a desk of the new location holds
/// nothing of the order so far, and is told of what changes only. Also for an order that was closed so long
/// ago that it has left the streams, when something happens to it after all.
Result<void> touchFamily(UnitOfWork &work, const QByteArray &orderId);

/// Announces the order's contact, where there is one: to a location that may know it from now on
/// (contactPlacesOf()).
Result<void> touchContact(UnitOfWork &work, const QByteArray &orderId);

} // namespace stoa
