// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/capacity.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

SlotKey SlotKey::at(const LocationCode &location, FulfilmentMethod method, Instant when,
                    const LocalClock &clock)
{
    return {location, method, clock.hourStart(when)};
}

QString SlotKey::toString() const { return location.text() + u'|' + nameOf(method) + u'|' + hour.toString(); }

Result<SlotKey> SlotKey::parse(QStringView text)
{
    const auto parts = text.split(u'|');
    if (parts.size() != 3)
        return Error::invalid(u"slot"_s, u"expected location|method|instant"_s);
    STOA_TRY_ASSIGN(auto location, LocationCode::parse(parts[0]));
    const auto method = methodOf(parts[1]);
    if (!method)
        return Error::invalid(u"method"_s, u"not one of the known values"_s);
    const auto hour = Instant::parse(parts[2]);
    if (!hour)
        return Error::invalid(u"hour"_s, hour.error().detail);
    return SlotKey{std::move(location), *method, *hour};
}

qint64 SlotCapacity::bufferUnits() const { return (limit * buffer.value() + 5'000) / 10'000; }

qint64 freeUnits(const SlotCapacity &capacity, const SlotUse &use, Peak peak)
{
    return std::max<qint64>(0, capacity.usable(peak) - use.taken());
}

namespace {

Error notThere() { return Error::of(Problem::IllegalTransition, u"the slot has not taken so much"_s); }

} // namespace

Result<SlotUse> hold(const SlotCapacity &capacity, const SlotUse &use, qint64 units, Peak peak)
{
    if (units <= 0)
        return Error::invalid(u"units"_s, u"expected a positive number"_s);
    const qint64 free = freeUnits(capacity, use, peak);
    if (units > free)
        return Error{ErrorKind::Conflict, u"slot"_s, u"%1 units are free, not %2"_s.arg(free).arg(units)};
    return SlotUse{use.held + units, use.used};
}

Result<SlotUse> acceptHeld(const SlotUse &use, qint64 units)
{
    if (units <= 0 || units > use.held)
        return notThere();
    return SlotUse{use.held - units, use.used + units};
}

Result<SlotUse> freeHeld(const SlotUse &use, qint64 units)
{
    if (units <= 0 || units > use.held)
        return notThere();
    return SlotUse{use.held - units, use.used};
}

Result<SlotUse> freeUsed(const SlotUse &use, qint64 units)
{
    if (units <= 0 || units > use.used)
        return notThere();
    return SlotUse{use.held, use.used - units};
}

SlotSearch nextFreeSlot(const OpeningHours &hours, const SlotCapacity &capacity, const SlotUses &uses,
                        const SlotWish &wish)
{
    constexpr qint64 kHour = 3'600'000;
    SlotSearch search;
    const bool canEverFit = wish.units <= capacity.usable(wish.peak);
    for (auto at = hours.nextOpen(wish.from); at;) {
        const Instant hour = hours.clock().hourStart(*at);
        if (hour >= wish.until || *at >= wish.until)
            break;
        const qint64 free = freeUnits(capacity, uses(hour), wish.peak);
        if (wish.units <= free) {
            search.slot = Slot{hour, *at, free};
            break;
        }
        if (search.full.count++ == 0) {
            search.full.first = hour;
            search.full.lacking = wish.units - free;
        }
        if (!canEverFit)
            break;
        at = hours.nextOpen(std::max(hours.clock().hourStart(hour.plusMs(kHour)), at->plusMs(1)));
    }
    return search;
}

} // namespace stoa
