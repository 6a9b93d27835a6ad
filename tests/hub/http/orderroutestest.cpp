// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/houseorders.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::HouseOrders;
using kit::TestHouse;

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QStringList idsIn(const kit::WireAnswer &answer)
{
    QStringList ids;
    const auto items = answer.json().value("items"_L1).toArray();
    for (const QJsonValue &item : items)
        ids.append(item["id"_L1].toString());
    return ids;
}

/// Of a problem, without what differs between any two calls.
QJsonObject wordsOf(const kit::WireAnswer &answer)
{
    QJsonObject json = answer.json();
    json.remove(u"instance"_s);
    json.remove(u"trace_id"_s);
    return json;
}

constexpr char kNobodysOrder[] = "/v1/orders/ord_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c";
constexpr char kNobodysFulfilment[] = "/v1/fulfilments/ful_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c";

} // namespace

/// Orders over REST: taken once, seen by whoever takes part, acted on one by one and many at a time.
class OrderRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsTakenOnce_data() { kit::addEngineRows(); }
    void anOrderIsTakenOnce();
    void aWholeOrderIsRead_data() { kit::addEngineRows(); }
    void aWholeOrderIsRead();
    void contactsAreForWhoMayAndTheReadingIsKept();
    void listsAreOfTheCallersStores_data() { kit::addEngineRows(); }
    void listsAreOfTheCallersStores();
    void listsHaveFiltersAndOrders();
    void actionsHeedIfMatch();
    void manyOrdersAreActedOnEachForItself_data() { kit::addEngineRows(); }
    void manyOrdersAreActedOnEachForItself();
    void whatIsOfOthersIsNone();
    void aFulfilmentGoesItsWay_data() { kit::addEngineRows(); }
    void aFulfilmentGoesItsWay();
};

void OrderRoutesTest::anOrderIsTakenOnce()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    const auto key = hub.apiKey({u"order.record"_s, u"order.read"_s}, {u"*"_s});
    const auto tell = [&](const QJsonObject &body) {
        return hub.callWith(key, "POST", "/v1/orders", compact(body), TestHouse::freshKey());
    };
    const auto first = tell(HouseOrders::body(u"E-1"_s));
    QVERIFY2(first.status == 201, first.body.constData());
    QCOMPARE(first.json().value("state"_L1).toString(), u"approved"_s);
    QCOMPARE(first.json().value("total"_L1).toInteger(), 900);
    QCOMPARE(first.header("location"), "/v1/orders/" + first.json().value("id"_L1).toString().toLatin1());
    const auto again = tell(HouseOrders::body(u"E-1"_s));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json().value("id"_L1), first.json().value("id"_L1));
    const auto other = tell(HouseOrders::body(u"E-1"_s, {{u"placed_at"_s, u"2026-09-20T12:00:00.000Z"_s}}));
    QCOMPARE(other.status, 409);
    QCOMPARE(other.code(), "already-exists"_ba);
    const auto unpaid = tell(HouseOrders::body(u"E-2"_s, {{u"payment"_s, u"pending"_s}}));
    QCOMPARE(unpaid.json().value("state"_L1).toString(), u"created"_s);
    QCOMPARE(HouseOrders(hub).figure("SELECT count(*) FROM orders"), 2);
}

