// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/webhooksignature.h"
#include "hub/links/outgoing.h"
#include "hub/links/webhooks/webhookrepository.h"
#include "tests/hub/access/testhouse.h"
#include "tests/hub/links/receiver.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

cli::HubServerOptions besideIt()
{
    auto options = TestHouse::usual();
    options.outgoing.reach = links::Reach::Private;
    return options;
}

QByteArray textOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

} // namespace

/// Webhooks as an administrator manages them, and a hub that sends by itself.
class WebhookRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isMadeAndTried();
    void tellsWhatHappened();
    void theSecretIsShownOnce();
    void isChangedByVersion();
    void pausesAndGoesOn();
    void theSecretIsReplaced();
    void deliveriesComeInPages();
    void isSentAgain();
    void aRepeatedTestIsOne();
    void onlyForTheWholeChain();
    void everythingIsAudited();
    void isRemoved();

private:
    WireAnswer post(const QByteArray &target, const QJsonObject &body = {}, const QByteArray &key = {});
    WireAnswer make(const QJsonObject &more = {});
    WireAnswer patch(const QJsonObject &body, const QByteArray &version);
    void happened(const QString &order);

    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<TestHouse> m_hub;
    Desk m_admin;
    QByteArray m_path;
    QByteArray m_secret;
};

void WebhookRoutesTest::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_hub = std::make_unique<TestHouse>(sql::Engine::Sqlite, besideIt());
    m_admin = m_hub->signedIn(u"admin"_s);
    const auto made = make();
    QVERIFY2(made.status == 201, made.body.constData());
    m_path = made.header("location");
    m_secret = made.json().value("secret"_L1).toString().toLatin1();
}

void WebhookRoutesTest::cleanup()
{
    m_hub.reset();
    m_receiver.reset();
}

WireAnswer WebhookRoutesTest::post(const QByteArray &target, const QJsonObject &body, const QByteArray &key)
{
    const bool isTest = target.endsWith("/test");
    return m_hub->callAs(m_admin, "POST", target, isTest ? QByteArray() : textOf(body),
                         key.isEmpty() ? TestHouse::freshKey() : key);
}

WireAnswer WebhookRoutesTest::make(const QJsonObject &more)
{
    QJsonObject body{{u"name"_s, u"Warehouse"_s},
                     {u"url"_s, m_receiver->url()},
                     {u"types"_s, QJsonArray{u"stoa.order.state.v1"_s}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), *it);
    return post("/v1/webhooks", body);
}

WireAnswer WebhookRoutesTest::patch(const QJsonObject &body, const QByteArray &version)
{
    return m_hub->callAs(m_admin, "PATCH", m_path, textOf(body), "If-Match: " + version + "\r\n");
}

void WebhookRoutesTest::happened(const QString &order)
{
    auto &house = m_hub->house();
    const Instant now = m_hub->clock().now();
    QVERIFY(house.store().write(house.write(u"test"_s), [&](UnitOfWork &unit) {
        return links::tell(unit.connection(),
                           {links::EventType::OrderState,
                            order,
                            {{u"state"_s, u"approved"_s}},
                            now,
                            now,
                            QString(32, u'a')});
    }));
}

void WebhookRoutesTest::isMadeAndTried()
{
    const auto tried = post(m_path + "/test");
    QVERIFY2(tried.status == 202, tried.body.constData());
    QVERIFY(m_receiver->awaits(1));
    const auto got = m_receiver->got().first();
    QCOMPARE(got.id(), tried.json().value("event"_L1).toString());
    QCOMPARE(got.event().value("type"_L1).toString(), u"stoa.webhook.test.v1"_s);
    QVERIFY(webhookSignatureFits(got.field("stoa-signature"), got.body, m_secret, m_hub->clock().now()));
    const auto state = [this] {
        return m_hub->callAs(m_admin, "GET", m_path + "/deliveries")
            .json()["items"_L1][0]["state"_L1]
            .toString();
    };
    QTRY_COMPARE(state(), u"delivered"_s);
}

void WebhookRoutesTest::tellsWhatHappened()
{
    happened(u"ord_1"_s);
    QVERIFY(m_receiver->awaits(1));
    const auto got = m_receiver->got().first();
    QCOMPARE(got.subject(), u"ord_1"_s);
    // One trace from the click to whoever was told.
    QVERIFY(got.field("traceparent").startsWith("00-" + QByteArray(32, 'a') + '-'));
}

void WebhookRoutesTest::theSecretIsShownOnce()
{
    QVERIFY(m_secret.startsWith("whsec_"));
    QVERIFY(!m_hub->callAs(m_admin, "GET", m_path).body.contains("whsec_"));
    QVERIFY(!m_hub->callAs(m_admin, "GET", "/v1/webhooks").body.contains("whsec_"));
    const QByteArray key = TestHouse::freshKey();
    const QJsonObject body{{u"keep_hours"_s, 1}};
    const auto first = post(m_path + "/rotate", body, key);
    QVERIFY(first.body.contains("whsec_"));
    const auto again = post(m_path + "/rotate", body, key);
    QCOMPARE(again.header("idempotent-replayed"), "true"_ba);
    QVERIFY(!again.body.contains("whsec_"));
    // Nor is it anywhere in the database.
    for (const char *sql : {"SELECT COUNT(*) FROM idempotency WHERE body LIKE '%whsec_%'",
                            "SELECT COUNT(*) FROM webhook WHERE secret LIKE '%whsec_%'",
                            "SELECT COUNT(*) FROM audit WHERE detail LIKE '%whsec_%'"})
        QCOMPARE(*m_hub->house().reader().scalar(sql), 0);
}

void WebhookRoutesTest::isChangedByVersion()
{
    const auto one = m_hub->callAs(m_admin, "GET", m_path);
    QCOMPARE(one.header("etag"), "\"1\""_ba);
    const auto changed = patch({{u"name"_s, u"Shop"_s}}, "\"1\"");
    QVERIFY2(changed.status == 200, changed.body.constData());
    QCOMPARE(changed.header("etag"), "\"2\""_ba);
    QCOMPARE(changed.json().value("name"_L1).toString(), u"Shop"_s);
    QCOMPARE(changed.json().value("url"_L1).toString(), m_receiver->url());
    QCOMPARE(patch({{u"name"_s, u"Other"_s}}, "\"1\"").code(), "version-conflict"_ba);
    const auto types = patch(
        {{u"types"_s,
          QJsonArray{u"stoa.return.state.v1"_s, u"stoa.order.created.v1"_s, u"stoa.return.state.v1"_s}}},
        "*");
    QCOMPARE(types.json().value("types"_L1).toArray(),
             (QJsonArray{u"stoa.order.created.v1"_s, u"stoa.return.state.v1"_s}));
    QCOMPARE(patch({{u"types"_s, QJsonArray()}}, "*").code(), "validation-failed"_ba);
    QCOMPARE(patch({{u"url"_s, u"http://example.org/"_s}}, "*").code(), "validation-failed"_ba);
    QCOMPARE(patch({{u"secret"_s, u"whsec_mine"_s}}, "*").code(), "unknown-field"_ba);
}

void WebhookRoutesTest::pausesAndGoesOn()
{
    const auto paused = patch({{u"active"_s, false}}, "*");
    QCOMPARE(paused.json().value("state"_L1).toString(), u"paused"_s);
    QCOMPARE(post(m_path + "/test").code(), "illegal-transition"_ba);
    happened(u"ord_1"_s);
    QCOMPARE(patch({{u"active"_s, true}}, "*").json().value("state"_L1).toString(), u"active"_s);
    happened(u"ord_2"_s);
    QVERIFY(m_receiver->awaits(1));
    QCOMPARE(m_receiver->subjects(), QStringList{u"ord_2"_s});
}

void WebhookRoutesTest::theSecretIsReplaced()
{
    const auto rotated = post(m_path + "/rotate");
    QVERIFY2(rotated.status == 200, rotated.body.constData());
    const QByteArray secret = rotated.json().value("secret"_L1).toString().toLatin1();
    QVERIFY(secret != m_secret);
    QVERIFY(rotated.json().contains("earlier_secret_until"_L1));
    happened(u"ord_1"_s);
    QVERIFY(m_receiver->awaits(1));
    const auto fits = [this](const QByteArray &with) {
        const auto got = m_receiver->got().last();
        return webhookSignatureFits(got.field("stoa-signature"), got.body, with, m_hub->clock().now());
    };
    QVERIFY(fits(secret) && fits(m_secret));
    const auto atOnce = post(m_path + "/rotate", {{u"keep_hours"_s, 0}});
    QVERIFY(!atOnce.json().contains("earlier_secret_until"_L1));
    happened(u"ord_1"_s);
    QVERIFY(m_receiver->awaits(1));
    QVERIFY(!fits(secret) && fits(atOnce.json().value("secret"_L1).toString().toLatin1()));
}

void WebhookRoutesTest::deliveriesComeInPages()
{
    for (int i = 0; i < 3; ++i)
        happened(u"ord_%1"_s.arg(i));
    QVERIFY(m_receiver->awaits(3));
    const auto delivered = [this] {
        return m_hub->callAs(m_admin, "GET", m_path + "/deliveries?state=delivered")
            .json()
            .value("items"_L1)
            .toArray()
            .size();
    };
    QTRY_COMPARE(delivered(), 3);
    QStringList subjects;
    QByteArray target = m_path + "/deliveries?limit=2";
    for (;;) {
        const QJsonObject page = m_hub->callAs(m_admin, "GET", target).json();
        const auto items = page.value("items"_L1).toArray();
        for (const QJsonValue &item : items)
            subjects.append(item["subject"_L1].toString());
        if (!page.contains("next"_L1))
            break;
        target = m_path + "/deliveries?limit=2&cursor=" + page.value("next"_L1).toString().toLatin1();
    }
    QCOMPARE(subjects, (QStringList{u"ord_2"_s, u"ord_1"_s, u"ord_0"_s}));
    QVERIFY(m_hub->callAs(m_admin, "GET", m_path + "/deliveries?state=dead")
                .json()
                .value("items"_L1)
                .toArray()
                .isEmpty());
}

