// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/openinghours.h"
#include "core/store/network/networkquery.h"
#include "models/network/networkwords.h"

namespace stoa {

/// An hour of a location, of one method or of all that it offers.
struct HourLoad {
    Instant hour;
    LoadState state = LoadState::Closed;
    qint64 taken = 0;
    qint64 usable = 0; ///< without the buffer
    qint64 limit = 0;
    /// Of several methods the one whose state it is, where the sum alone would not say so.
    std::optional<FulfilmentMethod> tightest = {};

    qint64 buffer() const { return limit - usable; }
    qint64 intoBuffer() const { return std::max<qint64>(0, std::min(taken, limit) - usable); }
    friend bool operator==(const HourLoad &, const HourLoad &) = default;
};

/// How much an hour's capacity lets in once so much is taken.
LoadState loadOf(const SlotCapacity &capacity, qint64 taken);

/// One method of a location, or of all (nothing), hour by hour. The state of several is that of the worst.
QList<HourLoad> loadsOf(const NetworkNode &node, const OpeningHours &hours,
                        std::optional<FulfilmentMethod> method, Instant from, int count);

/// The hours of a day of the location's wall clock, 24 of them: one that the clock skips is closed, one that
/// it shows twice counts both times.
QList<HourLoad> loadsOfDay(const NetworkNode &node, const OpeningHours &hours,
                           std::optional<FulfilmentMethod> method, QDate day);

/// A location whose busiest hour of the last days went over the share of what is usable.
struct PeakRow {
    QString code;
    QString name;
    QTimeZone zone; ///< of the location
    FulfilmentMethod method = FulfilmentMethod::Ship;
    Instant when; ///< the busiest hour
    qint64 taken = 0;
    qint64 usable = 0;
    int hoursOver = 0; ///< of the method, in the days looked at
    qint64 headroom = 0; ///< what the busiest hour left of the usable, below zero in the buffer

    std::optional<BasisPoints> share() const;
    friend bool operator==(const PeakRow &, const PeakRow &) = default;
};
inline constexpr BasisPoints kPeakShare{8'000};

/// The worst method of each location over the share, the highest share first.
QList<PeakRow> peaksOver(const QList<NetworkNode> &nodes, BasisPoints share, Instant from, Instant until);

/// Moving some fulfilments an hour from one location to another, tried out: only figures, nothing is changed.
struct ShiftPreview {
    struct Side {
        NodeSettings before;
        NodeSettings after;
        qint64 peakTaken = 0; ///< of the coming hours
        LoadState peakBefore = LoadState::Closed;
        LoadState peakAfter = LoadState::Closed;
    };
    Side from;
    Side to;
};
/// InvalidInput of `from`, `to` or `units` where it makes no sense.
Result<ShiftPreview> tryShift(const NetworkNode &from, const NetworkNode &to, FulfilmentMethod method,
                              qint64 units, Instant now);

} // namespace stoa
