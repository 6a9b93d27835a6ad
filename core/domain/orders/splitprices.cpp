// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitprices.h"

#include <algorithm>
#include <utility>

namespace stoa::split {

namespace {

constexpr qint64 kWhole = 1024;
constexpr int kPatience = 4; ///< rounds without a better bound until the steps are halved
constexpr int kFullPart = 16;
constexpr int kValueShift = 12;
constexpr int kMostTries = 200; ///< for a part that is worth enough
constexpr int kTriesAStep = 3;
constexpr qint64 kMostGap = qint64(1) << 49;

qint64 floorDivided(qint64 a, qint64 b)
{
    const qint64 quotient = a / b;
    return a % b < 0 ? quotient - 1 : quotient;
}

} // namespace

Prices::Prices(const Model &model)
    : m_model(model)
{
    // So far from zero that no sum of them over items and parts overflows.
    const qint64 most = (qint64(1) << 58) / (qint64(model.size()) + 1) / (model.maxParts + 2);
    for (const Item &item : model.items) {
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

template <typename Take> qint64 Prices::share(int node, const std::vector<qint64> &prices, Take &&take)
{
    if (!m_model.loose[node] || m_model.minUnits > 1 || m_model.problem.minPartValue > 0) {
        const qint64 sum = shareTight(node, prices);
        for (const Offer &offer : m_bestOffers)
            take(size_t(offer.item), offer.taken);
        return sum;
    }
    const size_t items = prices.size();
    const qint64 *cost = &m_model.lotCosts[size_t(node) * items];
    const qint64 *room = &m_model.rooms[size_t(node) * items];
    qint64 sum = m_model.fixed[node];
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
        if (reduced < 0) {
            sum += reduced * room[d];
            take(d, room[d] * m_model.items[d].lotUnits);
        }
    }
    if (least >= 0) {
        sum += least;
        take(cheapest, m_model.items[cheapest].lotUnits);
    }
    return sum;
}

/// The best part that is worth enough, from a node that nothing else limits; false where that takes too long.
bool Prices::shareWorth(int node, const std::vector<qint64> &prices, qint64 &sum)
{
    m_bestOffers.clear();
    m_worths.clear();
    m_work += stepsOfItems();
    sum = m_model.fixed[node];
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
    if (needed <= 0)
        return true;
    qint64 reach = 0;
    for (size_t i = m_worths.size(); i-- > 0;) {
        reach += m_worths[i].value * m_worths[i].room;
        m_worths[i].reach = reach;
    }
    m_leastWorth = kInfinite;
    int tries = kMostTries;
    cover(0, needed, 0, tries);
    m_work += (kMostTries - tries) / kTriesAStep;
    if (tries <= 0)
        return false;
    sum += m_leastWorth;
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

/// A part that is worth too little gets its value at a price as well; each price gives a bound.
qint64 Prices::shareTight(int node, const std::vector<qint64> &prices)
{
    const qint64 needed = m_model.problem.minPartValue;
    qint64 exact = 0;
    if (needed > 0 && m_model.minUnits <= 1 && m_model.loose[node] && shareWorth(node, prices, exact))
        return exact;
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
    m_work += stepsOfItems();
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
        steps -= qint64(open.size() + free.size()) * (qint64(prices.size()) + 7) / 8;
        look(open, free, now);
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
        if (!move(now, std::min(limit + 1 - m_best.bound, kMostGap), part))
            break;
    }
    return m_best.bound;
}

} // namespace stoa::split
