// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/guiwatchdog.h"
#include "tests/kit/testmain.h"
#include "tests/ui/inventory/inventorystage.h"
#include "ui/inventory/ledgersection.h"

#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// What stays of the Inventory panel over a restart, a change of language and a great many rows.
class InventoryStaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<kit::InventoryStage>(); }
    void cleanup() { m_stage.reset(); }
    void sessionsComeBack();
    void emptyPlacesSayWhatToDo();
    void whoMaySeeNoStockIsToldSo();
    void aLanguageSwitchEqualsAFreshStart_data();
    void aLanguageSwitchEqualsAFreshStart();
    void neverHoldsTheGuiThread();
    void copiesRowsThatWereNotInSight();
    void sortingKeepsTheCurrentOneInSight();
    void escapeEmptiesTheSearch();
    void newRowsBeforeItLeaveTheCurrentOne();
    void whoHasNotMovedStaysAtTheFirstRow();

private:
    std::unique_ptr<kit::InventoryStage> m_stage;
};

void InventoryStaysTest::sessionsComeBack()
{
    auto &s = *m_stage;
    s.desk->setColumnFilter(PositionColumn::Sku, u"OLV"_s);
    Q_EMIT s.page().table().sortAsked({{int(PositionColumn::Location), Qt::DescendingOrder}});
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 12, kit::kWait);
    s.page().table().view().setColumnHidden(int(PositionColumn::Brand), false);
    s.page().table().setCurrentRow(7);
    s.panel->pane()->showTab(SkuPane::Tab::Ledger);
    const QByteArray key = s.page().currentKey();
    QVERIFY(!key.isEmpty());
    const QJsonObject state = s.panel->saveState();

    s.restart();
    s.panel->restoreState(state);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 12, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(s.page().currentKey(), key, kit::kWait);
    QVERIFY(!s.page().table().view().isColumnHidden(int(PositionColumn::Brand)));
    QCOMPARE(s.panel->pane()->tab(), SkuPane::Tab::Ledger);
    QCOMPARE(s.page().table().sort(), (QList<SortKey>{{int(PositionColumn::Location), Qt::DescendingOrder}}));
    QCOMPARE(s.page().table().filter(int(PositionColumn::Sku)), u"OLV"_s);
}

void InventoryStaysTest::emptyPlacesSayWhatToDo()
{
    auto &s = *m_stage;
    s.desk->setText(u"zebra"_s);
    auto *clear = s.page().findChild<QPushButton *>(u"clearFilters"_s);
    QVERIFY(clear);
    QTRY_VERIFY_WITH_TIMEOUT(clear->isVisible(), kit::kWait);
    clear->click();
    QTRY_VERIFY_WITH_TIMEOUT(!clear->isVisible(), kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), kit::DeskStage::kPositions, kit::kWait);
}

/// The rows are on this PC for others; a role that loses the right to see them empties the grid at once.
void InventoryStaysTest::whoMaySeeNoStockIsToldSo()
{
    auto &s = *m_stage;
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), kit::DeskStage::kPositions, kit::kWait);
    s.stage.door().signIn(Rights({Permission::CatalogRead}, {}));
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 0, kit::kWait);
    const auto says = [&s] {
        return s.texts().filter(u"Your roles do not show stock"_s).size() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(), kit::kWait);
    QVERIFY(s.texts().filter(u"In Administration"_s).isEmpty());
    // Who looks after users is not sent to ask himself.
    s.stage.door().signIn(Rights({Permission::UserEdit}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(!s.texts().filter(u"In Administration"_s).isEmpty(), kit::kWait);
    QVERIFY(s.texts().filter(u"Whoever looks after"_s).isEmpty());
    s.stage.door().signOut();
    const auto asks = [&s] {
        return s.texts().filter(u"Nobody is signed in"_s).size() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(asks(), kit::kWait);
    s.stage.door().signIn(Rights::ofTheHouse());
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), kit::DeskStage::kPositions, kit::kWait);
}

