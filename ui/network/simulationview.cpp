// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/simulationview.h"

#include "ui/network/goldencard.h"
#include "ui/network/labbar.h"
#include "ui/network/rangepopover.h"
#include "ui/orders/ordercard.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/progressline.h"
#include "ui/shared/sharebars.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMargin = 16;
constexpr int kSimulationViewGap = 12;
} // namespace

SimulationView::SimulationView(PolicyDesk &desk, SimulationDesk &simulation, Prompts &prompts,
                               QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_simulation(simulation)
    , m_prompts(prompts)
    , m_title(new TextLabel({}, TextSize::BodyStrong))
    , m_about(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_state(new Chip)
    , m_orders(new IconButton(u"calendar"_s))
    , m_range(new RangePopover(desk, simulation, this))
    , m_barPlace(new QWidget)
    , m_progress(new ProgressLine)
    , m_problem(new NoteLine)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"flask-conical"_s))
    , m_emptySimulate(new QPushButton)
    , m_emptyGolden(new QPushButton)
    , m_area(new QScrollArea)
    , m_barsCard(new Card)
    , m_bars(new BarsCompare)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tableCard(new OrderCard({}, OrderCard::Edges::Whole))
    , m_table(new DataTable)
    , m_export(new LinkButton({}))
    , m_shipsCard(new Card)
    , m_ships(new ShareBars)
    , m_golden(new GoldenCard(desk, simulation, prompts))
    , m_zonesCard(new OrderCard)
    , m_zones(new QWidget)
    , m_same(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_attach(new QPushButton)
    , m_activate(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *bar = new QVBoxLayout(m_barPlace);
    bar->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_barPlace);
    auto *work = new QWidget;
    auto *lines = new QVBoxLayout(work);
    lines->setContentsMargins(kMargin, 8, kMargin, 0);
    lines->addWidget(m_progress);
    lines->addWidget(m_problem);
    m_progress->setObjectName(u"simulationProgress"_s);
    m_problem->setObjectName(u"simulationProblem"_s);
    column->addWidget(work);
    m_emptySimulate->setObjectName(u"simulateFirst"_s);
    m_emptyGolden->setObjectName(u"keepGoldenFirst"_s);
    m_empty->addButton(m_emptyGolden);
    m_empty->addButton(m_emptySimulate);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeResults());
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());

    connect(m_emptySimulate, &QAbstractButton::clicked, this, &SimulationView::simulateAsked);
    connect(m_emptyGolden, &QAbstractButton::clicked, this, [this] { keepGolden({}); });
    connect(m_golden, &GoldenCard::toastRaised, this, &SimulationView::toastRaised);
    connect(m_golden, &GoldenCard::failed, this, &SimulationView::failed);
    connect(m_progress, &ProgressLine::cancelAsked, &simulation, &SimulationDesk::cancel);
    connect(m_orders, &QAbstractButton::clicked, this, [this] { m_range->ask(*m_orders); });
    connect(&simulation, &SimulationDesk::changed, this, &SimulationView::refresh);
    connect(&desk, &PolicyDesk::draftChanged, this, &SimulationView::refresh);
    refresh();
}

void SimulationView::keepGolden(const QString &order)
{
    m_area->ensureWidgetVisible(m_golden);
    m_golden->askToKeep(order, m_emptyGolden->isVisible() ? m_emptyGolden : nullptr);
}

QWidget *SimulationView::makeHead()
{
    auto *head = new LabBar(LabBar::Edge::Below);
    m_title->setObjectName(u"simulationTitle"_s);
    m_about->setOverflow(TextLabel::Overflow::Elide);
    m_orders->setObjectName(u"simulationOrders"_s);
    head->line().addWidget(m_title);
    head->line().addWidget(m_about, 1);
    head->line().addWidget(m_orders);
    head->line().addWidget(m_state);
    return head;
}

