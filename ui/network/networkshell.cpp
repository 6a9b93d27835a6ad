// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/nonefound.h"
#include "ui/network/capacitypage.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkplan.h"
#include "ui/network/nodepane.h"
#include "ui/network/routingeditor.h"
#include "ui/network/routingpage.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

/// What the shell asks of the network's panel, and what it says.
namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList kTabIds{u"plan"_s,     u"locations"_s,      u"capacity"_s,
                          u"carriers"_s, u"service-levels"_s, u"routing"_s};

} // namespace

void NetworkPanel::keepChoice()
{
    if (!m_desk.node(m_code) && m_desk.nodes().rowCount() > 0)
        choose(m_desk.nodes().at(0).code());
    else if (m_node->code() != m_code)
        choose(m_code);
    if (!m_desk.carrier(m_carrierCode) && m_desk.carriers().rowCount() > 0)
        chooseCarrier(m_desk.carriers().at(0).code());
}

void NetworkPanel::refresh()
{
    if (!m_widget) {
        Q_EMIT changed();
        return;
    }
    const Formats &formats = m_desk.formats();
    m_tabs->setCount(int(Tab::Locations), formats.integer(m_desk.nodes().rowCount()));
    m_tabs->setCount(int(Tab::Carriers), formats.integer(m_desk.carriers().rowCount()));
    // Where clocks differ the hours say so, and need more room.
    refreshColumns();
    m_isPlanDue = tabIndex() != int(Tab::Plan);
    if (!m_isPlanDue)
        refreshPlan();
    m_carrierStack->setCurrentWidget(m_desk.carriers().rowCount() > 0 || !m_desk.isRead()
                                         ? static_cast<QWidget *>(m_carrierTable)
                                         : m_noCarriers);
    for (QPushButton *button : {m_addCarrier, m_firstCarrier})
        setRefused(*button, m_desk.whyNoChainEdit());
    keepChoice();
    Q_EMIT changed();
}

