// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpanel.h"

#include "ui/shared/card.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/kpitile.h"
#include "ui/shared/prompts.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"
#include "ui/sync/commandcard.h"
#include "ui/sync/connectioncard.h"
#include "ui/sync/connectionline.h"

#include <QDir>
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
    // The window that shows it is connected after this.
    QMetaObject::invokeMethod(this, &SyncPanel::raiseMessage, Qt::QueuedConnection);
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
    // The message bar says it already.
    return {{}, summary.kind, summary.word, m_raised.isEmpty() ? summary.since : QString()};
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
    for (int i = 0; i < kTabs; ++i)
        m_tabs->addTab({});
    column->addWidget(m_tabs);
    m_stack = new QStackedWidget;
    m_tables = {makeOutbox(m_desk.outbox(), u"outbox"_s), makeOutbox(m_desk.attention(), u"attention"_s),
                makeActivity()};
    const QStringList icons{u"check"_s, u"circle-check"_s, u"history"_s};
    for (qsizetype i = 0; i < kTabs; ++i) {
        m_places.append(new QStackedWidget);
        m_empty.append(new EmptyState(icons[i]));
        m_places.last()->addWidget(m_tables[i]);
        m_places.last()->addWidget(m_empty.last());
        m_stack->addWidget(m_places.last());
    }
    column->addWidget(m_stack, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 12, 16, 16);
    m_history = new Card;
    m_line = new ConnectionLine;
    m_history->body().addWidget(m_line);
    foot->addWidget(m_history);
    column->addLayout(foot);
    m_cards = new QStackedWidget;
    m_command = new CommandCard(m_desk, m_prompts);
    m_connection = new ConnectionCard(m_desk);
    m_cards->addWidget(m_connection);
    m_cards->addWidget(m_command);
    m_widget = new SideBySide(side, m_cards);
    side->setFocusProxy(m_tabs);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        follow();
    });
    const auto lead = [this](int tile, Tab where) {
        connect(m_tiles[tile], &QAbstractButton::clicked, this,
                [this, where] { m_tabs->setCurrentIndex(int(where)); });
    };
    lead(0, Tab::Activity);
    lead(1, Tab::Outbox);
    lead(2, Tab::Attention);
    lead(3, Tab::Activity);
    connect(m_command, &CommandCard::done, this, [this](const QString &sentence) {
        Q_EMIT messageCleared(u"sync.failed"_s);
        Q_EMIT toastRaised({sentence, {}});
    });
    connect(m_command, &CommandCard::failed, this, [this](const QString &sentence) {
        Q_EMIT messageRaised({u"sync.failed"_s,
                              StatusKind::Problem,
                              tr("Nothing was done; the refused change is kept as it was."),
                              sentence,
                              {}});
    });
    connect(m_command, &CommandCard::exportAsked, this, &SyncPanel::exportOutbox);
    for (DetailsPane *card :
         {static_cast<DetailsPane *>(m_command), static_cast<DetailsPane *>(m_connection)})
        connect(card, &DetailsPane::closeAsked, this,
                [this] { m_widget->setPane(SideBySide::PaneState::Closed); });
    retranslate();
    follow();
}

