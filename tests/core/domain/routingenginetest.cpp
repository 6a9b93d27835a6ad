// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingengine.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

using Nodes = QStringList;

} // namespace

class RoutingEngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void objectives_data();
    void objectives();
    void afterActions_data();
    void afterActions();
    void costTableAddsUp();
    void threePlansOfOtherNodes();
    void goodsThatStayTogether();
    void limits_data();
    void limits();
    void theRestGoesToTheNextStrategy();
    void pickup();
    void packages();
    void theWorthOfALine();
};

void RoutingEngineTest::objectives_data()
{
    QTest::addColumn<ObjectiveKind>("objective");
    QTest::addColumn<Nodes>("nodes");
    using enum ObjectiveKind;
    QTest::newRow("least cost") << LeastCost << Nodes{u"CHEAP"_s, u"HALF"_s};
    QTest::newRow("fewest shipments") << FewestShipments << Nodes{u"WHOLE"_s};
    QTest::newRow("earliest promise") << EarliestPromise << Nodes{u"SAMEDAY"_s};
    QTest::newRow("priority order") << PriorityOrder << Nodes{u"HALF"_s, u"WHOLE"_s};
    QTest::newRow("highest stock") << HighestStock << Nodes{u"DEEP"_s};
}

void RoutingEngineTest::objectives()
{
    QFETCH(ObjectiveKind, objective);
    QFETCH(Nodes, nodes);
    const Carrier fast = aCarrier(900, 0, u"FAST"_s, 0, 20 * 60);
    RoutingCase of = aCase(anOrder({{u"A"_s, 1}, {u"B"_s, 1}}),
                           {aNode(u"CHEAP"_s, {{u"A"_s, 3}}, 10), aNode(u"HALF"_s, {{u"B"_s, 3}}, 20),
                            aNode(u"WHOLE"_s, {{u"A"_s, 3}, {u"B"_s, 3}}, 400),
                            aNode(u"DEEP"_s, {{u"A"_s, 90}, {u"B"_s, 90}}, 900),
                            aNode(u"SAMEDAY"_s, {{u"A"_s, 3}, {u"B"_s, 3}}, 2'000)},
                           {aCarrier(100), fast});
    for (RoutingNode &node : of.nodes) {
        setSettings(node, [&node](NodeSettingsDraft &draft) {
            draft.priority = node.code == u"HALF"_s ? 90 : node.code == u"WHOLE"_s ? 80 : 10;
            // Only one is still in time for the fast one.
            draft.cutOffs = {{.carrier = u"FAST"_s, .minute = node.code == u"SAMEDAY"_s ? 17 * 60 : 1}};
        });
    }
    const Decision decision = route(of, aPolicy({aStrategy(objective)}));
    QCOMPARE(decision.nodes(), nodes);
    QVERIFY(decision.isComplete());
}

void RoutingEngineTest::afterActions_data()
{
    QTest::addColumn<qint64>("there"); // of two wanted units
    QTest::addColumn<RoutingAfter>("after");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<qint64>("assigned");
    using enum AfterAction;
    const auto row = [](const char *name, qint64 there, const RoutingAfter &after, const QString &outcome,
                        qint64 assigned) {
        QTest::newRow(name) << there << after << outcome << assigned;
    };
    row("full: assign", 2, {.action = Assign}, u"assigned"_s, 2);
    row("full: queue", 2, {.action = Queue, .queue = u"check"_s}, u"queued"_s, 0);
    row("full: next", 2, {.action = NextStrategy}, u"queued"_s, 0);
    row("full: customer care", 2, {.action = CustomerCare}, u"customerCare"_s, 0);
    row("partial: assign", 1, {.action = Assign}, u"assignedPartly"_s, 1);
    row("partial: split", 1, {.action = Split}, u"queued"_s, 1);
    row("partial: next", 1, {.action = NextStrategy}, u"queued"_s, 0);
    row("partial: queue", 1, {.action = Queue, .queue = u"check"_s}, u"queued"_s, 0);
    row("partial: backorder", 1, {.action = Backorder}, u"backordered"_s, 1);
    row("partial: customer care", 1, {.action = CustomerCare}, u"customerCare"_s, 0);
    row("partial: cancel later", 1, {.action = CancelAfterDays, .days = 3}, u"waiting"_s, 1);
    row("none: next", 0, {.action = NextStrategy}, u"queued"_s, 0);
    row("none: queue", 0, {.action = Queue, .queue = u"noStock"_s}, u"queued"_s, 0);
    row("none: backorder", 0, {.action = Backorder}, u"backordered"_s, 0);
    row("none: customer care", 0, {.action = CustomerCare}, u"customerCare"_s, 0);
    row("none: cancel later", 0, {.action = CancelAfterDays, .days = 3}, u"waiting"_s, 0);
    row("none: cancel now", 0, {.action = CancelAfterDays, .days = 1}, u"cancelled"_s, 0);
}

void RoutingEngineTest::afterActions()
{
    QFETCH(qint64, there);
    QFETCH(RoutingAfter, after);
    QFETCH(QString, outcome);
    QFETCH(qint64, assigned);
    RoutingStrategy strategy = aStrategy();
    (there == 2 ? strategy.full : there == 1 ? strategy.partial : strategy.none) = after;
    RoutingCase of = aCase(anOrder({{u"A"_s, 2}}), {aNode(u"ONE"_s, {{u"A"_s, there}})});
    of.order.placedAt = routingNow().plusDays(-2);
    const Decision decision = route(of, aPolicy({strategy}));
    QCOMPARE(QString(nameOf(decision.outcome)), outcome);
    qint64 units = 0;
    for (const RoutingPart &part : decision.parts)
        units += part.lines.first().quantity;
    QCOMPARE(units, assigned * 1'000);
    QCOMPARE(decision.rest.isEmpty(), assigned == 2);
    QCOMPARE(decision.cancelAt.has_value(), after.action == AfterAction::CancelAfterDays);
    if (after.action == AfterAction::Queue)
        QCOMPARE(decision.restAfter.queue, after.queue);
}

void RoutingEngineTest::costTableAddsUp()
{
    RoutingCase of = aCase(anOrder({{u"A"_s, 2}, {u"B"_s, 1}}),
                           {aNode(u"ONE"_s, {{u"A"_s, 4}}, 110), aNode(u"TWO"_s, {{u"B"_s, 4}}, 90)},
                           {aCarrier(300, 100)});
    of.order.promisedTo = *Instant::parse(u"2026-11-17T22:00:00Z"_s); // a day too early
    of.nodes[0].stock[0].velocity = 2'000; // two weeks of supply, four are wanted
    of.nodes[1].stock[0].markdown = 5'000;
    RoutingStrategy strategy = aStrategy();
    strategy.rates = {.splitPenalty = 150,
                      .latenessPerDay = 120,
                      .stockOut = 1'000,
                      .stockOutWeeks = 400,
                      .markdownRelief = 2'000};
    const Decision decision = route(of, aPolicy({strategy}));
    QCOMPARE(decision.mainStep()->plans.size(), 1);
    const RoutingPlan &plan = decision.mainStep()->plans.first();
    // Each part: 3.00 and half a kilogram of 1.00; and 1 kg and half a kilogram of goods.
    QCOMPARE(plan.costs.shipping, 2 * 350'000 + 100'000 + 50'000);
    QCOMPARE(plan.costs.handling, 200'000);
    QCOMPARE(plan.costs.splitPenalty, 150'000);
    QCOMPARE(plan.costs.lateness, 2 * 120'000);
    QCOMPARE(plan.costs.stockOutRisk, 2 * 50'000); // half of 10 % of 10.00, twice
    QCOMPARE(plan.costs.markdownRelief, -100'000); // 20 % of the half of 10.00
    QCOMPARE(plan.costs.total(), 850'000 + 200'000 + 150'000 + 240'000 + 100'000 - 100'000);
    QVERIFY(decision.mainStep()->isOptimal);
    QCOMPARE(decision.mainStep()->bound, plan.costs.total());
    QCOMPARE(decision.expected, plan.arrives);
}

void RoutingEngineTest::threePlansOfOtherNodes()
{
    const RoutingCase of = aCase(anOrder({{u"A"_s, 2}}),
                                 {aNode(u"A1"_s, {{u"A"_s, 2}}, 300), aNode(u"B1"_s, {{u"A"_s, 2}}, 100),
                                  aNode(u"C1"_s, {{u"A"_s, 2}}, 200), aNode(u"D1"_s, {{u"A"_s, 1}}, 0)});
    const Decision decision = route(of, aPolicy({aStrategy()}));
    const auto &plans = decision.mainStep()->plans;
    QCOMPARE(plans.size(), 3);
    QCOMPARE(plans[0].nodes(), Nodes{u"B1"_s});
    QCOMPARE(plans[1].nodes(), Nodes{u"C1"_s});
    QCOMPARE(plans[2].nodes(), Nodes{u"A1"_s});
    QCOMPARE(decision.mainStep()->candidates.size(), 4);
}

void RoutingEngineTest::goodsThatStayTogether()
{
    RoutingCase of = aCase(anOrder({{u"A"_s, 1}, {u"B"_s, 1}}),
                           {aNode(u"ONE"_s, {{u"A"_s, 1}}, 1), aNode(u"TWO"_s, {{u"B"_s, 1}}, 1),
                            aNode(u"BOTH"_s, {{u"A"_s, 1}, {u"B"_s, 1}}, 2'000)});
    RoutingStrategy strategy = aStrategy();
    QCOMPARE(route(of, aPolicy({strategy})).nodes(), (Nodes{u"ONE"_s, u"TWO"_s}));
    of.order.lines[0].keep = of.order.lines[1].keep = u"set"_s;
    QCOMPARE(route(of, aPolicy({strategy})).nodes(), Nodes{u"BOTH"_s});
    strategy.limits.keepTogether = KeepTogether::Ignore;
    QCOMPARE(route(of, aPolicy({strategy})).nodes(), (Nodes{u"ONE"_s, u"TWO"_s}));
}

void RoutingEngineTest::limits_data()
{
    QTest::addColumn<RoutingLimits>("limits");
    QTest::addColumn<Nodes>("nodes");
    QTest::newRow("none") << RoutingLimits{} << Nodes{u"ONE"_s, u"TWO"_s};
    QTest::newRow("one part") << RoutingLimits{.maxParts = 1} << Nodes{u"WHOLE"_s};
    QTest::newRow("worth 20 each") << RoutingLimits{.minPartValue = 2'000} << Nodes{u"WHOLE"_s};
    QTest::newRow("two units each") << RoutingLimits{.minPartUnits = 2'000} << Nodes{u"WHOLE"_s};
    QTest::newRow("whole lines") << RoutingLimits{.lineSplit = LineDivision::Whole} << Nodes{u"WHOLE"_s};
}

void RoutingEngineTest::limits()
{
    QFETCH(RoutingLimits, limits);
    QFETCH(Nodes, nodes);
    const RoutingCase of = aCase(anOrder({{u"A"_s, 3}}),
                                 {aNode(u"ONE"_s, {{u"A"_s, 2}}, 1), aNode(u"TWO"_s, {{u"A"_s, 1}}, 1),
                                  aNode(u"WHOLE"_s, {{u"A"_s, 3}}, 2'000)});
    RoutingStrategy strategy = aStrategy();
    strategy.limits = limits;
    QCOMPARE(route(of, aPolicy({strategy})).nodes(), nodes);
}

void RoutingEngineTest::theRestGoesToTheNextStrategy()
{
    RoutingStrategy near = aStrategy();
    near.name = u"Stores"_s;
    near.exclusions.append(
        {.kind = ExclusionKind::NodeKind, .side = SetSide::In, .values = {u"warehouse"_s}});
    near.partial = {.action = AfterAction::Split};
    RoutingCase of =
        aCase(anOrder({{u"A"_s, 3}}), {aNode(u"SHOP"_s, {{u"A"_s, 1}}), aNode(u"WH"_s, {{u"A"_s, 9}}, 900)});
    of.nodes[1].kind = LocationKind::Warehouse;
    const Decision decision = route(of, aPolicy({near, aStrategy()}));
    QCOMPARE(decision.outcome, RoutingOutcome::Assigned);
    QCOMPARE(decision.parts.size(), 2);
    QCOMPARE(decision.parts[0].lines.first().quantity, 1'000);
    QCOMPARE(decision.parts[1].lines.first().quantity, 2'000);
    QCOMPARE(decision.parts[1].node, u"WH"_s); // the unit of the shop is taken
    QCOMPARE(decision.steps.size(), 2);
}

void RoutingEngineTest::pickup()
{
    RoutingCase of = twoStores();
    of.order.method = FulfilmentMethod::Pickup;
    of.order.pickupAt = u"NEXT"_s;
    const Decision decision = route(of, aPolicy({aStrategy()}));
    QCOMPARE(decision.nodes(), Nodes{u"NEXT"_s});
    QCOMPARE(QString(nameOf(candidateOf(decision, u"BEST"_s).exclusions.first().kind)), u"pickupElsewhere"_s);
    QVERIFY(decision.expected.has_value());
    QCOMPARE(decision.parts.first().costs.shipping, 0);
    QCOMPARE(decision.parts.first().offer.carrier, QString());
}

void RoutingEngineTest::packages()
{
    RoutingCase of =
        aCase(anOrder({{u"A"_s, 5}, {u"B"_s, 1}}), {aNode(u"ONE"_s, {{u"A"_s, 9}, {u"B"_s, 9}})});
    of.order.lines[0].packClass = u"glass"_s;
    of.order.lines[1].packClass = u"food"_s;
    RoutingStrategy strategy = aStrategy();
    const auto packages = [&] {
        return route(of, aPolicy({strategy})).parts.first().packages;
    };
    QCOMPARE(packages().size(), 1);
    QCOMPARE(packages().first().grams, 3'000);
    strategy.limits.packing = PackingApart::ByClass;
    QCOMPARE(packages().size(), 2);
    strategy.limits.maxPackageWeight = 1'000; // two units
    QCOMPARE(packages().size(), 4);
    strategy.limits.maxPackageWeight = 100; // a unit is heavier
    QCOMPARE(packages().size(), 6);
}

void RoutingEngineTest::theWorthOfALine()
{
    // Goods by weight: 1.5 kg of a SKU of which one place has 1.2 kg and the other one 9.
    RoutingCase of = aCase(anOrder({{u"A"_s, 1}}),
                           {aNode(u"LITTLE"_s, {{u"A"_s, 0}}, 0), aNode(u"MUCH"_s, {{u"A"_s, 9}}, 50)});
    of.order.lines[0].quantity = 1'500;
    of.nodes[0].stock[0].onHand = 1'200;
    const Decision decision = route(of, aPolicy({aStrategy()}));
    QCOMPARE(decision.nodes(), Nodes{u"MUCH"_s});
    QCOMPARE(decision.parts.first().value, 1'500);
    QCOMPARE(decision.parts.first().lines.first().quantity, 1'500);
}

STOA_TEST(RoutingEngineTest)
#include "routingenginetest.moc"
