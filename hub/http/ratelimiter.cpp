// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/ratelimiter.h"

#include <algorithm>

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMicro = 1'000'000;
constexpr qint64 kMinuteMs = 60'000;

int secondsUp(qint64 ms) { return int((ms + 999) / 1000); }

} // namespace

void RateDecision::tell(Response &response) const
{
    response.setHeader("RateLimit-Limit"_ba, QByteArray::number(limit));
    response.setHeader("RateLimit-Remaining"_ba, QByteArray::number(remaining));
    response.setHeader("RateLimit-Reset"_ba, QByteArray::number(resetSeconds));
}

Response RateDecision::refusal() const
{
    Response response = Response::problem(Problem::RateLimited).withRetryAfter(retryAfterSeconds);
    tell(response);
    return response;
}

RateLimiter::RateLimiter(Rate rate, const Clock &clock, int keys)
    : m_rate(rate)
    , m_clock(clock)
    , m_keys(keys)
{
    Q_ASSERT(rate.burst > 0 && rate.perMinute > 0 && keys > 0);
}

RateDecision RateLimiter::take(const QByteArray &key, int cost)
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 full = m_rate.burst * kMicro;
    const qint64 microPerMs = m_rate.perMinute * kMicro / kMinuteMs;
    const auto msFor = [microPerMs](qint64 microTokens) {
        return microTokens <= 0 ? 0 : (microTokens + microPerMs - 1) / microPerMs;
    };

    const std::scoped_lock lock(m_mutex);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        if (int(m_buckets.size()) == m_keys) {
            m_buckets.erase(m_byAge.back());
            m_byAge.pop_back();
        }
        m_byAge.push_front(key);
        found = m_buckets.emplace(key, Bucket{full, now, m_byAge.begin()}).first;
    } else {
        m_byAge.splice(m_byAge.begin(), m_byAge, found->second.place);
    }

    Bucket &bucket = found->second;
    // Beyond the time that fills it from empty the product could overflow.
    const qint64 passed = std::clamp<qint64>(now - bucket.atMs, 0, msFor(full));
    bucket.microTokens = std::min(full, bucket.microTokens + passed * microPerMs);
    bucket.atMs = now;

    RateDecision decision;
    decision.limit = m_rate.burst;
    const qint64 price = cost * kMicro;
    decision.allowed = bucket.microTokens >= price;
    if (decision.allowed)
        bucket.microTokens -= price;
    else
        decision.retryAfterSeconds = std::max(1, secondsUp(msFor(price - bucket.microTokens)));
    decision.remaining = int(bucket.microTokens / kMicro);
    decision.resetSeconds = secondsUp(msFor(full - bucket.microTokens));
    return decision;
}

int RateLimiter::size() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_buckets.size());
}

} // namespace stoa::http
