// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>
#include <vector>

namespace stoa::split {

/// What a unit costs on its way, by rank: a later field counts only where the earlier ones are equal.
struct Weight {
    qint64 must = 0; ///< below zero for what a plan needs, above for what it must not have
    qint64 cost = 0;
    qint64 tie = 0;

    friend auto operator<=>(const Weight &, const Weight &) = default;
    friend bool operator==(const Weight &, const Weight &) = default;
    Weight &operator+=(const Weight &other) { return add(other, 1); }
    Weight &add(const Weight &other, qint64 times)
    {
        must += other.must * times;
        cost += other.cost * times;
        tie += other.tie * times;
        return *this;
    }
    friend Weight operator+(Weight a, const Weight &b) { return a += b; }
    Weight operator-() const { return {-must, -cost, -tie}; }
};

/// A least-cost flow that grows source by source along cheapest ways. Weights may be below zero as long as
/// there is no circle of arcs to begin with.
class Flow {
public:
    void reset(int vertices);
    /// Answers the number by which flow() knows the arc.
    int arc(int from, int to, qint64 room, const Weight &weight);
    /// False when not all of it can go; the flow is of no use then.
    bool send(int source, int sink, qint64 amount);

    qint64 flow(int arc) const { return m_arcs[size_t(arc) ^ 1U].room; }
    const Weight &weight() const { return m_weight; }

private:
    struct Arc {
        int to;
        int next;
        qint64 room;
        Weight weight;
    };
    bool findWay(int source, int sink);

    std::vector<Arc> m_arcs; ///< each beside its way back
    std::vector<int> m_first;
    std::vector<Weight> m_distance;
    std::vector<int> m_via;
    std::vector<char> m_state;
    std::vector<int> m_queue;
    Weight m_weight;
};

} // namespace stoa::split
