// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitproblem.h"

namespace stoa::split {

/// Above every cost of a plan, and yet two of them add without overflow.
constexpr qint64 kInfinite = qint64(1) << 61;

/// What is decided about as one: a line that may be divided, in lots of one unit, or lines that stay together
/// in a single lot.
struct Item {
    std::vector<int> lines;
    qint64 lots = 1;
    qint64 lotUnits = 1;
    qint64 lotValue = 0;
    qint64 missingCost = 0; ///< of a lot that nobody supplies
    bool whole = false;
    /// Stock keys that other items draw on too, with the units that a lot takes.
    std::vector<std::pair<int, qint64>> shared = {};
    /// The shared key that all of its units are of, or -1.
    int onlyKey = -1;
};

/// A problem in the form that the searches use: lines as items, and of the nodes only those that can be a
/// part at all, renumbered in their order.
class Model {
public:
    explicit Model(const SplitProblem &of);

    const SplitProblem &problem;
    std::vector<Item> items;
    std::vector<int> itemOf; ///< per line
    std::vector<int> nodes; ///< their indices in the problem
    std::vector<qint64> fixed;
    std::vector<qint64> capacity; ///< at most the units of the whole order
    /// Nothing but the lots themselves limits a node: its capacity and shared stock cannot.
    std::vector<char> loose;
    std::vector<qint64> lotCosts; ///< node x item
    std::vector<qint64> rooms; ///< node x item: lots at most
    int maxParts = 0; ///< not more than nodes or lots
    qint64 minUnits = 1; ///< of a part
    qint64 units = 0; ///< of all lines
    qint64 leastMissing = 0; ///< units that nobody can supply
    qint64 ceiling = 0; ///< no plan costs more
    std::vector<std::vector<int>> forbidden; ///< sorted, in the model's numbers
    bool emptyAllowed = true; ///< a plan without parts

    int size() const { return int(items.size()); }
    int nodeCount() const { return int(nodes.size()); }
    bool partial() const { return problem.fill == SplitProblem::Fill::Partial; }
    qint64 lotCost(int node, int item) const { return lotCosts[size_t(node) * items.size() + item]; }
    qint64 room(int node, int item) const { return rooms[size_t(node) * items.size() + item]; }
    qint64 available(int node, int key) const;
    /// Units of a line that the node can supply on its own, none where it cannot supply the whole item.
    qint64 lineRoom(int node, int line) const;
    qint64 lineCost(int node, int line) const { return problem.nodes[nodes[node]].unitCost[line]; }
    /// Stock keys that more than one item draws on.
    const std::vector<int> &sharedKeys() const { return m_sharedKeys; }
    /// Whether the stock that items share is enough for these lots, one number per item.
    bool sharedFits(int node, const qint64 *lots) const;
    bool isForbidden(const std::vector<int> &sortedNodes) const;
    /// Whatever `other` supplies, `node` can supply instead, and the plan is better by that.
    bool dominates(int node, int other) const;

private:
    void gatherItems();
    void gatherShared();
    void gatherNode(int node);
    void gatherForbidden();
    void gatherLimits();

    std::vector<int> m_sharedKeys;
};

} // namespace stoa::split
