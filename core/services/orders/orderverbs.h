// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/orderaction.h"
#include "core/services/orders/openorder.h"

namespace stoa {

/// What taking an order did: a new one, or one that was there already and says the same.
enum class Taken { Now, Before };

/// Takes an order in. One that is paid for and not held goes to the router at once; the others wait for
/// somebody. Asks for OrderRecord.
///
/// What is kept for the cart that it names becomes the order's (giveToOrder()).
///
/// Fails with AlreadyExists when the channel used the number for something else, UnknownSku, UnknownLocation,
/// ValidationFailed with the field (see Order::accept()), and with Forbidden and the field "cart".
Result<Taken> takeOrder(UnitOfWork &work, const OrderId &id, const OrderDraft &draft);

/// Does what somebody decided about an order. Asks for OrderEdit where the order is. Something that is so
/// already (held for the same, approved) is success.
///
/// Cancelling takes back what is still in the house, whatever was done with it there; what left stays.
/// Routing again takes back what nobody has begun to pick.
Result<void> actOnOrder(UnitOfWork &work, const OrderAction &action);

} // namespace stoa
