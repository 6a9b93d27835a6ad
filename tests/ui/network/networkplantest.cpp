// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkplan.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

PlanNode node(const QString &code, double north, double east, StatusKind status = StatusKind::Ok,
              const QString &word = u"Open"_s)
{
    return {code, u"Place "_s + code, u"store"_s, u"Store"_s, {north, east}, status, word, 5, 20,
            2,    u"5 of 20 slots"_s};
}

QList<PlanNode> chain()
{
    return {node(u"ATH"_s, 37.98, 23.73), node(u"KIF"_s, 38.07, 23.81),
            node(u"MIL"_s, 45.47, 9.19, StatusKind::Attention, u"Late, 12 min"_s),
            node(u"KRK"_s, 50.06, 19.94, StatusKind::Offline, u"Since 14:02"_s),
            node(u"THE"_s, 40.63, 22.94, StatusKind::Problem, u"Cut-off missed"_s)};
}

QList<PlanNode> thousand()
{
    QList<PlanNode> nodes;
    for (int i = 0; i < 1'000; ++i)
        nodes.append(node(QString::number(i), 36 + (i * 7 % 1000) / 70.0, 6 + (i * 13 % 997) / 50.0));
    return nodes;
}

struct Stage {
    explicit Stage(LookChoice look = LookChoice::Light)
        : themed(look)
    {
        plan.resize(640, 480);
        plan.show();
        const bool seen = QTest::qWaitForWindowExposed(&plan);
        Q_UNUSED(seen)
        plan.activateWindow();
        plan.setFocus();
    }
    kit::Themed themed;
    NetworkPlan plan;
};

} // namespace

class NetworkPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsAllPlacesAndPartsThemWhenZoomedIn()
    {
        Stage stage;
        stage.plan.setNodes(chain());
        QCOMPARE(stage.plan.markers().size(), 4);
        for (int part = 0; part < stage.plan.partCount(); ++part)
            QVERIFY(stage.plan.rect().contains(stage.plan.partRect(part)));
        stage.plan.zoom(100, stage.plan.partRect(0).center());
        QCOMPARE(stage.plan.markers().size(), 5);
        QTest::keyClick(&stage.plan, Qt::Key_Home);
        QCOMPARE(stage.plan.markers().size(), 4);
        QVERIFY(stage.plan.labelsShown() >= 3);
    }

    void eachPlaceIsReadWithItsState()
    {
        Stage stage;
        stage.plan.setNodes(chain());
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&stage.plan);
        QCOMPARE(whole->text(QAccessible::Name), u"Plan of the places"_s);
        QVERIFY(whole->childCount() >= 5);
        QCOMPARE(whole->child(2)->text(QAccessible::Name), u"Place MIL, Store"_s);
        QCOMPARE(whole->child(2)->text(QAccessible::Value), u"Late, 12 min, 5 of 20 slots"_s);
        QSignalSpy chosen(&stage.plan, &NetworkPlan::nodeChosen);
        whole->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(whole->focusChild(), whole->child(2));
        QVERIFY(whole->child(2)->state().focused);
        // The buttons come after the places.
        QCOMPARE(whole->childCount(), 5 + 3);
        QCOMPARE(whole->child(5)->role(), QAccessible::Button);
    }

    void theChoiceGoesByCode()
    {
        Stage stage;
        stage.plan.setNodes(chain());
        QSignalSpy chosen(&stage.plan, &NetworkPlan::nodeChosen);
        stage.plan.setChosen(u"KIF"_s);
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(stage.plan.markers().size(), 5); // it stands apart from its neighbour
        QCOMPARE(stage.plan.markers().last().places, QList<int>{1});
        QList<PlanNode> fewer = chain();
        fewer.removeFirst();
        stage.plan.setNodes(fewer);
        QCOMPARE(stage.plan.chosen(), u"KIF"_s);
        fewer.removeFirst();
        stage.plan.setNodes(fewer);
        QCOMPARE(stage.plan.chosen(), QString());
        stage.plan.setChosen(u"nowhere"_s);
        QCOMPARE(stage.plan.chosen(), QString());
    }

    void keysGoFromPlaceToPlace()
    {
        Stage stage;
        stage.plan.setNodes(chain());
        QSignalSpy chosen(&stage.plan, &NetworkPlan::nodeChosen);
        QSignalSpy activated(&stage.plan, &NetworkPlan::nodeActivated);
        stage.plan.setChosen(u"THE"_s);
        QTest::keyClick(&stage.plan, Qt::Key_Up);
        QCOMPARE(stage.plan.chosen(), u"KRK"_s);
        QTest::keyClick(&stage.plan, Qt::Key_Left);
        QCOMPARE(stage.plan.chosen(), u"MIL"_s);
        QTest::keyClick(&stage.plan, Qt::Key_Left); // nothing is there
        QCOMPARE(chosen.count(), 2);
        QTest::keyClick(&stage.plan, Qt::Key_Return);
        QCOMPARE(activated.first().first().toString(), u"MIL"_s);
        const double scale = stage.plan.view().scale;
        const QRect before = stage.plan.partRect(2);
        QTest::keyClick(&stage.plan, Qt::Key_Plus);
        QVERIFY(stage.plan.view().scale > scale);
        QCOMPARE(stage.plan.partRect(2), before); // what is chosen stays where it is
        QTest::keyClick(&stage.plan, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(stage.plan.partRect(2).left() < before.left());
        QCOMPARE(stage.plan.chosen(), u"MIL"_s);
        QTest::keyClick(&stage.plan, Qt::Key_Minus);
        QVERIFY(std::abs(stage.plan.view().scale - scale) < 1e-6);
    }

    void aPressChoosesAndADragMovesThePlan()
    {
        Stage stage;
        stage.plan.setNodes(chain());
        QSignalSpy chosen(&stage.plan, &NetworkPlan::nodeChosen);
        const QPoint milan = stage.plan.partRect(2).center();
        QTest::mouseClick(&stage.plan, Qt::LeftButton, {}, milan);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"MIL"_s);
        QTest::mousePress(&stage.plan, Qt::LeftButton, {}, QPoint(300, 300));
        QTest::mouseMove(&stage.plan, QPoint(330, 310));
        QTest::mouseMove(&stage.plan, QPoint(360, 320));
        QTest::mouseRelease(&stage.plan, Qt::LeftButton, {}, QPoint(360, 320));
        QVERIFY((stage.plan.partRect(2).center() - milan - QPoint(60, 20)).manhattanLength() <= 2);
        QCOMPARE(chosen.count(), 1);
        // A new list of places leaves what one looks at.
        const QPoint moved = stage.plan.partRect(2).center();
        stage.plan.setNodes(chain());
        QVERIFY((stage.plan.partRect(2).center() - moved).manhattanLength() <= 2);
    }

    void aPressOnSeveralZoomsToThem()
    {
        Stage stage;
        stage.plan.setNodes(chain());
        const auto cluster = std::ranges::find_if(stage.plan.markers(), &PlanMarker::isCluster);
        QVERIFY(cluster != stage.plan.markers().end());
        QTest::mouseClick(&stage.plan, Qt::LeftButton, {}, cluster->at.toPoint());
        QVERIFY(stage.plan.rect().contains(stage.plan.partRect(0)));
        QVERIFY(stage.plan.rect().contains(stage.plan.partRect(1)));
        QVERIFY(std::ranges::none_of(stage.plan.markers(), &PlanMarker::isCluster));
    }

    void aThousandPlacesAreDrawnFluently()
    {
        Stage stage;
        stage.plan.setNodes(thousand());
        QVERIFY(stage.plan.markers().size() < 400);
        qsizetype places = 0;
        for (const PlanMarker &marker : stage.plan.markers())
            places += marker.places.size();
        QCOMPARE(places, 1'000);
        stage.plan.grab();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(&stage.plan, i % 2 == 0 ? Qt::Key_Plus : Qt::Key_Minus);
            stage.plan.grab();
        }
        QVERIFY2(timer.elapsed() < 2'500, qPrintable(QString::number(timer.elapsed())));
    }

    void isDrawnInEveryLookAndDirection_data()
    {
        QTest::addColumn<LookChoice>("look");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << LookChoice::Light << Qt::LeftToRight;
        QTest::newRow("dark, from the right") << LookChoice::Dark << Qt::RightToLeft;
        QTest::newRow("high contrast") << LookChoice::HighContrast << Qt::LeftToRight;
    }
    void isDrawnInEveryLookAndDirection()
    {
        QFETCH(LookChoice, look);
        QFETCH(Qt::LayoutDirection, direction);
        Stage stage(look);
        stage.plan.setLayoutDirection(direction);
        stage.plan.setNodes(chain());
        stage.plan.setChosen(u"ATH"_s);
        stage.plan.setFlows({{u"MIL"_s, {}, {}, 120, u"120 parcels"_s},
                             {{}, GeoPoint{39.64, 22.42}, u"Larissa"_s, 40, u"40 parcels"_s},
                             {u"gone"_s, {}, {}, 1, u"1"_s}});
        const QImage image = stage.plan.grab().toImage();
        const QColor line = stage.themed.theme.tokens().series(0);
        const QPoint middle = (stage.plan.partRect(0).center() * 4 + stage.plan.partRect(2).center()) / 5;
        QCOMPARE(image.pixelColor(middle), line);
        // A map is not mirrored, the buttons on it are.
        QVERIFY(stage.plan.partRect(2).left() < stage.plan.partRect(0).left());
        const auto *all = stage.plan.findChild<QAbstractButton *>(u"planAll"_s);
        QCOMPARE(all->x() < stage.plan.width() / 2, direction == Qt::RightToLeft);
        QVERIFY(all->width() >= all->sizeHint().width());
    }
};

STOA_TEST(NetworkPlanTest)
#include "networkplantest.moc"
