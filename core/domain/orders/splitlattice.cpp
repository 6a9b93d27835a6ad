// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitlattice.h"

#include <algorithm>

namespace stoa::split {

namespace {

constexpr qint64 kMostAmounts = 1'024;
constexpr qint64 kMostPairs = 120'000;
constexpr qint64 kMostDescent = 200'000;
constexpr qint64 kDescentSteps = 2;
constexpr qint64 kDescentShare = 8; ///< steps of it per amount and node

} // namespace

bool Lattice::fits(const Model &model)
{
    qint64 amounts = 1;
    qint64 pairs = 1;
    for (const Item &item : model.items) {
        if (item.lots > kMostAmounts)
            return false;
        amounts *= item.lots + 1;
        pairs *= (item.lots + 1) * (item.lots + 2) / 2;
        if (amounts > kMostAmounts || pairs > kMostPairs)
            return false;
    }
    return true;
}

Lattice::Lattice(const Model &model, Leaf &leaf, Incumbent &incumbent, qint64 &steps)
    : m_model(model)
    , m_leaf(leaf)
    , m_incumbent(incumbent)
    , m_steps(steps)
{ }

Lattice::Ended Lattice::run()
{
    layOut();
    qint64 pairs = 1;
    for (const Item &item : m_model.items)
        pairs *= (item.lots + 1) * (item.lots + 2) / 2;
    m_steps -= qint64(m_size) * m_model.nodeCount() / 3;
    gatherOffers();
    cover();
    m_steps -= pairs / 3;
    const int all = m_size - 1;
    if (m_cover[all].parts > m_model.maxParts) {
        m_steps -= pairs / 3 * m_model.maxParts;
        coverByParts();
    }
    const Value &least = rest(all, m_model.maxParts);
    m_bound = least.cost;
    if (m_steps <= 0)
        return Ended::GaveUp;
    if (least.cost >= kInfinite)
        return Ended::Proved;
    tryCover();
    gatherAlive();
    // Where the bound is weak, prices do better.
    const qint64 share = kDescentShare * m_size * m_model.nodeCount();
    const qint64 kept = std::max<qint64>(0, m_steps - std::min(kMostDescent, share));
    m_steps -= kept;
    descend(all, {.cost = 0});
    const bool ended = m_steps <= 0;
    m_steps += kept;
    return ended ? Ended::GaveUp : Ended::Proved;
}

void Lattice::layOut()
{
    const int items = m_model.size();
    for (const Item &item : m_model.items) {
        m_strides.push_back(m_size);
        m_size *= int(item.lots) + 1;
    }
    m_digits.assign(size_t(m_size) * size_t(items), 0);
    m_first.assign(m_size, 0);
    m_units.assign(m_size, 0);
    m_isPart.assign(m_size, false);
    for (int amount = 0; amount < m_size; ++amount) {
        qint64 value = 0;
        for (int d = items - 1, left = amount; d >= 0; --d) {
            const int lots = left / m_strides[d];
            left -= lots * m_strides[d];
            m_digits[size_t(amount) * size_t(items) + size_t(d)] = lots;
            m_units[amount] += lots * m_model.items[d].lotUnits;
            value += lots * m_model.items[d].lotValue;
            if (lots > 0)
                m_first[amount] = d;
        }
        m_isPart[amount] = m_units[amount] >= m_model.minUnits && value >= m_model.problem.minPartValue;
    }
}

void Lattice::gatherOffers()
{
    qint64 lots = 0;
    for (const Item &item : m_model.items)
        lots += item.lots;
    m_begin.assign(m_size + 1, 0);
    m_count.assign(m_size, 0);
    for (int amount = 0; amount < m_size; ++amount) {
        qint64 left = lots;
        for (int d = 0; d < m_model.size(); ++d)
            left -= digit(amount, d);
        const qint64 others = std::min<qint64>(left, m_model.maxParts - 1);
        const qint64 kept =
            m_isPart[amount] && m_model.maxParts > 0 ? others + 1 + qint64(m_model.forbidden.size()) : 0;
        m_begin[amount + 1] = m_begin[amount] + int(std::min<qint64>(kept, m_model.nodeCount()));
    }
    m_offers.resize(m_begin[m_size]);
    m_costs.resize(m_size);
    for (int node = 0; node < m_model.nodeCount(); ++node)
        gatherOffers(node);
}

void Lattice::gatherOffers(int node)
{
    const int items = m_model.size();
    std::vector<qint64> lots(items);
    m_costs[0] = m_model.fixed[node];
    for (int amount = 1; amount < m_size; ++amount) {
        const int d = m_first[amount];
        const qint64 less = m_costs[amount - m_strides[d]];
        qint64 &cost = m_costs[amount];
        cost = kInfinite;
        if (less >= kInfinite || digit(amount, d) > m_model.room(node, d)
            || m_units[amount] > m_model.capacity[node])
            continue;
        if (!m_model.loose[node]) {
            for (int i = 0; i < items; ++i)
                lots[i] = digit(amount, i);
            if (!m_model.sharedFits(node, lots.data()))
                continue;
        }
        cost = less + m_model.lotCost(node, d);
        // The nodes come in their order, so that of equal ones the earlier stays in front.
        Offer *const begin = m_offers.data() + m_begin[amount];
        const int most = m_begin[amount + 1] - m_begin[amount];
        int &count = m_count[amount];
        if (count == most && (most == 0 || begin[most - 1].cost <= cost))
            continue;
        int at = count < most ? count++ : most - 1;
        for (; at > 0 && begin[at - 1].cost > cost; --at)
            begin[at] = begin[at - 1];
        begin[at] = {cost, node};
    }
}

Lattice::Value Lattice::lacking(int amount) const
{
    if (!m_model.partial())
        return {};
    const Item &item = m_model.items[m_first[amount]];
    const qint64 lots = digit(amount, m_first[amount]);
    return {lots * item.missingCost, lots * item.lotUnits, 0};
}

/// Every part of an amount that holds some of its first item.
template <typename Look> void Lattice::eachPart(int amount, Look &&look) const
{
    const int items = m_model.size();
    const int first = m_first[amount];
    const int *most = &m_digits[size_t(amount) * size_t(items)];
    int part = m_strides[first];
    while (true) {
        if (m_count[part] > 0)
            look(part);
        const int *now = &m_digits[size_t(part) * size_t(items)];
        int d = first;
        for (; d < items && now[d] == most[d]; ++d)
            part -= (d == first ? now[d] - 1 : now[d]) * m_strides[d];
        if (d == items)
            return;
        part += m_strides[d];
    }
}

void Lattice::cover()
{
    m_cover.assign(m_size, {});
    m_choice.assign(m_size, 0);
    m_cover[0] = {.cost = 0};
    for (int amount = 1; amount < m_size; ++amount) {
        const int first = m_first[amount];
        Value least = lacking(amount) + m_cover[amount - digit(amount, first) * m_strides[first]];
        int choice = 0;
        eachPart(amount, [&](int part) {
            const Value value = Value{m_offers[m_begin[part]].cost, 0, 1} + m_cover[amount - part];
            if (value < least) {
                least = value;
                choice = part;
            }
        });
        m_cover[amount] = least;
        m_choice[amount] = choice;
    }
}

void Lattice::coverByParts()
{
    m_layers.assign(size_t(m_model.maxParts) + 1, std::vector<Value>(m_size));
    for (int parts = 0; parts <= m_model.maxParts; ++parts) {
        std::vector<Value> &layer = m_layers[parts];
        layer[0] = {.cost = 0};
        for (int amount = 1; amount < m_size; ++amount) {
            const int first = m_first[amount];
            Value least = lacking(amount) + layer[amount - digit(amount, first) * m_strides[first]];
            if (parts > 0) {
                eachPart(amount, [&](int part) {
                    least = std::min(least,
                                     Value{m_offers[m_begin[part]].cost, 0, 1}
                                         + m_layers[parts - 1][amount - part]);
                });
            }
            layer[amount] = least;
        }
    }
}

const Lattice::Value &Lattice::rest(int amount, int parts) const
{
    return m_layers.empty() ? m_cover[amount] : m_layers[parts][amount];
}

/// The nodes of the cover, used once each, make a plan to begin with.
void Lattice::tryCover()
{
    std::vector<int> nodes;
    for (int amount = m_size - 1; amount > 0;) {
        const int part = m_choice[amount];
        const int first = m_first[amount];
        if (part > 0)
            nodes.push_back(m_offers[m_begin[part]].node);
        amount -= part > 0 ? part : digit(amount, first) * m_strides[first];
    }
    std::ranges::sort(nodes);
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    if (int(nodes.size()) > m_model.maxParts)
        return;
    if (m_leaf.evaluate(nodes, m_incumbent.limit(), m_steps) != Leaf::Answer::Nothing)
        m_incumbent.offer(m_leaf.supply());
}

void Lattice::gatherAlive()
{
    std::vector<char> alive(m_model.nodeCount(), false);
    for (int part = 1; part < m_size; ++part) {
        for (int i = 0; i < m_count[part]; ++i) {
            const Offer &of = m_offers[m_begin[part] + i];
            if (of.cost + m_cover[m_size - 1 - part].cost <= m_incumbent.limit())
                alive[of.node] = true;
        }
    }
    for (int node = 0; node < m_model.nodeCount(); ++node) {
        if (alive[node])
            m_alive.push_back(node);
    }
}

bool Lattice::isHopeless(const Value &bound) const
{
    if (!m_incumbent.found())
        return bound.cost >= kInfinite;
    const Supply &best = m_incumbent.best();
    const Value known{best.cost, best.missing, int(best.nodes.size())};
    if (bound != known)
        return bound > known;
    std::vector<int> nodes;
    for (const Part &part : m_parts)
        nodes.push_back(part.node);
    int more = bound.parts - int(nodes.size());
    for (size_t i = 0; i < m_alive.size() && more > 0; ++i) {
        if (std::ranges::find(m_parts, m_alive[i], &Part::node) == m_parts.end()) {
            nodes.push_back(m_alive[i]);
            --more;
        }
    }
    std::ranges::sort(nodes);
    return more > 0 || nodes >= best.nodes;
}

void Lattice::descend(int amount, const Value &spent)
{
    m_steps -= kDescentSteps;
    if (m_steps <= 0 || isHopeless(spent + rest(amount, m_model.maxParts - int(m_parts.size()))))
        return;
    if (amount == 0)
        return offer(spent);
    const int left = m_model.maxParts - int(m_parts.size()) - 1;
    if (left >= 0) {
        eachPart(amount, [&](int part) {
            const Value after = spent + rest(amount - part, left);
            m_steps -= kDescentSteps;
            for (int i = 0; i < m_count[part] && m_steps > 0; ++i) {
                const Offer of = m_offers[m_begin[part] + i];
                if (of.cost + after.cost > m_incumbent.limit())
                    break;
                if (std::ranges::find(m_parts, of.node, &Part::node) != m_parts.end())
                    continue;
                m_parts.push_back({of.node, part});
                descend(amount - part, spent + Value{of.cost, 0, 1});
                m_parts.pop_back();
            }
        });
    }
    if (m_model.partial()) {
        const int first = m_first[amount];
        descend(amount - digit(amount, first) * m_strides[first], spent + lacking(amount));
    }
}

void Lattice::offer(const Value &spent)
{
    std::vector<Part> parts = m_parts;
    std::ranges::sort(parts, {}, &Part::node);
    Supply supply{spent.cost, spent.missing, {}, {}};
    for (const Part &part : parts) {
        supply.nodes.push_back(part.node);
        for (size_t line = 0; line < m_model.problem.lines.size(); ++line) {
            const int d = m_model.itemOf[line];
            supply.units.push_back(digit(part.amount, d)
                                   * (m_model.items[d].whole ? m_model.problem.lines[line].units : 1));
        }
    }
    if (supply.nodes.empty() ? m_model.emptyAllowed : !m_model.isForbidden(supply.nodes))
        m_incumbent.offer(supply);
}

} // namespace stoa::split
