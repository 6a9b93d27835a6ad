// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/decisionrecord.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

RoutingCase rich()
{
    RoutingOrder order = anOrder({{u"A"_s, 2}, {u"B"_s, 3}, {u"C"_s, 1}});
    order.promisedFrom = routingNow().plusSeconds(3'600);
    order.promisedTo = routingNow().plusSeconds(30 * 3'600);
    order.customerGroups = {u"gold"_s, u"staff"_s};
    order.lines[0].categories = {u"lamps"_s, u"brass"_s};
    order.lines[2].rejectedBy = {u"PAT-01"_s};
    QList<RoutingNode> nodes{aNode(u"PAT-01"_s, {{u"A"_s, 2}, {u"B"_s, 5}, {u"C"_s, 4}}, 80),
                             aNode(u"ATH-01"_s, {{u"A"_s, 1}, {u"C"_s, 1}}, 80),
                             aNode(u"DC-EL"_s, {{u"A"_s, 9}, {u"B"_s, 9}, {u"C"_s, 9}}, 110),
                             aNode(u"KRK-01"_s, {{u"A"_s, 9}}, 90), aNode(u"ATH-02"_s, {{u"B"_s, 1}}, 70)};
    nodes[3].coordinates = Coordinates{50'061'000, 19'937'000};
    nodes[0].stock[1].markdown = 3'000;
    nodes[1].stock[0].velocity = 1'000;
    nodes[4].groups = {u"attica"_s, u"small"_s};
    nodes[2].uses[{FulfilmentMethod::Ship, *Instant::parse(u"2026-11-17T13:00:00Z"_s)}] = {2, 3};
    setSettings(nodes[4], [](NodeSettingsDraft &draft) {
        draft.brokering = false;
        draft.offUntil = routingNow().plusSeconds(6'000);
        draft.offReason = u"count"_s;
    });
    return aCase(order, nodes, {aCarrier(310, 90, u"ELL"_s, 1), aCarrier(240, 120, u"ACS"_s, 2)});
}

RoutingPolicy policyOf(ObjectiveKind objective)
{
    RoutingStrategy strategy = aStrategy(objective);
    strategy.exclusions.append({.kind = ExclusionKind::Distance, .limit = 900});
    strategy.rates = {.splitPenalty = 150,
                      .latenessPerDay = 240,
                      .stockOut = 500,
                      .stockOutWeeks = 400,
                      .markdownRelief = 2'500};
    if (objective == ObjectiveKind::WeightedScores)
        strategy.scores = {{.kind = ScoreKind::Cost, .weight = 7'000, .worst = 2'000, .best = 0},
                           {.kind = ScoreKind::WeeksOfSupply, .weight = 3'000, .worst = 0, .best = 800}};
    if (objective == ObjectiveKind::Rules)
        strategy.rules = {RoutingRule::MinSplits};
    return aPolicy({strategy});
}

DecisionRecord recordOf(const RoutingCase &of, const RoutingPolicy &policy)
{
    return {of, policy, route(of, policy)};
}

} // namespace

class DecisionRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void travelsUnchanged_data();
    void travelsUnchanged();
    void comesOutTheSameAgain_data();
    void comesOutTheSameAgain();
    void orderOfTheInputDoesNotMatter();
    void refused_data();
    void refused();
    void summary();
    void rowsOfTheTableAddUp();
};

void DecisionRecordTest::travelsUnchanged_data()
{
    QTest::addColumn<ObjectiveKind>("objective");
    using enum ObjectiveKind;
    for (const ObjectiveKind kind : {WeightedScores, LeastCost, FewestShipments, EarliestPromise,
                                     PriorityOrder, HighestStock, OnHandFirst, Rules})
        QTest::newRow(nameOf(kind).data()) << kind;
}

void DecisionRecordTest::travelsUnchanged()
{
    QFETCH(ObjectiveKind, objective);
    const DecisionRecord record = recordOf(rich(), policyOf(objective));
    const QByteArray bytes = record.toBytes();
    const auto again = DecisionRecord::parse(bytes);
    QVERIFY2(again, again ? "" : qPrintable(again.error().toString()));
    QVERIFY(again->decision == record.decision);
    QCOMPARE(again->toBytes(), bytes);
}

void DecisionRecordTest::comesOutTheSameAgain_data() { travelsUnchanged_data(); }

void DecisionRecordTest::comesOutTheSameAgain()
{
    QFETCH(ObjectiveKind, objective);
    const QByteArray bytes = recordOf(rich(), policyOf(objective)).toBytes();
    const auto read = DecisionRecord::parse(bytes);
    QVERIFY(read);
    QCOMPARE(recordOf(read->of, read->policy).toBytes(), bytes);
}

void DecisionRecordTest::orderOfTheInputDoesNotMatter()
{
    const RoutingPolicy policy = policyOf(ObjectiveKind::LeastCost);
    const QByteArray bytes = recordOf(rich(), policy).toBytes();
    QRandomGenerator random(5);
    for (int i = 0; i < 20; ++i) {
        RoutingCase of = rich();
        std::shuffle(of.nodes.begin(), of.nodes.end(), random);
        std::shuffle(of.carriers.begin(), of.carriers.end(), random);
        std::shuffle(of.order.lines.begin(), of.order.lines.end(), random);
        std::ranges::reverse(of.order.customerGroups);
        for (RoutingNode &node : of.nodes) {
            std::shuffle(node.stock.begin(), node.stock.end(), random);
            std::ranges::reverse(node.groups);
        }
        QCOMPARE(recordOf(*RoutingCase::accept(of), policy).toBytes(), bytes);
    }
}

void DecisionRecordTest::refused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *before, const char *after, const QString &field) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << field;
    };
    row("format", "stoa-decision/1", "stoa-decision/9", u"format"_s);
    row("unknown member of the decision", "\"outcome\":", "\"luck\":1,\"outcome\":", u"decision/luck"_s);
    row("unknown outcome", "\"outcome\":\"assigned\"", "\"outcome\":\"lost\"", u"decision/outcome"_s);
    row("instant of the case", "\"now\":\"2026", "\"now\":\"26", u"case/now"_s);
    row("policy", "\"version\":1}", "\"version\":0}", u"policy/version"_s);
}

void DecisionRecordTest::refused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, field);
    QByteArray bytes = recordOf(rich(), policyOf(ObjectiveKind::LeastCost)).toBytes();
    QVERIFY(bytes.contains(before));
    const auto record = DecisionRecord::parse(bytes.replace(before, after));
    QVERIFY(!record);
    QCOMPARE(record.error().field, field);
}

