// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/courier.h"

#include "tests/hub/links/heldcalls.h"
#include "tests/hub/links/webhookhub.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace stoa::links;
using namespace Qt::StringLiterals;

/// Who sends what, when one of several does, or did.
class CourierLeaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnAfterAKill_data() { addEngineRows(); }
    void goesOnAfterAKill();
    void letsGoAtTheEnd_data() { addEngineRows(); }
    void letsGoAtTheEnd();
    void twoNeverSendTheSame_data() { addEngineRows(); }
    void twoNeverSendTheSame();
    void aLateOutcomeChangesNothing();
    void fewAtATimeToEach();
    void aRemovedWebhookGetsNothing();
};

void CourierLeaseTest::goesOnAfterAKill()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    hub.happened(u"ord_1"_s, u"created"_s);
    hub.happened(u"ord_1"_s, u"approved"_s);
    QString id;
    {
        HeldCalls calls;
        Courier dying = hub.courier(calls);
        QCOMPARE(*dying.take(), 1);
        id = calls.ids().first();
    }
    hub.restart();
    // Whoever had it may be sending it yet.
    QCOMPARE(hub.send(), 0);
    hub.clock().advanceMs(Courier::kLeaseMs);
    QCOMPARE(hub.send(), 2);
    QCOMPARE(hub.receiver().ids().first(), id);
    const auto deliveries = hub.deliveries(made.webhook.id, DeliveryState::Delivered);
    QCOMPARE(deliveries.size(), 2);
    QCOMPARE(deliveries.last().attempts, 2);
}

void CourierLeaseTest::letsGoAtTheEnd()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    hub.made();
    hub.happened(u"ord_1"_s);
    {
        HeldCalls calls;
        Courier ending = hub.courier(calls);
        QCOMPARE(*ending.take(), 1);
        QVERIFY(ending.release());
        QCOMPARE(ending.underWay(), 0);
        QVERIFY(calls.begun.isEmpty());
    }
    hub.restart();
    QCOMPARE(hub.send(), 1);
}

void CourierLeaseTest::twoNeverSendTheSame()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    for (int i = 0; i < 20; ++i)
        hub.happened(u"ord_%1"_s.arg(i % 7), QString::number(i));
    HeldCalls ofOne;
    HeldCalls ofTwo;
    Courier one = hub.courier(ofOne);
    Courier two = hub.courier(ofTwo);
    QStringList sent;
    for (int round = 0; round < 40; ++round) {
        QVERIFY(one.take());
        QVERIFY(two.take());
        const QStringList ids = ofOne.ids() + ofTwo.ids();
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        sent += ids;
        QVERIFY(two.settle(ofTwo.endAll(200)));
        QVERIFY(one.settle(ofOne.endAll(200)));
    }
    QCOMPARE(sent.size(), 20);
    QCOMPARE(QSet<QString>(sent.begin(), sent.end()).size(), 20);
    QCOMPARE(hub.deliveries(made.webhook.id, DeliveryState::Delivered).size(), 20);
}

void CourierLeaseTest::aLateOutcomeChangesNothing()
{
    WebhookHub hub;
    const auto made = hub.made();
    hub.happened(u"ord_1"_s);
    HeldCalls calls;
    Courier late = hub.courier(calls);
    QCOMPARE(*late.take(), 1);
    hub.clock().advanceMs(Courier::kLeaseMs);
    QCOMPARE(hub.send(), 1);
    QVERIFY(late.settle(calls.endAll(500)));
    QCOMPARE(hub.deliveries(made.webhook.id).first().state, DeliveryState::Delivered);
    QCOMPARE(hub.deliveries(made.webhook.id).first().lastStatus, 204);
}

void CourierLeaseTest::fewAtATimeToEach()
{
    WebhookHub hub;
    QList<Webhook> webhooks;
    for (int i = 0; i < 6; ++i)
        webhooks.append(hub.made().webhook);
    for (int i = 0; i < 10; ++i)
        hub.happened(u"ord_%1"_s.arg(i));
    HeldCalls calls;
    Courier courier = hub.courier(calls);
    QCOMPARE(*courier.take(), Courier::kMostAtOnce);
    QCOMPARE(courier.underWay(), Courier::kMostAtOnce);
    QCOMPARE(*courier.take(), 0);
    // Those that had to wait come first the next time.
    QVERIFY(courier.settle(calls.endAll(200)));
    QCOMPARE(*courier.take(), Courier::kMostAtOnce);
    QVERIFY(courier.settle(calls.endAll(200)));
    for (const Webhook &webhook : std::as_const(webhooks))
        QVERIFY(!hub.deliveries(webhook.id, DeliveryState::Delivered).isEmpty());
}

void CourierLeaseTest::aRemovedWebhookGetsNothing()
{
    WebhookHub hub;
    const auto made = hub.made();
    hub.happened(u"ord_1"_s);
    HeldCalls calls;
    Courier courier = hub.courier(calls);
    QCOMPARE(*courier.take(), 1);
    hub.write(
        [&](sql::Connection &connection) { return hub.webhooks().remove(connection, made.webhook.id); });
    QVERIFY(courier.settle(calls.endAll(500)));
    QCOMPARE(hub.count("SELECT COUNT(*) FROM webhook_delivery"), 0);
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.send(), 0);
}

STOA_TEST(CourierLeaseTest)
#include "courierleasetest.moc"
