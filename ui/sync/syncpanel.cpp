// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpanel.h"

#include "models/shared/problemtext.h"
#include "ui/shared/card.h"
#include "ui/shared/datatable.h"
#include "ui/shared/kpitile.h"
#include "ui/shared/prompts.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"
#include "ui/sync/commandcard.h"
#include "ui/sync/connectionline.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

SyncPanel::SyncPanel(SyncDesk &desk, Prompts &prompts, QObject *parent)
    : Panel(parent)
    , m_desk(desk)
    , m_prompts(prompts)
{
    auto *tryNow =
        new CommandAction("SyncPanel", QT_TRANSLATE_NOOP("SyncPanel", "Sync now"), Qt::Key_F5, this);
    connect(tryNow, &QAction::triggered, this, [this] { m_desk.tryNow(); });
    auto *save = new CommandAction("SyncPanel", QT_TRANSLATE_NOOP("SyncPanel", "Save the outbox to a file…"),
                                   {}, this);
    connect(save, &QAction::triggered, this, &SyncPanel::exportOutbox);
    m_actions = {tryNow, save};
    connect(&desk, &SyncDesk::changed, this, &SyncPanel::refresh);
    connect(&desk, &SyncDesk::listsChanged, this, &SyncPanel::refresh);
    raiseMessage();
}

SyncPanel::~SyncPanel() = default;

Badge SyncPanel::badge() const
{
    const int refused = m_desk.status().outbox.rejected;
    if (refused == 0)
        return {};
    return {m_desk.wording().formats().integer(refused), StatusKind::Problem};
}

HeaderNote SyncPanel::header() const
{
    const SyncSummary summary = m_desk.summary();
    return {{}, summary.kind, summary.word, summary.since};
}

QString SyncPanel::statusText() const
{
    const auto &session = m_desk.session();
    return session.deviceName.isEmpty() ? QString() : tr("This PC: %1").arg(session.deviceName);
}

QWidget *SyncPanel::widget()
{
    if (!m_widget)
        make();
    return m_widget;
}

void SyncPanel::make()
{
    auto *splitter = new QSplitter;
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(0);
    for (int i = 0; i < 4; ++i) {
        m_tiles.append(new KpiTile);
        tiles->addWidget(m_tiles.last(), 1);
    }
    column->addLayout(tiles);
    m_tabs = new ViewTabs;
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab({});
    column->addWidget(m_tabs);
    m_stack = new QStackedWidget;
    m_tables = {makeOutbox(m_desk.outbox(), u"outbox"_s), makeOutbox(m_desk.attention(), u"attention"_s),
                makeActivity()};
    for (DataTable *table : std::as_const(m_tables))
        m_stack->addWidget(table);
    column->addWidget(m_stack, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 12, 16, 16);
    m_history = new Card;
    m_line = new ConnectionLine;
    m_history->body().addWidget(m_line);
    foot->addWidget(m_history);
    column->addLayout(foot);
    splitter->addWidget(side);
    m_pane = new CommandCard(m_desk, m_prompts);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    m_widget = splitter;

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        follow();
    });
    connect(m_tiles[1], &QAbstractButton::clicked, this, [this] { m_tabs->setCurrentIndex(Outbox); });
    connect(m_tiles[2], &QAbstractButton::clicked, this, [this] { m_tabs->setCurrentIndex(Attention); });
    connect(m_pane, &CommandCard::done, this, [this](const QString &sentence) {
        Q_EMIT toastRaised({sentence, {}});
    });
    connect(m_pane, &CommandCard::failed, this, [this](const QString &sentence) {
        Q_EMIT messageRaised({u"sync.failed"_s, StatusKind::Problem, sentence, {}, {}});
    });
    connect(m_pane, &DetailsPane::closeAsked, this, [this] { m_pane->hide(); });
    retranslate();
}

