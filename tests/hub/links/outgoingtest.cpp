// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/outgoing.h"
#include "tests/hub/links/webhookhub.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace stoa::links;
using namespace Qt::StringLiterals;

namespace {

constexpr char kEvents[] = "SELECT COUNT(*) FROM webhook_event";
constexpr char kDeliveries[] = "SELECT COUNT(*) FROM webhook_delivery";

} // namespace

/// Events are put down with the change that they tell of.
class OutgoingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyAsks_data() { addEngineRows(); }
    void nobodyAsks();
    void isThereWithTheChange_data() { addEngineRows(); }
    void isThereWithTheChange();
    void eachWebhookGetsWhatItAsksFor_data() { addEngineRows(); }
    void eachWebhookGetsWhatItAsksFor();
    void whatComesWhileItRestsIsKept_data() { addEngineRows(); }
    void whatComesWhileItRestsIsKept();
    void theBodyIsACloudEvent();
    void isFoundByItsKey();
};

void OutgoingTest::nobodyAsks()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    hub.happened(u"ord_1"_s);
    hub.made({u"stoa.return.state.v1"_s});
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.count(kEvents), 0);
    QCOMPARE(hub.count(kDeliveries), 0);
    const auto reader = hub.hub().reader();
    QCOMPARE(*isWanted(*reader, EventType::OrderState), false);
    QCOMPARE(*isWanted(*reader, EventType::ReturnState), true);
}

void OutgoingTest::isThereWithTheChange()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    hub.made();
    const auto failed =
        hub.hub().store().write(hub.hub().asTheHouse(), [&](UnitOfWork &unit) -> Result<void> {
            STOA_TRY(tell(unit.connection(),
                          {EventType::OrderState, u"ord_1"_s, {}, hub.clock().now(), hub.clock().now()}));
            return Error::of(Problem::IllegalTransition);
        });
    QVERIFY(!failed);
    QCOMPARE(hub.count(kEvents), 0);
    QCOMPARE(hub.count(kDeliveries), 0);
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.count(kEvents), 1);
    QCOMPARE(hub.count(kDeliveries), 1);
}

void OutgoingTest::eachWebhookGetsWhatItAsksFor()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto one = hub.made();
    const auto both = hub.made({u"stoa.order.state.v1"_s, u"stoa.order.created.v1"_s});
    const auto other = hub.made({u"stoa.return.state.v1"_s});
    hub.happened(u"ord_1"_s);
    hub.write([&](sql::Connection &connection) {
        return tell(connection,
                    {EventType::OrderCreated, u"ord_1"_s, {}, hub.clock().now(), hub.clock().now()});
    });
    QCOMPARE(hub.count(kEvents), 2);
    QCOMPARE(hub.deliveries(one.webhook.id).size(), 1);
    QCOMPARE(hub.deliveries(both.webhook.id).size(), 2);
    QCOMPARE(hub.deliveries(other.webhook.id).size(), 0);
}

void OutgoingTest::whatComesWhileItRestsIsKept()
{
    STOA_FETCH_ENGINE(engine);
    WebhookHub hub(engine);
    const auto made = hub.made();
    auto draft = made.webhook.draft();
    draft.active = false;
    hub.write([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY(hub.webhooks().save(connection, made.webhook.id, draft));
        return {};
    });
    hub.happened(u"ord_1"_s);
    QCOMPARE(hub.count(kEvents), 1);
    QCOMPARE(hub.count(kDeliveries), 0);
}

void OutgoingTest::theBodyIsACloudEvent()
{
    const Instant at = Instant::fromMs(1'796'025'600'000);
    const auto id = EventId::make(at);
    const QJsonObject json = QJsonDocument::fromJson(bodyOf(id,
                                                            {EventType::FulfilmentState,
                                                             u"ful_1"_s,
                                                             {{u"state"_s, u"packed"_s}},
                                                             at,
                                                             at.plusSeconds(60)}))
                                 .object();
    QCOMPARE(json,
             (QJsonObject{{u"specversion"_s, u"1.0"_s},
                          {u"id"_s, id.toString()},
                          {u"source"_s, u"/v1/fulfilments"_s},
                          {u"type"_s, u"stoa.fulfilment.state.v1"_s},
                          {u"subject"_s, u"ful_1"_s},
                          {u"time"_s, u"2026-11-30T08:00:00.000Z"_s},
                          {u"datacontenttype"_s, u"application/json"_s},
                          {u"data"_s, QJsonObject{{u"state"_s, u"packed"_s}}}}));
}

/// It is asked at every change.
void OutgoingTest::isFoundByItsKey()
{
    WebhookHub hub;
    QString plan;
    QVERIFY(hub.hub().reader()->each(
        "EXPLAIN QUERY PLAN SELECT 1 FROM webhook_type WHERE type = ?1 LIMIT 1",
        [&plan](const sql::Statement &row) { plan += row.text(3); }, u"stoa.order.state.v1"_s));
    QVERIFY2(plan.startsWith(u"SEARCH"_s) && plan.contains(u"type=?"_s), qPrintable(plan));
}

STOA_TEST(OutgoingTest)
#include "outgoingtest.moc"
