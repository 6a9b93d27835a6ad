// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/networkcolumns.h"
#include "models/orders/orderwords.h"
#include "ui/access/nonefound.h"
#include "ui/network/capacitypage.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkplan.h"
#include "ui/network/nodepane.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/filterline.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

/// The tables of the network: what they show, in which order, and which filters are on.
namespace stoa::ui {

using namespace Qt::StringLiterals;

DataTable *NetworkPanel::makeNodeTable(const QString &name)
{
    auto *table = new DataTable;
    table->setObjectName(name);
    table->setModel(m_nodeView);
    table->setMarks(true);
    const auto chosen = [this](int row) {
        const int at = m_nodeView->sourceRow(row);
        if (at >= 0)
            choose(m_desk.nodes().at(at).code());
    };
    connect(table, &DataTable::currentSettled, this, [this, table, chosen](int row) {
        if (table->isVisible())
            chosen(row);
    });
    connect(table, &DataTable::rowActivated, this, [this, chosen](int row) {
        chosen(row);
        openPane();
    });
    connect(table, &DataTable::sortAsked, this, [this](const QList<SortKey> &keys) {
        for (DataTable *each : {m_planTable, m_nodeTable})
            applySort(*each, *m_nodeView, keys);
    });
    return table;
}

QWidget *NetworkPanel::makeLocations()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filters = new FilterLine;
    m_nodeTable = makeNodeTable(u"locations"_s);
    m_none = new NoneFound(*m_nodeTable);
    column->addWidget(m_filters);
    column->addWidget(m_nodeTable, 1);
    connect(m_nodeTable, &DataTable::filterEdited, this, &NetworkPanel::applyFilter);
    connect(m_none, &NoneFound::clearAsked, this, &NetworkPanel::clearFilters);
    connect(m_filters, &FilterLine::cleared, this, &NetworkPanel::clearFilters);
    connect(m_filters, &FilterLine::addAsked, this, [this] { m_nodeTable->focusFilter(0); });
    connect(m_filters, &FilterLine::removed, this, [this](const QString &id) {
        const auto &columns = m_nodeTable->view().columns();
        for (int i = 0; i < columns.size(); ++i) {
            if (columns[i].id != id)
                continue;
            m_nodeTable->setFilter(i, {});
            applyFilter(i, {});
        }
    });
    return page;
}

QWidget *NetworkPanel::makeCarriers()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_addCarrier = new QPushButton;
    m_addCarrier->setObjectName(u"carrier.add"_s);
    m_firstCarrier = new QPushButton;
    setKind(*m_firstCarrier, ButtonKind::Primary);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 4);
    bar->addStretch(1);
    bar->addWidget(m_addCarrier);
    m_carrierTable = new DataTable;
    m_carrierTable->setObjectName(u"carriers"_s);
    m_carrierTable->setModel(m_carrierView);
    m_carrierTable->setMarks(true);
    m_carrierTable->setFilterRowShown(false);
    m_noCarriers = new EmptyState(u"truck"_s);
    m_noCarriers->addButton(m_firstCarrier);
    m_carrierStack = new QStackedWidget;
    m_carrierStack->addWidget(m_carrierTable);
    m_carrierStack->addWidget(m_noCarriers);
    column->addLayout(bar);
    column->addWidget(m_carrierStack, 1);
    for (QPushButton *button : {m_addCarrier, m_firstCarrier})
        connect(button, &QPushButton::clicked, this, [this, button] {
            if (refusalOf(button).isEmpty())
                editCarrier({});
        });
    const auto chosen = [this](int row) {
        const int at = m_carrierView->sourceRow(row);
        if (at >= 0)
            chooseCarrier(m_desk.carriers().at(at).code());
    };
    connect(m_carrierTable, &DataTable::currentSettled, this, chosen);
    connect(m_carrierTable, &DataTable::rowActivated, this, [this, chosen](int row) {
        chosen(row);
        openPane();
    });
    connect(m_carrierTable, &DataTable::sortAsked, this,
            [this](const QList<SortKey> &keys) { applySort(*m_carrierTable, *m_carrierView, keys); });
    return page;
}

