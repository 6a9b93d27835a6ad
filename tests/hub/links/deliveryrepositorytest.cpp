// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/deliveryrepository.h"
#include "hub/links/webhooks/webhooksecret.h"
#include "tests/hub/links/webhookhub.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace stoa::links;
using namespace Qt::StringLiterals;

/// Deliveries as people look at them, have them done again, and forget them.
class DeliveryRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestFirst_data() { addEngineRows(); }
    void theLatestFirst();
    void sendsAgainFromAnEventOn_data() { addEngineRows(); }
    void sendsAgainFromAnEventOn();
    void sendsAgainWhatATimeSaw_data() { addEngineRows(); }
    void sendsAgainWhatATimeSaw();
    void sendsAgainOnlyWhatIsAskedFor();
    void knowsNoOtherEvent();
    void forgetsInTime_data() { addEngineRows(); }
    void forgetsInTime();
    void givesUpForThoseThatRest_data() { addEngineRows(); }
    void givesUpForThoseThatRest();
    void secretsAreSealed();
};

void DeliveryRepositoryTest::theLatestFirst()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    const auto other = hub.made();
    for (int i = 0; i < 5; ++i)
        hub.happened(u"ord_%1"_s.arg(i));
    const auto all = hub.deliveries(made.webhook.id);
    QCOMPARE(all.size(), 5);
    QCOMPARE(all.first().subject, u"ord_4"_s);
    QCOMPARE(all.first().type, u"stoa.order.state.v1"_s);
    const auto reader = hub.hub().reader();
    const auto page =
        DeliveryRepository::list(*reader, {made.webhook.id, DeliveryState::Pending, all[1].n, 2});
    QVERIFY(page);
    QCOMPARE(page->size(), 2);
    QCOMPARE(page->first().subject, u"ord_2"_s);
    const auto ofAll = DeliveryRepository::list(*reader, {{}, DeliveryState::Pending});
    QCOMPARE(ofAll->size(), 10);
    QCOMPARE(DeliveryRepository::list(*reader, {other.webhook.id, DeliveryState::Dead})->size(), 0);
}

void DeliveryRepositoryTest::sendsAgainFromAnEventOn()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    for (int i = 0; i < 4; ++i)
        hub.happened(u"ord_1"_s, QString::number(i));
    QCOMPARE(hub.send(), 4);
    const QStringList first = hub.receiver().ids();
    const auto done = hub.replay(made.webhook.id, {first[2]});
    QCOMPARE(done.queued, 2);
    QVERIFY(!done.next);
    QCOMPARE(hub.send(), 2);
    QCOMPARE(hub.receiver().ids().sliced(4), first.sliced(2));
    QCOMPARE(hub.deliveries(made.webhook.id).first().attempts, 1);
}

void DeliveryRepositoryTest::sendsAgainWhatATimeSaw()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto early = hub.made();
    hub.happened(u"ord_1"_s);
    hub.clock().advanceMs(60'000);
    hub.happened(u"ord_2"_s);
    QCOMPARE(hub.send(), 2);
    QCOMPARE(hub.replay(early.webhook.id, {{}, hub.clock().now()}).queued, 1);
    QCOMPARE(hub.send(), 1);
    QCOMPARE(hub.receiver().subjects().last(), u"ord_2"_s);
    // Also to one that was not there yet.
    const auto late = hub.made();
    QCOMPARE(hub.replay(late.webhook.id, {{}, hub.clock().now().plusMs(-60'000)}).queued, 2);
    QCOMPARE(hub.send(), 2);
    QCOMPARE(hub.deliveries(late.webhook.id, DeliveryState::Delivered).size(), 2);
}

void DeliveryRepositoryTest::sendsAgainOnlyWhatIsAskedFor()
{
    WebhookHub hub;
    hub.made();
    const auto other = hub.made({u"stoa.return.state.v1"_s});
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.replay(other.webhook.id, {{}, Instant()}).queued, 0);
}

void DeliveryRepositoryTest::knowsNoOtherEvent()
{
    WebhookHub hub;
    const auto made = hub.made();
    const auto done = hub.hub().store().write(hub.hub().asTheHouse(), [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY(DeliveryRepository::replay(unit.connection(), made.webhook.id,
                                            {EventId::make(hub.clock().now()).toString()},
                                            hub.clock().now()));
        return {};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code(), Problem::NotFound);
    QCOMPARE(done.error().field, u"from_event"_s);
}

void DeliveryRepositoryTest::forgetsInTime()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.send(), 1);
    hub.receiver().answers(410);
    hub.happened(u"ord_2"_s);
    QCOMPARE(hub.send(), 1);
    auto courier = hub.courier();
    const auto left = [&] {
        return std::pair{hub.deliveries(made.webhook.id).size(),
                         hub.count("SELECT COUNT(*) FROM webhook_event")};
    };
    QCOMPARE(*courier.tend(), false);
    QCOMPARE(left(), (std::pair<qsizetype, qint64>{2, 2}));
    hub.clock().advanceDays(DeliveryRepository::kDaysDelivered);
    hub.clock().advanceMs(1);
    QCOMPARE(*courier.tend(), false);
    QCOMPARE(left(), (std::pair<qsizetype, qint64>{1, 1}));
    hub.clock().advanceDays(DeliveryRepository::kDaysDead - DeliveryRepository::kDaysDelivered);
    QCOMPARE(*courier.tend(), false);
    QCOMPARE(left(), (std::pair<qsizetype, qint64>{0, 0}));
}

void DeliveryRepositoryTest::givesUpForThoseThatRest()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    hub.happened(u"ord_1"_s);
    auto draft = made.webhook.draft();
    draft.active = false;
    hub.write([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY(hub.webhooks().save(connection, made.webhook.id, draft));
        return {};
    });
    QCOMPARE(hub.now(made.webhook.id).state(), "paused"_L1);
    QCOMPARE(hub.send(), 0);
    auto courier = hub.courier();
    QVERIFY(courier.tend());
    QCOMPARE(hub.deliveries(made.webhook.id).first().state, DeliveryState::Pending);
    hub.clock().advanceDays(3);
    hub.clock().advanceMs(1);
    QVERIFY(courier.tend());
    QCOMPARE(hub.deliveries(made.webhook.id).first().state, DeliveryState::Dead);
    QCOMPARE(hub.deliveries(made.webhook.id).first().lastError, u"stopped"_s);
}

void DeliveryRepositoryTest::secretsAreSealed()
{
    WebhookHub hub;
    const auto made = hub.made();
    QVERIFY(made.secret.startsWith("whsec_") && made.secret.size() == 49);
    QByteArray sealed;
    QVERIFY(hub.hub().reader()->each("SELECT secret FROM webhook",
                                     [&sealed](const sql::Statement &row) { sealed = row.bytes(0); }));
    QVERIFY(!sealed.contains(made.secret.sliced(6)));
    const auto opened = openWebhookSecret(sealed, hub.sealKey(), made.webhook.id);
    QVERIFY(opened);
    QCOMPARE(*opened, made.secret);
    QVERIFY(!openWebhookSecret(sealed, hub.sealKey(), u"whk_other"_s));
    QVERIFY(!openWebhookSecret(sealed, QByteArray(32, 'x'), made.webhook.id));
}

STOA_TEST(DeliveryRepositoryTest)
#include "deliveryrepositorytest.moc"
