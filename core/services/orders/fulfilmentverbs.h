// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilmentstep.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// Does a step of the work on a fulfilment: takes down what was found and what lacks (with what that means
/// for the stock, and a count where the record was wrong), and brings it to its next state. What lacks goes
/// back to be routed. When the goods leave, their reservations are consumed and the sale is entered.
///
/// A state that was reached before is success. Once the goods have left, or all of it is called off, its
/// details stay: another tracking number, weight, box, carrier, service, wave, bay or car than there is is an
/// IllegalTransition with that field. That goods left is a fact also when the hub had cancelled the
/// fulfilment, or given its units to another place: it is entered, the other place is called off if its goods
/// are still there, and somebody is asked to look at the money. When the other place's goods have left as
/// well, both are out of the books, and the order has its units once.
///
/// Fails with NotFound, Forbidden, IllegalTransition (the allowed ones in the detail), InvalidInput.
Result<void> advanceFulfilment(UnitOfWork &work, const FulfilmentStep &step);

} // namespace stoa
