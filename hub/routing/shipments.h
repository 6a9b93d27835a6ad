// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/orders/openorder.h"
#include "hub/links/carriers/carrierlink.h"
#include "hub/routing/nearjobs.h"

#include <functional>
#include <memory>

namespace stoa::hub {

/// What was bought of a carrier for a fulfilment.
struct Shipment {
    QString fulfilment;
    QString carrier;
    QString service;
    QString tracking;
    QString sscc; ///< 18 digits; empty where nobody numbers the parcel so
    qint64 cost = 0; ///< minor units
    QString currency;
    Instant boughtAt;
    std::optional<Instant> arrivesAt;
    std::optional<Instant> cancelledAt = {};

    QJsonObject toJson() const;
};

/// The link to a carrier's own system.
using LinkTo = std::function<std::unique_ptr<links::CarrierLink>(const Carrier &carrier)>;
/// Of carriers that nobody has a link to: SimulatedCarrier.
LinkTo simulatedLinks();

/// Labels of fulfilments, and where their parcels are.
class Shipments {
public:
    explicit Shipments(LinkTo link)
        : m_link(std::move(link))
    { }

    static Result<std::optional<Shipment>> find(sql::Connection &connection, const FulfilmentId &id);
    /// The one that was cancelled last.
    static Result<std::optional<Shipment>> findCancelled(sql::Connection &connection, const FulfilmentId &id);

    struct Wanted {
        FulfilmentId fulfilment;
        links::ShipmentWish wish;
        Carrier carrier;
    };
    /// What would be bought now. IllegalTransition where no carrier takes it, it left already, or it goes
    /// under a number that the carrier gave in another way.
    static Result<Wanted> wanted(sql::Connection &connection, const Fulfilment &fulfilment, Instant now);
    /// Asks the carrier; writes nothing.
    Result<Shipment> buy(const Wanted &wanted, Instant now) const;
    /// Keeps what was bought, and tells the fulfilment its number. The one that is there stays. Where the
    /// location has a company prefix the parcel gets the next SSCC of it.
    static Result<Shipment> keep(UnitOfWork &work, const Shipment &shipment);

    /// The number of the manifest that names the parcel.
    static Result<std::optional<QString>> manifestOf(sql::Connection &connection, const QString &tracking);
    /// IllegalTransition once the parcel left or a manifest names it.
    static Result<void> mayCancel(sql::Connection &connection, const Shipment &shipment);
    /// Tells the carrier; writes nothing.
    Result<void> tellCancelled(sql::Connection &connection, const Shipment &shipment) const;
    /// The label counts no more, and the fulfilment loses its number; another one can be bought. What was
    /// cancelled before is given again.
    static Result<Shipment> cancel(UnitOfWork &work, const Shipment &shipment);
    /// The label lies with the cancelled ones, its fulfilment has no number any more, and the order's
    /// timeline tells it. `toldAt`: when the carrier was told; nothing where it is still to be told.
    static Result<void> setAside(UnitOfWork &work, const Shipment &shipment, std::optional<Instant> toldAt);
    /// Cancelled ones of which the carrier does not know yet, the oldest first.
    static Result<QList<Shipment>> untold(sql::Connection &connection, int most);

    /// All of a location's parcels that the carrier is to take along; gives the number of its manifest.
    Result<QString> close(const Carrier &carrier, const QString &location, const QStringList &trackings,
                          Instant now) const;

    /// Asks carriers where parcels are whose time has come, and tells what is new as an event of the
    /// carrier's, by the way on which events of carriers come.
    Result<qint64> poll(JobParts &parts) const;

private:
    struct Due;
    Result<bool> pollOne(JobParts &parts, const Due &due) const;
    LinkTo m_link;
};

} // namespace stoa::hub
