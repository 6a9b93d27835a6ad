// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/states.h"
#include "tests/journeys/hubprocess.h"
#include "tests/journeys/journeydesk.h"

#include <QJsonObject>

namespace stoa::journeys {

struct PlacedOrder {
    QString number;
    QString id;
    QString part; ///< its fulfilment
};

/// What a journey does with orders: places them as the shop, decides about them as the head office, and works
/// on them at desks.
class OrderHand {
public:
    /// `shop` may record orders and `office` may do everything, both everywhere.
    OrderHand(JourneyDesk &shop, JourneyDesk &office)
        : m_shop(shop)
        , m_office(office)
    { }

    /// A paid order with `more` of it, as a channel tells it; gives its id, or nothing with error() set.
    QString take(const QString &number, const QString &sku, qint64 units, const QJsonObject &more);
    /// One that is shipped to Athens.
    QString shipped(const QString &number, const QString &sku, qint64 units);
    /// A paid order that is to be collected there, once the hub has planned it there; without an id and with
    /// error() set when it is not within a minute.
    PlacedOrder collected(const QString &number, const QString &sku, qint64 units, const QString &location);
    /// A SKU that nobody has, counted in pieces; empty with error() set.
    QString freshItem(HubProcess &hub, const QString &sku);

    /// At the hub; false, or empty, with error() set. moved() gives the new fulfilment.
    bool cancel(const PlacedOrder &order);
    QString moved(const PlacedOrder &order, const QString &location);
    /// The order as the hub tells it.
    QJsonObject page(const PlacedOrder &order);
    QJsonObject pageOf(const QString &id);
    /// Locations that supply it, or have.
    static QStringList livePlaces(const QJsonObject &page);
    static QStringList kindsIn(const QJsonObject &page); ///< of its timeline

    // At a desk, with or without the hub.
    bool step(JourneyDesk &desk, const PlacedOrder &order, const QString &to, const QJsonObject &more = {});
    bool move(JourneyDesk &desk, const PlacedOrder &order, const QString &location);
    /// State of the order's part as the desk shows it.
    QString stateAt(JourneyDesk &desk, const PlacedOrder &order);
    QStringList tasksAt(JourneyDesk &desk, const PlacedOrder &order); ///< kinds of the open ones
    /// Lets the desk speak again, until nothing waits and all that the hub did is here. Refused commands do
    /// not count as waiting.
    bool syncAgain(JourneyDesk &desk);

    const QString &error() const { return m_error; }

private:
    std::optional<QJsonObject> ask(JourneyDesk &desk, const QByteArray &method, const QString &path,
                                   const QJsonObject &body = {});
    bool write(JourneyDesk &desk, const CommandDraft &draft);

    JourneyDesk &m_shop;
    JourneyDesk &m_office;
    QString m_error;
};

} // namespace stoa::journeys
