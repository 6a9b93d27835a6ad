// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/courier.h"

#include "core/base/webhooksignature.h"
#include "tests/hub/links/webhookhub.h"
#include "tests/kit/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace stoa::links;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;

} // namespace

/// What waits for webhooks is sent, in order, until it has arrived or is given up.
class CourierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delivers_data() { addEngineRows(); }
    void delivers();
    void isTriedAgain_data() { addEngineRows(); }
    void isTriedAgain();
    void keepsTheOrderOfASubject_data() { addEngineRows(); }
    void keepsTheOrderOfASubject();
    void leavesAReceiverAloneThatIsDown_data() { addEngineRows(); }
    void leavesAReceiverAloneThatIsDown();
    void waitsAsLongAsItIsAskedTo();
    void isGivenUp_data() { addEngineRows(); }
    void isGivenUp();
    void whatIsTooOldGetsOneTry();
    void stopsForWhoIsGone_data() { addEngineRows(); }
    void stopsForWhoIsGone();
    void signsWithTwoSecretsForAWhile();
    void callsNoPrivateAddress();
    void aLostSecretStopsNoOther();
};

void CourierTest::delivers()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    hub.happened(u"ord_1"_s, u"approved"_s);
    QCOMPARE(hub.send(), 1);
    QCOMPARE(hub.receiver().count(), 1);
    const auto got = hub.receiver().got().first();
    QVERIFY(webhookSignatureFits(got.field("stoa-signature"), got.body, made.secret, hub.clock().now()));
    QCOMPARE(got.field("stoa-event-id"), got.id().toLatin1());
    QCOMPARE(got.field("idempotency-key"), got.id().toLatin1());
    QCOMPARE(got.field("content-type"), "application/cloudevents+json; charset=utf-8"_ba);
    QVERIFY(QRegularExpression(u"^00-[0-9a-f]{32}-[0-9a-f]{16}-01$"_s)
                .match(QString::fromLatin1(got.field("traceparent")))
                .hasMatch());
    QCOMPARE(got.event().value("data"_L1).toObject().value("state"_L1).toString(), u"approved"_s);
    const auto deliveries = hub.deliveries(made.webhook.id);
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(deliveries.first().state, DeliveryState::Delivered);
    QCOMPARE(deliveries.first().event, got.id());
    QCOMPARE(deliveries.first().attempts, 1);
    QCOMPARE(deliveries.first().lastStatus, 204);
    QCOMPARE(hub.send(), 0);
    QCOMPARE(hub.receiver().count(), 1);
}

