// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/openinghours.h"

#include "core/base/jsonfields.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr int kDay = 24 * 60; // minutes
constexpr int kMostSpans = 24;
constexpr qsizetype kMostExceptions = 1'000;
/// A week, and the days around it.
constexpr int kStretchDays = 8;
constexpr int kHorizonDays = 2 * 366;

std::optional<QDate> dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text ? std::optional(date) : std::nullopt;
}

std::optional<int> endOfSpan(QStringView text)
{
    if (text.startsWith(u"24:")) {
        const auto minute = minuteOfDay(u"00:"_s + text.mid(3).toString());
        return minute ? std::optional(kDay + *minute) : std::nullopt;
    }
    return minuteOfDay(text);
}

} // namespace

Result<OpeningHours::Spans> OpeningHours::spansOf(const QJsonValue &value, const QString &field)
{
    if (!value.isArray())
        return Error::invalid(field, u"expected a list of spans"_s);
    const QJsonArray texts = value.toArray();
    if (texts.size() > kMostSpans)
        return Error::invalid(field, u"expected at most %1 spans"_s.arg(kMostSpans));
    Spans spans;
    for (const QJsonValue &item : texts) {
        const QString text = item.toString();
        const auto from = text.size() == 11 && text[5] == u'-' ? minuteOfDay(text.left(5)) : std::nullopt;
        const auto to = from ? endOfSpan(text.mid(6)) : std::nullopt;
        if (!to)
            return Error::invalid(field, u"expected spans like 09:00-21:00"_s);
        const Span span{*from, *to < *from ? *to + kDay : *to};
        if (span.to == span.from || span.to > span.from + kDay)
            return Error::invalid(field, u"a span takes from a minute to a day"_s);
        spans.append(span);
    }
    std::ranges::sort(spans);
    return spans;
}

Result<OpeningHours> OpeningHours::accept(const OpeningHoursDraft &draft)
{
    STOA_TRY_ASSIGN(auto clock, LocalClock::of(draft.timeZone));
    OpeningHours accepted(std::move(clock));
    for (auto it = draft.hours.begin(); it != draft.hours.end(); ++it) {
        const QString field = pointerTo(u"hours"_s, it.key());
        if (const auto date = dateOf(it.key())) {
            STOA_TRY_ASSIGN(accepted.m_exceptions[*date], spansOf(*it, field));
            continue;
        }
        const auto day = dayOfWeekOf(it.key());
        if (!day)
            return Error::invalid(field, u"expected mon to sun or a date"_s);
        STOA_TRY_ASSIGN(accepted.m_week[size_t(*day - 1)], spansOf(*it, field));
        accepted.m_opensWeekly = accepted.m_opensWeekly || !accepted.m_week[size_t(*day - 1)].isEmpty();
    }
    if (draft.exceptions.size() > kMostExceptions)
        return Error::invalid(u"exceptions"_s, u"expected at most %1 dates"_s.arg(kMostExceptions));
    for (auto it = draft.exceptions.begin(); it != draft.exceptions.end(); ++it) {
        const QString field = pointerTo(u"exceptions"_s, it.key());
        const auto date = dateOf(it.key());
        if (!date)
            return Error::invalid(field, u"expected a date like 2026-12-25"_s);
        STOA_TRY_ASSIGN(accepted.m_exceptions[*date], spansOf(*it, field));
    }
    if (accepted.m_exceptions.size() > kMostExceptions)
        return Error::invalid(u"hours"_s, u"expected at most %1 dates"_s.arg(kMostExceptions));
    return accepted;
}

OpeningHours OpeningHours::always(const LocalClock &clock)
{
    OpeningHours hours(clock);
    hours.m_week.fill({Span{0, kDay}});
    hours.m_opensWeekly = true;
    return hours;
}

Result<OpeningHours> OpeningHours::fromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    const OpeningHoursDraft draft{fields.object("hours"_L1), fields.string("time_zone"_L1, 80),
                                  fields.optionalObject("exceptions"_L1).value_or(QJsonObject())};
    STOA_TRY(fields.end());
    return accept(draft);
}

QJsonArray OpeningHours::textsOf(const Spans &spans)
{
    QJsonArray texts;
    for (const Span &span : spans) {
        const bool isWhole = span.to - span.from == kDay;
        const int to = span.to > kDay && !isWhole ? span.to - kDay : span.to;
        texts.append(clockText(span.from) + u'-' + clockText(to));
    }
    return texts;
}

