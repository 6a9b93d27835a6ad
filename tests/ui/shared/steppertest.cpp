// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stepper.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"

#include <QAccessible>
#include <QImage>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

QList<Stepper::Step> steps()
{
    return {{u"Allocated"_s, u"14:21"_s}, {u"Accepted"_s, u"14:23"_s},
            {u"Picked"_s, u"wave 7"_s},   {u"Packed"_s, {}},
            {u"Shipped"_s, {}},           {u"Delivered"_s, u"Wed 18"_s}};
}

void show(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QCoreApplication::processEvents();
}

} // namespace

class StepperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowFarItIs()
    {
        const kit::Themed themed;
        Stepper stepper;
        QCOMPARE(stepper.value(), QString());
        stepper.setSteps(steps(), 2);
        QCOMPARE(stepper.value(), u"step 3 of 6, Picked"_s);
        stepper.setSteps(steps(), 6);
        QVERIFY(stepper.value().contains(u"done"_s));
    }

    void aScreenReaderFindsEachStep()
    {
        const kit::Themed themed;
        Stepper stepper;
        stepper.setSteps(steps(), 2);
        stepper.resize(700, 60);
        show(stepper);
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&stepper);
        QVERIFY(whole);
        QCOMPARE(whole->text(QAccessible::Value), u"step 3 of 6, Picked"_s);
        QCOMPARE(whole->childCount(), 6);
        const QAccessibleInterface *first = whole->child(0);
        QCOMPARE(first->text(QAccessible::Name), u"Allocated, 14:21"_s);
        QCOMPARE(first->text(QAccessible::Value), u"done"_s);
        QCOMPARE(whole->child(2)->text(QAccessible::Value), u"now"_s);
        QCOMPARE(whole->child(3)->text(QAccessible::Value), u"later"_s);
        QCOMPARE(whole->indexOfChild(whole->child(3)), 3);
        QCOMPARE(whole->child(6), nullptr);
        stepper.setSteps(steps().first(2), 1);
        QVERIFY(!whole->child(1)->state().invalid);
        QCOMPARE(whole->childCount(), 2);
    }

    void wordsAreWholeAtEveryWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("beside");
        QTest::newRow("wide") << 900 << true;
        QTest::newRow("narrow") << 300 << false;
        QTest::newRow("least") << 0 << false;
    }
    void wordsAreWholeAtEveryWidth()
    {
        QFETCH(int, width);
        QFETCH(bool, beside);
        const kit::Themed themed;
        Stepper stepper;
        stepper.setSteps(steps(), 2);
        const int wide = std::max(width, stepper.minimumSizeHint().width());
        QCOMPARE(stepper.isBeside(wide), beside);
        stepper.resize(wide, stepper.heightForWidth(wide));
        show(stepper);
        QRect before;
        for (int part = 0; part < stepper.partCount(); ++part) {
            const QRect place = stepper.partRect(part);
            QVERIFY(stepper.rect().contains(place));
            QVERIFY(!place.intersects(before));
            before = place;
        }
    }

    void beginsAtTheRightWhereOneReadsFromThere()
    {
        const kit::Themed themed;
        Stepper stepper;
        stepper.setLayoutDirection(Qt::RightToLeft);
        stepper.setSteps(steps(), 2);
        stepper.resize(900, 60);
        show(stepper);
        QCOMPARE(stepper.partRect(0).right(), stepper.rect().right());
        QCOMPARE(stepper.partRect(5).left(), 0);
    }

    void isDrawnInEveryLook_data()
    {
        QTest::addColumn<LookChoice>("look");
        QTest::newRow("light") << LookChoice::Light;
        QTest::newRow("dark") << LookChoice::Dark;
        QTest::newRow("high contrast") << LookChoice::HighContrast;
    }
    void isDrawnInEveryLook()
    {
        QFETCH(LookChoice, look);
        const kit::Themed themed(look);
        Stepper stepper;
        stepper.setSteps(steps(), 2);
        stepper.resize(700, 60);
        show(stepper);
        const QImage image = stepper.grab().toImage();
        const QColor accent = themed.theme.tokens().colour(ColourRole::Accent);
        // The line behind a step that is done.
        QCOMPARE(image.pixelColor(60, 8), accent);
        // The mark of the one that is now is a ring, that of one that is done is filled.
        QVERIFY(image.pixelColor(stepper.partRect(2).left() + 8, 8) != accent);
        QCOMPARE(image.pixelColor(stepper.partRect(0).left() + 3, 5), accent);
    }
};

STOA_TEST(StepperTest)
#include "steppertest.moc"
