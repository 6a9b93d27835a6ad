// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/eventfeed.h"

namespace stoa::kit {

using namespace Qt::StringLiterals;

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }
QByteArray compact(const QJsonArray &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QJsonObject cloudEvent(const QString &id, const QString &type, const QJsonObject &data, const QString &source)
{
    return {{u"specversion"_s, u"1.0"_s},
            {u"id"_s, id},
            {u"source"_s, source},
            {u"type"_s, type},
            {u"time"_s, u"2026-09-21T13:00:00.000Z"_s},
            {u"data"_s, data}};
}

QJsonObject placed(const QString &id, const QString &number, const QJsonObject &more)
{
    return cloudEvent(id, u"stoa.order.placed.v1"_s, HouseOrders::body(number, more));
}

QJsonObject delivery(const QString &id, const QString &state, const QString &at)
{
    return cloudEvent(id, u"stoa.delivery.v1"_s,
                      {{u"tracking"_s, u"TRK-1"_s}, {u"state"_s, state}, {u"at"_s, at}}, u"carrier/acs"_s);
}

QJsonObject sale(const QString &id, const QString &sku, const QString &location)
{
    return cloudEvent(id, u"stoa.movement.v1"_s,
                      {{u"source"_s, u"till"_s},
                       {u"movements"_s,
                        QJsonArray{QJsonObject{
                            {u"sku"_s, sku},
                            {u"kind"_s, u"sale"_s},
                            {u"quantity"_s, 1'000},
                            {u"from"_s, QJsonObject{{u"account"_s, u"onHand"_s}, {u"location"_s, location}}},
                            {u"to"_s, QJsonObject{{u"account"_s, u"customer"_s}}},
                            {u"occurred_at"_s, u"2026-09-21T12:30:00Z"_s}}}}},
                      u"till/ath-1"_s);
}

EventFeed::EventFeed(TestHouse &hub, const QStringList &permissions, const QStringList &stores)
    : m_hub(hub)
    , m_key(hub.apiKey(permissions, stores))
{ }

WireAnswer EventFeed::send(const QByteArray &body, const char *type) const
{
    return m_hub.call("POST", "/v1/events",
                      "Authorization: Bearer " + m_key + "\r\nContent-Type: " + type + "\r\n", body);
}

QJsonObject EventFeed::one(const QJsonObject &event) const
{
    return send(compact(event)).json()["results"_L1][0].toObject();
}

} // namespace stoa::kit
