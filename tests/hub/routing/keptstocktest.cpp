// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// What is reserved for an order before it is routed is there for it, and for nobody else.
class KeptStockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptForItIsItsOwn_data() { addEngineRows(); }
    void whatIsKeptForItIsItsOwn();
    void whatIsKeptElsewhereIsGivenBack();
    void whatIsHeldForACartIsItsOrders();
};

void KeptStockTest::whatIsKeptForItIsItsOwn()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
    const qint64 sellable =
        house.orders.figure("SELECT sellable FROM position WHERE sku = 'OIL-1' AND location = 'ATH'");
    const qint64 units = sellable / 1'000;
    const auto reserved = [&house] {
        return house.orders.figure("SELECT SUM(reserved) FROM position WHERE sku = 'OIL-1'");
    };
    // All that ATH has is kept for the order that is collected there, before it is routed.
    const QString order = house.collected(u"P-1"_s, units);
    const auto kept =
        house.hub.callWith(key, "POST", "/v1/reservations",
                           R"({"holder":")" + order.toLatin1()
                               + R"(","lines":[{"line":1,"sku":"OIL-1","location":"ATH","quantity":)"
                               + QByteArray::number(units * 1'000) + "}]}",
                           TestHouse::freshKey());
    QVERIFY2(kept.status == 201, kept.body.constData());
    // Others beside it make a wave, and none of them gets at it.
    for (int i = 0; i < 25; ++i)
        house.collected(u"W-%1"_s.arg(i));
    (void)house.route();
    QCOMPARE(house.placesOf(order), QStringList{u"ATH"_s});
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM fulfilment"), 1);
    QCOMPARE(reserved(), units * 1'000);
    QCOMPARE(house.orders.figure("SELECT SUM(quantity) FROM reservation WHERE state = 'committed'"),
             units * 1'000);
}

void KeptStockTest::whatIsKeptElsewhereIsGivenBack()
{
    RoutedHouse house;
    const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
    const QString order = house.collected(u"P-1"_s);
    const auto kept =
        house.hub.callWith(key, "POST", "/v1/reservations",
                           R"({"holder":")" + order.toLatin1()
                               + R"(","lines":[{"line":1,"sku":"OIL-1","location":"SKG","quantity":1000}]})",
                           TestHouse::freshKey());
    QVERIFY2(kept.status == 201, kept.body.constData());
    (void)house.route();
    QCOMPARE(house.placesOf(order), QStringList{u"ATH"_s});
    QCOMPARE(house.orders.figure("SELECT SUM(reserved) FROM position WHERE sku = 'OIL-1'"), 1'000);
    QCOMPARE(house.orders.figure("SELECT reserved FROM position WHERE sku = 'OIL-1' AND location = 'ATH'"),
             1'000);
}

void KeptStockTest::whatIsHeldForACartIsItsOrders()
{
    RoutedHouse house;
    const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
    const qint64 units =
        house.orders.figure("SELECT sellable FROM position WHERE sku = 'OIL-1' AND location = 'ATH'") / 1'000;
    // All of it is promised to a basket, by the way that a web shop takes.
    const QByteArray question =
        R"({"channel":"web","methods":["pickup"],"pickup_at":"ATH","lines":[{"sku":"OIL-1","quantity":)"
        + QByteArray::number(units * 1'000) + R"(}],"hold":{"holder":"basket-1"}})";
    for (int asked = 0; asked < 2; ++asked) {
        // Asked again, what it has itself does not stand in its way.
        const auto promised = house.hub.callWith(key, "POST", "/v1/promises", question);
        QCOMPARE(promised.status, 200);
        const QJsonObject option = promised.json().value("options"_L1).toArray().first().toObject();
        QCOMPARE(option.value("match"_L1).toString(), u"exact"_s);
        QVERIFY(promised.json().contains("held"_L1));
    }
    const QString other = house.collected(u"P-2"_s);
    const QString order = house.orders.take(
        u"P-1"_s,
        {{u"method"_s, u"pickup"_s},
         {u"pickup_at"_s, u"ATH"_s},
         {u"destination"_s, QJsonObject()},
         {u"cart"_s, u"basket-1"_s},
         {u"lines"_s,
          QJsonArray{
              QJsonObject{{u"sku"_s, u"OIL-1"_s}, {u"quantity"_s, units * 1'000}, {u"unit_price"_s, 900}}}}});
    (void)house.route();
    QCOMPARE(house.placesOf(order), QStringList{u"ATH"_s});
    QVERIFY(!house.placesOf(other).contains(u"ATH"_s));
    QCOMPARE(house.orders.figure("SELECT reserved FROM position WHERE sku = 'OIL-1' AND location = 'ATH'"),
             units * 1'000);
}

STOA_TEST(KeptStockTest)
#include "keptstocktest.moc"
