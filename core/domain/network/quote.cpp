// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/quote.h"

#include "core/domain/network/distance.h"

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(NotCarried why)
{
    switch (why) {
    case NotCarried::Inactive:
        return "inactive"_L1;
    case NotCarried::Zone:
        return "zone"_L1;
    case NotCarried::Weight:
        return "weight"_L1;
    case NotCarried::Size:
        return "size"_L1;
    case NotCarried::Flag:
        return "flag"_L1;
    case NotCarried::Distance:
        return "distance"_L1;
    }
    return {};
}

namespace {

/// What suits the ends of a way, or why nothing does.
struct Terms {
    const RateRow *rate = nullptr;
    const TransitRow *transit = nullptr;
    std::optional<qint64> metres = {};
    std::optional<Refusal> refusal = {};
};

template <typename T> bool suits(const std::optional<T> &wanted, const std::optional<T> &there)
{
    return !wanted || wanted == there;
}

bool suits(const QString &wanted, const QString &there) { return wanted.isEmpty() || wanted == there; }

std::optional<Refusal> refusalOf(const CarrierServiceDraft &service, const Parcel &parcel)
{
    if (parcel.grams > service.maxGrams)
        return Refusal{NotCarried::Weight, service.maxGrams, parcel.grams};
    if (service.maxLongestMm && parcel.longestMm() > *service.maxLongestMm)
        return Refusal{NotCarried::Size, *service.maxLongestMm, parcel.longestMm()};
    if (service.maxGirthMm && parcel.girthMm() > *service.maxGirthMm)
        return Refusal{NotCarried::Size, *service.maxGirthMm, parcel.girthMm()};
    if (const auto tooMany = parcel.flags & ~service.carries)
        return Refusal{NotCarried::Flag, service.carries.toInt(), tooMany.toInt()};
    return std::nullopt;
}

Terms termsOf(const Carrier &carrier, const CarrierServiceDraft &service, const Parcel &parcel,
              const ShipPoint &from, const ShipPoint &to)
{
    if (!carrier.active())
        return {.refusal = Refusal{NotCarried::Inactive}};
    const bool isServed = service.countries.contains(to.country)
        && (service.zones.isEmpty() || (to.zone && service.zones.contains(*to.zone)));
    const auto transit = std::ranges::find_if(service.transit, [&](const TransitRow &row) {
        return suits(row.fromCountry, from.country) && suits(row.fromZone, from.zone)
            && suits(row.toCountry, to.country) && suits(row.toZone, to.zone);
    });
    if (!isServed || transit == service.transit.end())
        return {.refusal = Refusal{NotCarried::Zone}};
    if (auto refusal = refusalOf(service, parcel))
        return {.refusal = refusal};
    Terms terms{.transit = &*transit};
    if (from.coordinates && to.coordinates)
        terms.metres = distanceMetres(*from.coordinates, *to.coordinates);
    qint64 farthest = 0;
    for (const RateRow &row : service.rates) {
        if (!suits(row.zone, to.zone) || !suits(row.country, to.country))
            continue;
        if (!row.upToMetres || (terms.metres && *terms.metres <= *row.upToMetres)) {
            terms.rate = &row;
            return terms;
        }
        farthest = std::max(farthest, *row.upToMetres);
    }
    terms.refusal = Refusal{NotCarried::Distance, farthest, terms.metres.value_or(-1)};
    return terms;
}

} // namespace

std::optional<Refusal> refusalOf(const Carrier &carrier, const CarrierService &service, const Parcel &parcel,
                                 const ShipPoint &from, const ShipPoint &to)
{
    return termsOf(carrier, service.details(), parcel, from, to).refusal;
}

Quoted quote(const Carrier &carrier, const CarrierService &service, const Parcel &parcel,
             const ShipPoint &from, const ShipPoint &to, Instant handedOverAt)
{
    const CarrierServiceDraft &details = service.details();
    const Terms terms = termsOf(carrier, details, parcel, from, to);
    if (terms.refusal)
        return *terms.refusal;
    const qint64 kilograms = std::max<qint64>(1, (parcel.grams + 999) / 1'000);
    const Money cost(terms.rate->baseMinor + terms.rate->perKgMinor * kilograms, service.currency());
    const auto window = [&](QDate date) {
        const TimeWindow whole{to.clock.at(date, details.deliversFrom),
                               to.clock.at(date, details.deliversUntil)};
        return TimeWindow{std::max(whole.from, handedOverAt), whole.to};
    };
    const QDate handedOver = from.clock.dateAt(handedOverAt);
    QDate arrival = carrier.workingDay(handedOver, terms.transit->days);
    TimeWindow arrives = window(arrival);
    while (arrives.to <= arrives.from) {
        arrival = carrier.workingDay(arrival.addDays(1), 0);
        arrives = window(arrival);
    }
    return Quote{cost, arrives, terms.transit->days, terms.metres};
}

} // namespace stoa
