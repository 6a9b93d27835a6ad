// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hub/access/houseorders.h"

#include <functional>

namespace stoa::kit {

/// Calls the route of this name at the target with the body.
using CallRoute =
    std::function<WireAnswer(const char *route, const QByteArray &target, const QByteArray &body)>;

// Each route of orders and of what belongs to them, so that it succeeds.

void callOrders(TestHouse &house, const CallRoute &call);
void callReservations(const CallRoute &call);
void callReturnsAndTasks(TestHouse &house, const CallRoute &call);
void callEvents(const CallRoute &call);

} // namespace stoa::kit
