// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/wavesolver.h"
#include "tests/kit/splitinstances.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <map>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

QString wrongInWave(const WaveProblem &problem, const WavePlan &plan)
{
    if (plan.plans.size() != problem.orders.size())
        return u"not every order"_s;
    std::map<std::pair<int, int>, qint64> drawn;
    std::vector<qint64> units(problem.capacity.size(), 0);
    qint64 cost = 0;
    for (size_t i = 0; i < plan.plans.size(); ++i) {
        const WaveProblem::Order &order = problem.orders[i];
        SplitPlan own = plan.plans[i];
        own.optimal = own.feasible;
        own.bound = own.cost;
        cost += own.cost;
        if (!own.feasible) {
            qint64 waiting = 0;
            for (const SplitProblem::Line &line : order.problem.lines)
                waiting += line.units * line.missingCost;
            if (own.cost != waiting || !own.parts.empty())
                return u"an order that waits for another cost"_s;
            continue;
        }
        if (const QString wrong = wrongIn(order.problem, own); !wrong.isEmpty())
            return wrong;
        for (const SplitPart &part : own.parts) {
            for (size_t line = 0; line < part.units.size(); ++line) {
                const int sku = order.skus[order.problem.lines[line].stock];
                drawn[{order.nodes[part.node], sku}] += part.units[line];
                units[order.nodes[part.node]] += part.units[line];
            }
        }
    }
    for (const WaveProblem::Stock &stock : problem.stock) {
        if (drawn[{stock.node, stock.sku}] > stock.units)
            return u"stock that is sold twice"_s;
    }
    for (size_t node = 0; node < units.size(); ++node) {
        if (units[node] > problem.capacity[node])
            return u"more than a capacity"_s;
    }
    if (cost != plan.cost)
        return u"another cost than that of its orders"_s;
    return plan.bound > plan.cost ? u"a bound above the cost"_s : QString();
}

/// Orders over the same nodes and SKUs.
WaveProblem randomWave(quint32 seed, int orders, int nodes, int skus, int stock)
{
    QRandomGenerator random(seed);
    WaveProblem wave;
    for (int node = 0; node < nodes; ++node) {
        for (int sku = 0; sku < skus; ++sku)
            wave.stock.push_back({node, sku, random.bounded(stock + 1)});
        wave.capacity.push_back(random.bounded(3) == 0 ? SplitProblem::kUnbounded
                                                       : 1 + random.bounded(2 * orders));
    }
    for (int i = 0; i < orders; ++i) {
        WaveProblem::Order order;
        for (int line = 0; line < 1 + random.bounded(2); ++line) {
            order.skus.push_back((i + line * 7) % skus);
            order.problem.lines.push_back({.stock = line,
                                           .units = 1 + random.bounded(2),
                                           .unitValue = 1'000,
                                           .missingCost = 5'000 + random.bounded(5'000)});
        }
        if (random.bounded(3) == 0)
            order.problem.fill = SplitProblem::Fill::All;
        for (int node = 0; node < nodes; ++node) {
            SplitProblem::Node own{.fixed = 500 + random.bounded(2'000)};
            for (size_t line = 0; line < order.skus.size(); ++line) {
                own.unitCost.push_back(random.bounded(1'000));
                own.available.push_back(wave.stock[size_t(node * skus + order.skus[line])].units);
            }
            order.nodes.push_back(node);
            order.problem.nodes.push_back(std::move(own));
        }
        wave.orders.push_back(std::move(order));
    }
    return wave;
}

/// All orders in one problem: a line each, and a node for each order and node. Its optimum is the wave's
/// where every order has one line of one unit, one SKU each node, and nothing but stock is short.
qint64 bestOfTiny(const WaveProblem &wave)
{
    qint64 best = std::numeric_limits<qint64>::max();
    std::map<std::pair<int, int>, qint64> left;
    for (const WaveProblem::Stock &stock : wave.stock)
        left[{stock.node, stock.sku}] = stock.units;
    std::vector<qint64> capacity = wave.capacity;
    const auto assign = [&](const auto &self, size_t order, qint64 cost) -> void {
        if (order == wave.orders.size()) {
            best = std::min(best, cost);
            return;
        }
        const WaveProblem::Order &own = wave.orders[order];
        const SplitProblem::Line &line = own.problem.lines.front();
        self(self, order + 1, cost + line.missingCost);
        for (size_t n = 0; n < own.nodes.size(); ++n) {
            const int node = own.nodes[n];
            qint64 &stock = left[{node, own.skus.front()}];
            if (stock == 0 || capacity[node] == 0)
                continue;
            --stock;
            --capacity[node];
            self(self, order + 1, cost + own.problem.nodes[n].fixed + own.problem.nodes[n].unitCost.front());
            ++stock;
            ++capacity[node];
        }
    };
    assign(assign, 0, 0);
    return best;
}

} // namespace

class WaveSolverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSoldTwice();
    void ordersThatDoNotMeetGetTheirOwnOptimum();
    void theOrderThatHasNoOtherGetsTheLastUnit();
    void tinyWavesComeWithinTheirBounds();
    void theSameWaveHasTheSameAnswer();
    void goesOnUntilItIsCancelled();
    void whatDoesNotFitIsNamed();
};

void WaveSolverTest::nothingIsSoldTwice()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const WaveProblem wave = randomWave(seed, 30, 6, 5, int(seed % 8) + 1);
        const WavePlan plan = solveWave(wave, {.rounds = 20});
        const QString wrong = wrongInWave(wave, plan);
        QVERIFY2(wrong.isEmpty(), "seed " + QByteArray::number(seed) + ' ' + qPrintable(wrong));
    }
}

