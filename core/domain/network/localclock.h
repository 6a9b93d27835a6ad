// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QTimeZone>
#include <memory>
#include <optional>

namespace stoa {

/// What the clock on the wall of a place says at an instant, and when it says it. Minutes are those of the
/// wall clock since its midnight.
///
/// It tells no time of its own. Around a change of the clock each wall time has exactly one instant: one that
/// comes twice counts when it first comes, one that is skipped is the instant of the skip. So a later wall
/// time is never an earlier instant.
class LocalClock {
public:
    /// An IANA zone ("Europe/Athens"); InvalidInput of time_zone else.
    static Result<LocalClock> of(const QString &timeZone);

    QString timeZone() const { return QString::fromLatin1(m_zone.id()); }
    QDate dateAt(Instant when) const;
    int minuteAt(Instant when) const; ///< 0 to 1,439
    /// The minute may be beyond 1,440: that of a following day.
    Instant at(QDate date, qint64 minute) const;
    /// When the wall clock last showed a whole hour, at the instant or before.
    Instant hourStart(Instant when) const;

    friend bool operator==(const LocalClock &a, const LocalClock &b) { return a.m_zone == b.m_zone; }

private:
    /// The changes of the offset over some years: a search among them takes a fiftieth of QTimeZone's.
    struct Offsets;

    explicit LocalClock(QTimeZone zone);
    qint64 offsetMs(qint64 ms) const;
    QTimeZone m_zone;
    std::shared_ptr<const Offsets> m_offsets; ///< null where the system does not list them
};

/// "mon" to "sun" for 1 to 7, as QDate counts.
QLatin1StringView dayName(int dayOfWeek);
std::optional<int> dayOfWeekOf(QStringView name);

/// The minute of "HH:MM", 00:00 to 23:59.
std::optional<int> minuteOfDay(QStringView text);
QString clockText(int minute); ///< "HH:MM"; 1,440 is "24:00"

/// Whole minutes between two instants, a started one counted.
qint64 minutesStarted(Instant from, Instant to);

} // namespace stoa
