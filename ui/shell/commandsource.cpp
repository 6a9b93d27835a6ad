// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandsource.h"

#include "ui/shell/commandaction.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/panel.h"

#include <QAction>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMost = 12;
}

CommandSource::CommandSource(const QList<Panel *> &panels, OpenPanel open, QObject *parent)
    : PaletteSource(parent)
    , m_panels(panels)
    , m_open(std::move(open))
{ }

void CommandSource::addAction(QAction *action) { m_own.append(action); }

QString CommandSource::refusalOf(const QAction &action)
{
    const QString reason = action.property("refused").toString();
    if (!reason.isEmpty() || action.isEnabled())
        return reason;
    return tr("This is not possible at the moment.");
}

QString CommandSource::heading() const
{
    //: Heading in the command palette
    return tr("Commands");
}

QList<CommandSource::Command> CommandSource::commands() const
{
    QList<Command> all;
    for (Panel *panel : m_panels) {
        for (QAction *action : panel->actions()) {
            if (action->isVisible() && !action->isSeparator())
                all.append({action, panel});
        }
    }
    for (QAction *action : m_own) {
        if (action->isVisible())
            all.append({action, nullptr});
    }
    return all;
}

void CommandSource::search(const QString &text, int ticket)
{
    struct Ranked {
        int score;
        PaletteItem item;
    };
    QList<Ranked> ranked;
    for (Panel *panel : std::as_const(m_panels)) {
        PaletteItem item;
        item.id = u"panel:"_s + panel->id();
        item.title = panel->title();
        //: Beside a panel's name in the command palette
        item.detail = tr("open this panel");
        item.iconName = panel->iconName();
        item.otherNames = {panel->id()};
        const qsizetype number = m_panels.indexOf(panel) + 1;
        if (number <= 9)
            item.keys =
                QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + int(number))).toString(QKeySequence::NativeText);
        const FuzzyHit hit = fuzzyMatch(text, item.title, item.otherNames);
        if (hit.score > 0)
            ranked.append({hit.score, item});
    }
    m_listed = commands();
    for (qsizetype i = 0; i < m_listed.size(); ++i) {
        const QAction &action = *m_listed[i].action;
        PaletteItem item;
        item.id = u"action:"_s + QString::number(i);
        item.title = action.text().endsWith(QChar(0x2026)) ? plainName(action.text()) + QChar(0x2026)
                                                           : plainName(action.text());
        item.iconName = action.icon().name();
        item.keys = action.shortcut().toString(QKeySequence::NativeText);
        item.refusal = refusalOf(action);
        if (m_listed[i].panel)
            item.detail = m_listed[i].panel->title();
        if (!item.refusal.isEmpty())
            item.detail = item.refusal;
        if (const auto *command = qobject_cast<const CommandAction *>(&action)) {
            if (command->englishName() != plainName(action.text()))
                item.otherNames.append(command->englishName());
            item.otherNames += command->otherNames();
            if (item.detail.isEmpty() && !item.otherNames.isEmpty())
                item.detail = item.otherNames.first();
        }
        const FuzzyHit hit = fuzzyMatch(text, item.title, item.otherNames);
        if (hit.score > 0)
            ranked.append({hit.score, item});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.score > b.score; });
    QList<PaletteItem> items;
    for (const Ranked &each : std::as_const(ranked)) {
        if (items.size() == kMost && !text.isEmpty())
            break;
        items.append(each.item);
    }
    Q_EMIT answered(ticket, items, {});
}

void CommandSource::open(const QString &itemId, OpenIn)
{
    if (itemId.startsWith(u"panel:")) {
        for (Panel *panel : std::as_const(m_panels)) {
            if (panel->id() == QStringView(itemId).mid(6))
                m_open(panel);
        }
        return;
    }
    const qsizetype at = QStringView(itemId).mid(7).toLongLong();
    if (at < 0 || at >= m_listed.size() || !m_listed[at].action)
        return;
    const Command command = m_listed[at];
    if (command.panel)
        m_open(command.panel);
    command.action->trigger();
}

} // namespace stoa::ui
