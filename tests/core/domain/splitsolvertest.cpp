// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitsolver.h"
#include "tests/kit/splitinstances.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

using Line = SplitProblem::Line;
using Node = SplitProblem::Node;

constexpr qint64 kNever = SplitProblem::kNever;

/// Two nodes that could supply two lines of two units each; missing units are dear.
SplitProblem twoByTwo()
{
    return {.lines = {Line{.stock = 0, .units = 2, .unitValue = 10, .missingCost = 1'000},
                      Line{.stock = 1, .units = 2, .unitValue = 10, .missingCost = 1'000}},
            .nodes = {Node{.fixed = 100, .unitCost = {5, 5}, .available = {2, 2}},
                      Node{.fixed = 100, .unitCost = {5, 5}, .available = {2, 2}}}};
}

QString told(const SplitPlan &plan)
{
    QStringList words;
    for (const SplitPart &part : plan.parts) {
        QStringList units;
        for (const qint64 some : part.units)
            units.append(QString::number(some));
        words.append(u"%1: %2"_s.arg(part.node).arg(units.join(u' ')));
    }
    QStringList missing;
    for (const qint64 some : plan.missing)
        missing.append(QString::number(some));
    if (plan.missingUnits() > 0)
        words.append(u"missing: %1"_s.arg(missing.join(u' ')));
    return plan.feasible ? words.join(u"; ") : u"none"_s;
}

} // namespace

class SplitSolverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plans_data();
    void plans();
    void runnerUpsAreForbiddenOneByOne();
    void everyTinyProblemHasTheBestOfAllPlans();
    void improvementsNeverHurt();
    void theSameProblemHasTheSameAnswer();
    void endedStepsLeaveABoundBelowTheOptimum();
    void theLimitEndsTheWork();
    void nearlyAllLargeOrdersAreProved();
    void tooFewPartsForAllUnitsAreSeenSoon_data();
    void tooFewPartsForAllUnitsAreSeenSoon();
    void whatDoesNotFitIsNamed_data();
    void whatDoesNotFitIsNamed();
};

void SplitSolverTest::plans_data()
{
    QTest::addColumn<SplitProblem>("problem");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<qint64>("cost");
    const auto row = [](const char *name, const SplitProblem &problem, const QString &plan, qint64 cost) {
        QTest::newRow(name) << problem << plan << cost;
    };

    SplitProblem problem = twoByTwo();
    row("one part, and of equal nodes the first", problem, u"0: 2 2"_s, 120);
    problem.nodes[1].fixed = 99;
    row("the cheaper part", problem, u"1: 2 2"_s, 119);
    problem.nodes[1].unitCost = {0, 60};
    row("one part is cheaper than two with the cheapest units", problem, u"0: 2 2"_s, 120);
    problem.nodes[0].available = {0, 2};
    row("two parts where no node has all", problem, u"0: 0 2; 1: 2 0"_s, 209);
    problem.maxParts = 1;
    row("one part at most", problem, u"1: 2 2"_s, 219);
    problem.nodes[1].unitCost[1] = kNever;
    row("one part at most, the rest is missing", problem, u"1: 2 0; missing: 0 2"_s, 2'099);
    problem.fill = SplitProblem::Fill::All;
    row("everything or nothing: nothing", problem, u"none"_s, 0);

    problem = twoByTwo();
    problem.nodes[0].capacity = 3;
    problem.nodes[1].capacity = 3;
    row("capacity divides, earlier nodes supply earlier lines", problem, u"0: 2 1; 1: 0 1"_s, 220);
    problem.groups = {{1}};
    row("capacity divides what may be divided", problem, u"0: 2 0; 1: 0 2"_s, 220);
    problem.groups = {{0, 1}};
    row("kept together or missing", problem, u"missing: 2 2"_s, 4'000);
    problem.groups = {};
    problem.minPartUnits = 2;
    row("a part holds two units at least", problem, u"0: 2 0; 1: 0 2"_s, 220);
    problem.minPartUnits = 0;
    problem.minPartValue = 20;
    row("a part is worth something at least", problem, u"0: 2 0; 1: 0 2"_s, 220);
    problem.minPartValue = 21;
    row("no two parts are worth that", problem, u"0: 2 1; missing: 0 1"_s, 1'115);

    problem = twoByTwo();
    problem.lines[1].stock = 0;
    row("lines of one SKU share its stock", problem, u"0: 2 0; 1: 0 2"_s, 220);
    problem.nodes[0].available = {3, 0};
    row("a shared stock is divided", problem, u"0: 2 1; 1: 0 1"_s, 220);
    problem.lineSplit = SplitProblem::LineSplit::Whole;
    row("a shared stock for whole lines", problem, u"0: 2 0; 1: 0 2"_s, 220);
    problem.nodes[1].available = {1, 0};
    row("no stock for both whole lines", problem, u"0: 2 0; missing: 0 2"_s, 2'110);

    problem = twoByTwo();
    problem.nodes[1].unitCost = {-80, 5};
    row("a relief draws a line away", problem, u"1: 2 2"_s, -50);
    problem.nodes[1].available = {2, 0};
    row("a relief is worth a second part", problem, u"0: 0 2; 1: 2 0"_s, 50);
    problem.lines[0].missingCost = -200;
    row("where a unit is better not supplied", problem, u"0: 0 2; missing: 2 0"_s, -290);

    problem = twoByTwo();
    problem.lines[0].missingCost = 55;
    problem.lines[1].missingCost = 5;
    row("at equal cost fewer units are missing", problem, u"0: 2 2"_s, 120);
    problem.nodes[0].fixed = problem.nodes[1].fixed = 101;
    row("a part that is too dear", problem, u"missing: 2 2"_s, 120);
    problem.nodes = {};
    row("nobody", problem, u"missing: 2 2"_s, 120);
    problem.fill = SplitProblem::Fill::All;
    row("nobody, but everything", problem, u"none"_s, 0);
    row("an order without lines", {}, QString(), 0);

    problem = twoByTwo();
    problem.nodes.push_back(problem.nodes[0]);
    problem.nodes[0].available = problem.nodes[1].available = problem.nodes[2].available = {1, 1};
    row("the first of equal nodes", problem, u"0: 1 1; 1: 1 1"_s, 220);
    problem.nodes[1].unitCost = {6, 4};
    row("equal sums, the first nodes all the same", problem, u"0: 1 1; 1: 1 1"_s, 220);
}

void SplitSolverTest::plans()
{
    QFETCH(SplitProblem, problem);
    QFETCH(QString, plan);
    QFETCH(qint64, cost);
    const SplitPlan found = solve(problem);
    QCOMPARE(told(found), plan);
    QCOMPARE(found.cost, cost);
    QCOMPARE(wrongIn(problem, found), QString());
    QVERIFY(found.optimal);
}

void SplitSolverTest::runnerUpsAreForbiddenOneByOne()
{
    SplitProblem problem = twoByTwo();
    problem.nodes[1].fixed = 120;
    QStringList plans;
    while (true) {
        const SplitPlan plan = solve(problem);
        plans.append(told(plan));
        if (!plan.feasible)
            break;
        problem.forbidden.push_back(plan.nodes());
    }
    QCOMPARE(plans,
             (QStringList{u"0: 2 2"_s, u"1: 2 2"_s, u"0: 2 1; 1: 0 1"_s, u"missing: 2 2"_s, u"none"_s}));
}

void SplitSolverTest::everyTinyProblemHasTheBestOfAllPlans()
{
    for (quint32 seed = 1; seed <= 1'500; ++seed) {
        const SplitProblem problem = randomSplit(
            seed,
            {.lines = 3,
             .nodes = 4,
             .units = seed % 2 ? 2 : 3,
             .prices = seed % 7 ? int(seed % 3) + 1 : 100'000,
             .special = seed % 4 ? int(seed % 3) * 4 : 0,
             .lineSplit = seed % 5 ? SplitProblem::LineSplit::Allowed : SplitProblem::LineSplit::Whole});
        const SplitPlan plan = solve(problem);
        const SplitPlan best = bestOfAll(problem);
        const QByteArray hint = "seed " + QByteArray::number(seed);
        QVERIFY2(wrongIn(problem, plan).isEmpty(), hint + ' ' + qPrintable(wrongIn(problem, plan)));
        QVERIFY2(plan.optimal && plan.feasible == best.feasible && plan.cost == best.cost, hint);
        QVERIFY2(plan.parts == best.parts && plan.missing == best.missing, hint);
    }
}

void SplitSolverTest::improvementsNeverHurt()
{
    QRandomGenerator random(20'261'130);
    for (quint32 seed = 1; seed <= 200; ++seed) {
        SplitProblem problem = randomSplit(seed, {.nodes = 12, .special = 8});
        SplitPlan before = solve(problem);
        for (int change = 0; change < 6; ++change) {
            Node &node = problem.nodes[random.bounded(int(problem.nodes.size()))];
            const int line = random.bounded(int(problem.lines.size()));
            switch (random.bounded(4)) {
            case 0:
                node.available[problem.lines[line].stock] += random.bounded(1, 4);
                break;
            case 1:
                node.capacity = node.capacity == SplitProblem::kUnbounded ? node.capacity : node.capacity + 2;
                break;
            case 2:
                node.fixed -= random.bounded(1, 2'000'000);
                break;
            default:
                node.unitCost[line] =
                    node.unitCost[line] == kNever ? 1'000'000 : node.unitCost[line] - 200'000;
                break;
            }
            const SplitPlan after = solve(problem);
            const QByteArray hint = "seed " + QByteArray::number(seed);
            QVERIFY2(before.optimal && after.optimal, hint);
            QVERIFY2(!before.feasible || (after.feasible && after.cost <= before.cost), hint);
            before = after;
        }
    }
}

void SplitSolverTest::theSameProblemHasTheSameAnswer()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const SplitProblem problem = randomSplit(seed, {.prices = 3, .special = 8});
        QVERIFY(solve(problem) == solve(problem));
    }
}

void SplitSolverTest::endedStepsLeaveABoundBelowTheOptimum()
{
    int ended = 0;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        const SplitProblem problem =
            randomSplit(seed, {.lines = 8, .nodes = 60, .units = 9, .special = int(seed % 3) * 4});
        const SplitPlan whole = solve(problem, {.steps = 50'000'000});
        QVERIFY(whole.optimal);
        for (const qint64 steps : {1, 40, 300, 2'000, 10'000}) {
            const SplitPlan part = solve(problem, {steps});
            const QByteArray hint =
                "seed " + QByteArray::number(seed) + ", steps " + QByteArray::number(steps);
            QVERIFY2(wrongIn(problem, part).isEmpty(), hint + ' ' + qPrintable(wrongIn(problem, part)));
            QVERIFY2(!part.optimal || (part.feasible == whole.feasible && part.cost == whole.cost), hint);
            QVERIFY2(!whole.feasible || part.bound <= whole.cost, hint);
            QVERIFY2(!part.feasible || (whole.feasible && whole.cost <= part.cost), hint);
            ended += part.optimal ? 0 : 1;
        }
    }
    QVERIFY(ended > 100);
}

void SplitSolverTest::theLimitEndsTheWork()
{
    // What one look at the prices of all nodes may take beyond it.
    constexpr qint64 kOneLook = 200 * 400;
    constexpr qint64 kSteps = 150'000;
    for (const int special : {0, 3, 10}) {
        int ended = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const SplitProblem problem =
                randomSplit(seed, {.lines = 8, .nodes = 200, .special = special, .exactSize = true});
            const SplitPlan plan = solve(problem, {kSteps});
            QVERIFY2(plan.steps <= kSteps + kOneLook,
                     qPrintable(u"special %1, seed %2"_s.arg(special).arg(seed)));
            ended += plan.optimal ? 0 : 1;
        }
        QVERIFY2(ended > 0, qPrintable(u"special %1"_s.arg(special)));
    }
}

void SplitSolverTest::nearlyAllLargeOrdersAreProved()
{
    int ended = 0;
    for (const int special : {3, 10}) {
        for (quint32 seed = 1; seed <= 150; ++seed) {
            const SplitProblem problem =
                randomSplit(seed, {.lines = 8, .nodes = 200, .special = special, .exactSize = true});
            ended += solve(problem).optimal ? 0 : 1;
        }
    }
    QVERIFY2(ended <= 3, qPrintable(u"%1 of 300"_s.arg(ended)));
}

void SplitSolverTest::tooFewPartsForAllUnitsAreSeenSoon_data()
{
    QTest::addColumn<SplitProblem>("problem");
    SplitProblem problem{.fill = SplitProblem::Fill::All, .maxParts = 3};
    for (int line = 0; line < 4; ++line)
        problem.lines.push_back({.stock = line, .units = 10});
    for (int n = 0; n < 200; ++n) {
        Node node{.fixed = 1'000 + n * 37 % 101};
        for (int line = 0; line < 4; ++line)
            node.unitCost.push_back(100 + (n * 31 + line * 17) % 89);
        problem.nodes.push_back(std::move(node));
    }
    const auto row = [&problem](const char *name, const std::vector<qint64> &available, qint64 capacity) {
        SplitProblem own = problem;
        for (Node &node : own.nodes) {
            node.available = available;
            node.capacity = capacity;
        }
        for (Line &line : own.lines)
            line.stock = std::min(line.stock, int(available.size()) - 1);
        QTest::newRow(name) << own;
    };
    row("stock of a line", {10, 3, 10, 10}, SplitProblem::kUnbounded);
    row("stock that lines share", {13}, SplitProblem::kUnbounded);
    row("capacity", {10, 10, 10, 10}, 13);
}

void SplitSolverTest::tooFewPartsForAllUnitsAreSeenSoon()
{
    QFETCH(const SplitProblem, problem);
    const SplitPlan plan = solve(problem, {.steps = 100'000});
    QVERIFY(plan.optimal);
    QVERIFY(!plan.feasible);
}

void SplitSolverTest::whatDoesNotFitIsNamed_data()
{
    QTest::addColumn<SplitProblem>("problem");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const SplitProblem &problem, const QString &field) {
        QTest::newRow(name) << problem << field;
    };
    SplitProblem problem = twoByTwo();
    problem.lines[0].units = 0;
    row("a line of nothing", problem, u"lines"_s);
    problem = twoByTwo();
    problem.lines[0].stock = 2;
    row("a stock key too many", problem, u"lines"_s);
    problem = twoByTwo();
    problem.lines[0].unitValue = -1;
    row("a value below zero", problem, u"lines"_s);
    problem = twoByTwo();
    problem.lines[0].missingCost = kNever;
    row("a missing cost without end", problem, u"lines"_s);
    problem = twoByTwo();
    problem.nodes[1].unitCost.pop_back();
    row("a cost too few", problem, u"nodes"_s);
    problem = twoByTwo();
    problem.nodes[1].available.pop_back();
    row("a stock too few", problem, u"nodes"_s);
    problem = twoByTwo();
    problem.nodes[1].fixed = qint64(1) << 60;
    row("a cost beyond all", problem, u"nodes"_s);
    problem = twoByTwo();
    problem.lines[0].units = 1'000'000;
    problem.nodes[1].unitCost[0] = qint64(1) << 40;
    row("costs beyond all together", problem, u"nodes"_s);
    problem = twoByTwo();
    problem.groups = {{0, 2}};
    row("a group of a line that is not there", problem, u"groups"_s);
    problem = twoByTwo();
    problem.forbidden = {{-1}};
    row("a forbidden node that is not there", problem, u"forbidden"_s);
}

void SplitSolverTest::whatDoesNotFitIsNamed()
{
    QFETCH(SplitProblem, problem);
    QFETCH(QString, field);
    const auto checked = problem.check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().field, field);
    QVERIFY(!solve(problem).feasible);
}

STOA_TEST(SplitSolverTest)
#include "splitsolvertest.moc"
