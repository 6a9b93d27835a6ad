// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "hub/links/calls/calls.h"

#include <functional>

namespace stoa::links {

/// A random number from 0 to below the bound.
using Jitter = std::function<qint64(qint64)>;
qint64 anyJitter(qint64 bound);

/// What an attempt came to. Gone: the receiver wants nothing any more.
enum class Outcome { Delivered, Again, Dead, Gone };

struct DeliveryVerdict {
    Outcome outcome = Outcome::Delivered;
    QString error = {}; ///< "status", or the trouble of the call
    qint64 waitMs = 0; ///< of Again
    bool isDown = false; ///< the receiver as a whole, not this event, seems to be in trouble
};

// When an event is given up, and how long the hub waits until then: full jitter over a bound that doubles.
constexpr qint64 kMostAttempts = 24;
constexpr qint64 kLongestMs = 3 * 86'400'000LL;
constexpr qint64 kBaseMs = 1'000;
constexpr qint64 kCapMs = 3'600'000;
/// A receiver that is down is tried for a sign of life at least so often.
constexpr qint64 kRestCapMs = 600'000;
/// Longer than that nobody may ask for.
constexpr qint64 kMostRetryAfterMs = 86'400'000;

/// Judges the attempt of that number (from 1) of a delivery that has waited for so long.
DeliveryVerdict judge(const CallEnd &end, qint64 attempt, qint64 waitedMs, const Jitter &jitter);

/// How long nothing is sent to a receiver that has been down so many times in a row.
qint64 restMs(const CallEnd &end, qint64 failures, const Jitter &jitter);

} // namespace stoa::links
