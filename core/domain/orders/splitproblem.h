// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>
#include <limits>
#include <vector>

namespace stoa {

/// Which nodes supply which units of an order, as pure numbers: what routing has left once its exclusions and
/// prices are known. Nodes, lines and stock keys are indices; amounts are whole units, costs are thousandths
/// of a minor unit. A node that supplies anything makes one part of the plan.
struct SplitProblem {
    /// A unit cost: this node does not supply this line.
    static constexpr qint64 kNever = std::numeric_limits<qint64>::max();
    /// A capacity or a stock without limit.
    static constexpr qint64 kUnbounded = std::numeric_limits<qint64>::max();
    static constexpr int kAnyParts = std::numeric_limits<int>::max();

    /// Whole: one node supplies all units of a line, or nobody does.
    enum class LineSplit { Allowed, Whole };
    /// All: a plan supplies every unit, or there is none. Partial: units may be missing, at their cost.
    enum class Fill { All, Partial };

    struct Line {
        int stock = 0; ///< the stock key; lines of one SKU share it
        qint64 units = 1;
        qint64 unitValue = 0; ///< not below 0; counts for minPartValue only
        qint64 missingCost = 0; ///< per unit that nobody supplies; only for Partial
    };
    struct Node {
        qint64 fixed = 0; ///< for the part as such, once
        std::vector<qint64> unitCost = {}; ///< per line; kNever: not from here; below zero: a relief
        std::vector<qint64> available = {}; ///< per stock key
        qint64 capacity = kUnbounded; ///< units over all lines
    };

    std::vector<Line> lines = {};
    /// Lines that one node supplies wholly, or nobody does; a group of one is a whole line. Groups that share
    /// a line are one group.
    std::vector<std::vector<int>> groups = {};
    LineSplit lineSplit = LineSplit::Allowed;
    Fill fill = Fill::Partial;
    std::vector<Node> nodes = {}; ///< the preferred one first: that breaks ties
    int maxParts = kAnyParts;
    qint64 minPartValue = 0; ///< what each part must be worth at least
    qint64 minPartUnits = 0; ///< what each part must hold at least
    /// Sets of nodes that must not be exactly those of the plan; an empty set forbids to supply nothing.
    std::vector<std::vector<int>> forbidden = {};

    /// Names the first thing that does not fit: sizes, indices, units below 1, more than 4,096 nodes or
    /// 2^30 units, or costs by which a plan could pass 2^47.
    Result<void> check() const;
};

} // namespace stoa
