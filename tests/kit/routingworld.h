// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingengine.h"

#include <functional>

namespace stoa::kit {

// A small chain in Greece for tests of routing. Everything is open all week from 9 to 21 in Athens, all
// offers shipping and pickup, and an hour has room for 10.

/// Tuesday, 17 November 2026, 14:21 in Athens.
Instant routingNow();
LocalClock athensClock();

/// A store with so many units of each SKU.
RoutingNode aNode(const QString &code, const QMap<QString, qint64> &units, qint64 handling = 0);
void setSettings(RoutingNode &node, const std::function<void(NodeSettingsDraft &)> &change);

/// Units of each SKU, lines in the order of the SKUs, each unit worth 10.00 and 500 g heavy.
RoutingOrder anOrder(const QMap<QString, qint64> &units);

/// A carrier ELL with one service STD to everywhere in Greece: `base` per parcel, one working day, collected
/// until 17:00.
Carrier aCarrier(qint64 base = 300, qint64 perKilogram = 0, const QString &code = QStringLiteral("ELL"),
                 int days = 1, int cutOff = 17 * 60);

RoutingCase aCase(const RoutingOrder &order, const QList<RoutingNode> &nodes,
                  const QList<Carrier> &carriers = {aCarrier()});

/// Two stores with all of an order, "BEST" the cheaper one of them.
RoutingCase twoStores();
/// So many of ten fulfilments of shipping are taken in each hour of the rest of the day.
void fillHours(RoutingNode &node, qint64 taken);
const RoutingCandidate &candidateOf(const Decision &decision, const QString &node);

/// One that minds everything which a case of aCase() meets, at the least cost.
RoutingStrategy aStrategy(ObjectiveKind objective = ObjectiveKind::LeastCost);
RoutingPolicy aPolicy(const QList<RoutingStrategy> &strategies);

} // namespace stoa::kit
