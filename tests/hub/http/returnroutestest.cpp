// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/houseorders.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::HouseOrders;
using kit::TestHouse;

namespace {

QJsonArray itemsOf(const kit::WireAnswer &answer) { return answer.json().value("items"_L1).toArray(); }

} // namespace

/// Goods that come back, and what somebody at a store has to do, over REST.
class ReturnRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReturnGoesItsWay_data() { kit::addEngineRows(); }
    void aReturnGoesItsWay();
    void anotherStoreTakesItBack();
    void whoTakesBackKnowsNoAddress_data() { kit::addEngineRows(); }
    void whoTakesBackKnowsNoAddress();
    void whatIsOfOthersIsNone();
    void tasksAreClosed_data() { kit::addEngineRows(); }
    void tasksAreClosed();
    void tasksOfNoPlaceAreOfCustomerService_data() { kit::addEngineRows(); }
    void tasksOfNoPlaceAreOfCustomerService();
};

void ReturnRoutesTest::aReturnGoesItsWay()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const QString order = orders.take(u"E-1"_s);
    const QString fulfilment = orders.allocate(order, u"ATH"_s);
    orders.step(fulfilment, u"packed"_s);
    orders.step(fulfilment, u"shipped"_s);
    const auto key = hub.apiKey({u"order.read"_s, u"order.return"_s}, {u"ATH"_s});
    const QByteArray body = R"({"order":")" + order.toLatin1()
        + R"(","channel":"store","wish":"refund","location":"ATH","lines":[{"line":1,"quantity":1000,"reason":"unwanted"}]})";
    const auto opened = hub.callWith(key, "POST", "/v1/returns", body, TestHouse::freshKey());
    QVERIFY2(opened.status == 201, opened.body.constData());
    QCOMPARE(opened.json().value("number"_L1).toString(), u"R-E-1-1"_s);
    QCOMPARE(hub.callWith(key, "POST", "/v1/returns", body, TestHouse::freshKey()).status, 400);
    const QByteArray path = opened.header("location");
    const auto step = [&](const QByteArray &told, const QByteArray &fields = {}) {
        return hub.callWith(key, "POST", path + "/steps", told, fields + TestHouse::freshKey());
    };
    QCOMPARE(step(R"({"to":"accepted"})", "If-Match: \"9\"\r\n").code(), "version-conflict"_ba);
    QCOMPARE(step(R"({"to":"accepted"})", "If-Match: " + opened.header("etag") + "\r\n").status, 200);
    QCOMPARE(step(R"({"to":"refunded"})").code(), "illegal-transition"_ba);
    QCOMPARE(step(R"({"to":"received","location":"ATH","received":[{"line":1,"quantity":1000}]})").status,
             200);
    QCOMPARE(
        step(R"({"to":"inspected","inspected":[{"line":1,"disposition":"resell","quantity":1000}]})").status,
        200);
    const auto refunded = step(R"({"to":"refunded"})");
    QCOMPARE(refunded.json().value("state"_L1).toString(), u"refunded"_s);
    QCOMPARE(refunded.json().value("refund"_L1).toInteger(), 900);
    QCOMPARE(refunded.body, hub.callWith(key, "GET", path).body);
    QCOMPARE(orders.figure("SELECT on_hand FROM position WHERE sku = 'OIL-1' AND location = 'ATH'"), 10'000);
    QCOMPARE(
        itemsOf(hub.callWith(key, "GET", "/v1/returns?state=refunded&location=ATH&order=" + order.toLatin1()))
            .size(),
        1);
    QVERIFY(itemsOf(hub.callWith(key, "GET", "/v1/returns?state=closed")).isEmpty());
}

