// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/orderaction.h"
#include "core/services/orders/openorder.h"

namespace stoa {

/// These units are not supplied by the fulfilment any more: they come back open in the order.
Result<void> takeFrom(UnitOfWork &work, OpenOrder &open, const Fulfilment &fulfilment,
                      const QList<Order::Units> &units, const OrderEvent &event);

/// Cancels the units of the action, or all that has not left: from what is to be routed first, then from the
/// fulfilments that are in the house, those least far ahead first. IllegalTransition when there are not so
/// many. Not saved.
Result<void> cancelOrder(UnitOfWork &work, OpenOrder &open, const OrderAction &action);

/// Nothing of it is supplied. Not saved.
Result<void> rejectOrder(UnitOfWork &work, OpenOrder &open, const OrderAction &action);

} // namespace stoa
