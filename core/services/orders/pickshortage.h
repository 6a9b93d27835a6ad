// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilmentstep.h"
#include "core/services/orders/openorder.h"

namespace stoa {

/// What a picker did not find: it comes off the fulfilment and goes back to be routed, the stock becomes what
/// the reason says (orders.md, "In the store"), and a count is asked for where the record was wrong. Not in
/// stock: the position is counted down to what is picked there, for whatever order, and what is set aside;
/// by no more than whoever looked says that the record had too much, but by what lacks at the least. Gives
/// the fulfilment as it is then, not written yet; the order's change is not written either.
Result<Fulfilment> takeShortages(UnitOfWork &work, OpenOrder &open, Fulfilment fulfilment,
                                 const FulfilmentStep &step);

} // namespace stoa
