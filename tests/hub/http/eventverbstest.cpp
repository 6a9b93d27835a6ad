// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/eventfeed.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// What events of each type do to orders and stock, in whatever order they come.
class EventVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliveriesComeInAnyOrder_data();
    void deliveriesComeInAnyOrder();
    void ordersAreCancelledAndPaid();
    void moneyDoesNotGoBack_data() { kit::addEngineRows(); }
    void moneyDoesNotGoBack();
    void whatIsMeantIsTold_data();
    void whatIsMeantIsTold();
    void nothingIsBeforeTheOrder();
    void storesRejectAndCustomersReturn();
    void movementsAreEntered_data() { kit::addEngineRows(); }
    void movementsAreEntered();
};

void EventVerbsTest::deliveriesComeInAnyOrder_data()
{
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<QStringList>("results");
    QTest::addColumn<QString>("last");
    const QString nine = u"2026-09-21T14:20:00Z"_s;
    const QString ten = u"2026-09-21T14:21:00Z"_s;
    const QString eleven = u"2026-09-21T14:22:00Z"_s;
    const QString applied = u"applied"_s;
    const QString duplicate = u"duplicate"_s;
    QTest::newRow("in order") << QStringList{u"inTransit"_s, u"delivered"_s} << QStringList{nine, ten}
                              << QStringList{applied, applied} << u"delivered"_s;
    QTest::newRow("delivered first") << QStringList{u"delivered"_s, u"inTransit"_s} << QStringList{ten, nine}
                                     << QStringList{applied, duplicate} << u"delivered"_s;
    QTest::newRow("an older exception")
        << QStringList{u"inTransit"_s, u"exception"_s} << QStringList{ten, nine}
        << QStringList{applied, duplicate} << u"inTransit"_s;
    QTest::newRow("on its way again")
        << QStringList{u"exception"_s, u"inTransit"_s, u"delivered"_s} << QStringList{nine, ten, eleven}
        << QStringList{applied, applied, applied} << u"delivered"_s;
    QTest::newRow("before the exception")
        << QStringList{u"exception"_s, u"inTransit"_s} << QStringList{ten, nine}
        << QStringList{applied, duplicate} << u"exception"_s;
    QTest::newRow("after it came") << QStringList{u"delivered"_s, u"exception"_s} << QStringList{nine, ten}
                                   << QStringList{applied, duplicate} << u"delivered"_s;
}

void EventVerbsTest::deliveriesComeInAnyOrder()
{
    QFETCH(QStringList, states);
    QFETCH(QStringList, times);
    QFETCH(QStringList, results);
    QFETCH(QString, last);
    TestHouse hub;
    HouseOrders orders(hub);
    const QString order = orders.take(u"E-1"_s);
    const QString fulfilment = orders.allocate(order, u"ATH"_s);
    orders.step(fulfilment, u"packed"_s);
    orders.step(fulfilment, u"shipped"_s, {{u"tracking"_s, u"TRK-1"_s}});
    hub.clock().advanceMs(3'600'000);
    const EventFeed feed(hub);
    for (qsizetype i = 0; i < states.size(); ++i)
        QCOMPARE(feed.statusOf(delivery(QString::number(i), states[i], times[i])), results[i]);
    QCOMPARE(orders.text("SELECT state FROM fulfilment"), last);
    QCOMPARE(orders.figure("SELECT count(*) FROM movement WHERE kind = 'sale'"), 1);
    QCOMPARE(orders.figure("SELECT count(*) FROM order_quarantine"), 0);
    // What a carrier tells of tomorrow is looked at by somebody.
    QCOMPARE(feed.one(delivery(u"z"_s, u"delivered"_s, u"2027-01-01T00:00:00Z"_s))["problem"_L1]["field"_L1]
                 .toString(),
             u"data/at"_s);
}

