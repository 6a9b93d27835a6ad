// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/problemtext.h"
#include "ui/network/simulationview.h"
#include "ui/orders/ordercard.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/noteline.h"
#include "ui/shared/popover.h"
#include "ui/shared/prompts.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

/// The way from results to a policy that is active.
namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRemedyWidth = 340;
constexpr int kBeside = 820;
} // namespace

void SimulationView::refreshBar()
{
    const QString sentence = m_simulation.obstacleSentence();
    const RoutingPolicyRow *row = m_desk.shown();
    const bool asked = m_desk.may(Permission::RoutingEdit) || m_desk.may(Permission::RoutingApprove);
    const QString text = row && asked ? sentence : QString();
    const QString key = text.isEmpty() ? QString() : tr("Cannot be activated yet:") + text;
    if (key == m_barText)
        return;
    m_barText = key;
    if (m_bar) {
        m_bar->hide();
        m_bar->deleteLater(); // its own link may have led here
        m_bar = nullptr;
    }
    if (text.isEmpty())
        return;
    Message message;
    message.id = u"routingObstacles"_s;
    message.kind = StatusKind::Problem;
    message.lead = tr("Cannot be activated yet:");
    message.text = text;
    message.closing = Message::Closing::ByCauseOnly;
    message.actions = {{tr("What to do"), [this] {
                            openRemedies();
                        }}};
    m_bar = new MessageBar(message);
    m_bar->setObjectName(u"obstacles"_s);
    m_barPlace->layout()->addWidget(m_bar);
}

void SimulationView::openRemedies()
{
    auto *popover = new Popover(this);
    auto *column = new QVBoxLayout(popover);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    popover->setAccessibleName(tr("What to do"));
    for (const SimulationDesk::Obstacle &obstacle : m_simulation.obstacles()) {
        auto *label = new TextLabel(obstacle.remedy);
        label->setOverflow(TextLabel::Overflow::Wrap);
        label->setMinimumWidth(kRemedyWidth);
        column->addWidget(label);
    }
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->open(*m_barPlace, QRect(m_barPlace->width() - 80, 0, 60, m_barPlace->height()));
}

void SimulationView::refreshZones()
{
    const QList<ZoneGoalRow> rows = m_simulation.zoneGoals();
    m_zonesCard->setVisible(!rows.isEmpty());
    m_zonesCard->setTitle(tr("Zone goals"), tr("orders at the door in time"));
    delete m_zones->layout();
    qDeleteAll(m_zones->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_zones);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < rows.size(); ++i) {
        auto *title = new TextLabel(rows[i].title);
        title->setOverflow(TextLabel::Overflow::Wrap);
        grid->addWidget(title, 2 * i, 0);
        grid->addWidget(new TextLabel(rows[i].actual, TextSize::BodyStrong), 2 * i, 1, Qt::AlignTrailing);
        //: %1 is a range of percentages
        grid->addWidget(
            new TextLabel(tr("goal %1").arg(rows[i].goal), TextSize::Secondary, ColourRole::Text2), 2 * i + 1,
            0);
        auto *word = new NoteLine;
        word->setNote(rows[i].kind, rows[i].word);
        grid->addWidget(word, 2 * i + 1, 1, Qt::AlignTrailing);
    }
}

QString SimulationView::activateRefusal() const
{
    if (const QString why = m_desk.whyNot(Permission::RoutingApprove); !why.isEmpty())
        return why;
    const RoutingPolicyRow *row = m_desk.shown();
    if (!row)
        return tr("There is no policy yet.");
    if (const QString sentence = m_simulation.obstacleSentence(); !sentence.isEmpty())
        return tr("Cannot be activated yet: %1").arg(sentence);
    if (row->state == "active"_L1)
        return tr("This version is active.");
    return m_busy ? tr("The hub is being asked…") : QString();
}

void SimulationView::refreshButtons()
{
    m_same->setPlain(tr("Same orders, same policy, same answer: run again to check."));
    m_attach->setText(tr("Attach to %1").arg(PolicyDesk::label(m_desk.number())));
    m_activate->setText(tr("Activate…"));
    m_attach->setVisible(m_desk.may(Permission::RoutingEdit));
    m_activate->setVisible(m_desk.may(Permission::RoutingEdit) || m_desk.may(Permission::RoutingApprove));
    setRefused(*m_attach, m_busy ? tr("The hub is being asked…") : m_simulation.whyNoAttaching());
    setRefused(*m_activate, activateRefusal());
}

void SimulationView::attach()
{
    if (!refusalOf(m_attach).isEmpty())
        return;
    m_busy = true;
    refreshButtons();
    m_simulation.attach().then(this, [this](const Result<RoutingPolicyRow> &row) {
        m_busy = false;
        refreshButtons();
        if (row)
            Q_EMIT done(tr("The simulation is attached to %1.").arg(PolicyDesk::label(row->number)));
        else
            Q_EMIT failed(ProblemText::sentence(row.error()));
    });
}

void SimulationView::activate()
{
    if (!refusalOf(m_activate).isEmpty())
        return;
    const RoutingPolicyRow *row = m_desk.shown();
    const RoutingPolicyRow *active = m_desk.active();
    const int version = row->number;
    const Prompts::Question question{
        tr("Activate %1 of “%2”?").arg(PolicyDesk::label(version), row->name),
        active
            ? tr("Orders that come in are routed by it at once, instead of by %1. You are noted as the one "
                 "who approved it. It can be rolled back.")
                  .arg(PolicyDesk::label(active->number))
            : tr("Orders that come in are routed by it at once. You are noted as the one who approved it. "
                 "It can be rolled back."),
        tr("Activate"),
        {}};
    m_prompts.ask(this, question, [this, version](Prompts::Answer answer) {
        if (answer != Prompts::Answer::DoIt)
            return;
        m_busy = true;
        refreshButtons();
        m_simulation.activate(version).then(this, [this](const Result<RoutingPolicyRow> &done) {
            m_busy = false;
            refreshButtons();
            const QString obstacles = m_simulation.obstacleSentence();
            if (done)
                Q_EMIT this->done(tr("%1 is active.").arg(PolicyDesk::label(done->number)));
            else if (!done.error().reasons.isEmpty() && !obstacles.isEmpty())
                Q_EMIT failed(tr("Cannot be activated yet: %1").arg(obstacles));
            else
                Q_EMIT failed(ProblemText::sentence(done.error()));
        });
    });
}

void SimulationView::exportTable()
{
    const QStringList filters{tr("Excel workbook (*.xlsx)"), tr("CSV file (*.csv)")};
    const QString proposal = u"%1-%2.xlsx"_s.arg(m_desk.code(), m_simulation.runName()).remove(u'/');
    m_prompts.saveFile(this, tr("Export the comparison"), proposal, filters, [this](const QString &path) {
        if (path.isEmpty())
            return;
        const bool csv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
        const auto written = m_simulation.exportTo(path, csv ? ExportFormat::Csv : ExportFormat::Xlsx);
        if (written)
            Q_EMIT done(tr("The comparison was exported."));
        else
            Q_EMIT failed(ProblemText::sentence(written.error()));
    });
}

void SimulationView::place()
{
    const auto direction = width() >= kBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() != direction)
        m_columns->setDirection(direction);
}

void SimulationView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SimulationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui
