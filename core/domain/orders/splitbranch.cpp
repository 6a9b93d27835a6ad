// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitbranch.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace stoa::split {

namespace {

constexpr int kRootRounds = 40;
constexpr int kStartShare = 8; ///< of the steps for changeOne() at most
constexpr qint64 kGlance = 6'000; ///< steps
constexpr int kRounds = 6;
constexpr qint64 kScanSteps = 8;
constexpr size_t kFewSlots = 6;
constexpr int kMoreRounds = 4;

std::vector<int> without(const std::vector<int> &sorted, int node)
{
    std::vector<int> fewer = sorted;
    std::erase(fewer, node);
    return fewer;
}

std::vector<int> with(const std::vector<int> &sorted, int node)
{
    std::vector<int> more = sorted;
    more.insert(std::ranges::lower_bound(more, node), node);
    return more;
}

} // namespace

Branch::Branch(const Model &model, Leaf &leaf, Incumbent &incumbent, qint64 &steps)
    : m_model(model)
    , m_leaf(leaf)
    , m_incumbent(incumbent)
    , m_prices(model)
    , m_steps(steps)
{ }

void Branch::tryNodes(const std::vector<int> &nodes, Effort effort)
{
    if (!m_tried.insert(nodes).second)
        return;
    const qint64 kept = effort == Effort::Full ? 0 : std::max<qint64>(0, m_steps - kGlance);
    m_steps -= kept;
    if (m_leaf.evaluate(nodes, m_incumbent.limit(), m_steps) != Leaf::Answer::Nothing)
        m_incumbent.offer(m_leaf.supply());
    if (ended() && effort == Effort::Full)
        m_bound = std::min(m_bound, m_leaf.bound());
    else if (ended())
        m_tried.erase(nodes);
    m_steps += kept;
}

/// One node more, less or another one than the best plan has, as long as that helps.
void Branch::changeOne()
{
    const qint64 until = m_steps - m_steps / kStartShare;
    std::vector<int> set;
    while (m_incumbent.found() && m_incumbent.best().nodes != set && m_steps > until) {
        set = m_incumbent.best().nodes;
        addOrDrop(set, until);
        if (m_incumbent.best().nodes == set)
            exchange(set, until);
    }
}

void Branch::addOrDrop(const std::vector<int> &set, qint64 until)
{
    for (int n = 0; n < m_model.nodeCount() && m_steps > until; ++n) {
        if (!std::ranges::binary_search(set, n)) {
            if (int(set.size()) < m_model.maxParts && mayHelp(n))
                tryNodes(with(set, n), Effort::Glance);
        } else {
            tryNodes(without(set, n), Effort::Glance);
        }
    }
}

void Branch::exchange(const std::vector<int> &set, qint64 until)
{
    for (int n = 0; n < m_model.nodeCount(); ++n) {
        if (std::ranges::binary_search(set, n) || !mayHelp(n))
            continue;
        for (size_t i = 0; i < set.size() && m_steps > until; ++i)
            tryNodes(with(without(set, set[i]), n), Effort::Glance);
    }
}

/// By the bound over all nodes.
bool Branch::mayHelp(int node) const
{
    return !m_incumbent.isHopeless(m_prices.boundWith(size_t(node)), {}, node);
}

/// What a node gives of what is left, item by item; answers its cost and units.
std::pair<qint64, qint64> Branch::give(int node, const std::vector<qint64> &left)
{
    qint64 cost = m_model.fixed[node];
    qint64 units = 0;
    m_given.assign(left.size(), 0);
    m_drawn.clear();
    for (int d = 0; d < m_model.size(); ++d) {
        const Item &item = m_model.items[d];
        qint64 lots =
            std::min({left[d], m_model.room(node, d), (m_model.capacity[node] - units) / item.lotUnits});
        for (const auto &[key, perLot] : item.shared) {
            auto drawn = std::ranges::find(m_drawn, key, &std::pair<int, qint64>::first);
            if (drawn == m_drawn.end())
                drawn = m_drawn.insert(drawn, {key, 0});
            lots = std::min(lots, (m_model.available(node, key) - drawn->second) / perLot);
        }
        for (const auto &[key, perLot] : item.shared)
            std::ranges::find(m_drawn, key, &std::pair<int, qint64>::first)->second += lots * perLot;
        cost += lots * m_model.lotCost(node, d);
        units += lots * item.lotUnits;
        m_given[d] = lots;
    }
    return {cost, units};
}

