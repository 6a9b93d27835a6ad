// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/positionspage.h"
#include "ui/inventory/selectionkeeper.h"
#include "ui/shared/columnfit.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/progressline.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/viewbar.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Selections up to this size are remembered by key.
constexpr qint64 kMostKept = 200;
constexpr int kNarrowBelow = 780;
constexpr int kNarrowWithFilters = 900;
/// Margins of the line of views, and its gap.
constexpr int kAroundSearch = 56;
constexpr int kLeastSearch = 120;

bool isHere(const PositionTableModel &model, const QList<QPair<int, int>> &ranges)
{
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; row += PositionTableModel::kPage) {
            if (!model.isFresh(row) && !model.isGroup(row))
                return false;
        }
        if (!model.isFresh(last) && !model.isGroup(last))
            return false;
    }
    return true;
}

} // namespace

void PositionsPage::sumSelection()
{
    const int round = ++m_sumRound;
    const qint64 count = selectedCount();
    if (count < 2) {
        m_table->setSum({}, {});
        return;
    }
    const auto ranges = m_table->selectedRanges();
    const PositionTableModel &model = m_desk.positions();
    if (count <= DataTable::kMostSummed && isHere(model, ranges)) {
        PositionTotals totals;
        for (const auto &[first, last] : ranges) {
            for (int row = first; row <= last; ++row) {
                const auto here = model.rowAt(row);
                if (!here)
                    continue;
                totals.stock.onHand += here->stock.onHand;
                totals.stock.hold += here->stock.unavailable();
                totals.stock.reserved += here->stock.reserved;
                totals.stock.safety += here->stock.safety;
                totals.stock.inTransit += here->stock.inTransit;
                totals.sellable += here->stock.sellable();
            }
        }
        showSum(count, &totals);
        return;
    }
    showSum(count, nullptr);
    const auto keys = m_keeper->keys();
    const auto read = keys ? m_desk.totalsOfKeys(*keys) : m_desk.totalsOf(ranges);
    read.then(this, [this, round, count](const Result<PositionTotals> &totals) {
        if (round == m_sumRound && totals)
            showSum(count, &*totals);
    });
}

void PositionsPage::showSum(qint64 rows, const PositionTotals *totals)
{
    const Formats &formats = m_desk.wording().formats();
    QHash<int, QString> figures;
    if (totals) {
        for (const auto &[column, sum] : {std::pair{PositionColumn::OnHand, totals->stock.onHand},
                                          {PositionColumn::Unavailable, totals->stock.unavailable()},
                                          {PositionColumn::Reserved, totals->stock.reserved},
                                          {PositionColumn::Safety, totals->stock.safety},
                                          {PositionColumn::Sellable, totals->sellable},
                                          {PositionColumn::InTransit, totals->stock.inTransit}})
            figures.insert(int(column), formats.quantity(sum));
    }
    //: Foot of the grid; %1 is 2 or more
    m_table->setSum(tr("Sum of %1 selected rows").arg(formats.integer(rows)), figures);
}

void PositionsPage::copyUnread()
{
    const auto columns = shownColumns();
    chosenRows(DataTable::kMostCopied).then(this, [this, columns](const Result<QList<PositionRow>> &rows) {
        if (!rows)
            return;
        QStringList cells;
        for (const PositionColumn column : columns)
            cells.append(PositionTableModel::titleOf(column));
        QString text = DataTable::tsvLine(cells) + u'\n';
        for (const PositionRow &row : *rows) {
            cells.clear();
            for (const PositionColumn column : columns)
                cells.append(m_desk.positions().copyOf(row, column));
            text += DataTable::tsvLine(cells) + u'\n';
        }
        QGuiApplication::clipboard()->setText(text);
    });
}