void InventoryStaysTest::aLanguageSwitchEqualsAFreshStart_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Greek") << u"el"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
}

void InventoryStaysTest::aLanguageSwitchEqualsAFreshStart()
{
    QFETCH(QString, language);
    auto &s = *m_stage;
    const auto prepare = [&s] {
        s.desk->setColumnFilter(PositionColumn::Sku, u"CER"_s);
        s.desk->setColumnFilter(PositionColumn::Category, u"table"_s);
        QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 12, kit::kWait);
        s.page().table().view().selectAll();
        // Seen, so that its columns have found their room.
        s.settle();
        s.panel->openRecord(u"sku CER-BWL-AEG"_s);
        QTRY_COMPARE_WITH_TIMEOUT(s.panel->skuPage()->places().model()->rowCount(), 6, kit::kWait);
    };
    prepare();
    kit::MarkingTranslator translator;
    QVERIFY(qApp->installTranslator(&translator));
    s.wording.setLanguage(language);
    QTRY_COMPARE_WITH_TIMEOUT(s.panel->skuPage()->ledger().table().model()->rowCount() > 0, true, kit::kWait);
    s.settle();
    // Rows out of sight are read when they are asked for.
    s.texts();
    s.settle();
    const QStringList switched = s.texts();
    s.restart();
    prepare();
    s.settle();
    s.texts();
    s.settle();
    const QStringList fresh = s.texts();
    qApp->removeTranslator(&translator);
    QStringList other;
    for (int i = 0; i < std::max(switched.size(), fresh.size()); ++i) {
        if (switched.value(i) != fresh.value(i))
            other.append(switched.value(i) + u" | "_s + fresh.value(i));
    }
    QVERIFY2(other.isEmpty(), qPrintable(other.mid(0, 12).join(u'\n')));
    QVERIFY(fresh.size() > 60);
}

void InventoryStaysTest::neverHoldsTheGuiThread()
{
    auto &s = *m_stage;
    s.stage.addMany(100'000);
    s.desk->positions().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 100'144, kit::kWait);
    s.settle();
    kit::GuiWatchdog watchdog;
    QScrollBar *bar = s.page().table().view().verticalScrollBar();
    for (int step = 0; step <= 60; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * (step * 37 % 61) / 60));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        s.window->repaint();
    }
    s.page().table().setFocus();
    for (const auto key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_W, Qt::Key_PageDown})
        s.press(key);
    s.page().searchField().setFocus();
    const auto letters = u"olive"_s;
    for (const QChar letter : letters) {
        s.type(letter);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 30);
    }
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 18, kit::kWait);
    s.desk->setFilter({});
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 100'144, kit::kWait);
    s.page().table().view().selectAll();
    s.settle();
    QVERIFY2(watchdog.fine(), qPrintable(watchdog.report()));
}

