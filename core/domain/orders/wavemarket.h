// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/wavesolver.h"

namespace stoa::split {

/// The shared rows of a wave, each a stock or a capacity with its units, and single orders solved on them.
class WaveMarket {
public:
    WaveMarket(const WaveProblem &problem, const SplitLimits &limits);

    int orderCount() const { return int(m_orders.size()); }
    int rowCount() const { return int(m_units.size()); }
    const std::vector<qint64> &units() const { return m_units; } ///< per row
    /// Rows of which the orders could together take more than there is; no other needs a price.
    const std::vector<char> &contested() const { return m_contested; }
    int groupCount() const { return m_groupCount; }
    int groupOf(size_t row) const { return m_groups[row]; }
    /// The highest price by which costs stay within what solveChecked() takes.
    qint64 mostPrice() const { return m_mostPrice; }
    /// Rows that an order can draw on.
    const std::vector<int> &rowsOf(int order) const { return m_orders[order].rows; }

    /// The order at these prices as if it was alone; its cost and bound hold the prices.
    SplitPlan atPrices(int order, const std::vector<qint64> &prices);
    /// The order with what is left, its choice guided by the prices; cost without them.
    SplitPlan within(int order, const std::vector<qint64> &left, const std::vector<qint64> &prices);
    /// Takes what a plan draws out of `left`, or puts it back.
    void take(int order, const SplitPlan &plan, std::vector<qint64> &left) const
    {
        move(order, plan, left, -1);
    }
    void putBack(int order, const SplitPlan &plan, std::vector<qint64> &left) const
    {
        move(order, plan, left, 1);
    }
    qint64 costOf(int order, const SplitPlan &plan) const;
    bool draws(int order, const SplitPlan &plan, int row) const;
    /// Orders that can draw on a row.
    const std::vector<int> &drawersOf(int row) const { return m_drawers[row]; }
    /// The first row that is too short for a plan, or -1. Leaves `left` as it was.
    int firstShort(int order, const SplitPlan &plan, std::vector<qint64> &left) const;

private:
    struct Order {
        SplitProblem problem; ///< changed for each solve
        std::vector<int> stockRows; ///< node x stock key, -1: none
        std::vector<int> capacityRows; ///< per node, -1: none
        std::vector<int> rows;
        qint64 waiting = 0;
    };
    void gatherOrder(const WaveProblem::Order &from);
    void gatherContested();
    SplitPlan solveOrder(int order, const std::vector<qint64> &left, const std::vector<qint64> &prices);
    SplitPlan waits(int order) const;
    void move(int order, const SplitPlan &plan, std::vector<qint64> &left, int sign) const;
    template <typename Each> void eachDraw(int order, const SplitPlan &plan, Each &&each) const;

    const WaveProblem &m_wave;
    SplitLimits m_limits;
    std::vector<Order> m_orders;
    std::vector<qint64> m_units;
    std::vector<char> m_contested;
    std::vector<std::vector<int>> m_drawers; ///< per row
    using StockRow = std::pair<std::pair<int, int>, int>;
    std::vector<StockRow> m_stockRows; ///< node and SKU, sorted, with their rows
    std::vector<int> m_capacityRows; ///< per node of the wave
    qint64 m_mostPrice = 0;
    std::vector<int> m_groups; ///< per row
    int m_groupCount = 1;
};

} // namespace stoa::split
