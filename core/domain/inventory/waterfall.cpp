// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inventory/waterfall.h"

#include <algorithm>

namespace stoa {

namespace {

/// What is really taken when at most `available` can be.
Quantity taken(Quantity &available, Quantity wanted)
{
    const Quantity amount = std::min(available, wanted);
    available -= amount;
    return amount;
}

} // namespace

QList<WaterfallLine> waterfall(const QList<WaterfallInput> &locations, const ChannelTerms &terms)
{
    Quantity onHand;
    Quantity belowZero;
    Quantity unavailable;
    Quantity reserved;
    Quantity safety;
    Quantity outside;
    Quantity sellable;
    for (const WaterfallInput &input : locations) {
        onHand += input.stock.onHand;
        // Below zero on hand nothing can be taken any more.
        Quantity left = std::max(Quantity(), input.stock.onHand);
        belowZero += left - input.stock.onHand;
        unavailable += taken(left, input.stock.unavailable());
        reserved += taken(left, input.stock.reserved);
        safety += taken(left, input.stock.safety);
        if (input.contribution == Contribution::Counted)
            sellable += left;
        else
            outside += left;
    }
    Quantity left = sellable;
    const Quantity guarded = taken(left, terms.protectedForOthers);
    const Quantity buffer = taken(left, terms.channelBuffer);
    const Quantity queued = taken(left, terms.queuedDemand);
    const Quantity confidence = taken(left, terms.confidenceReserve);
    using enum WaterfallTerm;
    return {{OnHand, onHand},
            {BelowZero, belowZero},
            {Unavailable, -unavailable},
            {Reserved, -reserved},
            {Safety, -safety},
            {NotContributing, -outside},
            {Sellable, sellable},
            {Protected, -guarded},
            {ChannelBuffer, -buffer},
            {QueuedDemand, -queued},
            {ConfidenceReserve, -confidence},
            {Incoming, terms.incoming},
            {AvailableToPromise, left + terms.incoming}};
}

} // namespace stoa
