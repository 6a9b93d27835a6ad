// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingterms.h"

#include <QList>
#include <QStringList>

namespace stoa {

struct RoutingCondition {
    RoutingField field = RoutingField::Channel;
    RoutingTest test = RoutingTest::AnyOf;
    QStringList values; ///< of AnyOf and NoneOf, sorted
    qint64 figure = 0; ///< of AtLeast and AtMost, in the unit of the field
    friend bool operator==(const RoutingCondition &, const RoutingCondition &) = default;
};

/// Whether work may go into the part of the capacity that is held back for peaks.
enum class BufferUse { Keep, Use };

struct RoutingExclusion {
    ExclusionKind kind = ExclusionKind::NoStock;
    qint64 limit = 0; ///< Distance: kilometres
    DistanceMeasure measure = DistanceMeasure::GreatCircle; ///< Distance
    int roadFactor = 13'000; ///< Distance by road: basis points of the great circle
    BufferUse buffer = BufferUse::Keep; ///< Capacity
    SetSide side = SetSide::Out; ///< NodeKind, NodeGroup: left out are those in the list, or out of it
    QStringList values; ///< NodeKind, NodeGroup; Restricted: countries to which nothing goes. Sorted
    friend bool operator==(const RoutingExclusion &, const RoutingExclusion &) = default;
};

/// Gives a figure 0 to 10,000 basis points, on a straight line from `worst` to `best`, whichever is larger.
/// What is not known scores 0.
struct RoutingScore {
    ScoreKind kind = ScoreKind::Cost;
    int weight = 0; ///< basis points; those of a strategy add up to 10,000
    qint64 worst = 0;
    qint64 best = 0;
    int least = 0; ///< basis points; below them the node is left out
    QList<qint64> bands; ///< DistanceBand: upper ends in metres, rising
    QStringList values; ///< KindPriority: kinds, the best first
    friend bool operator==(const RoutingScore &, const RoutingScore &) = default;
};

/// What things cost an order, beyond what carriers and nodes ask. With shipping and handling they are the
/// rows of each cost table, and what LeastCost adds up.
struct RoutingRates {
    qint64 splitPenalty = 0; ///< minor units, for each part after the first
    qint64 latenessPerDay = 0; ///< minor units, for each part and begun day
    /// Basis points of a unit's value that are at risk where it leaves nothing; less where there is more
    /// supply, nothing from so many weeks on.
    int stockOut = 0;
    qint64 stockOutWeeks = 0; ///< hundredths
    int markdownRelief = 0; ///< basis points of the markdown that is saved by selling now
    int splitScore = 0; ///< WeightedScores: basis points that a plan loses for each part after the first
    friend bool operator==(const RoutingRates &, const RoutingRates &) = default;
};

enum class KeepTogether { Keep, Ignore };
enum class LineDivision { Allowed, Whole };
enum class PackingApart { Mixed, ByClass };

struct RoutingLimits {
    int maxParts = 0; ///< 0: any number
    qint64 minPartValue = 0; ///< minor units
    qint64 minPartUnits = 0; ///< thousandths
    KeepTogether keepTogether = KeepTogether::Keep;
    LineDivision lineSplit = LineDivision::Allowed;
    qint64 maxPackageWeight = 0; ///< grams; 0: any
    PackingApart packing = PackingApart::Mixed;
    friend bool operator==(const RoutingLimits &, const RoutingLimits &) = default;
};

struct RoutingAfter {
    AfterAction action = AfterAction::Assign;
    QString queue; ///< Queue
    int days = 0; ///< CancelAfterDays
    friend bool operator==(const RoutingAfter &, const RoutingAfter &) = default;
};

struct RoutingStrategy {
    QString name;
    RoutingMatch match = RoutingMatch::All;
    QList<RoutingCondition> conditions; ///< none: every order
    QList<RoutingExclusion> exclusions;
    ObjectiveKind objective = ObjectiveKind::LeastCost;
    QList<RoutingScore> scores; ///< of WeightedScores
    RoutingRates rates;
    QStringList order; ///< PriorityOrder: location codes, before those that the nodes' own ranks sort
    QList<RoutingRule> rules; ///< of Rules
    RoutingLimits limits;
    RoutingAfter full;
    RoutingAfter partial{AfterAction::NextStrategy, {}, 0};
    RoutingAfter none{AfterAction::NextStrategy, {}, 0};

    const RoutingExclusion *exclusion(ExclusionKind kind) const;
    friend bool operator==(const RoutingStrategy &, const RoutingStrategy &) = default;
};

} // namespace stoa
