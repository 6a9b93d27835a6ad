// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplezone.h"

namespace stoa {

namespace {

struct Civil {
    qint64 year;
    int month;
};

/// Gregorian date of a day number (H. Hinnant, chrono-Compatible Low-Level Date Algorithms).
Civil civil(qint64 day)
{
    const qint64 shifted = day + 719'468;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const qint64 ofEra = shifted - era * 146'097;
    const qint64 yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const qint64 ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const auto marchMonth = int((5 * ofYear + 2) / 153);
    const int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month};
}

/// Day number of the last day of March or October, each of which has 31 days.
qint64 lastDay(qint64 year, int month)
{
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 ofYear = (153 * (month - 3) + 2) / 5 + 30;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719'468;
}

} // namespace

int SampleZone::month(qint64 day) { return civil(day).month; }

bool SampleZone::isSummer(qint64 utcMs)
{
    const qint64 year = civil(floorDiv(utcMs, kDayMs)).year;
    const auto turn = [year](int month) {
        const qint64 last = lastDay(year, month);
        return (last - (weekday(last) + 1) % 7) * kDayMs + 3'600'000;
    };
    return utcMs >= turn(3) && utcMs < turn(10);
}

Instant SampleZone::instant(qint64 localDay, int minute) const
{
    const qint64 standard = localDay * kDayMs + qint64(minute) * 60'000 - m_offsetMs;
    const qint64 summer = standard - 3'600'000;
    return Instant::fromMs(isSummer(summer) ? summer : standard);
}

} // namespace stoa
