// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplerandom.h"
#include "core/services/sample/samplezone.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class SampleRandomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsThePublishedNumbers();
    void exponentialHasItsMean();
    void drawsInProportion();
    void knowsTheLocalTime_data();
    void knowsTheLocalTime();
};

/// The first numbers that the PCG paper's own program prints for seed 42, stream 54.
void SampleRandomTest::drawsThePublishedNumbers()
{
    SampleRandom random(42, 54);
    for (const quint32 expected :
         {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU})
        QCOMPARE(random.next(), expected);
}

void SampleRandomTest::exponentialHasItsMean()
{
    SampleRandom random(1, 1);
    constexpr qint64 kDraws = 100'000;
    qint64 sum = 0;
    qint64 overTwo = 0;
    for (qint64 i = 0; i < kDraws; ++i) {
        const qint64 drawn = random.unitExponentialMicros();
        QVERIFY(drawn >= 0);
        sum += drawn;
        overTwo += drawn > 2'000'000 ? 1 : 0;
    }
    QVERIFY2(std::abs(sum / kDraws - 1'000'000) < 10'000, qPrintable(QString::number(sum / kDraws)));
    // exp(-2) = 0.13534
    QVERIFY2(std::abs(overTwo - 13'534) < 400, qPrintable(QString::number(overTwo)));
}

void SampleRandomTest::drawsInProportion()
{
    const SampleWeights weights({0, 30, 0, 70});
    QCOMPARE(weights.meanOrdinalThousandths(), 3400);
    SampleRandom random(7, 7);
    std::array<int, 4> drawn = {};
    for (int i = 0; i < 10'000; ++i)
        ++drawn[weights.draw(random)];
    QCOMPARE(drawn[0] + drawn[2], 0);
    QVERIFY(std::abs(drawn[1] - 3000) < 200);
}

void SampleRandomTest::knowsTheLocalTime_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<int>("month");
    QTest::newRow("Athens in winter") << u"2026-11-18T13:32:00Z"_s << 120 << 15 * 60 + 32 << 2 << 11;
    QTest::newRow("Athens in summer") << u"2026-07-01T13:32:00Z"_s << 120 << 16 * 60 + 32 << 2 << 7;
    QTest::newRow("last minute of winter") << u"2026-03-29T00:59:00Z"_s << 60 << 1 * 60 + 59 << 6 << 3;
    QTest::newRow("first minute of summer") << u"2026-03-29T01:00:00Z"_s << 60 << 3 * 60 << 6 << 3;
    QTest::newRow("last minute of summer") << u"2026-10-25T00:59:00Z"_s << 60 << 2 * 60 + 59 << 6 << 10;
    QTest::newRow("first minute of winter") << u"2026-10-25T01:00:00Z"_s << 60 << 2 * 60 << 6 << 10;
    QTest::newRow("the day is already the next") << u"2026-12-31T22:30:00Z"_s << 120 << 30 << 4 << 1;
    QTest::newRow("leap day") << u"2028-02-29T12:00:00Z"_s << 60 << 13 * 60 << 1 << 2;
    QTest::newRow("before the epoch") << u"1969-12-31T12:00:00Z"_s << 0 << 12 * 60 << 2 << 12;
}

void SampleRandomTest::knowsTheLocalTime()
{
    QFETCH(QString, utc);
    QFETCH(int, offset);
    QFETCH(int, minute);
    const SampleZone zone(offset);
    const Instant at = Instant::parse(utc).value();
    const qint64 day = zone.localDay(at);
    QCOMPARE(zone.localMinute(at), minute);
    QTEST(SampleZone::weekday(day), "weekday");
    QTEST(SampleZone::month(day), "month");
    // The hour that is told twice in autumn is taken as the earlier one.
    if (utc != u"2026-10-25T01:00:00Z"_s)
        QCOMPARE(zone.instant(day, minute), at);
}

STOA_TEST(SampleRandomTest)
#include "samplerandomtest.moc"
