// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/planlayout.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace stoa;
using namespace stoa::ui;

class PlanLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDegreeIsAsLongAsOnTheGlobe()
    {
        const PlanProjection plan({{60, 10}, {60, 12}});
        const QPointF west = plan.project({60, 10});
        const QPointF east = plan.project({60, 12});
        // At 60° a degree of longitude is half as long as one of latitude.
        QVERIFY(std::abs(east.x() - west.x() - 1.0) < 1e-9);
        QVERIFY(plan.project({61, 10}).y() < west.y());
        const GeoPoint back = plan.unproject(plan.project({60.5, 11.25}));
        QVERIFY(std::abs(back.latitude - 60.5) < 1e-9 && std::abs(back.longitude - 11.25) < 1e-9);
    }

    void placesOnBothSidesOfTheDateLineStayTogether()
    {
        const PlanProjection plan({{-17, 178}, {-17, -178}});
        QVERIFY(std::abs(plan.project({-17, 178}).x() - plan.project({-17, -178}).x()) < 5);
    }

    void theViewHoldsAllPlaces()
    {
        const QList<QPointF> points{{0, 0}, {10, 4}, {3, -6}};
        const PlanView view = PlanView::around(points, {600, 300}, 40);
        for (const QPointF &point : points) {
            QVERIFY(QRectF(39, 39, 522, 222).contains(view.toScreen(point)));
            const QPointF back = view.fromScreen(view.toScreen(point));
            QVERIFY(std::abs(back.x() - point.x()) < 1e-9);
        }
        QVERIFY(PlanView::around({{5, 5}}, {600, 300}, 40).scale > 1);
        QCOMPARE(PlanView::around({}, {600, 300}, 40).scale, 1.0);
    }

    void whatIsTooNearIsOneMarker()
    {
        const QList<QPointF> points{{0, 0}, {10, 0}, {100, 0}, {105, 5}, {300, 0}};
        const auto markers = markersOf(points, 30, -1);
        QCOMPARE(markers.size(), 3);
        QCOMPARE(markers[0].places, (QList<int>{0, 1}));
        QCOMPARE(markers[0].at, QPointF(5, 0));
        QVERIFY(!markers[2].isCluster());
        // The chosen one always stands alone, above the others.
        const auto apart = markersOf(points, 30, 1);
        QCOMPARE(apart.size(), 4);
        QCOMPARE(apart.last().places, QList<int>{1});
        QCOMPARE(apart.first().places, QList<int>{0});
        // What it would cover stands beside it.
        QCOMPARE(apart.first().at, QPointF(-20, 0));
        QCOMPARE(apart.last().at, QPointF(10, 0));
    }

    void labelsOverlapNothing()
    {
        QList<PlanLabel> labels;
        QList<QRectF> marks;
        for (int i = 0; i < 40; ++i) {
            const QRectF mark((i * 53) % 500, (i * 97) % 300, 20, 20);
            marks.append(mark);
            labels.append({mark, {70, 24}, i});
        }
        const QRectF within(0, 0, 520, 320);
        const auto places = placeLabels(labels, marks, within);
        QCOMPARE(places.size(), labels.size());
        QVERIFY(std::ranges::count_if(places, [](const QRectF &place) { return !place.isNull(); }) > 8);
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (places[i].isNull())
                continue;
            QVERIFY(within.contains(places[i]));
            for (const QRectF &mark : marks)
                QVERIFY(!places[i].intersects(mark));
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!places[i].intersects(places[other]));
        }
    }

    void linesAndScaleAreRound_data()
    {
        QTest::addColumn<double>("pixelsPerDegree");
        QTest::addColumn<double>("step");
        QTest::newRow("a continent") << 10.0 << 10.0;
        QTest::newRow("a country") << 90.0 << 1.0;
        QTest::newRow("a town") << 5000.0 << 0.02;
        QTest::newRow("the globe") << 1.0 << 45.0;
    }
    void linesAndScaleAreRound()
    {
        QFETCH(double, pixelsPerDegree);
        QFETCH(double, step);
        QCOMPARE(graticuleStep(pixelsPerDegree, 90), step);
        const ScaleBar bar = scaleBar(PlanProjection::kKmOfDegree / pixelsPerDegree, 120);
        QVERIFY(bar.pixels <= 120 && bar.pixels > 40);
        const double lead = bar.km / std::pow(10.0, std::floor(std::log10(bar.km) + 1e-9));
        QVERIFY(std::abs(lead - 1) < 1e-6 || std::abs(lead - 2) < 1e-6 || std::abs(lead - 5) < 1e-6);
    }

    void arrowsFindTheNextPlaceInTheirDirection()
    {
        const QList<QPointF> points{{0, 0}, {10, 1}, {4, -9}, {-20, 0}, {30, 0}};
        QCOMPARE(nextInDirection(points, 0, {1, 0}), 1);
        QCOMPARE(nextInDirection(points, 0, {0, -1}), 2);
        QCOMPARE(nextInDirection(points, 0, {-1, 0}), 3);
        QCOMPARE(nextInDirection(points, 0, {0, 1}), -1);
    }
};

STOA_TEST(PlanLayoutTest)
#include "planlayouttest.moc"
