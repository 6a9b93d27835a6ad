// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitincumbent.h"
#include "core/domain/orders/splitprices.h"

#include <set>

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
    void changeOne();
    void addOrDrop(const std::vector<int> &set, qint64 until);
    void exchange(const std::vector<int> &set, qint64 until);
    bool mayHelp(int node) const;
    std::pair<qint64, qint64> give(int node, const std::vector<qint64> &left);
    void addUntilFull();
    void gatherNeeds();
    void dropTooSmall(const std::vector<int> &open, std::vector<int> &free);
    void explore(const std::vector<int> &open, std::vector<int> free, std::vector<qint64> prices,
                 qint64 bound);
    /// Glance: only as long as that is quick; what it misses is looked at again.
    enum class Effort { Glance, Full };
    void tryNodes(const std::vector<int> &nodes, Effort effort);
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
    /// What all parts supply together, where every unit is asked for.
    struct Need {
        qint64 units;
        std::vector<qint64> rooms; ///< per node
    };
    std::vector<Need> m_needs;
    std::set<std::vector<int>> m_tried; ///< of tryNodes()
};

} // namespace stoa::split
