// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "hub/http/response.h"

#include <QByteArray>
#include <list>
#include <mutex>
#include <unordered_map>

namespace stoa::http {

/// A bucket holds `burst` calls and regains `perMinute` of them a minute.
struct Rate {
    int burst = 60;
    int perMinute = 600;
};

struct RateDecision {
    bool allowed = true;
    int limit = 0;
    int remaining = 0;
    int resetSeconds = 0; ///< until the bucket is full again
    int retryAfterSeconds = 0; ///< until one call is free, when refused

    /// RateLimit-Limit, -Remaining and -Reset.
    void tell(Response &response) const;
    /// 429 rate-limited with Retry-After and the three fields.
    Response refusal() const;
};

/// Token buckets by key (device, user, address). Thread-safe; memory is bounded: beyond `keys` the bucket
/// that was asked longest ago is forgotten.
class RateLimiter {
public:
    RateLimiter(Rate rate, const Clock &clock, int keys = 65'536);
    RateDecision take(const QByteArray &key, int cost = 1);
    int size() const;

private:
    struct Bucket {
        qint64 microTokens;
        qint64 atMs;
        std::list<QByteArray>::iterator place;
    };
    struct Hash {
        size_t operator()(const QByteArray &key) const { return qHash(key, 0x57a9u); }
    };

    Rate m_rate;
    const Clock &m_clock;
    int m_keys;
    mutable std::mutex m_mutex;
    std::list<QByteArray> m_byAge; ///< newest first
    std::unordered_map<QByteArray, Bucket, Hash> m_buckets;
};

} // namespace stoa::http
