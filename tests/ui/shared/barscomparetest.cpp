// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/barscompare.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shared/sharebars.h"

#include <QAccessible>
#include <QTableView>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

QString plain(qreal value) { return QString::number(value, 'g', 4); }

QList<CompareSubject> subjects()
{
    return {{u"v13 active"_s}, {u"v14 this draft"_s, CompareSubject::Weight::Strong}};
}

QList<CompareMeasure> measures()
{
    return {{u"In time"_s, u"higher is better"_s, u"% of promised orders"_s, {93.4, 94.9}, plain},
            {u"Cost"_s, u"lower is better"_s, u"€"_s, {7.12, -1.5}, plain}};
}

} // namespace

class BarsCompareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableHoldsTheSameNumbers()
    {
        const kit::Themed themed;
        BarsCompare bars;
        bars.setCompared(u"Two policies"_s, {}, u"Policy"_s, subjects(), measures());
        QCOMPARE(bars.showing(), ChartTwin::Showing::Chart);
        const QAbstractItemModel &table = *bars.table().model();
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.columnCount(), 3);
        QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), u"In time, % of promised orders"_s);
        QCOMPARE(table.index(1, 1).data().toString(), u"94.9"_s);
        QCOMPARE(table.index(1, 2).data().toString(), u"-1.5"_s);
        bars.setShowing(ChartTwin::Showing::Table);
        QCOMPARE(bars.showing(), ChartTwin::Showing::Table);
        bars.setCompared(u"Two policies"_s, {}, u"Policy"_s, subjects(), measures());
        QCOMPARE(bars.showing(), ChartTwin::Showing::Table);
    }

    void eachBarIsReadWithItsFigure()
    {
        const kit::Themed themed;
        BarsDrawing bars;
        bars.setBars(subjects(), measures());
        bars.resize(700, bars.heightForWidth(700));
        bars.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bars));
        const QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&bars);
        QCOMPARE(whole->role(), QAccessible::Chart);
        QCOMPARE(whole->childCount(), 4);
        QCOMPARE(whole->child(1)->text(QAccessible::Name), u"In time: v14 this draft"_s);
        QCOMPARE(whole->child(1)->text(QAccessible::Value), u"94.9 % of promised orders"_s);
        QVERIFY(!bars.grab().isNull());
    }

    void measuresStandBelowEachOtherWhereThereIsNoRoom()
    {
        const kit::Themed themed;
        BarsDrawing bars;
        bars.setBars(subjects(), measures());
        const int narrow = bars.minimumSizeHint().width();
        QVERIFY(bars.heightForWidth(narrow) > bars.heightForWidth(3 * narrow));
        bars.resize(narrow, bars.heightForWidth(narrow));
        QVERIFY(bars.partRect(2).top() > bars.partRect(1).bottom());
        bars.resize(3 * narrow, bars.heightForWidth(3 * narrow));
        QCOMPARE(bars.partRect(2).top(), bars.partRect(0).top());
        bars.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(bars.partRect(2).right() < bars.partRect(0).left());
    }

    void oneSubjectHasOneColour()
    {
        const kit::Themed themed;
        BarsDrawing bars;
        bars.setBars(subjects(), measures());
        bars.resize(700, bars.heightForWidth(700));
        const QImage image = bars.grab().toImage();
        const QColor second = themed.theme.tokens().series(1);
        const auto holds = [&](const QRect &place) {
            for (int x = place.left(); x <= place.right(); ++x) {
                if (image.pixelColor(x, place.center().y()) == second)
                    return true;
            }
            return false;
        };
        QVERIFY(!holds(bars.partRect(0)));
        QVERIFY(holds(bars.partRect(1)));
        QVERIFY(holds(bars.partRect(3)));
    }

    void barsOfSharesHaveOneLength()
    {
        const kit::Themed themed;
        ShareDrawing shares;
        shares.setShares(subjects(), {{u"Stores"_s, {46, 5}}, {u"Attica DC"_s, {54, 5}}}, plain);
        shares.resize(shares.sizeHint());
        QCOMPARE(shares.partRect(1).right(), shares.partRect(3).right());
        QCOMPARE(shares.partRect(0).left(), shares.partRect(2).left());
        QVERIFY(shares.partRect(0).width() < shares.partRect(1).width());
        QCOMPARE(shares.partName(2), u"v14 this draft: Stores"_s);
        QCOMPARE(shares.partValue(0), u"46"_s);
        // Nothing is shared where there is nothing.
        shares.setShares(subjects(), {{u"Stores"_s, {0, 0}}}, plain);
        QVERIFY(!shares.grab().isNull());
        ShareBars twin;
        twin.setShared(u"Who ships"_s, {}, u"Ships from"_s, subjects(), {{u"Stores"_s, {46, 53}}}, plain);
        QCOMPARE(twin.table().model()->index(0, 2).data().toString(), u"53"_s);
    }
};

STOA_TEST(BarsCompareTest)
#include "barscomparetest.moc"
