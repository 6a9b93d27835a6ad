// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/carrier.h"
#include "core/domain/network/nodesettings.h"
#include "core/domain/orders/orderdraft.h"

#include <map>

namespace stoa {

/// A line with units that are to be routed.
struct RoutingLine {
    static constexpr qint64 kMostValue = 1'000'000'000; ///< of a unit
    static constexpr qint64 kMostWeight = 10'000'000; ///< of a unit: ten tonnes

    int line = 0; ///< of the order
    QString sku;
    qint64 quantity = 0; ///< open, thousandths
    qint64 unitValue = 0; ///< minor units, after discounts
    qint64 unitWeight = 0; ///< grams
    QStringList categories;
    QList<LineFlag> flags;
    QString keep; ///< lines with the same word are kept together
    QString packClass; ///< goods of two classes share no package, where the policy packs by class
    QStringList rejectedBy; ///< locations that gave it back
    friend bool operator==(const RoutingLine &, const RoutingLine &) = default;
};

struct RoutingOrder {
    QString number;
    QString channel;
    QStringList customerGroups;
    QStringList notFrom; ///< locations that the customer does not want
    OrderPriority priority = OrderPriority::Normal;
    FulfilmentMethod method = FulfilmentMethod::Ship;
    QString pickupAt;
    QString preferred; ///< location code, or empty
    Destination destination;
    QString timeZone; ///< of the destination; empty: as at the location that supplies
    Instant placedAt;
    std::optional<Instant> promisedFrom;
    std::optional<Instant> promisedTo;
    QList<RoutingLine> lines;
    friend bool operator==(const RoutingOrder &, const RoutingOrder &) = default;
};

/// Tracked: as much as the ledger says. Untracked: never short. Backorderable: more is supplied later.
enum class StockSupply { Tracked, Untracked, Backorderable };
QLatin1StringView nameOf(StockSupply supply);
std::optional<StockSupply> stockSupplyOf(QStringView name);

/// The terms of the waterfall of one SKU at a node, as they were seen. Thousandths.
struct RoutingStock {
    QString sku;
    qint64 onHand = 0;
    qint64 unavailable = 0;
    qint64 reserved = 0;
    qint64 safety = 0;
    qint64 leased = 0; ///< lent to tills for the time without a connection: promised to nobody else
    StockSupply supply = StockSupply::Tracked;
    qint64 velocity = 0; ///< sold a week
    int markdown = 0; ///< basis points off its price here
    std::optional<int> daysToExpiry; ///< of what goes first
    bool brokenSizes = false;
    std::optional<int> accuracy; ///< basis points of right counts

    qint64 sellable() const;
    /// Hundredths; nothing where none is sold.
    std::optional<qint64> weeksOfSupply() const;
    friend bool operator==(const RoutingStock &, const RoutingStock &) = default;
};

/// A place that may supply the order, as it was seen.
struct RoutingNode {
    QString code;
    LocationKind kind = LocationKind::Store;
    QString country;
    std::optional<Zone> zone;
    std::optional<Coordinates> coordinates;
    QStringList groups;
    QStringList capabilities; ///< "hazmat", "cold" and "oversize" among them: goods that it may handle
    bool isDefault = false; ///< the place of last resort
    OpeningHours hours;
    NodeSettings settings;
    qint64 surcharge = 0; ///< minor units on each part from here; below zero makes it cheaper
    using Hour = std::pair<FulfilmentMethod, Instant>; ///< a method, and when the hour starts
    std::map<Hour, SlotUse> uses;
    QList<RoutingStock> stock;

    const RoutingStock *stockOf(const QString &sku) const;
    /// What the order asks of this node: nobody ships to the store where the goods are.
    FulfilmentMethod methodOf(const RoutingOrder &order) const;
};

/// All that a decision is made of, beside the policy: with both at hand it can be made again.
struct RoutingCase {
    RoutingOrder order;
    QList<RoutingNode> nodes;
    QList<Carrier> carriers;
    Instant now;
    QString currency; ///< ISO 4217, of all amounts

    /// Sorts what has no order of its own (nodes, stock, carriers, lines), so that equal cases are equal
    /// bytes. Fails where something stands there twice or is out of range, with the pointer of what was
    /// given, not of what it was sorted to.
    static Result<RoutingCase> accept(RoutingCase draft);
    static Result<RoutingCase> fromJson(const QJsonObject &json, const QString &at = {});
    QJsonObject toJson() const;
};

Result<RoutingOrder> routingOrderFromJson(const QJsonObject &json, const QString &at);
QJsonObject toJson(const RoutingOrder &order);
Result<RoutingNode> routingNodeFromJson(const QJsonObject &json, const QString &at);
QJsonObject toJson(const RoutingNode &node);

} // namespace stoa
