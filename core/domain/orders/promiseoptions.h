// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/promisetime.h"
#include "core/domain/orders/routingdecision.h"
#include "core/domain/orders/routinginput.h"

#include <functional>

namespace stoa {

/// What a channel asks before there is an order.
struct PromiseQuestion {
    struct Line {
        QString sku;
        qint64 quantity = 0; ///< thousandths
        qint64 unitWeight = 0; ///< grams
        QList<LineFlag> flags = {};
    };
    QList<Line> lines;
    QList<FulfilmentMethod> methods; ///< none: all but ShipToStore, which is a way out
    Destination destination; ///< of what is shipped
    std::optional<Coordinates> near = {}; ///< of the customer; none: those of the destination
    QString pickupAt = {}; ///< the place that the customer has in mind, or empty
    qint64 withinMetres = 50'000; ///< of what is collected
    int most = 3; ///< options of one method
    OrderPriority priority = OrderPriority::Normal;

    std::optional<Coordinates> from() const { return near ? near : destination.coordinates; }
};

/// How well an option is what was asked for.
enum class PromiseMatch {
    Exact, ///< all of it, from one place
    Split, ///< all of it, from several places
    Transfer, ///< all of it, sent from another place to the one where it is collected
    Partial, ///< what is there
    Later, ///< nothing is there now; the first window in which the place would be open and have room
    OnRequest, ///< no place could say anything: the order can be taken and waits
};
QLatin1StringView nameOf(PromiseMatch match);

struct PromisePart {
    QString node;
    QList<LineUnits> lines; ///< by place of the line in the question, from 1
};

struct PromiseOption {
    FulfilmentMethod method = FulfilmentMethod::Ship;
    PromiseMatch match = PromiseMatch::Exact;
    QString node; ///< where it is collected, or from where the first part is sent; empty of OnRequest
    std::optional<qint64> metres = {}; ///< to the customer
    std::optional<Instant> readyAt = {};
    std::optional<TimeWindow> window = {}; ///< at the door, or of the pickup
    QString carrier = {};
    QString service = {};
    std::optional<Money> cost = {}; ///< of the carrier
    QList<PromisePart> parts = {};
    QList<LineUnits> missing = {};
};

/// What one place has for one line.
struct PromiseStock {
    int node = 0;
    int line = 0; ///< from 0
    qint64 sellable = 0; ///< thousandths
};

/// What the answer is made of. What it refers to outlives the call.
struct PromiseWorld {
    const QList<RoutingNode> &nodes; ///< by code; stock and uses of them are not looked at
    const QList<Carrier> &carriers;
    QList<PromiseStock> stock;
    /// What is taken of an hour, asked only of the places that come into question.
    std::function<SlotUse(int node, FulfilmentMethod method, Instant hour)> uses;
    /// Whether a place may be offered at all; none: every place.
    std::function<bool(int node)> mayOffer = {};
    Instant now;
    /// Whether the time for the answer is over; looked at between places.
    std::function<bool()> isOver = {};
};

struct PromiseAnswer {
    QList<PromiseOption> options; ///< never empty
    bool isComplete = true; ///< false: the time was over before all was looked at
    int looked = 0; ///< places whose times were worked out
};

/// The nearest places with all of it that can make it, by method, the nearest first; what is shipped by the
/// earliest arrival, then by cost, without offers that are both later and dearer than another. Where none of
/// a method has all of it: the next best, see PromiseMatch. A function of its arguments, but for the time
/// that it has.
PromiseAnswer promiseOptions(const PromiseQuestion &question, const PromiseWorld &world);

} // namespace stoa
