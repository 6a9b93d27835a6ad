// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingfacts.h"

namespace stoa::routing {

/// What earlier strategies of the same decision took already: node -> SKU -> thousandths.
using Taken = std::map<int, std::map<QString, qint64>>;

/// A candidate with what choosing needs of it. Lines are indices into the open ones.
struct Contender {
    RoutingCandidate candidate;
    int node = 0; ///< in the case
    RoutingCosts perPart;
    std::vector<RoutingCosts> perUnit; ///< per line, of a whole unit
    std::vector<char> may; ///< per line
    std::vector<qint64> available; ///< per line, thousandths of its SKU
    std::vector<char> backorders; ///< per line: more is supplied later
    std::vector<qint64> points; ///< per line: weight x score, 100,000,000 at best
    qint64 rank = 0; ///< the node's priority: more is better
    bool isDefault = false;
};

/// Stock without end.
constexpr qint64 kEndless = qint64(1) << 50;

/// The nodes of the case as one strategy sees them, in the order of their codes.
std::vector<Contender> contenders(const RoutingCase &of, const Facts &facts, const RoutingStrategy &strategy,
                                  const QList<RoutingLine> &open, const Taken &taken);

/// The place of the condition that the order does not meet, or -1. Any: the last one where none is met.
int failedCondition(const RoutingCase &of, const RoutingStrategy &strategy, const QList<RoutingLine> &open);

/// Adds the scores of a strategy, and leaves out what is below the least.
void score(Contender &contender, const RoutingCase &of, const RoutingStrategy &strategy,
           const QList<RoutingLine> &open);

} // namespace stoa::routing
