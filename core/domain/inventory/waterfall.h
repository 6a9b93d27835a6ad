// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/position.h"

#include <QList>

namespace stoa {

/// The terms of available-to-promise, in the order in which they are shown (inventory.md, "The waterfall").
enum class WaterfallTerm {
    OnHand,
    BelowZero, ///< what locations below zero lack; it is not owed by the others
    Unavailable,
    Reserved,
    Safety,
    NotContributing, ///< sellable at locations that the channel may not use now
    Sellable,
    Protected,
    ChannelBuffer,
    QueuedDemand,
    ConfidenceReserve,
    Incoming,
    AvailableToPromise,
};

enum class Contribution { Counted, BrokeringOff, Closed, OutsideWindow, NotInChannel };

struct WaterfallInput {
    QString location;
    Stock stock;
    Contribution contribution = Contribution::Counted;
};

/// What a channel's policies take away or add after the locations are summed.
struct ChannelTerms {
    Quantity protectedForOthers;
    Quantity channelBuffer;
    Quantity queuedDemand;
    Quantity confidenceReserve;
    Quantity incoming;
};

struct WaterfallLine {
    WaterfallTerm term;
    Quantity amount; ///< totals as they are, deductions negative
    friend bool operator==(const WaterfallLine &, const WaterfallLine &) = default;
};

/// The lines of one SKU over its locations. What one location lacks is not owed by the others: each takes its
/// own deductions, in the order shown and at most what it has, so that the lines from OnHand to Sellable add
/// up, and Sellable is the sum of each location's own.
QList<WaterfallLine> waterfall(const QList<WaterfallInput> &locations, const ChannelTerms &terms);

} // namespace stoa
