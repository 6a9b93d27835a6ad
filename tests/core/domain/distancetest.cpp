// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/distance.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;

Q_DECLARE_METATYPE(Coordinates)

namespace {

constexpr Coordinates kAthens{37'976'300, 23'728'900};

} // namespace

class DistanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void greatCircle_data();
    void greatCircle();
    void isAMetric();
    void byRoad_data();
    void byRoad();
};

/// The expected metres come from the arc tangent form (T. Vincenty), on the same sphere.
void DistanceTest::greatCircle_data()
{
    QTest::addColumn<Coordinates>("from");
    QTest::addColumn<Coordinates>("to");
    QTest::addColumn<qint64>("metres");
    QTest::newRow("here") << kAthens << kAthens << qint64(0);
    QTest::newRow("a step") << kAthens << Coordinates{37'976'400, 23'728'900} << qint64(11);
    QTest::newRow("Thessaloniki") << kAthens << Coordinates{40'632'500, 22'941'000} << qint64(303'032);
    QTest::newRow("Milan") << kAthens << Coordinates{45'471'900, 9'188'100} << qint64(1'463'025);
    QTest::newRow("Sydney to London")
        << Coordinates{-33'868'800, 151'209'300} << Coordinates{51'507'400, -127'800} << qint64(16'993'957);
    QTest::newRow("over the date line")
        << Coordinates{0, 179'500'000} << Coordinates{0, -179'500'000} << qint64(111'195);
    QTest::newRow("antipodes") << Coordinates{0, 0} << Coordinates{0, 180'000'000} << qint64(20'015'114);
    QTest::newRow("antipodes askew") << Coordinates{12'345'678, -98'765'432}
                                     << Coordinates{-12'345'678, 81'234'568} << qint64(20'015'114);
    QTest::newRow("pole to pole") << Coordinates{90'000'000, 0} << Coordinates{-90'000'000, 0}
                                  << qint64(20'015'114);
    QTest::newRow("one pole") << Coordinates{90'000'000, 10'000'000} << Coordinates{90'000'000, -120'000'000}
                              << qint64(0);
}

void DistanceTest::greatCircle()
{
    QFETCH(Coordinates, from);
    QFETCH(Coordinates, to);
    QFETCH(qint64, metres);
    QCOMPARE(distanceMetres(from, to), metres);
    QCOMPARE(distanceMetres(to, from), metres);
}

void DistanceTest::isAMetric()
{
    QRandomGenerator random(20261122);
    const auto somewhere = [&random] {
        return Coordinates{random.bounded(180'000'001) - 90'000'000,
                           random.bounded(360'000'001) - 180'000'000};
    };
    for (int round = 0; round < 2'000; ++round) {
        const Coordinates a = somewhere();
        const Coordinates b = somewhere();
        const Coordinates c = somewhere();
        QCOMPARE(distanceMetres(a, a), 0);
        QCOMPARE(distanceMetres(a, b), distanceMetres(b, a));
        // Each of the three is rounded.
        QVERIFY(distanceMetres(a, c) <= distanceMetres(a, b) + distanceMetres(b, c) + 2);
        QVERIFY(distanceMetres(a, b) >= 0 && distanceMetres(a, b) <= 20'015'114);
    }
}

void DistanceTest::byRoad_data()
{
    QTest::addColumn<qint64>("metres");
    QTest::addColumn<int>("factor");
    QTest::addColumn<qint64>("road");
    QTest::newRow("the line itself") << qint64(1'234) << 10'000 << qint64(1'234);
    QTest::newRow("three tenths more") << qint64(1'000) << 13'000 << qint64(1'300);
    QTest::newRow("half up") << qint64(1) << 15'000 << qint64(2);
    QTest::newRow("down") << qint64(1) << 14'999 << qint64(1);
    QTest::newRow("nothing") << qint64(0) << 13'000 << qint64(0);
}

void DistanceTest::byRoad()
{
    QFETCH(qint64, metres);
    QFETCH(int, factor);
    QFETCH(qint64, road);
    QCOMPARE(roadMetres(metres, BasisPoints(factor)), road);
}

STOA_TEST(DistanceTest)
#include "distancetest.moc"
