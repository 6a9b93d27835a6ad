// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitincumbent.h"
#include "core/domain/orders/splitprices.h"

namespace stoa::split {

/// The general search: which nodes are parts of the plan. A set of open nodes is shared out exactly; then one
/// node after the other is opened as well, the most earning one first, until a bound by prices says that no
/// other can help.
class Branch {
public:
    Branch(const Model &model, Leaf &leaf, Incumbent &incumbent, qint64 &steps);

    void run();
    /// After run(): no plan costs less.
    qint64 bound() const { return m_bound; }

private:
    void addOrDrop();
    std::pair<qint64, qint64> give(int node, const std::vector<qint64> &left);
    void addUntilFull();
    void explore(const std::vector<int> &open, std::vector<int> free, std::vector<qint64> prices,
                 qint64 bound);
    void tryNodes(const std::vector<int> &nodes);
    void tryChosen(const std::vector<int> &open, const std::vector<int> &free);
    bool ended() const { return m_steps <= 0; }

    const Model &m_model;
    Leaf &m_leaf;
    Incumbent &m_incumbent;
    Prices m_prices;
    qint64 &m_steps;
    qint64 m_bound = kInfinite; ///< over what was left when steps ended
    std::vector<qint64> m_given; ///< per item: lots, of give()
    std::vector<std::pair<int, qint64>> m_drawn; ///< units of stock keys
    std::vector<int> m_tried; ///< the last set of tryChosen()
};

} // namespace stoa::split
