// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/nodesettings.h"
#include "core/domain/network/quote.h"

namespace stoa {

/// What happens on the way from an order to its promise. Each kind says what `amount` of a step is.
enum class PromiseStepKind {
    Opening, ///< waits until the location opens; minutes
    Preparation, ///< minutes of open time
    SlotFull, ///< from the first slot without room until one has; units that the first one lacked
    Slot, ///< the hour in which the work is done; units that are free in it
    CutOffMissed, ///< from the cut-off of that day until the goods are ready; minutes late
    NoCollection, ///< days on which the carrier does not work or nobody is there before the cut-off; days
    CutOff, ///< from the goods being ready until the cut-off that they make; minutes to spare
    Transit, ///< from the cut-off until the arrival window; working days of the carrier
    Receiving, ///< at the store that hands out, from the end of the arrival window; minutes of open time
    Window, ///< in which the goods are delivered, or can be collected; minutes
};
QLatin1StringView nameOf(PromiseStepKind kind);

struct PromiseStep {
    PromiseStepKind kind;
    Instant from;
    Instant to;
    qint64 amount; ///< by the kind
    friend bool operator==(const PromiseStep &, const PromiseStep &) = default;
};

/// What makes a promise impossible, with its number.
enum class PromiseObstacleKind {
    BrokeringOff, ///< minutes until it goes on by itself, 0 where nobody knows
    MethodNotOffered,
    NeverOpen, ///< there is no open time for the work or for collecting
    NoCapacity, ///< units that the first full slot lacked
    TooLate, ///< minutes from the horizon until the goods are ready, or until the day begins on which they
             ///< leave
    NoCarrier, ///< no way was given for a method that needs one, or no store to receive
    NotCarried, ///< see the refusal
};
QLatin1StringView nameOf(PromiseObstacleKind kind);

struct PromiseObstacle {
    PromiseObstacleKind kind;
    qint64 amount = 0; ///< by the kind
    std::optional<Refusal> refusal = {};
    friend bool operator==(const PromiseObstacle &, const PromiseObstacle &) = default;
};

/// The location that would fulfil. What it refers to outlives the call.
struct PromiseNode {
    const NodeSettings &settings;
    const OpeningHours &hours;
    ShipPoint place;
    SlotUses uses; ///< of the method that is wished
};

/// How the goods would leave, for Ship and ShipToStore. What it refers to outlives the call.
struct PromiseTransport {
    const Carrier &carrier;
    const CarrierService &service;
    Parcel parcel;
    ShipPoint to;
    const OpeningHours *receiver = nullptr; ///< of the store that hands out: ShipToStore needs it
    qint64 receivingMinutes = 0; ///< of open time there, until the goods can be collected
};

struct PromiseWish {
    FulfilmentMethod method;
    Instant now;
    Instant until; ///< the horizon: no slot and no day of collection that begins then or later
    Peak peak = Peak::Keep;
    int windowMinutes = 60; ///< length of a pickup window
};

/// When a location can make it, or what stands in the way; the steps as far as they went, in order.
struct PromiseTime {
    QList<PromiseStep> steps;
    std::optional<Instant> ready = {}; ///< at the location that fulfils
    std::optional<TimeWindow> window = {}; ///< at the door, or of the pickup
    std::optional<Quote> quote = {}; ///< of the carrier
    std::optional<PromiseObstacle> obstacle = {}; ///< either this or a window

    /// Instants in RFC 3339, amounts by kind.
    QJsonObject toJson() const;
};

/// From now through preparation in open time, a slot with room, the cut-off and the carrier's transit to the
/// door; or to the first pickup window.
///
/// The slot is the hour in which the preparation ends, or the first one after it with room. Its cut-off is
/// that of the location's settings for carrier and zone, else the service's; goods that are ready on the
/// minute make it. A function of its inputs alone. A later cut-off never gives a later arrival: what arrives
/// depends on the day of collection and on when the goods are ready, not on the hour of the cut-off.
PromiseTime promiseTime(const PromiseNode &node, const PromiseWish &wish,
                        const PromiseTransport *transport = nullptr);

} // namespace stoa
