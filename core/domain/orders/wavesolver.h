// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/splitsolver.h"

#include <functional>

namespace stoa {

/// Orders that compete for the same stock and the same capacity.
struct WaveProblem {
    struct Order {
        SplitProblem problem = {};
        std::vector<int> nodes = {}; ///< per node of the problem: its number in the wave
        std::vector<int> skus = {}; ///< per stock key of the problem: its number in the wave
    };
    struct Stock {
        int node = 0;
        int sku = 0;
        qint64 units = 0;
    };
    std::vector<Order> orders = {}; ///< the one that counts most first: that breaks ties
    /// What all orders together can take. A node and SKU that are not here are limited by each order alone.
    std::vector<Stock> stock = {};
    std::vector<qint64> capacity = {}; ///< per node of the wave, units of all orders, or kUnbounded

    /// Names the first thing that does not fit, an order that does not pass its own check included.
    Result<void> check() const;
};

struct WaveLimits {
    int rounds = 60; ///< of prices
    SplitLimits order = {.steps = 400'000}; ///< for one order once
};

struct WavePlan {
    /// One per order. One that is not feasible waits: it takes nothing, and its cost is that of all its units
    /// missing.
    std::vector<SplitPlan> plans = {};
    qint64 cost = 0; ///< of all of them
    qint64 bound = 0; ///< no assignment of the whole wave costs less
    bool cancelled = false; ///< `plans` are the best that were there then, or empty
    int rounds = 0;

    qint64 gap() const { return cost - bound; }
    bool isOptimal() const { return !cancelled && cost == bound; }
};

/// Told how much of all is done; answers whether to go on.
using WaveProgress = std::function<bool(qint64 done, qint64 total)>;

/// Assigns a whole wave. Shared stock and capacity get prices, at which every order is solved by itself,
/// exactly: that gives the bound, and the prices rise where more is wanted than there is. Plans that do not
/// fit together are repaired order by order at the same prices, and the best assignment is improved by moving
/// single orders and pairs. The answer depends on the problem and the limits alone.
///
/// An order with Fill::All waits where no plan is left for it or waiting costs less. `problem` must pass
/// check(); of one that does not, nothing is planned.
WavePlan solveWave(const WaveProblem &problem, const WaveLimits &limits = {},
                   const WaveProgress &progress = {});

} // namespace stoa
