// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingplanner.h"

namespace stoa::routing {

namespace {

constexpr qint64 kWholePoints = 100'000'000;

qint64 objectiveOf(const RoutingStrategy &strategy, const RoutingCosts &unit, qint64 points)
{
    return strategy.objective == ObjectiveKind::WeightedScores ? kWholePoints - points : unit.total();
}

} // namespace

qint64 Assignment::supplied() const
{
    qint64 sum = 0;
    for (const Share &share : shares) {
        for (const qint64 units : share.units)
            sum += units;
    }
    return sum;
}

std::vector<int> Assignment::set() const
{
    std::vector<int> set;
    for (const Share &share : shares)
        set.push_back(share.contender);
    std::ranges::sort(set);
    return set;
}

Planner::Planner(const RoutingStrategy &strategy, const std::vector<Contender> &contenders,
                 const QList<RoutingLine> &open, const SplitLimits &limits, const QString &preferred)
    : m_strategy(strategy)
    , m_contenders(contenders)
    , m_open(open)
    , m_limits(limits)
    , m_preferred(preferred)
{
    for (int i = 0; i < int(contenders.size()); ++i) {
        if (!contenders[size_t(i)].candidate.isOut)
            m_in.push_back(i);
    }
    // Contenders stand by their codes, which so break what is still even.
    std::ranges::stable_sort(m_in, std::ranges::greater(),
                             [&contenders](int i) { return contenders[size_t(i)].rank; });
    QStringList skus;
    for (const RoutingLine &line : open) {
        if (line.quantity % 1'000 != 0)
            m_scale = 1;
        qsizetype key = skus.indexOf(line.sku);
        if (key < 0) {
            key = skus.size();
            skus.append(line.sku);
        }
        m_keyOf.push_back(int(key));
    }
    m_keys = int(skus.size());
}

SplitProblem Planner::problem() const
{
    SplitProblem problem;
    addLines(problem);
    addGroups(problem);
    addNodes(problem);
    addRanks(problem);
    return problem;
}

std::vector<int> Planner::nodesOf(const std::vector<int> &perContender) const
{
    std::vector<int> nodes;
    for (const int in : m_in)
        nodes.push_back(perContender[size_t(in)]);
    return nodes;
}

void Planner::addLines(SplitProblem &problem) const
{
    for (qsizetype i = 0; i < m_open.size(); ++i) {
        problem.lines.push_back({.stock = m_keyOf[size_t(i)],
                                 .units = m_open[i].quantity / m_scale,
                                 .unitValue = m_open[i].unitValue * m_scale});
    }
    const RoutingLimits &limits = m_strategy.limits;
    problem.lineSplit = limits.lineSplit == LineDivision::Whole ? SplitProblem::LineSplit::Whole
                                                                : SplitProblem::LineSplit::Allowed;
    problem.maxParts = limits.maxParts > 0 ? limits.maxParts : SplitProblem::kAnyParts;
    problem.minPartValue = limits.minPartValue * 1'000;
    problem.minPartUnits = (limits.minPartUnits + m_scale - 1) / m_scale;
}

void Planner::addGroups(SplitProblem &problem) const
{
    QHash<QString, size_t> groups;
    for (int i = 0; i < int(m_open.size()); ++i) {
        // What belongs to a kit is of no use in two halves.
        if (m_open[i].flags.contains(LineFlag::Kit))
            problem.groups.push_back({i});
        const QString &keep = m_open[i].keep;
        if (keep.isEmpty() || m_strategy.limits.keepTogether == KeepTogether::Ignore)
            continue;
        if (!groups.contains(keep)) {
            groups.insert(keep, problem.groups.size());
            problem.groups.emplace_back();
        }
        problem.groups[groups[keep]].push_back(i);
    }
}

void Planner::addNodes(SplitProblem &problem) const
{
    const RoutingRates &rates = m_strategy.rates;
    const bool byScore = m_strategy.objective == ObjectiveKind::WeightedScores;
    qint64 units = 0;
    for (const SplitProblem::Line &line : problem.lines)
        units += line.units;
    for (const int in : m_in) {
        const Contender &contender = m_contenders[size_t(in)];
        SplitProblem::Node node;
        node.fixed = byScore ? rates.splitScore * (kWholePoints / 10'000) * units
                             : contender.perPart.total() + rates.splitPenalty * 1'000;
        node.available.assign(size_t(m_keys), 0);
        for (size_t i = 0; i < problem.lines.size(); ++i) {
            const qint64 cost = objectiveOf(m_strategy, contender.perUnit[i], contender.points[i]);
            const qint64 scaled = byScore || m_scale == 1'000 ? cost : cost * m_scale / 1'000;
            node.unitCost.push_back(contender.may[i] ? scaled : SplitProblem::kNever);
            node.available[size_t(m_keyOf[i])] = contender.available[i] >= kEndless
                ? SplitProblem::kUnbounded
                : contender.available[i] / m_scale;
        }
        problem.nodes.push_back(std::move(node));
    }
}

void Planner::addRanks(SplitProblem &problem) const
{
    // Whatever it costs, more units are better; and for the fewest shipments, fewer parts are.
    qint64 range = 1;
    qint64 units = 0;
    std::vector<qint64> least(problem.lines.size(), 0);
    std::vector<qint64> most(problem.lines.size(), 0);
    qint64 fixed = 0;
    for (const SplitProblem::Node &node : problem.nodes) {
        fixed = std::max(fixed, std::abs(node.fixed));
        for (size_t i = 0; i < least.size(); ++i) {
            if (node.unitCost[i] != SplitProblem::kNever) {
                least[i] = std::min(least[i], node.unitCost[i]);
                most[i] = std::max(most[i], node.unitCost[i]);
            }
        }
    }
    for (size_t i = 0; i < least.size(); ++i) {
        range += problem.lines[i].units * (most[i] - least[i]);
        units += problem.lines[i].units;
    }
    const qint64 parts = std::min({qint64(problem.nodes.size()), qint64(problem.maxParts), units});
    range += parts * fixed;
    if (m_strategy.objective == ObjectiveKind::FewestShipments) {
        for (SplitProblem::Node &node : problem.nodes)
            node.fixed += range;
        range += parts * range;
    }
    // The solver takes costs of a plan up to 2^56.
    const qint64 highest = (qint64(1) << 54) / std::max<qint64>(units, 1);
    for (SplitProblem::Line &line : problem.lines)
        line.missingCost = std::min(2 * range, highest);
}

std::vector<std::vector<int>> Planner::toNodes(const std::vector<std::vector<int>> &sets) const
{
    std::vector<std::vector<int>> nodes;
    for (const std::vector<int> &set : sets) {
        std::vector<int> &mapped = nodes.emplace_back();
        for (const int contender : set)
            mapped.push_back(int(std::ranges::find(m_in, contender) - m_in.begin()));
    }
    return nodes;
}

Assignment Planner::assignmentOf(const SplitPlan &plan) const
{
    Assignment assignment;
    assignment.isOptimal = plan.optimal;
    assignment.steps = plan.steps;
    if (m_strategy.objective == ObjectiveKind::LeastCost && plan.feasible)
        assignment.bound = plan.bound - m_strategy.rates.splitPenalty * 1'000;
    for (const SplitPart &part : plan.parts) {
        Share share{.contender = m_in[size_t(part.node)], .units = part.units, .backordered = {}};
        for (qint64 &units : share.units)
            units *= m_scale;
        share.backordered.assign(share.units.size(), 0);
        assignment.shares.push_back(std::move(share));
    }
    return assignment;
}

Assignment Planner::solved(const std::vector<std::vector<int>> &otherThan) const
{
    SplitProblem of = problem();
    of.forbidden = toNodes(otherThan);
    return assignmentOf(solve(of, m_limits));
}

Assignment Planner::earliest(const std::vector<std::vector<int>> &otherThan) const
{
    SplitProblem of = problem();
    of.forbidden = toNodes(otherThan);
    const auto arrives = [this](size_t node) {
        const auto &at = m_contenders[size_t(m_in[node])].candidate.offer.arrives;
        return at ? at->msSinceEpoch() : std::numeric_limits<qint64>::max();
    };
    const auto until = [&](qint64 latest) {
        SplitProblem part = of;
        for (size_t node = 0; node < part.nodes.size(); ++node) {
            if (arrives(node) > latest)
                std::ranges::fill(part.nodes[node].unitCost, SplitProblem::kNever);
        }
        return solve(part, m_limits);
    };
    std::vector<qint64> times;
    for (size_t node = 0; node < of.nodes.size(); ++node)
        times.push_back(arrives(node));
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
    if (times.empty())
        return {};
    // More nodes never supply less, so the first time that supplies as much as all can be halved for.
    SplitPlan best = until(times.back());
    const qint64 missing = best.missingUnits();
    size_t low = 0;
    size_t high = times.size() - 1;
    while (best.feasible && low < high) {
        const size_t middle = (low + high) / 2;
        SplitPlan plan = until(times[middle]);
        if (plan.feasible && plan.missingUnits() <= missing) {
            best = std::move(plan);
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return assignmentOf(best);
}

Assignment Planner::best(const std::vector<std::vector<int>> &otherThan) const
{
    if (m_open.isEmpty() || m_in.empty())
        return {};
    if (!isSolved(m_strategy.objective))
        return inOrder(otherThan);
    return m_strategy.objective == ObjectiveKind::EarliestPromise ? earliest(otherThan) : solved(otherThan);
}

/// Basis points. As plans are chosen, each part after the first costs its points of all that was asked for.
qint64 Planner::lostBySplitting(const RoutingPlan &plan, qint64 supplied) const
{
    qint64 asked = 0;
    for (const RoutingLine &line : m_open)
        asked += line.quantity;
    // Small enough for the product.
    const qint64 down = 1 + asked / 1'000'000'000;
    const qint64 further = std::max<qint64>(0, plan.parts.size() - 1);
    return further * m_strategy.rates.splitScore * (asked / down) / std::max<qint64>(1, supplied / down);
}

RoutingPlan Planner::planOf(const Assignment &assignment) const
{
    RoutingPlan plan;
    std::vector<qint64> lacking;
    for (const RoutingLine &line : m_open)
        lacking.push_back(line.quantity);
    bool isTimeKnown = true;
    qint64 points = 0;
    for (const Share &share : assignment.shares) {
        const Contender &contender = m_contenders[size_t(share.contender)];
        RoutingPart part{.node = contender.candidate.node,
                         .lines = {},
                         .costs = contender.perPart,
                         .offer = contender.candidate.offer,
                         .packages = {}};
        for (size_t i = 0; i < share.units.size(); ++i) {
            if (share.units[i] == 0)
                continue;
            const RoutingLine &line = m_open[qsizetype(i)];
            part.lines.append({line.line, share.units[i], share.backordered[i]});
            RoutingCosts costs = contender.perUnit[i];
            for (qint64 *row : {&costs.shipping, &costs.handling, &costs.stockOutRisk, &costs.markdownRelief})
                *row = *row * share.units[i] / 1'000;
            part.costs += costs;
            part.grams += (line.unitWeight * share.units[i] + 999) / 1'000;
            part.value += line.unitValue * share.units[i] / 1'000;
            lacking[i] -= share.units[i];
            points += contender.points[i] / 10'000 * share.units[i];
        }
        part.packages = packagesOf(part.lines, m_open, m_strategy.limits);
        isTimeKnown = isTimeKnown && part.offer.arrives;
        plan.arrives = std::max(plan.arrives, part.offer.arrives);
        plan.costs += part.costs;
        plan.parts.append(std::move(part));
    }
    if (!isTimeKnown)
        plan.arrives.reset();
    if (plan.parts.size() > 1)
        plan.costs.splitPenalty = (plan.parts.size() - 1) * m_strategy.rates.splitPenalty * 1'000;
    const qint64 supplied = assignment.supplied();
    if (m_strategy.objective == ObjectiveKind::WeightedScores && supplied > 0)
        plan.score = int(std::max((points + supplied / 2) / supplied - lostBySplitting(plan, supplied),
                                  qint64(RoutingPlan::kLeastScore)));
    std::ranges::sort(plan.parts, {}, &RoutingPart::node);
    for (size_t i = 0; i < lacking.size(); ++i) {
        if (lacking[i] > 0)
            plan.missing.append({m_open[qsizetype(i)].line, lacking[i]});
    }
    return plan;
}

} // namespace stoa::routing