DataTable *SyncPanel::makeOutbox(RecordTableModel<OutboxEntry> &model, const QString &name)
{
    auto *table = new DataTable;
    table->setObjectName(name);
    table->setFilterRowShown(false);
    table->setModel(&model);
    // Place and difference stand last in "what", so it has the room that is left, and the details pane tells
    // tries and kind as well. A time or a kind that is cut says nothing: they are as wide as a code.
    const auto column = [](const QString &id, ColumnKind kind, int width, int givesWay = 0) {
        return ColumnSpec{.id = id, .kind = kind, .width = width, .sortable = false, .givesWay = givesWay};
    };
    // A name is as wide as it is, within limits, and is not cut to nothing for a longer "what".
    ColumnSpec by = column(u"by"_s, ColumnKind::Text, 100, 1);
    by.minimum = 96;
    table->setColumns({column(u"n"_s, ColumnKind::Number, 56),
                       {.id = u"what"_s, .width = 310, .minimum = 160, .sortable = false, .fills = true},
                       column(u"kind"_s, ColumnKind::Status, 64, 2),
                       column(u"at"_s, ColumnKind::Status, 80),
                       by,
                       column(u"state"_s, ColumnKind::Status, 110),
                       column(u"tries"_s, ColumnKind::Number, 52, 3)});
    connect(table, &DataTable::currentSettled, this, &SyncPanel::follow);
    connect(table, &DataTable::rowActivated, this, [this] {
        follow();
        m_widget->setPane(SideBySide::PaneState::Open);
    });
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

SyncPanel::Tab SyncPanel::tab() const { return Tab(m_tabs->currentIndex()); }

void SyncPanel::follow()
{
    const auto &model = tab() == Tab::Attention ? m_desk.attention() : m_desk.outbox();
    const int row = tab() == Tab::Activity ? -1 : table(tab())->currentRow();
    if (row >= 0 && row < model.rowCount()) {
        m_command->show(model.at(row));
        m_cards->setCurrentWidget(m_command);
    } else {
        m_command->clear();
        m_cards->setCurrentWidget(m_connection);
    }
}

QList<QWidget *> SyncPanel::panes()
{
    widget();
    return {m_places[m_tabs->currentIndex()]->currentWidget(), m_cards->currentWidget()};
}

QList<PanelPage> SyncPanel::pages()
{
    widget();
    const auto page = [this](const QString &name, Tab where) {
        return PanelPage{name, [this, where] {
                             m_tabs->setCurrentIndex(int(where));
                         }};
    };
    return {page(u"outbox"_s, Tab::Outbox), page(u"attention"_s, Tab::Attention),
            page(u"activity"_s, Tab::Activity)};
}

bool SyncPanel::openRecord(const QString &id)
{
    widget();
    for (const PanelPage &page : pages()) {
        if (page.name == id) {
            page.show();
            return true;
        }
    }
    for (const Tab where : {Tab::Attention, Tab::Outbox}) {
        const auto &model = where == Tab::Attention ? m_desk.attention() : m_desk.outbox();
        const int row = model.rowOf(id);
        if (row < 0)
            continue;
        m_tabs->setCurrentIndex(int(where));
        table(where)->setCurrentRow(row);
        follow();
        m_widget->setPane(SideBySide::PaneState::Open);
        return true;
    }
    return id.isEmpty();
}

bool SyncPanel::escape() { return m_widget && m_widget->escape(); }

void SyncPanel::shown()
{
    widget();
    // Where it would cover the table the pane comes when it is asked for.
    m_widget->escape();
}

QJsonObject SyncPanel::saveState() const
{
    return m_tabs ? QJsonObject{{u"tab"_s, m_tabs->currentIndex()}} : QJsonObject();
}

void SyncPanel::restoreState(const QJsonObject &state)
{
    widget();
    m_tabs->setCurrentIndex(std::clamp(state.value("tab"_L1).toInt(), 0, kTabs - 1));
}

void SyncPanel::retranslate()
{
    if (!m_widget)
        return;
    const QStringList words{tr("Outbox"), tr("Needs attention"), tr("Activity")};
    for (int i = 0; i < kTabs; ++i) {
        m_tabs->setTabText(i, words[i]);
        m_tables[i]->setName(words[i]);
    }
    m_tabs->setAccessibleName(tr("Parts of Sync"));
    m_empty[qsizetype(Tab::Attention)]->setText(
        tr("Nothing needs attention"), tr("What the hub refuses comes here, with its reason and a way on."));
    m_empty[qsizetype(Tab::Activity)]->setText(tr("Nothing yet"),
                                               tr("What this PC and its hub tell each other is noted here."));
    m_history->setTitle(tr("Connection to the hub, last 4 hours"),
                        //: %1: a duration in seconds, such as "90 s"
                        tr("green only with a proof younger than %1")
                            .arg(m_desk.wording().formats().inSeconds(SyncStatus::kProofMs / 1000)));
    refresh();
}

void SyncPanel::refresh()
{
    raiseMessage();
    if (m_widget) {
        refreshTiles();
        const Formats &formats = m_desk.wording().formats();
        const auto count = [&](Tab where, int rows) {
            const QString figure = rows > 0 ? formats.integer(rows) : QString();
            if (m_tabs->count(int(where)) != figure)
                m_tabs->setCount(int(where), figure);
            m_places[qsizetype(where)]->setCurrentIndex(rows > 0 ? 0 : 1);
        };
        count(Tab::Outbox, m_desk.outbox().rowCount());
        if (m_desk.attention().rowCount() > 0)
            m_empty[qsizetype(Tab::Outbox)]->setText(
                tr("Nothing else waits"), tr("What the hub refused stands under “Needs attention”."));
        else
            m_empty[qsizetype(Tab::Outbox)]->setText(
                tr("Nothing waits"), tr("Everything that was done on this PC is at the hub."));
        count(Tab::Attention, m_desk.attention().rowCount());
        m_places[qsizetype(Tab::Activity)]->setCurrentIndex(m_desk.activity().rowCount() > 0 ? 0 : 1);
        m_line->setHistory(
            m_desk.status().history, m_desk.clock().now(),
            [&formats](Instant at) { return formats.time(at); },
            [&formats](qint64 ms) { return formats.duration(ms); });
        follow();
    }
    Q_EMIT changed();
}

void SyncPanel::raiseMessage()
{
    const SyncStatus &s = m_desk.status();
    const SyncSummary summary = m_desk.summary();
    const Formats &formats = m_desk.wording().formats();
    QString text;
    if (s.state == SyncState::Offline)
        text = s.outbox.pending > 0 ? formats.grouped(
                   tr("Work goes on. %n change(s) wait safely on this PC.", nullptr, s.outbox.pending),
                   s.outbox.pending)
                                    : tr("Work goes on; what is done waits safely on this PC.");
    else if (s.state == SyncState::Halted && s.outbox.pending > 0)
        text = formats.grouped(
            tr("%n change(s) wait safely on this PC until this is settled.", nullptr, s.outbox.pending),
            s.outbox.pending);
    else if (s.outbox.rejected > 0)
        text = tr("They are kept on this PC; their effect on the stock was taken back.", nullptr,
                  s.outbox.rejected);
    const bool speak = s.state == SyncState::Offline || s.state == SyncState::Halted || s.outbox.rejected > 0;
    const QString refused = s.outbox.rejected > 0 ? QString::number(s.outbox.rejected) : QString();
    const QString raised = speak ? summary.since + text + refused : QString();
    if (raised == m_raised)
        return;
    m_raised = raised;
    if (!speak) {
        Q_EMIT messageCleared(u"sync"_s);
        return;
    }
    Message message;
    message.id = u"sync"_s;
    // Where the state says something else than that, the sentence below would belong to nothing.
    const bool aboutRefused = s.outbox.rejected > 0 && s.state != SyncState::Offline
        && (s.state != SyncState::Halted || s.outbox.pending == 0);
    message.kind = aboutRefused ? StatusKind::Attention : summary.kind;
    message.lead = aboutRefused ? m_desk.refusedWords() : summary.since;
    message.text = text;
    message.closing = Message::Closing::ByCauseOnly;
    if (s.outbox.rejected > 0) {
        //: Leads to what the hub refused
        message.actions.append(
            {tr("Show what was refused"), [this] {
                 const auto &listed = m_desk.attention();
                 Q_EMIT openAsked(id(), listed.rowCount() > 0 ? QString::number(listed.at(0).n) : QString());
             }});
    }
    if (s.state == SyncState::Offline)
        message.actions.append({tr("Try now"), [this] {
                                    m_desk.tryNow();
                                }});
    Q_EMIT messageRaised(message);
}

void SyncPanel::exportOutbox()
{
    m_prompts.saveFile(m_widget, tr("Save the outbox"), u"stoa-outbox.json"_s, {tr("JSON files (*.json)")},
                       [this](const QString &path) {
                           if (path.isEmpty())
                               return;
                           m_desk.exportTo(path).then(this, [this, path](const Result<void> &saved) {
                               if (saved)
                                   Q_EMIT toastRaised({tr("The outbox was saved."), {}});
                               else
                                   Q_EMIT messageRaised(
                                       {u"sync.export"_s,
                                        StatusKind::Problem,
                                        tr("The outbox was not saved."),
                                        tr("%1 could not be written. Everything is kept on this PC; choose "
                                           "another place.")
                                            .arg(QDir::toNativeSeparators(path)),
                                        {}});
                           });
                       });
}

} // namespace stoa::ui
