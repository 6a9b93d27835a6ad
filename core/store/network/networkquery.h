// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/carrier.h"
#include "core/domain/network/nodesettings.h"
#include "core/domain/network/zonesla.h"
#include "core/sql/connection.h"

#include <QHash>
#include <QList>

namespace stoa {

/// What a slot of a location has taken.
struct SlotRow {
    FulfilmentMethod method;
    Instant hour;
    SlotUse use;
    friend bool operator==(const SlotRow &, const SlotRow &) = default;
};

/// How fulfilments of a location went, that were made in the span.
struct NodeRecord {
    qint64 made = 0;
    qint64 rejected = 0; ///< of them
    qint64 due = 0; ///< were packed for the carrier or ready for the customer, and had a time for that
    qint64 onTime = 0; ///< of those due
    friend bool operator==(const NodeRecord &, const NodeRecord &) = default;

    /// Rounded half up; nothing while nobody knows.
    std::optional<BasisPoints> onTimeShare() const;
    std::optional<BasisPoints> rejectedShare() const;
};

/// A location with all that the network panel tells of it.
struct NetworkNode {
    Location location;
    qint64 locationVersion = 0;
    NodeSettings settings;
    qint64 settingsVersion = 0; ///< 0: nobody set any, they are by its capabilities
    QList<SlotRow> taken; ///< slots of which something is taken, by hour
    qint64 open = 0; ///< fulfilments to work on
    qint64 late = 0; ///< of them, past the time they are due; of what is packed, past the carrier's
    NodeRecord record;
    bool waiting = false; ///< holds what the hub has not confirmed
    friend bool operator==(const NetworkNode &, const NetworkNode &) = default;
};

struct NetworkCarrier {
    Carrier carrier;
    qint64 version = 0;
    qint64 parcels = 0; ///< handed over in the span
    bool waiting = false;
    friend bool operator==(const NetworkCarrier &, const NetworkCarrier &) = default;
};

/// An order on its way to a door, or there.
struct DoorOrder {
    QString id;
    QString number;
    DoorTime time;
};

struct NetworkSla {
    ZoneSla sla = ZoneSla::standard();
    qint64 version = 0; ///< 0: those of the trade
    QList<DoorOrder> orders; ///< by id
    bool waiting = false;
};

/// Reads what the network panel of a desk shows. The rows that a person may not see are not there.
class NetworkQuery {
public:
    struct Spans {
        Instant now;
        Instant slotsFrom;
        Instant slotsUntil;
        Instant recordFrom; ///< of fulfilments and parcels
    };
    /// By code, those that are not in use as well.
    static Result<QList<NetworkNode>> nodes(sql::Connection &connection, const Spans &spans);
    /// By code.
    static Result<QList<NetworkCarrier>> carriers(sql::Connection &connection, const Spans &spans);
    /// Goals, and the orders to a door that were placed in the span: at the door with its last part, under
    /// way while one of its parts or lines is. What nobody will bring any more does not count.
    static Result<NetworkSla> sla(sql::Connection &connection, Instant from, Instant now);
};

} // namespace stoa
