// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitincumbent.h"

#include <algorithm>
#include <tuple>

namespace stoa::split {

void Incumbent::offer(const Supply &supply)
{
    const auto isBetter = [](const Supply &a, const Supply &b) {
        const size_t partsA = a.nodes.size();
        const size_t partsB = b.nodes.size();
        return std::tie(a.cost, a.missing, partsA, a.nodes) < std::tie(b.cost, b.missing, partsB, b.nodes);
    };
    if (m_found && !isBetter(supply, m_best))
        return;
    m_found = true;
    m_best = supply;
}

bool Incumbent::isHopeless(qint64 bound, const std::vector<int> &open, int next) const
{
    if (bound != limit())
        return bound > limit();
    if (!m_found || m_best.missing > m_model.leastMissing)
        return false;
    const size_t parts = open.size() + 1;
    if (parts != m_best.nodes.size())
        return parts > m_best.nodes.size();
    std::vector<int> first = open;
    first.insert(std::ranges::lower_bound(first, next), next);
    return first >= m_best.nodes;
}

} // namespace stoa::split
