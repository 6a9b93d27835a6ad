// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitleaf.h"

#include <algorithm>
#include <numeric>

namespace stoa::split {

namespace {

constexpr qint64 kFlowSteps = 3; ///< that a flow takes for a node and a line before it is repaired
constexpr qint64 kArcsAStep = 2; ///< that a repair looks at

} // namespace

void Leaf::search(const std::vector<int> &nodes, const Fork &fork, qint64 &steps)
{
    if (steps <= 0)
        return;
    steps -= kFlowSteps * qint64(nodes.size()) * (qint64(m_model.problem.lines.size()) + 1);
    const bool isFound = flow(nodes, fork);
    steps -= m_flow.looked() / kArcsAStep;
    if (!isFound || (m_any && !(m_found < m_best)))
        return;
    if (forkOnItem(nodes, fork, steps) || forkOnValue(nodes, fork, steps))
        return;
    m_any = true;
    m_best = m_found;
    m_bestUnits = m_units;
}

bool Leaf::forkOnItem(const std::vector<int> &nodes, const Fork &fork, qint64 &steps)
{
    const auto &lines = m_model.problem.lines;
    const auto whollyFrom = [&](const Item &item, size_t i) {
        return std::ranges::all_of(item.lines, [&](int line) {
            return m_units[i * lines.size() + size_t(line)] == lines[line].units;
        });
    };
    const auto nowhere = [&](const Item &item) {
        return std::ranges::all_of(item.lines, [&](int line) {
            for (size_t i = 0; i < nodes.size(); ++i) {
                if (m_units[i * lines.size() + size_t(line)] > 0)
                    return false;
            }
            return true;
        });
    };
    const Item *torn = nullptr;
    for (const Item &item : m_model.items) {
        if (!item.whole || (torn && torn->lotUnits >= item.lotUnits) || nowhere(item))
            continue;
        bool kept = false;
        for (size_t i = 0; i < nodes.size() && !kept; ++i)
            kept = whollyFrom(item, i);
        if (!kept)
            torn = &item;
    }
    if (!torn)
        return false;

    const auto boundTo = [&](int line) {
        qint64 least = 0;
        for (size_t i = 0; i < nodes.size(); ++i)
            least += fork.least[i * lines.size() + size_t(line)];
        return least;
    };
    // The node that the flow gives most first: it is the likeliest to stay.
    std::vector<std::pair<qint64, size_t>> order;
    for (size_t i = 0; i < nodes.size(); ++i) {
        qint64 units = 0;
        bool can = true;
        for (const int line : torn->lines) {
            units += m_units[i * lines.size() + size_t(line)];
            can = can && fork.most[i * lines.size() + size_t(line)] == lines[line].units;
            can = can && boundTo(line) == fork.least[i * lines.size() + size_t(line)];
        }
        if (can)
            order.emplace_back(-units, i);
    }
    std::ranges::sort(order);
    Fork child = fork;
    for (const int line : torn->lines) {
        child.lack[line] = 0;
        for (size_t i = 0; i < nodes.size(); ++i)
            child.most[i * lines.size() + size_t(line)] = 0;
    }
    for (const auto &[units, i] : order) {
        Fork from = child;
        for (const int line : torn->lines) {
            const size_t at = i * lines.size() + size_t(line);
            from.least[at] = from.most[at] = lines[line].units;
        }
        search(nodes, from, steps);
    }
    bool mayLack = true;
    for (const int line : torn->lines) {
        mayLack = mayLack && fork.lack[line] == lines[line].units && boundTo(line) == 0;
        child.lack[line] = fork.lack[line];
    }
    if (mayLack)
        search(nodes, child, steps);
    return true;
}

qint64 Leaf::worthOf(size_t i, const std::vector<qint64> &units) const
{
    const auto &lines = m_model.problem.lines;
    qint64 worth = 0;
    for (size_t line = 0; line < lines.size(); ++line)
        worth += units[i * lines.size() + line] * lines[line].unitValue;
    return worth;
}

bool Leaf::forkOnValue(const std::vector<int> &nodes, const Fork &fork, qint64 &steps)
{
    const auto &lines = m_model.problem.lines;
    if (m_model.problem.minPartValue <= 0)
        return false;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (worthOf(i, m_units) >= m_model.problem.minPartValue)
            continue;
        if (worthOf(i, fork.most) < m_model.problem.minPartValue)
            return true;
        size_t chosen = 0;
        qint64 most = 0;
        for (size_t line = 0; line < lines.size(); ++line) {
            const size_t at = i * lines.size() + line;
            const qint64 gain = (fork.most[at] - m_units[at]) * lines[line].unitValue;
            if (gain > most) {
                most = gain;
                chosen = at;
            }
        }
        const qint64 units = m_units[chosen];
        Fork more = fork;
        more.least[chosen] = units + 1;
        Fork fewer = fork;
        fewer.most[chosen] = units;
        search(nodes, more, steps);
        search(nodes, fewer, steps);
        return true;
    }
    return false;
}

} // namespace stoa::split
