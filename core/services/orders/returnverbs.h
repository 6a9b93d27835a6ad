// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/returnstep.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// Opens a return against an order. Asks for OrderReturn where the order is, or at the location to which the
/// goods are brought: any store takes back what another one sold. That store learns of the order, and who
/// gets its goods only when customer service opens the return (contactPlacesOf()).
Result<void> openReturn(UnitOfWork &work, const ReturnOpening &opening);

/// Who may do a step: OrderReturn at the return's own location. Goods are received wherever they are brought,
/// with the permission there; what has no location yet is of the places of its order. NotFound for everybody
/// else.
Result<void> authorizeStep(const Rights &rights, const Order &order, const ReturnCase &returnCase,
                           const ReturnStep &step);

/// The next step of a return: what was received comes back into the books when it is inspected, unit by unit
/// as its disposition says; a refund is a task for whoever pays and a mark on the order, an exchange makes
/// the replacement order (see orderReplacement()). A state that was reached before is success.
Result<void> advanceReturn(UnitOfWork &work, const ReturnStep &step);

} // namespace stoa
