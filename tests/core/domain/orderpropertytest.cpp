// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/orderstory.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Whatever happens to an order, its units, states and money hold. STOA_ORDER_SEQUENCES sets the number of
/// stories; a failure tells the seed of its story, which STOA_SEED repeats alone.
class OrderPropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStoryHolds();
    void aSeedTellsOneStory();
};

namespace {

constexpr int kSequences = 5'000;
constexpr int kMostSteps = 40;

/// What is wrong with the story of the seed, with the step at which it came out.
QString faultOf(quint32 seed, QHash<QByteArray, int> &done)
{
    OrderStory story(seed);
    const int steps = 10 + int(seed % (kMostSteps - 9));
    for (int i = 0; i < steps; ++i) {
        if (const QString fault = story.step(); !fault.isEmpty())
            return u"STOA_SEED=%1, step %2, %3"_s.arg(seed).arg(i).arg(fault);
    }
    if (const QString fault = story.finish(); !fault.isEmpty())
        return u"STOA_SEED=%1, %2"_s.arg(seed).arg(fault);
    for (auto it = story.done().cbegin(); it != story.done().cend(); ++it)
        done[it.key()] += *it;
    return {};
}

} // namespace

void OrderPropertyTest::everyStoryHolds()
{
    QHash<QByteArray, int> done;
    bool given = false;
    if (const uint seed = qEnvironmentVariable("STOA_SEED").toUInt(&given); given) {
        QCOMPARE(faultOf(seed, done), QString());
        return;
    }
    const int told = qEnvironmentVariableIntValue("STOA_ORDER_SEQUENCES");
    const int sequences = told > 0 ? told : kSequences;
    for (int i = 1; i <= sequences; ++i) {
        const QString fault = faultOf(quint32(i), done);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    // Stories that never get that far would prove nothing.
    for (const char *deed : {"approve", "hold", "release", "reject", "cancel", "allocate", "backorder",
                             "work", "fall short", "withdraw", "open a return", "refunded", "exchanged"})
        QVERIFY2(done.value(deed) >= std::min(sequences / 100, 1'000), deed);
}

void OrderPropertyTest::aSeedTellsOneStory()
{
    const auto tell = [](quint32 seed) {
        OrderStory story(seed);
        for (int i = 0; i < kMostSteps; ++i)
            story.step();
        return story.done();
    };
    QCOMPARE(tell(12), tell(12));
    QVERIFY(tell(12) != tell(13));
}

STOA_TEST(OrderPropertyTest)
#include "orderpropertytest.moc"
