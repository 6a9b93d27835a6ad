// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hub/access/houseorders.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::kit {

// Events as others tell them.

QByteArray compact(const QJsonObject &json);
QByteArray compact(const QJsonArray &json);
QJsonObject cloudEvent(const QString &id, const QString &type, const QJsonObject &data,
                       const QString &source = QStringLiteral("shop/web"));
/// HouseOrders::body().
QJsonObject placed(const QString &id, const QString &number, const QJsonObject &more = {});
/// Of the parcel TRK-1.
QJsonObject delivery(const QString &id, const QString &state, const QString &at);
/// Of one piece at a till.
QJsonObject sale(const QString &id, const QString &sku, const QString &location = QStringLiteral("ATH"));

/// Whoever tells the hub of events, by a key.
class EventFeed {
public:
    explicit EventFeed(TestHouse &hub,
                       const QStringList &permissions = {QStringLiteral("order.record"),
                                                         QStringLiteral("stock.record")},
                       const QStringList &stores = {QStringLiteral("*")});
    WireAnswer send(const QByteArray &body, const char *type = "application/json") const;
    /// The result of one.
    QJsonObject one(const QJsonObject &event) const;
    QString statusOf(const QJsonObject &event) const
    {
        return one(event).value(QLatin1StringView("status")).toString();
    }

private:
    TestHouse &m_hub;
    QByteArray m_key;
};

} // namespace stoa::kit
