// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitleaf.h"

#include <algorithm>
#include <numeric>

namespace stoa::split {

namespace {

/// A missing unit outranks every unit that settle() prefers.
constexpr qint64 kMissingTie = qint64(1) << 31;
constexpr int kBoundRounds = 20;
constexpr qint64 kEvaluateSteps = 50;

} // namespace

Leaf::Leaf(const Model &model)
    : m_model(model)
    , m_prices(model)
    , m_lineKey(model.problem.lines.size(), -1)
{
    const auto &lines = model.problem.lines;
    for (size_t i = 0; i < lines.size(); ++i) {
        for (size_t j = 0; j < i && m_lineKey[i] < 0; ++j) {
            if (lines[j].stock != lines[i].stock)
                continue;
            if (m_lineKey[j] < 0)
                m_lineKey[j] = m_keys++;
            m_lineKey[i] = m_lineKey[j];
        }
    }
}

Leaf::Answer Leaf::evaluate(const std::vector<int> &nodes, qint64 limit, qint64 &steps)
{
    steps -= kEvaluateSteps + qint64(nodes.size()) * m_model.size() / 4;
    m_bound = kInfinite;
    if (!shareOut(nodes))
        return Answer::Nothing;
    qint64 fixed = 0;
    for (const int node : nodes)
        fixed += m_model.fixed[node];
    m_bound = m_shared.cost + fixed;
    if (keepsLimits(nodes)) {
        takeShared(nodes);
        bool dearer = true; // the nodes that supply nothing bring nothing in either
        for (const int node : nodes)
            dearer = dearer && (m_model.fixed[node] >= 0 || std::ranges::binary_search(m_supply.nodes, node));
        const bool allowed =
            m_supply.nodes.empty() ? m_model.emptyAllowed : !m_model.isForbidden(m_supply.nodes);
        if (allowed && dearer)
            return m_supply.nodes.size() == nodes.size() ? Answer::Exact : Answer::Fewer;
    }
    if (m_bound > limit)
        return Answer::Nothing;
    if (nodes.empty() || m_model.isForbidden(nodes)) {
        m_bound = kInfinite;
        return Answer::Nothing;
    }
    m_bound = std::max(m_bound, boundByPrices(nodes, limit, steps));
    if (m_bound > limit)
        return Answer::Nothing;
    m_limit = limit - fixed;
    m_any = false;
    m_preferred = -1;
    search(nodes, wholeFork(nodes), steps);
    if (steps > 0)
        m_bound = m_any ? m_best.cost + fixed : limit + 1;
    if (!m_any)
        return Answer::Nothing;
    m_supply = {m_best.cost + fixed, m_best.tie / kMissingTie, nodes, m_bestUnits};
    return Answer::Exact;
}

/// At the prices of shareOut() nodes that supply too little cost more. Flows know nothing of what a part must
/// be worth, so that it pays to find better prices for that.
qint64 Leaf::boundByPrices(const std::vector<int> &nodes, qint64 limit, qint64 &steps)
{
    const std::vector<int> open(nodes.begin(), nodes.end() - 1);
    const int rounds = m_model.problem.minPartValue > 0 ? kBoundRounds : 1;
    return m_prices.improve(open, {nodes.back()}, m_dearest, rounds, limit, steps);
}

bool Leaf::shareOut(const std::vector<int> &nodes)
{
    const int items = m_model.size();
    m_lots.assign(nodes.size() * size_t(items), 0);
    m_dearest.assign(size_t(items), 0);
    m_shared.cost = 0;
    m_shared.missing = 0;
    for (int d = 0; d < items; ++d) {
        const Item &item = m_model.items[d];
        m_order.clear();
        for (int i = 0; i < int(nodes.size()); ++i) {
            if (m_model.room(nodes[i], d) == 0)
                continue;
            const qint64 cost = m_model.lotCost(nodes[i], d);
            if (m_model.partial() && cost > item.missingCost)
                continue;
            size_t at = m_order.size();
            m_order.push_back(i);
            for (; at > 0 && m_model.lotCost(nodes[m_order[at - 1]], d) > cost; --at)
                m_order[at] = m_order[at - 1];
            m_order[at] = i;
        }
        qint64 left = item.lots;
        for (size_t k = 0; k < m_order.size() && left > 0; ++k) {
            const int i = m_order[k];
            const qint64 lots = std::min(left, m_model.room(nodes[i], d));
            m_lots[size_t(i) * size_t(items) + size_t(d)] = lots;
            m_dearest[d] = m_model.lotCost(nodes[i], d);
            m_shared.cost += lots * m_dearest[d];
            left -= lots;
        }
        if (left > 0 && !m_model.partial())
            return false;
        if (left > 0)
            m_dearest[d] = item.missingCost;
        m_shared.cost += left * item.missingCost;
        m_shared.missing += left * item.lotUnits;
    }
    return true;
}

bool Leaf::keepsLimits(const std::vector<int> &nodes) const
{
    const int items = m_model.size();
    for (size_t i = 0; i < nodes.size(); ++i) {
        const qint64 *lots = &m_lots[i * size_t(items)];
        qint64 units = 0;
        qint64 value = 0;
        for (int d = 0; d < items; ++d) {
            units += lots[d] * m_model.items[d].lotUnits;
            value += lots[d] * m_model.items[d].lotValue;
        }
        if (units > 0 && (units < m_model.minUnits || value < m_model.problem.minPartValue))
            return false;
        if (m_model.loose[nodes[i]])
            continue;
        if (units > m_model.capacity[nodes[i]] || !m_model.sharedFits(nodes[i], lots))
            return false;
    }
    return true;
}

void Leaf::takeShared(const std::vector<int> &nodes)
{
    const size_t items = m_model.items.size();
    const auto &lines = m_model.problem.lines;
    m_supply.cost = m_shared.cost;
    m_supply.missing = m_shared.missing;
    m_supply.nodes.clear();
    m_supply.units.clear();
    for (size_t i = 0; i < nodes.size(); ++i) {
        const qint64 *lots = &m_lots[i * items];
        if (std::all_of(lots, lots + items, [](qint64 n) { return n == 0; }))
            continue;
        m_supply.cost += m_model.fixed[nodes[i]];
        m_supply.nodes.push_back(nodes[i]);
        for (size_t line = 0; line < lines.size(); ++line) {
            const int d = m_model.itemOf[line];
            m_supply.units.push_back(lots[d] * (m_model.items[d].whole ? lines[line].units : 1));
        }
    }
}

Leaf::Fork Leaf::wholeFork(const std::vector<int> &nodes) const
{
    const auto &lines = m_model.problem.lines;
    Fork fork;
    fork.least.assign(nodes.size() * lines.size(), 0);
    for (const int node : nodes) {
        for (size_t line = 0; line < lines.size(); ++line)
            fork.most.push_back(m_model.lineRoom(node, int(line)));
    }
    for (const SplitProblem::Line &line : lines)
        fork.lack.push_back(m_model.partial() ? line.units : 0);
    return fork;
}

/// Units of a line to the cheapest of the nodes first, as if nothing else limited a node. False where some
/// are left over.
bool Leaf::startFlow(const std::vector<int> &nodes, const Fork &fork, int line)
{
    const size_t lines = m_model.problem.lines.size();
    qint64 left = m_model.problem.lines[line].units;
    m_offers.clear();
    for (size_t i = 0; i < nodes.size(); ++i) {
        const size_t at = i * lines + size_t(line);
        left -= fork.least[at];
        if (fork.most[at] == fork.least[at])
            continue;
        const Weight weight = weightAt(nodes[i], line, at);
        size_t place = m_offers.size();
        m_offers.emplace_back();
        for (; place > 0 && weight < m_offers[place - 1].first; --place)
            m_offers[place] = m_offers[place - 1];
        m_offers[place] = {weight, at};
    }
    m_lacking[line] = 0;
    const auto lack = [&] {
        m_lacking[line] = std::min(left, fork.lack[line]);
        left -= m_lacking[line];
    };
    const Weight missing{m_model.problem.lines[line].missingCost, kMissingTie};
    for (const auto &[weight, at] : m_offers) {
        if (left <= 0)
            break;
        if (missing < weight && m_lacking[line] == 0)
            lack();
        m_units[at] = fork.least[at] + std::min(left, fork.most[at] - fork.least[at]);
        left -= m_units[at] - fork.least[at];
    }
    if (left > 0 && m_lacking[line] == 0)
        lack();
    return left == 0;
}

Weight Leaf::weightAt(int node, int line, size_t at) const
{
    return {m_model.lineCost(node, line), int(at) == m_preferred ? -1 : 0};
}

/// The arcs of a node, with the flow that begins at it. False where its limits leave nothing.
bool Leaf::addNode(const std::vector<int> &nodes, const Fork &fork, int i)
{
    const auto &lines = m_model.problem.lines;
    const int count = int(lines.size());
    const int own = count + i * (m_keys + 1);
    const int sink = count + int(nodes.size()) * (m_keys + 1);
    qint64 room = m_model.capacity[nodes[i]];
    qint64 need = m_model.minUnits;
    qint64 given = 0;
    m_keyRooms.assign(m_keys, -1);
    m_keyUnits.assign(m_keys, 0);
    for (int line = 0; line < count; ++line) {
        const size_t at = size_t(i) * lines.size() + size_t(line);
        const int key = m_lineKey[line];
        if (key >= 0 && m_keyRooms[key] < 0)
            m_keyRooms[key] = std::min(m_model.available(nodes[i], lines[line].stock), m_model.units);
        if (fork.most[at] == 0)
            continue;
        const qint64 least = fork.least[at];
        const qint64 units = m_units[at] - least;
        const Weight weight = weightAt(nodes[i], line, at);
        m_found.add(weight, least);
        room -= least;
        need -= least;
        if (key >= 0 && (m_keyRooms[key] -= least) < 0)
            return false;
        (key < 0 ? given : m_keyUnits[key]) += units;
        if (fork.most[at] > least) {
            m_arcs[at] =
                m_flow.arc(line, key < 0 ? own : own + 1 + key, fork.most[at] - least, units, weight);
        }
    }
    need = std::max<qint64>(0, need);
    if (room < need)
        return false;
    for (int key = 0; key < m_keys; ++key) {
        const qint64 units = std::min(m_keyUnits[key], std::max<qint64>(0, m_keyRooms[key]));
        m_flow.setExcess(own + 1 + key, m_keyUnits[key] - units);
        given += units;
        if (m_keyRooms[key] > 0)
            m_flow.arc(own + 1 + key, own, m_keyRooms[key], units, {});
    }
    const qint64 taken = std::clamp(given, need, room);
    m_flow.setExcess(own, given - taken);
    if (room > need)
        m_flow.arc(own, sink, room - need, taken - need, {});
    m_taken += taken;
    return true;
}

/// The cheapest units within the fork that are within all limits but those that are branched on. False where
/// there are none, or where they cost more than the best that is known.
bool Leaf::flow(const std::vector<int> &nodes, const Fork &fork)
{
    const auto &lines = m_model.problem.lines;
    const int count = int(lines.size());
    const int sink = count + int(nodes.size()) * (m_keys + 1);
    m_flow.reset(sink + 1);
    m_arcs.assign(nodes.size() * lines.size(), -1);
    m_lacking.resize(lines.size());
    m_units = fork.least;
    m_found = {};
    m_taken = 0;
    for (int line = 0; line < count; ++line) {
        if (!startFlow(nodes, fork, line))
            return false;
        m_taken += m_lacking[line];
        if (fork.lack[line] > 0)
            m_flow.arc(line, sink, fork.lack[line], m_lacking[line], {lines[line].missingCost, kMissingTie});
    }
    for (int i = 0; i < int(nodes.size()); ++i) {
        if (!addNode(nodes, fork, i))
            return false;
    }
    const qint64 bound = std::accumulate(fork.least.begin(), fork.least.end(), qint64(0));
    m_flow.setExcess(sink, m_taken + bound - m_model.units);
    const qint64 limit = m_any ? std::min(m_limit, m_best.cost) : m_limit;
    if (!m_flow.repair(limit - m_found.cost))
        return false;
    m_found += m_flow.weight();
    for (size_t at = 0; at < m_arcs.size(); ++at)
        m_units[at] = fork.least[at] + (m_arcs[at] < 0 ? 0 : m_flow.flow(m_arcs[at]));
    return true;
}

Supply Leaf::settle(const Supply &supply, qint64 &steps)
{
    const auto &nodes = supply.nodes;
    const size_t lines = m_model.problem.lines.size();
    if (nodes.empty())
        return supply;
    if (shareOut(nodes) && keepsLimits(nodes)) {
        takeShared(nodes);
        if (m_supply.nodes == nodes)
            return m_supply;
    }
    Supply settled = supply;
    Fork fork = wholeFork(nodes);
    m_limit = supply.cost;
    for (const int node : nodes)
        m_limit -= m_model.fixed[node];
    for (size_t line = 0; line < lines; ++line) {
        qint64 left = m_model.problem.lines[line].units;
        for (size_t i = 0; i < nodes.size(); ++i) {
            const size_t at = i * lines + line;
            if (settled.units[at] < std::min(left, fork.most[at]) && steps > 0) {
                m_any = false;
                m_preferred = int(at);
                search(nodes, fork, steps);
                if (m_any && steps > 0)
                    settled.units = m_bestUnits;
            }
            fork.least[at] = fork.most[at] = settled.units[at];
            left -= settled.units[at];
        }
    }
    return settled;
}

} // namespace stoa::split
