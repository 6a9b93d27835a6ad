// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingterms.h"

#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFields{"channel"_L1,  "zone"_L1,          "country"_L1, "category"_L1,
                             "priority"_L1, "method"_L1,        "flag"_L1,    "customerGroup"_L1,
                             "value"_L1,    "promiseWithin"_L1, "weight"_L1,  "units"_L1};
constexpr std::array kTests{"anyOf"_L1, "noneOf"_L1, "atLeast"_L1, "atMost"_L1};
constexpr std::array kMatches{"all"_L1, "any"_L1};
constexpr std::array kExclusions{
    "noStock"_L1,    "brokeringOff"_L1,      "closed"_L1,    "distance"_L1,        "methodNotOffered"_L1,
    "carrier"_L1,    "productConstraint"_L1, "capacity"_L1,  "cutOff"_L1,          "rejected"_L1,
    "restricted"_L1, "nodeKind"_L1,          "nodeGroup"_L1, "pickupElsewhere"_L1, "scoreTooLow"_L1};
constexpr std::array kMeasures{"greatCircle"_L1, "road"_L1};
constexpr std::array kSides{"in"_L1, "out"_L1};
constexpr std::array kScores{"distance"_L1,      "distanceBand"_L1, "cost"_L1,         "transit"_L1,
                             "capacityLeft"_L1,  "onTime"_L1,       "rejections"_L1,   "stockDepth"_L1,
                             "weeksOfSupply"_L1, "velocity"_L1,     "brokenSizes"_L1,  "markdown"_L1,
                             "expiry"_L1,        "nodePriority"_L1, "kindPriority"_L1, "accuracy"_L1};
constexpr std::array kObjectives{"weightedScores"_L1,  "leastCost"_L1,     "fewestShipments"_L1,
                                 "earliestPromise"_L1, "priorityOrder"_L1, "highestStock"_L1,
                                 "onHandFirst"_L1,     "rules"_L1};
constexpr std::array kRules{"preferredLocation"_L1, "minSplits"_L1, "defaultLocation"_L1};
constexpr std::array kActions{"assign"_L1,    "split"_L1,        "nextStrategy"_L1,   "queue"_L1,
                              "backorder"_L1, "customerCare"_L1, "cancelAfterDays"_L1};
constexpr std::array kMatchKinds{"full"_L1, "partial"_L1, "none"_L1};

template <typename Value, std::size_t Size>
std::optional<Value> find(const std::array<QLatin1StringView, Size> &names, QStringView name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (names[i] == name)
            return Value(int(i));
    }
    return std::nullopt;
}

} // namespace

bool isFigure(RoutingField field) { return field >= RoutingField::Value; }
bool isChosen(ExclusionKind kind) { return kind < ExclusionKind::PickupElsewhere; }
bool isSolved(ObjectiveKind kind) { return kind < ObjectiveKind::PriorityOrder; }

bool isOfStock(ScoreKind kind)
{
    return (kind >= ScoreKind::StockDepth && kind <= ScoreKind::Expiry) || kind == ScoreKind::Accuracy;
}

QLatin1StringView nameOf(RoutingField value) { return kFields[std::size_t(value)]; }
std::optional<RoutingField> routingFieldOf(QStringView name) { return find<RoutingField>(kFields, name); }
QLatin1StringView nameOf(RoutingTest value) { return kTests[std::size_t(value)]; }
std::optional<RoutingTest> routingTestOf(QStringView name) { return find<RoutingTest>(kTests, name); }
QLatin1StringView nameOf(RoutingMatch value) { return kMatches[std::size_t(value)]; }
std::optional<RoutingMatch> routingMatchOf(QStringView name) { return find<RoutingMatch>(kMatches, name); }
QLatin1StringView nameOf(ExclusionKind value) { return kExclusions[std::size_t(value)]; }
std::optional<ExclusionKind> exclusionKindOf(QStringView name)
{
    return find<ExclusionKind>(kExclusions, name);
}
QLatin1StringView nameOf(DistanceMeasure value) { return kMeasures[std::size_t(value)]; }
std::optional<DistanceMeasure> distanceMeasureOf(QStringView name)
{
    return find<DistanceMeasure>(kMeasures, name);
}
QLatin1StringView nameOf(SetSide value) { return kSides[std::size_t(value)]; }
std::optional<SetSide> setSideOf(QStringView name) { return find<SetSide>(kSides, name); }
QLatin1StringView nameOf(ScoreKind value) { return kScores[std::size_t(value)]; }
std::optional<ScoreKind> scoreKindOf(QStringView name) { return find<ScoreKind>(kScores, name); }
QLatin1StringView nameOf(ObjectiveKind value) { return kObjectives[std::size_t(value)]; }
std::optional<ObjectiveKind> objectiveKindOf(QStringView name)
{
    return find<ObjectiveKind>(kObjectives, name);
}
QLatin1StringView nameOf(RoutingRule value) { return kRules[std::size_t(value)]; }
std::optional<RoutingRule> routingRuleOf(QStringView name) { return find<RoutingRule>(kRules, name); }
QLatin1StringView nameOf(AfterAction value) { return kActions[std::size_t(value)]; }
std::optional<AfterAction> afterActionOf(QStringView name) { return find<AfterAction>(kActions, name); }
QLatin1StringView nameOf(RoutingMatchKind value) { return kMatchKinds[std::size_t(value)]; }
std::optional<RoutingMatchKind> routingMatchKindOf(QStringView name)
{
    return find<RoutingMatchKind>(kMatchKinds, name);
}

} // namespace stoa
