// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/decisionrecord.h"
#include "core/domain/orders/routingjson.h"

namespace stoa {

using namespace Qt::StringLiterals;
using namespace routing;

namespace {

constexpr qsizetype kMostPlans = 3;
constexpr qsizetype kMostExclusions = 12;

qint64 roundedDown(qint64 thousandths)
{
    return thousandths >= 0 ? thousandths / 1'000 : -((-thousandths + 999) / 1'000);
}

/// Minor units: the total is rounded, and what the rows then lack goes to those that lost most.
QJsonObject table(const RoutingCosts &costs)
{
    const std::array<std::pair<QLatin1StringView, qint64>, 6> rows{
        {{"shipping"_L1, costs.shipping},
         {"handling"_L1, costs.handling},
         {"split_penalty"_L1, costs.splitPenalty},
         {"lateness"_L1, costs.lateness},
         {"stock_out_risk"_L1, costs.stockOutRisk},
         {"markdown_relief"_L1, costs.markdownRelief}}};
    const qint64 total = roundedDown(costs.total() + 500);
    std::array<qint64, 6> minor{};
    std::array<size_t, 6> order{0, 1, 2, 3, 4, 5};
    qint64 lacking = total;
    for (size_t i = 0; i < rows.size(); ++i) {
        minor[i] = roundedDown(rows[i].second);
        lacking -= minor[i];
    }
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&rows, &minor](size_t i) { return rows[i].second - minor[i] * 1'000; });
    for (size_t i = 0; lacking > 0 && i < order.size(); ++i, --lacking)
        ++minor[order[i]];
    QJsonObject object{{u"total"_s, total}};
    for (size_t i = 0; i < rows.size(); ++i)
        object[rows[i].first] = minor[i];
    return object;
}

QJsonObject planSummary(const RoutingPlan &plan)
{
    QJsonObject object{{u"nodes"_s, QJsonArray::fromStringList(plan.nodes())},
                       {u"costs"_s, table(plan.costs)}};
    put(object, "arrives"_L1, plan.arrives);
    if (plan.score)
        object[u"score"_s] = *plan.score;
    return object;
}

/// Minor units and minutes by which the second plan is dearer and later, or not.
QJsonObject difference(const RoutingPlan &best, const RoutingPlan &second)
{
    const auto total = [](const RoutingPlan &plan) {
        return roundedDown(plan.costs.total() + 500);
    };
    QJsonObject object{{u"cost"_s, total(second) - total(best)}};
    if (best.arrives && second.arrives)
        object[u"minutes"_s] = second.arrives->msSince(*best.arrives) / 60'000;
    if (best.score && second.score)
        object[u"score"_s] = *best.score - *second.score;
    return object;
}

struct LeftOut {
    const RoutingCandidate *candidate;
    const ExclusionFinding *finding;
};

/// The nearest first: people ask for those.
QJsonArray exclusions(const RoutingStep &step)
{
    QList<LeftOut> out;
    for (const RoutingCandidate &candidate : step.candidates) {
        if (!candidate.isOut || candidate.exclusions.isEmpty())
            continue;
        const auto whole = std::ranges::find(candidate.exclusions, 0, &ExclusionFinding::line);
        out.append(
            {&candidate, whole == candidate.exclusions.end() ? &candidate.exclusions.first() : &*whole});
    }
    std::ranges::stable_sort(out, {}, [](const LeftOut &one) {
        return one.candidate->metres.value_or(std::numeric_limits<qint64>::max());
    });
    QJsonArray array;
    for (const LeftOut &one : out.first(std::min(kMostExclusions, out.size()))) {
        const ExclusionFinding &finding = *one.finding;
        QJsonObject object{{u"node"_s, one.candidate->node}, {u"kind"_s, nameOf(finding.kind)}};
        put(object, "line"_L1, qint64(finding.line));
        put(object, "figure"_L1, finding.figure);
        put(object, "limit"_L1, finding.limit);
        put(object, "at"_L1, finding.at);
        put(object, "code"_L1, finding.code);
        put(object, "metres"_L1, one.candidate->metres);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject summaryOf(const Decision &decision)
{
    QJsonObject object{{u"order"_s, decision.order},
                       {u"policy"_s, decision.policy},
                       {u"policy_version"_s, decision.policyVersion},
                       {u"at"_s, decision.at.toString()},
                       {u"currency"_s, decision.currency},
                       {u"outcome"_s, nameOf(decision.outcome)},
                       {u"nodes"_s, QJsonArray::fromStringList(decision.nodes())},
                       {u"complete"_s, decision.isComplete()}};
    put(object, "expected"_L1, decision.expected);
    put(object, "cancel_at"_L1, decision.cancelAt);
    qint64 rest = 0;
    for (const LineUnits &units : decision.rest)
        rest += units.quantity;
    put(object, "rest"_L1, rest);
    if (rest > 0) {
        object[u"rest_after"_s] = nameOf(decision.restAfter.action);
        put(object, "queue"_L1, decision.restAfter.queue);
    }
    if (!decision.flips.isEmpty())
        object[u"flip"_s] = toJson(decision.flips.first());
    object[u"flips_complete"_s] = decision.flipsAreComplete;
    if (decision.isTogether)
        object[u"together"_s] = true;
    const RoutingStep *step = decision.mainStep();
    if (step == nullptr)
        return object;
    object[u"strategy"_s] = step->name;
    object[u"match"_s] = nameOf(step->match);
    object[u"optimal"_s] = step->isOptimal;
    if (!step->isOptimal)
        object[u"bound"_s] = roundedDown(step->bound);
    QJsonArray plans;
    for (const RoutingPlan &plan : step->plans.first(std::min(kMostPlans, step->plans.size())))
        plans.append(planSummary(plan));
    object[u"plans"_s] = plans;
    if (step->plans.size() > 1)
        object[u"difference"_s] = difference(step->plans[0], step->plans[1]);
    object[u"exclusions"_s] = exclusions(*step);
    const auto out = std::ranges::count(step->candidates, true, &RoutingCandidate::isOut);
    object[u"candidates"_s] = qint64(step->candidates.size());
    object[u"left_out"_s] = qint64(out);
    return object;
}

} // namespace stoa
