// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/wavesolver.h"

#include "core/domain/orders/waveassignment.h"

#include <algorithm>
#include <bit>

namespace stoa {

using namespace Qt::StringLiterals;

Result<void> WaveProblem::check() const
{
    const int nodes = int(capacity.size());
    for (const Order &order : orders) {
        if (Result<void> own = order.problem.check(); !own)
            return own;
        const auto known = [nodes](int node) {
            return node >= 0 && node < nodes;
        };
        if (order.nodes.size() != order.problem.nodes.size() || !std::ranges::all_of(order.nodes, known))
            return Error::invalid(u"orders"_s, u"nodes that the wave does not have"_s);
        for (const SplitProblem::Node &node : order.problem.nodes) {
            if (node.available.size() != order.skus.size())
                return Error::invalid(u"orders"_s, u"not a SKU per stock key"_s);
        }
    }
    std::vector<std::pair<int, int>> seen;
    for (const Stock &row : stock) {
        if (row.node < 0 || row.node >= nodes)
            return Error::invalid(u"stock"_s, u"a node that the wave does not have"_s);
        seen.emplace_back(row.node, row.sku);
    }
    std::ranges::sort(seen);
    if (std::ranges::adjacent_find(seen) != seen.end())
        return Error::invalid(u"stock"_s, u"the same stock twice"_s);
    return {};
}

namespace split {

namespace {

constexpr int kFullPart = 64;
constexpr int kPatience = 3; ///< rounds without a better bound until the steps are halved
constexpr qint64 kScale = 16;
constexpr qint64 kWeight = 1024;
constexpr qint64 kMostSlack = 4096;
constexpr qint64 kMostGroup = qint64(1) << 20;
constexpr int kRepairEach = 4; ///< rounds

/// One wave on its way: prices up and down, plans at these prices, the best of both sides.
class Wave {
public:
    Wave(const WaveProblem &problem, const WaveLimits &limits, const WaveProgress &progress)
        : m_limits(limits)
        , m_progress(progress)
        , m_market(problem, limits.order)
        , m_assignment(m_market)
        , m_prices(m_market.rowCount(), 0)
        , m_wanted(m_market.orderCount())
        , m_total(qint64(m_market.orderCount()) * (std::max(1, limits.rounds) + 1))
    { }

    WavePlan run()
    {
        WavePlan plan;
        if (!priceAll(m_prices))
            return {.cancelled = true};
        m_ideals = m_wanted;
        m_bound = dual(m_prices);
        m_assignment.repair(m_wanted, m_prices);
        raiseCapacities();
        for (; !m_cancelled && m_round < m_limits.rounds && m_bound < m_assignment.cost(); ++m_round) {
            if (!move() || !priceAll(m_prices))
                break;
            keepBound();
            if (m_round % kRepairEach == 0)
                m_assignment.repair(m_wanted, m_prices);
        }
        plan.rounds = m_round;
        if (!m_cancelled && m_bound < m_assignment.cost()) {
            m_assignment.repair(m_wanted, m_prices);
            m_done = std::max(m_done, m_total - m_market.orderCount());
            m_assignment.improve(m_ideals, [this] { return tell(); });
        }
        plan.plans = m_assignment.plans();
        plan.cost = m_assignment.cost();
        plan.bound = std::min(m_bound, plan.cost);
        plan.cancelled = m_cancelled;
        if (!m_cancelled && m_progress)
            m_progress(m_total, m_total);
        return plan;
    }

private:
    bool tell()
    {
        m_done = std::min(m_done + 1, m_total);
        m_cancelled = m_cancelled || (m_progress && !m_progress(m_done, m_total));
        return !m_cancelled;
    }

    /// Orders whose prices did not change keep their plans.
    bool priceAll(const std::vector<qint64> &prices)
    {
        for (int order = 0; order < m_market.orderCount(); ++order) {
            const auto &rows = m_market.rowsOf(order);
            const bool same = !m_solvedAt.empty()
                && std::ranges::all_of(rows, [&](int row) { return prices[row] == m_solvedAt[row]; });
            if (!same)
                m_wanted[order] = m_market.atPrices(order, prices);
            if (!tell())
                return false;
        }
        m_solvedAt = prices;
        return true;
    }

    qint64 dual(const std::vector<qint64> &prices) const
    {
        qint64 sum = 0;
        for (const SplitPlan &plan : m_wanted)
            sum += plan.bound;
        for (size_t row = 0; row < prices.size(); ++row)
            sum -= prices[row] * m_market.units()[row];
        return sum;
    }

    void keepBound()
    {
        const qint64 bound = dual(m_prices);
        if (bound > m_bound) {
            m_bound = bound;
            m_idle = 0;
        } else if (++m_idle >= kPatience) {
            m_idle = 0;
            m_part = std::max(1, m_part / 2);
        }
    }

