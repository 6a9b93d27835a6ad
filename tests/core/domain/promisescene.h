// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/promisetime.h"

#include <QJsonArray>
#include <map>

namespace stoa::test {

using namespace Qt::StringLiterals;

inline const LocalClock &sceneClock()
{
    static const LocalClock kClock = *LocalClock::of(u"Europe/Athens"_s);
    return kClock;
}

/// "2026-11-23 09:30" as the wall clock of Athens first shows it.
inline Instant athens(const QString &text)
{
    return sceneClock().at(QDate::fromString(text.left(10), Qt::ISODate), *minuteOfDay(text.mid(11)));
}

/// "11-23 09:30" on the wall clock of Athens.
inline QString wall(Instant when)
{
    return sceneClock().dateAt(when).toString(u"MM-dd "_s) + clockText(sceneClock().minuteAt(when));
}

inline QString wall(const std::optional<TimeWindow> &window)
{
    return window ? wall(window->from) + u" to "_s + wall(window->to) : u"none"_s;
}

/// Steps as "cutOffMissed 11-23 14:00 to 11-23 14:22: 22".
inline QStringList wall(const QList<PromiseStep> &steps)
{
    QStringList texts;
    for (const PromiseStep &step : steps)
        texts.append(
            u"%1 %2: %3"_s.arg(nameOf(step.kind), wall(TimeWindow{step.from, step.to})).arg(step.amount));
    return texts;
}

inline OpeningHours shopHours()
{
    QJsonObject hours;
    for (int day = 1; day <= 6; ++day)
        hours.insert(dayName(day), QJsonArray{u"09:00-21:00"_s});
    return *OpeningHours::accept({hours, u"Europe/Athens"_s, {{u"2026-12-25"_s, QJsonArray()}}});
}

inline NodeSettingsDraft shopSettings()
{
    NodeSettingsDraft draft{.location = u"ATH-01"_s,
                            .cutOffs = {{u"ACS"_s, std::nullopt, 14 * 60}, {u"ACS"_s, Zone::Rural, 11 * 60}}};
    for (const auto method :
         {FulfilmentMethod::Ship, FulfilmentMethod::Pickup, FulfilmentMethod::ShipToStore})
        draft.of(method) = MethodTerms{10, BasisPoints(2'000), 60};
    return draft;
}

inline Carrier acs()
{
    const CarrierServiceDraft standard{.code = u"STD"_s,
                                       .countries = {u"GR"_s},
                                       .rates = {{.baseMinor = 300}},
                                       .transit = {{.days = 1}},
                                       .cutOff = 16 * 60};
    CarrierServiceDraft sameDay = standard;
    sameDay.code = u"DAY"_s;
    sameDay.transit = {{.days = 0}};
    return *Carrier::accept({.code = u"ACS"_s,
                             .names = {{u"en"_s, u"ACS"_s}},
                             .holidays = {QDate(2026, 12, 25)},
                             .services = {standard, sameDay}});
}

/// A shop in Athens, its carrier and what its slots have taken.
struct Scene {
    OpeningHours hours = shopHours();
    NodeSettingsDraft settings = shopSettings();
    Carrier carrier = acs();
    int service = 0;
    Parcel parcel = {};
    ShipPoint to = {.country = u"GR"_s, .zone = Zone::Urban, .clock = sceneClock()};
    const OpeningHours *receiver = nullptr;
    std::map<Instant, SlotUse> taken = {};
    qint64 days = 14; ///< of the horizon

    PromiseTime promise(FulfilmentMethod method, Instant now, Peak peak = Peak::Keep) const
    {
        const auto accepted = NodeSettings::accept(settings);
        const PromiseNode node{
            *accepted, hours, {.country = u"GR"_s, .clock = sceneClock()}, [this](Instant hour) {
                const auto found = taken.find(hour);
                return found == taken.end() ? SlotUse() : found->second;
            }};
        const PromiseTransport transport{carrier, carrier.services()[service], parcel, to, receiver, 30};
        return promiseTime(node, {method, now, now.plusDays(days), peak}, &transport);
    }
};

} // namespace stoa::test
