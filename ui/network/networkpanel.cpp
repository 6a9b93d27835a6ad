// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkpanel.h"

#include "ui/access/nonefound.h"
#include "ui/network/capacitypage.h"
#include "ui/network/carrierformpane.h"
#include "ui/network/networkplan.h"
#include "ui/network/networksource.h"
#include "ui/network/nodeformpane.h"
#include "ui/network/nodepane.h"
#include "ui/network/routingpage.h"
#include "ui/network/shiftpane.h"
#include "ui/network/slapage.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/noteline.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMillionth = 1e6;

} // namespace

NetworkPanel::NetworkPanel(NetworkDesk &desk, PolicyDesk &policies, Prompts &prompts, QObject *parent)
    : Panel(parent)
    , m_desk(desk)
    , m_policies(policies)
    , m_prompts(prompts)
    , m_newCarrier(new CommandAction("NetworkPanel", QT_TRANSLATE_NOOP("NetworkPanel", "New carrier…"), this))
    , m_goals(new CommandAction("NetworkPanel", QT_TRANSLATE_NOOP("NetworkPanel", "Service goals…"), this))
    , m_tryShift(new CommandAction("NetworkPanel",
                                   QT_TRANSLATE_NOOP("NetworkPanel", "Try a shift between locations…"), this))
{
    connect(m_newCarrier, &QAction::triggered, this, [this] {
        widget();
        setTab(int(Tab::Carriers));
        editCarrier({});
    });
    connect(m_goals, &QAction::triggered, this, [this] {
        widget();
        setTab(int(Tab::Service));
        editSla();
    });
    connect(m_tryShift, &QAction::triggered, this, [this] {
        widget();
        setTab(int(Tab::Capacity));
        beginShift(m_code);
    });
    connect(&desk, &NetworkDesk::changed, this, &NetworkPanel::refresh);
    connect(&desk, &NetworkDesk::rightsChanged, this, &NetworkPanel::refresh);
    connect(&desk, &NetworkDesk::undoChanged, this, &Panel::changed);
}

NetworkPanel::~NetworkPanel() = default;

PaletteSource *NetworkPanel::locationSource()
{
    if (!m_source) {
        m_source = new NetworkSource(m_desk, this);
        connect(m_source, &NetworkSource::openAsked, this,
                [this](const QString &code) { Q_EMIT openAsked(id(), code); });
    }
    return m_source;
}

QWidget *NetworkPanel::widget()
{
    if (!m_widget)
        make();
    return m_widget;
}

void NetworkPanel::make()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new ViewTabs;
    m_tabs->setObjectName(u"network.tabs"_s);
    m_stack = new QStackedWidget;
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_nodeView = new RecordView(m_desk.nodes(), m_desk.wording(), this);
    m_carrierView = new RecordView(m_desk.carriers(), m_desk.wording(), this);
    m_capacity = new CapacityPage(m_desk);
    m_sla = new SlaPage(m_desk);
    m_routing = new RoutingPage(m_policies, m_prompts);
    m_pages = {makePlan(), makeLocations(), m_capacity, makeCarriers(), m_sla, m_routing};
    for (QWidget *page : std::as_const(m_pages)) {
        m_tabs->addTab({});
        m_stack->addWidget(page);
    }
    makePanes();
    m_widget = new SideBySide(side, m_panes);
    side->setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &NetworkPanel::setTab);
    connect(m_capacity, &CapacityPage::chosen, this, &NetworkPanel::choose);
    connect(m_capacity, &CapacityPage::shiftAsked, this, &NetworkPanel::beginShift);
    connect(m_sla, &SlaPage::ordersAsked, this, &NetworkPanel::ordersAsked);
    connect(m_sla, &SlaPage::editAsked, this, &NetworkPanel::editSla);
    connect(m_routing, &RoutingPage::changed, this, &Panel::changed);
    connect(m_routing, &RoutingPage::messageRaised, this, &Panel::messageRaised);
    connect(m_routing, &RoutingPage::messageCleared, this, &Panel::messageCleared);
    connect(m_routing, &RoutingPage::toastRaised, this, &Panel::toastRaised);
    retranslate();
    refresh();
    setTab(0);
}

