// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/commandaction.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandsource.h"
#include "ui/shell/panecycle.h"
#include "ui/shell/panelheader.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/statusstrip.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFoldBelow = 1280;
constexpr int kNarrowBelow = 1120;
constexpr char kContext[] = "stoa::ui::MainWindow";
const QSize kSmallest(1024, 640);
const QSize kFirst(1440, 900);
constexpr int kSavingMs = 2'000;

} // namespace

MainWindow::MainWindow(const QList<Panel *> &panels, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_panels(panels)
    , m_settings(settings)
    , m_rail(new Rail)
    , m_header(new PanelHeader)
    , m_messages(new MessageStack)
    , m_stack(new QStackedWidget)
    , m_strip(new StatusStrip)
    , m_commands(new CommandSource(
          panels, [this](Panel *panel) { open(*panel); }, this))
    , m_panes(new PaneCycle(this))
{
    auto *body = new QWidget(this);
    auto *outer = new QVBoxLayout(body);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    across->addWidget(m_rail);
    across->addLayout(column, 1);
    outer->addLayout(across, 1);
    outer->addWidget(m_strip);
    setCentralWidget(body);
    setMinimumSize(kSmallest);

    m_toast = new Toast(this);
    m_sources.append(m_commands);
    m_rail->setPanels(panels);
    connect(m_rail, &Rail::chosen, this, [this](Panel *panel) { open(*panel); });
    connect(m_header, &PanelHeader::undoAsked, this, &MainWindow::undo);
    connect(m_header, &PanelHeader::redoAsked, this, &MainWindow::redo);
    connect(m_header, &PanelHeader::searchAsked, this, [this] { palette().open(); });
    connect(m_header, &PanelHeader::noticesAsked, this, &MainWindow::showNotices);
    for (Panel *panel : panels)
        connectPanel(*panel);
    makeActions();
    retranslate();
    resize(kFirst);
    connect(&m_saving, &QTimer::timeout, this, &MainWindow::saveSession);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    const auto add = [this](const char *text, const QKeySequence &keys, auto run) {
        auto *action = new CommandAction(kContext, text, keys, this);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_actions.append(action);
        m_commands->addAction(action);
        return action;
    };
    //: Commands of the window; they stand in the palette and on the sheet of shortcuts
    add(QT_TRANSLATE_NOOP("stoa::ui::MainWindow", "Search or run a command"), Qt::CTRL | Qt::Key_K,
        [this] { palette().isOpen() ? palette().close() : palette().open(); });
    add(QT_TRANSLATE_NOOP("stoa::ui::MainWindow", "Undo"), QKeySequence::Undo, [this] { undo(); });
    add(QT_TRANSLATE_NOOP("stoa::ui::MainWindow", "Redo"), QKeySequence::Redo, [this] { redo(); });
    add(QT_TRANSLATE_NOOP("stoa::ui::MainWindow", "Go to the next pane"), Qt::Key_F6, [this] {
        takePanes();
        m_panes->next();
    });
    add(QT_TRANSLATE_NOOP("stoa::ui::MainWindow", "Go to the previous pane"), Qt::SHIFT | Qt::Key_F6, [this] {
        takePanes();
        m_panes->previous();
    });
    add(QT_TRANSLATE_NOOP("stoa::ui::MainWindow", "Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash,
        [this] { showSheet(); });
    add(QT_TRANSLATE_NOOP("stoa::ui::MainWindow", "Notices"), {}, [this] { showNotices(); });
    //: Leaves the program
    m_quit =
        add(QT_TRANSLATE_NOOP("stoa::ui::MainWindow", "Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); });
    for (int i = 0; i < m_panels.size() && i < 9; ++i) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(keys, &QShortcut::activated, this, [this, i] { open(*m_panels[i]); });
    }
}

void MainWindow::connectPanel(Panel &panel)
{
    connect(&panel, &Panel::changed, this, [this, &panel] { refreshPanel(panel); });
    connect(&panel, &Panel::messageRaised, m_messages, &MessageStack::raise);
    connect(&panel, &Panel::messageCleared, m_messages, &MessageStack::clear);
    connect(&panel, &Panel::toastRaised, this, [this](const ToastText &text) {
        m_toast->setFoot(m_strip->height());
        m_toast->show(text);
    });
    connect(&panel, &Panel::openAsked, this, &MainWindow::openPanel);
}

bool MainWindow::openPanel(const QString &panelId, const QString &recordId)
{
    for (Panel *panel : std::as_const(m_panels)) {
        if (panel->id() != panelId)
            continue;
        open(*panel);
        return recordId.isEmpty() || panel->openRecord(recordId);
    }
    return false;
}

void MainWindow::open(Panel &panel)
{
    QWidget *widget = panel.widget();
    if (m_stack->indexOf(widget) < 0) {
        m_stack->addWidget(widget);
        const QByteArray saved = m_settings.value(keyOf(panel)).toByteArray();
        if (!saved.isEmpty())
            panel.restoreState(QJsonDocument::fromJson(saved).object());
        for (QAction *action : panel.actions()) {
            if (!widget->actions().contains(action))
                widget->addAction(action);
        }
    }
    const bool other = m_current != &panel;
    m_current = &panel;
    m_stack->setCurrentWidget(widget);
    m_header->setExtra(panel.headerExtra());
    m_rail->setCurrent(&panel);
    refreshPanel(panel);
    if (other) {
        panel.shown();
        const QList<QWidget *> own = panel.panes();
        if (isVisible() && !own.isEmpty() && !m_rail->isAncestorOf(focusWidget()))
            own.first()->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::takePanes()
{
    QList<QWidget *> panes{m_rail};
    if (m_current)
        panes += m_current->panes();
    panes.append(m_strip);
    m_panes->setPanes(panes);
}

void MainWindow::refreshPanel(const Panel &panel)
{
    if (RailItem *item = m_rail->item(&panel))
        item->setBadge(panel.badge());
    if (&panel != m_current)
        return;
    const HeaderNote note = panel.header();
    m_header->show(note, panel.title());
    m_header->setUndo(panel.undoText(), panel.redoText());
    m_strip->setPanelText(panel.statusText());
    //: Title of the window; %1 is what is open
    setWindowTitle(tr("%1 – Stoa").arg(note.title.isEmpty() ? panel.title() : note.title));
}

void MainWindow::addCommand(QAction *action)
{
    m_added.append(action);
    addAction(action);
    m_commands->addAction(action);
}

CommandPalette &MainWindow::palette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(this);
        for (PaletteSource *source : std::as_const(m_sources))
            m_palette->addSource(*source);
    }
    return *m_palette;
}

void MainWindow::addPaletteSource(PaletteSource &source)
{
    m_sources.append(&source);
    if (m_palette)
        m_palette->addSource(source);
}

void MainWindow::setNotices(const QString &figure, const QList<NoticeLine> &lines)
{
    m_notices = lines;
    m_header->setNotices(figure);
    if (m_popover)
        m_popover->setLines(lines);
}

void MainWindow::showNotices()
{
    if (!m_popover)
        m_popover = new NoticePopover(this);
    m_popover->setLines(m_notices);
    m_popover->open(m_header->bell());
}

void MainWindow::undo()
{
    if (!m_toast->undo() && m_current && !m_current->undoText().isEmpty())
        m_current->undo();
}

void MainWindow::redo()
{
    if (m_current && !m_current->redoText().isEmpty())
        m_current->redo();
}

void MainWindow::showSheet()
{
    if (!m_sheet) {
        m_sheet = new ShortcutSheet(this);
        // A window of its own, in which the keys of this one do nothing.
        m_sheet->addAction(m_quit);
    }
    QList<QAction *> own(m_actions.begin(), m_actions.end());
    own += m_added;
    ShortcutSheet::Group rooms{tr("Panels"), {}};
    QList<ShortcutSheet::Group> groups{ShortcutSheet::groupOf(tr("Everywhere"), own)};
    for (int i = 0; i < m_panels.size() && i < 9; ++i)
        rooms.keys.append(
            {m_panels[i]->title(),
             QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText)});
    groups.append(rooms);
    for (const Panel *panel : std::as_const(m_panels))
        groups.append(ShortcutSheet::groupOf(panel->title(), panel->actions()));
    m_sheet->setGroups(groups);
    m_sheet->show();
    m_sheet->raise();
    m_sheet->activateWindow();
}

void MainWindow::retranslate()
{
    for (CommandAction *action : std::as_const(m_actions))
        action->retranslate();
    for (QAction *action : std::as_const(m_added)) {
        if (auto *command = qobject_cast<CommandAction *>(action))
            command->retranslate();
    }
    for (Panel *panel : std::as_const(m_panels)) {
        for (QAction *action : panel->actions()) {
            if (auto *command = qobject_cast<CommandAction *>(action))
                command->retranslate();
        }
        panel->retranslate();
    }
    m_rail->refresh();
    if (m_current)
        refreshPanel(*m_current);
    if (m_sheet && m_sheet->isVisible())
        showSheet();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        // What was told in passing stays in the language it was told in; it goes.
        m_toast->dismiss();
        retranslate();
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_current && m_current->escape())
            return;
        if (m_toast->isOpen()) {
            m_toast->dismiss();
            return;
        }
        if (m_current && !m_current->panes().isEmpty())
            m_current->panes().first()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setFolded(width() < kFoldBelow);
    m_header->setNarrow(width() < kNarrowBelow);
    m_toast->setFoot(m_strip->sizeHint().height());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::setPerson(const QString &id) { m_person = id; }

QString MainWindow::keyOf(const Panel &panel) const
{
    const QString own = m_person.isEmpty() ? QString() : u"people/%1/"_s.arg(m_person);
    return own + u"panels/"_s + panel.id();
}

void MainWindow::saveSession()
{
    QVariantMap now{{u"window/geometry"_s, saveGeometry()}};
    if (m_current)
        now.insert(u"window/panel"_s, m_current->id());
    for (Panel *panel : std::as_const(m_panels)) {
        const QJsonObject state = panel->saveState();
        if (!state.isEmpty())
            now.insert(keyOf(*panel), QJsonDocument(state).toJson(QJsonDocument::Compact));
    }
    if (now == m_saved)
        return;
    m_saved = now;
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        m_settings.setValue(it.key(), it.value());
    m_settings.sync();
}

void MainWindow::restoreSession()
{
    const QByteArray geometry = m_settings.value(u"window/geometry"_s).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    if (!openPanel(m_settings.value(u"window/panel"_s).toString()) && !m_panels.isEmpty())
        open(*m_panels.first());
    m_saving.start(kSavingMs);
}

} // namespace stoa::ui
