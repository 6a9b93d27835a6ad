// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/datatable.h"

#include "models/shared/tableroles.h"
#include "ui/shared/columnfit.h"
#include "ui/shared/filterrow.h"
#include "ui/shared/sumrow.h"
#include "ui/shared/tableheader.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMenu>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSettleMs = 80;
}

DataTable::DataTable(QWidget *parent)
    : QWidget(parent)
    , m_view(new TableView(this))
    , m_sum(new SumRow(*m_view, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view);
    layout->addWidget(m_sum);
    setFocusProxy(m_view);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    m_sumTimer.setSingleShot(true);
    m_sumTimer.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, [this] { Q_EMIT currentSettled(currentRow()); });
    connect(&m_sumTimer, &QTimer::timeout, this, &DataTable::updateSum);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &at) { Q_EMIT rowActivated(at.row()); });
    connect(m_view, &TableView::copyAsked, this, &DataTable::copySelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuAsked(m_view->viewport()->mapToGlobal(at)); });
    for (TableHeader *header : {&m_view->header(), &m_view->frozenHeader()}) {
        connect(
            &header->filters(), &FilterRow::edited, this, [this, header](int column, const QString &text) {
                TableHeader &other = header == &m_view->header() ? m_view->frozenHeader() : m_view->header();
                other.filters().setText(column, text);
                Q_EMIT filterEdited(column, text);
            });
        connect(&header->filters(), &FilterRow::left, m_view, [this] { m_view->setFocus(); });
        header->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillColumnMenu(*menu);
            menu->popup(header->mapToGlobal(at));
        });
    }
    connect(&m_view->header(), &TableHeader::sortAsked, this, &DataTable::sortAsked);
    connect(m_view, &TableView::sectionsMoved, this, &DataTable::viewChanged);
}

DataTable::~DataTable()
{
    // Parts that go on their way still send signals to what is no table any more.
    m_view->disconnect(this);
}

void DataTable::setName(const QString &name) { m_view->setAccessibleName(name); }

void DataTable::setColumns(const QList<ColumnSpec> &columns) { m_view->setColumns(columns); }

void DataTable::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, &m_sumTimer, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::modelReset, &m_settle, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::dataChanged, &m_sumTimer, qOverload<>(&QTimer::start));
        watchSelection();
    }
}

void DataTable::watchSelection()
{
    QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] {
        m_sumTimer.start();
        Q_EMIT selectionChanged(selectedCount());
    });
    m_settle.start();
}

QString DataTable::filter(int column) const { return m_view->header().filters().text(column); }

QHash<int, QString> DataTable::filters() const
{
    QHash<int, QString> result;
    for (int i = 0; i < m_view->columns().size(); ++i) {
        const QString text = filter(i);
        if (!text.isEmpty())
            result.insert(i, text);
    }
    return result;
}

void DataTable::setFilter(int column, const QString &text)
{
    m_view->header().filters().setText(column, text);
    m_view->frozenHeader().filters().setText(column, text);
}

void DataTable::setFilterError(int column, const QString &sentence)
{
    m_view->header().filters().setError(column, sentence);
    m_view->frozenHeader().filters().setError(column, sentence);
}

void DataTable::setFilterRowShown(bool shown)
{
    m_view->header().setFilterShown(shown);
    m_view->frozenHeader().setFilterShown(shown);
}

void DataTable::focusFilter(int column)
{
    TableHeader &header = m_view->isFrozenShown() && column == 0 ? m_view->frozenHeader() : m_view->header();
    if (QWidget *field = header.filters().field(column))
        field->setFocus(Qt::ShortcutFocusReason);
}

void DataTable::setSort(const QList<SortKey> &keys)
{
    m_view->setSort(keys);
    Q_EMIT viewChanged();
}

QList<SortKey> DataTable::sort() const { return m_view->header().sort(); }

void DataTable::setDensity(Density density)
{
    m_view->setDensity(density);
    Q_EMIT viewChanged();
}

int DataTable::currentRow() const { return m_view->currentIndex().row(); }

void DataTable::setCurrentRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    const QModelIndex at = model()->index(row, std::max(0, m_view->currentIndex().column()));
    m_view->selectionModel()->setCurrentIndex(
        at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(at);
}

QList<QPair<int, int>> DataTable::selectedRanges() const
{
    QList<QPair<int, int>> ranges;
    if (!m_view->selectionModel())
        return ranges;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<QPair<int, int>> joined;
    for (const auto &range : std::as_const(ranges)) {
        if (!joined.isEmpty() && range.first <= joined.last().second + 1)
            joined.last().second = std::max(joined.last().second, range.second);
        else
            joined.append(range);
    }
    return joined;
}

qint64 DataTable::selectedCount() const
{
    qint64 count = 0;
    for (const auto &[first, last] : selectedRanges())
        count += qint64(last) - first + 1;
    return count;
}

void DataTable::setSumFormat(SumFormat format) { m_sumFormat = std::move(format); }

void DataTable::setSum(const QString &words, const QHash<int, QString> &figures)
{
    m_sum->show(words, figures);
}

