// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/inventory/inventorystage.h"

#include <QAccessible>
#include <QAccessibleTableInterface>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList g_warnings;
QtMessageHandler g_before = nullptr;

void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        g_warnings.append(text);
    g_before(type, context, text);
}

/// What a screen reader asks of everything it meets, down to `room` interfaces.
int walk(QAccessibleInterface *at, int room)
{
    if (!at || !at->isValid() || room <= 0)
        return 0;
    int met = 1;
    (void)at->role();
    (void)at->state();
    (void)at->text(QAccessible::Name);
    (void)at->text(QAccessible::Value);
    (void)at->rect();
    if (auto *parent = at->parent())
        (void)parent->indexOfChild(at);
    (void)at->focusChild();
    const int children = at->childCount();
    for (int i = 0; i < children && met < room; ++i)
        met += walk(at->child(i), room - met);
    return met;
}

} // namespace

/// The grid as a screen reader walks through it: every cell tells what is in it, and nothing is asked of a
/// place that is not there.
class InventoryAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theTreeIsWalkedWithoutAWarning();
    void aTableWithoutRowsHasNoFocusedCell();
    void cellsSayWhatColoursSay();
    void groupsSayThatTheyAreOpen();

private:
    QAccessibleInterface *table() const
    {
        return QAccessible::queryAccessibleInterface(&m_stage->page().table().view());
    }

    std::unique_ptr<kit::InventoryStage> m_stage;
};

void InventoryAccessTest::init()
{
    QAccessible::setActive(true);
    m_stage = std::make_unique<kit::InventoryStage>();
    // Qt tells a table of its model's changes only where the platform has a reader; here there is none.
    const auto tell = [this](QAccessibleTableModelChangeEvent::ModelChangeType type, int first, int last) {
        QAccessibleTableModelChangeEvent event(&m_stage->page().table().view(), type);
        event.setFirstRow(first);
        event.setLastRow(last);
        table()->tableInterface()->modelChange(&event);
    };
    using Event = QAccessibleTableModelChangeEvent;
    const QAbstractItemModel *model = &m_stage->desk->positions();
    connect(model, &QAbstractItemModel::modelReset, this, [tell] { tell(Event::ModelReset, 0, 0); });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [tell](const QModelIndex &, int first, int last) { tell(Event::RowsInserted, first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [tell](const QModelIndex &, int first, int last) { tell(Event::RowsRemoved, first, last); });
    g_warnings.clear();
    g_before = qInstallMessageHandler(take);
}

void InventoryAccessTest::cleanup()
{
    qInstallMessageHandler(g_before);
    m_stage.reset();
    QAccessible::setActive(false);
}

void InventoryAccessTest::theTreeIsWalkedWithoutAWarning()
{
    auto &s = *m_stage;
    s.page().table().setFocus();
    QVERIFY(walk(table(), 4'000) > 1'000);
    auto *cells = table()->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), kit::DeskStage::kPositions);
    // A reader keeps what it has met while the rows go away under it.
    QList<QAccessible::Id> kept;
    for (int row = 0; row < 40; ++row)
        kept.append(QAccessible::uniqueId(cells->cellAt(row, 0)));
    s.desk->setColumnFilter(PositionColumn::Sku, u"CER-BWL"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 6, kit::kWait);
    s.settle();
    for (const QAccessible::Id id : std::as_const(kept))
        walk(QAccessible::accessibleInterface(id), 10);
    cells = table()->tableInterface();
    QCOMPARE(cells->rowCount(), 6);
    QCOMPARE(table()->childCount(), 7 * (PositionTableModel::kColumns + 1));
    QCOMPARE(walk(table(), 4'000), 1 + table()->childCount());
    QVERIFY(s.page().table().view().currentIndex().isValid());
    QVERIFY(table()->focusChild());
    QCOMPARE(table()->focusChild()->text(QAccessible::Name), s.page().table().view().currentIndex().data());
    s.press(Qt::Key_Down);
    s.page().table().view().selectAll();
    QCOMPARE(cells->selectedRowCount(), 6);
    for (auto *cell : cells->selectedCells())
        QVERIFY(cell && cell->isValid());
    walk(QAccessible::queryAccessibleInterface(s.window.get()), 6'000);
    QVERIFY2(g_warnings.isEmpty(), qPrintable(g_warnings.mid(0, 5).join(u'\n')));
}

void InventoryAccessTest::aTableWithoutRowsHasNoFocusedCell()
{
    auto &s = *m_stage;
    s.page().table().setFocus();
    walk(table(), 500);
    s.desk->setText(u"zebra"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), 0, kit::kWait);
    s.settle();
    QVERIFY(!table()->focusChild());
    walk(table(), 500);
    QVERIFY(table()->tableInterface()->selectedCells().isEmpty());
    s.press(Qt::Key_Down);
    s.press(Qt::Key_End);
    s.desk->setFilter({});
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), kit::DeskStage::kPositions, kit::kWait);
    s.settle();
    QVERIFY(table()->focusChild());
    QVERIFY2(g_warnings.isEmpty(), qPrintable(g_warnings.mid(0, 5).join(u'\n')));
}

void InventoryAccessTest::cellsSayWhatColoursSay()
{
    auto &s = *m_stage;
    SyncStatus status;
    status.state = SyncState::Live;
    status.behind = {{"store/MIL-BRE", 12, s.clock.now().plusMs(-720'000)}};
    s.stage.door().setStatus(status);
    s.desk->setColumnFilter(PositionColumn::Location, u"MIL-BRE"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.desk->positions().total(), kit::DeskStage::kSkus, kit::kWait);
    auto *cells = table()->tableInterface();
    QCOMPARE(cells->cellAt(0, int(PositionColumn::Updated))->text(QAccessible::Name), u"12 min, late"_s);
    s.desk->setFilter({.ranges = {{PositionColumn::OnHand, {std::nullopt, -1}}}});
    QTRY_VERIFY_WITH_TIMEOUT(s.desk->positions().total() > 0 && s.desk->positions().total() < 10, kit::kWait);
    const QString told = cells->cellAt(0, int(PositionColumn::OnHand))->text(QAccessible::Name);
    QVERIFY2(told.endsWith(u", below zero"_s), qPrintable(told));
}

void InventoryAccessTest::groupsSayThatTheyAreOpen()
{
    auto &s = *m_stage;
    s.page().setGrouping(PositionColumn::Location);
    QTRY_VERIFY_WITH_TIMEOUT(s.desk->positions().isGroup(0), kit::kWait);
    const auto told = [this] {
        return table()->tableInterface()->cellAt(0, 0)->text(QAccessible::Name);
    };
    QVERIFY(told().startsWith(u"Athens Ermou, 24 "_s) && told().endsWith(u", expanded"_s));
    s.page().table().setFocus();
    s.page().table().setCurrentRow(0);
    s.press(Qt::Key_Left);
    QVERIFY(told().endsWith(u", collapsed"_s));
    walk(table(), 2'000);
    QVERIFY2(g_warnings.isEmpty(), qPrintable(g_warnings.mid(0, 5).join(u'\n')));
}

STOA_TEST(InventoryAccessTest)
#include "inventoryaccesstest.moc"