QJsonObject OpeningHours::toJson() const
{
    QJsonObject hours;
    for (int day = 1; day <= 7; ++day) {
        if (const Spans &spans = m_week[size_t(day - 1)]; !spans.isEmpty())
            hours.insert(dayName(day), textsOf(spans));
    }
    QJsonObject json{{u"hours"_s, hours}, {u"time_zone"_s, m_clock.timeZone()}};
    QJsonObject exceptions;
    for (const auto &[date, spans] : m_exceptions.asKeyValueRange())
        exceptions.insert(date.toString(Qt::ISODate), textsOf(spans));
    if (!exceptions.isEmpty())
        json.insert(u"exceptions"_s, exceptions);
    return json;
}

const OpeningHours::Spans &OpeningHours::spansOn(QDate date) const
{
    if (!m_exceptions.isEmpty()) {
        if (const auto found = m_exceptions.constFind(date); found != m_exceptions.cend())
            return *found;
    }
    return m_week[size_t(date.dayOfWeek() - 1)];
}

template <typename Take> void OpeningHours::everyWindow(Instant from, Take &&take) const
{
    const QDate first = m_clock.dateAt(from);
    QDate last = m_opensWeekly ? first.addDays(kHorizonDays) : first;
    if (!m_exceptions.isEmpty())
        last = std::max(last, m_exceptions.lastKey());
    Instant done = from;
    for (QDate date = first.addDays(-1); date <= last; date = date.addDays(1)) {
        for (const Span &span : spansOn(date)) {
            if (date < first && span.to <= kDay)
                continue;
            const TimeWindow window{std::max(m_clock.at(date, span.from), done), m_clock.at(date, span.to)};
            if (window.to <= window.from)
                continue;
            if (!take(window))
                return;
            done = window.to;
        }
    }
}

bool OpeningHours::isOpenAt(Instant when) const
{
    const QDate today = m_clock.dateAt(when);
    for (const QDate date : {today, today.addDays(-1)}) {
        for (const Span &span : spansOn(date)) {
            if (date != today && span.to <= kDay)
                continue;
            if (TimeWindow{m_clock.at(date, span.from), m_clock.at(date, span.to)}.holds(when))
                return true;
        }
    }
    return false;
}

std::optional<Instant> OpeningHours::closesAt(Instant when) const
{
    std::optional<Instant> end;
    const Instant horizon = when.plusDays(kStretchDays);
    everyWindow(when, [&](const TimeWindow &window) {
        if (window.from > end.value_or(when))
            return false;
        end = window.to;
        return *end < horizon;
    });
    return end && *end < horizon ? end : std::nullopt;
}

QList<TimeWindow> OpeningHours::windows(Instant from, Instant to) const
{
    QList<TimeWindow> found;
    if (to <= from)
        return found;
    everyWindow(from, [&](const TimeWindow &window) {
        if (window.from >= to)
            return false;
        const Instant end = std::min(window.to, to);
        if (!found.isEmpty() && found.last().to == window.from)
            found.last().to = end;
        else
            found.append({window.from, end});
        return window.to < to;
    });
    return found;
}

std::optional<Instant> OpeningHours::afterOpenTime(Instant from, qint64 minutes) const
{
    std::optional<Instant> reached;
    qint64 left = std::max<qint64>(0, minutes) * kMinute;
    everyWindow(from, [&](const TimeWindow &window) {
        const qint64 open = window.to.msSince(window.from);
        if (left <= open)
            reached = window.from.plusMs(left);
        left -= open;
        return !reached;
    });
    return reached;
}

QList<TimeWindow> OpeningHours::pickupWindows(Instant from, qint64 preparationMinutes, int windowMinutes,
                                              int count) const
{
    QList<TimeWindow> found;
    const auto ready = afterOpenTime(from, preparationMinutes);
    if (!ready || count <= 0)
        return found;
    const int length = std::clamp(windowMinutes, 1, kDay);
    const qint64 least = std::min(length, kLeastPickupMinutes) * kMinute;
    const Instant first = Instant::fromMs(minutesStarted({}, *ready) * kMinute);
    everyWindow(first, [&](const TimeWindow &open) {
        for (Instant start = open.from; start < open.to && found.size() < count;) {
            const QDate date = m_clock.dateAt(start);
            Instant end = start;
            // In an hour that comes again the first multiples are gone.
            for (int minute = m_clock.minuteAt(start); end <= start && minute < kDay;) {
                minute = std::min((minute / length + 1) * length, kDay);
                end = m_clock.at(date, minute);
            }
            end = end <= start ? open.to : std::min(end, open.to);
            if (end.msSince(start) >= least)
                found.append({start, end});
            start = end;
        }
        return found.size() < count;
    });
    return found;
}

} // namespace stoa