void CourierTest::isTriedAgain()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    hub.receiver().answers(500);
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.send(), 1);
    auto waiting = hub.deliveries(made.webhook.id, DeliveryState::Pending);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().lastStatus, 500);
    QCOMPARE(waiting.first().lastError, u"status"_s);
    QCOMPARE(waiting.first().nextAt, hub.clock().now().plusMs(999));
    hub.clock().advanceMs(998);
    QCOMPARE(hub.send(), 0);
    hub.clock().advanceMs(1);
    QCOMPARE(hub.send(), 1);
    waiting = hub.deliveries(made.webhook.id, DeliveryState::Pending);
    QCOMPARE(waiting.first().nextAt, hub.clock().now().plusMs(1'999));
    hub.receiver().answers(200);
    hub.clock().advanceMs(1'999);
    QCOMPARE(hub.send(), 1);
    QCOMPARE(hub.deliveries(made.webhook.id).first().state, DeliveryState::Delivered);
    QCOMPARE(hub.deliveries(made.webhook.id).first().attempts, 3);
    // Every attempt bears the same id, by which the receiver knows the event again.
    QCOMPARE(hub.receiver().count(), 3);
    const QStringList ids = hub.receiver().ids();
    QCOMPARE(ids, QStringList(3, ids.first()));
}

void CourierTest::keepsTheOrderOfASubject()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    // A refusal of the event itself: the receiver is well.
    hub.receiver().answers(422);
    hub.happened(u"ord_1"_s, u"created"_s);
    hub.happened(u"ord_1"_s, u"approved"_s);
    hub.happened(u"ord_2"_s, u"created"_s);
    QCOMPARE(hub.send(), 2);
    QStringList subjects = hub.receiver().subjects();
    subjects.sort();
    QCOMPARE(subjects, (QStringList{u"ord_1"_s, u"ord_2"_s}));
    QVERIFY(hub.now(made.webhook.id).state() == "active"_L1);
    hub.receiver().answers(200);
    hub.clock().advanceMs(kHourMs);
    QCOMPARE(hub.send(), 3);
    QStringList states;
    const auto all = hub.receiver().got();
    for (const Receiver::Got &got : all) {
        if (got.subject() == u"ord_1"_s)
            states.append(got.event().value("data"_L1).toObject().value("state"_L1).toString());
    }
    QCOMPARE(states, (QStringList{u"created"_s, u"created"_s, u"approved"_s}));
}

void CourierTest::leavesAReceiverAloneThatIsDown()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    hub.receiver().answers(503);
    for (int i = 0; i < 12; ++i)
        hub.happened(u"ord_%1"_s.arg(i));
    // Once round, and then nothing until it may have recovered.
    QVERIFY(hub.send() <= Courier::kMostPerWebhook);
    const int before = hub.receiver().count();
    const Webhook failing = hub.now(made.webhook.id);
    QCOMPARE(failing.state(), "failing"_L1);
    QCOMPARE(failing.failingSince, std::optional(hub.clock().now()));
    QVERIFY(failing.version > made.webhook.version);
    QCOMPARE(hub.send(), 0);
    QCOMPARE(hub.receiver().count(), before);
    hub.receiver().answers(200);
    hub.clock().advanceMs(kHourMs);
    QCOMPARE(hub.send(), 12);
    QCOMPARE(hub.now(made.webhook.id).state(), "active"_L1);
    QCOMPARE(hub.deliveries(made.webhook.id, DeliveryState::Delivered).size(), 12);
}

void CourierTest::waitsAsLongAsItIsAskedTo()
{
    WebhookHub hub;
    hub.made();
    hub.receiver().answers(429, 120);
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.send(), 1);
    hub.happened(u"ord_2"_s);
    hub.receiver().answers(200);
    hub.clock().advanceMs(119'999);
    QCOMPARE(hub.send(), 0);
    hub.clock().advanceMs(1'000);
    QCOMPARE(hub.send(), 2);
}

void CourierTest::isGivenUp()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    hub.receiver().answers(400);
    hub.happened(u"ord_1"_s, u"created"_s);
    hub.happened(u"ord_1"_s, u"approved"_s);
    for (int i = 0; i < kMostAttempts; ++i) {
        QCOMPARE(hub.deliveries(made.webhook.id, DeliveryState::Dead).size(), 0);
        if (i == kMostAttempts - 1)
            hub.receiver().answersWith(
                [first = true]() mutable { return http::Response(std::exchange(first, false) ? 400 : 200); });
        QVERIFY(hub.send() >= 1);
        hub.clock().advanceMs(kHourMs);
    }
    const auto dead = hub.deliveries(made.webhook.id, DeliveryState::Dead);
    QCOMPARE(dead.size(), 1);
    QCOMPARE(dead.first().attempts, kMostAttempts);
    QCOMPARE(dead.first().lastStatus, 400);
    // What waited behind it is not held up any more.
    QCOMPARE(hub.deliveries(made.webhook.id, DeliveryState::Delivered).size(), 1);

    QCOMPARE(hub.replay(made.webhook.id, {{}, {}, ReplayWish::Of::Dead}).queued, 1);
    QCOMPARE(hub.send(), 1);
    QCOMPARE(hub.deliveries(made.webhook.id, DeliveryState::Dead).size(), 0);
    QCOMPARE(hub.receiver().got().last().id(), dead.first().event);
}

