// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/routing/routework.h"

#include <atomic>

namespace stoa::hub {

/// What the regular work on orders goes by; setting "orders".
struct OrderTerms {
    int acceptMinutes = 120; ///< of open time, in which a location says that it does it
    int reminderHours = 24; ///< before the end of a pickup
    int pickupAfterHours = 0; ///< past its end before it is given up

    /// What is not set is as above.
    static Result<OrderTerms> read(sql::Connection &connection);
};

/// What the jobs work with; `ending` is looked at between steps.
struct JobParts {
    HubStore &store;
    RouteWork &routes;
    sql::Connection &reader;
    const std::atomic<bool> &ending;
};

// The regular work on orders. Each step is a transaction of its own, judged anew inside it, so that a job
// which is killed in the middle goes on where it was when it runs again, and one that runs twice does nothing
// the second time. Each tells how many it changed.

/// Held reservations whose time is up.
Result<qint64> expireHeld(JobParts &parts);
/// What nobody came for: expired, with a task to put it back.
Result<qint64> expirePickups(JobParts &parts);
/// Customers are told that something waits for them, once, before its end.
Result<qint64> remindOfPickups(JobParts &parts);
/// What no location said a word to within its terms is given to another.
Result<qint64> giveUpStale(JobParts &parts);
/// Orders that wait for stock or in a queue and are not the router's to look at, the oldest first.
Result<QList<OrderId>> waitingOrders(sql::Connection &reader, int most);
/// Looks again at one of them, at units that wait for stock as well; whether something found its place, or
/// was given up. Nothing is written where nothing was found.
Result<bool> brokerOne(JobParts &parts, const OrderId &id);
/// Orders that wait for stock or in a queue are looked at again. Nothing is written where nothing was found.
Result<qint64> brokerAgain(JobParts &parts);
/// Orders that arrive later than promised get the later promise, and their customers are told.
Result<qint64> moveLatePromises(JobParts &parts);

/// How fast goods sell and how right their counts are, SKU by SKU: a part of the catalogue each time.
class PaceKeeper {
public:
    static constexpr int kSaleDays = 28;
    static constexpr int kCountDays = 90;
    Result<qint64> refresh(JobParts &parts);

private:
    QString m_after; ///< SKU
};

} // namespace stoa::hub
