// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cascade.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shared/charttwin.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

CascadeRow row(const QString &term, CascadeRow::Kind kind, qreal value)
{
    return {term, term, kind, value, QString::number(value), CascadeRow::Weight::Normal, {}};
}

QList<CascadeRow> rows()
{
    return {row(u"On hand"_s, CascadeRow::Kind::Total, 71), row(u"Reserved"_s, CascadeRow::Kind::Change, -12),
            row(u"Safety"_s, CascadeRow::Kind::Change, -80),
            row(u"Available"_s, CascadeRow::Kind::Total, -21)};
}

} // namespace

class CascadeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachChangeStartsWhereTheOneBeforeEnded()
    {
        const QList<CascadeSpan> spans = cascadeSpans(rows());
        QCOMPARE(spans[0].from, 0.0);
        QCOMPARE(spans[1].from, 71.0);
        QCOMPARE(spans[1].to, 59.0);
        QCOMPARE(spans[2].to, -21.0);
        QCOMPARE(spans[3].from, 0.0);
    }

    void theAxisHasFewRoundSteps_data()
    {
        QTest::addColumn<qreal>("length");
        QTest::addColumn<qreal>("step");
        QTest::newRow("71") << 71.0 << 20.0;
        QTest::newRow("5") << 5.0 << 1.0;
        QTest::newRow("0.4") << 0.4 << 0.1;
        QTest::newRow("1000") << 1000.0 << 200.0;
        QTest::newRow("nothing") << 0.0 << 1.0;
    }
    void theAxisHasFewRoundSteps()
    {
        QFETCH(qreal, length);
        QFETCH(qreal, step);
        QCOMPARE(axisStep(length), step);
    }

    void theAxisNamesWhatHasRoom_data()
    {
        QTest::addColumn<QList<int>>("middles");
        QTest::addColumn<QList<int>>("named");
        QTest::newRow("all have room") << QList<int>{0, 24, 48, 72} << QList<int>{0, 1, 2, 3};
        QTest::newRow("a gap apart") << QList<int>{0, 23, 48} << QList<int>{0, 2};
        QTest::newRow("one too close leaves out every second")
            << QList<int>{0, 24, 47, 72} << QList<int>{0, 2};
        QTest::newRow("every third") << QList<int>{0, 10, 20, 30, 40, 50} << QList<int>{0, 3};
        QTest::newRow("none") << QList<int>{} << QList<int>{};
    }
    void theAxisNamesWhatHasRoom()
    {
        QFETCH(QList<int>, middles);
        QFETCH(QList<int>, named);
        QList<AxisLabel> labels;
        for (const int middle : middles)
            labels.append({middle, 20});
        QCOMPARE(labelsThatFit(labels), named);
    }

    void theModelHoldsUp()
    {
        CascadeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows());
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.low() <= -21 && model.high() >= 71);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void enterOpensWhatIsBehindALine()
    {
        const kit::Themed themed;
        CascadeView view;
        view.setRows(rows(), [](qreal value) { return QString::number(value); });
        view.resize(400, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy opened(&view, &CascadeView::rowOpened);
        view.setCurrentIndex(view.model()->index(1, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.last().first().toString(), u"Reserved"_s);
        QVERIFY(!view.grab().isNull());
    }

    void aChartAndItsTableHoldTheSameNumbers()
    {
        const kit::Themed themed;
        ChartTwin twin;
        twin.setBars({u"Orders"_s,
                      {},
                      u"orders"_s,
                      u"age"_s,
                      {u"< 15 min"_s, u"1–2 h"_s},
                      {{u"to pick"_s, {5, 4}}, {u"picking"_s, {1, 3}}},
                      [](qreal value) {
                          return QString::number(value);
                      }});
        QCOMPARE(twin.table().model()->rowCount(), 2);
        QCOMPARE(twin.table().model()->index(1, 2).data().toString(), u"3"_s);
        twin.setShowing(ChartTwin::Showing::Table);
        QCOMPARE(twin.showing(), ChartTwin::Showing::Table);
        twin.setCascade(u"ATP"_s, u"units"_s, rows(), [](qreal value) { return QString::number(value); });
        QCOMPARE(twin.table().model()->rowCount(), 4);
        QCOMPARE(twin.table().model()->index(2, 1).data().toString(), u"-80"_s);
    }

    void theTwinCutsNoWord()
    {
        kit::Themed themed;
        ChartTwin twin;
        twin.setCascade(u"ATP"_s, u"6 locations with long names, in pieces"_s, rows(),
                        [](qreal value) { return QString::number(value); });
        twin.setShowing(ChartTwin::Showing::Table);
        twin.resize(700, 300);
        twin.show();
        QVERIFY(QTest::qWaitForWindowExposed(&twin));
        const QHeaderView &header = *twin.table().horizontalHeader();
        QVERIFY(header.sectionSize(1) >= header.sectionSizeHint(1));
        QCOMPARE(header.length(), twin.table().viewport()->width());
        QVERIFY(header.sectionSize(0) > header.sectionSize(1));
    }
};

STOA_TEST(CascadeTest)
#include "cascadetest.moc"
