// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/localclock.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <vector>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kHalfYear = 365 * kDay / 2;
// What the offsets are kept for: 2020 to 2036. Beyond the year 2037 of its data Qt 6.4 lists no changes,
// though it knows the rule and tells the offsets.
constexpr qint64 kFirst = 1'577'836'800'000;
constexpr qint64 kLast = 2'114'380'800'000;
const qint64 kEpoch = QDate(1970, 1, 1).toJulianDay();

constexpr qint64 floorDiv(qint64 a, qint64 b) { return a / b - (a % b < 0 ? 1 : 0); }

constexpr std::array kDays{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

} // namespace

struct LocalClock::Offsets {
    struct Change {
        qint64 at; ///< ms since the epoch
        qint64 offset; ///< ms east of UTC from then on
    };
    std::vector<Change> changes; ///< in order; the first is at kFirst

    qint64 at(qint64 ms) const
    {
        return std::prev(std::ranges::upper_bound(changes, ms, {}, &Change::at))->offset;
    }
};

LocalClock::LocalClock(QTimeZone zone)
    : m_zone(std::move(zone))
{
    const auto utc = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    };
    auto offsets = std::make_shared<Offsets>();
    offsets->changes.push_back({kFirst, offsetMs(kFirst)});
    for (const QTimeZone::OffsetData &change : m_zone.transitions(utc(kFirst), utc(kLast))) {
        if (const qint64 at = change.atUtc.toMSecsSinceEpoch(); at > kFirst)
            offsets->changes.push_back({at, change.offsetFromUtc * qint64(1'000)});
    }
    // A system may have shorter data; a winter or a summer without its change shows it.
    for (qint64 ms = kFirst + 15 * kDay; ms < kLast; ms += kHalfYear) {
        if (offsets->at(ms) != offsetMs(ms))
            return;
    }
    m_offsets = std::move(offsets);
}

Result<LocalClock> LocalClock::of(const QString &timeZone)
{
    const QByteArray id = timeZone.toLatin1();
    if (id.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(id))
        return Error::invalid(u"time_zone"_s, u"expected an IANA time zone like Europe/Athens"_s);
    return LocalClock(QTimeZone(id));
}

qint64 LocalClock::offsetMs(qint64 ms) const
{
    if (m_offsets && kFirst <= ms && ms < kLast)
        return m_offsets->at(ms);
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) * qint64(1'000);
}

QDate LocalClock::dateAt(Instant when) const
{
    const qint64 ms = when.msSinceEpoch();
    return QDate::fromJulianDay(kEpoch + floorDiv(ms + offsetMs(ms), kDay));
}

int LocalClock::minuteAt(Instant when) const
{
    const qint64 wall = when.msSinceEpoch() + offsetMs(when.msSinceEpoch());
    return int((wall - floorDiv(wall, kDay) * kDay) / kMinute);
}

Instant LocalClock::at(QDate date, qint64 minute) const
{
    const qint64 wall = (date.toJulianDay() - kEpoch) * kDay + minute * kMinute;
    // A day to either side is beyond any offset, and no two changes are so near to each other.
    const qint64 earlier = offsetMs(wall - kDay);
    const qint64 later = offsetMs(wall + kDay);
    const qint64 byEarlier = wall - earlier;
    if (earlier == later || offsetMs(byEarlier) == earlier)
        return Instant::fromMs(byEarlier);
    const qint64 byLater = wall - later;
    if (offsetMs(byLater) == later)
        return Instant::fromMs(byLater);
    // Skipped: the change lies between the two.
    qint64 before = byLater;
    qint64 after = byEarlier;
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetMs(middle) == earlier ? before : after) = middle;
    }
    return Instant::fromMs(after);
}

Instant LocalClock::hourStart(Instant when) const
{
    const qint64 offset = offsetMs(when.msSinceEpoch());
    return Instant::fromMs(floorDiv(when.msSinceEpoch() + offset, kHour) * kHour - offset);
}

QLatin1StringView dayName(int dayOfWeek) { return kDays.at(size_t(dayOfWeek - 1)); }

std::optional<int> dayOfWeekOf(QStringView name)
{
    for (int day = 1; day <= 7; ++day) {
        if (dayName(day) == name)
            return day;
    }
    return std::nullopt;
}

std::optional<int> minuteOfDay(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return std::nullopt;
    int digits[4] = {};
    for (int i = 0; const qsizetype at : {0, 1, 3, 4}) {
        if (text[at] < u'0' || text[at] > u'9')
            return std::nullopt;
        digits[i++] = text[at].unicode() - u'0';
    }
    const int hour = digits[0] * 10 + digits[1];
    const int minute = digits[2] * 10 + digits[3];
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return hour * 60 + minute;
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

qint64 minutesStarted(Instant from, Instant to) { return -floorDiv(-to.msSince(from), kMinute); }

} // namespace stoa
