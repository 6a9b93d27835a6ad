// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hub/access/houseorders.h"

namespace stoa::kit {

/// A TestHouse whose locations can fulfil orders: ATH in Athens and SKG in Thessaloniki open from 9 to 21 and
/// offer shipping, pickup and curbside; DC ships and never closes. Carrier ELL takes parcels anywhere in
/// Greece in a day. It is Monday, 17:13 in Athens. People "anna" and "boris" plan the network of the whole
/// chain.
class RoutedHouse {
public:
    explicit RoutedHouse(sql::Engine engine = sql::Engine::Sqlite);

    TestHouse hub;
    HouseOrders orders{hub};

    hub::OrderService &service() { return hub.server().orders(); }
    /// So many units more lie there.
    void receive(const QString &sku, const QString &location, qint64 units);
    /// Other terms of a location.
    void setNode(const QString &location, const std::function<void(NodeSettingsDraft &)> &change);
    void write(const std::function<Result<void>(UnitOfWork &)> &verb);
    /// An order that is shipped to Athens; gives its id.
    QString shipped(const QString &number, qint64 units = 1, const QString &sku = QStringLiteral("OIL-1"));
    /// One that is collected at ATH.
    QString collected(const QString &number, qint64 units = 1);

    QString stateOf(const QString &order);
    /// Locations of what the order is supplied from, sorted, without what was given up.
    QStringList placesOf(const QString &order);
    /// Every row of the tables of entities, as text.
    QByteArray everything();
    hub::OrderRouter::Round route();
};

/// Makes such a network of a house that is there.
void furnishNetwork(TestHouse &hub);

/// A policy as REST takes it, with one strategy of least cost; `most`: parts.
QJsonObject policyBody(const QString &code, int most = 2);

} // namespace stoa::kit