void DecisionRecordTest::summary()
{
    const RoutingPolicy policy = policyOf(ObjectiveKind::LeastCost);
    const Decision decision = route(rich(), policy);
    const QJsonObject summary = summaryOf(decision);
    QCOMPARE(summary["order"_L1].toString(), u"E-1"_s);
    QCOMPARE(summary["policy"_L1].toString(), u"TEST"_s);
    QCOMPARE(summary["at"_L1].toString(), routingNow().toString());
    QCOMPARE(summary["optimal"_L1].toBool(), true);
    QCOMPARE(summary["candidates"_L1].toInteger(), 5);
    QCOMPARE(summary["nodes"_L1].toArray(), QJsonArray::fromStringList(decision.nodes()));
    const QJsonArray plans = summary["plans"_L1].toArray();
    QVERIFY(plans.size() >= 2 && plans.size() <= 3);
    const auto total = [&plans](int i) {
        return plans[i]["costs"_L1]["total"_L1].toInteger();
    };
    QVERIFY(total(0) <= total(1));
    QCOMPARE(summary["difference"_L1]["cost"_L1].toInteger(), total(1) - total(0));
    QStringList left;
    const QJsonArray exclusions = summary["exclusions"_L1].toArray();
    for (const QJsonValue &one : exclusions)
        left.append(one["node"_L1].toString() + u' ' + one["kind"_L1].toString());
    QVERIFY(left.contains(u"KRK-01 distance"_s));
    QVERIFY(left.contains(u"ATH-02 brokeringOff"_s));
    QVERIFY(summary.contains("flip"_L1));
    QVERIFY(QJsonDocument(summary).toJson(QJsonDocument::Compact).size() < 8'000);
}

void DecisionRecordTest::rowsOfTheTableAddUp()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 300; ++i) {
        const auto amount = [&random] {
            return qint64(random.bounded(900'000));
        };
        RoutingPlan plan;
        plan.costs = {amount(), amount(), amount(), amount(), amount(), -amount()};
        RoutingStep step;
        step.plans = {plan};
        Decision decision;
        decision.steps = {step};
        const QJsonObject summary = summaryOf(decision);
        const QJsonObject costs = summary["plans"_L1][0]["costs"_L1].toObject();
        qint64 sum = 0;
        for (auto it = costs.begin(); it != costs.end(); ++it) {
            if (it.key() != "total"_L1)
                sum += it->toInteger();
        }
        QCOMPARE(sum, costs["total"_L1].toInteger());
        QVERIFY(qAbs(sum * 1'000 - plan.costs.total()) <= 500);
    }
}

STOA_TEST(DecisionRecordTest)
#include "decisionrecordtest.moc"
