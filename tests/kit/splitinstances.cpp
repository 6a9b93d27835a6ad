// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/splitinstances.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

class Chance {
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    { }
    int upTo(int most) { return m_random.bounded(most + 1); }
    int from(int least, int most) { return least + upTo(most - least); }
    bool in(int ten) { return m_random.bounded(10) < ten; }

private:
    QRandomGenerator m_random;
};

qint64 lineUnits(const SplitPlan &plan, size_t line)
{
    qint64 units = 0;
    for (const SplitPart &part : plan.parts)
        units += part.units[line];
    return units;
}

qint64 costOf(const SplitProblem &problem, const SplitPlan &plan)
{
    qint64 cost = 0;
    for (const SplitPart &part : plan.parts) {
        cost += problem.nodes[part.node].fixed;
        for (size_t line = 0; line < problem.lines.size(); ++line)
            cost += part.units[line] == 0 ? 0 : part.units[line] * problem.nodes[part.node].unitCost[line];
    }
    for (size_t line = 0; line < problem.lines.size(); ++line)
        cost += plan.missing[line] * problem.lines[line].missingCost;
    return cost;
}

bool isTogether(const SplitPlan &plan, const SplitProblem &problem, const std::vector<int> &group)
{
    int suppliers = 0;
    for (const SplitPart &part : plan.parts) {
        int whole = 0;
        int some = 0;
        for (const int line : group) {
            whole += part.units[line] == problem.lines[line].units ? 1 : 0;
            some += part.units[line] > 0 ? 1 : 0;
        }
        if (some > 0 && whole < int(group.size()))
            return false;
        suppliers += some > 0 ? 1 : 0;
    }
    return suppliers <= 1;
}

QString wrongPart(const SplitProblem &problem, const SplitPart &part)
{
    const SplitProblem::Node &node = problem.nodes[part.node];
    std::vector<qint64> drawn(node.available.size(), 0);
    qint64 units = 0;
    qint64 value = 0;
    for (size_t line = 0; line < problem.lines.size(); ++line) {
        if (part.units[line] < 0 || (part.units[line] > 0 && node.unitCost[line] == SplitProblem::kNever))
            return u"a line that the node does not supply"_s;
        drawn[problem.lines[line].stock] += part.units[line];
        units += part.units[line];
        value += part.units[line] * problem.lines[line].unitValue;
    }
    for (size_t key = 0; key < drawn.size(); ++key) {
        if (drawn[key] > std::max<qint64>(0, node.available[key]))
            return u"more than the stock"_s;
    }
    if (units > node.capacity)
        return u"more than the capacity"_s;
    if (units < std::max<qint64>(1, problem.minPartUnits) || value < problem.minPartValue)
        return u"a part that is too small"_s;
    return {};
}

} // namespace

SplitProblem randomSplit(quint32 seed, const SplitShape &shape)
{
    Chance chance(seed);
    SplitProblem problem;
    problem.lineSplit = shape.lineSplit;
    const int lines = shape.exactSize ? shape.lines : chance.from(1, shape.lines);
    const int nodes = shape.exactSize ? shape.nodes : chance.from(1, shape.nodes);
    const int special = shape.special;
    const int keys = special > 0 && lines > 1 && chance.in(special) ? chance.from(1, lines) : lines;
    const auto cost = [&](int most) {
        return qint64(most) * chance.from(1, shape.prices) / shape.prices;
    };
    for (int i = 0; i < lines; ++i) {
        problem.lines.push_back({.stock = keys == lines ? i : chance.upTo(keys - 1),
                                 .units = chance.from(1, shape.units),
                                 .unitValue = cost(5'000'000),
                                 .missingCost = cost(20'000'000)});
    }
    if (chance.in(special) && lines > 1) {
        std::vector<int> order(lines);
        std::iota(order.begin(), order.end(), 0);
        for (int i = lines - 1; i > 0; --i)
            std::swap(order[i], order[chance.upTo(i)]);
        for (size_t at = 0; at < order.size();) {
            const size_t size = std::min(order.size() - at, size_t(chance.from(1, 3)));
            if (chance.in(5))
                problem.groups.emplace_back(order.begin() + qsizetype(at),
                                            order.begin() + qsizetype(at + size));
            at += size;
        }
    }
    if (chance.in(special))
        problem.fill = SplitProblem::Fill::All;
    if (chance.in(special))
        problem.maxParts = chance.from(1, 4);
    if (chance.in(special / 2))
        problem.minPartUnits = chance.from(1, shape.units);
    if (chance.in(special / 2))
        problem.minPartValue = cost(10'000'000);
    const bool tight = chance.in(special);
    const bool relief = chance.in(special / 2);
    const int stocked = chance.from(3, 10);
    for (int n = 0; n < nodes; ++n) {
        SplitProblem::Node node;
        node.fixed = cost(8'000'000);
        if (relief && chance.in(1))
            node.fixed -= 4'000'000;
        if (tight && chance.in(6))
            node.capacity = chance.upTo(lines * shape.units / 2);
        for (int i = 0; i < lines; ++i) {
            const bool never = special > 0 && chance.in(1);
            node.unitCost.push_back(never ? SplitProblem::kNever : cost(2'000'000));
            if (relief && !never && chance.in(3))
                node.unitCost.back() -= 1'000'000;
        }
        for (int key = 0; key < keys; ++key)
            node.available.push_back(chance.in(stocked) ? chance.upTo(shape.units * 3 / 2) : 0);
        problem.nodes.push_back(std::move(node));
    }
    if (chance.in(special / 2)) {
        for (int i = chance.from(1, 3); i > 0; --i) {
            std::vector<int> set;
            for (int k = chance.upTo(2); k >= 0; --k)
                set.push_back(chance.upTo(nodes - 1));
            problem.forbidden.push_back(std::move(set));
        }
        if (chance.in(2))
            problem.forbidden.emplace_back();
    }
    return problem;
}

