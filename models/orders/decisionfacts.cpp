// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/decisionfacts.h"

#include <QJsonArray>
#include <initializer_list>
#include <numeric>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

using Members = std::initializer_list<QLatin1StringView>;

/// The first of these members that is there.
QJsonValue member(const QJsonValue &json, Members names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = json[name];
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

std::optional<qint64> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<Instant> instant(const QJsonValue &value)
{
    const auto at = Instant::parse(value.toString());
    return at ? std::optional(*at) : std::nullopt;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        list.append(each.isString() ? each.toString() : member(each, {"node"_L1, "location"_L1}).toString());
    return list;
}

/// `scale`: thousandths for each of the amounts' units.
DecisionFacts::Plan planOf(const QJsonValue &json, qint64 scale)
{
    DecisionFacts::Plan plan;
    plan.nodes = texts(member(json, {"nodes"_L1, "parts"_L1}));
    const QJsonValue costs = member(json, {"costs"_L1, "cost"_L1});
    static constexpr std::array kNames{"shipping"_L1, "handling"_L1,       "split_penalty"_L1,
                                       "lateness"_L1, "stock_out_risk"_L1, "markdown_relief"_L1};
    for (std::size_t i = 0; i < kNames.size(); ++i)
        plan.costs[i] = costs[kNames[i]].toInteger() * scale;
    plan.arrives = instant(member(json, {"arrives"_L1, "arrives_at"_L1}));
    if (const auto score = number(json["score"_L1]))
        plan.score = int(*score);
    plan.isComplete = member(json, {"complete"_L1, "is_complete"_L1}).toBool(true)
        && json["missing"_L1].toArray().isEmpty();
    return plan;
}

std::optional<DecisionFacts::Flip> flipOf(const QJsonValue &json)
{
    using Kind = DecisionFacts::Flip::Kind;
    static const QHash<QString, Kind> kKinds{{u"stock"_s, Kind::Stock},
                                             {u"distance"_s, Kind::Distance},
                                             {u"capacity"_s, Kind::Capacity},
                                             {u"cost"_s, Kind::Cost},
                                             {u"cutOff"_s, Kind::CutOff}};
    const auto kind = kKinds.constFind(json["kind"_L1].toString());
    if (kind == kKinds.cend())
        return std::nullopt;
    DecisionFacts::Flip flip;
    flip.kind = *kind;
    flip.node = json["node"_L1].toString();
    flip.sku = json["sku"_L1].toString();
    flip.carrier = json["carrier"_L1].toString();
    flip.hour = instant(json["hour"_L1]);
    flip.change = json["change"_L1].toInteger();
    flip.before = number(json["before"_L1]);
    flip.after = number(json["after"_L1]);
    flip.nodes = texts(json["nodes"_L1]);
    flip.isComplete = json["complete"_L1].toBool(true);
    flip.gain = number(json["gain"_L1]);
    return flip;
}

DecisionFacts::Finding findingOf(const QJsonValue &json)
{
    return {json["kind"_L1].toString(), number(json["figure"_L1]), number(json["limit"_L1]),
            instant(json["at"_L1]), json["code"_L1].toString()};
}

DecisionFacts::Candidate candidateOf(const QJsonValue &json)
{
    DecisionFacts::Candidate candidate;
    candidate.node = member(json, {"node"_L1, "location"_L1}).toString();
    candidate.metres = number(member(json, {"metres"_L1, "meters"_L1}));
    const QJsonArray findings = member(json, {"exclusions"_L1, "findings"_L1}).toArray();
    for (const QJsonValue &finding : findings)
        candidate.findings.append(findingOf(finding));
    // A short one has its finding in itself.
    if (findings.isEmpty() && json["kind"_L1].isString())
        candidate.findings.append(findingOf(json));
    candidate.isOut = member(json, {"out"_L1, "is_out"_L1}).toBool(false);
    if (const auto score = number(json["score"_L1]); score && *score >= 0)
        candidate.score = int(*score);
    candidate.arrives = instant(member(json, {"arrives"_L1, "arrives_at"_L1}));
    if (!candidate.arrives)
        candidate.arrives = instant(json["offer"_L1]["arrives"_L1]);
    return candidate;
}

/// The step of a full record whose plans are shown: the first that was taken, else the last that was tried.
QJsonValue mainStep(const QJsonValue &record)
{
    QJsonValue main(QJsonValue::Undefined);
    const QJsonArray steps = record["steps"_L1].toArray();
    for (const QJsonValue &step : steps) {
        if (member(step, {"taken"_L1, "is_taken"_L1}).toBool(false))
            return step;
        if (!step["plans"_L1].toArray().isEmpty() || !step["candidates"_L1].toArray().isEmpty())
            main = step;
    }
    return main;
}

} // namespace

