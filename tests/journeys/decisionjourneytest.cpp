// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/decisionrecord.h"
#include "core/domain/orders/scenario.h"
#include "core/services/orders/routing.h"
#include "tests/journeys/ctlcall.h"
#include "tests/journeys/orderhand.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

} // namespace

/// The same input and the same version of the policy give the same decision to the byte: at the hub, in the
/// process of a desk, in the one of stoactl, and out of the desk's own copy of the chain.
class DecisionJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRecordIsMadeAgainAtTheDesk();
    void aRecordIsMadeAgainByStoactl();
    void theDesksCopyDecidesAsTheHub();
    void aScenarioIsSimulatedAsItIsRouted();

private:
    /// What the hub answers, in the bytes that it sends.
    QByteArray asked(JourneyDesk &desk, const QByteArray &method, const QString &path,
                     const QJsonObject &body = {});

    HubProcess m_hub;
    JourneyDesk m_shop;
    JourneyDesk m_office;
    JourneyDesk m_planner;
    OrderHand m_orders{m_shop, m_office};
    QString m_sku; ///< of which three places have some
    QByteArray m_record; ///< of an order that the hub has routed
    QTemporaryDir m_folder;
};

QByteArray DecisionJourneyTest::asked(JourneyDesk &desk, const QByteArray &method, const QString &path,
                                      const QJsonObject &body)
{
    const auto answer = await(desk.core().call(method, path, body));
    if (!answer)
        qWarning("%s: %s", qPrintable(path), qPrintable(answer.error().toString()));
    return answer ? compact(answer->body) : QByteArray();
}

void DecisionJourneyTest::initTestCase()
{
    QVERIFY2(m_hub.init(5), qPrintable(m_hub.error()));
    QVERIFY2(m_hub.addUser(u"shop"_s, u"integrator"_s), qPrintable(m_hub.error()));
    QVERIFY2(m_hub.serve(), qPrintable(m_hub.error()));
    for (const auto &[desk, login] : {std::pair(&m_shop, u"shop"_s), std::pair(&m_office, u"owner"_s),
                                      std::pair(&m_planner, u"planner"_s)})
        QVERIFY2(desk->join(m_hub.url(), m_hub.takeCode(), login, m_hub.password()),
                 qPrintable(login + u": "_s + desk->error()));
    m_sku = m_orders.freshItem(m_hub, u"SAME-1"_s);
    QVERIFY2(!m_sku.isEmpty(), qPrintable(m_orders.error()));
    for (const auto &[place, units] : {std::pair(u"ATH-01"_s, 9), std::pair(u"PAT-01"_s, 7)})
        QVERIFY2(m_office.adjust(m_sku, place, units, {}, u"found"_s), qPrintable(m_office.error()));
    QVERIFY2(m_office.sync(), qPrintable(m_office.error()));

    const QString order = m_orders.shipped(u"D-1"_s, m_sku, 2);
    QVERIFY2(!order.isEmpty(), qPrintable(m_orders.error()));
    QJsonObject page;
    QVERIFY(until([&] {
        page = m_orders.pageOf(order);
        return !page["decisions"_L1].toArray().isEmpty();
    }));
    m_record = asked(m_office, "GET", u"/v1/decisions/"_s + page["decisions"_L1][0]["id"_L1].toString());
    QVERIFY(!m_record.isEmpty());
}

void DecisionJourneyTest::aRecordIsMadeAgainAtTheDesk()
{
    const auto record = DecisionRecord::parse(m_record);
    QVERIFY2(record, record ? "" : qPrintable(record.error().toString()));
    QCOMPARE(record->decision.outcome, RoutingOutcome::Assigned);
    QVERIFY(record->of.nodes.size() >= 2);
    QCOMPARE(DecisionRecord({record->of, record->policy, route(record->of, record->policy)}).toBytes(),
             m_record);
}

void DecisionJourneyTest::aRecordIsMadeAgainByStoactl()
{
    const auto record = DecisionRecord::parse(m_record);
    QVERIFY(record);
    Scenario scenario;
    scenario.currency = record->of.currency;
    scenario.now = record->of.now;
    scenario.nodes = record->of.nodes;
    scenario.carriers = record->of.carriers;
    scenario.orders = {record->of.order};
    scenario.policies = {record->policy};
    const Said said =
        ctlPlain({u"route"_s, u"--scenario"_s, u"-"_s, u"--json"_s}, compact(scenario.toJson()));
    QVERIFY2(said.exit == 0, said.trouble);
    const QJsonObject routed = said.object()["orders"_L1][0]["decision"_L1].toObject();
    QCOMPARE(compact(routed), compact(toJson(record->decision)));
}

