// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/inventory/inventorystage.h"
#include "ui/shared/sumrow.h"

#include <QClipboard>
#include <QScrollBar>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// Selected are positions, not row numbers: what came in from the hub is never adjusted instead of them.
class InventorySelectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<kit::InventoryStage>(); }
    void cleanup() { m_stage.reset(); }
    void staysWhenRowsArrive_data();
    void staysWhenRowsArrive();
    void aNewRowAmongThemIsNotSelected();
    void aRowThatGoesLeavesTheOthers();
    void theLastOfItGoing();
    void oneGoesAndAnotherComes();
    void staysInAnotherOrder();
    void staysWhenAllGroupsClose();
    void anotherFilterBeginsAnew();
    void manyAreKeptByTheirEnds();
    void allOfManyStayAll();
    void adjustsWhatWasChosen();
    void theSumFollowsRowsOutOfSight();
    void theCurrentRowStaysOnTheScreen();
    void rowsOutOfSightAreNotScrolledTo();

private:
    PositionTableModel &model() { return m_stage->desk->positions(); }
    DataTable &table() { return m_stage->page().table(); }
    void select(const QList<int> &rows);
    /// Keys of the selected rows; empty while one of them is not read.
    QStringList selected();
    QString sumOf(const QStringList &keys);
    QString sum() { return table().findChild<SumRow *>()->figure(int(PositionColumn::OnHand)); }
    void arrive(int rows, const QString &before = u"-A"_s);

    std::unique_ptr<kit::InventoryStage> m_stage;
};

void InventorySelectionTest::select(const QList<int> &rows)
{
    table().setCurrentRow(rows.last());
    for (const int row : rows)
        table().view().selectionModel()->select(model().index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_stage->settle();
}

QStringList InventorySelectionTest::selected()
{
    QStringList keys;
    for (const auto &[first, last] : table().selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            if (model().isGroup(row))
                continue;
            if (!model().isFresh(row))
                return {};
            keys.append(QString::fromUtf8(model().rowAt(row)->key()));
        }
    }
    keys.sort();
    return keys;
}

QString InventorySelectionTest::sumOf(const QStringList &keys)
{
    QList<QByteArray> asked;
    for (const QString &key : keys)
        asked.append(key.toUtf8());
    const auto totals = kit::awaited(m_stage->desk->totalsOfKeys(asked));
    return totals ? m_stage->wording.formats().quantity(totals->stock.onHand) : QString();
}

void InventorySelectionTest::arrive(int rows, const QString &before)
{
    const qint64 total = model().total();
    for (int i = 0; i < rows; ++i)
        m_stage->stage.addAtHub(before + QString::number(i), u"ATH-ERM"_s, 5);
    QTRY_COMPARE_WITH_TIMEOUT(model().total(), total + rows, kit::kWait);
    m_stage->settle();
}

void InventorySelectionTest::staysWhenRowsArrive_data()
{
    QTest::addColumn<std::optional<PositionColumn>>("group");
    QTest::addColumn<PositionColumn>("sort");
    using Group = std::optional<PositionColumn>;
    QTest::newRow("by SKU") << Group() << PositionColumn::Sku;
    QTest::newRow("by on hand") << Group() << PositionColumn::OnHand;
    QTest::newRow("grouped by location") << Group(PositionColumn::Location) << PositionColumn::Sku;
    QTest::newRow("grouped by category") << Group(PositionColumn::Category) << PositionColumn::Sku;
}

