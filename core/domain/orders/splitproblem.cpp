// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitproblem.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostUnits = qint64(1) << 30;
constexpr qint64 kMostCost = qint64(1) << 47;
constexpr size_t kMostNodes = 4096;

/// Adds units x cost, or answers that the sum would be too large.
bool addsUp(qint64 &sum, qint64 units, qint64 cost)
{
    if (cost < -kMostCost || cost > kMostCost || (cost != 0 && units > (kMostCost - sum) / std::abs(cost)))
        return false;
    sum += units * std::abs(cost);
    return true;
}

bool within(const std::vector<std::vector<int>> &sets, size_t size)
{
    return std::ranges::all_of(sets, [size](const std::vector<int> &set) {
        return std::ranges::all_of(set, [size](int i) { return i >= 0 && size_t(i) < size; });
    });
}

} // namespace

Result<void> SplitProblem::check() const
{
    if (nodes.size() > kMostNodes)
        return Error::invalid(u"nodes"_s, u"too many"_s);
    const size_t keys = nodes.empty() ? 0 : nodes.front().available.size();
    qint64 units = 0;
    std::vector<qint64> most; // per line, the dearest that a unit can be
    for (const Line &line : lines) {
        if (line.stock < 0 || (!nodes.empty() && size_t(line.stock) >= keys))
            return Error::invalid(u"lines"_s, u"a stock key that nodes do not have"_s);
        if (line.units < 1 || line.units > kMostUnits - units)
            return Error::invalid(u"lines"_s, u"units below 1, or too many"_s);
        units += line.units;
        if (line.unitValue < 0 || line.unitValue > kMostCost / line.units)
            return Error::invalid(u"lines"_s, u"a value below 0 or too large"_s);
        if (line.missingCost < -kMostCost || line.missingCost > kMostCost)
            return Error::invalid(u"lines"_s, u"a cost that is too large"_s);
        most.push_back(std::abs(line.missingCost));
    }
    if (!within(groups, lines.size()))
        return Error::invalid(u"groups"_s, u"a line that is not there"_s);
    if (!within(forbidden, nodes.size()))
        return Error::invalid(u"forbidden"_s, u"a node that is not there"_s);
    qint64 fixed = 0;
    for (const Node &node : nodes) {
        if (node.unitCost.size() != lines.size() || node.available.size() != keys)
            return Error::invalid(u"nodes"_s, u"not a cost per line and an amount per stock key"_s);
        if (node.fixed < -kMostCost || node.fixed > kMostCost)
            return Error::invalid(u"nodes"_s, u"a cost that is too large"_s);
        fixed = std::max(fixed, std::abs(node.fixed));
        for (size_t i = 0; i < lines.size(); ++i) {
            if (node.unitCost[i] == kNever)
                continue;
            if (node.unitCost[i] < -kMostCost || node.unitCost[i] > kMostCost)
                return Error::invalid(u"nodes"_s, u"a cost that is too large"_s);
            most[i] = std::max(most[i], std::abs(node.unitCost[i]));
        }
    }
    const qint64 parts = std::min({qint64(nodes.size()), qint64(std::max(maxParts, 0)), units});
    qint64 sum = 0;
    bool fits = addsUp(sum, parts, fixed);
    for (size_t i = 0; i < lines.size(); ++i)
        fits = fits && addsUp(sum, lines[i].units, most[i]);
    if (!fits)
        return Error::invalid(u"nodes"_s, u"costs that are too large together"_s);
    return {};
}

} // namespace stoa