void WaveSolverTest::ordersThatDoNotMeetGetTheirOwnOptimum()
{
    const WaveProblem wave = randomWave(7, 20, 6, 20, 400);
    WaveProblem free = wave;
    for (qint64 &capacity : free.capacity)
        capacity = SplitProblem::kUnbounded;
    const WavePlan plan = solveWave(free);
    QVERIFY(plan.isOptimal());
    qint64 cost = 0;
    for (const WaveProblem::Order &order : free.orders)
        cost += solve(order.problem).cost;
    QCOMPARE(plan.cost, cost);
}

void WaveSolverTest::theOrderThatHasNoOtherGetsTheLastUnit()
{
    // Both want the one unit at node 0; only the first order has another node, a little dearer.
    const auto order = [](qint64 elsewhere) {
        return WaveProblem::Order{
            .problem = {.lines = {{.stock = 0, .units = 1, .missingCost = 1'000}},
                        .nodes = {{.fixed = 10, .unitCost = {1}, .available = {1}},
                                  {.fixed = 10, .unitCost = {elsewhere}, .available = {1}}}},
            .nodes = {0, 1},
            .skus = {0}};
    };
    const WaveProblem wave{.orders = {order(3), order(SplitProblem::kNever)},
                           .stock = {{0, 0, 1}, {1, 0, 1}},
                           .capacity = {SplitProblem::kUnbounded, SplitProblem::kUnbounded}};
    const WavePlan plan = solveWave(wave);
    QCOMPARE(plan.plans.at(0).nodes(), std::vector<int>{1});
    QCOMPARE(plan.plans.at(1).nodes(), std::vector<int>{0});
    QCOMPARE(plan.cost, qint64(13 + 11));
    QVERIFY(plan.bound <= plan.cost && plan.bound >= 22);
}

void WaveSolverTest::tinyWavesComeWithinTheirBounds()
{
    int optimal = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        WaveProblem wave = randomWave(seed, 6, 3, 2, 2);
        for (WaveProblem::Order &order : wave.orders) {
            order.problem.lines.resize(1);
            order.problem.lines.front().units = 1;
            order.skus.resize(1);
            for (SplitProblem::Node &node : order.problem.nodes) {
                node.unitCost.resize(1);
                node.available.resize(1);
            }
        }
        const WavePlan plan = solveWave(wave);
        const QByteArray hint = "seed " + QByteArray::number(seed);
        const QString wrong = wrongInWave(wave, plan);
        QVERIFY2(wrong.isEmpty(), hint + ' ' + qPrintable(wrong));
        const qint64 best = bestOfTiny(wave);
        QVERIFY2(plan.bound <= best && best <= plan.cost, hint);
        optimal += plan.cost == best ? 1 : 0;
    }
    QVERIFY2(optimal >= 90, QByteArray::number(optimal));
}

void WaveSolverTest::theSameWaveHasTheSameAnswer()
{
    const WaveProblem wave = randomWave(3, 40, 5, 4, 4);
    const WavePlan first = solveWave(wave);
    const WavePlan second = solveWave(wave);
    QVERIFY(first.plans == second.plans);
    QCOMPARE(first.cost, second.cost);
    QCOMPARE(first.bound, second.bound);
}

void WaveSolverTest::goesOnUntilItIsCancelled()
{
    const WaveProblem wave = randomWave(5, 40, 5, 4, 2);
    qint64 last = 0;
    qint64 whole = 0;
    const WavePlan all = solveWave(wave, {}, [&](qint64 done, qint64 total) {
        whole = total;
        const bool forward = done >= last && done <= total;
        last = forward ? done : total + 1;
        return true;
    });
    QCOMPARE(last, whole);
    QVERIFY(!all.cancelled);

    for (const qint64 until : {qint64(1), qint64(39), qint64(41), whole / 2}) {
        qint64 asked = 0;
        const WavePlan part = solveWave(wave, {}, [&](qint64, qint64) { return ++asked < until; });
        QCOMPARE(asked, until);
        QVERIFY(part.cancelled);
        QVERIFY(part.plans.empty() || wrongInWave(wave, part).isEmpty());
        QVERIFY(part.plans.empty() == (until <= 40));
    }
}

void WaveSolverTest::whatDoesNotFitIsNamed()
{
    const auto field = [](const WaveProblem &wave) {
        const auto checked = wave.check();
        return checked ? QString() : checked.error().field;
    };
    const WaveProblem good = randomWave(1, 3, 2, 2, 2);
    QCOMPARE(field(good), QString());
    WaveProblem wave = good;
    wave.orders[1].nodes[0] = 2;
    QCOMPARE(field(wave), u"orders"_s);
    wave = good;
    wave.orders[1].skus.push_back(1);
    QCOMPARE(field(wave), u"orders"_s);
    wave = good;
    wave.orders[1].problem.lines[0].units = 0;
    QCOMPARE(field(wave), u"lines"_s);
    wave = good;
    wave.stock.push_back({0, 0, 1});
    QCOMPARE(field(wave), u"stock"_s);
    wave = good;
    wave.stock.push_back({2, 9, 1});
    QCOMPARE(field(wave), u"stock"_s);
    QVERIFY(solveWave(wave).plans.empty());
}

STOA_TEST(WaveSolverTest)
#include "wavesolvertest.moc"
