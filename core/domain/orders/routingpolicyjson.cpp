// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingjson.h"
#include "core/domain/orders/routingpolicy.h"

namespace stoa {

using namespace Qt::StringLiterals;
using namespace routing;

namespace {

RoutingCondition readCondition(JsonFields &fields)
{
    return {.field = fields.parsed("field"_L1, &routingFieldOf).value_or(RoutingField::Channel),
            .test = fields.parsed("test"_L1, &routingTestOf).value_or(RoutingTest::AnyOf),
            .values = strings(fields, "values"_L1),
            .figure = fields.optionalInteger("figure"_L1).value_or(0)};
}

QJsonObject json(const RoutingCondition &condition)
{
    QJsonObject object{{u"field"_s, nameOf(condition.field)}, {u"test"_s, nameOf(condition.test)}};
    if (isFigure(condition.field))
        object[u"figure"_s] = condition.figure;
    else
        object[u"values"_s] = QJsonArray::fromStringList(condition.values);
    return object;
}

std::optional<BufferUse> bufferUseOf(QStringView name)
{
    if (name == "keep"_L1)
        return BufferUse::Keep;
    return name == "use"_L1 ? std::optional(BufferUse::Use) : std::nullopt;
}

RoutingExclusion readExclusion(JsonFields &fields)
{
    return {
        .kind = fields.parsed("kind"_L1, &exclusionKindOf).value_or(ExclusionKind::NoStock),
        .limit = fields.optionalInteger("limit"_L1).value_or(0),
        .measure =
            fields.optionalParsed("measure"_L1, &distanceMeasureOf).value_or(DistanceMeasure::GreatCircle),
        .roadFactor = int(fields.optionalInteger("road_factor"_L1, 10'000, 30'000).value_or(13'000)),
        .buffer = fields.optionalParsed("buffer"_L1, &bufferUseOf).value_or(BufferUse::Keep),
        .side = fields.optionalParsed("side"_L1, &setSideOf).value_or(SetSide::Out),
        .values = strings(fields, "values"_L1)};
}

QJsonObject json(const RoutingExclusion &exclusion)
{
    QJsonObject object{{u"kind"_s, nameOf(exclusion.kind)}};
    switch (exclusion.kind) {
    case ExclusionKind::Distance:
        object[u"limit"_s] = exclusion.limit;
        object[u"measure"_s] = nameOf(exclusion.measure);
        if (exclusion.measure == DistanceMeasure::Road)
            object[u"road_factor"_s] = exclusion.roadFactor;
        break;
    case ExclusionKind::Capacity:
        object[u"buffer"_s] = exclusion.buffer == BufferUse::Keep ? "keep"_L1 : "use"_L1;
        break;
    case ExclusionKind::NodeKind:
    case ExclusionKind::NodeGroup:
        object[u"side"_s] = nameOf(exclusion.side);
        object[u"values"_s] = QJsonArray::fromStringList(exclusion.values);
        break;
    case ExclusionKind::Restricted:
        object[u"values"_s] = QJsonArray::fromStringList(exclusion.values);
        break;
    case ExclusionKind::NoStock:
    case ExclusionKind::BrokeringOff:
    case ExclusionKind::Closed:
    case ExclusionKind::MethodNotOffered:
    case ExclusionKind::Carrier:
    case ExclusionKind::ProductConstraint:
    case ExclusionKind::CutOff:
    case ExclusionKind::Rejected:
    case ExclusionKind::PickupElsewhere:
    case ExclusionKind::ScoreTooLow:
        break;
    }
    return object;
}

RoutingScore readScore(JsonFields &fields)
{
    RoutingScore score{.kind = fields.parsed("kind"_L1, &scoreKindOf).value_or(ScoreKind::Cost),
                       .weight = int(fields.integer("weight"_L1, 0, 10'000)),
                       .worst = fields.optionalInteger("worst"_L1).value_or(0),
                       .best = fields.optionalInteger("best"_L1).value_or(0),
                       .least = int(fields.optionalInteger("least"_L1, 0, 10'000).value_or(0)),
                       .bands = {},
                       .values = strings(fields, "values"_L1, 20)};
    const QJsonArray bands = fields.optionalArray("bands"_L1, 20);
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const qint64 metres = bands[i].toInteger();
        if (metres < 1 || metres > 40'080'000)
            fields.add({Error::invalid(fields.pointer("bands"_L1, i), u"expected 1 to 40,080,000 metres"_s)});
        score.bands.append(metres);
    }
    return score;
}

QJsonObject json(const RoutingScore &score)
{
    QJsonObject object{{u"kind"_s, nameOf(score.kind)}, {u"weight"_s, score.weight}};
    if (score.least > 0)
        object[u"least"_s] = score.least;
    if (score.kind == ScoreKind::DistanceBand) {
        QJsonArray bands;
        for (const qint64 band : score.bands)
            bands.append(band);
        object[u"bands"_s] = bands;
    } else if (score.kind == ScoreKind::KindPriority) {
        object[u"values"_s] = QJsonArray::fromStringList(score.values);
    } else {
        object[u"worst"_s] = score.worst;
        object[u"best"_s] = score.best;
    }
    return object;
}

RoutingRates readRates(JsonFields &fields)
{
    return {.splitPenalty = fields.optionalInteger("split_penalty"_L1).value_or(0),
            .latenessPerDay = fields.optionalInteger("lateness_per_day"_L1).value_or(0),
            .stockOut = int(fields.optionalInteger("stock_out"_L1, 0, 10'000).value_or(0)),
            .stockOutWeeks = fields.optionalInteger("stock_out_weeks"_L1).value_or(0),
            .markdownRelief = int(fields.optionalInteger("markdown_relief"_L1, 0, 10'000).value_or(0)),
            .splitScore = int(fields.optionalInteger("split_score"_L1, 0, 10'000).value_or(0))};
}

QJsonObject json(const RoutingRates &rates)
{
    return {{u"split_penalty"_s, rates.splitPenalty},
            {u"lateness_per_day"_s, rates.latenessPerDay},
            {u"stock_out"_s, rates.stockOut},
            {u"stock_out_weeks"_s, rates.stockOutWeeks},
            {u"markdown_relief"_s, rates.markdownRelief},
            {u"split_score"_s, rates.splitScore}};
}

/// One of two names: the first one's value, or the second one's.
template <typename Value>
auto eitherOf(QLatin1StringView first, Value firstValue, QLatin1StringView second, Value secondValue)
{
    return [=](QStringView name) -> std::optional<Value> {
        if (name == first)
            return firstValue;
        return name == second ? std::optional(secondValue) : std::nullopt;
    };
}

RoutingLimits readLimits(JsonFields &fields)
{
    const auto keep = eitherOf("keep"_L1, KeepTogether::Keep, "ignore"_L1, KeepTogether::Ignore);
    const auto line = eitherOf("allowed"_L1, LineDivision::Allowed, "whole"_L1, LineDivision::Whole);
    const auto packing = eitherOf("mixed"_L1, PackingApart::Mixed, "byClass"_L1, PackingApart::ByClass);
    return {.maxParts = int(fields.optionalInteger("max_parts"_L1, 0, 100).value_or(0)),
            .minPartValue = fields.optionalInteger("min_part_value"_L1).value_or(0),
            .minPartUnits = fields.optionalInteger("min_part_units"_L1).value_or(0),
            .keepTogether = fields.optionalParsed("keep_together"_L1, keep).value_or(KeepTogether::Keep),
            .lineSplit = fields.optionalParsed("line_split"_L1, line).value_or(LineDivision::Allowed),
            .maxPackageWeight = fields.optionalInteger("max_package_weight"_L1).value_or(0),
            .packing = fields.optionalParsed("packing"_L1, packing).value_or(PackingApart::Mixed)};
}

QJsonObject json(const RoutingLimits &limits)
{
    return {{u"max_parts"_s, limits.maxParts},
            {u"min_part_value"_s, limits.minPartValue},
            {u"min_part_units"_s, limits.minPartUnits},
            {u"keep_together"_s, limits.keepTogether == KeepTogether::Keep ? "keep"_L1 : "ignore"_L1},
            {u"line_split"_s, limits.lineSplit == LineDivision::Allowed ? "allowed"_L1 : "whole"_L1},
            {u"max_package_weight"_s, limits.maxPackageWeight},
            {u"packing"_s, limits.packing == PackingApart::Mixed ? "mixed"_L1 : "byClass"_L1}};
}

RoutingAfter readAfter(JsonFields &fields)
{
    return {.action = fields.parsed("action"_L1, &afterActionOf).value_or(AfterAction::Queue),
            .queue = fields.optionalString("queue"_L1, 60).value_or(QString()),
            .days = int(fields.optionalInteger("days"_L1, 1, 365).value_or(0))};
}

QJsonObject json(const RoutingAfter &after)
{
    QJsonObject object{{u"action"_s, nameOf(after.action)}};
    if (after.action == AfterAction::Queue)
        object[u"queue"_s] = after.queue;
    if (after.action == AfterAction::CancelAfterDays)
        object[u"days"_s] = after.days;
    return object;
}

RoutingStrategy readStrategy(JsonFields &fields)
{
    RoutingStrategy strategy;
    strategy.name = fields.string("name"_L1, 80);
    strategy.match = fields.optionalParsed("match"_L1, &routingMatchOf).value_or(RoutingMatch::All);
    strategy.conditions = objects<RoutingCondition>(fields, "conditions"_L1, 40, &readCondition);
    strategy.exclusions = objects<RoutingExclusion>(fields, "exclusions"_L1, 40, &readExclusion);
    strategy.objective = fields.parsed("objective"_L1, &objectiveKindOf).value_or(ObjectiveKind::LeastCost);
    strategy.scores = objects<RoutingScore>(fields, "scores"_L1, 40, &readScore);
    object(fields, "rates"_L1, strategy.rates, &readRates);
    strategy.order = strings(fields, "order"_L1, 5'000);
    strategy.rules = words<RoutingRule>(fields, "rules"_L1, 10, &routingRuleOf);
    object(fields, "limits"_L1, strategy.limits, &readLimits);
    object(fields, "full"_L1, strategy.full, &readAfter);
    object(fields, "partial"_L1, strategy.partial, &readAfter);
    object(fields, "none"_L1, strategy.none, &readAfter);
    return strategy;
}

QJsonObject json(const RoutingStrategy &strategy);

template <typename Value> QJsonArray jsonOf(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(json(value));
    return array;
}

QJsonObject json(const RoutingStrategy &strategy)
{
    QJsonObject object{{u"name"_s, strategy.name},
                       {u"match"_s, nameOf(strategy.match)},
                       {u"conditions"_s, jsonOf(strategy.conditions)},
                       {u"exclusions"_s, jsonOf(strategy.exclusions)},
                       {u"objective"_s, nameOf(strategy.objective)},
                       {u"rates"_s, json(strategy.rates)},
                       {u"limits"_s, json(strategy.limits)},
                       {u"full"_s, json(strategy.full)},
                       {u"partial"_s, json(strategy.partial)},
                       {u"none"_s, json(strategy.none)}};
    if (!strategy.scores.isEmpty())
        object[u"scores"_s] = jsonOf(strategy.scores);
    if (!strategy.order.isEmpty())
        object[u"order"_s] = QJsonArray::fromStringList(strategy.order);
    QJsonArray rules;
    for (const RoutingRule rule : strategy.rules)
        rules.append(nameOf(rule));
    if (!rules.isEmpty())
        object[u"rules"_s] = rules;
    return object;
}

} // namespace

Result<RoutingPolicyDraft> RoutingPolicyDraft::fromJson(const QJsonObject &object, const QString &at)
{
    JsonFields fields(object, at);
    RoutingPolicyDraft draft;
    draft.code = fields.string("code"_L1, 16);
    draft.version = int(fields.integer("version"_L1, 1, 1'000'000'000));
    draft.name = fields.string("name"_L1, 120);
    draft.owner = fields.string("owner"_L1, 120);
    draft.strategies =
        objects<RoutingStrategy>(fields, "strategies"_L1, RoutingPolicy::kMostStrategies, &readStrategy);
    routing::object(fields, "otherwise"_L1, draft.otherwise, &readAfter);
    STOA_TRY(fields.end());
    return draft;
}

Result<RoutingPolicy> RoutingPolicy::fromJson(const QJsonObject &object, const QString &at)
{
    STOA_TRY_ASSIGN(auto draft, RoutingPolicyDraft::fromJson(object, at));
    auto policy = accept(std::move(draft));
    if (!policy)
        return placed(policy.error(), at);
    return policy;
}

QJsonObject RoutingPolicyDraft::toJson() const
{
    return {{u"code"_s, code},
            {u"version"_s, version},
            {u"name"_s, name},
            {u"owner"_s, owner},
            {u"strategies"_s, jsonOf(strategies)},
            {u"otherwise"_s, json(otherwise)}};
}

} // namespace stoa
