// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/order.h"
#include "tests/hub/access/testhouse.h"

namespace stoa::kit {

/// Orders at a TestHouse, made by its verbs as the house itself.
class HouseOrders {
public:
    explicit HouseOrders(TestHouse &house)
        : m_house(house)
    { }

    /// One piece of OIL-1, captured, shipped to Patras, as a channel tells it. `more` goes over it.
    static QJsonObject body(const QString &number, const QJsonObject &more = {});
    QString take(const QString &number, const QJsonObject &more = {});
    /// All that is open of it is supplied from there; gives the fulfilment.
    QString allocate(const QString &order, const QString &location);
    void step(const QString &fulfilment, const QString &to, const QJsonObject &more = {});
    /// The whole of an order that ATH shipped, with a return of it that was announced.
    struct Story {
        QString order;
        QString fulfilment;
        QString returnCase;
        QString task;
    };
    Story story(const QString &number, const QString &location = QStringLiteral("ATH"));
    /// As its table has it.
    QString text(const char *sql, const QString &key = {});
    qint64 figure(const char *sql, const QString &key = {});

private:
    void write(const std::function<Result<void>(UnitOfWork &)> &verb);

    TestHouse &m_house;
};

} // namespace stoa::kit
