// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/queuepage.h"

#include "ui/orders/ordercolumns.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/filterline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewbar.h"
#include "ui/shared/viewtabs.h"

#include <QItemSelectionModel>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

QueuePage::QueuePage(OrdersDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_views(new ViewBar(this))
    , m_filters(new FilterLine(this))
    , m_search(new QLineEdit(this))
    , m_columns(new QPushButton(this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(u"clipboard-list"_s, m_table->view().viewport()))
    , m_clear(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    buildTop();
    m_table->setObjectName(u"orders"_s);
    m_table->setMarks(true);
    m_table->setModel(&desk.orders());
    m_clear->setObjectName(u"clearOrderFilters"_s);
    m_empty->addButton(m_clear);
    m_empty->hide();
    m_table->view().viewport()->installEventFilter(this);

    connect(m_table, &DataTable::filterEdited, this, &QueuePage::takeFilter);
    connect(m_table, &DataTable::sortAsked, this, [this](const QList<SortKey> &keys) {
        QList<OrderSort> sort;
        for (const SortKey &key : keys)
            sort.append({OrderColumn(key.column),
                         key.order == Qt::AscendingOrder ? Direction::Ascending : Direction::Descending});
        m_desk.setSort(sort);
    });
    connect(m_table, &DataTable::sumWanted, this, &QueuePage::sumSelection);
    connect(m_table, &DataTable::viewChanged, this, [this] {
        if (!m_showing)
            refreshTabs();
    });
    connect(m_table, &DataTable::currentSettled, this, &QueuePage::currentChanged);
    connect(m_table, &DataTable::selectionChanged, this, &QueuePage::currentChanged);
    connect(m_filters, &FilterLine::removed, &desk, &OrdersDesk::clearFilter);
    const auto clearAll = [this] {
        m_misread.clear();
        m_desk.setFilter({});
    };
    connect(m_filters, &FilterLine::cleared, this, clearAll);
    connect(m_filters, &FilterLine::addAsked, this, [this] { m_table->focusFilter(0); });
    connect(m_clear, &QAbstractButton::clicked, this, [this, clearAll] {
        clearAll();
        m_table->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, &m_desk, &OrdersDesk::setText);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(&desk, &OrdersDesk::filterChanged, this, &QueuePage::refreshFilters);
    connect(&desk, &OrdersDesk::sortChanged, this, &QueuePage::refreshSort);
    connect(&desk, &OrdersDesk::counted, this, [this] {
        refreshTabs();
        refreshEmpty();
    });
    connect(&desk, &OrdersDesk::contextChanged, this, [this] {
        // Only when names are others: a field that is typed in must not go away.
        const auto columns = OrderColumns::queue(m_desk);
        if (columns != m_table->view().columns())
            m_table->setColumns(columns);
        refreshFilters();
    });
    connect(&desk, &OrdersDesk::rightsChanged, this, &QueuePage::refreshEmpty);
    connect(&desk.views(), &OrderViews::changed, this, [this] {
        if (!m_desk.views().find(m_view))
            openView(m_desk.views().first());
        refreshTabs();
    });
    connect(&desk.door(), &DeskDoor::statusChanged, this, &QueuePage::refreshEmpty);
    connect(&desk.orders(), &PagedTableCore::counted, this, [this] {
        refreshEmpty();
        keepChoice();
    });
    connect(&desk.orders(), &PagedTableCore::firstRows, this, &QueuePage::keepChoice);
    connect(&desk.orders(), &QAbstractItemModel::modelReset, this, &QueuePage::refreshEmpty);
    say();
    openView(desk.views().first());
}

void QueuePage::buildTop()
{
    m_views->tabs().setObjectName(u"orderViews"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(u"orderSearch"_s);
    m_search->setMaximumWidth(240);
    m_search->installEventFilter(this);
    m_search->addAction(StoaStyle::iconsOf(this).icon(u"search"_s, ColourRole::Text2),
                        QLineEdit::LeadingPosition);
    m_columns->setIcon(StoaStyle::iconsOf(this).icon(u"columns-3"_s));
    setKind(*m_columns, ButtonKind::Quiet);
    for (QWidget *widget : QList<QWidget *>{m_search, m_columns})
        m_filters->addButton(widget);
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFixedHeight(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_views);
    column->addWidget(rule);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    connect(m_views, &ViewBar::opened, this, &QueuePage::openView);
    connect(m_views, &ViewBar::saveAsked, this, &QueuePage::saveViewAsked);
    connect(m_views, &ViewBar::updateAsked, this, &QueuePage::updateView);
    connect(m_views, &ViewBar::renameAsked, this, &QueuePage::renameViewAsked);
    connect(m_views, &ViewBar::removeAsked, this, [this](const QString &id) {
        if (m_view == id)
            openView(m_desk.views().first());
        m_desk.views().remove(id);
    });
    connect(m_columns, &QAbstractButton::clicked, this, &QueuePage::openColumns);
}

void QueuePage::refreshTabs()
{
    QList<ViewTab> tabs;
    for (const OrderView &view : m_desk.views().all()) {
        const qint64 count = m_desk.viewCount(view.id);
        tabs.append({view.id, view.name, count < 0 ? QString() : m_desk.wording().formats().integer(count),
                     view.kind == OrderView::Kind::Own ? ViewTab::Owner::Person : ViewTab::Owner::Program,
                     view.id == m_view && isChanged()});
    }
    m_views->setViews(tabs, m_view);
    sayButtons();
}

bool QueuePage::isChanged() const
{
    const auto view = m_desk.views().find(m_view);
    if (!view)
        return false;
    if (!(view->filter == m_desk.filter()) || view->sort != m_desk.sort())
        return true;
    return view->kind == OrderView::Kind::Own
        && ViewBar::shapeOf(view->table) != ViewBar::shapeOf(m_table->saveView());
}

QString QueuePage::viewName() const
{
    const auto view = m_desk.views().find(m_view);
    return view ? view->name : QString();
}

void QueuePage::openView(const QString &id)
{
    const auto view = m_desk.views().find(id);
    if (!view)
        return;
    const bool before = std::exchange(m_showing, true);
    m_view = id;
    m_misread.clear();
    if (!view->table.isEmpty())
        m_table->restoreView(view->table);
    m_desk.setSort(view->sort);
    m_desk.setFilter(view->filter);
    refreshFilters();
    refreshSort();
    m_showing = before;
    refreshTabs();
}

void QueuePage::openColumns()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_table->fillColumnMenu(*menu);
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

Result<void> QueuePage::saveView(const QString &name, const QString &asked)
{
    const QString id =
        asked.isEmpty() ? u"own-"_s + QString::number(m_desk.clock().now().msSinceEpoch(), 36) : asked;
    const QString before = std::exchange(m_view, id);
    const auto saved = m_desk.views().save(
        {id, name.trimmed(), OrderView::Kind::Own, m_desk.filter(), m_desk.sort(), m_table->saveView()});
    if (!saved)
        m_view = before;
    refreshTabs();
    return saved;
}

void QueuePage::updateView()
{
    auto view = m_desk.views().find(m_view);
    if (!view || view->kind != OrderView::Kind::Own)
        return;
    view->filter = m_desk.filter();
    view->sort = m_desk.sort();
    view->table = m_table->saveView();
    if (m_desk.views().save(*view))
        refreshTabs();
}

void QueuePage::refreshFilters()
{
    QList<FilterLine::On> on;
    const auto all = m_desk.filterWords();
    for (const auto &filter : all)
        on.append({filter.id, filter.words, filter.value});
    m_filters->setFilters(on);
    for (int i = 0; i < OrderTableModel::kColumns; ++i) {
        const QString value = m_desk.columnFilter(OrderColumn(i));
        if (m_misread.contains(i) && m_misread.value(i) != value)
            m_misread.remove(i);
        const bool misread = m_misread.contains(i);
        // What is being typed stays as it is typed, also where it cannot be read.
        if (!misread && m_table->filter(i).trimmed() != value.trimmed())
            m_table->setFilter(i, value);
        m_table->setFilterError(
            i, misread ? tr("Type a number, a bound such as ≤ 70, or a range such as 5..9.") : QString());
    }
    if (m_search->text().trimmed() != m_desk.filter().text.trimmed()) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(m_desk.filter().text);
    }
    refreshTabs();
}

void QueuePage::takeFilter(int column, const QString &text)
{
    const auto asked = OrderColumn(column);
    if (m_desk.setColumnFilter(asked, text))
        m_misread.remove(column);
    else
        m_misread.insert(column, m_desk.columnFilter(asked));
    m_table->setFilterError(column,
                            m_misread.contains(column)
                                ? tr("Type a number, a bound such as ≤ 70, or a range such as 5..9.")
                                : QString());
}

void QueuePage::refreshSort()
{
    QList<SortKey> keys;
    for (const OrderSort &by : m_desk.sort())
        keys.append({int(by.column),
                     by.direction == Direction::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder});
    m_table->setSort(keys);
}

QByteArray QueuePage::currentKey() const { return m_desk.orders().keyOf(m_table->currentRow()); }

QList<QByteArray> QueuePage::chosenKeys(int most) const
{
    QList<QByteArray> keys;
    const auto ranges = m_table->selectedRanges();
    for (const auto &[first, last] : ranges)
        keys += m_desk.orders().keysIn(first, std::min(last, first + most - int(keys.size())));
    if (keys.isEmpty() && !currentKey().isEmpty())
        keys.append(currentKey());
    return keys.mid(0, most);
}

void QueuePage::choose(const QList<QByteArray> &keys)
{
    m_wanted = keys;
    keepChoice();
}

void QueuePage::keepChoice()
{
    if (m_wanted.isEmpty())
        return;
    OrderTableModel &model = m_desk.orders();
    QItemSelection selection;
    int first = -1;
    for (const QByteArray &key : std::as_const(m_wanted)) {
        const int row = model.rowOfKey(key);
        if (row < 0)
            continue;
        first = first < 0 ? row : first;
        selection.select(model.index(row, 0), model.index(row, OrderTableModel::kColumns - 1));
    }
    // The others may be among the rows that are not known of yet.
    if (first < 0 && model.total() < 0)
        return;
    if (model.total() >= 0 || selection.size() == m_wanted.size())
        m_wanted.clear();
    if (first < 0)
        return;
    m_table->setCurrentRow(first);
    m_table->view().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

ViewTabs &QueuePage::tabs() const { return m_views->tabs(); }

QRect QueuePage::tabOf(const QString &view) const { return m_views->tabOf(view); }

QWidget &QueuePage::saveLink() const { return m_views->saveLink(); }

} // namespace stoa::ui