void WebhookRoutesTest::isSentAgain()
{
    happened(u"ord_1"_s);
    QVERIFY(m_receiver->awaits(1));
    const auto delivered = [this] {
        return *m_hub->house().reader().scalar(
            "SELECT COUNT(*) FROM webhook_delivery WHERE state = 'delivered'");
    };
    QTRY_COMPARE(delivered(), 1);
    const QString id = m_receiver->ids().first();
    const auto again = post(m_path + "/replay", {{u"from_event"_s, id}});
    QVERIFY2(again.status == 202, again.body.constData());
    QCOMPARE(again.json().value("queued"_L1).toInt(), 1);
    QVERIFY(m_receiver->awaits(1));
    QCOMPARE(m_receiver->ids(), (QStringList{id, id}));
}

void WebhookRoutesTest::aRepeatedTestIsOne()
{
    const QByteArray key = TestHouse::freshKey();
    const auto first = post(m_path + "/test", {}, key);
    const auto again = post(m_path + "/test", {}, key);
    QCOMPARE(again.body, first.body);
    QCOMPARE(*m_hub->house().reader().scalar("SELECT COUNT(*) FROM webhook_event"), 1);
}

void WebhookRoutesTest::onlyForTheWholeChain()
{
    const auto some = User::accept(UserId::make(m_hub->clock().now()),
                                   {u"branch"_s, u"Branch"_s, {u"admin"_s}, {u"ATH"_s}});
    QVERIFY(some && m_hub->house().saveUser(*some, kGoodPassword));
    const Desk branch = m_hub->signedIn(u"branch"_s);
    const Desk manager = m_hub->signedIn(u"storemanager"_s);
    for (const Desk &desk : {branch, manager}) {
        QCOMPARE(m_hub->callAs(desk, "GET", "/v1/webhooks").status, 403);
        QCOMPARE(m_hub->callAs(desk, "GET", m_path).status, 403);
        QCOMPARE(m_hub->callAs(desk, "GET", m_path + "/deliveries").status, 403);
        QCOMPARE(m_hub->callAs(desk, "DELETE", m_path).status, 403);
        QCOMPARE(m_hub->callAs(desk, "POST", m_path + "/test", {}, TestHouse::freshKey()).status, 403);
    }
    // Nor can a key be given it.
    const auto key = m_hub->callAs(m_admin, "POST", "/v1/api-keys",
                                   textOf({{u"name"_s, u"N"_s},
                                           {u"permissions"_s, QJsonArray{u"webhook.edit"_s}},
                                           {u"stores"_s, QJsonArray{u"*"_s}},
                                           {u"expires_at"_s, m_hub->clock().now().plusDays(1).toString()}}),
                                   TestHouse::freshKey());
    QCOMPARE(key.code(), "validation-failed"_ba);
}

void WebhookRoutesTest::everythingIsAudited()
{
    patch({{u"name"_s, u"Shop"_s}, {u"url"_s, m_receiver->url() + u"?key=topsecret"_s}}, "*");
    post(m_path + "/rotate");
    post(m_path + "/test");
    post(m_path + "/replay", {{u"only_dead"_s, true}});
    m_hub->callAs(m_admin, "DELETE", m_path);
    const QByteArray id = m_path.mid(m_path.lastIndexOf('/') + 1);
    const auto items =
        m_hub->callAs(m_admin, "GET", "/v1/audit?subject=" + id).json().value("items"_L1).toArray();
    QStringList actions;
    for (const QJsonValue &item : items) {
        actions.prepend(item["action"_L1].toString());
        QCOMPARE(item["actor"_L1].toString(), m_admin.user);
        QVERIFY(!textOf(item.toObject()).contains("topsecret"));
    }
    QCOMPARE(actions,
             (QStringList{u"webhook.make"_s, u"webhook.save"_s, u"webhook.rotate"_s, u"webhook.test"_s,
                          u"webhook.replay"_s, u"webhook.remove"_s}));
}

void WebhookRoutesTest::isRemoved()
{
    QCOMPARE(m_hub->callAs(m_admin, "DELETE", m_path).status, 204);
    QCOMPARE(m_hub->callAs(m_admin, "GET", m_path).status, 404);
    QCOMPARE(m_hub->callAs(m_admin, "GET", m_path + "/deliveries").status, 404);
    QCOMPARE(m_hub->callAs(m_admin, "DELETE", m_path).status, 404);
    QVERIFY(m_hub->callAs(m_admin, "GET", "/v1/webhooks").json().value("items"_L1).toArray().isEmpty());
}

STOA_TEST(WebhookRoutesTest)
#include "webhookroutestest.moc"
