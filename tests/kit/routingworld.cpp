// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/routingworld.h"

#include <QJsonArray>

namespace stoa::kit {

using namespace Qt::StringLiterals;

Instant routingNow() { return *Instant::parse(u"2026-11-17T12:21:00Z"_s); }

LocalClock athensClock() { return *LocalClock::of(u"Europe/Athens"_s); }

RoutingNode aNode(const QString &code, const QMap<QString, qint64> &units, qint64 handling)
{
    QJsonObject week;
    for (const auto *day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
        week[QLatin1StringView(day)] = QJsonArray{u"09:00-21:00"_s};
    NodeSettingsDraft settings{.location = code};
    settings.of(FulfilmentMethod::Ship) = MethodTerms{.perHour = 10, .buffer = BasisPoints(0)};
    settings.of(FulfilmentMethod::Pickup) = MethodTerms{.perHour = 10, .buffer = BasisPoints(0)};
    settings.handlingPerPartMinor = handling;
    RoutingNode node{.code = code,
                     .kind = LocationKind::Store,
                     .country = u"GR"_s,
                     .zone = Zone::Urban,
                     .coordinates = Coordinates{37'980'000, 23'730'000},
                     .groups = {},
                     .capabilities = {},
                     .hours = *OpeningHours::accept({.hours = week, .timeZone = u"Europe/Athens"_s}),
                     .settings = *NodeSettings::accept(settings),
                     .uses = {},
                     .stock = {}};
    for (auto it = units.begin(); it != units.end(); ++it)
        node.stock.append({.sku = it.key(), .onHand = *it * 1'000});
    return node;
}

void setSettings(RoutingNode &node, const std::function<void(NodeSettingsDraft &)> &change)
{
    NodeSettingsDraft draft = node.settings.details();
    change(draft);
    node.settings = *NodeSettings::accept(draft);
}

RoutingOrder anOrder(const QMap<QString, qint64> &units)
{
    RoutingOrder order;
    order.number = u"E-1"_s;
    order.channel = u"web"_s;
    order.destination = {.city = u"Patras"_s,
                         .postalCode = u"26221"_s,
                         .country = u"GR"_s,
                         .zone = Zone::Urban,
                         .coordinates = Coordinates{38'246'000, 21'735'000}};
    order.timeZone = u"Europe/Athens"_s;
    order.placedAt = routingNow().plusSeconds(-1'000);
    for (auto it = units.begin(); it != units.end(); ++it)
        order.lines.append({.line = int(order.lines.size()) + 1,
                            .sku = it.key(),
                            .quantity = *it * 1'000,
                            .unitValue = 1'000,
                            .unitWeight = 500});
    return order;
}

Carrier aCarrier(qint64 base, qint64 perKilogram, const QString &code, int days, int cutOff)
{
    CarrierDraft draft;
    draft.code = code;
    draft.names = {{u"en"_s, code}};
    draft.services = {{.code = u"STD"_s,
                       .countries = {u"GR"_s},
                       .rates = {{.baseMinor = base, .perKgMinor = perKilogram}},
                       .transit = {{.days = days}},
                       .cutOff = cutOff}};
    return *Carrier::accept(draft);
}

RoutingCase aCase(const RoutingOrder &order, const QList<RoutingNode> &nodes, const QList<Carrier> &carriers)
{
    return *RoutingCase::accept(
        {.order = order, .nodes = nodes, .carriers = carriers, .now = routingNow(), .currency = u"EUR"_s});
}

RoutingCase twoStores()
{
    return aCase(anOrder({{u"A"_s, 2}, {u"B"_s, 1}}),
                 {aNode(u"BEST"_s, {{u"A"_s, 9}, {u"B"_s, 9}}, 100),
                  aNode(u"NEXT"_s, {{u"A"_s, 9}, {u"B"_s, 9}}, 200)});
}

void fillHours(RoutingNode &node, qint64 taken)
{
    const Instant first = *Instant::parse(u"2026-11-17T13:00:00Z"_s);
    for (int hour = 0; hour < 6; ++hour)
        node.uses[{FulfilmentMethod::Ship, first.plusSeconds(3'600 * hour)}].used = taken;
}

const RoutingCandidate &candidateOf(const Decision &decision, const QString &node)
{
    return *std::ranges::find(decision.steps.first().candidates, node, &RoutingCandidate::node);
}

RoutingStrategy aStrategy(ObjectiveKind objective)
{
    RoutingStrategy strategy = RoutingPolicy::minimal().strategies().first();
    strategy.name = u"Only"_s;
    strategy.objective = objective;
    strategy.rates = {};
    strategy.limits = {};
    return strategy;
}

RoutingPolicy aPolicy(const QList<RoutingStrategy> &strategies)
{
    return *RoutingPolicy::accept(
        {.code = u"TEST"_s, .name = u"Test"_s, .owner = u"nikos"_s, .strategies = strategies});
}

} // namespace stoa::kit
