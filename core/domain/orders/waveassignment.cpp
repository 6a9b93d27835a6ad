// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/waveassignment.h"

#include <algorithm>

namespace stoa::split {

namespace {

constexpr int kMostPartners = 12;

} // namespace

void WaveAssignment::repair(const std::vector<SplitPlan> &wanted, const std::vector<qint64> &prices)
{
    std::vector<qint64> left = m_market.units();
    std::vector<SplitPlan> plans = wanted;
    std::vector<int> later;
    qint64 cost = 0;
    for (int order = 0; order < m_market.orderCount(); ++order) {
        if (m_market.firstShort(order, plans[order], left) >= 0) {
            later.push_back(order);
            continue;
        }
        m_market.take(order, plans[order], left);
        plans[order].cost = m_market.costOf(order, plans[order]);
        cost += plans[order].cost;
    }
    for (const int order : later) {
        plans[order] = m_market.within(order, left, prices);
        m_market.take(order, plans[order], left);
        cost += plans[order].cost;
    }
    if (!m_plans.empty() && cost >= m_cost)
        return;
    m_plans = std::move(plans);
    m_left = std::move(left);
    m_cost = cost;
    m_free.assign(m_left.size(), 0);
}

void WaveAssignment::set(int order, SplitPlan plan)
{
    m_cost += plan.cost - m_plans[order].cost;
    m_plans[order] = std::move(plan);
}

void WaveAssignment::moveAlone(int order)
{
    m_market.putBack(order, m_plans[order], m_left);
    SplitPlan plan = m_market.within(order, m_left, m_free);
    if (plan.cost < m_plans[order].cost)
        set(order, std::move(plan));
    m_market.take(order, m_plans[order], m_left);
}

/// Who holds what the order would take if nobody else was there gives way, if both together cost less then.
void WaveAssignment::movePairs(int order, const SplitPlan &ideal)
{
    m_market.putBack(order, m_plans[order], m_left);
    const int row = m_market.firstShort(order, ideal, m_left);
    m_market.take(order, m_plans[order], m_left);
    if (row < 0)
        return;
    int tried = 0;
    for (const int other : m_market.drawersOf(row)) {
        if (other == order || !m_market.draws(other, m_plans[other], row))
            continue;
        if (moveBoth(order, other) || ++tried == kMostPartners)
            return;
    }
}

bool WaveAssignment::moveBoth(int order, int other)
{
    m_market.putBack(order, m_plans[order], m_left);
    m_market.putBack(other, m_plans[other], m_left);
    SplitPlan first = m_market.within(order, m_left, m_free);
    m_market.take(order, first, m_left);
    SplitPlan second = m_market.within(other, m_left, m_free);
    m_market.putBack(order, first, m_left);
    const bool better = first.cost + second.cost < m_plans[order].cost + m_plans[other].cost;
    if (better) {
        set(order, std::move(first));
        set(other, std::move(second));
    }
    m_market.take(order, m_plans[order], m_left);
    m_market.take(other, m_plans[other], m_left);
    return better;
}

} // namespace stoa::split