DataTable *SyncPanel::makeOutbox(RecordTableModel<OutboxEntry> &model, const QString &name)
{
    auto *table = new DataTable;
    table->setObjectName(name);
    table->setFilterRowShown(false);
    table->setModel(&model);
    const auto column = [](const QString &id, ColumnKind kind, int width) {
        return ColumnSpec{id, kind, width, 48, FilterKind::None, {}, {}, false, false};
    };
    table->setColumns({column(u"n"_s, ColumnKind::Number, 64), column(u"what"_s, ColumnKind::Text, 330),
                       column(u"kind"_s, ColumnKind::Text, 70), column(u"at"_s, ColumnKind::Text, 110),
                       column(u"by"_s, ColumnKind::Text, 110), column(u"state"_s, ColumnKind::Status, 150),
                       column(u"tries"_s, ColumnKind::Number, 56)});
    connect(table, &DataTable::currentSettled, this, &SyncPanel::follow);
    return table;
}

DataTable *SyncPanel::makeActivity()
{
    auto *table = new DataTable;
    table->setObjectName(u"activity"_s);
    table->setFilterRowShown(false);
    table->setModel(&m_desk.activity());
    table->setColumns({{u"at"_s, ColumnKind::Text, 130, 80, FilterKind::None, {}, {}, false, false},
                       {u"what"_s, ColumnKind::Text, 520, 120, FilterKind::None, {}, {}, false, false}});
    return table;
}

DataTable *SyncPanel::currentTable() const { return m_tables.value(m_tabs->currentIndex()); }

void SyncPanel::follow()
{
    const int tab = m_tabs->currentIndex();
    if (tab == Activity) {
        m_pane->clear();
        return;
    }
    const auto &model = tab == Attention ? m_desk.attention() : m_desk.outbox();
    const int row = currentTable()->currentRow();
    if (row >= 0 && row < model.rowCount())
        m_pane->show(model.at(row));
    else
        m_pane->clear();
}

QList<QWidget *> SyncPanel::panes()
{
    widget();
    return {currentTable(), m_pane};
}

bool SyncPanel::openRecord(const QString &number)
{
    widget();
    for (const Tab tab : {Attention, Outbox}) {
        const auto &model = tab == Attention ? m_desk.attention() : m_desk.outbox();
        const int row = model.rowOf(number);
        if (row < 0)
            continue;
        m_tabs->setCurrentIndex(tab);
        m_tables[tab]->setCurrentRow(row);
        m_pane->QWidget::show();
        m_pane->show(model.at(row));
        return true;
    }
    return number.isEmpty();
}

bool SyncPanel::escape()
{
    if (!m_pane || m_pane->isHidden())
        return false;
    m_pane->hide();
    return true;
}

QJsonObject SyncPanel::saveState() const
{
    return m_tabs ? QJsonObject{{u"tab"_s, m_tabs->currentIndex()}} : QJsonObject();
}

void SyncPanel::restoreState(const QJsonObject &state)
{
    widget();
    m_tabs->setCurrentIndex(state.value("tab"_L1).toInt());
}

void SyncPanel::retranslate()
{
    if (!m_widget)
        return;
    m_tabs->setTabText(Outbox, tr("Outbox"));
    m_tabs->setTabText(Attention, tr("Needs attention"));
    m_tabs->setTabText(Activity, tr("Activity"));
    m_tables[Outbox]->setName(tr("Outbox"));
    m_tables[Attention]->setName(tr("Needs attention"));
    m_tables[Activity]->setName(tr("Activity"));
    m_history->setTitle(tr("Connection to the hub, last 4 hours"),
                        tr("green only with a proof younger than 90 s"));
    refresh();
}

void SyncPanel::refresh()
{
    raiseMessage();
    if (m_widget) {
        refreshTiles();
        const Formats &formats = m_desk.wording().formats();
        m_tabs->setCount(Outbox, formats.integer(m_desk.outbox().rowCount()));
        m_tabs->setCount(Attention, formats.integer(m_desk.attention().rowCount()));
        m_line->setHistory(
            m_desk.status().history, m_desk.clock().now(),
            [&formats](Instant at) { return formats.time(at); },
            [&formats](qint64 ms) { return formats.duration(ms); });
        if (!m_pane->entry())
            follow();
    }
    Q_EMIT changed();
}

