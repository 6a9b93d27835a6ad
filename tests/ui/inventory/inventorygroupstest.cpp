// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/guiwatchdog.h"
#include "tests/kit/testmain.h"
#include "tests/ui/inventory/inventorystage.h"
#include "ui/shared/cascade.h"
#include "ui/shared/sumrow.h"

#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPlaces = 6;
}

/// The grid with its rows put together by location or category.
class InventoryGroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<kit::InventoryStage>(); }
    void cleanup() { m_stage.reset(); }
    void arrowsOpenAndClose();
    void aPressOnTheNameToggles();
    void aGroupIsNoPosition();
    void sumsAndAdjustsPositionsOnly();
    void thePositionStaysCurrent();
    void sortsInsideOfTheGroups();
    void viewsKeepTheGrouping();
    void sessionsKeepGroupingAndWhatIsClosed();
    void manyRowsHoldNobody();

private:
    void group(PositionColumn by);
    int row() { return m_stage->page().table().currentRow(); }

    std::unique_ptr<kit::InventoryStage> m_stage;
};

void InventoryGroupsTest::group(PositionColumn by)
{
    m_stage->page().setGrouping(by);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->desk->positions().groupBy(), std::optional(by), kit::kWait);
    m_stage->settle();
}

void InventoryGroupsTest::arrowsOpenAndClose()
{
    auto &s = *m_stage;
    group(PositionColumn::Location);
    const PositionTableModel &model = s.desk->positions();
    QCOMPARE(model.rowCount(), kit::DeskStage::kPositions + kPlaces);
    s.page().table().setFocus();
    s.page().table().setCurrentRow(3);
    s.press(Qt::Key_Left);
    QCOMPARE(row(), 0);
    s.press(Qt::Key_Left);
    QVERIFY(!model.isOpen(0));
    QCOMPARE(model.rowCount(), kit::DeskStage::kPositions + kPlaces - kit::DeskStage::kSkus);
    QCOMPARE(row(), 0);
    s.press(Qt::Key_Down);
    QVERIFY(model.isGroup(row()));
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Right);
    QVERIFY(model.isOpen(0));
    s.press(Qt::Key_Return);
    QVERIFY(!model.isOpen(0));
    QVERIFY(!s.panel->isSkuPageOpen());
    s.press(Qt::Key_Space);
    QVERIFY(model.isOpen(0));
}

void InventoryGroupsTest::aPressOnTheNameToggles()
{
    auto &s = *m_stage;
    group(PositionColumn::Location);
    TableView &view = s.page().table().view();
    const QRect name = view.visualRect(view.model()->index(0, 0));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, name.center());
    QVERIFY(!s.desk->positions().isOpen(0));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, name.center());
    QVERIFY(s.desk->positions().isOpen(0));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(view.model()->index(1, 0)).center());
    QVERIFY(s.desk->positions().isOpen(0));
}

void InventoryGroupsTest::aGroupIsNoPosition()
{
    auto &s = *m_stage;
    group(PositionColumn::Location);
    s.page().table().setCurrentRow(1);
    s.settle();
    const QString shown = s.panel->pane()->accessibleName();
    QVERIFY(!shown.isEmpty());
    QVERIFY(s.panel->pane()->cascade().isVisible());
    s.page().table().setCurrentRow(0);
    QTRY_COMPARE(s.panel->pane()->accessibleName(), QString());
    QVERIFY(s.panel->pane()->isVisible());
    QVERIFY(!s.panel->pane()->cascade().isVisible());
    s.page().table().setCurrentRow(1);
    QTRY_COMPARE(s.panel->pane()->accessibleName(), shown);
    QVERIFY(s.panel->pane()->cascade().isVisible());
    s.page().table().setCurrentRow(0);
    s.page().table().setFocus();
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!s.panel->adjustPane()->isOpen());
    QCOMPARE(s.window->messages().count(), 1);
}

void InventoryGroupsTest::sumsAndAdjustsPositionsOnly()
{
    auto &s = *m_stage;
    s.desk->setColumnFilter(PositionColumn::Sku, u"CER-BWL"_s);
    group(PositionColumn::Location);
    QCOMPARE(s.desk->positions().rowCount(), 12);
    s.page().table().view().selectAll();
    auto *sum = s.page().table().findChild<SumRow *>();
    QTRY_COMPARE_WITH_TIMEOUT(sum->words(), u"Sum of 6 selected rows"_s, kit::kWait);
    Quantity onHand;
    for (int at = 1; at < 12; at += 2)
        onHand += s.desk->positions().rowAt(at)->stock.onHand;
    QTRY_COMPARE_WITH_TIMEOUT(sum->figure(int(PositionColumn::OnHand)), s.wording.formats().quantity(onHand),
                              kit::kWait);
    QCOMPARE(s.panel->pane()->adjustButton().text(), u"Adjust 6 positions…"_s);
    const auto rows = kit::awaited(s.desk->rowsOf({{0, 11}}));
    QCOMPARE(rows->size(), 6);
    const auto two = kit::awaited(s.desk->rowsOf({{0, 11}}, 2));
    QCOMPARE(two->size(), 2);
}

