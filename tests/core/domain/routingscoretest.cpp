// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

using Setting = std::function<void(RoutingCase &, RoutingStrategy &)>;

RoutingNode &best(RoutingCase &of) { return of.nodes[0]; }

void addScore(RoutingStrategy &strategy, const RoutingScore &score)
{
    strategy.objective = ObjectiveKind::WeightedScores;
    strategy.scores = {score};
    strategy.scores[0].weight = 10'000;
}

} // namespace

class RoutingScoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scores_data();
    void scores();
};

void RoutingScoreTest::scores_data()
{
    QTest::addColumn<RoutingScore>("score");
    QTest::addColumn<Setting>("set");
    QTest::addColumn<int>("best"); // of the node "BEST"; "NEXT" has less
    const auto row = [](const char *name, const RoutingScore &score, Setting set, int best) {
        QTest::newRow(name) << score << std::move(set) << best;
    };
    using enum ScoreKind;
    const Setting nothing = [](RoutingCase &, RoutingStrategy &) {
    };
    row("cost", {.kind = Cost, .worst = 800, .best = 0}, nothing, 5'000);
    row(
        "distance", {.kind = Distance, .worst = 100'000, .best = 0},
        [](RoutingCase &of, RoutingStrategy &) { best(of).coordinates = of.order.destination.coordinates; },
        10'000);
    row(
        "band", {.kind = DistanceBand, .bands = {5'000, 100'000, 300'000}},
        [](RoutingCase &of, RoutingStrategy &) { best(of).coordinates = of.order.destination.coordinates; },
        10'000);
    row(
        "transit", {.kind = Transit, .worst = -1'440, .best = 1'440},
        [](RoutingCase &of, RoutingStrategy &) {
            of.order.promisedTo = *Instant::parse(u"2026-11-18T16:00:00Z"_s); // to the minute
            setSettings(of.nodes[1], [](NodeSettingsDraft &draft) {
                draft.cutOffs = {{.carrier = u"ELL"_s, .minute = 15 * 60}};
            });
        },
        5'000);
    row(
        "capacity", {.kind = CapacityLeft, .worst = 0, .best = 10'000},
        [](RoutingCase &of, RoutingStrategy &) {
            fillHours(best(of), 4);
            fillHours(of.nodes[1], 7);
        },
        6'000);
    row(
        "on time", {.kind = OnTime, .worst = 8'000, .best = 10'000},
        [](RoutingCase &of, RoutingStrategy &) {
            setSettings(best(of),
                        [](NodeSettingsDraft &draft) { draft.performance.onTime = BasisPoints(9'500); });
        },
        7'500);
    row(
        "rejections", {.kind = Rejections, .worst = 2'000, .best = 0},
        [](RoutingCase &of, RoutingStrategy &) {
            setSettings(best(of),
                        [](NodeSettingsDraft &draft) { draft.performance.rejection = BasisPoints(500); });
        },
        7'500);
    row(
        "depth", {.kind = StockDepth, .worst = 0, .best = 20'000},
        [](RoutingCase &of, RoutingStrategy &) {
            best(of).stock[0].onHand = 12'000;
            best(of).stock[1].onHand = 11'000;
        },
        5'000);
    row(
        "weeks of supply", {.kind = WeeksOfSupply, .worst = 0, .best = 1'800},
        [](RoutingCase &of, RoutingStrategy &) {
            for (RoutingNode &node : of.nodes) {
                for (RoutingStock &stock : node.stock)
                    stock.velocity = node.code == u"BEST"_s ? 1'000 : 3'000;
            }
        },
        5'000);
    row(
        "velocity", {.kind = Velocity, .worst = 4'000, .best = 0},
        [](RoutingCase &of, RoutingStrategy &) {
            for (RoutingNode &node : of.nodes) {
                for (RoutingStock &stock : node.stock)
                    stock.velocity = node.code == u"BEST"_s ? 1'000 : 3'000;
            }
        },
        7'500);
    row(
        "broken sizes", {.kind = BrokenSizes, .worst = 0, .best = 1},
        [](RoutingCase &of, RoutingStrategy &) {
            for (RoutingStock &stock : best(of).stock)
                stock.brokenSizes = true;
        },
        10'000);
    row(
        "markdown", {.kind = Markdown, .worst = 0, .best = 5'000},
        [](RoutingCase &of, RoutingStrategy &) {
            for (RoutingStock &stock : best(of).stock)
                stock.markdown = 3'000;
        },
        6'000);
    row(
        "expiry", {.kind = Expiry, .worst = 90, .best = 10},
        [](RoutingCase &of, RoutingStrategy &) {
            for (RoutingStock &stock : best(of).stock)
                stock.daysToExpiry = 30;
        },
        7'500);
    row(
        "priority of the node", {.kind = NodePriority, .worst = 0, .best = 100},
        [](RoutingCase &of, RoutingStrategy &) {
            setSettings(best(of), [](NodeSettingsDraft &draft) { draft.priority = 80; });
        },
        8'000);
    row(
        "priority of the kind", {.kind = KindPriority, .values = {u"warehouse"_s, u"store"_s}},
        [](RoutingCase &of, RoutingStrategy &) { best(of).kind = LocationKind::Warehouse; }, 10'000);
    row(
        "accuracy", {.kind = Accuracy, .worst = 9'000, .best = 10'000},
        [](RoutingCase &of, RoutingStrategy &) {
            for (RoutingStock &stock : best(of).stock)
                stock.accuracy = 9'900;
        },
        9'000);
}

void RoutingScoreTest::scores()
{
    QFETCH(RoutingScore, score);
    QFETCH(Setting, set);
    QFETCH(int, best);
    RoutingCase of = twoStores();
    RoutingStrategy strategy = aStrategy();
    addScore(strategy, score);
    set(of, strategy);
    const Decision decision = route(of, aPolicy({strategy}));
    QCOMPARE(decision.nodes(), QStringList{u"BEST"_s});
    const RoutingCandidate &first = candidateOf(decision, u"BEST"_s);
    // Lines of two and one units may score differently; the depth of stock does.
    QVERIFY2(qAbs(first.score - best) <= 1, qPrintable(QString::number(first.score)));
    QVERIFY(candidateOf(decision, u"NEXT"_s).score < first.score);
    QCOMPARE(decision.mainStep()->plans.first().score, std::optional(first.score));

    // Below the least it is left out.
    strategy.scores[0].least = first.score + 2 > 10'000 ? 10'000 : first.score + 2;
    const Decision strict = route(of, aPolicy({strategy}));
    QCOMPARE(candidateOf(strict, u"NEXT"_s).isOut, true);
    QCOMPARE(candidateOf(strict, u"NEXT"_s).score, -1);
    QCOMPARE(QString(nameOf(candidateOf(strict, u"NEXT"_s).exclusions.last().kind)), u"scoreTooLow"_s);
}

STOA_TEST(RoutingScoreTest)
#include "routingscoretest.moc"
