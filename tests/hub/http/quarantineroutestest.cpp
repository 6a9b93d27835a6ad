// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/eventfeed.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// What could not be taken is mended and played again, or discarded, by whoever decides for the whole chain.
class QuarantineRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mendedAndPlayedAgain_data() { kit::addEngineRows(); }
    void mendedAndPlayedAgain();
    void whatIsStillWrongStays();
    void manyArePlayedEachForItself_data() { kit::addEngineRows(); }
    void manyArePlayedEachForItself();
    void whatItIsStays();
    void itIsOfTheWholeChain();
};

void QuarantineRoutesTest::mendedAndPlayedAgain()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const QByteArray path = "/v1/quarantine/"
        + feed.one(placed(u"1"_s, u"E-1"_s, {{u"currency"_s, u"USD"_s}}))["ref"_L1].toString().toLatin1();
    const auto key = hub.apiKey({u"order.read"_s, u"order.edit"_s}, {u"*"_s});
    const auto kept = hub.callWith(key, "GET", path);
    QCOMPARE(kept.json().value("problem"_L1).toString(), u"validation-failed"_s);
    QCOMPARE(kept.json().value("pointer"_L1).toString(), u"/data/currency"_s);
    QCOMPARE(kept.json().value("reference"_L1).toString(), u"E-1"_s);
    QCOMPARE(kept.json().value("kind"_L1).toString(), u"stoa.order.placed.v1"_s);
    QJsonObject body = kept.json().value("body"_L1).toObject();
    QJsonObject data = body.value("data"_L1).toObject();
    QVERIFY(!data.contains("contact"_L1));
    data.insert(u"currency"_s, u"EUR"_s);
    body.insert(u"data"_s, data);
    const QByteArray mended = compact(QJsonObject{{u"body"_s, body}});
    QCOMPARE(hub.callWith(key, "PATCH", path, mended).code(), "precondition-required"_ba);
    const auto saved = hub.callWith(key, "PATCH", path, mended, "If-Match: " + kept.header("etag") + "\r\n");
    QVERIFY2(saved.status == 200, saved.body.constData());
    QCOMPARE(hub.callWith(key, "PATCH", path, mended, "If-Match: " + kept.header("etag") + "\r\n").code(),
             "version-conflict"_ba);
    const auto played = hub.callWith(key, "POST", path + "/replay", {}, TestHouse::freshKey());
    QVERIFY2(played.json().value("status"_L1).toString() == u"applied"_s, played.body.constData());
    const QString order = orders.text("SELECT id FROM orders");
    QCOMPARE(played.json().value("ref"_L1).toString(), order);
    const auto after = hub.callWith(key, "GET", path).json();
    QCOMPARE(after.value("state"_L1).toString(), u"repaired"_s);
    QCOMPARE(after.value("result"_L1).toString(), order);
    // The contact went where it belongs.
    QCOMPARE(orders.figure("SELECT count(*) FROM quarantine_contact"), 0);
    QCOMPARE(orders.text("SELECT name FROM order_contact WHERE order_id = ?1", order), u"Eleni Canary"_s);
    QCOMPARE(hub.callWith(key, "POST", path + "/replay", {}, TestHouse::freshKey()).code(),
             "illegal-transition"_ba);
    QCOMPARE(orders.figure("SELECT count(*) FROM audit WHERE action = 'quarantine.replay'"), 1);
}

void QuarantineRoutesTest::whatIsStillWrongStays()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const QByteArray path = "/v1/quarantine/"
        + feed.one(delivery(u"1"_s, u"delivered"_s, u"2026-09-21T12:00:00Z"_s))["ref"_L1]
              .toString()
              .toLatin1();
    const auto key = hub.apiKey({u"order.read"_s, u"order.edit"_s}, {u"*"_s});
    QCOMPARE(hub.callWith(key, "GET", path).json().value("detail"_L1).toString(), u"no such fulfilment"_s);
    const auto play = [&] {
        return hub.callWith(key, "POST", path + "/replay", {}, TestHouse::freshKey()).json();
    };
    const auto first = play();
    QCOMPARE(first.value("status"_L1).toString(), u"rejected"_s);
    QCOMPARE(first["problem"_L1]["code"_L1].toString(), u"not-found"_s);
    const QJsonObject kept = hub.callWith(key, "GET", path).json();
    QCOMPARE(kept.value("tries"_L1).toInteger(), 2);
    QCOMPARE(kept.value("detail"_L1), first["problem"_L1]["detail"_L1]);
    // What was missing came meanwhile.
    const QString fulfilment = orders.allocate(orders.take(u"E-1"_s), u"ATH"_s);
    orders.step(fulfilment, u"packed"_s);
    orders.step(fulfilment, u"shipped"_s, {{u"tracking"_s, u"TRK-1"_s}});
    QCOMPARE(play().value("status"_L1).toString(), u"applied"_s);
    QCOMPARE(orders.text("SELECT state FROM fulfilment"), u"delivered"_s);
}