void ReturnRoutesTest::anotherStoreTakesItBack()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const auto story = orders.story(u"E-1"_s, u"SKG"_s);
    const auto key = hub.apiKey({u"order.read"_s, u"order.return"_s}, {u"ATH"_s});
    const QByteArray path = "/v1/returns/" + story.returnCase.toLatin1();
    QCOMPARE(hub.callWith(key, "GET", path).status, 404);
    QCOMPARE(hub.callWith(key, "POST", path + "/steps", R"({"to":"accepted"})", TestHouse::freshKey()).status,
             404);
    orders.step(story.fulfilment, u"delivered"_s);
    const auto all = hub.apiKey({u"order.return"_s}, {u"*"_s});
    QCOMPARE(hub.callWith(all, "POST", path + "/steps", R"({"to":"accepted"})", TestHouse::freshKey()).status,
             200);
    const auto received =
        hub.callWith(key, "POST", path + "/steps",
                     R"({"to":"received","location":"ATH","received":[{"line":1,"quantity":1000}]})",
                     TestHouse::freshKey());
    QVERIFY2(received.status == 200, received.body.constData());
    QCOMPARE(received.json().value("location"_L1).toString(), u"ATH"_s);
    QCOMPARE(hub.callWith(key, "GET", path).status, 200);
}