void InventoryGroupsTest::thePositionStaysCurrent()
{
    auto &s = *m_stage;
    s.page().table().setCurrentRow(20);
    s.settle();
    const QByteArray key = s.page().currentKey();
    QVERIFY(!key.isEmpty());
    group(PositionColumn::Category);
    QTRY_COMPARE_WITH_TIMEOUT(s.page().currentKey(), key, kit::kWait);
    s.page().setGrouping(std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(s.page().table().currentRow(), 20, kit::kWait);
    QCOMPARE(s.page().currentKey(), key);
}

void InventoryGroupsTest::sortsInsideOfTheGroups()
{
    auto &s = *m_stage;
    group(PositionColumn::Location);
    Q_EMIT s.page().table().sortAsked({{int(PositionColumn::OnHand), Qt::DescendingOrder}});
    const PositionTableModel &model = s.desk->positions();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowAt(1) && model.rowAt(2)
                                 && model.rowAt(1)->stock.onHand >= model.rowAt(2)->stock.onHand
                                 && model.rowAt(2)->stock.onHand >= model.rowAt(3)->stock.onHand
                                 && model.isGroup(kit::DeskStage::kSkus + 1),
                             kit::kWait);
    QCOMPARE(model.rowAt(1)->location, u"ATH-ERM"_s);
    // By the column of the groups, the groups themselves turn round.
    Q_EMIT s.page().table().sortAsked({{int(PositionColumn::Location), Qt::DescendingOrder}});
    QTRY_VERIFY_WITH_TIMEOUT(model.rowAt(1) && model.rowAt(1)->location == u"PAT-AGO"_s, kit::kWait);
}

void InventoryGroupsTest::viewsKeepTheGrouping()
{
    auto &s = *m_stage;
    group(PositionColumn::Category);
    QVERIFY(s.page().isChanged());
    QVERIFY(s.page().saveView(u"By category"_s));
    const QString id = s.page().view();
    QVERIFY(!s.page().isChanged());
    s.page().openView(u"all"_s);
    QCOMPARE(s.desk->grouping(), std::nullopt);
    s.page().openView(id);
    QCOMPARE(s.desk->grouping(), std::optional(PositionColumn::Category));
    s.desk->setGrouping(PositionColumn::Location);
    QVERIFY(s.page().isChanged());
    s.page().updateView();
    QCOMPARE(s.desk->views().find(id)->grouping, std::optional(PositionColumn::Location));
}

void InventoryGroupsTest::sessionsKeepGroupingAndWhatIsClosed()
{
    auto &s = *m_stage;
    group(PositionColumn::Location);
    s.desk->positions().setGroup(0, RowGroup::Closed);
    s.page().table().setCurrentRow(4);
    s.settle();
    const QByteArray key = s.page().currentKey();
    const QJsonObject state = s.panel->saveState();
    s.restart();
    // With rows in another order at hand, the place of the key must not be taken from these.
    QTRY_VERIFY_WITH_TIMEOUT(s.desk->positions().total() >= 0, kit::kWait);
    s.panel->restoreState(state);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().groupBy(), std::optional(PositionColumn::Location),
                              kit::kWait);
    QCOMPARE(s.desk->positions().rowCount(), kit::DeskStage::kPositions + kPlaces - kit::DeskStage::kSkus);
    QTRY_COMPARE_WITH_TIMEOUT(s.page().currentKey(), key, kit::kWait);
}

void InventoryGroupsTest::manyRowsHoldNobody()
{
    auto &s = *m_stage;
    s.stage.addMany(100'000);
    s.page().setGrouping(PositionColumn::Location);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 100'144, kit::kWait);
    s.desk->positions().refresh();
    s.settle();
    kit::GuiWatchdog watchdog;
    QScrollBar *bar = s.page().table().view().verticalScrollBar();
    for (int step = 0; step <= 40; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * (step * 37 % 41) / 40));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        s.window->repaint();
    }
    for (int round = 0; round < 2; ++round) {
        s.desk->positions().setAllGroups(RowGroup::Closed);
        QCOMPARE(s.desk->positions().rowCount(), kPlaces);
        QCoreApplication::processEvents();
        s.window->repaint();
        QCoreApplication::processEvents();
        s.desk->positions().setAllGroups(RowGroup::Open);
        QCoreApplication::processEvents();
    }
    s.page().table().view().selectAll();
    s.settle();
    QVERIFY2(watchdog.fine(), qPrintable(watchdog.report()));
}

STOA_TEST(InventoryGroupsTest)
#include "inventorygroupstest.moc"