void PositionsPage::refreshEmpty()
{
    PositionTableModel &model = m_desk.positions();
    const bool empty = model.total() == 0;
    m_empty->setVisible(empty);
    if (!empty)
        return;
    const SyncStatus &status = m_desk.door().status();
    const Formats &formats = m_desk.wording().formats();
    const bool filtered = !m_desk.filter().isEmpty();
    m_clear->setVisible(filtered && m_desk.allPositions() != 0);
    const auto &user = m_desk.door().session().user;
    if (!user) {
        m_empty->setText(tr("Nobody is signed in"),
                         tr("The stock on this PC is shown again once you have signed in."));
    } else if (!user->rights.may(Permission::StockRead) && user->rights.may(Permission::UserEdit)) {
        // Nobody changes his own rights, so "give yourself the right" would end in a refusal.
        m_empty->setText(tr("Your roles do not show stock"),
                         tr("In Administration you can add a user for yourself with a role that does, or "
                            "have another administrator give it to you."));
    } else if (!user->rights.may(Permission::StockRead)) {
        m_empty->setText(tr("Your roles do not show stock"),
                         tr("Whoever looks after the roles of your company can give you one that does."));
    } else if (filtered && m_desk.allPositions() != 0) {
        m_empty->setText(tr("Nothing matches"),
                         m_desk.allPositions() > 0
                             ? tr("None of the %1 positions has all that is asked for above.")
                                   .arg(formats.integer(m_desk.allPositions()))
                             : tr("No position has all that is asked for above."));
    } else if (status.copy) {
        m_empty->setText(tr("The first copy is on its way"),
                         tr("%1 of %2 rows are on this PC. You can work as soon as they are here.")
                             .arg(formats.integer(status.copy->rows), formats.integer(status.copy->of)));
    } else if (status.state == SyncState::Offline) {
        m_empty->setText(tr("Nothing is on this PC yet"),
                         tr("The hub does not answer. The first copy begins by itself as soon as it does."));
    } else if (status.state == SyncState::SignedOut || status.state == SyncState::Stopped) {
        m_empty->setText(tr("Nothing is on this PC yet"),
                         tr("Sign in at a hub; the first copy begins by itself then."));
    } else {
        m_empty->setText(tr("No positions yet"),
                         tr("Positions appear with the first receipt, import or movement at the hub."));
    }
    m_empty->setGeometry(m_table->view().viewport()->rect());
    m_empty->raise();
}

void PositionsPage::sayButtons()
{
    // Where room is short the filters that are on keep it; the buttons are told by icon and tooltip.
    const bool narrow = width() < (m_desk.filter().isEmpty() ? kNarrowBelow : kNarrowWithFilters);
    const auto say = [narrow](QPushButton &button, const QString &word) {
        button.setText(narrow ? QString() : word);
        button.setAccessibleName(word);
        if (refusalOf(&button).isEmpty())
            button.setToolTip(narrow ? word : QString());
    };
    //: Button: puts the rows together by location or category
    say(*m_group, tr("Group"));
    //: Button: which columns are shown
    say(*m_columns, tr("Columns"));
    say(*m_export, tr("Export"));
    // The hint is whole, with the lens before it and the cross behind it. Where room is short, what filters
    // now needs it more.
    const int hint = m_desk.filter().isEmpty() || !narrow
        ? m_search->fontMetrics().horizontalAdvance(m_search->placeholderText())
        : 0;
    m_search->setMinimumWidth(std::clamp(hint + kAroundSearch, kLeastSearch, m_search->maximumWidth()));
}

void PositionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sayButtons();
}

bool PositionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->view().viewport())
        m_empty->setGeometry(m_table->view().viewport()->rect());
    // The rows are on the screen after this event, not in it.
    if (event->type() == QEvent::Paint && !m_painted && m_desk.positions().known() > 0) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &PositionsPage::rowsPainted, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::KeyPress && watched == m_search) {
        // As in the fields of the filter row: down goes to the rows, Esc empties and then goes there.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            m_table->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QRect PositionsPage::tabOf(const QString &view) const { return m_views->tabOf(view); }

ViewTabs &PositionsPage::tabs() const { return m_views->tabs(); }

QWidget &PositionsPage::saveLink() const { return m_views->saveLink(); }

QList<PositionColumn> PositionsPage::shownColumns() const
{
    QList<PositionColumn> columns;
    const TableHeader &header = m_table->view().header();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (m_table->view().fit().isChosen(column))
            columns.append(PositionColumn(column));
    }
    return columns;
}