QWidget *SimulationView::makeResults()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(kMargin, kSimulationViewGap, kMargin, kSimulationViewGap);
    rows->setSpacing(kSimulationViewGap);
    m_barsCard->body().addWidget(m_bars);
    rows->addWidget(m_barsCard);

    m_table->setObjectName(u"comparison"_s);
    m_table->setModel(&m_simulation.measures());
    m_table->setFilterRowShown(false);
    m_table->view().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_export->setObjectName(u"exportComparison"_s);
    m_export->setIconName(u"download"_s);
    m_tableCard->addToHead(m_export);
    m_tableCard->body().addWidget(m_table);
    connect(m_export, &QAbstractButton::clicked, this, &SimulationView::exportTable);

    m_shipsCard->body().addWidget(m_ships);
    m_zonesCard->body().addWidget(m_zones);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(kSimulationViewGap);
    beside->addWidget(m_shipsCard);
    beside->addWidget(m_golden);
    beside->addWidget(m_zonesCard);
    beside->addStretch(1);
    auto *main = new QVBoxLayout;
    main->addWidget(m_tableCard);
    main->addStretch(1);
    m_columns->setSpacing(kSimulationViewGap);
    m_columns->addLayout(main, 2);
    m_columns->addLayout(beside, 1);
    rows->addLayout(m_columns);
    rows->addStretch(1);
    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_area;
}

QWidget *SimulationView::makeFoot()
{
    auto *foot = new LabBar(LabBar::Edge::Above);
    m_attach->setObjectName(u"attachSimulation"_s);
    m_activate->setObjectName(u"activatePolicy"_s);
    m_same->setOverflow(TextLabel::Overflow::Elide);
    foot->line().addWidget(m_same, 1);
    foot->line().addWidget(m_attach);
    foot->line().addWidget(m_activate);
    connect(m_attach, &QAbstractButton::clicked, this, &SimulationView::attach);
    connect(m_activate, &QAbstractButton::clicked, this, &SimulationView::activate);
    return foot;
}

void SimulationView::refresh()
{
    refreshHead();
    refreshBar();
    const auto &run = m_simulation.run();
    const bool hasResults = run && !run->outcomes.isEmpty() && !m_simulation.wasEmpty();
    const bool hasGolden = !m_simulation.golden().isEmpty();
    m_stack->setCurrentIndex(hasResults || hasGolden ? 1 : 0);
    refreshEmpty();
    m_barsCard->setVisible(hasResults);
    m_tableCard->setVisible(hasResults);
    m_shipsCard->setVisible(hasResults && m_simulation.draftSubject() >= 0);
    if (hasResults) {
        refreshCharts();
        refreshTable();
    }
    m_golden->refresh();
    refreshZones();
    refreshButtons();
}

void SimulationView::refreshEmpty()
{
    const bool running = m_simulation.isRunning();
    if (running)
        m_empty->setText(
            tr("A simulation runs"),
            //: %1 is how far a simulation is: "9,000 of 37,440", "reading orders and stock"
            tr("Orders are replayed at the hub: %1. What comes of it is shown here as soon as it is done.")
                .arg(progressFigures()));
    else
        m_empty->setText(
            tr("Nothing was simulated yet"),
            tr("Replay recorded orders under the draft and the versions before it, side by side. Live "
               "stock is not touched."));
    m_emptySimulate->setText(tr("Simulate now"));
    m_emptySimulate->setVisible(!running);
    setRefused(*m_emptySimulate, m_simulation.whyNoStart());
    m_emptyGolden->setText(tr("Add a golden order…"));
    m_emptyGolden->setVisible(m_desk.may(Permission::RoutingEdit));
    setRefused(*m_emptyGolden, m_golden->whyNot());
}

QString SimulationView::progressFigures() const
{
    const auto &run = m_simulation.run();
    const Formats &formats = m_desk.wording().formats();
    // Until the hub has taken a new one, the last one is known.
    if (!run || run->isOver())
        return tr("waiting for its turn");
    if (run->total > 0)
        return tr("%1 of %2").arg(formats.integer(run->done), formats.integer(run->total));
    return run->state == routingwire::RunState::Running ? tr("reading orders and stock")
                                                        : tr("waiting for its turn");
}

