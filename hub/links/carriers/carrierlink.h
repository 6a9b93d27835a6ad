// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/carrier.h"
#include "core/domain/network/quote.h"
#include "core/domain/orders/states.h"

namespace stoa::links {

/// What is to be sent.
struct ShipmentWish {
    QString reference; ///< of whoever sends: the fulfilment's id
    QString service; ///< code
    Parcel parcel;
    ShipPoint from;
    ShipPoint to;
    Instant readyAt; ///< to be handed over
};

struct CarrierRate {
    QString service;
    Quote quote;
};

struct CarrierLabel {
    QString tracking;
    QString sscc; ///< 18 digits, where the carrier numbers parcels so
    Quote quote;
};

/// A parcel that a carrier has, or will have.
struct SentParcel {
    QString tracking;
    QString service;
    Instant handedOverAt;
    std::optional<Instant> arrivesAt; ///< as the label said
};

/// Where a parcel is.
struct TrackingNews {
    FulfilmentState state = FulfilmentState::Shipped; ///< Shipped, InTransit, Delivered or Exception
    Instant at;
    QString reason = {}; ///< of an exception: "address", "damaged", "missed"
    std::optional<Instant> askAgainAt = {}; ///< none: nothing will change
};

/// A carrier's own system. May block; each call may fail with Offline or Timeout and be made again.
class CarrierLink {
public:
    virtual ~CarrierLink() = default;

    /// Of every service that takes it.
    virtual Result<QList<CarrierRate>> rates(const ShipmentWish &wish) = 0;
    /// The same reference twice is the same label, bought once.
    virtual Result<CarrierLabel> label(const ShipmentWish &wish) = 0;
    virtual Result<TrackingNews> tracking(const SentParcel &parcel, Instant now) = 0;
    /// Closes the day at a location; gives the number of the manifest.
    virtual Result<QString> manifest(const QString &location, const QStringList &trackings, Instant now) = 0;
    /// Before it was handed over. Cancelled twice is cancelled.
    virtual Result<void> cancel(const QString &tracking) = 0;
};

} // namespace stoa::links
