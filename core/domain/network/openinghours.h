// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/localclock.h"
#include "core/domain/network/timewindow.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <array>

namespace stoa {

struct OpeningHoursDraft {
    /// Of a Location: "mon".."sun" -> list of "HH:MM-HH:MM"; a day that is not named is closed. A date
    /// ("2026-12-25") among them is an exception like those below.
    QJsonObject hours;
    QString timeZone; ///< IANA
    QJsonObject exceptions = {}; ///< "YYYY-MM-DD" -> such a list instead of the weekday's, empty where closed
};

/// When a location is open: by weekday in its local time, with exceptions by date.
///
/// A span that ends at or before its start ends on the following day, and belongs to the day on which it
/// starts: the night before a closed date is not cut off. Spans may overlap and meet; what is open is their
/// union.
class OpeningHours {
public:
    /// Fails with hours/<day>, exceptions/<date> or time_zone.
    static Result<OpeningHours> accept(const OpeningHoursDraft &draft);
    /// Members hours, time_zone and exceptions.
    static Result<OpeningHours> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    static OpeningHours always(const LocalClock &clock);

    const LocalClock &clock() const { return m_clock; }

    bool isOpenAt(Instant when) const;
    /// The instant itself while open; nothing where it does not open again.
    std::optional<Instant> nextOpen(Instant from) const { return afterOpenTime(from, 0); }
    /// When the stretch that holds the instant ends; nothing where it is closed, or stays open for a week.
    std::optional<Instant> closesAt(Instant when) const;
    /// What is open between the two, cut to them, in order, meeting ones joined.
    QList<TimeWindow> windows(Instant from, Instant to) const;
    /// When so many minutes of open time have gone by; work left at closing goes on at the next opening. The
    /// end of a stretch is reached on that day. Nothing where two years do not hold them.
    std::optional<Instant> afterOpenTime(Instant from, qint64 minutes) const;

    /// The first windows in which a customer can collect what takes so long to prepare. They end where the
    /// wall clock shows a multiple of their length (10:00, 11:00), at closing or at midnight: the first may
    /// have begun and the last of a day be short, though none is shorter than kLeastPickupMinutes (or than
    /// its length, where that is less).
    QList<TimeWindow> pickupWindows(Instant from, qint64 preparationMinutes, int windowMinutes,
                                    int count) const;
    static constexpr int kLeastPickupMinutes = 15;

private:
    struct Span {
        int from; ///< minute of the day
        int to; ///< beyond 1,440: on the following day
        friend auto operator<=>(const Span &, const Span &) = default;
    };
    using Spans = QList<Span>;

    explicit OpeningHours(LocalClock clock)
        : m_clock(std::move(clock))
    { }
    static Result<Spans> spansOf(const QJsonValue &value, const QString &field);
    static QJsonArray textsOf(const Spans &spans);
    const Spans &spansOn(QDate date) const;
    /// Calls take(window) for what is open from the instant on, in order and without overlap, until it gives
    /// false or nothing more comes.
    template <typename Take> void everyWindow(Instant from, Take &&take) const;

    LocalClock m_clock;
    std::array<Spans, 7> m_week; ///< Monday first, sorted
    QMap<QDate, Spans> m_exceptions;
    bool m_opensWeekly = false;
};

} // namespace stoa
