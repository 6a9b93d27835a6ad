// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitmodel.h"

#include <algorithm>
#include <numeric>

namespace stoa::split {

namespace {

int rootOf(std::vector<int> &parent, int i)
{
    while (parent[i] != i)
        i = parent[i] = parent[parent[i]];
    return i;
}

} // namespace

Model::Model(const SplitProblem &of)
    : problem(of)
    , minUnits(std::max<qint64>(1, of.minPartUnits))
{
    gatherItems();
    gatherShared();
    for (int i = 0; i < int(problem.nodes.size()); ++i)
        gatherNode(i);
    gatherForbidden();
    gatherLimits();
}

void Model::gatherItems()
{
    const int lines = int(problem.lines.size());
    std::vector<int> parent(lines);
    std::iota(parent.begin(), parent.end(), 0);
    std::vector<char> together(lines, problem.lineSplit == SplitProblem::LineSplit::Whole);
    for (const std::vector<int> &group : problem.groups) {
        for (const int line : group) {
            together[line] = true;
            const int a = rootOf(parent, line);
            const int b = rootOf(parent, group.front());
            parent[std::max(a, b)] = std::min(a, b);
        }
    }
    itemOf.assign(lines, -1);
    for (int i = 0; i < lines; ++i) {
        const SplitProblem::Line &line = problem.lines[i];
        units += line.units;
        const int root = rootOf(parent, i);
        const bool whole = together[i] || line.units == 1;
        if (itemOf[root] < 0) {
            itemOf[root] = int(items.size());
            items.push_back({.lots = whole ? 1 : line.units, .lotUnits = 0, .whole = whole});
        }
        itemOf[i] = itemOf[root];
        Item &item = items[itemOf[i]];
        const qint64 perLot = whole ? line.units : 1;
        item.lines.push_back(i);
        item.lotUnits += perLot;
        item.lotValue += perLot * line.unitValue;
        item.missingCost += perLot * line.missingCost;
    }
}

void Model::gatherShared()
{
    for (int i = 0; i < int(problem.lines.size()); ++i) {
        const int key = problem.lines[i].stock;
        const auto elsewhere = [&](int other) {
            return problem.lines[other].stock == key && itemOf[other] != itemOf[i];
        };
        bool shared = false;
        for (int other = 0; other < int(problem.lines.size()) && !shared; ++other)
            shared = elsewhere(other);
        if (!shared)
            continue;
        if (!std::ranges::count(m_sharedKeys, key))
            m_sharedKeys.push_back(key);
        Item &item = items[itemOf[i]];
        const qint64 perLot = item.whole ? problem.lines[i].units : 1;
        const auto known = std::ranges::find(item.shared, key, &std::pair<int, qint64>::first);
        if (known != item.shared.end())
            known->second += perLot;
        else
            item.shared.emplace_back(key, perLot);
    }
    for (Item &item : items) {
        if (item.shared.size() == 1 && item.shared.front().second == item.lotUnits)
            item.onlyKey = item.shared.front().first;
    }
}

void Model::gatherNode(int node)
{
    const SplitProblem::Node &from = problem.nodes[node];
    const qint64 most = std::clamp<qint64>(from.capacity, 0, units);
    std::vector<qint64> cost(items.size(), 0);
    std::vector<qint64> lots(items.size(), 0);
    qint64 reach = 0;
    qint64 worth = 0;
    for (size_t d = 0; d < items.size(); ++d) {
        const Item &item = items[d];
        bool can = true;
        qint64 room = std::min(item.lots, most / item.lotUnits);
        for (size_t k = 0; k < item.lines.size() && can; ++k) {
            const int line = item.lines[k];
            can = from.unitCost[line] != SplitProblem::kNever;
            if (!can)
                break;
            cost[d] += (item.whole ? problem.lines[line].units : 1) * from.unitCost[line];
            qint64 perLot = 0;
            for (const int other : item.lines) {
                if (problem.lines[other].stock == problem.lines[line].stock)
                    perLot += item.whole ? problem.lines[other].units : 1;
            }
            room = std::min(room, std::max<qint64>(0, from.available[problem.lines[line].stock]) / perLot);
        }
        lots[d] = can ? room : 0;
        if (lots[d] == 0)
            cost[d] = 0;
        reach += lots[d] * item.lotUnits;
        worth += std::max<qint64>(0, lots[d] * item.lotValue);
    }
    if (std::min(reach, most) < minUnits || (problem.minPartValue > 0 && worth < problem.minPartValue))
        return;
    nodes.push_back(node);
    fixed.push_back(from.fixed);
    capacity.push_back(most);
    loose.push_back(reach <= most && sharedFits(int(nodes.size()) - 1, lots.data()));
    lotCosts.insert(lotCosts.end(), cost.begin(), cost.end());
    rooms.insert(rooms.end(), lots.begin(), lots.end());
}

void Model::gatherForbidden()
{
    for (const std::vector<int> &set : problem.forbidden) {
        if (set.empty())
            emptyAllowed = false;
        std::vector<int> own;
        bool possible = !set.empty();
        for (const int node : set) {
            const auto at = std::ranges::lower_bound(nodes, node);
            possible = possible && at != nodes.end() && *at == node;
            own.push_back(int(at - nodes.begin()));
        }
        if (!possible)
            continue;
        std::ranges::sort(own);
        own.erase(std::unique(own.begin(), own.end()), own.end());
        if (!isForbidden(own))
            forbidden.push_back(std::move(own));
    }
}

void Model::gatherLimits()
{
    qint64 lots = 0;
    for (int d = 0; d < size(); ++d) {
        lots += items[d].lots;
        qint64 reach = 0;
        qint64 dearest = partial() ? items[d].missingCost : -kInfinite;
        for (int n = 0; n < nodeCount(); ++n) {
            if (room(n, d) == 0)
                continue;
            reach = std::min(items[d].lots, reach + room(n, d));
            dearest = std::max(dearest, lotCost(n, d));
        }
        if (items[d].whole && reach > 0)
            reach = 1;
        leastMissing += (items[d].lots - reach) * items[d].lotUnits;
        if (reach > 0 || partial())
            ceiling += items[d].lots * dearest;
    }
    qint64 parts =
        std::min({qint64(std::max(problem.maxParts, 0)), qint64(nodes.size()), lots, units / minUnits});
    if (problem.minPartValue > 0) {
        qint64 value = 0;
        for (const SplitProblem::Line &line : problem.lines)
            value += line.units * line.unitValue;
        parts = std::min(parts, value / problem.minPartValue);
    }
    maxParts = int(parts);
    qint64 part = 0;
    for (const qint64 cost : fixed)
        part = std::max(part, cost);
    ceiling += part * maxParts;
}

qint64 Model::available(int node, int key) const
{
    return std::max<qint64>(0, problem.nodes[nodes[node]].available[key]);
}

qint64 Model::lineRoom(int node, int line) const
{
    const qint64 lots = room(node, itemOf[line]);
    return items[itemOf[line]].whole ? lots * problem.lines[line].units : lots;
}

bool Model::sharedFits(int node, const qint64 *lots) const
{
    for (const int key : m_sharedKeys) {
        qint64 drawn = 0;
        for (size_t d = 0; d < items.size(); ++d) {
            for (const auto &[shared, perLot] : items[d].shared)
                drawn += shared == key ? lots[d] * perLot : 0;
        }
        if (drawn > available(node, key))
            return false;
    }
    return true;
}

bool Model::isForbidden(const std::vector<int> &sortedNodes) const
{
    return std::ranges::find(forbidden, sortedNodes) != forbidden.end();
}

bool Model::dominates(int node, int other) const
{
    if (fixed[node] > fixed[other] || (fixed[node] == fixed[other] && node > other))
        return false;
    if (!loose[node]) {
        if (capacity[node] < capacity[other])
            return false;
        for (const int key : m_sharedKeys) {
            if (available(node, key) < available(other, key))
                return false;
        }
    }
    for (int d = 0; d < size(); ++d) {
        if (room(node, d) < room(other, d) || (room(other, d) > 0 && lotCost(node, d) > lotCost(other, d)))
            return false;
    }
    return true;
}

} // namespace stoa::split
