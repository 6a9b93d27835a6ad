// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/deliveryrules.h"

#include <QRandomGenerator>
#include <algorithm>

namespace stoa::links {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOk = 200;
constexpr int kRedirect = 300;
constexpr int kGone = 410;
constexpr int kTooMany = 429;
constexpr int kServerError = 500;
constexpr int kUnavailable = 503;
constexpr qint64 kDoublings = 20; // past every cap

qint64 boundOf(qint64 times, qint64 cap) { return std::min(kBaseMs << std::min(times, kDoublings), cap); }

qint64 askedMs(const CallEnd &end)
{
    if (end.status != kTooMany && end.status != kUnavailable)
        return 0;
    const qint64 most = kMostRetryAfterMs / 1'000;
    return std::min(end.retryAfterSeconds.value_or(0), most) * 1'000;
}

/// From 0 to the bound, but no sooner than the receiver asked for; then in the span after that, so that not
/// all come back at once.
qint64 waitMs(qint64 asked, qint64 bound, const Jitter &jitter) { return asked + jitter(bound); }

} // namespace

qint64 anyJitter(qint64 bound) { return bound <= 0 ? 0 : QRandomGenerator::system()->bounded(bound); }

DeliveryVerdict judge(const CallEnd &end, qint64 attempt, qint64 waitedMs, const Jitter &jitter)
{
    if (end.status >= kOk && end.status < kRedirect)
        return {Outcome::Delivered};
    DeliveryVerdict verdict{Outcome::Again, end.status == 0 ? QString(end.trouble) : u"status"_s};
    verdict.isDown = end.status == 0 || end.status == kTooMany || end.status >= kServerError;
    if (end.status == kGone)
        verdict.outcome = Outcome::Gone;
    else if (attempt >= kMostAttempts || waitedMs >= kLongestMs)
        verdict.outcome = Outcome::Dead;
    else
        verdict.waitMs = waitMs(askedMs(end), boundOf(attempt - 1, kCapMs), jitter);
    return verdict;
}

qint64 restMs(const CallEnd &end, qint64 failures, const Jitter &jitter)
{
    return waitMs(askedMs(end), boundOf(failures, kRestCapMs), jitter);
}

} // namespace stoa::links
