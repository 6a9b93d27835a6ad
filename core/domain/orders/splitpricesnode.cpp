// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitprices.h"

#include <algorithm>

namespace stoa::split {

namespace {

constexpr int kValueShift = 12;
constexpr int kMostTries = 200; ///< for a part that is worth enough
constexpr int kStepsOfWorth = 5;
constexpr int kStepsATry = 2;

} // namespace

/// The best part that is worth enough, from a node that nothing else limits; false where that takes too long.
bool Prices::shareWorth(int node, const std::vector<qint64> &prices, qint64 &least)
{
    m_bestOffers.clear();
    m_worths.clear();
    m_work += kStepsOfWorth;
    qint64 sum = m_model.fixed[node];
    qint64 needed = m_model.problem.minPartValue;
    const qint64 mostRatio = kInfinite / needed;
    for (int d = 0; d < m_model.size(); ++d) {
        const qint64 room = m_model.room(node, d);
        if (room == 0)
            continue;
        const Item &item = m_model.items[d];
        const qint64 reduced = m_model.lotCost(node, d) - prices[d];
        if (reduced < 0) {
            sum += room * reduced;
            needed -= room * item.lotValue;
            m_bestOffers.push_back({d, item.lotUnits, reduced, 0, room * item.lotUnits});
        } else if (item.lotValue > 0) {
            const qint64 ratio = std::min(mostRatio, (reduced << kValueShift) / item.lotValue);
            size_t place = m_worths.size();
            m_worths.emplace_back();
            for (; place > 0 && m_worths[place - 1].ratio > ratio; --place)
                m_worths[place] = m_worths[place - 1];
            m_worths[place] = {d, ratio, reduced, item.lotValue, room, 0, 0, 0};
        }
    }
    if (needed <= 0) {
        least = sum;
        return true;
    }
    qint64 reach = 0;
    for (size_t i = m_worths.size(); i-- > 0;) {
        reach += m_worths[i].value * m_worths[i].room;
        m_worths[i].reach = reach;
    }
    m_leastWorth = kInfinite;
    int tries = kMostTries;
    cover(0, needed, 0, tries);
    m_work += kStepsATry * (kMostTries - tries);
    if (tries <= 0)
        return false;
    least = sum + m_leastWorth;
    for (const Worth &of : m_worths) {
        if (of.best > 0)
            m_bestOffers.push_back({of.item, 1, of.reduced, 0, of.best * m_model.items[of.item].lotUnits});
    }
    return true;
}

void Prices::cover(size_t at, qint64 needed, qint64 spent, int &tries)
{
    if (needed <= 0) {
        if (spent < m_leastWorth) {
            m_leastWorth = spent;
            for (size_t i = 0; i < m_worths.size(); ++i)
                m_worths[i].best = i < at ? m_worths[i].lots : 0;
        }
        return;
    }
    if (at == m_worths.size() || --tries <= 0)
        return;
    Worth &of = m_worths[at];
    if (of.reach < needed || spent + ((of.ratio * needed) >> kValueShift) >= m_leastWorth)
        return;
    for (of.lots = std::min(of.room, (needed - 1) / of.value + 1); of.lots >= 0; --of.lots)
        cover(at + 1, needed - of.lots * of.value, spent + of.lots * of.reduced, tries);
}

/// A part that is worth too little gets its value at a price as well; each price gives a bound. So does the
/// best part that is worth enough while nothing else counts, which is exact where nothing else is broken.
qint64 Prices::shareTight(int node, const std::vector<qint64> &prices)
{
    const qint64 needed = m_model.problem.minPartValue;
    qint64 worthy = -kInfinite;
    if (needed > 0 && shareWorth(node, prices, worthy)) {
        Sum of;
        for (const Offer &offer : m_bestOffers)
            of.add(m_model.items[offer.item], offer.taken / m_model.items[offer.item].lotUnits, 0);
        if (isWithinLimits(node, of))
            return worthy;
        std::swap(m_worthyOffers, m_bestOffers);
    }
    const qint64 filled = shareFilled(node, prices);
    if (worthy <= filled)
        return filled;
    std::swap(m_worthyOffers, m_bestOffers);
    return worthy;
}

qint64 Prices::shareFilled(int node, const std::vector<qint64> &prices)
{
    const qint64 needed = m_model.problem.minPartValue;
    qint64 best = fillUp(node, prices, 0);
    std::swap(m_bestOffers, m_offers);
    if (needed <= 0 || worthOf(m_bestOffers) >= needed)
        return best;
    m_ratios.clear();
    for (const Offer &offer : m_bestOffers) {
        const qint64 reduced = m_model.lotCost(node, offer.item) - prices[offer.item];
        const qint64 value = m_model.items[offer.item].lotValue;
        if (reduced > 0 && value > 0)
            m_ratios.push_back(((reduced << kValueShift) - 1) / value + 1);
    }
    std::ranges::sort(m_ratios);
    for (const qint64 ratio : m_ratios) {
        if (ratio > kMostGap * 256 / needed || ratio > kMostGap * 256 / m_mostValue)
            break;
        const qint64 sum = fillUp(node, prices, ratio);
        const bool enough = worthOf(m_offers) >= needed;
        if (sum > best) {
            best = sum;
            std::swap(m_bestOffers, m_offers);
        }
        if (enough)
            break;
    }
    return best;
}

qint64 Prices::worthOf(const std::vector<Offer> &offers) const
{
    qint64 worth = 0;
    for (const Offer &offer : offers)
        worth += offer.taken * m_model.items[offer.item].lotValue / offer.units;
    return worth;
}

/// What the part costs after what it earns, its lots taken by what they bring per unit.
qint64 Prices::fillUp(int node, const std::vector<qint64> &prices, qint64 ratio)
{
    m_offers.clear();
    m_order.clear();
    m_stock.clear();
    m_work += m_stepsOfFill;
    const auto isCheaper = [this](qint64 perUnit, int a, int b) {
        const Offer &y = m_offers[b];
        if (perUnit != y.perUnit)
            return perUnit < y.perUnit;
        const Offer &x = m_offers[a];
        return (x.reduced - x.perUnit * x.units) * y.units < (y.reduced - y.perUnit * y.units) * x.units;
    };
    for (int d = 0; d < m_model.size(); ++d) {
        if (m_model.room(node, d) == 0)
            continue;
        const Item &item = m_model.items[d];
        const qint64 worth = ratio == 0 ? 0 : ((ratio * item.lotValue) >> kValueShift) + 1;
        const qint64 reduced = m_model.lotCost(node, d) - prices[d] - worth;
        const qint64 perUnit = item.lotUnits == 1 ? reduced : floorDivided(reduced, item.lotUnits);
        const int offer = int(m_offers.size());
        Offer &own = m_offers.emplace_back();
        own.item = d;
        own.units = item.lotUnits;
        own.reduced = reduced;
        own.perUnit = perUnit;
        m_order.push_back(offer);
        size_t place = m_order.size() - 1;
        for (; place > 0 && isCheaper(perUnit, offer, m_order[place - 1]); --place)
            m_order[place] = m_order[place - 1];
        m_order[place] = offer;
    }
    qint64 sum = m_model.fixed[node] + ((ratio * m_model.problem.minPartValue) >> kValueShift);
    qint64 left = m_model.capacity[node];
    qint64 needed = m_model.minUnits;
    for (const int place : m_order) {
        Offer &offer = m_offers[place];
        qint64 units = std::min(left, m_model.room(node, offer.item) * offer.units);
        if (offer.perUnit >= 0)
            units = std::min(units, std::max<qint64>(0, needed));
        if (units == 0)
            continue;
        if (const int key = m_model.items[offer.item].onlyKey; key >= 0) {
            auto stock = std::ranges::find(m_stock, key, &std::pair<int, qint64>::first);
            if (stock == m_stock.end())
                stock = m_stock.insert(stock, {key, m_model.available(node, key)});
            units = std::min(units, stock->second);
            stock->second -= units;
        }
        if (offer.units == 1) {
            sum += offer.reduced * units;
        } else {
            const qint64 lots = units / offer.units;
            sum += offer.reduced * lots + offer.perUnit * (units - lots * offer.units);
        }
        left -= units;
        needed -= units;
        offer.taken = units;
    }
    return sum;
}

} // namespace stoa::split