QList<ColumnSpec> NetworkPanel::nodeColumnSpecs(Tab tab) const
{
    using enum ColumnKind;
    const bool isPlan = tab == Tab::Plan;
    //: Hint in a filter field
    const QString holds = tr("contains…");
    QList<QPair<QString, QString>> kinds;
    for (const auto kind :
         {LocationKind::Store, LocationKind::DarkStore, LocationKind::MicroFulfilment, LocationKind::Locker,
          LocationKind::Warehouse, LocationKind::Supplier, LocationKind::WebShop})
        kinds.append({nameOf(kind), NetworkWords::kind(kind)});
    QList<QPair<QString, QString>> zones;
    for (const Zone zone : {Zone::Urban, Zone::Suburban, Zone::Regional, Zone::Rural})
        zones.append({nameOf(zone), OrderWords::zone(zone)});
    ColumnSpec name{.id = u"name"_s,
                    .kind = Text,
                    .width = 158,
                    .minimum = 158,
                    .filter = FilterKind::Text,
                    .filterHint = holds,
                    .fills = true,
                    .comfortable = 190};
    ColumnSpec code{.id = u"code"_s,
                    .kind = Code,
                    .width = 76,
                    .filter = FilterKind::Text,
                    .filterHint = holds,
                    .hidden = isPlan,
                    .givesWay = 5};
    ColumnSpec kind{.id = u"kind"_s,
                    .kind = Text,
                    .width = 104,
                    .minimum = 96,
                    .filter = FilterKind::Choice,
                    //: Choice in a filter field: no matter which kind
                    .filterHint = tr("any kind"),
                    .choices = kinds,
                    .hidden = isPlan,
                    .givesWay = 3};
    ColumnSpec zone{.id = u"zone"_s,
                    .kind = Text,
                    .width = 104,
                    .minimum = 84,
                    .filter = FilterKind::Choice,
                    .filterHint = tr("any zone"),
                    .choices = zones,
                    .givesWay = 1};
    ColumnSpec hours{.id = u"hours"_s,
                     .kind = Text,
                     .width = m_desk.hasOtherClocks() ? 232 : 150,
                     .minimum = m_desk.hasOtherClocks() ? 232 : 150,
                     .filter = FilterKind::Text,
                     .filterHint = holds};
    ColumnSpec offers{.id = u"offers"_s,
                      .kind = Text,
                      .width = 160,
                      .minimum = 120,
                      .filter = FilterKind::Text,
                      .filterHint = holds,
                      .hidden = isPlan,
                      .givesWay = 7};
    ColumnSpec load{.id = u"load"_s, .kind = Number, .width = 84, .filter = FilterKind::None};
    ColumnSpec open{
        .id = u"open"_s, .kind = Number, .width = 56, .filter = FilterKind::Number, .summed = true};
    // The state says it too.
    ColumnSpec late{.id = u"late"_s,
                    .kind = Number,
                    .width = 56,
                    .filter = FilterKind::Number,
                    .hidden = isPlan,
                    .givesWay = 2};
    ColumnSpec onTime{.id = u"on-time"_s, .kind = Number, .width = 76, .hidden = isPlan, .givesWay = 4};
    ColumnSpec priority{.id = u"priority"_s,
                        .kind = Number,
                        .width = 70,
                        .filter = FilterKind::Number,
                        .hidden = isPlan,
                        .givesWay = 6};
    ColumnSpec state{.id = u"state"_s, .kind = Status, .width = 120};
    QList<ColumnSpec> columns{name, code, kind, zone,   hours,    offers,
                              load, open, late, onTime, priority, state};
    // Beside the plan the table is looked at, not searched.
    for (ColumnSpec &column : columns) {
        if (isPlan)
            column.filter = FilterKind::None;
    }
    return columns;
}

QList<ColumnSpec> NetworkPanel::carrierColumnSpecs() const
{
    using enum ColumnKind;
    return {{.id = u"name"_s, .kind = Text, .width = 140, .minimum = 104, .fills = true},
            {.id = u"code"_s, .kind = Code, .width = 80},
            {.id = u"services"_s, .kind = Text, .width = 170, .minimum = 170},
            {.id = u"countries"_s, .kind = Text, .width = 110, .minimum = 110, .givesWay = 2},
            {.id = u"cut-off"_s, .kind = Text, .width = 96, .minimum = 96, .givesWay = 1},
            {.id = u"parcels"_s, .kind = Number, .width = 110},
            {.id = u"state"_s, .kind = Status, .width = 110}};
}

void NetworkPanel::refreshColumns()
{
    const auto put = [](DataTable &table, const QList<ColumnSpec> &columns) {
        if (columns != table.view().columns())
            table.setColumns(columns);
    };
    put(*m_planTable, nodeColumnSpecs(Tab::Plan));
    put(*m_nodeTable, nodeColumnSpecs(Tab::Locations));
    put(*m_carrierTable, carrierColumnSpecs());
}

void NetworkPanel::applyFilter(int column, const QString &text)
{
    const FilterKind kind = m_nodeTable->view().columns()[column].filter;
    m_nodeView->setFilter(column,
                          kind == FilterKind::Choice       ? RecordView::Match::Equals
                              : kind == FilterKind::Number ? RecordView::Match::Number
                                                           : RecordView::Match::Contains,
                          text);
    refreshFilters();
    Q_EMIT changed();
}

void NetworkPanel::applySort(DataTable &table, RecordView &view, const QList<SortKey> &keys)
{
    table.setSort(keys);
    QList<RecordView::Key> order;
    for (const SortKey &key : keys)
        order.append({key.column, key.order});
    view.setSort(order);
}

void NetworkPanel::clearFilters()
{
    for (int column = 0; column < m_nodeTable->view().columns().size(); ++column)
        m_nodeTable->setFilter(column, {});
    m_nodeView->clearFilters();
    refreshFilters();
    m_nodeTable->setFocus();
    Q_EMIT changed();
}

void NetworkPanel::refreshFilters()
{
    QList<FilterLine::On> on;
    const auto &columns = m_nodeTable->view().columns();
    for (int i = 0; i < columns.size(); ++i) {
        const QString text = m_nodeTable->filter(i);
        if (text.isEmpty())
            continue;
        QString value = text;
        for (const auto &[code, word] : columns[i].choices) {
            if (code == text)
                value = word;
        }
        const QString title = m_nodeView->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        //: A filter that is on: the column's title and what is looked for in it
        on.append({columns[i].id, tr("%1: %2").arg(title, value), value});
    }
    m_filters->setFilters(on);
    m_none->setFilters(m_nodeView->isFiltered() ? NoneFound::Filters::On : NoneFound::Filters::Off);
}

} // namespace stoa::ui