void CourierTest::whatIsTooOldGetsOneTry()
{
    WebhookHub hub;
    const auto made = hub.made();
    hub.happened(u"ord_1"_s);
    hub.happened(u"ord_2"_s);
    hub.clock().advanceDays(4);
    hub.receiver().answersWith(
        [first = true]() mutable { return http::Response(std::exchange(first, false) ? 400 : 200); });
    QCOMPARE(hub.send(), 2);
    QCOMPARE(hub.deliveries(made.webhook.id, DeliveryState::Dead).size(), 1);
    QCOMPARE(hub.deliveries(made.webhook.id, DeliveryState::Delivered).size(), 1);
}

void CourierTest::stopsForWhoIsGone()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    hub.receiver().answers(410);
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.send(), 1);
    QCOMPARE(hub.now(made.webhook.id).state(), "gone"_L1);
    QCOMPARE(hub.deliveries(made.webhook.id).first().state, DeliveryState::Dead);
    QCOMPARE(hub.deliveries(made.webhook.id).first().lastError, u"gone"_s);
    QCOMPARE(hub.count("SELECT COUNT(*) FROM audit WHERE action = 'webhook.stop'"), 1);
    hub.happened(u"ord_2"_s);
    hub.clock().advanceMs(kHourMs);
    QCOMPARE(hub.send(), 0);

    // It is back, and wants to know what it missed.
    hub.receiver().answers(200);
    hub.write([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY(hub.webhooks().save(connection, made.webhook.id, made.webhook.draft()));
        return {};
    });
    QCOMPARE(hub.now(made.webhook.id).state(), "active"_L1);
    QCOMPARE(hub.replay(made.webhook.id, {{}, hub.clock().now().plusDays(-1)}).queued, 2);
    QCOMPARE(hub.send(), 2);
}

void CourierTest::signsWithTwoSecretsForAWhile()
{
    WebhookHub hub;
    const auto made = hub.made();
    std::optional<WebhookRepository::Made> rotated;
    hub.write([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(rotated, hub.webhooks().rotate(connection, made.webhook.id, 24));
        return {};
    });
    QVERIFY(rotated->secret != made.secret);
    const auto fits = [&](const QByteArray &secret) {
        const auto got = hub.receiver().got().last();
        return webhookSignatureFits(got.field("stoa-signature"), got.body, secret, hub.clock().now());
    };
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.send(), 1);
    QVERIFY(fits(made.secret) && fits(rotated->secret));
    hub.clock().advanceMs(24 * kHourMs);
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.send(), 1);
    QVERIFY(!fits(made.secret) && fits(rotated->secret));
    QVERIFY(rotated->webhook.earlierUntil.has_value());
    QVERIFY(hub.courier().tend());
    QVERIFY(!hub.now(made.webhook.id).earlierUntil);
    QCOMPARE(hub.now(made.webhook.id).version, rotated->webhook.version + 1);
}

/// The hub was started with less leave than when the webhook was made.
void CourierTest::callsNoPrivateAddress()
{
    WebhookHub hub;
    const auto made = hub.made();
    hub.happened(u"ord_1"_s);
    Courier careful = hub.courier(Reach::Public);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be sent to"_s));
    QCOMPARE(hub.send(careful), 1);
    QCOMPARE(hub.receiver().count(), 0);
    QCOMPARE(hub.deliveries(made.webhook.id, DeliveryState::Pending).first().lastError, u"address-refused"_s);
}

void CourierTest::aLostSecretStopsNoOther()
{
    WebhookHub hub;
    const auto lost = hub.made();
    const auto well = hub.made();
    hub.write([&](sql::Connection &connection) {
        return connection.run("UPDATE webhook SET secret = ?2 WHERE id = ?1", lost.webhook.id, "AAAA"_ba);
    });
    hub.happened(u"ord_1"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be sent to"_s));
    QCOMPARE(hub.send(), 2);
    QCOMPARE(hub.receiver().count(), 1);
    QCOMPARE(hub.deliveries(lost.webhook.id).first().lastError, u"secret-lost"_s);
    QCOMPARE(hub.deliveries(well.webhook.id).first().state, DeliveryState::Delivered);
}

STOA_TEST(CourierTest)
#include "couriertest.moc"