void NetworkPanel::retranslate()
{
    if (!m_widget)
        return;
    m_newCarrier->retranslate();
    m_goals->retranslate();
    m_tryShift->retranslate();
    const QStringList titles{tr("Plan"),     tr("Locations"),      tr("Capacity"),
                             tr("Carriers"), tr("Service levels"), tr("Routing")};
    for (int i = 0; i < m_tabs->QTabBar::count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_plan->setAccessibleName(tr("Plan of the locations"));
    m_planTable->setName(tr("Locations"));
    m_nodeTable->setName(tr("Locations"));
    m_carrierTable->setName(tr("Carriers"));
    m_noPlaces->setText(tr("No location has coordinates"),
                        tr("Import locations with their latitude and longitude, and they stand here."));
    m_noCarriers->setText(tr("No carrier yet"),
                          tr("Add who takes parcels from your locations: services, prices and times."));
    m_addCarrier->setText(tr("New carrier…"));
    m_firstCarrier->setText(tr("New carrier…"));
    m_none->retranslate();
    refreshColumns();
    refreshFilters();
    refresh();
}

Badge NetworkPanel::badge() const
{
    const auto full = std::ranges::count(m_desk.nodes().rows(), StatusKind::Problem, &NodeRow::status);
    return full > 0 ? Badge{m_desk.formats().integer(full), StatusKind::Problem} : Badge{};
}

HeaderNote NetworkPanel::header() const
{
    if (isRoutingInSight())
        return m_routing->header();
    const auto &rows = m_desk.nodes().rows();
    const auto off = std::ranges::count(rows, StatusKind::Offline, &NodeRow::status);
    QString line;
    if (off > 0)
        line = m_desk.formats().grouped(tr("%n location(s) get no orders now", nullptr, int(off)), off);
    return {{}, StatusKind::None, {}, line};
}

QString NetworkPanel::statusText() const
{
    if (isRoutingInSight())
        return m_routing->statusText();
    const int all = m_desk.nodes().rowCount();
    if (m_nodeView && m_nodeView->isFiltered())
        return tr("%1 of %2 locations")
            .arg(m_desk.formats().integer(m_nodeView->rowCount()), m_desk.formats().integer(all));
    return m_desk.formats().grouped(tr("%n location(s)", nullptr, all), all);
}

QList<QAction *> NetworkPanel::actions() const
{
    const QList<QAction *> own{m_newCarrier, m_goals, m_tryShift};
    return m_routing ? own + m_routing->actions() : own;
}

QString NetworkPanel::undoText() const
{
    return isRoutingInSight() ? m_routing->undoText() : m_desk.undoText();
}

QString NetworkPanel::redoText() const
{
    return isRoutingInSight() ? m_routing->redoText() : m_desk.redoText();
}

void NetworkPanel::undo()
{
    if (isRoutingInSight())
        m_routing->undo();
    else
        reverse(m_desk.undo());
}

void NetworkPanel::redo()
{
    if (isRoutingInSight())
        m_routing->redo();
    else
        reverse(m_desk.redo());
}

QList<QWidget *> NetworkPanel::panes()
{
    widget();
    if (isRoutingInSight())
        return m_routing->panes();
    QList<QWidget *> panes{m_pages[tabIndex()]};
    if (tabIndex() == int(Tab::Plan))
        panes = {m_plan, m_planTable};
    if (m_widget->pane() == SideBySide::PaneState::Open)
        panes.append(m_panes->currentWidget());
    return panes;
}

QList<PanelPage> NetworkPanel::pages()
{
    widget();
    QList<PanelPage> pages;
    for (int i = 0; i < m_pages.size(); ++i)
        pages.append({kTabIds[i], [this, i] {
                          setTab(i);
                      }});
    if (m_policies.may(Permission::RoutingEdit))
        pages.append({u"routing-running"_s, [this] {
                          setTab(int(Tab::Routing));
                          m_routing->editor().simulate();
                      }});
    pages.append({u"settings"_s, [this] {
                      setTab(int(Tab::Locations));
                      editNode(m_code);
                  }});
    pages.append({u"hours"_s, [this] {
                      setTab(int(Tab::Locations));
                      editHours(m_code);
                  }});
    pages.append({u"shift"_s, [this] {
                      setTab(int(Tab::Capacity));
                      beginShift(m_code);
                  }});
    // Behind the others, as the run takes a while.
    if (m_policies.may(Permission::RoutingEdit))
        pages.append({u"routing-results"_s, [this] { setTab(int(Tab::Routing)); },
                      [this] {
                          using Sight = PanelPage::Sight;
                          if (m_routing->simulation().isRunning())
                              return Sight::Coming;
                          return m_routing->simulation().run() ? Sight::Shown : Sight::Absent;
                      }});
    return pages;
}

bool NetworkPanel::openRecord(const QString &record)
{
    widget();
    if (m_desk.node(record)) {
        if (tabIndex() != int(Tab::Plan) && tabIndex() != int(Tab::Capacity))
            setTab(int(Tab::Locations));
        // What is asked for is shown, whatever was filtered before.
        if (m_nodeView->rowOfSource(m_desk.nodes().rowOf(record)) < 0)
            clearFilters();
        choose(record);
        openPane();
        return true;
    }
    if (m_desk.carrier(record)) {
        setTab(int(Tab::Carriers));
        chooseCarrier(record);
        openPane();
        return true;
    }
    for (int i = 0; i < m_pages.size(); ++i) {
        if (record == kTabIds[i]) {
            setTab(i);
            return true;
        }
    }
    if (!record.isEmpty() && m_routing->openRecord(record)) {
        setTab(int(Tab::Routing));
        return true;
    }
    return record.isEmpty();
}

bool NetworkPanel::escape() { return m_widget && m_widget->escape(); }

void NetworkPanel::shown()
{
    widget();
    // Where it would cover the table the pane comes when it is asked for.
    m_widget->escape();
}

QJsonObject NetworkPanel::saveState() const
{
    if (!m_tabs)
        return {};
    return {{u"tab"_s, tabIndex()},
            {u"location"_s, m_code},
            {u"locations"_s, m_nodeTable->saveView()},
            {u"carriers"_s, m_carrierTable->saveView()},
            {u"routing"_s, m_routing->saveState()}};
}

void NetworkPanel::restoreState(const QJsonObject &state)
{
    widget();
    m_code = state.value("location"_L1).toString();
    if (state.contains("locations"_L1)) {
        m_nodeTable->restoreView(state.value("locations"_L1).toObject());
        for (int column = 0; column < m_nodeTable->view().columns().size(); ++column)
            applyFilter(column, m_nodeTable->filter(column));
        for (DataTable *each : {m_planTable, m_nodeTable})
            applySort(*each, *m_nodeView, m_nodeTable->sort());
    }
    if (state.contains("carriers"_L1)) {
        m_carrierTable->restoreView(state.value("carriers"_L1).toObject());
        applySort(*m_carrierTable, *m_carrierView, m_carrierTable->sort());
    }
    if (state.contains("routing"_L1))
        m_routing->restoreState(state.value("routing"_L1).toObject());
    setTab(std::clamp(state.value("tab"_L1).toInt(), 0, int(m_pages.size()) - 1));
}

} // namespace stoa::ui