void OrderRoutesTest::aWholeOrderIsRead()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const auto story = orders.story(u"E-1"_s);
    const auto key = hub.apiKey({u"order.read"_s}, {u"ATH"_s});
    const auto answer = hub.callWith(key, "GET", "/v1/orders/" + story.order.toLatin1());
    QCOMPARE(answer.status, 200);
    const QJsonObject order = answer.json();
    QCOMPARE(order.value("state"_L1).toString(), u"completed"_s);
    const QJsonObject line = order["lines"_L1][0].toObject();
    QCOMPARE(line.value("state"_L1).toString(), u"fulfilled"_s);
    QCOMPARE(line.value("fulfilled"_L1).toInteger(), 1'000);
    QCOMPARE(line.value("open"_L1).toInteger(-1), 0);
    QCOMPARE(line.value("net"_L1).toInteger(), 900);
    QCOMPARE(order["fulfilments"_L1][0]["id"_L1].toString(), story.fulfilment);
    QCOMPARE(order["returns"_L1][0]["id"_L1].toString(), story.returnCase);
    QCOMPARE(order["tasks"_L1][0]["id"_L1].toString(), story.task);
    QVERIFY(order.value("timeline"_L1).toArray().size() >= 4);
    QVERIFY(order.value("decisions"_L1).isArray());
    QVERIFY(!order.contains("contact"_L1));
    QVERIFY(!answer.body.contains("Canary"));
    // The tag tells the version, and that tasks were worked on.
    const QByteArray tag = answer.header("etag");
    QVERIFY(tag.startsWith('"' + QByteArray::number(order.value("version"_L1).toInteger()) + '-'));
    QCOMPARE(
        hub.callWith(key, "GET", "/v1/orders/" + story.order.toLatin1(), {}, "If-None-Match: " + tag + "\r\n")
            .status,
        304);
}

void OrderRoutesTest::contactsAreForWhoMayAndTheReadingIsKept()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const QString id = orders.take(u"E-1"_s);
    const auto care = hub.apiKey({u"order.read"_s, u"contact.read"_s, u"order.edit"_s}, {u"*"_s});
    const QByteArray path = "/v1/orders/" + id.toLatin1();
    const auto seen = hub.callWith(care, "GET", path);
    QCOMPARE(seen.json()["contact"_L1]["name"_L1].toString(), u"Eleni Canary"_s);
    QCOMPARE(seen.header("cache-control"), "no-store"_ba);
    QCOMPARE(orders.figure("SELECT count(*) FROM audit WHERE action = 'contact.read' AND subject = ?1", id),
             1);
    // An answer that is kept for repeats never has it.
    const auto acted = hub.callWith(care, "POST", path + "/actions", R"({"do":"note","note":"called"})",
                                    TestHouse::freshKey());
    QCOMPARE(acted.status, 200);
    QVERIFY(!acted.body.contains("Canary"));
    QCOMPARE(orders.figure("SELECT count(*) FROM idempotency WHERE body LIKE '%Canary%'"), 0);
    QCOMPARE(orders.figure("SELECT count(*) FROM audit WHERE detail LIKE '%Canary%'"), 0);
}

void OrderRoutesTest::listsAreOfTheCallersStores()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const QString nowhere = orders.take(u"E-1"_s);
    const QString athens = orders.take(u"E-2"_s);
    const QString ours = orders.allocate(athens, u"ATH"_s);
    const QString both = orders.take(u"E-3"_s);
    orders.allocate(both, u"SKG"_s);
    const auto all = hub.apiKey({u"order.read"_s}, {u"*"_s});
    const auto one = hub.apiKey({u"order.read"_s}, {u"ATH"_s});
    QCOMPARE(idsIn(hub.callWith(all, "GET", "/v1/orders")).size(), 3);
    QCOMPARE(idsIn(hub.callWith(one, "GET", "/v1/orders")), QStringList{athens});
    QCOMPARE(idsIn(hub.callWith(all, "GET", "/v1/orders?location=SKG")), QStringList{both});
    QCOMPARE(hub.callWith(one, "GET", "/v1/orders?location=SKG").code(), "not-found"_ba);
    QCOMPARE(hub.callWith(one, "GET", "/v1/orders/" + both.toLatin1()).status, 404);
    QCOMPARE(hub.callWith(one, "GET", "/v1/orders/" + nowhere.toLatin1()).status, 404);
    QCOMPARE(idsIn(hub.callWith(one, "GET", "/v1/fulfilments")), QStringList{ours});
    QCOMPARE(idsIn(hub.callWith(all, "GET", "/v1/fulfilments")).size(), 2);
    QCOMPARE(idsIn(hub.callWith(all, "GET",
                                "/v1/fulfilments?location=ATH&state=allocated&order=" + athens.toLatin1())),
             QStringList{ours});
    QVERIFY(idsIn(hub.callWith(all, "GET", "/v1/fulfilments?state=packed")).isEmpty());
}

void OrderRoutesTest::listsHaveFiltersAndOrders()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const QString old = orders.take(u"E-1"_s, {{u"placed_at"_s, u"2026-09-01T00:00:00Z"_s}});
    hub.clock().advanceMs(5);
    const QString held = orders.take(u"E-2"_s,
                                     {{u"placed_at"_s, u"2026-08-01T00:00:00Z"_s},
                                      {u"holds"_s, QJsonArray{u"fraud"_s}},
                                      {u"priority"_s, u"high"_s}});
    const auto key = hub.apiKey({u"order.read"_s}, {u"*"_s});
    const auto list = [&](const QByteArray &query) {
        return idsIn(hub.callWith(key, "GET", "/v1/orders?" + query));
    };
    QCOMPARE(list("limit=10"), (QStringList{old, held}));
    QCOMPARE(list("order=newest"), (QStringList{old, held}));
    QCOMPARE(list("held=true"), QStringList{held});
    QCOMPARE(list("held=false"), QStringList{old});
    QCOMPARE(list("state=onHold&priority=high&channel=web&method=ship&number=E-2"), QStringList{held});
    QCOMPARE(list("placed_from=2026-08-15T00:00:00Z"), QStringList{old});
    QCOMPARE(list("placed_to=2026-08-15T00:00:00Z"), QStringList{held});
    const auto first = hub.callWith(key, "GET", "/v1/orders?order=newest&limit=1");
    QCOMPARE(idsIn(first), QStringList{old});
    QCOMPARE(list("order=newest&limit=1&cursor=" + first.json().value("next"_L1).toString().toLatin1()),
             QStringList{held});
}

void OrderRoutesTest::actionsHeedIfMatch()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const QByteArray path = "/v1/orders/" + orders.take(u"E-1"_s).toLatin1();
    const auto key = hub.apiKey({u"order.read"_s, u"order.edit"_s}, {u"*"_s});
    const auto act = [&](const QByteArray &body, const QByteArray &fields = {}) {
        return hub.callWith(key, "POST", path + "/actions", body, fields + TestHouse::freshKey());
    };
    const QByteArray tag = hub.callWith(key, "GET", path).header("etag");
    const auto held =
        act(R"({"do":"hold","hold":"address","note":"which door?"})", "If-Match: " + tag + "\r\n");
    QCOMPARE(held.status, 200);
    QCOMPARE(held.json().value("state"_L1).toString(), u"onHold"_s);
    QVERIFY(held.header("etag") != tag);
    QCOMPARE(act(R"({"do":"release","hold":"address"})", "If-Match: " + tag + "\r\n").code(),
             "version-conflict"_ba);
    QCOMPARE(act(R"({"do":"release","hold":"address"})", "If-Match: garbage\r\n").code(),
             "version-conflict"_ba);
    QCOMPARE(act(R"({"do":"release","hold":"address"})").json().value("state"_L1).toString(), u"approved"_s);
    QCOMPARE(act(R"({"do":"cancel"})").json().value("state"_L1).toString(), u"cancelled"_s);
    QCOMPARE(act(R"({"do":"approve","order":"ord_0"})").code(), "unknown-field"_ba);
}

void OrderRoutesTest::manyOrdersAreActedOnEachForItself()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const QString open = orders.take(u"E-1"_s);
    const auto gone = orders.story(u"E-2"_s);
    const QString foreign = orders.take(u"E-3"_s);
    orders.allocate(foreign, u"SKG"_s);
    orders.allocate(open, u"ATH"_s);
    const auto key = hub.apiKey({u"order.edit"_s}, {u"ATH"_s});
    const QByteArray body = compact({{u"orders"_s, QJsonArray{foreign, gone.order, u"no-id"_s, open}},
                                     {u"do"_s, u"cancel"_s},
                                     {u"note"_s, u"recall"_s}});
    const QByteArray fields = TestHouse::freshKey();
    const auto answer = hub.callWith(key, "POST", "/v1/orders/actions", body, fields);
    QVERIFY2(answer.status == 200, answer.body.constData());
    const auto results = answer.json().value("results"_L1).toArray();
    QCOMPARE(results.size(), 4);
    QCOMPARE(results[0]["id"_L1].toString(), foreign);
    QCOMPARE(results[0]["problem"_L1]["code"_L1].toString(), u"not-found"_s);
    QCOMPARE(results[0]["problem"_L1], results[2]["problem"_L1]);
    QCOMPARE(results[1]["problem"_L1]["code"_L1].toString(), u"illegal-transition"_s);
    QCOMPARE(results[3]["status"_L1].toString(), u"applied"_s);
    QVERIFY(!results[3].toObject().contains("problem"_L1));
    QCOMPARE(orders.text("SELECT state FROM orders WHERE id = ?1", open), u"cancelled"_s);
    QCOMPARE(orders.text("SELECT state FROM orders WHERE id = ?1", foreign), u"approved"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM audit WHERE action = 'order.act'"), 1);
    const auto again = hub.callWith(key, "POST", "/v1/orders/actions", body, fields);
    QCOMPARE(again.header("idempotent-replayed"), "true"_ba);
    QCOMPARE(again.body, answer.body);
}

void OrderRoutesTest::whatIsOfOthersIsNone()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const auto story = orders.story(u"E-1"_s, u"SKG"_s);
    const auto key = hub.apiKey({u"order.read"_s, u"order.edit"_s, u"order.work"_s}, {u"ATH"_s});
    const auto same = [&](const QByteArray &method, const QByteArray &foreign, const QByteArray &unknown,
                          const QByteArray &body = {}) {
        const auto a = hub.callWith(key, method, foreign, body, TestHouse::freshKey());
        const auto b = hub.callWith(key, method, unknown, body, TestHouse::freshKey());
        QCOMPARE(a.status, 404);
        QCOMPARE(wordsOf(a), wordsOf(b));
    };
    const QByteArray order = "/v1/orders/" + story.order.toLatin1();
    const QByteArray fulfilment = "/v1/fulfilments/" + story.fulfilment.toLatin1();
    same("GET", order, kNobodysOrder);
    same("POST", order + "/actions", kNobodysOrder + "/actions"_ba, R"({"do":"cancel"})");
    same("GET", fulfilment, kNobodysFulfilment);
    same("POST", fulfilment + "/steps", kNobodysFulfilment + "/steps"_ba, R"({"to":"delivered"})");
}

void OrderRoutesTest::aFulfilmentGoesItsWay()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const QString order = orders.take(u"E-1"_s);
    const QByteArray path = "/v1/fulfilments/" + orders.allocate(order, u"ATH"_s).toLatin1();
    const auto picker = hub.signedIn(u"picker"_s);
    const auto step = [&](const QByteArray &body) {
        return hub.callAs(picker, "POST", path + "/steps", body, TestHouse::freshKey());
    };
    QCOMPARE(step(R"({"to":"accepted"})").json().value("state"_L1).toString(), u"accepted"_s);
    const auto packed = step(R"({"to":"packed","box":"M","weight":950})");
    QCOMPARE(packed.json().value("state"_L1).toString(), u"packed"_s);
    QCOMPARE(packed.json().value("box"_L1).toString(), u"M"_s);
    QCOMPARE(packed.header("etag"), hub.callAs(picker, "GET", path).header("etag"));
    QCOMPARE(step(R"({"to":"collected"})").code(), "illegal-transition"_ba);
    QCOMPARE(step(R"({"to":"shipped","tracking":"TRK-1","handed_to":"carrier","proof":"none"})").status, 200);
    QCOMPARE(step(R"({"to":"shipped"})").status, 200);
    QCOMPARE(step(R"({"to":"shipped","fulfilment":"ful_0"})").code(), "unknown-field"_ba);
    QCOMPARE(orders.figure("SELECT count(*) FROM movement WHERE kind = 'sale'"), 1);
    QCOMPARE(orders.text("SELECT state FROM orders WHERE id = ?1", order), u"completed"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM audit WHERE action = 'fulfilment.handover'"), 2);
}

STOA_TEST(OrderRoutesTest)
#include "orderroutestest.moc"
