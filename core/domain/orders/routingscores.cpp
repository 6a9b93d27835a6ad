// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingcandidates.h"

namespace stoa::routing {

namespace {

constexpr int kWhole = 10'000;
constexpr qint64 kForEver = 52'000; ///< hundredths of a week: what is not sold lasts

qint64 onLine(qint64 figure, qint64 worst, qint64 best)
{
    const qint64 way = best > worst ? figure - worst : worst - figure;
    const qint64 whole = qAbs(best - worst);
    return std::clamp<qint64>(way, 0, whole) * kWhole / whole;
}

int scoreOf(const RoutingScore &rule, std::optional<qint64> figure)
{
    if (!figure)
        return 0;
    if (rule.kind == ScoreKind::DistanceBand) {
        const auto band = std::ranges::lower_bound(rule.bands, *figure) - rule.bands.begin();
        return int(kWhole - kWhole * band / rule.bands.size());
    }
    if (rule.kind == ScoreKind::KindPriority)
        return *figure < 0 ? 0 : int(kWhole - kWhole * *figure / rule.values.size());
    return int(onLine(*figure, rule.worst, rule.best));
}

std::optional<qint64> share(const std::optional<BasisPoints> &of)
{
    return of ? std::optional<qint64>(of->value()) : std::nullopt;
}

/// Minor units to supply all that the node can.
qint64 wholeCost(const Contender &contender, const QList<RoutingLine> &open)
{
    qint64 cost = contender.perPart.shipping + contender.perPart.handling;
    for (qsizetype i = 0; i < open.size(); ++i) {
        if (contender.may[size_t(i)]) {
            const RoutingCosts &unit = contender.perUnit[size_t(i)];
            cost += (unit.shipping + unit.handling)
                * std::min(open[i].quantity, contender.available[size_t(i)]) / 1'000;
        }
    }
    return (cost + 500) / 1'000;
}

std::optional<qint64> nodeFigure(const Contender &contender, const RoutingCase &of, const RoutingScore &rule,
                                 const QList<RoutingLine> &open)
{
    const RoutingNode &node = of.nodes[contender.node];
    const NodeOffer &offer = contender.candidate.offer;
    const NodePerformance &performance = node.settings.details().performance;
    switch (rule.kind) {
    case ScoreKind::Distance:
    case ScoreKind::DistanceBand:
        return contender.candidate.metres;
    case ScoreKind::Cost:
        return wholeCost(contender, open);
    case ScoreKind::Transit:
        // Without a promise nobody is late.
        if (!of.order.promisedTo)
            return std::max(rule.worst, rule.best);
        return offer.arrives ? std::optional(of.order.promisedTo->msSince(*offer.arrives) / 60'000)
                             : std::nullopt;
    case ScoreKind::CapacityLeft:
        if (!offer.slotFree || offer.slotUsable.value_or(0) <= 0)
            return std::nullopt;
        return *offer.slotFree * kWhole / *offer.slotUsable;
    case ScoreKind::OnTime:
        return share(performance.onTime);
    case ScoreKind::Rejections:
        return share(performance.rejection);
    case ScoreKind::NodePriority:
        return node.settings.details().priority;
    case ScoreKind::KindPriority:
        return rule.values.indexOf(QString(nameOf(node.kind)));
    case ScoreKind::StockDepth:
    case ScoreKind::WeeksOfSupply:
    case ScoreKind::Velocity:
    case ScoreKind::BrokenSizes:
    case ScoreKind::Markdown:
    case ScoreKind::Expiry:
    case ScoreKind::Accuracy:
        break;
    }
    return std::nullopt;
}

std::optional<qint64> stockFigure(const RoutingNode &node, ScoreKind kind, const RoutingLine &line)
{
    const RoutingStock *stock = node.stockOf(line.sku);
    const auto known = [](const std::optional<int> &value) {
        return value ? std::optional<qint64>(*value) : std::nullopt;
    };
    if (kind == ScoreKind::Accuracy) {
        const auto ofPlace = share(node.settings.details().performance.recordAccuracy);
        return stock != nullptr && stock->accuracy ? known(stock->accuracy) : ofPlace;
    }
    if (stock == nullptr)
        return std::nullopt;
    if (kind == ScoreKind::StockDepth)
        return std::max<qint64>(0, stock->sellable() - line.quantity);
    if (kind == ScoreKind::WeeksOfSupply)
        return std::min(stock->weeksOfSupply().value_or(kForEver), kForEver);
    if (kind == ScoreKind::Velocity)
        return stock->velocity;
    if (kind == ScoreKind::BrokenSizes)
        return stock->brokenSizes ? 1 : 0;
    if (kind == ScoreKind::Markdown)
        return stock->markdown;
    return known(stock->daysToExpiry);
}

} // namespace

void score(Contender &contender, const RoutingCase &of, const RoutingStrategy &strategy,
           const QList<RoutingLine> &open)
{
    RoutingCandidate &candidate = contender.candidate;
    const RoutingNode &node = of.nodes[contender.node];
    const auto add = [&](const RoutingScore &rule, int line, std::optional<qint64> figure) {
        int score = scoreOf(rule, figure);
        if (score < rule.least) {
            candidate.exclusions.append({.kind = ExclusionKind::ScoreTooLow,
                                         .line = line,
                                         .figure = score,
                                         .limit = rule.least,
                                         .code = nameOf(rule.kind)});
            score = -1;
        }
        candidate.scores.append({.kind = rule.kind, .line = line, .figure = figure, .score = score});
        return score;
    };
    qint64 shared = 0;
    for (const RoutingScore &rule : strategy.scores) {
        if (!isOfStock(rule.kind)) {
            const int got = add(rule, 0, nodeFigure(contender, of, rule, open));
            candidate.isOut = candidate.isOut || got < 0;
            shared += qint64(rule.weight) * std::max(got, 0);
            continue;
        }
        for (qsizetype i = 0; i < open.size(); ++i) {
            if (!contender.may[size_t(i)])
                continue;
            const int got = add(rule, open[i].line, stockFigure(node, rule.kind, open[i]));
            contender.may[size_t(i)] = char(got >= 0);
            contender.points[size_t(i)] += qint64(rule.weight) * std::max(got, 0);
        }
    }
    qint64 sum = 0;
    qint64 units = 0;
    for (qsizetype i = 0; i < open.size(); ++i) {
        contender.points[size_t(i)] += shared;
        if (contender.may[size_t(i)]) {
            sum += contender.points[size_t(i)] / kWhole * open[i].quantity;
            units += open[i].quantity;
        }
    }
    candidate.isOut = candidate.isOut || units == 0;
    candidate.score = candidate.isOut ? -1 : int((sum + units / 2) / units);
}

} // namespace stoa::routing
