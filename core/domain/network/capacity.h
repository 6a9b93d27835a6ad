// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/catalog/codes.h"
#include "core/domain/network/method.h"
#include "core/domain/network/openinghours.h"

#include <functional>

namespace stoa {

/// Work is counted in fulfilments, by location, method and hour. A slot is one such hour: it starts when the
/// location's wall clock shows a whole hour, so an hour that comes twice is two slots.
struct SlotKey {
    LocationCode location;
    FulfilmentMethod method;
    Instant hour;

    static SlotKey at(const LocationCode &location, FulfilmentMethod method, Instant when,
                      const LocalClock &clock);
    /// location|method|instant, e.g. ATH-01|pickup|2026-11-22T07:00:00.000Z.
    QString toString() const;
    static Result<SlotKey> parse(QStringView text);

    friend auto operator<=>(const SlotKey &, const SlotKey &) = default;
};

/// Whether the buffer that is held back for peaks may be used; only orders of high priority may.
enum class Peak { Keep, Use };

/// What a slot can take.
struct SlotCapacity {
    qint64 limit = 0; ///< fulfilments in the hour
    BasisPoints buffer{0}; ///< of the limit, held back for peaks

    qint64 bufferUnits() const; ///< rounded half up
    qint64 usable(Peak peak) const { return peak == Peak::Use ? limit : limit - bufferUnits(); }
    friend bool operator==(const SlotCapacity &, const SlotCapacity &) = default;
};

/// What a slot has taken: held when a fulfilment is allocated, used from when the location accepts it, freed
/// when it is rejected or cancelled.
struct SlotUse {
    qint64 held = 0;
    qint64 used = 0;

    qint64 taken() const { return held + used; }
    friend bool operator==(const SlotUse &, const SlotUse &) = default;
};

/// What is left, never below zero: a limit may have been lowered after slots were taken.
qint64 freeUnits(const SlotCapacity &capacity, const SlotUse &use, Peak peak);

/// Takes units for an allocation. Conflict of `slot` when there is no room.
Result<SlotUse> hold(const SlotCapacity &capacity, const SlotUse &use, qint64 units, Peak peak);
/// Held units become used. IllegalTransition when fewer are held.
Result<SlotUse> acceptHeld(const SlotUse &use, qint64 units);
/// Frees what a rejection or cancellation gives back. IllegalTransition when fewer are there.
Result<SlotUse> freeHeld(const SlotUse &use, qint64 units);
Result<SlotUse> freeUsed(const SlotUse &use, qint64 units);

/// What the slot of one location and method that starts at the instant has taken.
using SlotUses = std::function<SlotUse(Instant hour)>;

struct SlotWish {
    Instant from;
    Instant until; ///< no slot that starts then or later
    Peak peak = Peak::Keep;
    qint64 units = 1;
};

/// A slot with room.
struct Slot {
    Instant hour;
    Instant from; ///< the first open instant in it at which the wish can begin
    qint64 free; ///< units, before the wish
    friend bool operator==(const Slot &, const Slot &) = default;
};

/// The slots without room before the one that was found, or all of them.
struct FullSlots {
    int count = 0;
    Instant first; ///< when the first of them starts
    qint64 lacking = 0; ///< units that the first of them lacked
    friend bool operator==(const FullSlots &, const FullSlots &) = default;
};

struct SlotSearch {
    std::optional<Slot> slot;
    FullSlots full;
};

/// The first slot with room that has open time from the wish on.
SlotSearch nextFreeSlot(const OpeningHours &hours, const SlotCapacity &capacity, const SlotUses &uses,
                        const SlotWish &wish);

} // namespace stoa
