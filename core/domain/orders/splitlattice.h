// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitincumbent.h"

namespace stoa::split {

/// The search for small orders: over all amounts that a part can hold.
///
/// An amount says how many lots of each item; it is a place in a lattice. Of each amount the cheapest nodes
/// are kept, as many as could be taken by other parts or forbidden: a plan with a node beyond them becomes
/// better by one of them. The least cost of covering an amount then follows from smaller ones. It may use a
/// node twice, so it is a bound, and a descent that it guides finds the plan without.
class Lattice {
public:
    /// Whether the lattice is small enough to be quicker than Branch.
    static bool fits(const Model &model);

    Lattice(const Model &model, Leaf &leaf, Incumbent &incumbent, qint64 &steps);

    enum class Ended { Proved, GaveUp };
    Ended run();
    /// After run(): no plan costs less.
    qint64 bound() const { return m_bound; }

private:
    struct Value {
        qint64 cost = kInfinite;
        qint64 missing = 0;
        int parts = 0;
        friend auto operator<=>(const Value &, const Value &) = default;
        friend Value operator+(const Value &a, const Value &b)
        {
            return {std::min(kInfinite, a.cost + b.cost), a.missing + b.missing, a.parts + b.parts};
        }
    };
    struct Offer {
        qint64 cost;
        int node;
    };
    struct Part {
        int node;
        int amount;
    };

    int digit(int amount, int item) const
    {
        return m_digits[size_t(amount) * m_model.items.size() + size_t(item)];
    }
    void layOut();
    void gatherOffers();
    void gatherOffers(int node);
    Value lacking(int amount) const;
    template <typename Look> void eachPart(int amount, Look &&look) const;
    void cover();
    void coverByParts();
    const Value &rest(int amount, int parts) const;
    void tryCover();
    void gatherAlive();
    void descend(int amount, const Value &spent);
    bool isHopeless(const Value &bound) const;
    void offer(const Value &spent);

    const Model &m_model;
    Leaf &m_leaf;
    Incumbent &m_incumbent;
    qint64 &m_steps;
    qint64 m_bound = -kInfinite;
    int m_size = 1; ///< amounts
    std::vector<int> m_strides; ///< per item
    std::vector<int> m_digits; ///< amount x item
    std::vector<int> m_first; ///< per amount: its first item
    std::vector<qint64> m_units;
    std::vector<char> m_isPart; ///< per amount: large enough for a part
    std::vector<qint64> m_costs; ///< per amount, at one node
    std::vector<int> m_begin; ///< per amount: of its offers
    std::vector<int> m_count;
    std::vector<Offer> m_offers;
    std::vector<Value> m_cover; ///< per amount
    std::vector<int> m_choice; ///< per amount: the part that m_cover takes, 0 where the first item is missing
    std::vector<std::vector<Value>> m_layers; ///< by parts at most, where their number matters
    std::vector<int> m_alive; ///< nodes that a better plan could use
    std::vector<Part> m_parts; ///< of descend()
};

} // namespace stoa::split
