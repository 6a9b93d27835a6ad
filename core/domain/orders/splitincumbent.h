// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitleaf.h"

namespace stoa::split {

/// The best plan that a search has seen, by the order of solve() down to the list of nodes.
class Incumbent {
public:
    explicit Incumbent(const Model &model)
        : m_model(model)
    { }

    bool found() const { return m_found; }
    const Supply &best() const { return m_best; }
    /// Plans that cost more do not matter.
    qint64 limit() const { return m_found ? m_best.cost : m_model.ceiling; }

    /// Takes the plan if it is better. Its nodes must be allowed.
    void offer(const Supply &supply);

    /// Whether no plan can be better that costs at least `bound` and uses all of `open` (sorted) and one or
    /// more nodes from `next` on.
    bool isHopeless(qint64 bound, const std::vector<int> &open, int next) const;

private:
    const Model &m_model;
    Supply m_best;
    bool m_found = false;
};

} // namespace stoa::split
