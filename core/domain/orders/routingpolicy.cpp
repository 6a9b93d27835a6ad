// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingpolicy.h"

#include "core/base/printable.h"
#include "core/domain/catalog/codes.h"
#include "core/domain/network/location.h"
#include "core/domain/network/method.h"
#include "core/domain/orders/orderdraft.h"

#include <QSet>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostMoney = 1'000'000'000'000;
constexpr qint64 kMostFigure = 1'000'000'000'000;
constexpr int kWhole = 10'000;

Error wrong(const QString &at, QLatin1StringView field, const QString &detail)
{
    return Error::invalid(at.isEmpty() ? QString(field) : at + u'/' + field, detail);
}

bool isName(const QString &text, int most)
{
    return !text.trimmed().isEmpty() && text.size() <= most && isPrintable(text);
}

void sortAsSet(QStringList &values)
{
    values.sort();
    values.removeDuplicates();
}

bool fits(RoutingField field, const QString &value)
{
    switch (field) {
    case RoutingField::Zone:
        return zoneOf(value).has_value();
    case RoutingField::Method:
        return methodOf(value).has_value();
    case RoutingField::Priority:
        return orderPriorityOf(value).has_value();
    case RoutingField::Flag:
        return lineFlagOf(value).has_value();
    case RoutingField::Channel:
    case RoutingField::Country:
    case RoutingField::Category:
    case RoutingField::CustomerGroup:
    case RoutingField::Value:
    case RoutingField::PromiseWithin:
    case RoutingField::Weight:
    case RoutingField::Units:
        return isName(value, 200);
    }
    return false;
}

Result<void> check(RoutingCondition &condition, const QString &at)
{
    const bool compares = condition.test == RoutingTest::AtLeast || condition.test == RoutingTest::AtMost;
    if (compares != isFigure(condition.field))
        return wrong(at, "test"_L1, u"figures are compared, everything else is looked up"_s);
    if (compares) {
        condition.values.clear();
        if (condition.figure < 0 || condition.figure > kMostFigure)
            return wrong(at, "figure"_L1, u"expected 0 to 1,000,000,000,000"_s);
        return {};
    }
    condition.figure = 0;
    sortAsSet(condition.values);
    if (condition.values.isEmpty() || condition.values.size() > 500)
        return wrong(at, "values"_L1, u"expected 1 to 500 values"_s);
    for (const QString &value : std::as_const(condition.values)) {
        if (!fits(condition.field, value))
            return wrong(at, "values"_L1, u"a value that the field cannot have: "_s + printable(value));
    }
    return {};
}

