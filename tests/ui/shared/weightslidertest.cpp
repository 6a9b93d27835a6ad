// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/weightslider.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"

#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    Stage()
    {
        auto *column = new QVBoxLayout(&window);
        for (const QString &name : {u"Cost"_s, u"Transit against promise"_s}) {
            auto *row = new WeightSlider;
            row->setName(name, u"what it weighs"_s);
            row->setValue(34);
            rows.append(row);
            column->addWidget(row);
        }
        WeightSlider::align(rows);
        window.resize(420, 120);
        window.show();
        const bool seen = QTest::qWaitForWindowExposed(&window);
        Q_UNUSED(seen)
        window.activateWindow();
    }
    QSlider &slider() { return *rows[0]->findChild<QSlider *>(); }
    QSpinBox &spin() { return *rows[0]->findChild<QSpinBox *>(); }

    kit::Themed themed;
    QWidget window;
    QList<WeightSlider *> rows;
};

} // namespace

class WeightSliderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysChangeItByOneInBothParts()
    {
        Stage stage;
        QSignalSpy edited(stage.rows[0], &WeightSlider::edited);
        QTest::keyClick(&stage.slider(), Qt::Key_Right);
        QCOMPARE(stage.spin().value(), 35);
        QTest::keyClick(&stage.spin(), Qt::Key_Down);
        QCOMPARE(stage.slider().value(), 34);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(edited.last().first().toInt(), 34);
        stage.rows[0]->setValue(50);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(stage.spin().text(), u"50 %"_s);
    }

    void aPageIsScrolledOverIt()
    {
        Stage stage;
        stage.spin().setFocus();
        QSignalSpy edited(stage.rows[0], &WeightSlider::edited);
        QWheelEvent turn(QPointF(5, 5), stage.slider().mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120),
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&stage.slider(), &turn);
        QCOMPARE(edited.count(), 0);
    }

    void partsHaveTheNameOfTheScore()
    {
        Stage stage;
        QCOMPARE(stage.slider().accessibleName(), u"Cost"_s);
        QCOMPARE(stage.spin().accessibleName(), u"Cost"_s);
        QCOMPARE(stage.spin().accessibleDescription(), u"what it weighs"_s);
    }

    void slidersBeginBelowEachOther()
    {
        Stage stage;
        QCoreApplication::processEvents();
        QCOMPARE(stage.rows[0]->findChild<QSlider *>()->x(), stage.rows[1]->findChild<QSlider *>()->x());
        stage.window.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QVERIFY(stage.spin().x() < stage.slider().x());
        QTest::keyClick(&stage.slider(), Qt::Key_Left);
        QCOMPARE(stage.rows[0]->value(), 35);
    }
};

STOA_TEST(WeightSliderTest)
#include "weightslidertest.moc"
