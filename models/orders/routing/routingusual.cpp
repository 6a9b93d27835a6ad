// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingedits.h"

#include <algorithm>

/// What is added to a strategy, with the values that are usual, and how its weights come to a whole.
namespace stoa {

using namespace Qt::StringLiterals;

namespace {

using Done = RoutingEdits::Done;
constexpr int kWhole = 10'000;
constexpr int kPercent = 100;

QStringList usualValues(RoutingField field, const QString &first)
{
    switch (field) {
    case RoutingField::Channel:
        return {u"web"_s};
    case RoutingField::Zone:
        return {u"urban"_s};
    case RoutingField::Priority:
        return {u"high"_s};
    case RoutingField::Method:
        return {u"ship"_s};
    case RoutingField::Flag:
        return {nameOf(LineFlag::Kit)};
    default:
        return {first};
    }
}

qint64 usualFigure(RoutingField field)
{
    switch (field) {
    case RoutingField::Value:
        return 10'000;
    case RoutingField::PromiseWithin:
        return 48;
    case RoutingField::Weight:
        return 10'000;
    default:
        return 5'000;
    }
}

} // namespace

Done RoutingEdits::addCondition(RoutingStrategy &strategy, const QString &offer, const QString &firstValue)
{
    const auto field = routingFieldOf(offer.section(u' ', 0, 0));
    const auto test = routingTestOf(offer.section(u' ', 1));
    if (!field || !test)
        return Done::No;
    RoutingCondition condition{*field, *test, {}, 0};
    if (isFigure(*field))
        condition.figure = usualFigure(*field);
    else
        condition.values = usualValues(*field, firstValue);
    strategy.conditions.append(condition);
    return Done::Yes;
}

Done RoutingEdits::addExclusion(RoutingStrategy &strategy, const QString &offer)
{
    const auto kind = exclusionKindOf(offer.section(u' ', 0, 0));
    const QString more = offer.section(u' ', 1);
    if (!kind)
        return Done::No;
    RoutingExclusion exclusion{.kind = *kind};
    if (*kind == ExclusionKind::Distance) {
        exclusion.limit = 40;
        exclusion.measure = distanceMeasureOf(more).value_or(DistanceMeasure::Road);
    }
    exclusion.side = setSideOf(more).value_or(SetSide::Out);
    if (*kind == ExclusionKind::NodeKind)
        exclusion.values = {nameOf(LocationKind::Store)};
    if (*kind == ExclusionKind::NodeGroup)
        exclusion.values = {u"group"_s};
    strategy.exclusions.append(exclusion);
    return Done::Yes;
}

RoutingScore RoutingEdits::usualScore(ScoreKind kind)
{
    RoutingScore score{.kind = kind};
    const auto line = [&score](qint64 worst, qint64 best) {
        score.worst = worst;
        score.best = best;
    };
    switch (kind) {
    case ScoreKind::Distance:
        line(600'000, 0);
        break;
    case ScoreKind::DistanceBand:
        score.bands = {10'000, 50'000, 200'000};
        break;
    case ScoreKind::Cost:
        line(1'500, 300);
        break;
    case ScoreKind::Transit:
        line(-600, 1'440);
        break;
    case ScoreKind::CapacityLeft:
        line(0, kWhole);
        break;
    case ScoreKind::OnTime:
        line(8'500, 9'800);
        break;
    case ScoreKind::Rejections:
        line(1'000, 0);
        break;
    case ScoreKind::StockDepth:
        line(0, 10'000);
        break;
    case ScoreKind::WeeksOfSupply:
        line(100, 800);
        break;
    case ScoreKind::Velocity:
        line(10'000, 0);
        break;
    case ScoreKind::BrokenSizes:
        line(0, 1);
        break;
    case ScoreKind::Markdown:
        line(0, 3'000);
        break;
    case ScoreKind::Expiry:
        line(90, 7);
        break;
    case ScoreKind::NodePriority:
        line(0, 100);
        break;
    case ScoreKind::KindPriority:
        score.values = {nameOf(LocationKind::Store), nameOf(LocationKind::Warehouse)};
        break;
    case ScoreKind::Accuracy:
        line(9'000, 9'900);
        break;
    }
    return score;
}

Done RoutingEdits::addScore(RoutingStrategy &strategy, const QString &offer)
{
    const auto kind = scoreKindOf(offer);
    if (!kind)
        return Done::No;
    RoutingScore score = usualScore(*kind);
    const auto heaviest = std::ranges::max_element(strategy.scores, {}, &RoutingScore::weight);
    if (heaviest == strategy.scores.end()) {
        score.weight = kWhole;
    } else {
        score.weight = std::min(heaviest->weight, kWhole / 10);
        heaviest->weight -= score.weight;
    }
    strategy.scores.append(score);
    return Done::Yes;
}

void RoutingEdits::setObjective(RoutingStrategy &strategy, ObjectiveKind objective)
{
    strategy.objective = objective;
    // Only the objective that asks for them has them.
    if (objective != ObjectiveKind::WeightedScores)
        strategy.scores.clear();
    else if (strategy.scores.isEmpty()) {
        for (const auto &[kind, weight] : {std::pair(ScoreKind::Cost, 6'000), {ScoreKind::Transit, 4'000}}) {
            strategy.scores.append(usualScore(kind));
            strategy.scores.last().weight = weight;
        }
    }
    if (objective != ObjectiveKind::Rules)
        strategy.rules.clear();
    else if (strategy.rules.isEmpty())
        strategy.rules = {RoutingRule::PreferredLocation, RoutingRule::MinSplits,
                          RoutingRule::DefaultLocation};
    if (objective != ObjectiveKind::PriorityOrder)
        strategy.order.clear();
}

void RoutingEdits::setWeight(RoutingStrategy &strategy, int score, int percent)
{
    if (score >= 0 && score < strategy.scores.size())
        strategy.scores[score].weight = percent * kPercent;
}

int RoutingEdits::weightSum(const RoutingStrategy &strategy)
{
    int sum = 0;
    for (const RoutingScore &score : strategy.scores)
        sum += score.weight;
    return sum;
}

void RoutingEdits::balance(RoutingStrategy &strategy)
{
    const qsizetype count = strategy.scores.size();
    if (count == 0)
        return;
    const int sum = weightSum(strategy);
    QList<int> weights;
    QList<std::pair<int, qsizetype>> rests;
    int given = 0;
    for (qsizetype i = 0; i < count; ++i) {
        // Without any weight each counts the same.
        const int part = sum > 0 ? strategy.scores[i].weight * kPercent : kWhole;
        const int whole = sum > 0 ? sum : int(count) * kPercent;
        weights.append(part / whole);
        rests.append({-(part % whole), i});
        given += weights.last();
    }
    std::ranges::sort(rests);
    for (qsizetype i = 0; given < kPercent; ++i, ++given)
        ++weights[rests[i % count].second];
    for (qsizetype i = 0; i < count; ++i)
        strategy.scores[i].weight = weights[i] * kPercent;
}

RoutingStrategy RoutingEdits::newStrategy(const QString &name)
{
    RoutingStrategy strategy = RoutingPolicy::minimal().strategies().first();
    strategy.name = name;
    strategy.none = {AfterAction::NextStrategy, {}, 0};
    strategy.partial = {AfterAction::NextStrategy, {}, 0};
    return strategy;
}

} // namespace stoa