Result<void> check(RoutingExclusion &exclusion, const QString &at)
{
    using enum ExclusionKind;
    if (!isChosen(exclusion.kind))
        return wrong(at, "kind"_L1, u"cannot be switched on"_s);
    const bool hasLimit = exclusion.kind == Distance;
    if (hasLimit && (exclusion.limit < 1 || exclusion.limit > 20'040))
        return wrong(at, "limit"_L1, u"expected 1 to 20,040 km"_s);
    if (!hasLimit) {
        exclusion.limit = 0;
        exclusion.measure = DistanceMeasure::GreatCircle;
    }
    if (exclusion.measure == DistanceMeasure::GreatCircle)
        exclusion.roadFactor = 13'000;
    if (exclusion.roadFactor < 10'000 || exclusion.roadFactor > 30'000)
        return wrong(at, "road_factor"_L1, u"expected 10,000 to 30,000 basis points"_s);
    if (exclusion.kind != Capacity)
        exclusion.buffer = BufferUse::Keep;
    const bool hasSide = exclusion.kind == NodeKind || exclusion.kind == NodeGroup;
    if (!hasSide)
        exclusion.side = SetSide::Out;
    if (!hasSide && exclusion.kind != Restricted)
        exclusion.values.clear();
    sortAsSet(exclusion.values);
    if (exclusion.values.size() > 500 || (hasSide && exclusion.values.isEmpty()))
        return wrong(at, "values"_L1, u"expected 1 to 500 values"_s);
    for (const QString &value : std::as_const(exclusion.values)) {
        if (exclusion.kind == NodeKind ? !locationKindOf(value) : !isName(value, 100))
            return wrong(at, "values"_L1, u"not one of the known values"_s);
    }
    return {};
}

Result<void> check(RoutingScore &score, const QString &at)
{
    if (score.weight < 0 || score.weight > kWhole)
        return wrong(at, "weight"_L1, u"expected 0 to 10,000 basis points"_s);
    if (score.least < 0 || score.least > kWhole)
        return wrong(at, "least"_L1, u"expected 0 to 10,000 basis points"_s);
    for (const auto &[name, figure] : {std::pair{"worst"_L1, score.worst}, {"best"_L1, score.best}}) {
        if (figure < -kMostFigure || figure > kMostFigure)
            return wrong(at, name, u"out of range"_s);
    }
    const bool banded = score.kind == ScoreKind::DistanceBand;
    const bool listed = score.kind == ScoreKind::KindPriority;
    if (!banded && !listed && score.worst == score.best)
        return wrong(at, "best"_L1, u"the best figure is also the worst"_s);
    if (banded || listed) {
        score.worst = 0;
        score.best = 0;
    }
    if (!banded)
        score.bands.clear();
    if (!listed)
        score.values.clear();
    if (banded && (score.bands.isEmpty() || score.bands.size() > 20))
        return wrong(at, "bands"_L1, u"expected 1 to 20 bands"_s);
    for (qsizetype i = 0; i < score.bands.size(); ++i) {
        if (score.bands[i] <= (i == 0 ? 0 : score.bands[i - 1]) || score.bands[i] > 40'080'000)
            return wrong(at, "bands"_L1, u"expected metres that rise"_s);
    }
    if (listed && (score.values.isEmpty() || score.values.size() > 20))
        return wrong(at, "values"_L1, u"expected kinds, the best first"_s);
    for (const QString &value : std::as_const(score.values)) {
        if (!locationKindOf(value) || score.values.count(value) > 1)
            return wrong(at, "values"_L1, u"expected kinds, each once"_s);
    }
    return {};
}

Result<void> checkScores(RoutingStrategy &strategy, const QString &at)
{
    if (strategy.objective != ObjectiveKind::WeightedScores && !strategy.scores.isEmpty())
        return wrong(at, "scores"_L1, u"only weighted scores have scores"_s);
    qint64 sum = 0;
    QSet<ScoreKind> seen;
    for (qsizetype i = 0; i < strategy.scores.size(); ++i) {
        RoutingScore &score = strategy.scores[i];
        const QString place = at + u"/scores/%1"_s.arg(i);
        STOA_TRY(check(score, place));
        if (seen.contains(score.kind))
            return wrong(place, "kind"_L1, u"stands there twice"_s);
        seen.insert(score.kind);
        sum += score.weight;
    }
    if (strategy.objective == ObjectiveKind::WeightedScores && sum != kWhole)
        return wrong(at, "scores"_L1, u"the weights add up to %1, expected 10,000"_s.arg(sum));
    return {};
}

Result<void> check(const RoutingRates &rates, const QString &at)
{
    for (const auto &[name, amount] : {std::pair{"rates/split_penalty"_L1, rates.splitPenalty},
                                       {"rates/lateness_per_day"_L1, rates.latenessPerDay}}) {
        if (amount < 0 || amount > kMostMoney / 1'000)
            return wrong(at, name, u"an amount below 0, or too large"_s);
    }
    for (const auto &[name, share] : {std::pair{"rates/stock_out"_L1, rates.stockOut},
                                      {"rates/markdown_relief"_L1, rates.markdownRelief},
                                      {"rates/split_score"_L1, rates.splitScore}}) {
        if (share < 0 || share > kWhole)
            return wrong(at, name, u"expected 0 to 10,000 basis points"_s);
    }
    if (rates.stockOutWeeks < 0 || rates.stockOutWeeks > 52'000)
        return wrong(at, "rates/stock_out_weeks"_L1, u"expected 0 to 520 weeks"_s);
    return {};
}

Result<void> check(const RoutingLimits &limits, const QString &at)
{
    if (limits.maxParts < 0 || limits.maxParts > 100)
        return wrong(at, "limits/max_parts"_L1, u"expected 0 to 100"_s);
    if (limits.minPartValue < 0 || limits.minPartValue > kMostMoney)
        return wrong(at, "limits/min_part_value"_L1, u"out of range"_s);
    if (limits.minPartUnits < 0 || limits.minPartUnits > kMostFigure)
        return wrong(at, "limits/min_part_units"_L1, u"out of range"_s);
    if (limits.maxPackageWeight < 0 || limits.maxPackageWeight > kMostFigure)
        return wrong(at, "limits/max_package_weight"_L1, u"out of range"_s);
    return {};
}

Result<void> check(RoutingAfter &after, const QString &at)
{
    if (after.action != AfterAction::Queue)
        after.queue.clear();
    else if (!isName(after.queue, 60))
        return wrong(at, "queue"_L1, u"expected the name of a queue"_s);
    if (after.action != AfterAction::CancelAfterDays)
        after.days = 0;
    else if (after.days < 1 || after.days > 365)
        return wrong(at, "days"_L1, u"expected 1 to 365 days"_s);
    return {};
}

Result<void> checkAfter(RoutingStrategy &strategy, const QString &at)
{
    STOA_TRY(check(strategy.full, at + u"/full"_s));
    STOA_TRY(check(strategy.partial, at + u"/partial"_s));
    STOA_TRY(check(strategy.none, at + u"/none"_s));
    using enum AfterAction;
    const AfterAction full = strategy.full.action;
    if (full == Backorder || full == CancelAfterDays)
        return wrong(at, "full/action"_L1, u"nothing lacks that it could be for"_s);
    const AfterAction none = strategy.none.action;
    if (none == Assign || none == Split)
        return wrong(at, "none/action"_L1, u"there is nothing to assign"_s);
    return {};
}

Result<void> check(RoutingStrategy &strategy, const QString &at)
{
    if (!isName(strategy.name, 80))
        return wrong(at, "name"_L1, u"expected a name"_s);
    if (strategy.conditions.size() > 40)
        return wrong(at, "conditions"_L1, u"too many"_s);
    for (qsizetype i = 0; i < strategy.conditions.size(); ++i)
        STOA_TRY(check(strategy.conditions[i], at + u"/conditions/%1"_s.arg(i)));
    QSet<std::pair<int, int>> seen;
    for (qsizetype i = 0; i < strategy.exclusions.size(); ++i) {
        RoutingExclusion &exclusion = strategy.exclusions[i];
        const QString place = at + u"/exclusions/%1"_s.arg(i);
        STOA_TRY(check(exclusion, place));
        const std::pair key(int(exclusion.kind), int(exclusion.side));
        if (seen.contains(key))
            return wrong(place, "kind"_L1, u"stands there twice"_s);
        seen.insert(key);
    }
    STOA_TRY(checkScores(strategy, at));
    STOA_TRY(check(strategy.rates, at));
    STOA_TRY(check(strategy.limits, at));
    if (strategy.objective != ObjectiveKind::PriorityOrder)
        strategy.order.clear();
    for (const QString &code : std::as_const(strategy.order)) {
        if (!LocationCode::parse(code) || strategy.order.count(code) > 1)
            return wrong(at, "order"_L1, u"expected location codes, each once"_s);
    }
    if ((strategy.objective == ObjectiveKind::Rules) == strategy.rules.isEmpty())
        return wrong(at, "rules"_L1, u"a chain of rules has rules, nothing else has"_s);
    for (const RoutingRule rule : std::as_const(strategy.rules)) {
        if (strategy.rules.count(rule) > 1)
            return wrong(at, "rules"_L1, u"each rule once"_s);
    }
    return checkAfter(strategy, at);
}

} // namespace

const RoutingExclusion *RoutingStrategy::exclusion(ExclusionKind kind) const
{
    const auto it = std::ranges::find(exclusions, kind, &RoutingExclusion::kind);
    return it == exclusions.end() ? nullptr : &*it;
}

Result<RoutingPolicy> RoutingPolicy::accept(RoutingPolicyDraft draft)
{
    if (!LocationCode::parse(draft.code) || draft.code != draft.code.toUpper())
        return Error::invalid(u"code"_s, u"expected 1 to 16 of A-Z, 0-9, - and _"_s);
    if (draft.version < 1)
        return Error::invalid(u"version"_s, u"expected 1 or more"_s);
    if (!isName(draft.name, 120))
        return Error::invalid(u"name"_s, u"expected a name"_s);
    if (!isName(draft.owner, 120))
        return Error::invalid(u"owner"_s, u"expected who answers for it"_s);
    if (draft.strategies.isEmpty() || draft.strategies.size() > kMostStrategies)
        return Error::invalid(u"strategies"_s, u"expected 1 to %1 strategies"_s.arg(kMostStrategies));
    QSet<QString> names;
    for (qsizetype i = 0; i < draft.strategies.size(); ++i) {
        const QString at = u"strategies/%1"_s.arg(i);
        STOA_TRY(check(draft.strategies[i], at));
        if (names.contains(draft.strategies[i].name))
            return wrong(at, "name"_L1, u"another strategy has this name"_s);
        names.insert(draft.strategies[i].name);
    }
    STOA_TRY(check(draft.otherwise, u"otherwise"_s));
    using enum AfterAction;
    const AfterAction last = draft.otherwise.action;
    if (last != Queue && last != Backorder && last != CustomerCare && last != CancelAfterDays)
        return Error::invalid(u"otherwise/action"_s, u"there is no plan and no strategy left"_s);
    return RoutingPolicy(std::move(draft));
}

RoutingPolicy RoutingPolicy::minimal()
{
    RoutingStrategy strategy;
    strategy.name = u"Least cost"_s;
    using enum ExclusionKind;
    for (const ExclusionKind kind : {NoStock, BrokeringOff, Closed, MethodNotOffered, Carrier,
                                     ProductConstraint, Capacity, Rejected, Restricted})
        strategy.exclusions.append({.kind = kind});
    strategy.rates = {.splitPenalty = 150, .latenessPerDay = 120};
    strategy.limits.maxParts = 2;
    strategy.partial = {AfterAction::Assign, {}, 0};
    strategy.none = {AfterAction::Queue, u"noStock"_s, 0};
    return RoutingPolicy({.code = u"MINIMAL"_s,
                          .version = 1,
                          .name = u"Minimal"_s,
                          .owner = u"stoa"_s,
                          .strategies = {strategy},
                          .otherwise = {AfterAction::Queue, u"noStock"_s, 0}});
}

} // namespace stoa
