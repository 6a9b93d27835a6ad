// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <compare>

namespace stoa {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Local time exists in models/shared only.
class Instant {
public:
    constexpr Instant() = default;
    static constexpr Instant fromMs(qint64 msSinceEpoch) { return Instant(msSinceEpoch); }

    /// Parses RFC 3339 ("2026-11-22T09:30:00Z", fractions and offsets allowed).
    static Result<Instant> parse(QStringView rfc3339);

    constexpr qint64 msSinceEpoch() const { return m_ms; }
    /// RFC 3339 in UTC with milliseconds, e.g. 2026-11-22T09:30:00.000Z.
    QString toString() const;

    constexpr Instant plusMs(qint64 ms) const { return Instant(m_ms + ms); }
    constexpr Instant plusSeconds(qint64 s) const { return Instant(m_ms + s * 1000); }
    constexpr Instant plusDays(qint64 days) const { return Instant(m_ms + days * 86'400'000); }
    constexpr qint64 msSince(Instant earlier) const { return m_ms - earlier.m_ms; }

    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;

private:
    constexpr explicit Instant(qint64 ms)
        : m_ms(ms)
    { }
    qint64 m_ms = 0;
};

} // namespace stoa
