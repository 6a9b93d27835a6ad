// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/tending.h"

namespace stoa::hub {

/// What of orders and their work is over for good: leaves the feed, and with it the desks, or is removed.
/// Contacts, which are personal, go first: 7 days after their order was closed. A return that is under way
/// keeps both the contact and the order.
Result<void> tendOrders(HubStore &store, TendingReport &report);

} // namespace stoa::hub