void EventVerbsTest::ordersAreCancelledAndPaid()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const QString order = orders.take(u"E-1"_s, {{u"payment"_s, u"pending"_s}});
    const auto told = [](const QString &id, const QString &type, QJsonObject data) {
        data.insert(u"channel"_s, u"web"_s);
        data.insert(u"number"_s, u"E-1"_s);
        return cloudEvent(id, type, data);
    };
    const auto paid = feed.one(told(u"1"_s, u"stoa.order.payment.v1"_s, {{u"payment"_s, u"captured"_s}}));
    QCOMPARE(paid.value("status"_L1).toString(), u"applied"_s);
    QCOMPARE(paid.value("ref"_L1).toString(), order);
    QCOMPARE(orders.text("SELECT state FROM orders"), u"approved"_s);
    QCOMPARE(feed.statusOf(told(u"2"_s, u"stoa.order.payment.v1"_s, {{u"payment"_s, u"captured"_s}})),
             u"duplicate"_s);
    QCOMPARE(feed.statusOf(cloudEvent(u"3"_s, u"stoa.order.cancelled.v1"_s, {{u"order"_s, order}})),
             u"applied"_s);
    QCOMPARE(orders.text("SELECT state FROM orders"), u"cancelled"_s);
    QCOMPARE(feed.statusOf(told(u"4"_s, u"stoa.order.cancelled.v1"_s, {})), u"duplicate"_s);
}

/// An event about money that is older than what is known changes nothing.
void EventVerbsTest::moneyDoesNotGoBack()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const QString order = orders.take(u"E-1"_s, {{u"payment"_s, u"pending"_s}});
    const auto paid = [&](const QString &id, const QString &time, const QString &payment) {
        QJsonObject told =
            cloudEvent(id, u"stoa.order.payment.v1"_s, {{u"order"_s, order}, {u"payment"_s, payment}});
        told.insert(u"time"_s, time);
        return feed.statusOf(told);
    };
    QCOMPARE(paid(u"1"_s, u"2026-09-21T12:02:00Z"_s, u"captured"_s), u"applied"_s);
    QCOMPARE(paid(u"2"_s, u"2026-09-21T12:01:00Z"_s, u"authorised"_s), u"duplicate"_s);
    QCOMPARE(orders.text("SELECT payment FROM orders"), u"captured"_s);
    QCOMPARE(paid(u"3"_s, u"2026-09-21T12:03:00Z"_s, u"partlyRefunded"_s), u"applied"_s);
    QCOMPARE(orders.text("SELECT payment FROM orders"), u"partlyRefunded"_s);
}

void EventVerbsTest::whatIsMeantIsTold_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("field");
    const QString cancelled = u"stoa.order.cancelled.v1"_s;
    const QString payment = u"stoa.order.payment.v1"_s;
    const QString rejected = u"stoa.fulfilment.rejected.v1"_s;
    const QJsonArray units{QJsonObject{{u"line"_s, 1}, {u"quantity"_s, 1'000}}};
    QTest::newRow("cancels nothing") << cancelled << QJsonObject{{u"units"_s, QJsonArray()}} << u"units"_s;
    QTest::newRow("cancels and pays")
        << cancelled << QJsonObject{{u"payment"_s, u"refunded"_s}} << u"payment"_s;
    QTest::newRow("pays units") << payment << QJsonObject{{u"payment"_s, u"captured"_s}, {u"units"_s, units}}
                                << u"units"_s;
    QTest::newRow("moves it") << payment << QJsonObject{{u"location"_s, u"SKG"_s}} << u"location"_s;
    QTest::newRow("with a list's word")
        << cancelled << QJsonObject{{u"reference"_s, u"x"_s}} << u"reference"_s;
    QTest::newRow("reason that moves the cursor")
        << rejected << QJsonObject{{u"reason"_s, u"no\u202estock"_s}} << u"reason"_s;
}

void EventVerbsTest::whatIsMeantIsTold()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, more);
    QFETCH(QString, field);
    TestHouse hub;
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const QString order = orders.take(u"E-1"_s, {{u"payment"_s, u"pending"_s}});
    QJsonObject data = more;
    if (type == "stoa.fulfilment.rejected.v1"_L1)
        data.insert(u"tracking"_s, u"TRK-1"_s);
    else
        data.insert(u"order"_s, order);
    const auto kept = feed.one(cloudEvent(u"1"_s, type, data));
    QCOMPARE(kept["status"_L1].toString(), u"quarantined"_s);
    QCOMPARE(kept["problem"_L1]["field"_L1].toString(), u"data/"_s + field);
    QCOMPARE(orders.text("SELECT state FROM orders"), u"created"_s);
    QCOMPARE(orders.text("SELECT payment FROM orders"), u"pending"_s);
}