void SyncPanel::refreshTiles()
{
    const SyncStatus &s = m_desk.status();
    const Formats &formats = m_desk.wording().formats();
    const Instant now = m_desk.clock().now();
    Kpi asOf;
    asOf.label = tr("Stock on screen is as of");
    asOf.figure = s.headsProven ? formats.timeToSecond(*s.headsProven) : tr("not yet known");
    asOf.against =
        s.headsProven ? tr("%1 old, own changes added").arg(formats.age(*s.headsProven, now)) : QString();
    m_tiles[0]->setKpi(asOf);
    Kpi waiting;
    waiting.label = tr("Waiting");
    waiting.figure = formats.integer(s.outbox.pending);
    waiting.against = s.outbox.oldest
        ? tr("oldest %1, safe on this PC").arg(formats.age(*s.outbox.oldest, now))
        : tr("nothing waits");
    m_tiles[1]->setKpi(waiting);
    Kpi decide;
    decide.label = tr("Needs a decision");
    decide.figure = formats.integer(s.outbox.rejected);
    decide.judgement = s.outbox.rejected > 0 ? StatusKind::Problem : StatusKind::None;
    decide.against = tr("%1 waiting behind them").arg(formats.integer(s.outbox.parked));
    m_tiles[2]->setKpi(decide);
    Kpi last;
    last.label = tr("Last answer of the hub");
    last.figure = s.lastContact ? formats.timeToSecond(*s.lastContact) : tr("none yet");
    last.against = s.nextTry && s.state == SyncState::Offline
        ? tr("next try in %1").arg(formats.duration(std::max<qint64>(0, s.nextTry->msSince(now))))
        : m_desk.summary().word;
    m_tiles[3]->setKpi(last);
}

void SyncPanel::raiseMessage()
{
    const SyncStatus &s = m_desk.status();
    const SyncSummary summary = m_desk.summary();
    QString text;
    if (s.state == SyncState::Offline && s.outbox.pending > 0)
        text = tr("%n change(s) wait safely on this PC.", nullptr, s.outbox.pending);
    const bool speak = s.state == SyncState::Offline || s.state == SyncState::Halted || s.outbox.rejected > 0;
    const QString raised = speak ? summary.since + text : QString();
    if (raised == m_raised)
        return;
    m_raised = raised;
    if (!speak) {
        Q_EMIT messageCleared(u"sync"_s);
        return;
    }
    Message message;
    message.id = u"sync"_s;
    message.kind = summary.kind;
    message.lead = summary.since;
    message.text = text;
    message.closing = Message::Closing::ByCauseOnly;
    if (s.outbox.rejected > 0)
        message.actions = {{tr("Show them"), [this] {
                                Q_EMIT openAsked(id(), QString());
                            }}};
    else
        message.actions = {{tr("Try now"), [this] {
                                m_desk.tryNow();
                            }}};
    Q_EMIT messageRaised(message);
}

void SyncPanel::exportOutbox()
{
    m_prompts.saveFile(m_widget, tr("Save the outbox"), u"stoa-outbox.json"_s, {tr("JSON files (*.json)")},
                       [this](const QString &path) {
                           if (path.isEmpty())
                               return;
                           m_desk.exportTo(path).then(this, [this](const Result<void> &saved) {
                               if (saved)
                                   Q_EMIT toastRaised({tr("The outbox was saved."), {}});
                               else
                                   Q_EMIT messageRaised({u"sync.export"_s,
                                                         StatusKind::Problem,
                                                         ProblemText::sentence(saved.error()),
                                                         saved.error().detail,
                                                         {}});
                           });
                       });
}

} // namespace stoa::ui