QString wrongIn(const SplitProblem &problem, const SplitPlan &plan)
{
    if (!plan.feasible)
        return plan.parts.empty() && plan.missing.empty() ? QString() : u"an empty plan that is not empty"_s;
    if (plan.missing.size() != problem.lines.size())
        return u"not every line"_s;
    if (int(plan.parts.size()) > problem.maxParts)
        return u"too many parts"_s;
    int last = -1;
    for (const SplitPart &part : plan.parts) {
        if (part.node <= last || part.units.size() != problem.lines.size())
            return u"parts out of order"_s;
        last = part.node;
        if (const QString wrong = wrongPart(problem, part); !wrong.isEmpty())
            return wrong;
    }
    for (size_t line = 0; line < problem.lines.size(); ++line) {
        if (plan.missing[line] < 0 || lineUnits(plan, line) + plan.missing[line] != problem.lines[line].units)
            return u"units that do not add up"_s;
        if (plan.missing[line] > 0 && problem.fill == SplitProblem::Fill::All)
            return u"units are missing"_s;
        if (problem.lineSplit == SplitProblem::LineSplit::Whole && !isTogether(plan, problem, {int(line)}))
            return u"a divided line"_s;
    }
    for (const std::vector<int> &group : problem.groups) {
        if (!isTogether(plan, problem, group))
            return u"a divided group"_s;
    }
    for (std::vector<int> set : problem.forbidden) {
        std::ranges::sort(set);
        set.erase(std::unique(set.begin(), set.end()), set.end());
        if (set == plan.nodes())
            return u"forbidden nodes"_s;
    }
    if (plan.cost != costOf(problem, plan))
        return u"another cost than its own"_s;
    if (plan.bound > plan.cost || (plan.optimal && plan.bound != plan.cost))
        return u"a bound that is none"_s;
    return {};
}

SplitPlan bestOfAll(const SplitProblem &problem)
{
    const size_t lines = problem.lines.size();
    const size_t cells = problem.nodes.size() * lines;
    std::vector<qint64> units(cells, 0); // line by line, node by node
    SplitPlan best;
    const auto rank = [&](const SplitPlan &plan) {
        std::vector<qint64> supplied;
        for (size_t line = 0; line < lines; ++line) {
            for (const SplitPart &part : plan.parts)
                supplied.push_back(-part.units[line]);
        }
        return std::tuple(plan.cost, plan.missingUnits(), plan.parts.size(), plan.nodes(), supplied);
    };
    const auto look = [&] {
        SplitPlan plan{.feasible = true, .optimal = true};
        for (size_t n = 0; n < problem.nodes.size(); ++n) {
            SplitPart part{int(n), {}};
            for (size_t line = 0; line < lines; ++line)
                part.units.push_back(units[line * problem.nodes.size() + n]);
            if (std::ranges::any_of(part.units, [](qint64 some) { return some > 0; }))
                plan.parts.push_back(std::move(part));
        }
        for (size_t line = 0; line < lines; ++line)
            plan.missing.push_back(problem.lines[line].units - lineUnits(plan, line));
        for (const SplitPart &part : plan.parts) {
            if (!wrongPart(problem, part).isEmpty())
                return;
        }
        plan.cost = plan.bound = costOf(problem, plan);
        if (wrongIn(problem, plan).isEmpty() && (!best.feasible || rank(plan) < rank(best)))
            best = plan;
    };
    const auto fill = [&](const auto &self, size_t cell, qint64 left) -> void {
        if (cell == cells)
            return look();
        if (cell % problem.nodes.size() == 0)
            left = problem.lines[cell / problem.nodes.size()].units;
        const SplitProblem::Node &node = problem.nodes[cell % problem.nodes.size()];
        const qint64 stock = node.available[problem.lines[cell / problem.nodes.size()].stock];
        for (qint64 n = 0; n <= std::min(left, stock); ++n) {
            units[cell] = n;
            self(self, cell + 1, left - n);
        }
        units[cell] = 0;
    };
    fill(fill, 0, 0);
    return best;
}

} // namespace stoa::kit