    /// Where all nodes together are short, their capacities get one price first, doubled as long as that
    /// helps.
    void raiseCapacities()
    {
        const int group = m_market.groupCount() - 1;
        qint64 price = 0;
        std::vector<qint64> best = m_prices;
        for (; m_round < m_limits.rounds / 3 && m_bound < m_assignment.cost(); ++m_round) {
            gatherWay();
            qint64 lacking = 0;
            for (size_t row = 0; row < m_way.size(); ++row)
                lacking += m_market.groupOf(row) == group ? m_way[row] / kScale : 0;
            if (lacking <= 0)
                break;
            price = price > 0 ? price * 2 : (m_assignment.cost() - m_bound) / lacking / kFullPart + 1;
            for (size_t row = 0; row < m_prices.size(); ++row) {
                if (m_market.groupOf(row) == group && m_market.contested()[row])
                    m_prices[row] = std::min(price, m_market.mostPrice());
            }
            if (!priceAll(m_prices))
                return;
            const qint64 bound = dual(m_prices);
            if (bound <= m_bound)
                break;
            m_bound = bound;
            best = m_prices;
        }
        m_way.clear();
        m_prices = best;
        priceAll(m_prices);
    }

    /// Where prices want to go: what is wanted beyond what is there, with some of the rounds before.
    void gatherWay()
    {
        std::vector<qint64> left = m_market.units();
        for (int order = 0; order < m_market.orderCount(); ++order)
            m_market.take(order, m_wanted[order], left);
        m_way.resize(left.size(), 0);
        for (size_t row = 0; row < left.size(); ++row) {
            qint64 &way = m_way[row];
            way = m_market.contested()[row]
                ? way * 2 / 3 - std::clamp(left[row], -kMostSlack, kMostSlack) * kScale
                : 0;
            if (way < 0 && m_prices[row] == 0)
                way = 0;
        }
    }

    /// A row with many units moves less, by their root. In the first rounds all nodes of a SKU move together
    /// as well, and all capacities: where the whole chain is short, single rows would take turns.
    std::vector<qint64> steps() const
    {
        std::vector<qint64> ways(m_market.groupCount(), 0);
        std::vector<qint64> units(m_market.groupCount(), 0);
        for (size_t row = 0; row < m_way.size(); ++row) {
            if (m_market.contested()[row]) {
                ways[m_market.groupOf(row)] += m_way[row];
                units[m_market.groupOf(row)] += m_market.units()[row];
            }
        }
        const bool together = m_round < m_limits.rounds / 3;
        std::vector<qint64> all(m_way.size(), 0);
        for (size_t row = 0; row < m_way.size(); ++row) {
            if (!m_market.contested()[row])
                continue;
            all[row] = m_way[row] * kWeight / root(m_market.units()[row]);
            const int group = m_market.groupOf(row);
            if (together)
                all[row] +=
                    std::clamp(ways[group], -kMostGroup, kMostGroup) * kWeight / 2 / root(units[group]);
        }
        return all;
    }

    static qint64 root(qint64 units)
    {
        return std::max<qint64>(1, qint64(1) << (std::bit_width(quint64(units)) / 2));
    }

    /// False when nothing is short and nothing has a price.
    bool move()
    {
        gatherWay();
        const std::vector<qint64> by = steps();
        qint64 square = 0;
        for (size_t row = 0; row < by.size(); ++row)
            square += by[row] * m_way[row] / kScale;
        if (square <= 0)
            return false;
        qint64 gap = std::max<qint64>(kFullPart, m_assignment.cost() - m_bound) / kFullPart * m_part;
        int shift = 0;
        for (; gap > (qint64(1) << 31); gap /= 2)
            ++shift;
        for (size_t row = 0; row < by.size(); ++row) {
            const qint64 change = gap * by[row] / square * (qint64(1) << shift);
            m_prices[row] = std::clamp<qint64>(m_prices[row] + change, 0, m_market.mostPrice());
        }
        return true;
    }

    WaveLimits m_limits;
    const WaveProgress &m_progress;
    WaveMarket m_market;
    WaveAssignment m_assignment;
    std::vector<qint64> m_prices;
    std::vector<qint64> m_solvedAt;
    std::vector<qint64> m_way; ///< per row, of gatherWay()
    std::vector<SplitPlan> m_wanted; ///< per order, at m_prices
    std::vector<SplitPlan> m_ideals; ///< per order, with nobody else there
    qint64 m_bound = 0;
    int m_part = kFullPart;
    int m_idle = 0;
    int m_round = 1;
    qint64 m_done = 0;
    qint64 m_total;
    bool m_cancelled = false;
};

} // namespace

} // namespace split

WavePlan solveWave(const WaveProblem &problem, const WaveLimits &limits, const WaveProgress &progress)
{
    return problem.check() ? split::Wave(problem, limits, progress).run() : WavePlan();
}

} // namespace stoa
