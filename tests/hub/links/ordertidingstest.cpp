// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/orderparts.h"
#include "core/services/orders/openorder.h"
#include "tests/hub/http/eventfeed.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// Webhooks are told what became of orders, whoever changed them and by whatever way.
class OrderTidingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoryIsTold_data() { kit::addEngineRows(); }
    void aStoryIsTold();
    void whatIsTakenBackIsNotTold();
    void promisesAreTold();
    void nobodyAsksNothingIsKept();

private:
    static void listen(TestHouse &hub, const QByteArray &types);
    static QStringList told(TestHouse &hub);
};

void OrderTidingsTest::listen(TestHouse &hub, const QByteArray &types)
{
    const auto admin = hub.signedIn(u"admin"_s);
    const auto made = hub.callAs(admin, "POST", "/v1/webhooks",
                                 R"({"name":"N","url":"https://receiver.invalid/","types":[)" + types + "]}",
                                 TestHouse::freshKey());
    QCOMPARE(made.status, 201);
}

/// "order.state approved<created", in the order of telling.
QStringList OrderTidingsTest::told(TestHouse &hub)
{
    QStringList list;
    const auto reader = hub.house().store().openReader();
    const auto read = (*reader)->each(
        "SELECT type, body FROM webhook_event ORDER BY n", [&list](const sql::Statement &row) {
            const auto data = QJsonDocument::fromJson(row.bytes(1)).object()["data"_L1].toObject();
            QString line = row.text(0).sliced(5).chopped(3) + u' ' + data["state"_L1].toString();
            if (data.contains("was"_L1))
                line += u'<' + data["was"_L1].toString();
            list.append(line.trimmed());
        });
    if (!read)
        qFatal("%s", qPrintable(read.error().toString()));
    return list;
}

void OrderTidingsTest::aStoryIsTold()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    listen(
        hub,
        R"("stoa.order.created.v1","stoa.order.state.v1","stoa.fulfilment.state.v1","stoa.return.state.v1")");
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    QCOMPARE(feed.statusOf(placed(u"1"_s, u"E-1"_s)), u"applied"_s);
    const QString order = orders.text("SELECT id FROM orders");
    const QString fulfilment = orders.allocate(order, u"ATH"_s);
    const auto picker = hub.signedIn(u"picker"_s);
    const auto packed = hub.callAs(picker, "POST", "/v1/fulfilments/" + fulfilment.toLatin1() + "/steps",
                                   R"({"to":"packed"})", TestHouse::freshKey());
    QCOMPARE(packed.status, 200);
    orders.step(fulfilment, u"shipped"_s);
    QCOMPARE(told(hub),
             (QStringList{u"order.created approved"_s, u"fulfilment.state allocated"_s,
                          u"fulfilment.state packed<allocated"_s, u"fulfilment.state shipped<packed"_s,
                          u"order.state completed<approved"_s}));
    const auto body = QJsonDocument::fromJson(
        orders.text("SELECT body FROM webhook_event WHERE type = 'stoa.order.created.v1'").toUtf8());
    QCOMPARE(body["subject"_L1].toString(), order);
    QCOMPARE(body["data"_L1]["number"_L1].toString(), u"E-1"_s);
    QVERIFY(!body.toJson().contains("Canary"));
}

void OrderTidingsTest::whatIsTakenBackIsNotTold()
{
    TestHouse hub;
    listen(hub, R"("stoa.order.state.v1")");
    HouseOrders orders(hub);
    const QString order = orders.take(u"E-1"_s);
    const auto key = hub.apiKey({u"order.edit"_s}, {u"*"_s});
    const auto act = [&](const QByteArray &body) {
        return hub.callWith(key, "POST", "/v1/orders/" + order.toLatin1() + "/actions", body,
                            TestHouse::freshKey());
    };
    QCOMPARE(
        act(R"({"do":"move","units":[{"line":1,"quantity":1000}],"fulfilment":"ful_0","location":"ATH"})")
            .status,
        400);
    QCOMPARE(act(R"({"do":"note","note":"called"})").status, 200);
    QVERIFY(told(hub).isEmpty());
    QCOMPARE(act(R"({"do":"hold","hold":"fraud"})").status, 200);
    QCOMPARE(told(hub), QStringList{u"order.state onHold<approved"_s});
}

void OrderTidingsTest::promisesAreTold()
{
    TestHouse hub;
    listen(hub, R"("stoa.promise.changed.v1")");
    HouseOrders orders(hub);
    const QString order = orders.take(u"E-1"_s);
    const Instant until = hub.clock().now().plusDays(2);
    const auto done = hub.house().store().write(hub.house().write({}), [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto id, OrderId::parse(order));
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(unit, id));
        open.set(open.order().promised(std::nullopt, until, open.event(OrderEventKind::PromiseChanged)));
        return open.save();
    });
    QVERIFY(done);
    const auto body = QJsonDocument::fromJson(orders.text("SELECT body FROM webhook_event").toUtf8());
    QCOMPARE(body["data"_L1]["promised_to"_L1].toString(), until.toString());
    QCOMPARE(body["subject"_L1].toString(), order);
}

void OrderTidingsTest::nobodyAsksNothingIsKept()
{
    TestHouse hub;
    HouseOrders orders(hub);
    orders.story(u"E-1"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM webhook_event"), 0);
}

STOA_TEST(OrderTidingsTest)
#include "ordertidingstest.moc"
