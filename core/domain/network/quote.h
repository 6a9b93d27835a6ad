// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/carrier.h"
#include "core/domain/network/timewindow.h"

namespace stoa {

/// Why a service does not take a parcel.
enum class NotCarried {
    Inactive, ///< the carrier is switched off
    Zone, ///< the destination, or the way to it, is not served
    Weight,
    Size,
    Flag, ///< the goods have a property that the service does not take
    Distance, ///< no line of the rates reaches so far
};
QLatin1StringView nameOf(NotCarried why);

/// The reason with the numbers of it: grams of Weight, millimetres of Size, metres of Distance (a limit of 0:
/// no line for this destination at all; an actual of -1: unknown), for Flag the flags that are taken and
/// those that are too many. Both are 0 for the others.
struct Refusal {
    NotCarried why;
    qint64 limit = 0;
    qint64 actual = 0;
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

struct Quote {
    Money cost;
    TimeWindow arrives; ///< at the door
    int transitDays; ///< working days of the carrier after the one of collection
    std::optional<qint64> distanceMetres; ///< along the great circle, where both ends have coordinates
};

/// Either a quote or why there is none. Not a Result: what stands in the way is no error, and its number is
/// told to people.
class Quoted {
public:
    Quoted(const Quote &quote)
        : m_quote(quote)
    { }
    Quoted(const Refusal &refusal)
        : m_refusal(refusal)
    { }
    explicit operator bool() const { return m_quote.has_value(); }
    const Quote &operator*() const { return *m_quote; }
    const Quote *operator->() const { return &*m_quote; }
    const Refusal &refusal() const { return m_refusal; } ///< only of one without a quote

private:
    std::optional<Quote> m_quote;
    Refusal m_refusal{NotCarried::Inactive};
};

/// Why the service would not take the parcel, whenever it were handed over; nothing where it would.
std::optional<Refusal> refusalOf(const Carrier &carrier, const CarrierService &service, const Parcel &parcel,
                                 const ShipPoint &from, const ShipPoint &to);

/// What it costs to send one parcel, and when it arrives.
///
/// The day of collection is that of handedOverAt on the clock of `from`, or the first one after it on which
/// the carrier works. The parcel arrives so many working days later, between the hours of the service on the
/// clock of `to`; on the day of collection itself not before it is handed over, and on the next working day
/// where no time is left.
Quoted quote(const Carrier &carrier, const CarrierService &service, const Parcel &parcel,
             const ShipPoint &from, const ShipPoint &to, Instant handedOverAt);

} // namespace stoa
