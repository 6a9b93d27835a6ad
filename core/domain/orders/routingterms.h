// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <optional>

namespace stoa {

// The closed vocabularies of routing. Names are part of the wire contract: in policies, decision records and
// scenario files.

/// What a strategy asks of an order.
enum class RoutingField {
    Channel,
    Zone,
    Country,
    Category,
    Priority,
    Method,
    Flag,
    CustomerGroup,
    Value, ///< minor units of what is to be routed
    PromiseWithin, ///< hours from now to the end of the promised window
    Weight, ///< grams
    Units, ///< thousandths
};
/// A figure is compared, everything else is looked up in a list.
bool isFigure(RoutingField field);

enum class RoutingTest { AnyOf, NoneOf, AtLeast, AtMost };
enum class RoutingMatch { All, Any };

/// Why a node may not supply an order, or a line of it.
enum class ExclusionKind {
    NoStock,
    BrokeringOff,
    Closed,
    Distance,
    MethodNotOffered,
    Carrier,
    ProductConstraint,
    Capacity,
    CutOff,
    Rejected,
    Restricted,
    NodeKind,
    NodeGroup,
    PickupElsewhere, ///< collected at another location; not to be switched off
    ScoreTooLow, ///< a score says so; not to be switched off
};
/// Whether a strategy turns it on; the others follow from the order or from its scores.
bool isChosen(ExclusionKind kind);

enum class DistanceMeasure { GreatCircle, Road };
enum class SetSide { In, Out };

/// What makes a node better for an order. The figure of each, and its unit:
enum class ScoreKind {
    Distance, ///< metres
    DistanceBand, ///< metres, by bands
    Cost, ///< minor units to supply all that the node can
    Transit, ///< minutes from the arrival to the end of the promised window; below zero is late
    CapacityLeft, ///< basis points of the hour's limit
    OnTime, ///< basis points of its fulfilments
    Rejections, ///< basis points of its fulfilments
    StockDepth, ///< thousandths left after the line
    WeeksOfSupply, ///< hundredths of a week
    Velocity, ///< thousandths sold a week
    BrokenSizes, ///< 1 where the size run is broken
    Markdown, ///< basis points off
    Expiry, ///< days to the expiry of what goes first
    NodePriority, ///< the node's rank, 1 first
    KindPriority, ///< place of the node's kind in a list, 0 first
    Accuracy, ///< basis points of right counts
};
/// Of the stock of a line's SKU, not of the node.
bool isOfStock(ScoreKind kind);

enum class ObjectiveKind {
    WeightedScores,
    LeastCost,
    FewestShipments,
    EarliestPromise,
    PriorityOrder, ///< fill the first place first
    HighestStock, ///< where most is, first
    OnHandFirst, ///< what lies somewhere before what is yet to come
    Rules, ///< a chain: preferred location, fewest splits, default location
};
/// Solved to the optimum; the others go through the nodes in an order.
bool isSolved(ObjectiveKind kind);

enum class RoutingRule { PreferredLocation, MinSplits, DefaultLocation };

enum class AfterAction {
    Assign, ///< the plan is taken; what lacks stays open
    Split, ///< the plan is taken; what lacks goes to the next strategy
    NextStrategy, ///< the plan is left; everything goes to the next strategy
    Queue,
    Backorder, ///< the plan is taken; what lacks waits for stock
    CustomerCare,
    CancelAfterDays, ///< the plan is taken; what lacks stays open for so long
};

/// What a strategy came to.
enum class RoutingMatchKind { Full, Partial, None };

QLatin1StringView nameOf(RoutingField value);
std::optional<RoutingField> routingFieldOf(QStringView name);
QLatin1StringView nameOf(RoutingTest value);
std::optional<RoutingTest> routingTestOf(QStringView name);
QLatin1StringView nameOf(RoutingMatch value);
std::optional<RoutingMatch> routingMatchOf(QStringView name);
QLatin1StringView nameOf(ExclusionKind value);
std::optional<ExclusionKind> exclusionKindOf(QStringView name);
QLatin1StringView nameOf(DistanceMeasure value);
std::optional<DistanceMeasure> distanceMeasureOf(QStringView name);
QLatin1StringView nameOf(SetSide value);
std::optional<SetSide> setSideOf(QStringView name);
QLatin1StringView nameOf(ScoreKind value);
std::optional<ScoreKind> scoreKindOf(QStringView name);
QLatin1StringView nameOf(ObjectiveKind value);
std::optional<ObjectiveKind> objectiveKindOf(QStringView name);
QLatin1StringView nameOf(RoutingRule value);
std::optional<RoutingRule> routingRuleOf(QStringView name);
QLatin1StringView nameOf(AfterAction value);
std::optional<AfterAction> afterActionOf(QStringView name);
QLatin1StringView nameOf(RoutingMatchKind value);
std::optional<RoutingMatchKind> routingMatchKindOf(QStringView name);

} // namespace stoa
