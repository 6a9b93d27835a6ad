// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/worklists.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr WorkList kColumns[] = {WorkList::ToAccept, WorkList::ToPick, WorkList::ToPack, WorkList::ToShip};

QList<ColumnSpec> listColumns()
{
    return shownColumns(
        int(PartColumn::Place) + 1,
        {{.column = int(PartColumn::Order), .kind = ColumnKind::Code, .width = 96, .fills = true},
         {.column = int(PartColumn::Units), .kind = ColumnKind::Number, .width = 44, .givesWay = 1},
         {.column = int(PartColumn::Due), .kind = ColumnKind::Status, .width = 84}});
}

QString nameOfList(WorkList list) { return u"work.%1"_s.arg(int(list)); }

} // namespace

WorkLists::WorkLists(WorkDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_waves(new WorkTable(
          u"work.waves"_s, desk.waves(),
          shownColumns(
              int(WaveColumn::Due) + 1,
              {{.column = int(WaveColumn::Wave), .width = 112, .fills = true, .minimum = 112},
               {.column = int(WaveColumn::Picked), .kind = ColumnKind::Number, .width = 64, .givesWay = 1},
               {.column = int(WaveColumn::Due), .kind = ColumnKind::Status, .width = 84}})))
    , m_wavesTitle(new TextLabel({}, TextSize::BodyStrong))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 4, 16, 16);
    m_grid->setSpacing(12);
    for (const WorkList list : kColumns) {
        QWidget *below = nullptr;
        if (list == WorkList::ToPick) {
            below = new QWidget;
            auto *down = new QVBoxLayout(below);
            down->setContentsMargins(0, 0, 0, 0);
            down->setSpacing(0);
            m_wavesTitle->setContentsMargins(12, 8, 12, 6);
            down->addWidget(m_wavesTitle);
            down->addWidget(m_waves, 1);
        }
        m_columns.append(makeColumn(list, below));
    }
    connect(m_waves, &WorkTable::activated, this,
            [this](int row) { Q_EMIT waveActivated(m_desk.waves().at(row).id); });
    connect(&desk, &WorkDesk::changed, this, &WorkLists::refresh);
    say();
    place();
}

WorkTable *WorkLists::makeTable(WorkList list)
{
    auto *table = new WorkTable(nameOfList(list), m_desk.table(list), listColumns());
    m_tables.insert(list, table);
    const auto choose = [this, list] {
        if (!m_tables[list]->table().isAncestorOf(QApplication::focusWidget()))
            return;
        m_last = list;
        const int row = m_tables[list]->table().currentRow();
        if (row >= 0 && row < m_desk.count(list))
            Q_EMIT chosen(m_desk.rows(list)[row].key());
    };
    connect(table, &WorkTable::settled, this, choose);
    connect(table, &WorkTable::selectionChanged, this, choose);
    connect(table, &WorkTable::activated, this,
            [this, list](int row) { Q_EMIT activated(m_desk.rows(list)[row].key()); });
    return table;
}

QWidget *WorkLists::makeColumn(WorkList list, QWidget *below)
{
    auto *column = new QFrame(this);
    column->setFrameShape(QFrame::StyledPanel);
    auto *down = new QVBoxLayout(column);
    down->setContentsMargins(1, 1, 1, 1);
    down->setSpacing(0);
    auto *title = new TextLabel({}, TextSize::BodyStrong);
    auto *figure = new TextLabel({}, TextSize::Secondary, ColourRole::Text2);
    auto *button = new QPushButton;
    button->setObjectName(nameOfList(list) + u".do"_s);
    setButtonSize(*button, ButtonSize::Small);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 6);
    head->setSpacing(6);
    head->addWidget(title);
    head->addWidget(figure);
    head->addStretch(1);
    head->addWidget(button);
    down->addLayout(head);
    down->addWidget(makeTable(list), 3);
    if (below)
        down->addWidget(below, 2);
    connect(button, &QAbstractButton::clicked, this, [this, list] { Q_EMIT asked(list); });
    m_titles.insert(list, title);
    m_counts.insert(list, figure);
    m_buttons.insert(list, button);
    return column;
}

QStringList WorkLists::selection() const
{
    QStringList ids;
    const auto rows = m_tables[m_last]->selectedRows();
    for (const int row : rows) {
        if (row < m_desk.count(m_last))
            ids.append(m_desk.rows(m_last)[row].key());
    }
    return ids;
}

void WorkLists::say()
{
    for (const WorkList list : kColumns)
        m_titles[list]->setPlain(WorkWords::list(list));
    m_wavesTitle->setPlain(WorkWords::list(WorkList::Picking));
    //: Buttons over lists of orders
    m_buttons[WorkList::ToAccept]->setText(tr("Accept all…"));
    m_buttons[WorkList::ToPick]->setText(tr("Plan a walk…"));
    m_buttons[WorkList::ToPack]->setText(tr("Pack next"));
    m_buttons[WorkList::ToShip]->setText(tr("Hand over…"));
    m_tables[WorkList::ToAccept]->setWords(
        WorkWords::list(WorkList::ToAccept),
        tr("Nothing new. Orders that are routed to this place come here."));
    m_tables[WorkList::ToPick]->setWords(
        WorkWords::list(WorkList::ToPick),
        tr("Nothing to pick. What you accept comes here; several orders are picked in one walk."));
    m_tables[WorkList::ToPack]->setWords(WorkWords::list(WorkList::ToPack),
                                         tr("Nothing to pack. What is picked comes here."));
    m_tables[WorkList::ToShip]->setWords(
        WorkWords::list(WorkList::ToShip),
        tr("No parcel waits for a carrier. What is packed for customers who collect stands under Pickup."));
    m_waves->setWords(WorkWords::list(WorkList::Picking), tr("Nobody is picking now."));
    refresh();
}

void WorkLists::refresh()
{
    const QString why = m_desk.whyNot(Permission::OrderWork);
    for (const WorkList list : kColumns) {
        m_counts[list]->setPlain(m_desk.formats().integer(m_desk.count(list)));
        m_buttons[list]->setVisible(m_desk.count(list) > 0);
        setRefused(*m_buttons[list], why);
    }
}

void WorkLists::place()
{
    const int across = width() < kNarrow ? 2 : 4;
    if (across == m_across)
        return;
    m_across = across;
    for (QWidget *column : std::as_const(m_columns))
        m_grid->removeWidget(column);
    for (int i = 0; i < m_columns.size(); ++i)
        m_grid->addWidget(m_columns[i], i / across, i % across);
    for (int i = 0; i < 4; ++i) {
        m_grid->setColumnStretch(i, i < across ? 1 : 0);
        m_grid->setRowStretch(i, i < 4 / across ? 1 : 0);
    }
}

QSize WorkLists::minimumSizeHint() const
{
    // Two beside each other at the least, however they stand now.
    QSize column;
    for (const QWidget *each : m_columns)
        column = column.expandedTo(each->minimumSizeHint());
    const QMargins margins = m_grid->contentsMargins();
    return {2 * column.width() + m_grid->horizontalSpacing() + margins.left() + margins.right(),
            2 * 120 + m_grid->verticalSpacing() + margins.top() + margins.bottom()};
}

void WorkLists::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace stoa::ui
