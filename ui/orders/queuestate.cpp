// SPDX-License-Identifier: GPL-3.0-or-later
// What the queue says besides its rows: sums, why it is empty, and what is kept of it.
#include "ui/orders/ordercolumns.h"
#include "ui/orders/queuepage.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/emptystate.h"

#include <QEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QPushButton>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Selections up to this size are remembered by key, and summed.
constexpr int kMostKept = 200;
constexpr int kMostSummed = 20'000;
constexpr int kNarrowBelow = 780;

} // namespace

void QueuePage::sumSelection()
{
    const int round = ++m_sumRound;
    if (selectedCount() < 2) {
        m_table->setSum({}, {});
        return;
    }
    const auto keys = chosenKeys(kMostSummed);
    m_desk.totalsOf(keys).then(this, [this, round](const Result<OrderTotals> &totals) {
        if (round == m_sumRound && totals)
            showSum(*totals);
    });
}

void QueuePage::showSum(const OrderTotals &totals)
{
    const Formats &formats = m_desk.wording().formats();
    QHash<int, QString> figures{
        {int(OrderColumn::Units), formats.quantity(Quantity::fromThousandths(totals.units))}};
    if (const auto currency = Currency::parse(totals.currency))
        figures.insert(int(OrderColumn::Total), formats.money(Money(totals.total, *currency)));
    //: Foot of the queue; %1 is 2 or more
    m_table->setSum(tr("Sum of %1 selected orders").arg(formats.integer(totals.count)), figures);
}

void QueuePage::say()
{
    m_search->setPlaceholderText(tr("Search orders"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Part of a number, a SKU, or the beginning of a customer's token"));
    //: Button: takes all filters off
    m_clear->setText(tr("Clear filters"));
    m_table->setName(tr("Orders"));
    m_table->setColumns(OrderColumns::queue(m_desk));
    sayButtons();
    refreshFilters();
    refreshEmpty();
    sumSelection();
}

void QueuePage::sayButtons()
{
    const bool narrow = width() < kNarrowBelow;
    //: Button: which columns are shown
    const QString columns = tr("Columns");
    m_columns->setText(narrow ? QString() : columns);
    m_columns->setAccessibleName(columns);
    m_columns->setToolTip(narrow ? columns : QString());
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sayButtons();
}

void QueuePage::refreshEmpty()
{
    const bool empty = m_desk.orders().total() == 0;
    m_empty->setVisible(empty);
    if (!empty)
        return;
    const Formats &formats = m_desk.wording().formats();
    const SyncStatus &status = m_desk.door().status();
    const auto &user = m_desk.door().session().user;
    const auto view = m_desk.views().find(m_view);
    const bool asIs = view && view->filter == m_desk.filter();
    m_clear->setVisible(user && !m_desk.filter().isEmpty() && !asIs);
    if (!user)
        m_empty->setText(tr("Nobody is signed in"),
                         tr("The orders on this PC are shown again once you have signed in."));
    else if (!user->rights.may(Permission::OrderRead))
        m_empty->setText(tr("Your roles do not show orders"),
                         tr("Whoever looks after the roles of your company can give you one that does."));
    else if (status.copy)
        m_empty->setText(tr("The first copy is on its way"),
                         tr("%1 of %2 rows are on this PC. You can work as soon as they are here.")
                             .arg(formats.integer(status.copy->rows), formats.integer(status.copy->of)));
    else if (m_desk.allOrders() == 0)
        m_empty->setText(tr("No orders yet"),
                         tr("Orders come from the web shop, marketplaces and tills through the hub."));
    else if (asIs && m_view == "late"_L1)
        m_empty->setText(tr("Nothing is late"), tr("Every open order is expected as it was promised."));
    else if (asIs && m_view == "here"_L1)
        m_empty->setText(tr("Nothing is to do here"),
                         tr("New orders for this store show up here by themselves."));
    else if (asIs)
        m_empty->setText(tr("No order is in this view"),
                         m_desk.allOrders() > 0
                             ? tr("None of the %1 orders is.").arg(formats.integer(m_desk.allOrders()))
                             : tr("The other views have the rest."));
    else
        m_empty->setText(tr("Nothing matches"), tr("No order has all that is asked for above."));
    m_empty->setGeometry(m_table->view().viewport()->rect());
    m_empty->raise();
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->view().viewport())
        m_empty->setGeometry(m_table->view().viewport()->rect());
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

QJsonObject QueuePage::saveState() const
{
    QJsonArray keys;
    if (selectedCount() <= kMostKept) {
        const auto chosen = chosenKeys(kMostKept);
        for (const QByteArray &key : chosen)
            keys.append(QString::fromLatin1(key));
    }
    return {{u"view"_s, m_view},
            {u"views"_s, m_desk.views().toJson()},
            {u"filter"_s, OrderViews::filterToJson(m_desk.filter())},
            {u"sort"_s, OrderViews::sortToJson(m_desk.sort())},
            {u"table"_s, m_table->saveView()},
            {u"chosen"_s, keys}};
}

void QueuePage::restoreState(const QJsonObject &state)
{
    m_desk.views().fromJson(state.value("views"_L1).toArray());
    const QString view = state.value("view"_L1).toString();
    if (m_desk.views().find(view))
        openView(view);
    const bool before = std::exchange(m_showing, true);
    if (const QJsonObject table = state.value("table"_L1).toObject(); !table.isEmpty())
        m_table->restoreView(table);
    if (state.contains("filter"_L1)) {
        m_desk.setSort(OrderViews::sortFromJson(state.value("sort"_L1).toArray()));
        m_desk.setFilter(OrderViews::filterFromJson(state.value("filter"_L1).toObject()));
    }
    m_misread.clear();
    refreshFilters();
    refreshSort();
    m_showing = before;
    refreshTabs();
    QList<QByteArray> keys;
    const auto chosen = state.value("chosen"_L1).toArray();
    for (const QJsonValue &key : chosen)
        keys.append(key.toString().toLatin1());
    choose(keys);
}

} // namespace stoa::ui