void InventorySelectionTest::staysWhenRowsArrive()
{
    QFETCH(std::optional<PositionColumn>, group);
    QFETCH(PositionColumn, sort);
    m_stage->desk->setSort({{sort}});
    m_stage->page().setGrouping(group);
    QTRY_COMPARE_WITH_TIMEOUT(model().groupBy(), group, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(model().shownQuery().sort().at(group ? 1 : 0).column, sort, kit::kWait);
    m_stage->settle();
    select({2, 3, 9, 40, 41});
    const QStringList keys = selected();
    QCOMPARE(keys.size(), 5);
    const QByteArray current = m_stage->page().currentKey();
    const QString figure = sumOf(keys);
    QTRY_COMPARE_WITH_TIMEOUT(sum(), figure, kit::kWait);

    arrive(3);
    QTRY_COMPARE_WITH_TIMEOUT(selected(), keys, kit::kWait);
    QCOMPARE(m_stage->page().currentKey(), current);
    QTRY_COMPARE_WITH_TIMEOUT(sum(), figure, kit::kWait);
    QCOMPARE(m_stage->page().selectedCount(), 5);
}

void InventorySelectionTest::aNewRowAmongThemIsNotSelected()
{
    table().view().selectAll();
    m_stage->settle();
    const QStringList keys = selected();
    QCOMPARE(keys.size(), kit::DeskStage::kPositions);
    arrive(2, u"M-"_s);
    QTRY_COMPARE_WITH_TIMEOUT(selected(), keys, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(sum(), sumOf(keys), kit::kWait);
}

void InventorySelectionTest::aRowThatGoesLeavesTheOthers()
{
    select({4, 5, 9});
    QStringList keys = selected();
    const QString gone = QString::fromUtf8(model().rowAt(5)->key());
    m_stage->stage.removeAtHub(gone.section(u'|', 0, 0), gone.section(u'|', 1));
    keys.removeOne(gone);
    QTRY_COMPARE_WITH_TIMEOUT(model().total(), kit::DeskStage::kPositions - 1, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(selected(), keys, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(sum(), sumOf(keys), kit::kWait);
}

/// The model tells every loss at its end: there the selection must not lose its last row.
void InventorySelectionTest::theLastOfItGoing()
{
    select({kit::DeskStage::kPositions - 2, kit::DeskStage::kPositions - 1});
    const QStringList keys = selected();
    const QString gone = QString::fromUtf8(model().rowAt(0)->key());
    m_stage->stage.removeAtHub(gone.section(u'|', 0, 0), gone.section(u'|', 1));
    QTRY_COMPARE_WITH_TIMEOUT(model().total(), kit::DeskStage::kPositions - 1, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(selected(), keys, kit::kWait);
    QCOMPARE(keys.size(), 2);
}

void InventorySelectionTest::oneGoesAndAnotherComes()
{
    select({6, 7});
    const QStringList keys = selected();
    const QString gone = QString::fromUtf8(model().rowAt(0)->key());
    m_stage->stage.removeAtHub(gone.section(u'|', 0, 0), gone.section(u'|', 1));
    m_stage->stage.addAtHub(u"ZZZ-1"_s, u"ATH-ERM"_s, 5);
    QTRY_VERIFY_WITH_TIMEOUT(model().rowAt(0) && QString::fromUtf8(model().rowAt(0)->key()) != gone,
                             kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(selected(), keys, kit::kWait);
    QCOMPARE(model().total(), kit::DeskStage::kPositions);
    QCOMPARE(table().selectedRanges(), (QList<QPair<int, int>>{{5, 6}}));
}

void InventorySelectionTest::staysInAnotherOrder()
{
    select({1, 2, 30});
    const QStringList keys = selected();
    const QByteArray current = m_stage->page().currentKey();
    m_stage->desk->setSort({{PositionColumn::OnHand, Direction::Descending}});
    QTRY_COMPARE_WITH_TIMEOUT(model().shownQuery().sort().first().column, PositionColumn::OnHand, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(selected(), keys, kit::kWait);
    QCOMPARE(m_stage->page().currentKey(), current);
    m_stage->page().setGrouping(PositionColumn::Location);
    QTRY_COMPARE_WITH_TIMEOUT(model().groupBy(), std::optional(PositionColumn::Location), kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(selected(), keys, kit::kWait);
}

/// All groups are closed and opened in one reset, which forgets what a view has selected.
void InventorySelectionTest::staysWhenAllGroupsClose()
{
    m_stage->page().setGrouping(PositionColumn::Location);
    QTRY_COMPARE_WITH_TIMEOUT(model().groupBy(), std::optional(PositionColumn::Location), kit::kWait);
    model().setGroup(0, RowGroup::Closed);
    m_stage->settle();
    select({2, 3, 30});
    const QStringList keys = selected();
    const QByteArray current = m_stage->page().currentKey();
    model().setAllGroups(RowGroup::Open);
    QTRY_COMPARE_WITH_TIMEOUT(selected(), keys, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->page().currentKey(), current, kit::kWait);
    // Out of sight nothing is selected, and it is again with the opening.
    model().setAllGroups(RowGroup::Closed);
    m_stage->settle();
    QTRY_COMPARE_WITH_TIMEOUT(table().currentRow(), 2, kit::kWait);
    QCOMPARE(m_stage->page().selectedCount(), 0);
    model().setAllGroups(RowGroup::Open);
    QTRY_COMPARE_WITH_TIMEOUT(selected(), keys, kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->page().currentKey(), current, kit::kWait);
    table().setCurrentRow(5);
    model().setAllGroups(RowGroup::Closed);
    model().setAllGroups(RowGroup::Open);
    m_stage->settle();
    QTRY_COMPARE_WITH_TIMEOUT(table().selectedRanges(), (QList<QPair<int, int>>{{5, 5}}), kit::kWait);
}

void InventorySelectionTest::anotherFilterBeginsAnew()
{
    select({1, 2, 30});
    QScrollBar *bar = table().view().verticalScrollBar();
    bar->setValue(bar->maximum());
    m_stage->desk->setColumnFilter(PositionColumn::Sku, u"C"_s);
    m_stage->settle();
    QTRY_COMPARE_WITH_TIMEOUT(bar->value(), 0, kit::kWait);
    m_stage->desk->setColumnFilter(PositionColumn::Sku, u"CER"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model().total(), 12, kit::kWait);
    m_stage->settle();
    QCOMPARE(table().selectedRanges(), (QList<QPair<int, int>>()));
    QCOMPARE(table().currentRow(), 0);
}

void InventorySelectionTest::manyAreKeptByTheirEnds()
{
    auto &s = *m_stage;
    s.stage.addMany(6'000);
    model().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model().total(), 6'144, kit::kWait);
    QItemSelection range(model().index(100, 0), model().index(4'099, 0));
    table().view().selectionModel()->select(range,
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    s.settle();
    const auto before = kit::awaited(s.desk->totalsOf({{100, 4'099}}));
    QVERIFY(before);
    const QString figure = s.wording.formats().quantity(before->stock.onHand);
    QTRY_COMPARE_WITH_TIMEOUT(sum(), figure, kit::kWait);
    arrive(3);
    QTRY_COMPARE_WITH_TIMEOUT(table().selectedRanges(), (QList<QPair<int, int>>{{103, 4'102}}), kit::kWait);
    QTRY_COMPARE_WITH_TIMEOUT(sum(), figure, kit::kWait);
}

void InventorySelectionTest::allOfManyStayAll()
{
    auto &s = *m_stage;
    s.stage.addMany(6'000);
    model().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model().total(), 6'144, kit::kWait);
    table().view().selectAll();
    s.settle();
    arrive(2, u"M-"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table().selectedRanges(), (QList<QPair<int, int>>{{0, 6'145}}), kit::kWait);
    const auto totals = kit::awaited(s.desk->totalsOfFilter());
    QTRY_COMPARE_WITH_TIMEOUT(sum(), s.wording.formats().quantity(totals->stock.onHand), kit::kWait);
}

/// Between a change at the hub and its rows in the grid there is time to press a key.
void InventorySelectionTest::adjustsWhatWasChosen()
{
    auto &s = *m_stage;
    select({2, 3, 9});
    const QStringList keys = selected();
    s.stage.addAtHub(u"-A0"_s, u"ATH-ERM"_s, 5);
    s.stage.addAtHub(u"CER-BWL-AEF"_s, u"ATH-ERM"_s, 5);
    table().setFocus();
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(s.panel->adjustPane()->isOpen(), kit::kWait);
    QStringList adjusted;
    for (const AdjustPreview &row : s.panel->adjustPane()->form()->preview())
        adjusted.append(row.sku + u'|' + row.location);
    adjusted.sort();
    QCOMPARE(adjusted, keys);
}

void InventorySelectionTest::theSumFollowsRowsOutOfSight()
{
    auto &s = *m_stage;
    s.stage.addMany(1'500);
    model().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model().total(), 1'644, kit::kWait);
    table().view().selectAll();
    s.settle();
    const auto before = kit::awaited(s.desk->totalsOfFilter());
    QTRY_COMPARE_WITH_TIMEOUT(sum(), s.wording.formats().quantity(before->stock.onHand), kit::kWait);
    s.stage.addAtHub(u"MASS-000240"_s, u"ATH-ERM"_s, 7'000'000);
    const auto after = kit::awaited(s.desk->totalsOfFilter());
    QVERIFY(before->stock.onHand != after->stock.onHand);
    QTRY_COMPARE_WITH_TIMEOUT(sum(), s.wording.formats().quantity(after->stock.onHand), kit::kWait);
}

void InventorySelectionTest::theCurrentRowStaysOnTheScreen()
{
    select({60});
    TableView &view = table().view();
    const QByteArray key = m_stage->page().currentKey();
    const int y = view.rowViewportPosition(60);
    arrive(3);
    QTRY_COMPARE_WITH_TIMEOUT(table().currentRow(), 63, kit::kWait);
    QCOMPARE(m_stage->page().currentKey(), key);
    QCOMPARE(view.rowViewportPosition(63), y);
}

void InventorySelectionTest::rowsOutOfSightAreNotScrolledTo()
{
    select({0});
    QScrollBar *bar = table().view().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int at = bar->value();
    QVERIFY(at > 0);
    arrive(1);
    QTRY_COMPARE_WITH_TIMEOUT(table().currentRow(), 1, kit::kWait);
    QCOMPARE(bar->value(), at);
}

STOA_TEST(InventorySelectionTest)
#include "inventoryselectiontest.moc"
