// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingwave.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

RoutingOrder numbered(int number, const QMap<QString, qint64> &units)
{
    RoutingOrder order = anOrder(units);
    order.number = u"E-%1"_s.arg(number);
    return order;
}

qint64 placed(const QList<Decision> &decisions)
{
    qint64 units = 0;
    for (const Decision &decision : decisions) {
        for (const RoutingPart &part : decision.parts) {
            for (const LineUnits &line : part.lines)
                units += line.quantity;
        }
    }
    return units;
}

} // namespace

class RoutingWaveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesTheOnlyPlaceToWhoNeedsIt();
    void hoursRunOut();
    void othersComeAfterwards();
    void takesNoMoreThanThereIs();
};

void RoutingWaveTest::leavesTheOnlyPlaceToWhoNeedsIt()
{
    // One by one, the first would take both of NEAR, and the second could not be served in one part.
    const RoutingCase world =
        aCase(anOrder({}),
              {aNode(u"FAR"_s, {{u"A"_s, 2}}, 120), aNode(u"NEAR"_s, {{u"A"_s, 2}, {u"B"_s, 1}}, 100)});
    RoutingStrategy strategy = aStrategy();
    strategy.limits.maxParts = 1;
    const RoutedWave wave = routeWave(
        {world, {numbered(1, {{u"A"_s, 2}}), numbered(2, {{u"A"_s, 2}, {u"B"_s, 1}})}}, aPolicy({strategy}));
    QCOMPARE(wave.together, 2);
    QCOMPARE(wave.decisions[0].nodes(), QStringList{u"FAR"_s});
    QCOMPARE(wave.decisions[1].nodes(), QStringList{u"NEAR"_s});
    QVERIFY(wave.decisions[1].isComplete());
    QCOMPARE(wave.cost, 420'000 + 400'000);
    QVERIFY(wave.gap() >= 0);
    QCOMPARE(wave.decisions[0].policy, u"TEST"_s);
}

void RoutingWaveTest::hoursRunOut()
{
    // NEAR has room for one more today; stock is enough for both.
    RoutingCase world =
        aCase(anOrder({}), {aNode(u"FAR"_s, {{u"A"_s, 9}}, 500), aNode(u"NEAR"_s, {{u"A"_s, 9}}, 100)});
    fillHours(world.nodes[1], 10);
    world.nodes[1].uses.begin()->second.used = 9;
    const RoutedWave wave =
        routeWave({world, {numbered(1, {{u"A"_s, 1}}), numbered(2, {{u"A"_s, 1}})}}, aPolicy({aStrategy()}));
    QCOMPARE(wave.decisions[0].nodes(), QStringList{u"NEAR"_s});
    QCOMPARE(wave.decisions[1].nodes(), QStringList{u"FAR"_s});
}

void RoutingWaveTest::othersComeAfterwards()
{
    const RoutingCase world = aCase(anOrder({}), {aNode(u"ONE"_s, {{u"A"_s, 3}})});
    RoutingStrategy early = aStrategy(ObjectiveKind::EarliestPromise);
    early.name = u"High"_s;
    early.conditions = {{.field = RoutingField::Priority, .values = {u"high"_s}}};
    RoutingOrder high = numbered(1, {{u"A"_s, 2}});
    high.priority = OrderPriority::High;
    const RoutedWave wave =
        routeWave({world, {high, numbered(2, {{u"A"_s, 2}})}}, aPolicy({early, aStrategy()}));
    QCOMPARE(wave.together, 1);
    QVERIFY(wave.decisions[1].isComplete());
    QCOMPARE(wave.decisions[0].outcome, RoutingOutcome::AssignedPartly);
}

void RoutingWaveTest::takesNoMoreThanThereIs()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 30; ++i) {
        QList<RoutingNode> nodes;
        for (int node = 0; node < 4; ++node)
            nodes.append(aNode(u"N%1"_s.arg(node), {{u"A"_s, random.bounded(5)}, {u"B"_s, random.bounded(5)}},
                               random.bounded(400)));
        const RoutingCase world = aCase(anOrder({}), nodes);
        QList<RoutingOrder> orders;
        for (int order = 0; order < 6; ++order)
            orders.append(
                numbered(order, {{u"A"_s, 1 + random.bounded(2)}, {u"B"_s, 1 + random.bounded(2)}}));
        RoutingStrategy strategy = aStrategy();
        strategy.rates.splitPenalty = random.bounded(200);
        strategy.limits.maxParts = 2;
        const RoutedWave wave = routeWave({world, orders}, aPolicy({strategy}));
        QVERIFY(wave.bound <= wave.cost);
        QList<RoutingNode> left = world.nodes;
        for (qsizetype order = 0; order < orders.size(); ++order)
            takeFrom(left, orders[order], wave.decisions[order]);
        for (const RoutingNode &node : left) {
            for (const RoutingStock &stock : node.stock)
                QVERIFY(stock.reserved <= stock.onHand);
        }
        const RoutedWave again = routeWave({world, orders}, aPolicy({strategy}));
        QVERIFY(again.decisions == wave.decisions);
        QVERIFY(placed(wave.decisions) > 0);
    }
}

STOA_TEST(RoutingWaveTest)
#include "routingwavetest.moc"
