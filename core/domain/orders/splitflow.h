// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>
#include <vector>

namespace stoa::split {

/// What a unit costs on its way: the tie counts only where costs are equal.
struct Weight {
    qint64 cost = 0;
    qint64 tie = 0;

    friend auto operator<=>(const Weight &, const Weight &) = default;
    friend bool operator==(const Weight &, const Weight &) = default;
    Weight &operator+=(const Weight &other) { return add(other, 1); }
    Weight &add(const Weight &other, qint64 times)
    {
        cost += other.cost * times;
        tie += other.tie * times;
        return *this;
    }
    friend Weight operator+(Weight a, const Weight &b) { return a += b; }
    Weight operator-() const { return {-cost, -tie}; }
};

/// A least-cost flow that is repaired: it begins with a flow that leaves too much at some vertices and too
/// little at others, but is the cheapest one that leaves just that. What is too much then goes along the
/// cheapest ways to where something is missing.
///
/// At the beginning no way between two such vertices may be cheaper than nothing. Repairs then never make the
/// flow cheaper, and so one that is too dear is given up early.
class Flow {
public:
    void reset(int vertices);
    /// With `flow` of its room taken from the beginning. Answers the number by which flow() knows the arc.
    int arc(int from, int to, qint64 room, qint64 flow, const Weight &weight);
    /// What arcs bring to the vertex more than they take away, or less; all of them are zero together.
    void setExcess(int vertex, qint64 excess) { m_excess[vertex] = excess; }
    /// False when it cannot be done, or not for `limit`; the flow is of no use then.
    bool repair(qint64 limit);

    qint64 flow(int arc) const { return m_arcs[size_t(arc) ^ 1U].room; }
    const Weight &weight() const { return m_weight; }
    /// Arcs that were looked at since the last reset: what a repair took.
    qint64 looked() const { return m_looked; }

private:
    struct Arc {
        int to;
        int next;
        qint64 room;
        Weight weight;
    };
    int findWay(int source);

    std::vector<Arc> m_arcs; ///< each beside its way back
    std::vector<int> m_first;
    std::vector<qint64> m_excess;
    std::vector<Weight> m_distance;
    std::vector<int> m_via;
    std::vector<char> m_state;
    std::vector<int> m_queue;
    Weight m_weight;
    qint64 m_looked = 0;
};

} // namespace stoa::split