QWidget *NetworkPanel::makePlan()
{
    m_plan = new NetworkPlan;
    m_plan->setObjectName(u"network.plan"_s);
    m_planNote = new NoteLine;
    m_noPlaces = new EmptyState(u"map-pin"_s);
    m_planTable = makeNodeTable(u"plan.locations"_s);
    m_planTable->setFilterRowShown(false);
    auto *above = new QWidget;
    auto *column = new QVBoxLayout(above);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_planStack = new QStackedWidget;
    m_planStack->addWidget(m_plan);
    m_planStack->addWidget(m_noPlaces);
    column->addWidget(m_planStack, 1);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(16, 4, 16, 4);
    note->addWidget(m_planNote);
    column->addLayout(note);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(above);
    splitter->addWidget(m_planTable);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    connect(m_plan, &NetworkPlan::nodeChosen, this, &NetworkPanel::choose);
    connect(m_plan, &NetworkPlan::nodeActivated, this, [this](const QString &code) {
        choose(code);
        openPane();
    });
    return splitter;
}

void NetworkPanel::makePanes()
{
    m_panes = new QStackedWidget;
    m_node = new NodePane(m_desk);
    m_carrier = new CarrierPane(m_desk);
    m_nodeForm = new NodeFormPane(m_desk);
    m_hoursForm = new HoursFormPane(m_desk);
    m_carrierForm = new CarrierFormPane(m_desk);
    m_slaForm = new SlaFormPane(m_desk);
    m_shift = new ShiftPane(m_desk);
    for (DetailsPane *pane :
         QList<DetailsPane *>{m_node, m_carrier, m_nodeForm, m_hoursForm, m_carrierForm, m_slaForm, m_shift})
        m_panes->addWidget(pane);
    for (FormPane *pane :
         QList<FormPane *>{m_nodeForm, m_hoursForm, m_carrierForm, static_cast<FormPane *>(m_slaForm)})
        listenTo(*pane);
    connect(m_shift, &ShiftPane::saved, this, &NetworkPanel::tellSaved);
    connect(m_shift, &ShiftPane::failed, this, &NetworkPanel::tellFailed);
    connect(m_shift, &ShiftPane::left, this, &NetworkPanel::backToPane);
    for (DetailsPane *pane : QList<DetailsPane *>{m_node, m_carrier})
        connect(pane, &DetailsPane::closeAsked, this, [this] {
            m_isShut = true;
            m_widget->setPane(SideBySide::PaneState::Closed);
        });
    connect(m_node, &NodePane::editAsked, this, &NetworkPanel::editNode);
    connect(m_node, &NodePane::hoursAsked, this, &NetworkPanel::editHours);
    connect(m_node, &NodePane::workAsked, this, &NetworkPanel::workAsked);
    connect(m_carrier, &CarrierPane::editAsked, this, &NetworkPanel::editCarrier);
}

void NetworkPanel::listenTo(FormPane &pane)
{
    connect(&pane, &FormPane::saved, this, &NetworkPanel::tellSaved);
    connect(&pane, &FormPane::failed, this, &NetworkPanel::tellFailed);
    connect(&pane, &FormPane::left, this, &NetworkPanel::backToPane);
}

int NetworkPanel::tabIndex() const { return m_tabs ? m_tabs->currentIndex() : 0; }

bool NetworkPanel::isRoutingInSight() const { return m_routing && tabIndex() == int(Tab::Routing); }

void NetworkPanel::setTab(int index)
{
    m_tabs->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
    if (index == int(Tab::Plan) && m_isPlanDue)
        refreshPlan();
    backToPane();
    refreshFilters();
    Q_EMIT changed();
}

bool NetworkPanel::mayLeave() const
{
    const auto *pane = qobject_cast<FormPane *>(m_panes->currentWidget());
    return !pane || !pane->isDirty();
}

void NetworkPanel::showPane(DetailsPane *pane)
{
    m_panes->setCurrentWidget(pane);
    m_widget->setPaneEmpty(false);
}

void NetworkPanel::backToPane()
{
    // What was begun and not saved stays in sight, whichever tab one looks at.
    if (!m_widget || !mayLeave())
        return;
    const int index = tabIndex();
    const bool isCarriers = index == int(Tab::Carriers);
    const bool has = isCarriers ? m_desk.carrier(m_carrierCode) != nullptr : m_desk.node(m_code) != nullptr;
    m_panes->setCurrentWidget(isCarriers ? static_cast<QWidget *>(m_carrier) : m_node);
    if (index >= int(Tab::Service) || !has || m_isShut)
        m_widget->setPane(SideBySide::PaneState::Closed);
    else if (!m_widget->isOverlaid())
        m_widget->setPane(SideBySide::PaneState::Open);
}

void NetworkPanel::openPane()
{
    m_isShut = false;
    m_widget->setPaneEmpty(false);
    m_widget->setPane(SideBySide::PaneState::Open);
}

