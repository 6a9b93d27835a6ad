// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingwave.h"
#include "core/domain/orders/routingflip.h"
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

bool isSameChoice(const Decision &a, const Decision &b)
{
    return a.nodes() == b.nodes() && a.isComplete() == b.isComplete();
}

/// More orders than the cheap places have goods for.
RoutingWave scarceWave(QRandomGenerator &random)
{
    QList<RoutingNode> nodes;
    for (int node = 0; node < 4; ++node)
        nodes.append(aNode(u"N%1"_s.arg(node), {{u"A"_s, random.bounded(6)}, {u"B"_s, random.bounded(6)}},
                           random.bounded(400)));
    RoutingWave wave{aCase(anOrder({}), nodes), {}};
    for (int order = 0; order < 6; ++order) {
        QMap<QString, qint64> units{{u"A"_s, 1 + random.bounded(2)}};
        if (random.bounded(2) == 0)
            units.insert(u"B"_s, 1 + random.bounded(2));
        wave.orders.append(numbered(order, units));
    }
    return wave;
}

} // namespace

class RoutingWaveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesTheOnlyPlaceToWhoNeedsIt();
    void hoursRunOut();
    void othersComeAfterwards();
    void takesNoMoreThanThereIs();
    void eachDecisionTellsWhatWouldHaveChangedIt();
    void whoComesAfterwardsSeesWhatIsLeft();
    void nothingIsCompleteThatWasNotLookedFor();
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
    // By itself it would have gone to NEAR, for twenty less: no change of it alone is the reason.
    QVERIFY(wave.decisions[0].isTogether);
    QVERIFY(wave.decisions[0].flips.isEmpty());
    QVERIFY(!wave.decisions[0].flipsAreComplete);
    QVERIFY(!wave.decisions[0].mainStep()->isOptimal);
    QCOMPARE(wave.decisions[0].mainStep()->bound, 400'000);
    QVERIFY(!wave.decisions[1].isTogether);
    QVERIFY(wave.decisions[1].flipsAreComplete);
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

void RoutingWaveTest::eachDecisionTellsWhatWouldHaveChangedIt()
{
    QRandomGenerator random(20'261'130);
    int together = 0;
    int flips = 0;
    for (int i = 0; i < 60; ++i) {
        const RoutingWave wave = scarceWave(random);
        RoutingStrategy strategy = aStrategy();
        strategy.rates.splitPenalty = random.bounded(200);
        strategy.limits.maxParts = 2;
        const RoutingPolicy policy = aPolicy({strategy});
        const RoutedWave routed = routeWave(wave, policy);
        QCOMPARE(routed.sequence.size(), wave.orders.size());
        for (WaveWalk walk(wave, routed); !walk.isAtEnd(); walk.next()) {
            const RoutingCase of = walk.of();
            const Decision &decision = routed.decisions[walk.order()];
            const Decision alone = route(of, policy);
            if (decision.isTogether) {
                ++together;
                QVERIFY(decision.flips.isEmpty() && !decision.flipsAreComplete);
                QVERIFY(alone.parts != decision.parts);
                continue;
            }
            // Who has the record makes the decision again.
            QVERIFY(alone == decision);
            QVERIFY(decision.flipsAreComplete);
            for (const Flip &flip : decision.flips) {
                const QString what =
                    u"wave %1, %2, %3 of %4"_s.arg(i).arg(decision.order, nameOf(flip.kind)).arg(flip.change);
                const auto changed = [&](qint64 change) {
                    const Flipped flipped = applied(flip, change, of, policy);
                    return route(flipped.of, flipped.policy, {.flips = FlipSearch::Skip});
                };
                QVERIFY2(!isSameChoice(decision, changed(flip.change)), qPrintable(what));
                QVERIFY2(isSameChoice(decision, changed(flip.change > 0 ? flip.change - 1 : flip.change + 1)),
                         qPrintable(what));
                ++flips;
            }
        }
    }
    QVERIFY2(together >= 10, qPrintable(QString::number(together)));
    QVERIFY2(flips >= 300, qPrintable(QString::number(flips)));
}

void RoutingWaveTest::whoComesAfterwardsSeesWhatIsLeft()
{
    // The first one is not planned together with the other, and gets what that leaves.
    const RoutingCase world = aCase(anOrder({}), {aNode(u"ONE"_s, {{u"A"_s, 3}})});
    RoutingStrategy early = aStrategy(ObjectiveKind::EarliestPromise);
    early.name = u"High"_s;
    early.conditions = {{.field = RoutingField::Priority, .values = {u"high"_s}}};
    RoutingOrder high = numbered(1, {{u"A"_s, 2}});
    high.priority = OrderPriority::High;
    const RoutingWave wave{world, {high, numbered(2, {{u"A"_s, 2}})}};
    const RoutingPolicy policy = aPolicy({early, aStrategy()});
    const RoutedWave routed = routeWave(wave, policy);
    QCOMPARE(routed.sequence, (QList<int>{1, 0}));
    WaveWalk walk(wave, routed);
    QCOMPARE(walk.of().nodes.first().stock.first().sellable(), 3'000);
    walk.next();
    QCOMPARE(walk.order(), 0);
    QCOMPARE(walk.of().nodes.first().stock.first().sellable(), 1'000);
    QVERIFY(route(walk.of(), policy) == routed.decisions[0]);
    const auto flip = std::ranges::find(routed.decisions[0].flips, FlipKind::Stock, &Flip::kind);
    QVERIFY(flip != routed.decisions[0].flips.end());
    QCOMPARE(qAbs(flip->change), 1);
    QCOMPARE(flip->before, std::optional<qint64>(3));
}

void RoutingWaveTest::nothingIsCompleteThatWasNotLookedFor()
{
    QRandomGenerator random(5);
    const RoutingWave wave = scarceWave(random);
    const RoutingPolicy policy = aPolicy({aStrategy()});
    const RoutedWave skipped = routeWave(wave, policy, {.flips = FlipSearch::Skip});
    for (const Decision &decision : skipped.decisions)
        QVERIFY(!decision.flipsAreComplete && decision.flips.isEmpty());
    // One trial is not enough to look everywhere.
    const RoutedWave hasty = routeWave(wave, policy, {.flipTrials = 1});
    for (const Decision &decision : hasty.decisions)
        QVERIFY(!decision.flipsAreComplete);
}

STOA_TEST(RoutingWaveTest)
#include "routingwavetest.moc"
