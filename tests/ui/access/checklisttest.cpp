// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/checklist.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"

#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// What cannot be turned is seen to be so before anybody presses it, and is still reached and read.
class CheckListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lockedLinesLookLocked_data()
    {
        QTest::addColumn<LookChoice>("look");
        QTest::newRow("light") << LookChoice::Light;
        QTest::newRow("dark") << LookChoice::Dark;
        QTest::newRow("high contrast") << LookChoice::HighContrast;
    }
    void lockedLinesLookLocked()
    {
        QFETCH(LookChoice, look);
        const kit::Themed themed(look);
        CheckList list;
        list.setEntries({{u"stock"_s, u"See stock"_s, {}}, {u"price"_s, u"Change prices"_s, {}}});
        list.setChosen({u"stock"_s});
        list.setCurrentRow(-1);
        list.resize(240, 80);
        const auto boxOf = [&list](int row) {
            const QRect line = list.visualItemRect(list.item(row));
            return list.viewport()->grab(QRect(line.left(), line.top(), 24, line.height())).toImage();
        };
        const QImage on = boxOf(0);
        const QImage off = boxOf(1);
        list.setTurning(CheckList::Turning::Fixed);
        QVERIFY(boxOf(0) != on);
        QVERIFY(boxOf(1) != off);
        QVERIFY(list.item(0)->flags().testFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
        QCOMPARE(list.chosen(), QStringList{u"stock"_s});
        list.setTurning(CheckList::Turning::Allowed);
        QCOMPARE(boxOf(0), on);
    }
};

STOA_TEST(CheckListTest)
#include "checklisttest.moc"