void EventVerbsTest::nothingIsBeforeTheOrder()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    // Placed at 12:00.
    const QString order = orders.take(u"E-1"_s, {{u"payment"_s, u"pending"_s}});
    const auto paid = [&](const QString &id, const QString &time) {
        QJsonObject told =
            cloudEvent(id, u"stoa.order.payment.v1"_s, {{u"order"_s, order}, {u"payment"_s, u"captured"_s}});
        told.insert(u"time"_s, time);
        return feed.one(told);
    };
    const auto early = paid(u"1"_s, u"2026-09-21T11:54:59Z"_s);
    QCOMPARE(early.value("status"_L1).toString(), u"quarantined"_s);
    QCOMPARE(early["problem"_L1]["field"_L1].toString(), u"time"_s);
    QCOMPARE(orders.text("SELECT field FROM order_quarantine"), u"/time"_s);
    QCOMPARE(paid(u"2"_s, u"2026-09-21T11:55:00Z"_s).value("status"_L1).toString(), u"applied"_s);
    const QString parcel = orders.allocate(order, u"ATH"_s);
    orders.step(parcel, u"packed"_s);
    orders.step(parcel, u"shipped"_s, {{u"tracking"_s, u"TRK-1"_s}});
    const auto brought = feed.one(delivery(u"3"_s, u"delivered"_s, u"2026-09-21T11:00:00Z"_s));
    QCOMPARE(brought.value("status"_L1).toString(), u"quarantined"_s);
    QCOMPARE(brought["problem"_L1]["field"_L1].toString(), u"data/at"_s);
    QCOMPARE(orders.text("SELECT state FROM fulfilment"), u"shipped"_s);
}

void EventVerbsTest::storesRejectAndCustomersReturn()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const QString order = orders.take(u"E-1"_s);
    const QString first = orders.allocate(order, u"SKG"_s);
    const QJsonObject no{{u"fulfilment"_s, first}, {u"reason"_s, u"noStock"_s}};
    QCOMPARE(feed.statusOf(cloudEvent(u"1"_s, u"stoa.fulfilment.rejected.v1"_s, no)), u"applied"_s);
    QCOMPARE(orders.text("SELECT state FROM fulfilment WHERE id = ?1", first), u"rejected"_s);
    QCOMPARE(feed.statusOf(cloudEvent(u"2"_s, u"stoa.fulfilment.rejected.v1"_s, no)), u"duplicate"_s);
    const QJsonObject back{
        {u"order_channel"_s, u"web"_s},
        {u"order_number"_s, u"E-2"_s},
        {u"channel"_s, u"web"_s},
        {u"wish"_s, u"refund"_s},
        {u"lines"_s,
         QJsonArray{QJsonObject{{u"line"_s, 1}, {u"quantity"_s, 1'000}, {u"reason"_s, u"unwanted"_s}}}}};
    QCOMPARE(feed.statusOf(cloudEvent(u"3"_s, u"stoa.return.requested.v1"_s, back)), u"quarantined"_s);
    const QString second = orders.take(u"E-2"_s);
    const QString shipped = orders.allocate(second, u"ATH"_s);
    orders.step(shipped, u"packed"_s);
    orders.step(shipped, u"shipped"_s);
    const auto opened = feed.one(cloudEvent(u"4"_s, u"stoa.return.requested.v1"_s, back));
    QCOMPARE(opened.value("status"_L1).toString(), u"applied"_s);
    QCOMPARE(opened.value("ref"_L1).toString(), orders.text("SELECT id FROM return_case"));
}

void EventVerbsTest::movementsAreEntered()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    const auto first = feed.one(sale(u"1"_s, u"OIL-1"_s));
    QCOMPARE(first.value("status"_L1).toString(), u"applied"_s);
    QCOMPARE(orders.text("SELECT source FROM movement WHERE id = ?1", first.value("ref"_L1).toString()),
             u"till"_s);
    QCOMPARE(feed.statusOf(sale(u"1"_s, u"OIL-1"_s)), u"duplicate"_s);
    // Forgotten, the event still makes the movement that is there.
    QVERIFY(hub.house().store().housekeep(
        [](sql::Connection &connection) { return connection.execute("DELETE FROM event_seen"); }));
    QCOMPARE(feed.one(sale(u"1"_s, u"OIL-1"_s)).value("ref"_L1), first.value("ref"_L1));
    QCOMPARE(orders.figure("SELECT on_hand FROM position WHERE sku = 'OIL-1' AND location = 'ATH'"), 9'000);
}

STOA_TEST(EventVerbsTest)
#include "eventverbstest.moc"
