// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/returnstep.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// What is wanted instead is an article that is there, sold in the order's currency and counted as told:
/// UnknownSku or ValidationFailed with the field.
Result<void> checkExchange(sql::Connection &connection, const Order &order, const ReturnOpening &opening);

/// The order that brings the other goods. What was paid for what came pays for it, and it is routed at once;
/// where another article is dearer, it waits for its money, and its total is the difference of the prices. A
/// task asks somebody to settle with the customer what is due, or what the core knows no price of; another
/// one to pay back what was paid too much.
Result<OrderId> orderReplacement(UnitOfWork &work, const ReturnCase &returnCase, const Order &order,
                                 const QUuid &seed);

} // namespace stoa
