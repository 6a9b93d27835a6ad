// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/wavemarket.h"

#include <algorithm>

namespace stoa::split {

namespace {

constexpr qint64 kMostPriced = qint64(1) << 46;

} // namespace

WaveMarket::WaveMarket(const WaveProblem &problem, const SplitLimits &limits)
    : m_wave(problem)
    , m_limits(limits)
{
    for (const WaveProblem::Stock &stock : problem.stock) {
        m_stockRows.push_back({{stock.node, stock.sku}, int(m_units.size())});
        m_units.push_back(std::max<qint64>(0, stock.units));
    }
    std::ranges::sort(m_stockRows);
    std::vector<int> skus;
    for (const WaveProblem::Stock &stock : problem.stock)
        skus.push_back(stock.sku);
    std::ranges::sort(skus);
    skus.erase(std::unique(skus.begin(), skus.end()), skus.end());
    for (const WaveProblem::Stock &stock : problem.stock)
        m_groups.push_back(int(std::ranges::lower_bound(skus, stock.sku) - skus.begin()));
    m_groupCount = int(skus.size()) + 1;
    for (const qint64 capacity : problem.capacity) {
        const bool bound = capacity != SplitProblem::kUnbounded;
        m_capacityRows.push_back(bound ? int(m_units.size()) : -1);
        if (bound)
            m_units.push_back(std::max<qint64>(0, capacity));
        if (bound)
            m_groups.push_back(int(skus.size()));
    }
    qint64 most = 1;
    for (const WaveProblem::Order &order : problem.orders) {
        gatherOrder(order);
        qint64 units = 0;
        for (const SplitProblem::Line &line : order.problem.lines)
            units += line.units;
        most = std::max(most, units);
    }
    m_mostPrice = kMostPriced / most;
    gatherContested();
}

void WaveMarket::gatherOrder(const WaveProblem::Order &from)
{
    Order order{.problem = from.problem};
    const size_t keys = from.skus.size();
    for (size_t n = 0; n < from.nodes.size(); ++n) {
        for (size_t key = 0; key < keys; ++key) {
            const std::pair wanted(from.nodes[n], from.skus[key]);
            const auto at = std::ranges::lower_bound(m_stockRows, wanted, {}, &StockRow::first);
            const int row = at != m_stockRows.end() && at->first == wanted ? at->second : -1;
            order.stockRows.push_back(row);
            if (row >= 0)
                order.rows.push_back(row);
        }
        order.capacityRows.push_back(m_capacityRows[from.nodes[n]]);
        if (order.capacityRows.back() >= 0)
            order.rows.push_back(order.capacityRows.back());
    }
    for (const SplitProblem::Line &line : from.problem.lines)
        order.waiting += line.units * line.missingCost;
    std::ranges::sort(order.rows);
    order.rows.erase(std::unique(order.rows.begin(), order.rows.end()), order.rows.end());
    m_drawers.resize(m_units.size());
    for (const int row : order.rows)
        m_drawers[row].push_back(int(m_orders.size()));
    m_orders.push_back(std::move(order));
}

void WaveMarket::gatherContested()
{
    std::vector<qint64> wanted(m_units.size(), 0);
    for (size_t i = 0; i < m_orders.size(); ++i) {
        const SplitProblem &problem = m_wave.orders[i].problem;
        for (size_t n = 0; n < problem.nodes.size(); ++n) {
            const SplitProblem::Node &node = problem.nodes[n];
            std::vector<qint64> draw(node.available.size(), 0);
            for (size_t line = 0; line < problem.lines.size(); ++line) {
                if (node.unitCost[line] != SplitProblem::kNever)
                    draw[problem.lines[line].stock] += problem.lines[line].units;
            }
            qint64 all = 0;
            for (size_t key = 0; key < draw.size(); ++key) {
                const qint64 most = std::min(draw[key], std::max<qint64>(0, node.available[key]));
                if (const int row = m_orders[i].stockRows[n * draw.size() + key]; row >= 0)
                    wanted[row] += most;
                all += most;
            }
            if (const int row = m_orders[i].capacityRows[n]; row >= 0)
                wanted[row] += std::min(all, std::max<qint64>(0, node.capacity));
        }
    }
    for (size_t row = 0; row < m_units.size(); ++row)
        m_contested.push_back(wanted[row] > m_units[row]);
}

SplitPlan WaveMarket::solveOrder(int order, const std::vector<qint64> &left,
                                 const std::vector<qint64> &prices)
{
    const SplitProblem &from = m_wave.orders[order].problem;
    Order &own = m_orders[order];
    const size_t keys = m_wave.orders[order].skus.size();
    for (size_t n = 0; n < from.nodes.size(); ++n) {
        SplitProblem::Node &node = own.problem.nodes[n];
        const int capacity = own.capacityRows[n];
        node.capacity =
            capacity < 0 ? from.nodes[n].capacity : std::min(from.nodes[n].capacity, left[capacity]);
        const int *rows = own.stockRows.data() + n * keys;
        for (size_t key = 0; key < keys; ++key) {
            const qint64 available = from.nodes[n].available[key];
            node.available[key] = rows[key] < 0 ? available : std::min(available, left[rows[key]]);
        }
        for (size_t line = 0; line < from.lines.size(); ++line) {
            qint64 cost = from.nodes[n].unitCost[line];
            if (cost != SplitProblem::kNever) {
                const int row = rows[from.lines[line].stock];
                cost += (row < 0 ? 0 : prices[row]) + (capacity < 0 ? 0 : prices[capacity]);
            }
            node.unitCost[line] = cost;
        }
    }
    return solveChecked(own.problem, m_limits);
}

SplitPlan WaveMarket::waits(int order) const
{
    SplitPlan plan{.optimal = true, .cost = m_orders[order].waiting, .bound = m_orders[order].waiting};
    for (const SplitProblem::Line &line : m_wave.orders[order].problem.lines)
        plan.missing.push_back(line.units);
    return plan;
}

SplitPlan WaveMarket::atPrices(int order, const std::vector<qint64> &prices)
{
    SplitPlan plan = solveOrder(order, m_units, prices);
    const SplitPlan waiting = waits(order);
    const bool mayWait = m_wave.orders[order].problem.fill == SplitProblem::Fill::All || !plan.feasible;
    if (!mayWait || (plan.feasible && plan.cost <= waiting.cost))
        return plan;
    const qint64 bound = plan.optimal && !plan.feasible ? waiting.cost : std::min(waiting.cost, plan.bound);
    const qint64 steps = plan.steps;
    plan = waiting;
    plan.bound = bound;
    plan.optimal = bound == plan.cost;
    plan.steps = steps;
    return plan;
}

SplitPlan WaveMarket::within(int order, const std::vector<qint64> &left, const std::vector<qint64> &prices)
{
    SplitPlan plan = solveOrder(order, left, prices);
    if (!plan.feasible)
        return waits(order);
    plan.cost = costOf(order, plan);
    const bool all = m_wave.orders[order].problem.fill == SplitProblem::Fill::All;
    return all && plan.cost > m_orders[order].waiting ? waits(order) : plan;
}

qint64 WaveMarket::costOf(int order, const SplitPlan &plan) const
{
    const SplitProblem &from = m_wave.orders[order].problem;
    qint64 cost = 0;
    for (const SplitPart &part : plan.parts) {
        cost += from.nodes[part.node].fixed;
        for (size_t line = 0; line < from.lines.size(); ++line) {
            if (part.units[line] > 0)
                cost += part.units[line] * from.nodes[part.node].unitCost[line];
        }
    }
    for (size_t line = 0; line < from.lines.size(); ++line)
        cost += plan.missing[line] * from.lines[line].missingCost;
    return cost;
}

template <typename Each> void WaveMarket::eachDraw(int order, const SplitPlan &plan, Each &&each) const
{
    const Order &own = m_orders[order];
    const auto &lines = own.problem.lines;
    const size_t keys = m_wave.orders[order].skus.size();
    for (const SplitPart &part : plan.parts) {
        for (size_t line = 0; line < lines.size(); ++line) {
            if (part.units[line] == 0)
                continue;
            if (const int row = own.stockRows[size_t(part.node) * keys + size_t(lines[line].stock)]; row >= 0)
                each(row, part.units[line]);
            if (const int row = own.capacityRows[part.node]; row >= 0)
                each(row, part.units[line]);
        }
    }
}

void WaveMarket::move(int order, const SplitPlan &plan, std::vector<qint64> &left, int sign) const
{
    eachDraw(order, plan, [&](int row, qint64 units) { left[row] += sign * units; });
}

bool WaveMarket::draws(int order, const SplitPlan &plan, int row) const
{
    bool found = false;
    eachDraw(order, plan, [&](int drawn, qint64) { found = found || drawn == row; });
    return found;
}

int WaveMarket::firstShort(int order, const SplitPlan &plan, std::vector<qint64> &left) const
{
    int lacking = -1;
    take(order, plan, left);
    eachDraw(order, plan, [&](int row, qint64) {
        if (left[row] < 0 && (lacking < 0 || row < lacking))
            lacking = row;
    });
    putBack(order, plan, left);
    return lacking;
}

} // namespace stoa::split
