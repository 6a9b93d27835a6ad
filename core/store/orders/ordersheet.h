// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/reservation.h"
#include "core/domain/orders/task.h"
#include "core/store/orders/fulfilmentrepository.h"
#include "core/store/orders/orderrepository.h"
#include "core/store/orders/returnrepository.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace stoa {

/// Why the parts of an order are supplied from where they are, as the hub summed it up.
struct DecisionRow {
    QString id;
    Instant at;
    QString policy;
    int policyVersion = 0;
    QString outcome;
    QJsonObject summary;
    friend bool operator==(const DecisionRow &, const DecisionRow &) = default;
};

/// An order with all that belongs to it, read in one snapshot. Who gets the goods is not in it: that is
/// asked for apart (OrderRepository::contactOf()).
struct OrderSheet {
    Order order;
    qint64 version = 1;
    std::optional<Instant> routeWanted; ///< it waits for the hub to route it
    QList<Fulfilment> fulfilments; ///< the oldest first, given-up ones among them
    QList<DecisionRow> decisions; ///< the latest first
    QList<ReturnCase> returns;
    QList<Task> tasks; ///< the open ones first, then the latest
    QList<Reservation> reservations;
    QHash<QString, QString> itemNames; ///< by SKU, in the language of the labels
    QHash<QString, QString> people; ///< by user id: who did what is in the timeline
    QHash<QString, QString> devices; ///< the same of devices
    bool waits = false; ///< the hub has not confirmed all of what is shown
};

/// Nothing where there is no such order, or none that one may see.
Result<std::optional<OrderSheet>> readOrderSheet(sql::Connection &connection, const OrderId &id);

/// Names of carriers in each language, by their codes.
Result<QHash<QString, QMap<QString, QString>>> carrierNames(sql::Connection &connection);

/// The order of a number; of several channels' the latest one.
Result<std::optional<OrderId>> orderOfNumber(sql::Connection &connection, const QString &number);

} // namespace stoa