void NetworkPanel::choose(const QString &code)
{
    if (m_choosing || !m_desk.node(code))
        return;
    m_choosing = true;
    m_code = code;
    m_plan->setChosen(code);
    const int at = m_nodeView->rowOfSource(m_desk.nodes().rowOf(code));
    for (DataTable *table : {m_planTable, m_nodeTable}) {
        if (at >= 0 && table->currentRow() != at)
            table->setCurrentRow(at);
    }
    m_capacity->setCurrent(code);
    m_node->show(code);
    if (mayLeave() && tabIndex() != int(Tab::Carriers) && tabIndex() < int(Tab::Service))
        backToPane();
    m_choosing = false;
}

void NetworkPanel::chooseCarrier(const QString &code)
{
    if (!m_desk.carrier(code))
        return;
    m_carrierCode = code;
    m_carrier->show(code);
    const int at = m_carrierView->rowOfSource(m_desk.carriers().rowOf(code));
    if (at >= 0 && m_carrierTable->currentRow() != at)
        m_carrierTable->setCurrentRow(at);
    if (tabIndex() == int(Tab::Carriers))
        backToPane();
}

void NetworkPanel::editNode(const QString &code)
{
    if (mayLeave() && m_nodeForm->begin(code)) {
        showPane(m_nodeForm);
        openPane();
    }
}

void NetworkPanel::editHours(const QString &code)
{
    if (mayLeave() && m_hoursForm->begin(code)) {
        showPane(m_hoursForm);
        openPane();
    }
}

void NetworkPanel::editCarrier(const QString &code)
{
    if (mayLeave() && m_carrierForm->begin(code)) {
        showPane(m_carrierForm);
        openPane();
    }
}

void NetworkPanel::editSla()
{
    if (!mayLeave())
        return;
    m_slaForm->begin();
    showPane(m_slaForm);
    openPane();
}

void NetworkPanel::beginShift(const QString &from)
{
    if (!mayLeave())
        return;
    m_shift->begin(from);
    showPane(m_shift);
    openPane();
}

void NetworkPanel::tellSaved(const QString &sentence)
{
    Q_EMIT messageCleared(u"network"_s);
    Q_EMIT toastRaised({sentence, m_desk.undoText().isEmpty() ? std::function<void()>() : [this] {
                            reverse(m_desk.undo());
                        }});
    Q_EMIT changed();
}

void NetworkPanel::tellFailed(const QString &sentence)
{
    Q_EMIT messageRaised({u"network"_s,
                          StatusKind::Problem,
                          tr("Nothing was changed; what you entered is kept."),
                          sentence,
                          {}});
}

void NetworkPanel::reverse(Future<Result<void>> done)
{
    done.then(this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT messageRaised({u"network"_s,
                                  StatusKind::Problem,
                                  tr("It was not taken back."),
                                  tr("Somebody changed it since, and that stays."),
                                  {}});
        Q_EMIT changed();
    });
}

void NetworkPanel::refreshPlan()
{
    m_isPlanDue = false;
    QList<PlanNode> nodes;
    int placeless = 0;
    for (const NodeRow &row : m_desk.nodes().rows()) {
        const auto &coordinates = row.node.location.details().coordinates;
        if (!coordinates) {
            ++placeless;
            continue;
        }
        PlanNode node;
        node.code = row.code();
        node.name = row.name;
        node.kindIcon = NetworkWords::icon(row.node.location.kind());
        node.kindWord = NetworkWords::kind(row.node.location.kind());
        node.place = {double(coordinates->latitude) / kMillionth,
                      double(coordinates->longitude) / kMillionth};
        node.status = row.status;
        node.statusWord = row.statusWord;
        node.used = row.load.taken;
        node.capacity = row.load.limit;
        node.buffer = row.load.buffer();
        if (row.load.limit > 0)
            node.load = m_desk.loadSentence(row, row.load);
        nodes.append(node);
    }
    m_plan->setNodes(nodes);
    m_plan->setChosen(m_code);
    m_planStack->setCurrentWidget(nodes.isEmpty() && m_desk.isRead() ? static_cast<QWidget *>(m_noPlaces)
                                                                     : m_plan);
    m_planNote->setNote(
        StatusKind::Info,
        m_desk.formats().grouped(
            tr("%n location(s) without coordinates stand in the table only.", nullptr, placeless),
            placeless));
    m_planNote->setVisible(placeless > 0 && !nodes.isEmpty());
}

} // namespace stoa::ui