void PositionsPage::follow(ExportJob &job, const QString &fileName)
{
    const auto show = [this, fileName](qint64 rows, qint64 of) {
        const Formats &formats = m_desk.wording().formats();
        m_progress->setWork(tr("Exporting %1").arg(fileName),
                            of < 0 ? tr("%1 rows").arg(formats.integer(rows))
                                   : tr("%1 of %2 rows").arg(formats.integer(rows), formats.integer(of)),
                            tr("Cancel leaves no file behind."));
        m_progress->setDone(rows, std::max<qint64>(of, 0));
    };
    show(0, m_desk.positions().total());
    m_progress->show();
    connect(&job, &ExportJob::progress, this, show);
    connect(&job, &ExportJob::finished, m_progress, &QWidget::hide);
    connect(m_progress, &ProgressLine::cancelAsked, &job, &ExportJob::cancel);
}

QByteArray PositionsPage::currentKey() const
{
    const auto row = m_desk.positions().rowAt(m_table->currentRow());
    return row ? row->key() : QByteArray();
}

QByteArray PositionsPage::keyInHand() const
{
    const bool known = !m_keeper->isSeeking() && m_desk.positions().isFresh(m_table->currentRow());
    const QByteArray here = known ? currentKey() : QByteArray();
    return here.isEmpty() ? m_keeper->currentKey() : here;
}

const QByteArray &PositionsPage::chosenKey() const { return m_keeper->currentKey(); }

Future<Result<QList<PositionRow>>> PositionsPage::chosenRows(int most)
{
    const auto ranges = m_table->selectedRanges();
    if (m_desk.positions().positionsIn(ranges) < 2 && !m_keeper->currentKey().isEmpty())
        return m_desk.rowsOfKeys({m_keeper->currentKey()});
    const auto keys = m_keeper->keys();
    return keys ? m_desk.rowsOfKeys(keys->mid(0, most)) : m_desk.rowsOf(ranges, most);
}

void PositionsPage::choose(const QList<QByteArray> &keys, int scroll) { m_keeper->choose(keys, scroll); }

QJsonObject PositionsPage::saveState() const
{
    QJsonArray keys;
    if (const QByteArray current = currentKey(); !current.isEmpty())
        keys.append(QString::fromUtf8(current));
    if (m_table->selectedCount() <= kMostKept) {
        const auto ranges = m_table->selectedRanges();
        for (const auto &[first, last] : ranges) {
            for (int row = first; row <= last; ++row) {
                const auto here = m_desk.positions().rowAt(row);
                if (here && row != m_table->currentRow())
                    keys.append(QString::fromUtf8(here->key()));
            }
        }
    }
    const QSet<QString> &closed = m_desk.positions().closedGroups();
    return {{u"view"_s, m_view},
            {u"views"_s, m_desk.views().toJson()},
            {u"filter"_s, SavedViews::filterToJson(m_desk.filter())},
            {u"sort"_s, SavedViews::sortToJson(m_desk.sort())},
            {u"group"_s, SavedViews::groupingToJson(m_desk.grouping())},
            {u"closed"_s, QJsonArray::fromStringList(QStringList(closed.cbegin(), closed.cend()))},
            {u"table"_s, m_table->saveView()},
            {u"chosen"_s, keys},
            {u"scroll"_s, m_table->view().verticalScrollBar()->value()}};
}

void PositionsPage::restoreState(const QJsonObject &state)
{
    m_desk.views().fromJson(state.value("views"_L1).toArray());
    const QString view = state.value("view"_L1).toString();
    if (m_desk.views().find(view))
        openView(view);
    const bool before = std::exchange(m_showing, true);
    if (const QJsonObject table = state.value("table"_L1).toObject(); !table.isEmpty())
        m_table->restoreView(table);
    QSet<QString> closed;
    const auto values = state.value("closed"_L1).toArray();
    for (const QJsonValue &value : values)
        closed.insert(value.toString());
    m_desk.positions().setClosedGroups(closed);
    m_desk.setGrouping(SavedViews::groupingFromJson(state.value("group"_L1).toString()));
    m_desk.setSort(SavedViews::sortFromJson(state.value("sort"_L1).toArray()));
    m_desk.setFilter(SavedViews::filterFromJson(state.value("filter"_L1).toObject()));
    m_misread.clear();
    refreshFilters();
    refreshSort();
    m_showing = before;
    refreshTabs();
    QList<QByteArray> keys;
    const auto chosen = state.value("chosen"_L1).toArray();
    for (const QJsonValue &key : chosen)
        keys.append(key.toString().toUtf8());
    choose(keys, state.value("scroll"_L1).toInt(-1));
}

} // namespace stoa::ui
