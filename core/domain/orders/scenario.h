// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingwave.h"

namespace stoa {

/// What orders say of goods once for all their lines.
struct ScenarioSku {
    QString sku;
    qint64 unitValue = 0; ///< minor units
    qint64 unitWeight = 0; ///< grams
    QStringList categories;
    QList<LineFlag> flags;
    QString packClass;
    friend bool operator==(const ScenarioSku &, const ScenarioSku &) = default;
};

/// A chain on one day with the orders that come in, in one file: enough to route them anywhere and get the
/// same answer (docs/scenario.md).
struct Scenario {
    static constexpr QLatin1StringView kFormat{"stoa-scenario/1"};
    static constexpr int kMostOrders = 100'000;

    QString name;
    QString currency;
    Instant now;
    QList<RoutingNode> nodes;
    QList<Carrier> carriers;
    QList<ScenarioSku> skus;
    QList<RoutingOrder> orders; ///< in the order in which they are routed
    QList<RoutingPolicy> policies; ///< at least one

    /// Fails with the pointer of what is wrong or not known.
    static Result<Scenario> fromJson(const QJsonObject &json);
    /// Lines are written with all that their SKU says of them.
    QJsonObject toJson() const;
    /// Without an order.
    RoutingCase world() const;
};

} // namespace stoa
