// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace stoa {

/// Local time of a place in the European Union: a fixed offset and an hour more in summer (Directive
/// 2000/84/EC). Kept here so that a sample does not depend on the machine's time zone data.
class SampleZone {
public:
    explicit SampleZone(int standardOffsetMinutes = 0)
        : m_offsetMs(qint64(standardOffsetMinutes) * 60'000)
    { }

    /// Days since 1970-01-01 on the local calendar.
    qint64 localDay(Instant at) const { return floorDiv(localMs(at), kDayMs); }
    int localMinute(Instant at) const { return int((localMs(at) - localDay(at) * kDayMs) / 60'000); }
    Instant instant(qint64 localDay, int minute) const;

    /// 0 is Monday.
    static int weekday(qint64 day) { return int(((day + 3) % 7 + 7) % 7); }
    /// 1 to 12.
    static int month(qint64 day);

    static constexpr qint64 kDayMs = 86'400'000;

private:
    static qint64 floorDiv(qint64 a, qint64 b) { return a / b - (a % b < 0 ? 1 : 0); }
    static bool isSummer(qint64 utcMs);
    qint64 localMs(Instant at) const
    {
        return at.msSinceEpoch() + m_offsetMs + (isSummer(at.msSinceEpoch()) ? 3'600'000 : 0);
    }

    qint64 m_offsetMs;
};

} // namespace stoa
