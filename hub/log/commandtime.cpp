// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/commandtime.h"

namespace stoa::hub {

namespace {

/// A clock so far from the hub's is not believed.
constexpr qint64 kSuspectMs = 5 * 60 * 1'000;
/// Nobody waits so long to tell the hub.
constexpr qint64 kLongAgoMs = 400LL * 24 * 3'600 * 1'000;
constexpr qint64 kWildestOffsetMs = 1LL << 50;

Instant corrected(const wire::CommandEnvelope &envelope, qint64 highest = kWildestOffsetMs)
{
    return envelope.at.plusMs(std::clamp(envelope.offsetMs, -kWildestOffsetMs, highest));
}

/// Of a clock that was far off at its last contact. Where the two do not go together it was set right since.
Instant estimateOf(const wire::CommandEnvelope &envelope, Instant now)
{
    const Instant estimate = corrected(envelope);
    if (estimate.msSince(now) > kSuspectMs || now.msSince(estimate) > kLongAgoMs)
        return envelope.at;
    return std::min(now, estimate);
}

} // namespace

Instant timeOf(const wire::CommandEnvelope &envelope, Instant now)
{
    return std::min(now, corrected(envelope));
}

EnteredTime enteredTime(const wire::CommandEnvelope &envelope, Instant logical,
                        const std::optional<MandateTerm> &term, Instant now)
{
    EnteredTime time{envelope.at};
    const bool ahead = std::max(logical, envelope.at).msSince(now) > kSuspectMs;
    const bool off = envelope.offsetMs > kSuspectMs || envelope.offsetMs < -kSuspectMs;
    // What the device's clock was off by at its last contact is the best estimate there is.
    if (ahead)
        time.at = std::min(now, corrected(envelope, 0));
    else if (off)
        time.at = estimateOf(envelope, now);
    // Nobody did anything under a grant before it was given.
    const bool early = term && !term->present && time.at < term->from.plusMs(-MandateTerm::kSlackMs);
    if (early)
        time.at = term->from;
    time.suspect = ahead || off || early || now.msSince(time.at) > kLongAgoMs;
    return time;
}

} // namespace stoa::hub
