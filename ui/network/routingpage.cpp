// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/routingpage.h"

#include "ui/network/routingeditor.h"
#include "ui/network/simulationview.h"
#include "ui/network/versionspopover.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/emptystate.h"
#include "ui/shell/commandaction.h"

#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEditorWidth = 440;
constexpr int kLeastEditor = 340;
const QString kMessage = u"routing"_s;
const QString kGolden = u"golden "_s;
} // namespace

RoutingPage::RoutingPage(PolicyDesk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_simulation(new SimulationDesk(desk, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"route"_s))
    , m_start(new QPushButton)
    , m_splitter(new QSplitter)
    , m_editor(new RoutingEditor(desk, *m_simulation, prompts))
    , m_results(new SimulationView(desk, *m_simulation, prompts))
    , m_versions(new VersionsPopover(desk, prompts, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_start->setObjectName(u"startPolicy"_s);
    setKind(*m_start, ButtonKind::Primary);
    m_empty->addButton(m_start);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(u"routingSplitter"_s);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(m_results);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kEditorWidth, 780});
    m_splitter->setHandleWidth(1);
    m_stack->addWidget(m_splitter);
    column->addWidget(m_stack);

    const auto act = [this](const char *text, auto run) {
        auto *action = new CommandAction("RoutingPage", text, this);
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
    };
    act(QT_TRANSLATE_NOOP("RoutingPage", "Simulate the routing policy"), [this] { m_editor->simulate(); });
    act(QT_TRANSLATE_NOOP("RoutingPage", "Save the draft of the routing policy"),
        [this] { m_editor->save(); });
    act(QT_TRANSLATE_NOOP("RoutingPage", "Activate the routing policy…"), [this] { m_results->activate(); });
    act(QT_TRANSLATE_NOOP("RoutingPage", "Add a golden order…"), [this] { m_results->keepGolden({}); });
    act(QT_TRANSLATE_NOOP("RoutingPage", "Versions of the routing policy…"),
        [this] { m_versions->ask(*m_editor); });

    connect(m_start, &QAbstractButton::clicked, this, &RoutingPage::startPolicy);
    connect(m_editor, &RoutingEditor::versionsAsked, this,
            [this](QWidget *below) { m_versions->ask(*below); });
    connect(m_results, &SimulationView::simulateAsked, m_editor, &RoutingEditor::simulate);
    connect(m_editor, &RoutingEditor::done, this, &RoutingPage::tellDone);
    connect(m_editor, &RoutingEditor::failed, this, &RoutingPage::tellFailed);
    connect(m_results, &SimulationView::done, this, &RoutingPage::tellDone);
    connect(m_results, &SimulationView::failed, this, &RoutingPage::tellFailed);
    connect(m_results, &SimulationView::toastRaised, this, [this](const ToastText &toast) {
        Q_EMIT messageCleared(kMessage);
        Q_EMIT toastRaised(toast);
    });
    connect(m_versions, &VersionsPopover::done, this, &RoutingPage::tellDone);
    connect(m_versions, &VersionsPopover::failed, this, &RoutingPage::tellFailed);
    connect(&m_editor->undoStack(), &QUndoStack::indexChanged, this, &RoutingPage::changed);
    connect(&desk, &PolicyDesk::changed, this, &RoutingPage::refresh);
    connect(&desk, &PolicyDesk::draftChanged, this, &RoutingPage::refresh);
    connect(m_simulation, &SimulationDesk::changed, this, &RoutingPage::changed);
    refresh();
}

RoutingPage::~RoutingPage()
{
    // An undo stack that goes tells of it, and nobody is here any more.
    m_editor->undoStack().disconnect(this);
}

