// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "tests/hub/http/eventfeed.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

const QStringList kShop{u"order.record"_s, u"stock.reserve"_s};

/// All that a location has of OIL-1, wanted by who has it in a cart. Nothing of it is routed before it is
/// paid.
QJsonObject all(const QString &cart)
{
    return {
        {u"cart"_s, cart},
        {u"payment"_s, u"pending"_s},
        {u"lines"_s,
         QJsonArray{QJsonObject{{u"sku"_s, u"OIL-1"_s}, {u"quantity"_s, 10'000}, {u"unit_price"_s, 900}}}}};
}

/// All that the location has of OIL-1 is held for the cart.
int hold(TestHouse &hub, const QByteArray &cart, const QByteArray &location)
{
    return hub
        .callWith(hub.apiKey({u"stock.reserve"_s}, {u"*"_s}), "POST", "/v1/reservations",
                  R"({"holder":")" + cart + R"(","ttl_seconds":600,"lines":[{"sku":"OIL-1","location":")"
                      + location + R"(","quantity":10000}]})",
                  TestHouse::freshKey())
        .status;
}

WireAnswer tell(TestHouse &hub, const QByteArray &key, const QString &number, const QJsonObject &more)
{
    return hub.callWith(key, "POST", "/v1/orders", compact(HouseOrders::body(number, more)),
                        TestHouse::freshKey());
}

} // namespace

/// What is held for a cart goes to the order that names it, whichever way that comes, if whoever tells it may
/// reserve.
class CartRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatACartHasIsItsOrders_data() { addEngineRows(); }
    void whatACartHasIsItsOrders();
    void withoutTheRightNothingIsTakenOrLearned();
    void atAStoreOfOthersNothingIsTaken();
    void whoeverMendsTakesItByHisOwnRight();
};

void CartRoutesTest::whatACartHasIsItsOrders()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const QByteArray key = hub.apiKey(kShop, {u"*"_s});
    const EventFeed feed(hub, kShop);
    QCOMPARE(hold(hub, "basket-1", "ATH"), 201);
    QCOMPARE(hold(hub, "basket-2", "SKG"), 201);
    const auto taken = tell(hub, key, u"E-1"_s, all(u"basket-1"_s));
    QVERIFY2(taken.status == 201, taken.body.constData());
    const auto told = feed.one(placed(u"1"_s, u"E-2"_s, all(u"basket-2"_s)));
    QVERIFY2(told.value("status"_L1).toString() == u"applied"_s, compact(told).constData());
    const auto committed = [&orders](const QString &order) {
        return orders.figure(
            "SELECT SUM(quantity) FROM reservation WHERE holder = ?1 AND state = 'committed' "
            "AND expires_at IS NULL AND fulfilment = ''",
            order);
    };
    const QString first = taken.json().value("id"_L1).toString();
    const QString second = told.value("ref"_L1).toString();
    QCOMPARE(committed(first), 10'000);
    QCOMPARE(committed(second), 10'000);
    // Told again it is the same order, which has what it has; that needs no right to reserve any more.
    QCOMPARE(tell(hub, key, u"E-1"_s, all(u"basket-1"_s)).status, 200);
    QCOMPARE(tell(hub, hub.apiKey({u"order.record"_s}, {u"*"_s}), u"E-1"_s, all(u"basket-1"_s)).status, 200);
    QCOMPARE(feed.statusOf(placed(u"2"_s, u"E-2"_s, all(u"basket-2"_s))), u"duplicate"_s);
    QCOMPARE(committed(first), 10'000);
    QCOMPARE(committed(second), 10'000);
    const auto check = checkLedger(hub.house().reader());
    QVERIFY(check && check->reserved.isEmpty());
}

void CartRoutesTest::withoutTheRightNothingIsTakenOrLearned()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const QByteArray key = hub.apiKey({u"order.record"_s}, {u"*"_s});
    const EventFeed feed(hub, {u"order.record"_s});
    QCOMPARE(hold(hub, "basket-1", "ATH"), 201);
    const auto there = tell(hub, key, u"E-1"_s, all(u"basket-1"_s));
    QCOMPARE(there.code(), "forbidden"_ba);
    QCOMPARE(there.json()["errors"_L1][0]["pointer"_L1].toString(), u"/cart"_s);
    const auto told = feed.one(placed(u"1"_s, u"E-1"_s, all(u"basket-1"_s)));
    QCOMPARE(told.value("status"_L1).toString(), u"rejected"_s);
    QCOMPARE(told["problem"_L1]["code"_L1].toString(), u"forbidden"_s);
    QCOMPARE(told["problem"_L1]["field"_L1].toString(), u"data/cart"_s);
    // In the same words where nothing is held.
    const auto none = tell(hub, key, u"E-1"_s, all(u"basket-9"_s));
    QCOMPARE(none.status, there.status);
    QCOMPARE(none.json().value("errors"_L1), there.json().value("errors"_L1));
    const auto toldNone = feed.one(placed(u"1"_s, u"E-1"_s, all(u"basket-9"_s)));
    QCOMPARE(toldNone.value("problem"_L1), told.value("problem"_L1));
    QCOMPARE(orders.figure("SELECT count(*) FROM orders"), 0);
    QCOMPARE(orders.figure("SELECT count(*) FROM order_quarantine"), 0);
    QCOMPARE(orders.figure("SELECT count(*) FROM reservation WHERE holder = 'basket-1' AND state = 'held'"),
             1);
}

void CartRoutesTest::atAStoreOfOthersNothingIsTaken()
{
    TestHouse hub;
    HouseOrders orders(hub);
    QCOMPARE(hold(hub, "basket-1", "SKG"), 201);
    const auto refused = tell(hub, hub.apiKey(kShop, {u"ATH"_s}), u"E-1"_s, all(u"basket-1"_s));
    QCOMPARE(refused.code(), "forbidden"_ba);
    QCOMPARE(refused.json()["errors"_L1][0]["pointer"_L1].toString(), u"/cart"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM orders"), 0);
    QCOMPARE(orders.figure("SELECT count(*) FROM reservation WHERE holder = 'basket-1' AND state = 'held'"),
             1);
}

void CartRoutesTest::whoeverMendsTakesItByHisOwnRight()
{
    TestHouse hub;
    HouseOrders orders(hub);
    QCOMPARE(hold(hub, "basket-1", "ATH"), 201);
    // By its own word it is placed tomorrow.
    QJsonObject wrong = all(u"basket-1"_s);
    wrong.insert(u"placed_at"_s, u"2026-09-22T18:00:00Z"_s);
    const auto kept = EventFeed(hub, kShop).one(placed(u"1"_s, u"E-1"_s, wrong));
    QCOMPARE(kept.value("status"_L1).toString(), u"quarantined"_s);
    const QByteArray path = "/v1/quarantine/" + kept.value("ref"_L1).toString().toLatin1();
    QStringList office{u"order.read"_s, u"order.edit"_s};
    const QByteArray without = hub.apiKey(office, {u"*"_s});
    const auto now = hub.callWith(without, "GET", path);
    QJsonObject body = now.json().value("body"_L1).toObject();
    QJsonObject data = body.value("data"_L1).toObject();
    QCOMPARE(data.value("cart"_L1).toString(), u"basket-1"_s);
    data.insert(u"placed_at"_s, u"2026-09-21T12:00:00Z"_s);
    body.insert(u"data"_s, data);
    QCOMPARE(hub.callWith(without, "PATCH", path, compact(QJsonObject{{u"body"_s, body}}),
                          "If-Match: " + now.header("etag") + "\r\n")
                 .status,
             200);
    const auto play = [&](const QByteArray &key) {
        return hub.callWith(key, "POST", path + "/replay", {}, TestHouse::freshKey()).json();
    };
    const auto refused = play(without);
    QCOMPARE(refused["problem"_L1]["code"_L1].toString(), u"forbidden"_s);
    QCOMPARE(refused["problem"_L1]["field"_L1].toString(), u"data/cart"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM orders"), 0);
    const auto played = play(hub.apiKey(office << u"stock.reserve"_s, {u"*"_s}));
    QCOMPARE(played.value("status"_L1).toString(), u"applied"_s);
    QCOMPARE(
        orders.text("SELECT state FROM reservation WHERE holder = ?1", played.value("ref"_L1).toString()),
        u"committed"_s);
}

STOA_TEST(CartRoutesTest)
#include "cartroutestest.moc"