void QuarantineRoutesTest::manyArePlayedEachForItself()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const QString early = feed.one(cloudEvent(u"1"_s, u"stoa.order.cancelled.v1"_s,
                                              {{u"channel"_s, u"web"_s}, {u"number"_s, u"E-1"_s}}))["ref"_L1]
                              .toString();
    const QString wrong =
        feed.one(placed(u"2"_s, u"E-2"_s, {{u"currency"_s, u"USD"_s}}))["ref"_L1].toString();
    orders.take(u"E-1"_s);
    const auto key = hub.apiKey({u"order.read"_s, u"order.edit"_s}, {u"*"_s});
    const auto answer = hub.callWith(key, "POST", "/v1/quarantine/replay",
                                     compact(QJsonObject{{u"ids"_s, QJsonArray{wrong, early, u"qrn_0"_s}}}),
                                     TestHouse::freshKey());
    QVERIFY2(answer.status == 200, answer.body.constData());
    const auto results = answer.json()["results"_L1].toArray();
    QCOMPARE(results[0]["problem"_L1]["field"_L1].toString(), u"data/currency"_s);
    QCOMPARE(results[1]["status"_L1].toString(), u"applied"_s);
    QCOMPARE(results[2]["problem"_L1]["code"_L1].toString(), u"not-found"_s);
    QCOMPARE(orders.text("SELECT state FROM orders"), u"cancelled"_s);
    const auto open = hub.callWith(key, "GET", "/v1/quarantine?state=open&problem=validation-failed");
    QCOMPARE(open.json()["items"_L1].toArray().size(), 1);
    QCOMPARE(open.json()["items"_L1][0]["id"_L1].toString(), wrong);
}

void QuarantineRoutesTest::whatItIsStays()
{
    TestHouse hub;
    const EventFeed feed(hub);
    const QByteArray path = "/v1/quarantine/"
        + feed.one(placed(u"1"_s, u"E-1"_s, {{u"currency"_s, u"USD"_s}}))["ref"_L1].toString().toLatin1();
    const auto key = hub.apiKey({u"order.read"_s, u"order.edit"_s}, {u"*"_s});
    const QJsonObject body = hub.callWith(key, "GET", path).json().value("body"_L1).toObject();
    for (const QString &name : {u"id"_s, u"source"_s, u"type"_s, u"specversion"_s}) {
        QJsonObject other = body;
        other.insert(name, u"other"_s);
        const auto refused =
            hub.callWith(key, "PATCH", path, compact(QJsonObject{{u"body"_s, other}}), "If-Match: *\r\n");
        QCOMPARE(refused.json()["errors"_L1][0]["pointer"_L1].toString(), u"/body/"_s + name);
    }
    QCOMPARE(hub.callWith(key, "POST", path + "/discard", "{}", TestHouse::freshKey()).code(),
             "validation-failed"_ba);
    QCOMPARE(hub.callWith(key, "POST", path + "/discard", R"({"reason":"a test"})", TestHouse::freshKey())
                 .json()
                 .value("state"_L1)
                 .toString(),
             u"discarded"_s);
    QCOMPARE(
        hub.callWith(key, "PATCH", path, compact(QJsonObject{{u"body"_s, body}}), "If-Match: *\r\n").code(),
        "illegal-transition"_ba);
}

void QuarantineRoutesTest::itIsOfTheWholeChain()
{
    TestHouse hub;
    const EventFeed feed(hub);
    const QByteArray path = "/v1/quarantine/"
        + feed.one(placed(u"1"_s, u"E-1"_s, {{u"currency"_s, u"USD"_s}}))["ref"_L1].toString().toLatin1();
    const auto athens = hub.apiKey({u"order.read"_s, u"order.edit"_s}, {u"ATH"_s});
    QVERIFY(hub.callWith(athens, "GET", "/v1/quarantine").json()["items"_L1].toArray().isEmpty());
    QCOMPARE(hub.callWith(athens, "GET", path).status, 404);
    QCOMPARE(hub.callWith(athens, "PATCH", path, R"({"body":{}})", "If-Match: *\r\n").status, 404);
    QCOMPARE(hub.callWith(athens, "POST", path + "/replay", {}, TestHouse::freshKey()).status, 404);
    QCOMPARE(
        hub.callWith(athens, "POST", path + "/discard", R"({"reason":"x"})", TestHouse::freshKey()).status,
        404);
}

STOA_TEST(QuarantineRoutesTest)
#include "quarantineroutestest.moc"
