// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/capacityboard.h"

#include <algorithm>
#include <utility>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kWhole = 10'000;

std::optional<BasisPoints> shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(BasisPoints(qint32((part * 2 * kWhole + whole) / (2 * whole))))
                     : std::nullopt;
}

qint64 peakOf(const NetworkNode &node, FulfilmentMethod method, Instant now)
{
    qint64 most = 0;
    for (const SlotRow &slot : node.taken) {
        if (slot.method == method && slot.hour.plusMs(kHourMs) > now)
            most = std::max(most, slot.use.taken());
    }
    return most;
}

Result<ShiftPreview::Side> sideOf(const NetworkNode &node, FulfilmentMethod method, qint64 change,
                                  Instant now)
{
    NodeSettingsDraft draft = node.settings.details();
    draft.of(method)->perHour += change;
    STOA_TRY_ASSIGN(auto after, NodeSettings::accept(draft));
    const qint64 peak = peakOf(node, method, now);
    const SlotCapacity was = node.settings.terms(method)->capacity();
    const SlotCapacity is = after.terms(method)->capacity();
    return ShiftPreview::Side{node.settings, std::move(after), peak, loadOf(was, peak), loadOf(is, peak)};
}

} // namespace

LoadState loadOf(const SlotCapacity &capacity, qint64 taken)
{
    if (capacity.limit <= 0)
        return LoadState::Closed;
    if (taken >= capacity.limit)
        return LoadState::Full;
    return taken >= capacity.usable(Peak::Keep) ? LoadState::Buffer : LoadState::Room;
}

QList<HourLoad> loadsOf(const NetworkNode &node, const OpeningHours &hours,
                        std::optional<FulfilmentMethod> method, Instant from, int count)
{
    QList<HourLoad> loads;
    loads.reserve(count);
    const Instant until = from.plusMs(count * kHourMs);
    const QList<TimeWindow> open = hours.windows(from, until);
    qsizetype window = 0;
    for (int i = 0; i < count; ++i) {
        HourLoad load{from.plusMs(i * kHourMs)};
        const Instant end = load.hour.plusMs(kHourMs);
        while (window < open.size() && open[window].to <= load.hour)
            ++window;
        const bool isOpen = window < open.size() && open[window].from < end;
        for (const auto each : kFulfilmentMethods) {
            const auto &terms = node.settings.terms(each);
            if (!terms || (method && *method != each))
                continue;
            qint64 taken = 0;
            for (const SlotRow &slot : node.taken) {
                if (slot.method == each && slot.hour >= load.hour && slot.hour < end)
                    taken += slot.use.taken();
            }
            load.taken += taken;
            if (!isOpen)
                continue;
            const SlotCapacity capacity = terms->capacity();
            load.limit += capacity.limit;
            load.usable += capacity.usable(Peak::Keep);
            if (const LoadState state = loadOf(capacity, taken); state > load.state) {
                load.state = state;
                load.tightest = each;
            }
        }
        const qint64 told = load.state == LoadState::Full ? load.limit : load.usable;
        if (load.state <= LoadState::Room || load.taken >= told)
            load.tightest.reset();
        loads.append(load);
    }
    return loads;
}

QList<HourLoad> loadsOfDay(const NetworkNode &node, const OpeningHours &hours,
                           std::optional<FulfilmentMethod> method, QDate day)
{
    constexpr int kHours = 24;
    const LocalClock &clock = hours.clock();
    QList<HourLoad> loads(kHours);
    for (int hour = 0; hour < kHours; ++hour)
        loads[hour].hour = clock.at(day, hour * 60);
    const Instant from = loads.first().hour;
    const int count = int((clock.at(day, kHours * 60).msSince(from) + kHourMs - 1) / kHourMs);
    QList<bool> seen(kHours, false);
    for (const HourLoad &load : loadsOf(node, hours, method, from, count)) {
        const int hour = clock.minuteAt(load.hour) / 60;
        if (!std::exchange(seen[hour], true)) {
            loads[hour] = load;
            continue;
        }
        HourLoad &both = loads[hour];
        both.taken += load.taken;
        both.usable += load.usable;
        both.limit += load.limit;
        if (load.state > both.state) {
            both.state = load.state;
            both.tightest = load.tightest;
        }
    }
    return loads;
}

std::optional<BasisPoints> PeakRow::share() const { return shareOf(taken, usable); }

QList<PeakRow> peaksOver(const QList<NetworkNode> &nodes, BasisPoints share, Instant from, Instant until)
{
    QList<PeakRow> rows;
    const auto isOver = [share](qint64 taken, qint64 usable) {
        return usable > 0 && taken * kWhole > usable * share.value();
    };
    for (const NetworkNode &node : nodes) {
        std::optional<PeakRow> worst;
        for (const auto method : kFulfilmentMethods) {
            const auto &terms = node.settings.terms(method);
            if (!terms)
                continue;
            PeakRow row;
            row.code = node.location.code().text();
            row.zone = node.location.timeZone();
            row.method = method;
            row.when = from;
            row.usable = terms->capacity().usable(Peak::Keep);
            for (const SlotRow &slot : node.taken) {
                if (slot.method != method || slot.hour < from || slot.hour >= until)
                    continue;
                const qint64 taken = slot.use.taken();
                row.hoursOver += isOver(taken, row.usable) ? 1 : 0;
                if (taken > row.taken) {
                    row.taken = taken;
                    row.when = slot.hour;
                }
            }
            row.headroom = row.usable - row.taken;
            if (row.hoursOver > 0 && (!worst || row.share()->value() > worst->share()->value()))
                worst = row;
        }
        if (worst)
            rows.append(*worst);
    }
    std::ranges::stable_sort(rows, std::greater(), [](const PeakRow &row) { return row.share()->value(); });
    return rows;
}

Result<ShiftPreview> tryShift(const NetworkNode &from, const NetworkNode &to, FulfilmentMethod method,
                              qint64 units, Instant now)
{
    if (!from.settings.terms(method))
        return Error::invalid(u"from"_s, u"the location does not offer the method"_s);
    if (!to.settings.terms(method))
        return Error::invalid(u"to"_s, u"the location does not offer the method"_s);
    if (from.settings.location() == to.settings.location())
        return Error::invalid(u"to"_s, u"expected another location"_s);
    if (units < 1 || units > from.settings.terms(method)->perHour)
        return Error::invalid(u"units"_s, u"expected 1 to what the location does in an hour"_s);
    STOA_TRY_ASSIGN(auto giving, sideOf(from, method, -units, now));
    STOA_TRY_ASSIGN(auto taking, sideOf(to, method, units, now));
    return ShiftPreview{std::move(giving), std::move(taking)};
}

} // namespace stoa