qint64 DecisionFacts::Plan::total() const { return std::accumulate(costs.begin(), costs.end(), qint64(0)); }

std::optional<qint64> DecisionFacts::lead() const
{
    if (plans.size() < 2)
        return std::nullopt;
    return plans[1].total() - plans[0].total();
}

DecisionFacts DecisionFacts::of(const DecisionRow &row)
{
    DecisionFacts facts;
    facts.id = row.id;
    facts.at = row.at;
    facts.policy = row.policy;
    facts.policyVersion = row.policyVersion;
    facts.outcome = row.outcome;
    const QJsonValue json(row.summary);
    const QJsonValue step = mainStep(json);
    const auto of = [&](Members names) {
        const QJsonValue own = member(json, names);
        return own.isUndefined() ? member(step, names) : own;
    };
    // A record counts in thousandths, a summary in whole minor units, whose rows add up as they are shown.
    const qint64 scale = step.isUndefined() ? 1'000 : 1;
    facts.currency = json["currency"_L1].toString(u"EUR"_s);
    const QJsonArray plans = of({"plans"_L1}).toArray();
    for (const QJsonValue &plan : plans)
        facts.plans.append(planOf(plan, scale));
    if (plans.isEmpty()) {
        // The three by name.
        for (const QLatin1StringView name : {"chosen"_L1, "runner_up"_L1, "third"_L1}) {
            if (json[name].isObject())
                facts.plans.append(planOf(json[name], scale));
        }
    }
    if (const QJsonValue optimal = of({"optimal"_L1, "is_optimal"_L1}); optimal.isBool())
        facts.isOptimal = optimal.toBool();
    if (const auto bound = number(of({"bound"_L1})))
        facts.bound = *bound * scale;
    QJsonArray flips = of({"flips"_L1}).toArray();
    if (flips.isEmpty() && json["flip"_L1].isObject())
        flips.append(json["flip"_L1]);
    for (const QJsonValue &each : std::as_const(flips)) {
        if (const auto flip = flipOf(each))
            facts.flips.append(*flip);
    }
    if (const QJsonValue complete = of({"flips_complete"_L1}); complete.isBool())
        facts.flipsAreComplete = complete.toBool();
    facts.isTogether = of({"together"_L1}).toBool(false);
    const QJsonArray leftOut = of({"exclusions"_L1}).toArray();
    for (const QJsonValue &each : leftOut)
        facts.leftOut.append(candidateOf(each));
    const QJsonValue candidates = of({"candidates"_L1});
    if (candidates.isArray()) {
        const QJsonArray array = candidates.toArray();
        facts.candidates = int(array.size());
        for (const QJsonValue &each : array) {
            const Candidate candidate = candidateOf(each);
            if (leftOut.isEmpty() && candidate.isOut)
                facts.leftOut.append(candidate);
        }
    } else {
        facts.candidates = candidates.toInt();
    }
    facts.stockSeen = instant(of({"stock_seen_at"_L1, "seen_at"_L1}));
    facts.took = number(of({"took_us"_L1, "microseconds"_L1}));
    return facts;
}

QList<DecisionFacts::Candidate> DecisionFacts::candidatesOf(const QJsonObject &record)
{
    // The hub may wrap the record.
    QJsonValue json(record);
    for (const QLatin1StringView name : {"record"_L1, "decision"_L1}) {
        if (json[name].isObject())
            json = json[name];
    }
    QJsonValue list = json["candidates"_L1];
    if (!list.isArray())
        list = mainStep(json)["candidates"_L1];
    QList<Candidate> candidates;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &each : array)
        candidates.append(candidateOf(each));
    return candidates;
}

} // namespace stoa