void DecisionJourneyTest::theDesksCopyDecidesAsTheHub()
{
    // Nobody has it: it waits. Then there is some, and nobody has looked again yet.
    const QString sku = m_orders.freshItem(m_hub, u"WAIT-1"_s);
    QVERIFY2(!sku.isEmpty(), qPrintable(m_orders.error()));
    const QString order = m_orders.shipped(u"D-2"_s, sku, 2);
    QVERIFY(until([&] { return !m_orders.pageOf(order)["queue"_L1].toString().isEmpty(); }));
    for (const auto &[place, units] : {std::pair(u"ATH-01"_s, 9), std::pair(u"PAT-01"_s, 7)})
        QVERIFY2(m_office.adjust(sku, place, units, {}, u"found"_s), qPrintable(m_office.error()));
    QVERIFY2(m_office.sync(), qPrintable(m_office.error()));

    const auto tried =
        QJsonDocument::fromJson(asked(m_office, "POST", u"/v1/routing/try"_s, {{u"order"_s, order}}))
            .object()["record"_L1]
            .toObject();
    const auto record = DecisionRecord::parse(compact(tried));
    QVERIFY2(record, record ? "" : qPrintable(record.error().toString()));
    QCOMPARE(record->decision.outcome, RoutingOutcome::Assigned);
    const auto id = OrderId::parse(order);
    QVERIFY(id);
    const auto here = await(m_office.core().store().read(
        {}, [id = *id, now = record->of.now](sql::Connection &cache) -> Result<QByteArray> {
            STOA_TRY_ASSIGN(const auto view, RoutingView::read(cache));
            STOA_TRY_ASSIGN(const auto routed, decideRoute(cache, view, id, now));
            return DecisionRecord{routed.input, view.policy, routed.decision}.toBytes();
        }));
    QVERIFY2(here, here ? "" : qPrintable(here.error().toString()));
    QCOMPARE(*here, compact(tried));
}

void DecisionJourneyTest::aScenarioIsSimulatedAsItIsRouted()
{
    // The example, under the policy that is in it, at the hub and by stoactl.
    QFile file(QStringLiteral(STOA_SOURCE_DIR "/docs/examples/scenario-patras.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject scenario = QJsonDocument::fromJson(file.readAll()).object();
    const QByteArray started = asked(m_planner, "POST", u"/v1/simulations"_s,
                                     {{u"policies"_s, QJsonArray{scenario["policies"_L1][0]}},
                                      {u"orders"_s, QJsonObject{{u"scenario"_s, scenario}}}});
    const QString path = u"/v1/simulations/"_s + QJsonDocument::fromJson(started)["id"_L1].toString();
    QJsonObject simulation;
    QVERIFY(until([&] {
        simulation = QJsonDocument::fromJson(asked(m_planner, "GET", path)).object();
        return simulation["state"_L1].toString() == "done"_L1
            || simulation["state"_L1].toString() == "failed"_L1;
    }));
    QCOMPARE(simulation["problem"_L1].toString(), QString());
    const QJsonValue sampled = simulation["result"_L1]["policies"_L1][0]["sample"_L1][0];
    const Said said = ctlPlain({u"route"_s, u"--json"_s, u"--scenario"_s, file.fileName()});
    const QJsonValue routed = said.object()["orders"_L1][0];
    QVERIFY2(said.exit == 0, said.trouble);
    QCOMPARE(sampled["outcome"_L1], routed["outcome"_L1]);
    const QJsonValue totals = said.object()["totals"_L1];
    const QJsonValue policy = simulation["result"_L1]["policies"_L1][0];
    for (const auto member : {"complete"_L1, "cost"_L1, "parts"_L1, "split"_L1, "units"_L1, "in_time"_L1})
        QCOMPARE(policy[member], totals[member]);
}

STOA_TEST(DecisionJourneyTest)
#include "decisionjourneytest.moc"
