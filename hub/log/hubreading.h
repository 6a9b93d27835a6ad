// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/sql/connection.h"

#include <QMap>

namespace stoa::hub {

/// What the database says about the work of the hub as a whole. Everything in it is found by an index or in
/// tables of at most some hundred rows, so it costs the same with a million positions.
struct HubReading {
    /// The streams of one kind: those whose names begin alike.
    struct Streams {
        qint64 count = 0;
        qint64 changes = 0; ///< the sum of the heads
        std::optional<Instant> newest; ///< commit of any of them
        std::optional<Instant> oldest; ///< of the heads: of the one that was quiet for longest
    };
    struct Device {
        QString id;
        bool active = false;
        Instant seen; ///< sent commands or renewed its sign-in
        qint64 missing = 0; ///< commands that it has made, since later ones are here, and that are not
    };
    /// Of the commands above a device's mark so many are looked at.
    static constexpr int kMostAhead = 1'000;

    QMap<QByteArray, Streams> streams;
    QList<Device> devices;
    QMap<QString, qint64> refused; ///< device -> commands since `refusedSince`
    qint64 oversold = 0;
    qint64 historiesEnded = 0;
    qint64 webhooksPending = 0; ///< deliveries
    qint64 webhooksDead = 0;
    qint64 ordersWaiting = 0; ///< to be routed
};

// What is asked of tables that grow; for the tests of how it is found.
extern const char kDeviceMarks[];
extern const char kRefusedCommands[];
extern const char kOversoldPositions[];
extern const char kPendingDeliveries[];
extern const char kDeadDeliveries[];
extern const char kWaitingOrders[];

Result<HubReading> readHub(sql::Connection &reader, Instant refusedSince);

} // namespace stoa::hub