/// Node by node, the one that gives a unit of what is left for the least, until nothing is left.
void Branch::addUntilFull()
{
    std::vector<qint64> left;
    for (const Item &item : m_model.items)
        left.push_back(item.lots);
    std::vector<int> set;
    while (int(set.size()) < m_model.maxParts && !ended()) {
        int best = -1;
        qint64 least = 0;
        for (int n = 0; n < m_model.nodeCount(); ++n) {
            const auto [cost, units] = give(n, left);
            if (units < m_model.minUnits || std::ranges::binary_search(set, n))
                continue;
            if (best < 0 || cost / units < least) {
                best = n;
                least = cost / units;
            }
        }
        if (best < 0)
            break;
        m_steps -= qint64(m_model.nodeCount()) * (1 + m_model.size()) / 2;
        set = with(set, best);
        give(best, left);
        for (size_t d = 0; d < left.size(); ++d)
            left[d] -= m_given[d];
        tryNodes(set, Effort::Glance);
    }
}

void Branch::run()
{
    tryNodes({}, Effort::Full);
    if (m_model.maxParts == 0 || m_model.nodeCount() == 0)
        return;
    std::vector<int> all(m_model.nodeCount());
    std::iota(all.begin(), all.end(), 0);
    std::vector<qint64> prices = m_prices.first();
    if (!m_model.partial())
        gatherNeeds();
    addUntilFull();
    const qint64 bound = m_prices.improve({}, all, prices, kRootRounds, m_incumbent.limit(), m_steps);
    tryChosen({}, all);
    changeOne();
    explore({}, std::move(all), std::move(prices), bound);
}

/// Per item, per stock key that items share, and over all units.
void Branch::gatherNeeds()
{
    for (int d = 0; d < m_model.size(); ++d) {
        Need need{m_model.items[d].lots, {}};
        for (int n = 0; n < m_model.nodeCount(); ++n)
            need.rooms.push_back(m_model.room(n, d));
        m_needs.push_back(std::move(need));
    }
    for (const int key : m_model.sharedKeys()) {
        Need need{0, {}};
        for (const SplitProblem::Line &line : m_model.problem.lines)
            need.units += line.stock == key ? line.units : 0;
        for (int n = 0; n < m_model.nodeCount(); ++n)
            need.rooms.push_back(std::min(m_model.available(n, key), need.units));
        m_needs.push_back(std::move(need));
    }
    m_needs.push_back({m_model.units, m_model.capacity});
}

/// No other nodes than those that can fill what is left together with the few others that may come.
void Branch::dropTooSmall(const std::vector<int> &open, std::vector<int> &free)
{
    const size_t slots = size_t(m_model.maxParts) - open.size();
    if (slots > kFewSlots)
        return;
    m_steps -= qint64(free.size() * m_needs.size()) / 2;
    for (const Need &need : m_needs) {
        qint64 left = need.units;
        for (const int node : open)
            left -= need.rooms[node];
        std::array<qint64, kFewSlots> most{}; // the largest first
        for (const int node : free) {
            qint64 room = need.rooms[node];
            for (size_t i = 0; i + 1 < slots; ++i) {
                if (room > most[i])
                    std::swap(room, most[i]);
            }
        }
        left -= std::accumulate(most.begin(), most.end(), qint64(0));
        if (left > 0)
            std::erase_if(free, [&](int node) { return need.rooms[node] < left; });
    }
}

void Branch::tryChosen(const std::vector<int> &open, const std::vector<int> &free)
{
    std::vector<int> set = open;
    for (const int place : m_prices.chosen())
        set.push_back(free[place]);
    std::ranges::sort(set);
    tryNodes(set, Effort::Glance);
}

void Branch::explore(const std::vector<int> &open, std::vector<int> free, std::vector<qint64> prices,
                     qint64 bound)
{
    int rounds = kRounds;
    while (true) {
        dropTooSmall(open, free);
        if (free.empty())
            return;
        if (m_incumbent.isHopeless(bound, open, free.front()))
            return;
        if (ended()) {
            m_bound = std::min(m_bound, bound);
            return;
        }
        bound = std::max(bound, m_prices.improve(open, free, prices, rounds, m_incumbent.limit(), m_steps));
        m_steps -= kScanSteps * qint64(free.size());
        rounds = kMoreRounds;
        if (m_incumbent.isHopeless(bound, open, free.front()))
            return;
        const size_t most = size_t(m_prices.mostEarning());
        const int node = free[most];
        const bool alone = m_prices.boundOfOnly(most) <= m_incumbent.limit();
        std::vector<int> kept;
        for (size_t place = 0; place < free.size(); ++place) {
            if (!m_incumbent.isHopeless(m_prices.boundWith(place), open, free[place]))
                kept.push_back(free[place]);
        }
        tryChosen(open, free);
        free = std::move(kept);
        const auto at = std::ranges::find(free, node);
        if (at == free.end())
            continue;
        free.erase(at);
        const std::vector<int> more = with(open, node);
        if (alone)
            tryNodes(more, Effort::Full);
        if (int(more.size()) < m_model.maxParts)
            explore(more, free, prices, bound);
        if (m_model.forbidden.empty())
            std::erase_if(free, [&](int other) { return m_model.dominates(node, other); });
    }
}

} // namespace stoa::split
