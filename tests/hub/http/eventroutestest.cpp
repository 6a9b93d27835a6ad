// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "tests/hub/http/eventfeed.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// What channels, carriers and tills tell: each once, in any order, and what cannot be taken is kept.
class EventRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsDoneOnce_data() { kit::addEngineRows(); }
    void eachIsDoneOnce();
    void aBatchIsTakenEachForItself_data() { kit::addEngineRows(); }
    void aBatchIsTakenEachForItself();
    void whatCannotBeTakenIsKept_data();
    void whatCannotBeTakenIsKept();
    void envelopesAreRejected_data();
    void envelopesAreRejected();
    void whatIsNotAllowedIsRejected();
    void contactsLieApart();
    void contentTypesAreOfEvents();
    void schemasArePublished();
};

void EventRoutesTest::eachIsDoneOnce()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const auto first = feed.one(placed(u"1"_s, u"E-1"_s));
    QCOMPARE(first.value("status"_L1).toString(), u"applied"_s);
    QCOMPARE(first.value("ref"_L1).toString(), orders.text("SELECT id FROM orders"));
    const auto again = feed.one(placed(u"1"_s, u"E-1"_s));
    QCOMPARE(again.value("status"_L1).toString(), u"duplicate"_s);
    QCOMPARE(again.value("ref"_L1), first.value("ref"_L1));
    // Another event that tells the same order.
    QCOMPARE(feed.statusOf(placed(u"2"_s, u"E-1"_s)), u"duplicate"_s);
    // The same id of another source is another event.
    QJsonObject other = placed(u"1"_s, u"E-2"_s);
    other.insert(u"source"_s, u"shop/app"_s);
    QCOMPARE(feed.statusOf(other), u"applied"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM orders"), 2);
    // What was set aside comes once, too.
    const auto kept = feed.one(placed(u"3"_s, u"E-1"_s, {{u"placed_at"_s, u"2026-09-01T00:00:00Z"_s}}));
    QCOMPARE(kept.value("status"_L1).toString(), u"quarantined"_s);
    QCOMPARE(kept["problem"_L1]["code"_L1].toString(), u"already-exists"_s);
    QCOMPARE(feed.statusOf(placed(u"3"_s, u"E-1"_s, {{u"placed_at"_s, u"2026-09-01T00:00:00Z"_s}})),
             u"duplicate"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM order_quarantine"), 1);
    // Something else under an id that was told is nobody's duplicate: whoever tells hears of it.
    const auto reused = feed.one(placed(u"1"_s, u"E-9"_s));
    QCOMPARE(reused.value("status"_L1).toString(), u"rejected"_s);
    QCOMPARE(reused["problem"_L1]["code"_L1].toString(), u"idempotency-key-reused"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM orders"), 2);
    // A sender that stamps its envelope anew tells the same.
    QJsonObject stamped = placed(u"1"_s, u"E-1"_s);
    stamped.insert(u"time"_s, u"2026-09-21T12:00:01Z"_s);
    QCOMPARE(feed.statusOf(stamped), u"duplicate"_s);
}

void EventRoutesTest::aBatchIsTakenEachForItself()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const QByteArray batch = '[' + compact(placed(u"1"_s, u"E-1"_s)) + ",7,"
        + R"({"specversion":"1.0","id":"dup","id":"dup"})" + ','
        + compact(placed(u"2"_s, u"E-2"_s, {{u"currency"_s, u"USD"_s}})) + ','
        + compact(sale(u"1"_s, u"OIL-1"_s)) + ']';
    const auto answer = feed.send(batch, "application/cloudevents-batch+json");
    QVERIFY2(answer.status == 200, answer.body.constData());
    const auto results = answer.json()["results"_L1].toArray();
    QStringList states;
    for (const QJsonValue &result : results)
        states.append(result["status"_L1].toString());
    QCOMPARE(states,
             (QStringList{u"applied"_s, u"rejected"_s, u"rejected"_s, u"quarantined"_s, u"applied"_s}));
    QCOMPARE(results[3]["problem"_L1]["field"_L1].toString(), u"data/currency"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM orders"), 1);
    QCOMPARE(orders.figure("SELECT on_hand FROM position WHERE sku = 'OIL-1' AND location = 'ATH'"), 9'000);
    QCOMPARE(orders.figure("SELECT count(*) FROM audit WHERE action = 'order.take'"), 1);
    QCOMPARE(orders.figure("SELECT count(*) FROM audit WHERE action = 'event.set-aside'"), 1);
}

void EventRoutesTest::whatCannotBeTakenIsKept_data()
{
    QTest::addColumn<QJsonObject>("told");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    const auto line = [](const QString &sku, qint64 quantity) {
        return QJsonObject{
            {u"lines"_s,
             QJsonArray{QJsonObject{{u"sku"_s, sku}, {u"quantity"_s, quantity}, {u"unit_price"_s, 900}}}}};
    };
    QTest::newRow("unknown SKU") << placed(u"1"_s, u"E-1"_s, line(u"GHOST"_s, 1'000)) << u"unknown-sku"_s
                                 << u"/data/lines/0/sku"_s;
    QTest::newRow("zero quantity") << placed(u"1"_s, u"E-1"_s, line(u"OIL-1"_s, 0)) << u"validation-failed"_s
                                   << u"/data/lines/0/quantity"_s;
    QTest::newRow("no coordinates") << placed(u"1"_s, u"E-1"_s,
                                              {{u"destination"_s, QJsonObject{{u"country"_s, u"GR"_s}}}})
                                    << u"validation-failed"_s << u"/data/destination/latitude"_s;
    QTest::newRow("wrong currency") << placed(u"1"_s, u"E-1"_s, {{u"currency"_s, u"USD"_s}})
                                    << u"validation-failed"_s << u"/data/currency"_s;
    QTest::newRow("placed tomorrow") << placed(u"1"_s, u"E-1"_s,
                                               {{u"placed_at"_s, u"2026-09-22T18:00:00Z"_s}})
                                     << u"validation-failed"_s << u"/data/placed_at"_s;
    QTest::newRow("pickup nowhere") << placed(u"1"_s, u"E-1"_s,
                                              {{u"method"_s, u"pickup"_s}, {u"pickup_at"_s, u"MARS"_s}})
                                    << u"unknown-location"_s << u"/data/pickup_at"_s;
    QTest::newRow("unknown member") << placed(u"1"_s, u"E-1"_s, {{u"colour"_s, u"red"_s}})
                                    << u"unknown-field"_s << u"/data/colour"_s;
    QTest::newRow("unknown parcel") << delivery(u"1"_s, u"delivered"_s, u"2026-09-21T12:00:00Z"_s)
                                    << u"not-found"_s << u"/data/tracking"_s;
    QTest::newRow("cancels what is not there") << cloudEvent(
        u"1"_s, u"stoa.order.cancelled.v1"_s, {{u"channel"_s, u"web"_s}, {u"number"_s, u"E-9"_s}})
                                               << u"not-found"_s << u"/data/number"_s;
    QTest::newRow("movement of an unknown SKU")
        << sale(u"1"_s, u"GHOST"_s) << u"unknown-sku"_s << u"/data/movements/0/sku"_s;
    QTest::newRow("movement at an unknown location")
        << sale(u"1"_s, u"OIL-1"_s, u"MARS"_s) << u"unknown-location"_s << u"/data/movements/0/location"_s;
}

void EventRoutesTest::whatCannotBeTakenIsKept()
{
    QFETCH(QJsonObject, told);
    QFETCH(QString, code);
    QFETCH(QString, pointer);
    TestHouse hub;
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const auto result = feed.one(told);
    QCOMPARE(result.value("status"_L1).toString(), u"quarantined"_s);
    QCOMPARE(result["problem"_L1]["code"_L1].toString(), code);
    QCOMPARE(u'/' + result["problem"_L1]["field"_L1].toString(), pointer);
    QCOMPARE(orders.text("SELECT id FROM order_quarantine"), result.value("ref"_L1).toString());
    QCOMPARE(orders.text("SELECT field FROM order_quarantine"), pointer);
    // Whoever mends it reads what the teller was told.
    const QString detail = orders.text("SELECT detail FROM order_quarantine");
    QVERIFY(detail.isEmpty() || detail == result["problem"_L1]["detail"_L1].toString());
    QCOMPARE(orders.figure("SELECT count(*) FROM orders"), 0);
    QCOMPARE(feed.statusOf(told), u"duplicate"_s);
    const auto check = checkLedger(hub.house().reader());
    QVERIFY(check);
    QCOMPARE(check->movements, 2);
}

void EventRoutesTest::envelopesAreRejected_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("version") << u"specversion"_s << QJsonValue(u"0.3"_s);
    QTest::newRow("no id") << u"id"_s << QJsonValue();
    QTest::newRow("id is a number") << u"id"_s << QJsonValue(7);
    QTest::newRow("long id") << u"id"_s << QJsonValue(QString(201, u'x'));
    QTest::newRow("id of two lines") << u"id"_s << QJsonValue(u"a\nb"_s);
    QTest::newRow("no source") << u"source"_s << QJsonValue();
    QTest::newRow("type") << u"type"_s << QJsonValue(u"stoa.order.created.v1"_s);
    QTest::newRow("time") << u"time"_s << QJsonValue(u"noon"_s);
    QTest::newRow("no data") << u"data"_s << QJsonValue();
    QTest::newRow("data is a text") << u"data"_s << QJsonValue(u"x"_s);
    QTest::newRow("content type") << u"datacontenttype"_s << QJsonValue(u"text/xml"_s);
    QTest::newRow("binary data") << u"data_base64"_s << QJsonValue(u"AAAA"_s);
    QTest::newRow("attribute in capitals") << u"Colour"_s << QJsonValue(u"red"_s);
    QTest::newRow("attribute with a long name") << QString(61, u'x') << QJsonValue(u"red"_s);
}

void EventRoutesTest::envelopesAreRejected()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    TestHouse hub;
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    QJsonObject told = placed(u"1"_s, u"E-1"_s, {{u"customer"_s, u"cus_1"_s}});
    told.insert(name, value);
    const auto result = feed.one(told);
    QCOMPARE(result.value("status"_L1).toString(), u"rejected"_s);
    QCOMPARE(result["problem"_L1]["field"_L1].toString(), name);
    QCOMPARE(orders.figure("SELECT count(*) FROM order_quarantine"), 0);
    QCOMPARE(orders.figure("SELECT count(*) FROM event_seen"), 0);
    for (int i = 0; i < 60; ++i)
        told.insert(u"x%1"_s.arg(i), i);
    told.remove(name);
    QCOMPARE(feed.one(told)["problem"_L1]["code"_L1].toString(), u"too-large"_s);
    // Mended, it is taken; an extension of the sender's is left alone.
    QJsonObject right = placed(u"1"_s, u"E-1"_s);
    right.insert(u"traceparent"_s, u"00-1"_s);
    QCOMPARE(feed.statusOf(right), u"applied"_s);
}

void EventRoutesTest::whatIsNotAllowedIsRejected()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const EventFeed shop(hub, {u"order.record"_s});
    const auto refused = shop.one(sale(u"1"_s, u"OIL-1"_s));
    QCOMPARE(refused.value("status"_L1).toString(), u"rejected"_s);
    QCOMPARE(refused["problem"_L1]["code"_L1].toString(), u"forbidden"_s);
    const EventFeed athens(hub, {u"order.record"_s, u"stock.record"_s}, {u"ATH"_s});
    QCOMPARE(athens.statusOf(sale(u"1"_s, u"OIL-1"_s, u"SKG"_s)), u"rejected"_s);
    QCOMPARE(athens.statusOf(sale(u"1"_s, u"OIL-1"_s)), u"applied"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM order_quarantine"), 0);
    QCOMPARE(EventFeed(hub, {u"stock.record"_s}).send("{}").code(), "forbidden"_ba);
}

void EventRoutesTest::contactsLieApart()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const auto kept = feed.one(placed(u"1"_s, u"E-1"_s, {{u"currency"_s, u"USD"_s}}));
    const QString id = kept.value("ref"_L1).toString();
    QCOMPARE(orders.figure("SELECT count(*) FROM order_quarantine WHERE body LIKE '%Canary%'"), 0);
    QCOMPARE(orders.figure("SELECT count(*) FROM quarantine_contact WHERE contact LIKE '%Canary%'"), 1);
    QCOMPARE(orders.figure("SELECT count(*) FROM audit WHERE detail LIKE '%Canary%'"), 0);
    const auto office = hub.apiKey({u"order.read"_s, u"order.edit"_s}, {u"*"_s});
    QVERIFY(!hub.callWith(office, "GET", "/v1/quarantine/" + id.toLatin1()).body.contains("Canary"));
    QCOMPARE(hub.callWith(office, "POST", "/v1/quarantine/" + id.toLatin1() + "/discard",
                          R"({"reason":"a test order"})", TestHouse::freshKey())
                 .status,
             200);
    QCOMPARE(orders.figure("SELECT count(*) FROM quarantine_contact"), 0);
}

void EventRoutesTest::contentTypesAreOfEvents()
{
    TestHouse hub;
    const EventFeed feed(hub);
    QCOMPARE(feed.send("{}", "text/plain").code(), "unsupported-media-type"_ba);
    QCOMPARE(
        feed.send(compact(placed(u"1"_s, u"E-1"_s)), "application/cloudevents+json; charset=utf-8").status,
        200);
    QCOMPARE(feed.send("[]").code(), "validation-failed"_ba);
    QCOMPARE(feed.send("").code(), "malformed"_ba);
    QCOMPARE(feed.send("[{}").code(), "malformed"_ba);
    QCOMPARE(feed.send("{} {}").code(), "malformed"_ba);
    QCOMPARE(feed.send('[' + QByteArray("{},").repeated(500) + "{}]").code(), "too-large"_ba);
    QCOMPARE(feed.send('[' + QByteArray("{},").repeated(499) + "{}]").status, 200);
}

void EventRoutesTest::schemasArePublished()
{
    TestHouse hub;
    const auto contract = hub.call("GET", "/v1/openapi.json").json();
    const auto types =
        contract["components"_L1]["schemas"_L1]["CloudEvent"_L1]["properties"_L1]["type"_L1]["enum"_L1]
            .toArray();
    QCOMPARE(types.size(), 7);
    for (const QJsonValue &type : types) {
        const auto answer = hub.call("GET", "/v1/schemas/" + type.toString().toLatin1() + ".json");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("content-type"), "application/schema+json"_ba);
        QCOMPARE(answer.json()["properties"_L1]["type"_L1]["const"_L1].toString(), type.toString());
        QVERIFY(!answer.json().value("x-owner"_L1).toString().isEmpty());
    }
    QCOMPARE(hub.call("GET", "/v1/schemas/passwd").code(), "not-found"_ba);
}

STOA_TEST(EventRoutesTest)
#include "eventroutestest.moc"
