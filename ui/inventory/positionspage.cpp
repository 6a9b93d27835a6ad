// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/positionspage.h"

#include "ui/inventory/inventorycolumns.h"
#include "ui/inventory/selectionkeeper.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/filterline.h"
#include "ui/shared/filterrow.h"
#include "ui/shared/progressline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/viewbar.h"

#include <QEvent>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *quiet(const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setIcon(StoaStyle::iconsOf(parent).icon(icon));
    setKind(*button, ButtonKind::Quiet);
    return button;
}

} // namespace

PositionsPage::PositionsPage(InventoryDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_views(new ViewBar(this))
    , m_filters(new FilterLine(this))
    , m_search(new QLineEdit(this))
    , m_group(quiet(u"layers"_s, this))
    , m_columns(quiet(u"columns-3"_s, this))
    , m_export(quiet(u"download"_s, this))
    , m_progress(new ProgressLine(this))
    , m_table(new DataTable(this))
    , m_keeper(nullptr)
    , m_empty(new EmptyState(u"package"_s, m_table->view().viewport()))
    , m_clear(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    buildTop();
    m_table->setObjectName(u"positions"_s);
    m_table->setMarks(true);
    m_table->setModel(&desk.positions());
    m_keeper = new SelectionKeeper(desk, *m_table, this);
    m_clear->setObjectName(u"clearFilters"_s);
    m_empty->addButton(m_clear);
    m_empty->hide();
    m_table->view().viewport()->installEventFilter(this);

    connect(m_table, &DataTable::filterEdited, this, &PositionsPage::takeFilter);
    connect(m_table, &DataTable::sortAsked, this, &PositionsPage::takeSort);
    connect(m_table, &DataTable::copyWanted, this, &PositionsPage::copyUnread);
    connect(m_table, &DataTable::sumWanted, this, &PositionsPage::sumSelection);
    connect(m_table, &DataTable::viewChanged, this, [this] {
        if (!m_showing)
            refreshTabs();
    });
    connect(m_table, &DataTable::currentSettled, this, &PositionsPage::currentChanged);
    connect(m_keeper, &SelectionKeeper::read, this, &PositionsPage::currentChanged);
    connect(m_keeper, &SelectionKeeper::read, this, &PositionsPage::sumSelection);
    connect(m_table, &DataTable::selectionChanged, this, &PositionsPage::currentChanged);
    connect(m_filters, &FilterLine::removed, this, [this](const QString &id) {
        m_desk.clearFilter(id == "text"_L1 ? std::nullopt : std::optional(PositionColumn(id.toInt())));
    });
    connect(m_filters, &FilterLine::cleared, this, [this] {
        m_misread.clear();
        m_desk.setFilter({});
    });
    connect(m_filters, &FilterLine::addAsked, this, [this] { m_table->focusFilter(0); });
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_misread.clear();
        m_desk.setFilter({});
        m_table->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, &m_desk, &InventoryDesk::setText);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(&desk, &InventoryDesk::filterChanged, this, &PositionsPage::refreshFilters);
    connect(&desk, &InventoryDesk::sortChanged, this, &PositionsPage::refreshSort);
    connect(&desk, &InventoryDesk::groupingChanged, this, [this] {
        refreshTabs();
        sayButtons();
    });
    connect(&m_table->view(), &TableView::groupAsked, this, &PositionsPage::askGroup);
    connect(&desk, &InventoryDesk::counted, this, [this] {
        refreshTabs();
        refreshEmpty();
    });
    connect(&desk, &InventoryDesk::contextChanged, this, [this] {
        // Only when names are others: a field that is typed in must not go away.
        const auto columns = InventoryColumns::positions(m_desk);
        if (columns != m_table->view().columns())
            m_table->setColumns(columns);
        refreshFilters();
    });
    connect(&desk, &InventoryDesk::rightsChanged, this, &PositionsPage::refreshExport);
    connect(&desk, &InventoryDesk::rightsChanged, this, &PositionsPage::refreshEmpty);
    connect(&desk.views(), &SavedViews::changed, this, &PositionsPage::refreshTabs);
    connect(&desk.door(), &DeskDoor::statusChanged, this, &PositionsPage::refreshEmpty);
    PositionTableModel &model = desk.positions();
    connect(&model, &PositionTableModel::counted, this, [this] {
        // Rows that are not in memory have changed without a word.
        sumSelection();
        refreshEmpty();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &PositionsPage::refreshEmpty);
    say();
    openView(u"all"_s);
}

void PositionsPage::buildTop()
{
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(u"search"_s);
    m_search->setMaximumWidth(220);
    m_search->installEventFilter(this);
    m_search->addAction(StoaStyle::iconsOf(this).icon(u"search"_s, ColourRole::Text2),
                        QLineEdit::LeadingPosition);
    for (QWidget *widget : QList<QWidget *>{m_search, m_group, m_columns, m_export})
        m_filters->addButton(widget);
    m_progress->setContentsMargins(16, 4, 16, 4);
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_views);
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFixedHeight(1);
    column->addWidget(rule);
    column->addWidget(m_filters);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);

    connect(m_views, &ViewBar::opened, this, &PositionsPage::openView);
    connect(m_views, &ViewBar::saveAsked, this, &PositionsPage::saveViewAsked);
    connect(m_views, &ViewBar::updateAsked, this, &PositionsPage::updateView);
    connect(m_views, &ViewBar::renameAsked, this, &PositionsPage::renameViewAsked);
    connect(m_views, &ViewBar::removeAsked, this, [this](const QString &id) {
        if (m_view == id)
            openView(u"all"_s);
        m_desk.views().remove(id);
    });
    connect(m_group, &QAbstractButton::clicked, this, &PositionsPage::groupMenu);
    connect(m_columns, &QAbstractButton::clicked, this, &PositionsPage::openColumns);
    connect(m_export, &QAbstractButton::clicked, this, [this] {
        if (!m_desk.whyNoExport().isEmpty())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("As an Excel workbook…"), this,
                        [this] { Q_EMIT exportAsked(ExportFormat::Xlsx); });
        menu->addAction(tr("As CSV…"), this, [this] { Q_EMIT exportAsked(ExportFormat::Csv); });
        menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
    });
}

