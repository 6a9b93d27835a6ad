// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/decisionrecord.h"

#include "core/domain/orders/routingjson.h"

#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace routing;

namespace {

ExclusionFinding readExclusion(JsonFields &fields)
{
    return {.kind = fields.parsed("kind"_L1, &exclusionKindOf).value_or(ExclusionKind::NoStock),
            .line = int(fields.optionalInteger("line"_L1, 0, 1'000'000).value_or(0)),
            .figure = fields.optionalInteger("figure"_L1),
            .limit = fields.optionalInteger("limit"_L1),
            .at = fields.optionalParsed("at"_L1, &Instant::parse),
            .code = fields.optionalString("code"_L1).value_or(QString())};
}

QJsonObject json(const ExclusionFinding &finding)
{
    QJsonObject object{{u"kind"_s, nameOf(finding.kind)}};
    put(object, "line"_L1, qint64(finding.line));
    put(object, "figure"_L1, finding.figure);
    put(object, "limit"_L1, finding.limit);
    put(object, "at"_L1, finding.at);
    put(object, "code"_L1, finding.code);
    return object;
}

ScoreFinding readScore(JsonFields &fields)
{
    return {.kind = fields.parsed("kind"_L1, &scoreKindOf).value_or(ScoreKind::Cost),
            .line = int(fields.optionalInteger("line"_L1, 0, 1'000'000).value_or(0)),
            .figure = fields.optionalInteger("figure"_L1),
            .score = int(fields.integer("score"_L1, -1, 10'000))};
}

QJsonObject json(const ScoreFinding &finding)
{
    QJsonObject object{{u"kind"_s, nameOf(finding.kind)}, {u"score"_s, finding.score}};
    put(object, "line"_L1, qint64(finding.line));
    put(object, "figure"_L1, finding.figure);
    return object;
}

RoutingCosts readCosts(JsonFields &fields)
{
    return {.shipping = fields.integer("shipping"_L1),
            .handling = fields.integer("handling"_L1),
            .splitPenalty = fields.integer("split_penalty"_L1),
            .lateness = fields.integer("lateness"_L1),
            .stockOutRisk = fields.integer("stock_out_risk"_L1),
            .markdownRelief = fields.integer("markdown_relief"_L1)};
}

QJsonObject json(const RoutingCosts &costs)
{
    return {{u"shipping"_s, costs.shipping},           {u"handling"_s, costs.handling},
            {u"split_penalty"_s, costs.splitPenalty},  {u"lateness"_s, costs.lateness},
            {u"stock_out_risk"_s, costs.stockOutRisk}, {u"markdown_relief"_s, costs.markdownRelief}};
}

NodeOffer readOffer(JsonFields &fields)
{
    return {.carrier = fields.optionalString("carrier"_L1, 16).value_or(QString()),
            .service = fields.optionalString("service"_L1, 16).value_or(QString()),
            .slotAt = fields.optionalParsed("slot_at"_L1, &Instant::parse),
            .slotFree = fields.optionalInteger("slot_free"_L1),
            .slotUsable = fields.optionalInteger("slot_usable"_L1),
            .readyAt = fields.optionalParsed("ready_at"_L1, &Instant::parse),
            .cutOffAt = fields.optionalParsed("cut_off_at"_L1, &Instant::parse),
            .cutOffMissed = fields.optionalInteger("cut_off_missed"_L1),
            .arrivesFrom = fields.optionalParsed("arrives_from"_L1, &Instant::parse),
            .arrives = fields.optionalParsed("arrives"_L1, &Instant::parse),
            .lateDays = fields.optionalInteger("late_days"_L1).value_or(0)};
}

QJsonObject json(const NodeOffer &offer)
{
    QJsonObject object;
    put(object, "carrier"_L1, offer.carrier);
    put(object, "service"_L1, offer.service);
    put(object, "slot_at"_L1, offer.slotAt);
    put(object, "slot_free"_L1, offer.slotFree);
    put(object, "slot_usable"_L1, offer.slotUsable);
    put(object, "ready_at"_L1, offer.readyAt);
    put(object, "cut_off_at"_L1, offer.cutOffAt);
    put(object, "cut_off_missed"_L1, offer.cutOffMissed);
    put(object, "arrives_from"_L1, offer.arrivesFrom);
    put(object, "arrives"_L1, offer.arrives);
    put(object, "late_days"_L1, offer.lateDays);
    return object;
}

RoutingCandidate readCandidate(JsonFields &fields)
{
    RoutingCandidate candidate{.node = fields.string("node"_L1, 16),
                               .metres = fields.optionalInteger("metres"_L1, 0),
                               .exclusions =
                                   objects<ExclusionFinding>(fields, "exclusions"_L1, 10'000, &readExclusion),
                               .isOut = fields.optionalBoolean("out"_L1).value_or(false),
                               .offer = {},
                               .scores = objects<ScoreFinding>(fields, "scores"_L1, 10'000, &readScore),
                               .score = int(fields.optionalInteger("score"_L1, 0, 10'000).value_or(-1))};
    object(fields, "offer"_L1, candidate.offer, &readOffer);
    return candidate;
}

QJsonObject json(const RoutingCandidate &candidate);
QJsonObject json(const LineUnits &units);
QJsonObject json(const RoutingPackage &package);
QJsonObject json(const RoutingPart &part);
QJsonObject json(const RoutingPlan &plan);
QJsonObject json(const RoutingStep &step);

template <typename Value> QJsonArray list(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(json(value));
    return array;
}

void putList(QJsonObject &object, QLatin1StringView name, const QJsonArray &values)
{
    if (!values.isEmpty())
        object[name] = values;
}

QJsonObject json(const RoutingCandidate &candidate)
{
    QJsonObject object{{u"node"_s, candidate.node}};
    put(object, "metres"_L1, candidate.metres);
    putList(object, "exclusions"_L1, list(candidate.exclusions));
    if (candidate.isOut)
        object[u"out"_s] = true;
    if (const QJsonObject offer = json(candidate.offer); !offer.isEmpty())
        object[u"offer"_s] = offer;
    putList(object, "scores"_L1, list(candidate.scores));
    if (candidate.score >= 0)
        object[u"score"_s] = candidate.score;
    return object;
}

LineUnits readUnits(JsonFields &fields)
{
    return {.line = int(fields.integer("line"_L1, 1, 1'000'000)),
            .quantity = fields.integer("quantity"_L1, 1),
            .backordered = fields.optionalInteger("backordered"_L1, 0).value_or(0)};
}

QJsonObject json(const LineUnits &units)
{
    QJsonObject object{{u"line"_s, units.line}, {u"quantity"_s, units.quantity}};
    put(object, "backordered"_L1, units.backordered);
    return object;
}

RoutingPackage readPackage(JsonFields &fields)
{
    return {.lines = objects<LineUnits>(fields, "lines"_L1, 1'000, &readUnits),
            .grams = fields.optionalInteger("grams"_L1, 0).value_or(0)};
}

QJsonObject json(const RoutingPackage &package)
{
    QJsonObject object{{u"lines"_s, list(package.lines)}};
    put(object, "grams"_L1, package.grams);
    return object;
}

RoutingPart readPart(JsonFields &fields)
{
    RoutingPart part{.node = fields.string("node"_L1, 16),
                     .lines = objects<LineUnits>(fields, "lines"_L1, 1'000, &readUnits),
                     .costs = {},
                     .offer = {},
                     .grams = fields.optionalInteger("grams"_L1, 0).value_or(0),
                     .value = fields.optionalInteger("value"_L1, 0).value_or(0),
                     .packages = objects<RoutingPackage>(fields, "packages"_L1, 100'000, &readPackage)};
    object(fields, "costs"_L1, part.costs, &readCosts);
    object(fields, "offer"_L1, part.offer, &readOffer);
    return part;
}

QJsonObject json(const RoutingPart &part)
{
    QJsonObject object{
        {u"node"_s, part.node}, {u"lines"_s, list(part.lines)}, {u"costs"_s, json(part.costs)}};
    if (const QJsonObject offer = json(part.offer); !offer.isEmpty())
        object[u"offer"_s] = offer;
    put(object, "grams"_L1, part.grams);
    put(object, "value"_L1, part.value);
    putList(object, "packages"_L1, list(part.packages));
    return object;
}

RoutingPlan readPlan(JsonFields &fields)
{
    RoutingPlan plan{.parts = objects<RoutingPart>(fields, "parts"_L1, 10'000, &readPart),
                     .missing = objects<LineUnits>(fields, "missing"_L1, 1'000, &readUnits),
                     .costs = {},
                     .arrives = fields.optionalParsed("arrives"_L1, &Instant::parse),
                     .score = {}};
    object(fields, "costs"_L1, plan.costs, &readCosts);
    if (const auto score = fields.optionalInteger("score"_L1, RoutingPlan::kLeastScore, 10'000))
        plan.score = int(*score);
    return plan;
}

QJsonObject json(const RoutingPlan &plan)
{
    QJsonObject object{{u"parts"_s, list(plan.parts)}, {u"costs"_s, json(plan.costs)}};
    putList(object, "missing"_L1, list(plan.missing));
    put(object, "arrives"_L1, plan.arrives);
    if (plan.score)
        object[u"score"_s] = *plan.score;
    return object;
}

RoutingAfter readAfter(JsonFields &fields)
{
    return {.action = fields.parsed("action"_L1, &afterActionOf).value_or(AfterAction::Assign),
            .queue = fields.optionalString("queue"_L1, 60).value_or(QString()),
            .days = int(fields.optionalInteger("days"_L1, 1, 365).value_or(0))};
}

QJsonObject json(const RoutingAfter &after)
{
    QJsonObject object{{u"action"_s, nameOf(after.action)}};
    put(object, "queue"_L1, after.queue);
    put(object, "days"_L1, qint64(after.days));
    return object;
}

RoutingStep readStep(JsonFields &fields)
{
    RoutingStep step{
        .strategy = int(fields.integer("strategy"_L1, 0, 1'000)),
        .name = fields.string("name"_L1, 80),
        .failedCondition = int(fields.optionalInteger("failed_condition"_L1, 0, 1'000).value_or(-1)),
        .candidates = objects<RoutingCandidate>(fields, "candidates"_L1, 10'000, &readCandidate),
        .plans = objects<RoutingPlan>(fields, "plans"_L1, 100, &readPlan),
        .match = fields.optionalParsed("match"_L1, &routingMatchKindOf).value_or(RoutingMatchKind::None),
        .after = {},
        .isTaken = fields.optionalBoolean("taken"_L1).value_or(false),
        .isOptimal = fields.optionalBoolean("optimal"_L1).value_or(true),
        .bound = fields.optionalInteger("bound"_L1).value_or(0),
        .steps = fields.optionalInteger("steps"_L1).value_or(0)};
    object(fields, "after"_L1, step.after, &readAfter);
    return step;
}

QJsonObject json(const RoutingStep &step)
{
    QJsonObject object{{u"strategy"_s, step.strategy}, {u"name"_s, step.name}};
    if (!step.wasTried()) {
        object[u"failed_condition"_s] = step.failedCondition;
        return object;
    }
    object[u"candidates"_s] = list(step.candidates);
    object[u"plans"_s] = list(step.plans);
    object[u"match"_s] = nameOf(step.match);
    object[u"after"_s] = json(step.after);
    object[u"taken"_s] = step.isTaken;
    object[u"optimal"_s] = step.isOptimal;
    put(object, "bound"_L1, step.bound);
    put(object, "steps"_L1, step.steps);
    return object;
}

Flip readFlip(JsonFields &fields)
{
    return {.kind = fields.parsed("kind"_L1, &flipKindOf).value_or(FlipKind::Stock),
            .node = fields.string("node"_L1, 16),
            .sku = fields.optionalString("sku"_L1, 40).value_or(QString()),
            .carrier = fields.optionalString("carrier"_L1, 16).value_or(QString()),
            .service = fields.optionalString("service"_L1, 16).value_or(QString()),
            .strategy = int(fields.optionalInteger("strategy"_L1, 0, 1'000).value_or(0)),
            .hour = fields.optionalParsed("hour"_L1, &Instant::parse),
            .change = fields.integer("change"_L1),
            .before = fields.optionalInteger("before"_L1),
            .after = fields.optionalInteger("after"_L1),
            .nodes = strings(fields, "nodes"_L1),
            .isComplete = fields.optionalBoolean("complete"_L1).value_or(false),
            .gain = fields.optionalInteger("gain"_L1)};
}

} // namespace

QJsonObject toJson(const Flip &flip)
{
    QJsonObject object{{u"kind"_s, nameOf(flip.kind)},
                       {u"node"_s, flip.node},
                       {u"change"_s, flip.change},
                       {u"complete"_s, flip.isComplete}};
    put(object, "sku"_L1, flip.sku);
    put(object, "carrier"_L1, flip.carrier);
    put(object, "service"_L1, flip.service);
    put(object, "strategy"_L1, qint64(flip.strategy));
    put(object, "hour"_L1, flip.hour);
    put(object, "before"_L1, flip.before);
    put(object, "after"_L1, flip.after);
    put(object, "nodes"_L1, flip.nodes);
    put(object, "gain"_L1, flip.gain);
    return object;
}

QJsonObject toJson(const Decision &decision)
{
    QJsonObject object{{u"order"_s, decision.order},
                       {u"policy"_s, decision.policy},
                       {u"policy_version"_s, decision.policyVersion},
                       {u"at"_s, decision.at.toString()},
                       {u"currency"_s, decision.currency},
                       {u"steps"_s, list(decision.steps)},
                       {u"parts"_s, list(decision.parts)},
                       {u"outcome"_s, nameOf(decision.outcome)},
                       {u"flips_complete"_s, decision.flipsAreComplete}};
    putList(object, "rest"_L1, list(decision.rest));
    if (!decision.rest.isEmpty())
        object[u"rest_after"_s] = json(decision.restAfter);
    put(object, "cancel_at"_L1, decision.cancelAt);
    put(object, "expected"_L1, decision.expected);
    if (decision.isTogether)
        object[u"together"_s] = true;
    QJsonArray flips;
    for (const Flip &flip : decision.flips)
        flips.append(toJson(flip));
    putList(object, "flips"_L1, flips);
    return object;
}

Result<Decision> decisionFromJson(const QJsonObject &json, const QString &at)
{
    JsonFields fields(json, at);
    Decision decision;
    decision.order = fields.string("order"_L1, 60);
    decision.policy = fields.string("policy"_L1, 16);
    decision.policyVersion = int(fields.integer("policy_version"_L1, 0, 1'000'000'000));
    decision.at = fields.parsed("at"_L1, &Instant::parse).value_or(Instant());
    decision.currency = fields.string("currency"_L1, 3);
    decision.steps = objects<RoutingStep>(fields, "steps"_L1, 100, &readStep);
    decision.parts = objects<RoutingPart>(fields, "parts"_L1, 10'000, &readPart);
    decision.rest = objects<LineUnits>(fields, "rest"_L1, 1'000, &readUnits);
    object(fields, "rest_after"_L1, decision.restAfter, &readAfter);
    decision.outcome = fields.parsed("outcome"_L1, &routingOutcomeOf).value_or(RoutingOutcome::Queued);
    decision.cancelAt = fields.optionalParsed("cancel_at"_L1, &Instant::parse);
    decision.expected = fields.optionalParsed("expected"_L1, &Instant::parse);
    decision.flips = objects<Flip>(fields, "flips"_L1, 100, &readFlip);
    decision.flipsAreComplete = fields.boolean("flips_complete"_L1);
    decision.isTogether = fields.optionalBoolean("together"_L1).value_or(false);
    STOA_TRY(fields.end());
    return decision;
}

Result<DecisionRecord> DecisionRecord::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error::of(Problem::Malformed, problem.errorString());
    JsonFields fields(document.object());
    const QString format = fields.string("format"_L1, 60);
    const QJsonObject of = fields.object("case"_L1);
    const QJsonObject policy = fields.object("policy"_L1);
    const QJsonObject decision = fields.object("decision"_L1);
    if (format != kFormat)
        fields.refuse("format"_L1, u"expected %1"_s.arg(kFormat));
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(auto readCase, RoutingCase::fromJson(of, u"case"_s));
    STOA_TRY_ASSIGN(auto readPolicy, RoutingPolicy::fromJson(policy, u"policy"_s));
    STOA_TRY_ASSIGN(auto made, decisionFromJson(decision, u"decision"_s));
    return DecisionRecord{std::move(readCase), std::move(readPolicy), std::move(made)};
}

QByteArray DecisionRecord::toBytes() const
{
    const QJsonObject json{{u"format"_s, kFormat},
                           {u"case"_s, of.toJson()},
                           {u"policy"_s, policy.toJson()},
                           {u"decision"_s, toJson(decision)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace stoa
