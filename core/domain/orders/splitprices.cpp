// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitprices.h"

#include <algorithm>
#include <utility>

namespace stoa::split {

namespace {

constexpr qint64 kWhole = 1024;
constexpr int kPatience = 2; ///< rounds without a better bound until the steps are halved
constexpr int kFullPart = 16;
constexpr qint64 kOvershoot = 1024; ///< of a gap

/// Prices that aim just at a gap come near it and never pass.
qint64 beyond(qint64 gap) { return std::min(gap + gap / 4 + kOvershoot, kMostGap); }

} // namespace

Prices::Prices(const Model &model)
    : m_model(model)
{
    // So far from zero that no sum of them over items and parts overflows.
    const qint64 most = (qint64(1) << 58) / (qint64(model.size()) + 1) / (model.maxParts + 2);
    m_stepsOfFill = 4 + model.size() / 2 + (model.problem.minPartValue > 0 ? 2 : 0);
    for (const Item &item : model.items) {
        m_stepsOfFill += item.onlyKey >= 0 || item.lotUnits > 1 ? 1 : 0;
        const qint64 own = std::min(most, qint64(1) << 49) / item.lots;
        m_least.push_back(-own);
        m_mostValue = std::max(m_mostValue, item.lotValue * item.lots);
        m_most.push_back(model.partial() ? std::min(own, item.missingCost) : own);
    }
}

std::vector<qint64> Prices::first() const
{
    std::vector<qint64> prices(m_most.size(), kInfinite);
    for (int n = 0; n < m_model.nodeCount(); ++n) {
        qint64 lots = 0;
        for (int d = 0; d < m_model.size(); ++d)
            lots += m_model.room(n, d);
        for (int d = 0; d < m_model.size(); ++d) {
            if (m_model.room(n, d) > 0)
                prices[d] = std::min(prices[d], m_model.lotCost(n, d) + m_model.fixed[n] / lots);
        }
    }
    for (size_t d = 0; d < prices.size(); ++d)
        prices[d] = std::min(prices[d], m_most[d]);
    return prices;
}

/// Whatever earns, or else the cheapest lot; only where that breaks a limit it takes more thought.
template <typename Take> qint64 Prices::share(int node, const std::vector<qint64> &prices, Take &&take)
{
    const size_t items = prices.size();
    m_work += 1 + qint64(items) / 4;
    const qint64 *cost = &m_model.lotCosts[size_t(node) * items];
    const qint64 *room = &m_model.rooms[size_t(node) * items];
    Sum of{.cost = m_model.fixed[node]};
    qint64 least = kInfinite;
    size_t cheapest = 0;
    for (size_t d = 0; d < items; ++d) {
        if (room[d] == 0)
            continue;
        const qint64 reduced = cost[d] - prices[d];
        if (reduced < least) {
            least = reduced;
            cheapest = d;
        }
        if (reduced < 0)
            of.add(m_model.items[d], room[d], reduced);
    }
    if (least >= 0)
        of.add(m_model.items[cheapest], 1, least);
    if (!isWithinLimits(node, of)) {
        const qint64 sum = shareTight(node, prices);
        for (const Offer &offer : m_bestOffers)
            take(size_t(offer.item), offer.taken);
        return sum;
    }
    if (least >= 0)
        take(cheapest, m_model.items[cheapest].lotUnits);
    for (size_t d = 0; d < items; ++d) {
        if (room[d] > 0 && cost[d] < prices[d])
            take(d, room[d] * m_model.items[d].lotUnits);
    }
    return of.cost;
}

bool Prices::isWithinLimits(int node, const Sum &of) const
{
    if (of.units < m_model.minUnits || of.worth < m_model.problem.minPartValue)
        return false;
    if (m_model.loose[node])
        return true;
    // One item alone never draws more on a stock key than there is.
    return of.units <= m_model.capacity[node] && (of.items == 1 || m_model.sharedKeys().empty());
}

void Prices::look(const std::vector<int> &open, const std::vector<int> &free,
                  const std::vector<qint64> &prices)
{
    const auto ignore = [](size_t, qint64) {
    };
    View &now = m_now;
    now.bound = 0;
    for (size_t d = 0; d < prices.size(); ++d)
        now.bound += prices[d] * m_model.items[d].lots;
    for (const int node : open)
        now.bound += share(node, prices, ignore);
    now.base = now.bound;
    now.reduced.resize(free.size());
    now.chosen.clear();
    int cheapest = 0;
    for (int i = 0; i < int(free.size()); ++i) {
        now.reduced[i] = share(free[i], prices, ignore);
        if (now.reduced[i] < now.reduced[cheapest])
            cheapest = i;
        if (now.reduced[i] < 0)
            now.chosen.push_back(i);
    }
    now.forced = now.chosen.empty();
    if (now.forced)
        now.chosen.push_back(cheapest);
    const size_t slots = size_t(m_model.maxParts) - open.size();
    const auto earlier = [&now](int a, int b) {
        return std::pair(now.reduced[a], a) < std::pair(now.reduced[b], b);
    };
    if (now.chosen.size() > slots) {
        std::ranges::nth_element(now.chosen, now.chosen.begin() + qsizetype(slots), earlier);
        now.chosen.resize(slots);
    }
    now.full = now.chosen.size() == slots;
    now.last = now.reduced[*std::ranges::max_element(now.chosen, earlier)];
    for (const int place : now.chosen)
        now.bound += now.reduced[place];
}

qint64 Prices::boundWith(size_t place) const
{
    if (std::ranges::count(m_best.chosen, int(place)))
        return m_best.bound;
    const qint64 other = m_best.reduced[place];
    return m_best.bound + other - (m_best.full || m_best.forced ? m_best.last : 0);
}

qint64 Prices::boundOfOnly(size_t place) const { return m_best.base + m_best.reduced[place]; }

int Prices::mostEarning() const
{
    return int(std::ranges::min_element(m_best.reduced) - m_best.reduced.begin());
}

void Prices::gatherSlack(const std::vector<int> &open, const std::vector<int> &free,
                         const std::vector<qint64> &prices)
{
    m_slack.assign(prices.size(), kWhole);
    const auto take = [this](size_t d, qint64 units) {
        const Item &item = m_model.items[d];
        m_slack[d] -= units * kWhole / (item.lotUnits * item.lots);
    };
    for (const int node : open)
        share(node, prices, take);
    for (const int place : m_now.chosen)
        share(free[place], prices, take);
}

bool Prices::move(std::vector<qint64> &prices, qint64 gap, int part) const
{
    qint64 square = 0;
    for (size_t d = 0; d < prices.size(); ++d) {
        // A price at its top cannot rise: the missing units take the rest.
        if (m_slack[d] < 0 || prices[d] < m_most[d])
            square += m_slack[d] * m_slack[d];
    }
    if (square == 0)
        return false;
    int shift = 0;
    while ((gap >> shift) > (qint64(1) << 32))
        ++shift;
    bool moved = false;
    for (size_t d = 0; d < prices.size(); ++d) {
        const qint64 lots = m_model.items[d].lots;
        const qint64 whole = (gap >> shift) * m_slack[d] / square * kWhole
            + (gap >> shift) * m_slack[d] % square * kWhole / square;
        const qint64 by = floorDivided((whole << shift) / kFullPart * part, lots);
        const qint64 to = std::clamp(prices[d] + by, m_least[d], m_most[d]);
        moved = moved || to != prices[d];
        prices[d] = to;
    }
    return moved;
}

qint64 Prices::improve(const std::vector<int> &open, const std::vector<int> &free,
                       std::vector<qint64> &prices, int rounds, qint64 limit, qint64 &steps)
{
    m_best.bound = -kInfinite;
    std::vector<qint64> now = prices;
    int part = kFullPart;
    int idle = 0;
    for (int round = 0; round < rounds; ++round) {
        look(open, free, now);
        m_work += qint64(prices.size());
        steps -= std::exchange(m_work, 0);
        if (m_now.bound > m_best.bound) {
            std::swap(m_best, m_now);
            prices = now;
            idle = 0;
            if (m_best.bound > limit || steps <= 0)
                break;
            m_now.chosen = m_best.chosen;
        } else if (++idle == kPatience) {
            idle = 0;
            part /= 2;
            now = prices;
            m_now.chosen = m_best.chosen;
            if (part == 0)
                break;
        }
        if (round + 1 == rounds)
            break;
        gatherSlack(open, free, now);
        if (!move(now, beyond(limit - m_best.bound), part))
            break;
    }
    return m_best.bound;
}

} // namespace stoa::split