void InventoryStaysTest::copiesRowsThatWereNotInSight()
{
    auto &s = *m_stage;
    s.stage.addMany(6'000);
    s.desk->positions().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 6'144, kit::kWait);
    QApplication::clipboard()->clear();
    s.page().table().view().selectAll();
    s.page().table().copySelection();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text().count(u'\n'), 6'145, kit::kWait);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.first().startsWith(u"SKU\tItem\tLocation\tOn hand"_s));
    for (const QString &line : lines)
        QVERIFY2(line.count(u'\t') == 9 && !line.startsWith(u'\t'), qPrintable(line));
}

/// What is adjusted is what the pane shows, whatever came in from the hub meanwhile.
void InventoryStaysTest::newRowsBeforeItLeaveTheCurrentOne()
{
    auto &s = *m_stage;
    s.page().table().setCurrentRow(0);
    s.settle();
    const QByteArray key = s.page().currentKey();
    QVERIFY(!key.isEmpty());
    const qint64 before = s.desk->positions().total();
    const QString first = s.desk->positions().rowAt(0)->location;
    for (int i = 0; i < 3; ++i)
        s.stage.addAtHub(u"-A%1"_s.arg(i), first, 5);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), before + 3, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(s.page().table().currentRow(), 3, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(s.page().currentKey(), key, kit::kWait);
}

/// As when the rows of a first copy come in: nobody has chosen the one that happened to come first.
void InventoryStaysTest::whoHasNotMovedStaysAtTheFirstRow()
{
    auto &s = *m_stage;
    DataTable &table = s.page().table();
    QCOMPARE(table.currentRow(), 0);
    QCOMPARE(table.selectedCount(), 0);
    const qint64 before = s.desk->positions().total();
    for (int i = 3; i > 0; --i) {
        s.stage.addAtHub(u"-A%1"_s.arg(i), u"ATH-ERM"_s, 5);
        QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), before + 4 - i, kit::kWait);
        QTRY_COMPARE_WITH_TIMEOUT(s.page().currentKey(), u"-A%1|ATH-ERM"_s.arg(i).toUtf8(), kit::kWait);
        QTRY_COMPARE_WITH_TIMEOUT(s.page().chosenKey(), s.page().currentKey(), kit::kWait);
        QTRY_COMPARE_WITH_TIMEOUT(s.panel->pane()->accessibleName(), u"-A%1"_s.arg(i), kit::kWait);
        QCOMPARE(table.currentRow(), 0);
        QCOMPARE(table.view().verticalScrollBar()->value(), 0);
    }
    // From the first choice on it is the position that stays.
    QTest::mouseClick(table.view().viewport(), Qt::LeftButton, {},
                      table.view().visualRect(s.desk->positions().index(0, 0)).center());
    QCOMPARE(table.selectedCount(), 1);
    s.settle();
    s.stage.addAtHub(u"-A0"_s, u"ATH-ERM"_s, 5);
    QTRY_COMPARE_WITH_TIMEOUT(table.currentRow(), 1, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(s.page().currentKey(), "-A1|ATH-ERM", kit::kWait);
}

/// However far away it stands in the other order.
void InventoryStaysTest::sortingKeepsTheCurrentOneInSight()
{
    auto &s = *m_stage;
    s.stage.addMany(2'000);
    s.desk->positions().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 2'144, kit::kWait);
    s.settle();
    DataTable &table = s.page().table();
    table.setCurrentRow(0);
    s.settle();
    const QByteArray key = s.page().currentKey();
    const QString shown = s.panel->pane()->accessibleName();
    QVERIFY(!key.isEmpty() && !shown.isEmpty());
    for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        const int before = table.currentRow();
        Q_EMIT table.sortAsked({{int(PositionColumn::Sku), order}, {int(PositionColumn::Location), order}});
        // The pane shows what was chosen all the time, and never what stands first by chance.
        QTRY_VERIFY_WITH_TIMEOUT(table.currentRow() != before && s.page().currentKey() == key, kit::kWait);
        QCOMPARE(s.page().keyInHand(), key);
        s.settle();
        QCOMPARE(s.page().currentKey(), key);
        const QRect place = table.view().visualRect(table.view().currentIndex());
        QVERIFY(table.view().viewport()->rect().contains(place.center().y() * QPoint(0, 1) + QPoint(1, 0)));
        QCOMPARE(s.panel->pane()->accessibleName(), shown);
    }
}

void InventoryStaysTest::escapeEmptiesTheSearch()
{
    auto &s = *m_stage;
    s.page().searchField().setFocus();
    s.type(u"olive"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 18, kit::kWait);
    s.press(Qt::Key_Escape);
    QCOMPARE(s.page().searchField().text(), QString());
    QCOMPARE(s.focus(), static_cast<QWidget *>(&s.page().searchField()));
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), kit::DeskStage::kPositions, kit::kWait);
    s.press(Qt::Key_Escape);
    QVERIFY(s.page().table().isAncestorOf(s.focus()));
}

STOA_TEST(InventoryStaysTest)
#include "inventorystaystest.moc"