void DataTable::updateSum()
{
    const qint64 count = selectedCount();
    if (count < 2) {
        m_sum->show({}, {});
        return;
    }
    if (!m_sumFormat || count > kMostSummed) {
        Q_EMIT sumWanted();
        return;
    }
    QHash<int, QString> figures;
    const auto ranges = selectedRanges();
    for (int column = 0; column < m_view->columns().size(); ++column) {
        if (!m_view->columns()[column].summed)
            continue;
        qlonglong total = 0;
        for (const auto &[first, last] : ranges) {
            for (int row = first; row <= last; ++row)
                total += model()->index(row, column).data(role(TableRole::Amount)).toLongLong();
        }
        figures.insert(column, m_sumFormat(column, total));
    }
    //: Foot of a table, before the sums of the columns
    m_sum->show(tr("Sum of %n selected rows", nullptr, int(count)), figures);
}

QString DataTable::selectionAsTsv() const
{
    if (!model() || selectedCount() > kMostCopied)
        return {};
    QList<int> columns;
    const TableHeader &header = m_view->header();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (m_view->fit().isChosen(column))
            columns.append(column);
    }
    QStringList lines;
    QStringList cells;
    for (const int column : std::as_const(columns))
        cells.append(model()->headerData(column, Qt::Horizontal).toString());
    lines.append(tsvLine(cells));
    for (const auto &[first, last] : selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            cells.clear();
            for (const int column : std::as_const(columns)) {
                const QModelIndex at = model()->index(row, column);
                const QVariant copy = at.data(role(TableRole::CopyText));
                cells.append(copy.isValid() ? copy.toString() : at.data().toString());
            }
            lines.append(tsvLine(cells));
        }
    }
    return lines.size() > 1 ? lines.join(u'\n') + u'\n' : QString();
}

QString DataTable::tsvLine(QStringList cells)
{
    for (QString &cell : cells) {
        for (const QChar breaker : {u'\t', u'\n', u'\r'})
            cell.replace(breaker, u' ');
    }
    return cells.join(u'\t');
}

bool DataTable::isSelectionRead() const
{
    for (const auto &[first, last] : selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            if (model()->index(row, 0).data(role(TableRole::Loading)).toBool())
                return false;
        }
    }
    return true;
}

bool DataTable::copySelection()
{
    if (selectedCount() > kMostCopied) {
        Q_EMIT tooManyToCopy(selectedCount());
        return false;
    }
    if (model() && !isSelectionRead()) {
        Q_EMIT copyWanted();
        return false;
    }
    const QString text = selectionAsTsv();
    if (text.isEmpty())
        return false;
    QGuiApplication::clipboard()->setText(text);
    return true;
}

void DataTable::fillColumnMenu(QMenu &menu)
{
    for (int column = 0; column < m_view->columns().size() && model(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(m_view->fit().isAway(column)
                                             //: Menu of columns: one that is chosen and has no room
                                             ? tr("%1 (no room)").arg(title)
                                             : title);
        action->setCheckable(true);
        action->setChecked(m_view->fit().isChosen(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->fit().setChosen(column, shown);
            m_view->header().filters().place();
            Q_EMIT viewChanged();
        });
    }
    menu.addSeparator();
    //: Menu of a table: rows of less height
    QAction *compact = menu.addAction(tr("Compact rows"));
    compact->setCheckable(true);
    compact->setChecked(m_view->density() == Density::Compact);
    connect(compact, &QAction::toggled, this,
            [this](bool on) { setDensity(on ? Density::Compact : Density::Normal); });
}

QJsonObject DataTable::saveView() const
{
    QJsonArray columns;
    const TableHeader &header = m_view->header();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (column >= m_view->columns().size())
            continue;
        const bool hidden = !m_view->fit().isChosen(column);
        columns.append(QJsonObject{{u"id"_s, m_view->columns()[column].id},
                                   {u"widthByHand"_s, m_view->fit().widthByHand(column)},
                                   {u"hidden"_s, hidden},
                                   {u"filter"_s, filter(column)}});
    }
    QJsonArray keys;
    for (const SortKey &key : sort()) {
        if (key.column < m_view->columns().size())
            keys.append(QJsonObject{{u"id"_s, m_view->columns()[key.column].id},
                                    {u"descending"_s, key.order == Qt::DescendingOrder}});
    }
    return {
        {u"columns"_s, columns}, {u"sort"_s, keys}, {u"compact"_s, m_view->density() == Density::Compact}};
}

void DataTable::restoreView(const QJsonObject &state)
{
    const auto columnOf = [this](const QString &id) {
        for (int i = 0; i < m_view->columns().size(); ++i) {
            if (m_view->columns()[i].id == id)
                return i;
        }
        return -1;
    };
    TableHeader &header = m_view->header();
    int place = 0;
    m_view->fit().forgetChoice();
    const auto columnStates = state[u"columns"].toArray();
    for (const QJsonValue &value : columnStates) {
        const QJsonObject saved = value.toObject();
        const int column = columnOf(saved[u"id"].toString());
        if (column < 0 || column >= header.count())
            continue;
        header.moveSection(header.visualIndex(column), place++);
        m_view->setColumnHidden(column, saved[u"hidden"].toBool());
        const int width = saved[u"widthByHand"].toInt();
        m_view->fit().setWidthByHand(column,
                                     width > 0 ? std::max(width, m_view->columns()[column].minimum) : 0);
        setFilter(column, saved[u"filter"].toString());
    }
    QList<SortKey> keys;
    const auto sortStates = state[u"sort"].toArray();
    for (const QJsonValue &value : sortStates) {
        const int column = columnOf(value[u"id"].toString());
        if (column >= 0)
            keys.append({column, value[u"descending"].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    m_view->fit().fit();
    setSort(keys);
    setDensity(state[u"compact"].toBool() ? Density::Compact : Density::Normal);
}

void DataTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_sumTimer.start();
}

} // namespace stoa::ui
