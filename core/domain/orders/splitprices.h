// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitmodel.h"

namespace stoa::split {

/// Above every gap that prices close.
constexpr qint64 kMostGap = qint64(1) << 49;

inline qint64 floorDivided(qint64 a, qint64 b)
{
    const qint64 quotient = a / b;
    return a % b < 0 ? quotient - 1 : quotient;
}

/// Lower bounds by a price per item: what a lot earns where it is supplied, instead of the demand that each
/// lot is supplied once. Nodes then do not depend on each other, and each is shared out greedily (Lagrangian
/// relaxation of the demand rows; the prices follow the subgradient).
class Prices {
public:
    explicit Prices(const Model &model);

    /// Prices that no node earns at, to begin with.
    std::vector<qint64> first() const;

    /// What a plan costs at least that uses all of `open`, at least one of `free` and nothing else. Improves
    /// `prices` by up to `rounds` steps, aiming at `limit`, and stops once the bound passes it.
    qint64 improve(const std::vector<int> &open, const std::vector<int> &free, std::vector<qint64> &prices,
                   int rounds, qint64 limit, qint64 &steps);

    // After improve(), at the prices it left:
    /// The bound if this one of `free`, by its place there, must be used too.
    qint64 boundWith(size_t place) const;
    /// The bound if this one of `free` is used and no other of them.
    qint64 boundOfOnly(size_t place) const;
    /// Places in `free` of those that the bound uses.
    const std::vector<int> &chosen() const { return m_best.chosen; }
    /// The place in `free` that earns most.
    int mostEarning() const;

private:
    struct View {
        qint64 bound = -kInfinite;
        qint64 base = 0; ///< without any of `free`
        std::vector<qint64> reduced; ///< per place in `free`: what its part costs after what it earns
        std::vector<int> chosen;
        qint64 last = 0; ///< the dearest of the chosen
        bool full = false; ///< no further part is allowed
        bool forced = false; ///< none earns anything; one is chosen all the same
    };
    void look(const std::vector<int> &open, const std::vector<int> &free, const std::vector<qint64> &prices);
    struct Sum {
        qint64 cost = 0;
        qint64 units = 0;
        qint64 worth = 0;
        int items = 0;
        void add(const Item &item, qint64 lots, qint64 reduced)
        {
            cost += lots * reduced;
            units += lots * item.lotUnits;
            worth += lots * item.lotValue;
            ++items;
        }
    };
    template <typename Take> qint64 share(int node, const std::vector<qint64> &prices, Take &&take);
    struct Offer {
        int item = 0;
        qint64 units = 1; ///< of a lot
        qint64 reduced = 0; ///< cost of a lot after what it earns
        qint64 perUnit = 0; ///< rounded down
        qint64 taken = 0; ///< units
    };
    struct Worth {
        int item;
        qint64 ratio; ///< cost of a part of the value, rounded down
        qint64 reduced;
        qint64 value;
        qint64 room;
        qint64 reach; ///< value of all lots from this one on
        qint64 lots; ///< of cover()
        qint64 best;
    };
    bool isWithinLimits(int node, const Sum &of) const;
    bool shareWorth(int node, const std::vector<qint64> &prices, qint64 &least);
    void cover(size_t at, qint64 needed, qint64 spent, int &tries);
    qint64 shareTight(int node, const std::vector<qint64> &prices);
    qint64 shareFilled(int node, const std::vector<qint64> &prices);
    qint64 fillUp(int node, const std::vector<qint64> &prices, qint64 ratio);
    qint64 worthOf(const std::vector<Offer> &offers) const;
    void gatherSlack(const std::vector<int> &open, const std::vector<int> &free,
                     const std::vector<qint64> &prices);
    bool move(std::vector<qint64> &prices, qint64 gap, int part) const;

    const Model &m_model;
    std::vector<qint64> m_most; ///< per item: the highest price
    std::vector<qint64> m_least; ///< per item: the lowest price
    View m_now;
    View m_best;
    std::vector<qint64> m_slack; ///< per item: 1024ths of its demand that are not supplied
    std::vector<Offer> m_offers; ///< of fillUp()
    std::vector<int> m_order; ///< of m_offers
    std::vector<Offer> m_bestOffers; ///< of shareTight()
    std::vector<Offer> m_worthyOffers; ///< of shareTight()
    std::vector<qint64> m_ratios;
    std::vector<Worth> m_worths; ///< of shareWorth(): the cheapest value first
    qint64 m_leastWorth = kInfinite;
    qint64 m_mostValue = 1;
    qint64 m_stepsOfFill = 0; ///< of fillUp()
    qint64 m_work = 0; ///< steps not yet taken
    std::vector<std::pair<int, qint64>> m_stock; ///< what is left of stock keys
};

} // namespace stoa::split
