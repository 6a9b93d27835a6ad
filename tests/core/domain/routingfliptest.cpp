// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingflip.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

struct Random {
    QRandomGenerator generator;
    qint64 operator()(qint64 from, qint64 to) { return from + generator.bounded(int(to - from + 1)); }
    bool once(int in) { return generator.bounded(in) == 0; }
};

RoutingCase randomCase(Random &random)
{
    QMap<QString, qint64> wanted;
    const qint64 lines = random(1, 3);
    for (qint64 i = 0; i < lines; ++i)
        wanted[QString(QChar(u'A' + ushort(i)))] = random(1, 4);
    RoutingOrder order = anOrder(wanted);
    if (!random.once(3))
        order.promisedTo = routingNow().plusSeconds(3'600 * random(6, 60));
    QList<RoutingNode> nodes;
    const qint64 count = random(2, 7);
    for (qint64 i = 0; i < count; ++i) {
        QMap<QString, qint64> stock;
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (!random.once(3))
                stock[it.key()] = random(0, *it + 2);
        }
        RoutingNode node = aNode(u"N%1"_s.arg(i), stock, random(0, 300));
        node.coordinates = Coordinates{37'000'000 + random(0, 2'000'000), 21'000'000 + random(0, 3'000'000)};
        setSettings(node, [&random](NodeSettingsDraft &draft) {
            draft.handlingPerUnitMinor = random(0, 40);
            draft.priority = int(random(0, 100));
            draft.cutOffs = {{.carrier = u"ELL"_s, .minute = int(random(13 * 60, 20 * 60))}};
        });
        const Instant slot = *Instant::parse(u"2026-11-17T13:00:00Z"_s);
        for (int hour = 0; hour < 8; ++hour)
            node.uses[{FulfilmentMethod::Ship, slot.plusSeconds(3'600 * hour)}].used =
                random.once(3) ? random(8, 12) : 10;
        if (!random.once(3))
            node.uses.clear();
        for (RoutingStock &one : node.stock) {
            one.velocity = random(0, 3) * 1'000;
            one.markdown = int(random(0, 1) * 3'000);
        }
        nodes.append(node);
    }
    return aCase(order, nodes, {aCarrier(random(200, 500), random(0, 120))});
}

RoutingPolicy randomPolicy(Random &random)
{
    const auto strategy = [&random](const QString &name) {
        using enum ObjectiveKind;
        const QList<ObjectiveKind> kinds{LeastCost,       LeastCost,     LeastCost,    FewestShipments,
                                         EarliestPromise, PriorityOrder, HighestStock, WeightedScores};
        RoutingStrategy strategy = aStrategy(kinds[random(0, kinds.size() - 1)]);
        strategy.name = name;
        if (strategy.objective == WeightedScores)
            strategy.scores = {{.kind = ScoreKind::Cost, .weight = 6'000, .worst = 1'500, .best = 300},
                               {.kind = ScoreKind::Distance, .weight = 4'000, .worst = 300'000, .best = 0}};
        strategy.exclusions.append(
            {.kind = ExclusionKind::Distance,
             .limit = random(60, 300),
             .measure = random.once(2) ? DistanceMeasure::Road : DistanceMeasure::GreatCircle});
        if (random.once(3))
            strategy.exclusions.append({.kind = ExclusionKind::CutOff});
        strategy.rates = {.splitPenalty = random(0, 200),
                          .latenessPerDay = random(0, 400),
                          .stockOut = int(random(0, 500)),
                          .stockOutWeeks = 400,
                          .markdownRelief = 1'000};
        strategy.limits.maxParts = int(random(1, 3));
        strategy.partial = {random.once(2) ? AfterAction::Split : AfterAction::NextStrategy, {}, 0};
        strategy.none = {AfterAction::NextStrategy, {}, 0};
        return strategy;
    };
    return random.once(3) ? aPolicy({strategy(u"First"_s), strategy(u"Second"_s)})
                          : aPolicy({strategy(u"Only"_s)});
}

bool isSameChoice(const Decision &a, const Decision &b)
{
    return a.nodes() == b.nodes() && a.isComplete() == b.isComplete();
}

} // namespace

class RoutingFlipTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stock();
    void distance();
    void capacity();
    void cutOff();
    void cost();
    void theSmallestIsTheFlip();
    void leftOut();
    void isTrueAndTheSmallest();
    void noSmallerOneOfStockOrCost();
};

void RoutingFlipTest::stock()
{
    // Near has one of two; with one more unit it would be cheaper.
    const auto order = anOrder({{u"A"_s, 2}});
    const RoutingCase of =
        aCase(order, {aNode(u"FAR"_s, {{u"A"_s, 9}}, 500), aNode(u"NEAR"_s, {{u"A"_s, 1}}, 100)});
    const Decision decision = route(of, aPolicy({aStrategy()}));
    QCOMPARE(decision.nodes(), QStringList{u"FAR"_s});
    const auto flip = std::ranges::find(decision.flips, FlipKind::Stock, &Flip::kind);
    QVERIFY(flip != decision.flips.end());
    QCOMPARE(flip->node, u"NEAR"_s);
    QCOMPARE(flip->sku, u"A"_s);
    QCOMPARE(flip->change, 1);
    QCOMPARE(flip->before, std::optional<qint64>(1));
    QCOMPARE(flip->nodes, QStringList{u"NEAR"_s});
    QCOMPARE(flip->gain, std::optional<qint64>(400'000));
}

void RoutingFlipTest::distance()
{
    RoutingNode nearer = aNode(u"NEAR"_s, {{u"A"_s, 9}}, 500);
    nearer.coordinates = Coordinates{38'246'000, 21'700'000};
    RoutingNode athens = aNode(u"ATH"_s, {{u"A"_s, 9}}, 100); // 177 km away
    RoutingStrategy strategy = aStrategy();
    strategy.exclusions.append({.kind = ExclusionKind::Distance, .limit = 100});
    const RoutingCase of = aCase(anOrder({{u"A"_s, 1}}), {nearer, athens});
    const Decision decision = route(of, aPolicy({strategy}));
    QCOMPARE(decision.nodes(), QStringList{u"NEAR"_s});
    const auto flip = std::ranges::find(decision.flips, FlipKind::Distance, &Flip::kind);
    QVERIFY(flip != decision.flips.end());
    QCOMPARE(flip->node, u"ATH"_s);
    const qint64 metres = *decision.steps.first().candidates.first().metres;
    QCOMPARE(flip->change, (metres + 999) / 1'000 - 100);
    QCOMPARE(flip->nodes, QStringList{u"ATH"_s});
}

void RoutingFlipTest::capacity()
{
    RoutingNode full = aNode(u"FULL"_s, {{u"A"_s, 9}}, 100);
    const Instant first = *Instant::parse(u"2026-11-17T13:00:00Z"_s);
    for (int hour = 0; hour < 6; ++hour)
        full.uses[{FulfilmentMethod::Ship, first.plusSeconds(3'600 * hour)}] = {.held = 4, .used = 8};
    const RoutingCase of = aCase(anOrder({{u"A"_s, 1}}), {full, aNode(u"FREE"_s, {{u"A"_s, 9}}, 500)});
    const Decision decision = route(of, aPolicy({aStrategy()}));
    QCOMPARE(decision.nodes(), QStringList{u"FREE"_s});
    const auto flip = std::ranges::find(decision.flips, FlipKind::Capacity, &Flip::kind);
    QVERIFY(flip != decision.flips.end());
    QCOMPARE(flip->node, u"FULL"_s);
    QCOMPARE(flip->change, 3); // twelve of ten are taken
    QCOMPARE(flip->before, std::optional<qint64>(12));
    QCOMPARE(flip->after, std::optional<qint64>(9));
}

void RoutingFlipTest::cutOff()
{
    // As in "22 minutes later": ready at 15:22 with the cut-off at 15:00, and one day late costs more.
    RoutingOrder order = anOrder({{u"A"_s, 1}});
    order.promisedTo = *Instant::parse(u"2026-11-18T16:30:00Z"_s);
    RoutingNode cheap = aNode(u"DC"_s, {{u"A"_s, 9}}, 100);
    setSettings(cheap,
                [](NodeSettingsDraft &draft) { draft.cutOffs = {{.carrier = u"ELL"_s, .minute = 15 * 60}}; });
    RoutingStrategy strategy = aStrategy();
    strategy.rates.latenessPerDay = 240;
    const RoutingCase of = aCase(order, {cheap, aNode(u"SHOP"_s, {{u"A"_s, 9}}, 150)});
    const Decision decision = route(of, aPolicy({strategy}));
    QCOMPARE(decision.nodes(), QStringList{u"SHOP"_s});
    const auto flip = std::ranges::find(decision.flips, FlipKind::CutOff, &Flip::kind);
    QVERIFY(flip != decision.flips.end());
    QCOMPARE(flip->node, u"DC"_s);
    QCOMPARE(flip->carrier, u"ELL"_s);
    QCOMPARE(flip->before, std::optional<qint64>(900));
    QCOMPARE(flip->change, *decision.steps.first().candidates.first().offer.cutOffMissed);
    QCOMPARE(flip->nodes, QStringList{u"DC"_s});
    QCOMPARE(flip->gain, std::optional<qint64>(50'000));
}

void RoutingFlipTest::cost()
{
    const RoutingCase of = aCase(anOrder({{u"A"_s, 1}}),
                                 {aNode(u"A1"_s, {{u"A"_s, 9}}, 162), aNode(u"B1"_s, {{u"A"_s, 9}}, 100)});
    const Decision decision = route(of, aPolicy({aStrategy()}));
    QCOMPARE(decision.nodes(), QStringList{u"B1"_s});
    const auto flip = std::ranges::find(decision.flips, FlipKind::Cost, &Flip::kind);
    QVERIFY(flip != decision.flips.end());
    QCOMPARE(flip->node, u"A1"_s);
    QCOMPARE(flip->change, -62); // even, and A1 comes first
}

void RoutingFlipTest::theSmallestIsTheFlip()
{
    Random random{QRandomGenerator(7)};
    for (int i = 0; i < 50; ++i) {
        const Decision decision = route(randomCase(random), randomPolicy(random));
        for (qsizetype j = 1; j < decision.flips.size(); ++j)
            QVERIFY(decision.flips[j - 1].weight() <= decision.flips[j].weight());
    }
}

void RoutingFlipTest::leftOut()
{
    Random random{QRandomGenerator(8)};
    const RoutingCase of = randomCase(random);
    const RoutingPolicy policy = randomPolicy(random);
    Decision with = route(of, policy);
    const Decision without = route(of, policy, {.flips = FlipSearch::Skip});
    QVERIFY(without.flips.isEmpty());
    QVERIFY(with.flipsAreComplete && !without.flipsAreComplete);
    with.flips.clear();
    with.flipsAreComplete = false;
    QVERIFY(with == without);
}

void RoutingFlipTest::isTrueAndTheSmallest()
{
    Random random{QRandomGenerator(20'261'117)};
    QMap<FlipKind, int> seen;
    for (int i = 0; i < 500; ++i) {
        const RoutingCase of = randomCase(random);
        const RoutingPolicy policy = randomPolicy(random);
        const Decision decision = route(of, policy);
        for (const Flip &flip : decision.flips) {
            const QString what =
                u"case %1, %2 of %3: %4"_s.arg(i).arg(nameOf(flip.kind), flip.node).arg(flip.change);
            const auto routed = [&](qint64 change) {
                const Flipped flipped = applied(flip, change, of, policy);
                return route(flipped.of, flipped.policy, {.flips = FlipSearch::Skip});
            };
            const Decision other = routed(flip.change);
            QVERIFY2(!isSameChoice(decision, other), qPrintable(what));
            QCOMPARE(other.nodes(), flip.nodes);
            QCOMPARE(other.isComplete(), flip.isComplete);
            const qint64 less = flip.change > 0 ? flip.change - 1 : flip.change + 1;
            QVERIFY2(isSameChoice(decision, routed(less)), qPrintable(what));
            ++seen[flip.kind];
        }
    }
    using enum FlipKind;
    for (const FlipKind kind : {Stock, Distance, Capacity, Cost, CutOff})
        QVERIFY2(seen[kind] >= 20, qPrintable(u"%1 only %2"_s.arg(nameOf(kind)).arg(seen[kind])));
}

void RoutingFlipTest::noSmallerOneOfStockOrCost()
{
    // By trying everything that is smaller, where stock says nothing of the price.
    Random random{QRandomGenerator(99)};
    for (int i = 0; i < 60; ++i) {
        const RoutingCase of = randomCase(random);
        RoutingStrategy strategy = aStrategy();
        strategy.rates.splitPenalty = random(0, 200);
        strategy.limits.maxParts = 2;
        const RoutingPolicy policy = aPolicy({strategy});
        const Decision decision = route(of, policy);
        const auto best = [&decision](FlipKind kind, qint64 most) {
            const auto flip = std::ranges::find(decision.flips, kind, &Flip::kind);
            return flip == decision.flips.end() ? most : std::min(most, qAbs(flip->change) - 1);
        };
        for (const RoutingNode &node : of.nodes) {
            const auto holds = [&](Flip flip, qint64 change) {
                flip.node = node.code;
                const Flipped flipped = applied(flip, change, of, policy);
                return isSameChoice(
                    decision, route(flipped.of, flipped.policy, {.plans = 1, .flips = FlipSearch::Skip}));
            };
            for (qint64 change = 1; change <= best(FlipKind::Stock, 6); ++change) {
                for (const RoutingLine &line : of.order.lines)
                    QVERIFY(holds({.kind = FlipKind::Stock, .sku = line.sku}, change));
            }
            const qint64 cost = best(FlipKind::Cost, 40);
            QVERIFY(cost < 1
                    || (holds({.kind = FlipKind::Cost}, cost) && holds({.kind = FlipKind::Cost}, -cost)));
        }
    }
}

STOA_TEST(RoutingFlipTest)
#include "routingfliptest.moc"
