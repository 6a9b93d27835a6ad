// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/datatable.h"
#include "tests/kit/guiwatchdog.h"
#include "tests/kit/testmain.h"
#include "tests/ui/millionmodel.h"
#include "tests/ui/themed.h"
#include "ui/shared/cellflash.h"
#include "ui/shared/filterrow.h"
#include "ui/shared/sumrow.h"
#include "ui/shared/tableheader.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMillion = 1000000;

QList<ColumnSpec> columns()
{
    return {{u"sku"_s, ui::ColumnKind::Code, 120, 80, FilterKind::Text, u"starts with…"_s},
            {u"item"_s, ui::ColumnKind::Text, 200, 80, FilterKind::Text, u"contains…"_s},
            {u"onHand"_s, ui::ColumnKind::Number, 80, 48, FilterKind::Number, {}, {}, false, true, true},
            {u"sellable"_s, ui::ColumnKind::Number, 80, 48, FilterKind::None, {}, {}, false, true, true},
            {u"updated"_s, ui::ColumnKind::Status, 80}};
}

struct Shown {
    explicit Shown(int rows = kMillion)
        : model(rows)
    {
        table.setColumns(columns());
        table.setModel(&model);
        table.resize(700, 500);
        table.show();
        const bool seen = QTest::qWaitForWindowExposed(&table);
        Q_UNUSED(seen)
    }
    QLineEdit *filter(int column)
    {
        return qobject_cast<QLineEdit *>(table.view().header().filters().field(column));
    }

    kit::Themed themed;
    kit::MillionModel model;
    DataTable table;
};

} // namespace

class DataTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMillionRowsCostNoMoreThanAScreenful()
    {
        Shown shown;
        {
            // The tester itself walks over all rows, so it looks at the model before the watchdog does.
            const QAbstractItemModelTester tester(&shown.model,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
        const qint64 before = shown.model.asked();
        shown.table.grab();
        QVERIFY2(shown.model.asked() - before < 5000, "painting asks for what is in sight only");
        const kit::GuiWatchdog watchdog;
        shown.model.resetTo(kMillion);
        QCoreApplication::processEvents();
        QScrollBar *bar = shown.table.view().verticalScrollBar();
        for (int i = 1; i <= 20; ++i) {
            bar->setValue(int(qint64(bar->maximum()) * i / 20));
            shown.table.setCurrentRow(kMillion / 20 * i - 1);
            QTest::keyClick(&shown.table.view(), Qt::Key_Up);
            QCoreApplication::processEvents();
        }
        for (int i = 0; i < 5; ++i) {
            shown.table.view().selectAll();
            QCoreApplication::processEvents();
            QCOMPARE(shown.table.selectedCount(), qint64(kMillion));
            QCOMPARE(shown.table.selectedRanges().size(), 1);
            shown.table.setCurrentRow(i);
            shown.table.setDensity(i % 2 == 0 ? Density::Compact : Density::Normal);
            QCoreApplication::processEvents();
        }
        QVERIFY2(watchdog.fine(), qPrintable(watchdog.report()));
    }

    void thereIsAlwaysACurrentIndex()
    {
        Shown shown(100);
        QVERIFY(shown.table.view().currentIndex().isValid());
        shown.table.setCurrentRow(99);
        shown.model.shrinkTo(40);
        QCOMPARE(shown.table.currentRow(), 39);
        shown.model.resetTo(10);
        QVERIFY(shown.table.view().currentIndex().isValid());
        shown.model.resetTo(0);
        QVERIFY(!shown.table.view().currentIndex().isValid());
        shown.model.growBy(3);
        QCOMPARE(shown.table.currentRow(), 0);
    }

    void newRowsMoveNeitherSelectionNorScroll()
    {
        Shown shown(1000);
        shown.table.setCurrentRow(500);
        const int scroll = shown.table.view().verticalScrollBar()->value();
        shown.model.growBy(50);
        shown.model.arrive(490, 520);
        QCOMPARE(shown.table.currentRow(), 500);
        QCOMPARE(shown.table.view().verticalScrollBar()->value(), scroll);
        QCOMPARE(shown.table.selectedRanges(), (QList<QPair<int, int>>{{500, 500}}));
    }

    void filtersAreAskedForAndShown()
    {
        Shown shown(1000);
        QSignalSpy edited(&shown.table, &DataTable::filterEdited);
        QTest::keyClicks(shown.filter(1), u"pot"_s);
        QCOMPARE(edited.size(), 3);
        QCOMPARE(edited.last(), (QVariantList{1, u"pot"_s}));
        QVERIFY(shown.filter(1)->property("filterActive").toBool());
        shown.table.setFilter(1, {});
        QCOMPARE(edited.size(), 3);
        QVERIFY(!shown.filter(1)->property("filterActive").toBool());
        shown.table.setFilter(2, u"<70"_s);
        QCOMPARE(shown.table.filters(), (QHash<int, QString>{{2, u"<70"_s}}));
        shown.table.setColumns(columns());
        QCOMPARE(shown.table.filter(2), u"<70"_s);
    }

    void aFilterFieldStaysUnderItsColumn()
    {
        Shown shown(1000);
        const auto under = [&](int column) {
            const int left = shown.table.view().header().sectionViewportPosition(column);
            const QRect field = shown.filter(column)->geometry();
            return field.left() >= left && field.right() <= left + shown.table.view().columnWidth(column);
        };
        QVERIFY(under(1) && under(2));
        shown.table.view().setColumnWidth(1, 420);
        QVERIFY(under(1) && under(2));
        shown.table.view().header().moveSection(2, 1);
        QVERIFY(under(1) && under(2));
        shown.table.view().setColumnWidth(4, 400);
        shown.table.view().horizontalScrollBar()->setValue(150);
        QVERIFY(under(1) && under(2));
        shown.table.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QVERIFY(under(1) && under(2));
        QVERIFY2(shown.filter(1)->x() < shown.table.width(), "the row is mirrored with its table");
    }

    void theFirstColumnStaysInSight()
    {
        Shown shown(1000);
        QVERIFY(!shown.table.view().isFrozenShown());
        shown.table.view().setColumnWidth(1, 900);
        QCoreApplication::processEvents();
        QVERIFY(shown.table.view().isFrozenShown());
        QVERIFY(!shown.filter(0)->isVisible());
        QVERIFY(shown.table.view().frozenHeader().filters().field(0)->isVisible());
        QTest::keyClicks(shown.table.view().frozenHeader().filters().field(0), u"S"_s);
        QCOMPARE(shown.table.filter(0), u"S"_s);
    }

    void aClickOnATitleAsksForASort()
    {
        Shown shown(1000);
        QSignalSpy asked(&shown.table, &DataTable::sortAsked);
        const auto click = [&](int column, Qt::KeyboardModifiers with = {}) {
            TableHeader &header = shown.table.view().header();
            const QPoint at(header.sectionViewportPosition(column) + 20, 10);
            QTest::mouseClick(header.viewport(), Qt::LeftButton, with, at);
            shown.table.setSort(asked.last().first().value<QList<SortKey>>());
        };
        click(1);
        QCOMPARE(shown.table.sort(), (QList<SortKey>{{1, Qt::AscendingOrder}}));
        click(1);
        QCOMPARE(shown.table.sort(), (QList<SortKey>{{1, Qt::DescendingOrder}}));
        click(2, Qt::ControlModifier);
        QCOMPARE(shown.table.sort(), (QList<SortKey>{{1, Qt::DescendingOrder}, {2, Qt::AscendingOrder}}));
        click(0);
        QCOMPARE(shown.table.sort(), (QList<SortKey>{{0, Qt::AscendingOrder}}));
    }

    void theSelectionIsSummed()
    {
        Shown shown(20000);
        shown.table.setSumFormat([](int, qlonglong total) { return QString::number(total); });
        auto *sum = shown.table.findChild<SumRow *>();
        QItemSelectionModel *selection = shown.table.view().selectionModel();
        const auto select = [&](int first, int last) {
            selection->select({shown.model.index(first, 0), shown.model.index(last, 4)},
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        };
        select(10, 10);
        QTRY_VERIFY(!sum->isVisible());
        select(10, 12);
        QTRY_VERIFY(sum->isVisible());
        QCOMPARE(sum->figure(2), QString::number(12 + 13 + 14));
        QVERIFY(sum->words().contains(u'3'));
        QSignalSpy wanted(&shown.table, &DataTable::sumWanted);
        select(0, DataTable::kMostSummed);
        QTRY_COMPARE(wanted.size(), 1);
        shown.table.setSum(u"Sum of all"_s, {{2, u"9"_s}});
        QCOMPARE(sum->figure(2), u"9"_s);
    }

    void copyingGivesTabsAndTitles()
    {
        Shown shown(50000);
        shown.table.view().setColumnHidden(1, true);
        shown.table.view().selectionModel()->select({shown.model.index(3, 0), shown.model.index(4, 4)},
                                                    QItemSelectionModel::ClearAndSelect
                                                        | QItemSelectionModel::Rows);
        QVERIFY(shown.table.copySelection());
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"SKU\tOn hand\tSellable\tUpdated\nSKU-3\t5\t6\tcopied 3\nSKU-4\t6\t7\tcopied 4\n"_s);
        QSignalSpy tooMany(&shown.table, &DataTable::tooManyToCopy);
        shown.table.view().selectAll();
        QVERIFY(!shown.table.copySelection());
        QCOMPARE(tooMany.size(), 1);
    }

    void aChangedFigureFlashesOnceAndAnArrivedPageDoesNot()
    {
        Shown shown(1000);
        const CellFlash &flash = shown.table.view().flash();
        shown.model.arrive(0, 20);
        QCOMPARE(flash.count(), 0);
        shown.model.change(2, 2, u"77"_s);
        QVERIFY(flash.isOn(shown.model.index(2, 2)));
        shown.model.change(900, 2, u"78"_s);
        QCOMPARE(flash.count(), 1);
        QTRY_COMPARE(flash.count(), 0);
        shown.themed.theme.setMotion(MotionChoice::Reduced);
        shown.model.change(3, 2, u"79"_s);
        QCOMPARE(flash.count(), 0);
    }

    void aViewIsKeptAndBroughtBack()
    {
        Shown shown(1000);
        shown.table.view().header().moveSection(3, 1);
        shown.table.view().setColumnHidden(4, true);
        shown.table.view().setColumnWidth(1, 333);
        shown.table.setSort({{2, Qt::DescendingOrder}});
        shown.table.setFilter(1, u"pot"_s);
        shown.table.setDensity(Density::Compact);
        const QJsonObject saved = shown.table.saveView();

        Shown other(1000);
        other.table.restoreView(saved);
        QCOMPARE(other.table.saveView(), saved);
        QVERIFY(other.table.view().isColumnHidden(4));
        QVERIFY(other.table.view().rowHeightNow() < shown.table.view().fontMetrics().height() + 10);
    }

    void theColumnMenuHidesAndShows()
    {
        Shown shown(1000);
        QMenu menu;
        shown.table.fillColumnMenu(menu);
        QVERIFY(!menu.actions().first()->isEnabled());
        menu.actions().at(2)->setChecked(false);
        QVERIFY(shown.table.view().isColumnHidden(2));
        QVERIFY(!shown.filter(2)->isVisible());
    }

    void theDetailsFollowOnlyWhenTheRowRests()
    {
        Shown shown(1000);
        QSignalSpy settled(&shown.table, &DataTable::currentSettled);
        QTRY_COMPARE(settled.size(), 1);
        for (int row = 1; row <= 5; ++row)
            shown.table.setCurrentRow(row);
        QTRY_COMPARE(settled.size(), 2);
        QCOMPARE(settled.last().first().toInt(), 5);
    }
};

STOA_TEST(DataTableTest)
#include "datatabletest.moc"
