// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/hubstore.h"

namespace stoa::hub {

struct TendingReport {
    qint64 movementsLeft = 0; ///< the feed, being older than 90 days
    qint64 positionsGone = 0; ///< that have held nothing for 400 days
    qint64 tombstonesGone = 0;
    qint64 commitsGone = 0;
};

/// Keeps the log from growing without end; to be run once a day. Takes old movements out of the feed (they
/// stay in the ledger) and removes positions that have held nothing for 400 days, then forgets boundaries and
/// tombstones older than 90 days and raises the floor: a copy that stood before it is made anew.
Result<TendingReport> tendFeed(HubStore &store);

} // namespace stoa::hub