QString SimulationView::took(qint64 ms) const
{
    const Formats &formats = m_desk.wording().formats();
    constexpr qint64 kMinute = 60'000;
    if (ms < 1'000)
        return formats.milliseconds(ms * 1'000);
    //: Seconds with one decimal
    return ms < kMinute ? tr("%1 s").arg(formats.decimal((ms + 50) / 100, 1)) : formats.span(ms);
}

void SimulationView::refreshHead()
{
    const auto &run = m_simulation.run();
    const QString name = m_simulation.runName();
    //: %1 is the name of a simulation
    m_title->setPlain(name.isEmpty() ? tr("Simulation") : tr("Simulation %1").arg(name));
    m_about->setPlain(m_simulation.rangeSentence());
    m_orders->setName(tr("Choose the orders and the stock…"));
    m_orders->setVisible(m_desk.may(Permission::RoutingEdit));
    const bool running = m_simulation.isRunning();
    if (running)
        m_state->setStatus(StatusKind::Info, tr("Running"));
    else if (run && run->state == routingwire::RunState::Done && run->endedAt)
        m_state->setStatus(StatusKind::Ok,
                           tr("Finished in %1").arg(took(run->endedAt->msSince(run->startedAt))));
    m_state->setVisible(running || (run && run->state == routingwire::RunState::Done));
    m_progress->setVisible(running);
    if (running) {
        const bool counts = run && !run->isOver();
        m_progress->setWork(tr("Orders are replayed at the hub"), progressFigures(),
                            tr("Cancelling leaves nothing behind."));
        m_progress->setDone(counts ? run->done : 0, counts ? run->total : 0);
    }
    const QString problem = m_simulation.problem();
    m_problem->setNote(problem.isEmpty() ? StatusKind::None : StatusKind::Attention, problem);
    m_problem->setVisible(!problem.isEmpty());
    m_progress->parentWidget()->setVisible(running || !problem.isEmpty());
}

void SimulationView::refreshCharts()
{
    const QStringList names = m_simulation.subjects();
    const int draft = m_simulation.draftSubject();
    QList<CompareSubject> subjects;
    for (int i = 0; i < names.size(); ++i)
        //: A version of a policy among others: "v14 this draft"
        subjects.append({i == draft && m_desk.shown() && m_desk.shown()->state == "draft"_L1
                             ? tr("%1 this draft").arg(PolicyDesk::label(m_desk.number()))
                             : names[i],
                         i == draft ? CompareSubject::Weight::Strong : CompareSubject::Weight::Normal});
    QList<CompareMeasure> measures;
    for (const SimulationDesk::Chart &chart : m_simulation.charts()) {
        const auto format = [this, digits = chart.digits](qreal value) {
            qint64 scale = 1;
            for (int i = 0; i < digits; ++i)
                scale *= 10;
            const Formats &formats = m_desk.wording().formats();
            const bool whole = qFuzzyCompare(value + 1, qreal(qint64(value)) + 1);
            return whole ? formats.integer(qint64(value))
                         : formats.decimal(qRound64(value * qreal(scale)), digits);
        };
        measures.append({chart.title, chart.note, chart.unit, chart.values, format});
    }
    m_bars->setCompared(tr("%n policies on the same orders", nullptr, int(subjects.size())),
                        tr("zero line kept, live stock untouched"), tr("Policy"), subjects, measures);
    QList<SharePart> parts;
    for (const SimulationDesk::Share &share : m_simulation.whoShips())
        parts.append({share.name, share.shares});
    QList<CompareSubject> two;
    if (const int base = m_simulation.baseSubject(); base >= 0)
        two.append({names.value(base)});
    two.append({names.value(draft), CompareSubject::Weight::Strong});
    m_ships->setShared(tr("Who ships"), tr("% of parts"), tr("Ships from"), two, parts, [this](qreal value) {
        const Formats &formats = m_desk.wording().formats();
        return formats.percent(formats.decimal(qRound64(value), 0));
    });
}

void SimulationView::refreshTable()
{
    const QStringList names = m_simulation.tableNames();
    const bool compares = m_simulation.isComparison();
    QList<ColumnSpec> columns{{u"measure"_s, ColumnKind::Text, 150}};
    columns[0].fills = true;
    columns[0].minimum = 110;
    for (int i = 0; i < names.size(); ++i)
        columns.append({u"policy%1"_s.arg(i), ColumnKind::Number, 84});
    if (compares) {
        columns.append({u"difference"_s, ColumnKind::Number, 84});
        columns.append({u"verdict"_s, ColumnKind::Status, 76});
    }
    for (ColumnSpec &column : columns)
        column.sortable = false;
    if (m_table->view().columns() != columns)
        m_table->setColumns(columns);
    m_table->setName(tr("Measures of the simulation"));
    m_tableCard->setTitle(compares ? tr("%1 against %2").arg(names.last(), names.first())
                                   : m_desk.wording().formats().list(names));
    m_export->setText(tr("Export"));
    const int rows = m_simulation.measures().rowCount();
    m_table->setFixedHeight(m_table->view().header().titleHeight() + rows * m_table->view().rowHeightNow()
                            + 2);
}

} // namespace stoa::ui