void RoutingPage::refresh()
{
    m_stack->setCurrentIndex(m_desk.draft().policy.code.isEmpty() ? 0 : 1);
    const bool may = m_desk.may(Permission::RoutingEdit);
    m_empty->setText(tr("No routing policy yet"),
                     may ? tr("Orders are routed by the smallest set of rules: the least cost, at most two "
                              "parts. Start a policy from it, try it on recorded orders, and activate it.")
                         : tr("Orders are routed by the smallest set of rules: the least cost, at most two "
                              "parts. Network planners write policies."));
    m_start->setText(tr("Start a policy"));
    m_start->setVisible(may);
    Q_EMIT changed();
    if (!m_toKeep.isEmpty())
        QMetaObject::invokeMethod(this, &RoutingPage::keepGolden, Qt::QueuedConnection);
}

void RoutingPage::startPolicy() { m_desk.startPolicy(u"MAIN"_s, tr("Main policy")); }

HeaderNote RoutingPage::header() const
{
    HeaderNote note;
    note.title = tr("Routing lab");
    if (!m_desk.code().isEmpty())
        //: Where one is: %1 is the code of a policy
        note.line = tr("Network / Policies / %1").arg(m_desk.code());
    if (m_desk.line().session().user && !m_desk.isOnline()) {
        note.status = StatusKind::Offline;
        note.word = tr("Drafts only");
    }
    return note;
}

QString RoutingPage::statusText() const
{
    const auto &run = m_simulation->run();
    if (!run || run->state != routingwire::RunState::Done)
        return {};
    const Formats &formats = m_desk.wording().formats();
    //: What was simulated: a number of orders, and of policies
    return tr("%1 orders × %2 policies")
        .arg(formats.integer(run->orders), formats.integer(run->outcomes.size()));
}

QString RoutingPage::undoText() const { return m_editor->undoStack().undoText(); }

QString RoutingPage::redoText() const { return m_editor->undoStack().redoText(); }

void RoutingPage::undo() { m_editor->undoStack().undo(); }

void RoutingPage::redo() { m_editor->undoStack().redo(); }

QList<QWidget *> RoutingPage::panes() const { return {m_editor, m_results}; }

bool RoutingPage::openRecord(const QString &id)
{
    if (id.startsWith(kGolden)) {
        m_toKeep = id.mid(kGolden.size());
        // Once the page is seen, and its policies were read.
        QMetaObject::invokeMethod(this, &RoutingPage::keepGolden, Qt::QueuedConnection);
        return true;
    }
    const QString code = id.section(u'/', 0, 0);
    const auto policies = m_desk.policies();
    if (std::ranges::find(policies, code, &QPair<QString, QString>::first) == policies.end())
        return false;
    m_desk.choose(code);
    m_editor->setCompared(id.section(u'/', 1, 1).toInt());
    return true;
}

void RoutingPage::keepGolden()
{
    if (m_toKeep.isEmpty() || !m_desk.isRead() || !isVisible())
        return;
    m_results->keepGolden(std::exchange(m_toKeep, {}));
}

QJsonObject RoutingPage::saveState() const
{
    return {{u"policy"_s, m_desk.code()}, {u"editor"_s, m_editor->width()}};
}

void RoutingPage::restoreState(const QJsonObject &state)
{
    const int width = state[u"editor"_s].toInt(kEditorWidth);
    m_splitter->setSizes({std::max(width, kLeastEditor), std::max(400, this->width() - width)});
    const QString code = state[u"policy"_s].toString();
    if (!code.isEmpty() && openRecord(code))
        return;
    if (!code.isEmpty() && !m_desk.isRead())
        m_desk.choose(code);
}

void RoutingPage::tellDone(const QString &sentence)
{
    Q_EMIT messageCleared(kMessage);
    Q_EMIT toastRaised({sentence, {}});
}

void RoutingPage::tellFailed(const QString &sentence)
{
    Q_EMIT messageRaised({kMessage,
                          StatusKind::Problem,
                          tr("Nothing was changed at the hub; your draft is kept."),
                          sentence,
                          {}});
}

void RoutingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_toKeep.isEmpty())
        QMetaObject::invokeMethod(this, &RoutingPage::keepGolden, Qt::QueuedConnection);
}

void RoutingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui
