// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hub/http/ordercalls.h"

namespace stoa::kit {

/// Each route of routing, so that it succeeds, and with every status that it has. `approve` calls as somebody
/// who may approve policies; the house has the network of furnishNetwork().
void callRouting(TestHouse &house, const CallRoute &call, const CallRoute &approve);

} // namespace stoa::kit
