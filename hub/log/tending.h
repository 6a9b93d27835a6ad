// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/hubstore.h"

namespace stoa::hub {

struct TendingReport {
    qint64 movementsLeft = 0; ///< the feed, being older than 90 days
    qint64 positionsGone = 0; ///< that have held nothing for 400 days
    qint64 ordersLeft = 0; ///< the feed, being closed for 90 days
    qint64 orderRowsLeft = 0; ///< what belonged to these; reservations and tasks that were over
    qint64 contactsGone = 0; ///< of orders that were closed 7 days ago
    qint64 slotsGone = 0; ///< hours of capacity that went by 30 days ago
    qint64 tombstonesGone = 0;
    qint64 commitsGone = 0;
};

/// Keeps the log from growing without end; to be run once a day. Takes old movements and orders out of the
/// feed (they stay at the hub), removes positions that have held nothing for 400 days and contacts of closed
/// orders, then forgets boundaries and tombstones older than 90 days and raises the floor: a copy that stood
/// before it is made anew.
Result<TendingReport> tendFeed(HubStore &store);

} // namespace stoa::hub