/// A store takes back what another one shipped by the order's lines. Who brings it is for the stores that
/// hand something over, unless customer service says otherwise.
void ReturnRoutesTest::whoTakesBackKnowsNoAddress()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const QStringList may{u"order.read"_s, u"order.return"_s, u"contact.read"_s};
    const auto athens = hub.apiKey(may, {u"ATH"_s});
    const auto thessaloniki = hub.apiKey(may, {u"SKG"_s});
    const auto service = hub.apiKey(may, {u"*"_s});
    const auto open = [&](const QByteArray &key, const QString &order) {
        return hub.callWith(key, "POST", "/v1/returns",
                            R"({"order":")" + order.toLatin1()
                                + R"(","channel":"store","wish":"refund","location":"SKG","lines":[)"
                                + R"({"line":1,"quantity":1000,"reason":"unwanted"}]})",
                            TestHouse::freshKey());
    };
    const auto page = [&](const QByteArray &key, const QString &order) {
        return hub.callWith(key, "GET", "/v1/orders/" + order.toLatin1());
    };
    const auto streamed = [&](const QString &stream, const QString &order) {
        return orders.figure(
            "SELECT count(*) FROM feed f JOIN stream_head h ON h.no = f.stream WHERE f.type = 26 AND f.del = "
            "0 AND h.stream || '/' || f.key = ?1",
            u"contacts/"_s + stream + u'/' + order);
    };
    const auto shipped = [&](const QString &number, const QJsonObject &more = {}) {
        const QString order = orders.take(number, more);
        const QString fulfilment = orders.allocate(order, u"ATH"_s);
        orders.step(fulfilment, u"packed"_s);
        orders.step(fulfilment, u"shipped"_s);
        return order;
    };

    const QString own = shipped(u"E-1"_s,
                                {{u"destination"_s,
                                  QJsonObject{{u"city"_s, u"Patras"_s},
                                              {u"country"_s, u"GR"_s},
                                              {u"latitude"_s, 38'246'601},
                                              {u"longitude"_s, 21'734'602}}}});
    const auto opened = open(thessaloniki, own);
    QVERIFY2(opened.status == 201, opened.body.constData());
    const auto theirs = page(thessaloniki, own);
    QCOMPARE(theirs.status, 200);
    QCOMPARE(theirs.json()["lines"_L1].toArray().size(), 1);
    QVERIFY(!theirs.json().contains("contact"_L1));
    QVERIFY2(!theirs.body.contains("Canary"), theirs.body.constData());
    // Nor where exactly the customer lives; lists tell it to the chain alone.
    const QByteArray door = "38246601";
    QCOMPARE(theirs.json()["destination"_L1]["city"_L1].toString(), u"Patras"_s);
    QVERIFY2(!theirs.body.contains(door), theirs.body.constData());
    for (const auto &[key, told] : {std::pair(thessaloniki, false), {athens, false}, {service, true}})
        QCOMPARE(hub.callWith(key, "GET", "/v1/orders").body.contains(door), told);
    QCOMPARE(streamed(u"SKG"_s, own), 0);
    QCOMPARE(orders.figure("SELECT count(*) FROM audit WHERE action = 'contact.read'"), 0);
    QCOMPARE(page(athens, own).json()["contact"_L1]["name"_L1].toString(), u"Eleni Canary"_s);
    QVERIFY(page(athens, own).body.contains(door));
    QCOMPARE(streamed(u"ATH"_s, own), 1);
    QCOMPARE(page(service, own).json()["contact"_L1]["name"_L1].toString(), u"Eleni Canary"_s);
    // Nor does it learn more when the goods come.
    const QByteArray path = opened.header("location");
    for (const QByteArray &body :
         {R"({"to":"accepted"})"_ba,
          R"({"to":"received","location":"SKG","received":[{"line":1,"quantity":1000}]})"_ba})
        QCOMPARE(hub.callWith(thessaloniki, "POST", path + "/steps", body, TestHouse::freshKey()).status,
                 200);
    QCOMPARE(streamed(u"SKG"_s, own), 0);

    // Customer service sends somebody there.
    const QString sent = shipped(u"E-2"_s);
    QCOMPARE(open(service, sent).status, 201);
    QCOMPARE(streamed(u"SKG"_s, sent), 1);
    QCOMPARE(page(thessaloniki, sent).json()["contact"_L1]["name"_L1].toString(), u"Eleni Canary"_s);

    // A store that ships another part of it later has to know.
    const QString both = orders.take(
        u"E-3"_s,
        {{u"lines"_s,
          QJsonArray{QJsonObject{{u"sku"_s, u"OIL-1"_s}, {u"quantity"_s, 1'000}, {u"unit_price"_s, 900}},
                     QJsonObject{{u"sku"_s, u"OIL-1"_s}, {u"quantity"_s, 1'000}, {u"unit_price"_s, 900}}}}});
    const QString first = orders.allocate(both, u"ATH"_s);
    orders.step(first, u"picking"_s);
    orders.step(
        first, u"picked"_s,
        {{u"short"_s,
          QJsonArray{QJsonObject{{u"line"_s, 2}, {u"quantity"_s, 1'000}, {u"reason"_s, u"tooBusy"_s}}}}});
    orders.step(first, u"packed"_s);
    orders.step(first, u"shipped"_s);
    QCOMPARE(open(thessaloniki, both).status, 201);
    QCOMPARE(streamed(u"SKG"_s, both), 0);
    orders.allocate(both, u"SKG"_s);
    QCOMPARE(streamed(u"SKG"_s, both), 1);
    QCOMPARE(page(thessaloniki, both).json()["contact"_L1]["name"_L1].toString(), u"Eleni Canary"_s);
}

void ReturnRoutesTest::whatIsOfOthersIsNone()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const auto story = orders.story(u"E-1"_s, u"SKG"_s);
    const auto key = hub.apiKey({u"order.read"_s, u"order.return"_s, u"order.work"_s}, {u"ATH"_s});
    const QByteArray opening =
        R"("channel":"store","wish":"refund","lines":[{"line":1,"quantity":1000,"reason":"unwanted"}]})";
    const QByteArray uuid = "0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c";
    const auto open = [&](const QByteArray &order) {
        return hub.callWith(key, "POST", "/v1/returns", R"({"order":")" + order + "\"," + opening,
                            TestHouse::freshKey());
    };
    const auto step = [&](const QByteArray &id) {
        return hub.callWith(key, "POST", "/v1/returns/" + id + "/steps", R"({"to":"rejected"})",
                            TestHouse::freshKey());
    };
    const auto close = [&](const QByteArray &id) {
        return hub.callWith(key, "POST", "/v1/tasks/" + id + "/close", R"({"state":"done"})",
                            TestHouse::freshKey());
    };
    for (const auto &[foreign, unknown] : {std::pair{open(story.order.toLatin1()), open("ord_" + uuid)},
                                           {step(story.returnCase.toLatin1()), step("ret_" + uuid)},
                                           {close(story.task.toLatin1()), close("tsk_" + uuid)}}) {
        QCOMPARE(foreign.status, 404);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(foreign.json().value("detail"_L1), unknown.json().value("detail"_L1));
        QCOMPARE(foreign.json().value("errors"_L1), unknown.json().value("errors"_L1));
    }
    QVERIFY(itemsOf(hub.callWith(key, "GET", "/v1/returns")).isEmpty());
    QVERIFY(itemsOf(hub.callWith(key, "GET", "/v1/tasks")).isEmpty());
    QCOMPARE(hub.callWith(key, "GET", "/v1/tasks?location=SKG").code(), "not-found"_ba);
}

void ReturnRoutesTest::tasksAreClosed()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const auto story = orders.story(u"E-1"_s);
    const auto picker = hub.signedIn(u"picker"_s);
    const auto list = [&](const QByteArray &query) {
        return itemsOf(hub.callAs(picker, "GET", "/v1/tasks?" + query));
    };
    QCOMPARE(list("state=open&kind=callCustomer&location=ATH").size(), 1);
    const QByteArray path = "/v1/tasks/" + story.task.toLatin1() + "/close";
    const auto closed =
        hub.callAs(picker, "POST", path, R"({"state":"done","note":"told them"})", TestHouse::freshKey());
    QCOMPARE(closed.status, 200);
    QCOMPARE(closed.json().value("state"_L1).toString(), u"done"_s);
    QCOMPARE(closed.json().value("assignee"_L1).toString(), picker.user);
    const auto again = hub.callAs(picker, "POST", path, R"({"state":"dropped"})", TestHouse::freshKey());
    QCOMPARE(again.json().value("state"_L1).toString(), u"done"_s);
    QVERIFY(list("state=open").isEmpty());
    QCOMPARE(hub.callAs(picker, "POST", path, R"({"state":"open"})", TestHouse::freshKey()).code(),
             "validation-failed"_ba);
}

void ReturnRoutesTest::tasksOfNoPlaceAreOfCustomerService()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const QString order = orders.take(u"E-1"_s);
    const auto service = hub.apiKey({u"order.read"_s, u"order.edit"_s}, {u"*"_s});
    QCOMPARE(hub.callWith(service, "POST", "/v1/orders/" + order.toLatin1() + "/actions",
                          R"({"do":"cancel"})", TestHouse::freshKey())
                 .status,
             200);
    const auto seen = [&](const QByteArray &key) {
        return itemsOf(hub.callWith(key, "GET", "/v1/tasks?state=open&kind=refund"));
    };
    QCOMPARE(seen(service).size(), 1);
    const QJsonObject task = seen(service)[0].toObject();
    QCOMPARE(task["detail"_L1]["amount"_L1].toInteger(), 900);
    QCOMPARE(task["detail"_L1]["currency"_L1].toString(), u"EUR"_s);
    const QByteArray path = "/v1/tasks/" + task["id"_L1].toString().toLatin1() + "/close";
    const auto close = [&](const QByteArray &key) {
        return hub.callWith(key, "POST", path, R"({"state":"done"})", TestHouse::freshKey());
    };
    // Not of a store's people, whatever they may do there.
    const auto athens = hub.apiKey({u"order.read"_s, u"order.edit"_s, u"order.work"_s}, {u"ATH"_s});
    QVERIFY(seen(athens).isEmpty());
    QCOMPARE(close(athens).code(), "not-found"_ba);
    const auto reader = hub.apiKey({u"order.read"_s, u"order.work"_s}, {u"*"_s});
    QCOMPARE(close(reader).code(), "forbidden"_ba);
    QCOMPARE(close(service).json()["state"_L1].toString(), u"done"_s);
    QVERIFY(seen(service).isEmpty());
    // That of a store it does not close.
    const auto story = orders.story(u"E-2"_s);
    QCOMPARE(hub.callWith(service, "POST", "/v1/tasks/" + story.task.toLatin1() + "/close",
                          R"({"state":"done"})", TestHouse::freshKey())
                 .code(),
             "forbidden"_ba);
}

STOA_TEST(ReturnRoutesTest)
#include "returnroutestest.moc"
