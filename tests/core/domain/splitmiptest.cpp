// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/splitmip.h"
#include "core/domain/orders/splitsolver.h"
#include "tests/kit/splitinstances.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

/// The nightly run sets it to 2,000 and more.
constexpr int kInstances = 150;

int instances()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("STOA_SOLVER_INSTANCES", &ok);
    return ok && wanted > 0 ? wanted : kInstances;
}

} // namespace

/// The solver against a MIP solver over random problems with everything that a problem can have.
class SplitMipTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheOptimum_data();
    void equalsTheOptimum();
};

void SplitMipTest::equalsTheOptimum_data()
{
    QTest::addColumn<SplitProblem::LineSplit>("lineSplit");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("prices");
    QTest::addColumn<int>("special");
    QTest::addColumn<int>("share"); // of the instances, in tenths
    constexpr auto kAllowed = SplitProblem::LineSplit::Allowed;
    constexpr auto kWhole = SplitProblem::LineSplit::Whole;
    QTest::newRow("fixed and unit costs, divided lines") << kAllowed << 8 << 100'000 << 0 << 2;
    QTest::newRow("fixed and unit costs, whole lines") << kWhole << 8 << 100'000 << 0 << 1;
    QTest::newRow("some of everything, few units") << kAllowed << 3 << 100'000 << 5 << 2;
    QTest::newRow("much of everything, many units") << kAllowed << 12 << 100'000 << 8 << 2;
    QTest::newRow("much of everything, whole lines") << kWhole << 6 << 100'000 << 8 << 1;
    QTest::newRow("much of everything, costs that tie") << kAllowed << 6 << 4 << 8 << 2;
}

void SplitMipTest::equalsTheOptimum()
{
    QFETCH(SplitProblem::LineSplit, lineSplit);
    QFETCH(int, units);
    QFETCH(int, prices);
    QFETCH(int, special);
    QFETCH(int, share);
    const int count = std::max(1, instances() * share / 10);
    int withoutAnswer = 0;
    for (int i = 1; i <= count; ++i) {
        const quint32 seed = quint32(i * 10 + share);
        const SplitProblem problem =
            randomSplit(seed, {.units = units, .prices = prices, .special = special, .lineSplit = lineSplit});
        const SplitPlan plan = solve(problem, {.steps = 20'000'000});
        const QByteArray hint = "seed " + QByteArray::number(seed);
        QVERIFY2(wrongIn(problem, plan).isEmpty(), hint + ' ' + qPrintable(wrongIn(problem, plan)));
        QVERIFY2(plan.optimal, hint);
        const auto optimum = solveByMip(problem);
        if (!optimum) {
            ++withoutAnswer;
            continue;
        }
        const QByteArray costs = hint + ": " + QByteArray::number(plan.cost) + ", and the optimum is "
            + QByteArray::number(optimum->cost);
        QVERIFY2(plan.feasible == optimum->feasible, hint);
        QVERIFY2(!plan.feasible || plan.cost == optimum->cost, costs);
    }
    QVERIFY2(withoutAnswer * 100 <= count, "the MIP solver did not end too often");
}

STOA_TEST(SplitMipTest)
#include "splitmiptest.moc"
