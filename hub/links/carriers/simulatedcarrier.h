// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/links/carriers/carrierlink.h"

namespace stoa::links {

/// How often parcels of a simulated carrier run into trouble, and which.
struct SimulatedTrouble {
    quint32 seed = 1;
    int exceptionsPerThousand = 20;
};

/// A carrier that is there without one: prices and days come from its own tables, numbers from what is sent,
/// and a parcel moves with the time. A function of its arguments: asked twice it says the same, at every
/// replica and after every start.
class SimulatedCarrier final : public CarrierLink {
public:
    explicit SimulatedCarrier(Carrier carrier, SimulatedTrouble trouble = {});

    Result<QList<CarrierRate>> rates(const ShipmentWish &wish) override;
    Result<CarrierLabel> label(const ShipmentWish &wish) override;
    Result<TrackingNews> tracking(const SentParcel &parcel, Instant now) override;
    Result<QString> manifest(const QString &location, const QStringList &trackings, Instant now) override;
    Result<void> cancel(const QString &tracking) override;

    /// "CODE" and 12 digits, the last of which checks the others as in a GTIN.
    static bool isTracking(const QString &tracking);

private:
    quint64 chanceOf(const QString &text) const;

    const Carrier m_carrier;
    const SimulatedTrouble m_trouble;
};

} // namespace stoa::links
