// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitflow.h"
#include "core/domain/orders/splitprices.h"

namespace stoa::split {

/// What a set of nodes supplies at best.
struct Supply {
    qint64 cost = kInfinite; ///< with the nodes' fixed costs
    qint64 missing = 0;
    std::vector<int> nodes; ///< sorted; each supplies something
    std::vector<qint64> units; ///< node of `nodes` x line
};

/// Shares an order out over a few given nodes, exactly.
///
/// Each item goes to the cheapest of the nodes first, as if nothing tied items to each other. Where that
/// breaks no limit it is the answer; otherwise a least-cost flow knows all limits but two, that some lines
/// stay together and what a part must be worth, and those are branched on.
class Leaf {
public:
    explicit Leaf(const Model &model);

    enum class Answer {
        Nothing, ///< no plan of exactly these nodes can be as good as `limit`
        Fewer, ///< supply() is the best plan of a part of these nodes, and none of all of them beats it
        Exact, ///< supply() is the best plan of exactly these nodes
    };
    /// Plans above `limit` do not matter. Takes steps from `steps`; where none are left, the answer may miss
    /// a plan.
    Answer evaluate(const std::vector<int> &nodes, qint64 limit, qint64 &steps);
    const Supply &supply() const { return m_supply; }
    /// After an answer: no plan of exactly these nodes costs less.
    qint64 bound() const { return m_bound; }

    /// Of the plans of exactly these nodes that are as good as `supply`, the one that comes first in the
    /// order of solve(), or the best one found when steps end.
    Supply settle(const Supply &supply, qint64 &steps);

private:
    struct Fork {
        std::vector<qint64> least; ///< node x line
        std::vector<qint64> most; ///< node x line
        std::vector<qint64> lack; ///< per line: what may be missing
    };
    bool shareOut(const std::vector<int> &nodes);
    bool keepsLimits(const std::vector<int> &nodes) const;
    qint64 boundByPrices(const std::vector<int> &nodes, qint64 limit, qint64 &steps);
    Fork wholeFork(const std::vector<int> &nodes) const;
    void search(const std::vector<int> &nodes, const Fork &fork, qint64 &steps);
    bool flow(const std::vector<int> &nodes, const Fork &fork);
    bool startFlow(const std::vector<int> &nodes, const Fork &fork, int line);
    bool addNode(const std::vector<int> &nodes, const Fork &fork, int i);
    Weight weightAt(int node, int line, size_t at) const;
    bool forkOnItem(const std::vector<int> &nodes, const Fork &fork, qint64 &steps);
    bool forkOnValue(const std::vector<int> &nodes, const Fork &fork, qint64 &steps);
    void takeShared(const std::vector<int> &nodes);
    qint64 worthOf(size_t i, const std::vector<qint64> &units) const;

    const Model &m_model;
    Prices m_prices;
    std::vector<int> m_lineKey; ///< per line: the number of its stock key, -1 where no other line has it
    int m_keys = 0;
    Supply m_supply;
    qint64 m_bound = kInfinite;
    Supply m_shared; ///< of shareOut(): cost without the fixed ones, and what is missing
    std::vector<qint64> m_lots; ///< of shareOut(): node x item
    std::vector<qint64> m_dearest; ///< of shareOut(), per item: what its last lot costs
    Flow m_flow;
    Weight m_found; ///< of flow()
    std::vector<qint64> m_units; ///< of flow(): node x line
    qint64 m_limit = kInfinite; ///< of search(), without fixed costs
    int m_preferred = -1; ///< node x line whose units settle() wants most
    bool m_any = false;
    Weight m_best; ///< of search()
    std::vector<qint64> m_bestUnits;
    std::vector<int> m_order;
    std::vector<int> m_arcs;
    std::vector<std::pair<Weight, size_t>> m_offers; ///< of startFlow(): the cheapest first
    std::vector<qint64> m_lacking; ///< per line: what is missing when a flow begins
    std::vector<qint64> m_keyRooms;
    std::vector<qint64> m_keyUnits;
    qint64 m_taken = 0; ///< units that go on from lines and nodes when a flow begins
};

} // namespace stoa::split