void PositionsPage::say()
{
    m_search->setPlaceholderText(tr("Search positions"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Words in any order: SKU, name, brand or barcode"));
    sayButtons();
    //: Button: takes all filters off
    m_clear->setText(tr("Clear filters"));
    m_table->setName(tr("Positions"));
    m_table->setColumns(InventoryColumns::positions(m_desk));
    refreshExport();
    refreshFilters();
    refreshEmpty();
    sumSelection();
}

void PositionsPage::refreshExport() { setRefused(*m_export, m_desk.whyNoExport()); }

void PositionsPage::refreshTabs()
{
    QList<ViewTab> tabs;
    for (const SavedView &view : m_desk.views().all()) {
        const qint64 count = m_desk.viewCount(view.id);
        tabs.append({view.id, view.name, count < 0 ? QString() : m_desk.wording().formats().integer(count),
                     view.kind == SavedView::Kind::Own ? ViewTab::Owner::Person : ViewTab::Owner::Program,
                     view.id == m_view && isChanged()});
    }
    m_views->setViews(tabs, m_view);
    sayButtons();
}

bool PositionsPage::isChanged() const
{
    const auto view = m_desk.views().find(m_view);
    if (!view)
        return false;
    if (!(view->filter == m_desk.filter()) || view->sort != m_desk.sort()
        || view->grouping != m_desk.grouping())
        return true;
    return view->kind == SavedView::Kind::Own
        && ViewBar::shapeOf(view->table) != ViewBar::shapeOf(m_table->saveView());
}

void PositionsPage::openView(const QString &id)
{
    const auto view = m_desk.views().find(id);
    if (!view)
        return;
    const bool before = std::exchange(m_showing, true);
    m_view = id;
    m_misread.clear();
    if (!view->table.isEmpty())
        m_table->restoreView(view->table);
    m_desk.setGrouping(view->grouping);
    m_desk.setSort(view->sort);
    m_desk.setFilter(view->filter);
    const QString age = view->table.value("age"_L1).toString();
    if (!age.isEmpty())
        m_desk.setColumnFilter(PositionColumn::Updated, age);
    refreshFilters();
    refreshSort();
    m_showing = before;
    refreshTabs();
}

void PositionsPage::openColumns()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_table->fillColumnMenu(*menu);
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

Result<void> PositionsPage::saveView(const QString &name, const QString &asked)
{
    QJsonObject table = m_table->saveView();
    // "Changed within the last day" means the day before each look, not before the saving.
    if (const QString age = m_desk.columnFilter(PositionColumn::Updated); !age.isEmpty())
        table.insert(u"age"_s, age);
    const QString id =
        asked.isEmpty() ? u"own-"_s + QString::number(m_desk.clock().now().msSinceEpoch(), 36) : asked;
    m_view = id;
    return m_desk.views().save(
        {id, name.trimmed(), SavedView::Kind::Own, m_desk.filter(), m_desk.sort(), table, m_desk.grouping()});
}

void PositionsPage::updateView()
{
    auto view = m_desk.views().find(m_view);
    if (!view || view->kind != SavedView::Kind::Own)
        return;
    view->filter = m_desk.filter();
    view->sort = m_desk.sort();
    view->grouping = m_desk.grouping();
    view->table = m_table->saveView();
    if (!m_desk.views().save(*view))
        return;
    refreshTabs();
}

void PositionsPage::refreshFilters()
{
    QList<FilterLine::On> on;
    const auto all = m_desk.filterWords();
    for (const auto &filter : all)
        on.append(
            {filter.column ? QString::number(int(*filter.column)) : u"text"_s, filter.words, filter.value});
    m_filters->setFilters(on);
    for (int i = 0; i < PositionTableModel::kColumns; ++i) {
        const QString value = m_desk.columnFilter(PositionColumn(i));
        if (m_misread.contains(i) && m_misread.value(i) != value)
            m_misread.remove(i);
        const bool misread = m_misread.contains(i);
        // What is being typed stays as it is typed, also where it cannot be read.
        if (!misread && m_table->filter(i).trimmed() != value.trimmed())
            m_table->setFilter(i, value);
        m_table->setFilterError(i, misread ? howToFilter() : QString());
    }
    if (m_search->text().trimmed() != m_desk.filter().text.trimmed()) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(m_desk.filter().text);
    }
    refreshTabs();
}

void PositionsPage::takeFilter(int column, const QString &text)
{
    const auto asked = PositionColumn(column);
    const bool understood = m_desk.setColumnFilter(asked, text);
    if (understood)
        m_misread.remove(column);
    else
        m_misread.insert(column, m_desk.columnFilter(asked));
    m_table->setFilterError(column, understood ? QString() : howToFilter());
}

QString PositionsPage::howToFilter()
{
    return tr("Type a number, a bound such as ≤ 70, or a range such as 5..9.");
}

void PositionsPage::refreshSort()
{
    QList<SortKey> keys;
    for (const PositionSort &by : m_desk.sort())
        keys.append({int(by.column),
                     by.direction == Direction::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder});
    m_table->setSort(keys);
}

void PositionsPage::takeSort(const QList<SortKey> &keys)
{
    QList<PositionSort> sort;
    for (const SortKey &key : keys)
        sort.append({PositionColumn(key.column),
                     key.order == Qt::AscendingOrder ? Direction::Ascending : Direction::Descending});
    m_desk.setSort(sort);
}

} // namespace stoa::ui
