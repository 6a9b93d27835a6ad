// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/wavemarket.h"

namespace stoa::split {

/// Plans of all orders that fit together, and what improves them.
class WaveAssignment {
public:
    explicit WaveAssignment(WaveMarket &market)
        : m_market(market)
    { }

    bool isEmpty() const { return m_plans.empty(); }
    const std::vector<SplitPlan> &plans() const { return m_plans; }
    qint64 cost() const { return m_cost; }

    /// Takes of `wanted` what fits, the first orders first, and plans the others anew at the prices with what
    /// is left. Becomes that if it costs less than before.
    void repair(const std::vector<SplitPlan> &wanted, const std::vector<qint64> &prices);

    /// Plans orders anew, alone and in pairs, as long as that costs less. `ideals` are what each order costs
    /// with nobody else there. `goOn` is asked between orders.
    template <typename GoOn> void improve(const std::vector<SplitPlan> &ideals, GoOn &&goOn)
    {
        for (int pass = 0; pass < kPasses; ++pass) {
            const qint64 before = m_cost;
            for (int order = 0; order < m_market.orderCount(); ++order) {
                if (m_plans[order].cost <= ideals[order].cost)
                    continue;
                moveAlone(order);
                movePairs(order, ideals[order]);
                if (!goOn())
                    return;
            }
            if (m_cost == before)
                return;
        }
    }

private:
    static constexpr int kPasses = 8;

    void moveAlone(int order);
    void movePairs(int order, const SplitPlan &ideal);
    bool moveBoth(int order, int other);
    void set(int order, SplitPlan plan);

    WaveMarket &m_market;
    std::vector<SplitPlan> m_plans;
    std::vector<qint64> m_left; ///< per row
    std::vector<qint64> m_free; ///< prices of nothing
    qint64 m_cost = 0;
};

} // namespace stoa::split
