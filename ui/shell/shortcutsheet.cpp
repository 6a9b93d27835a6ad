// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/shared/textlabel.h"
#include "ui/shell/commandaction.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace stoa::ui {

ShortcutSheet::ShortcutSheet(QWidget *parent)
    : QDialog(parent)
    , m_area(new QScrollArea(this))
    , m_close(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_area, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(m_close);
    layout->addLayout(foot);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::close);
    resize(720, 520);
    retranslate();
}

ShortcutSheet::Group ShortcutSheet::groupOf(const QString &heading, const QList<QAction *> &actions)
{
    Group group{heading, {}};
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            group.keys.append(
                {plainName(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
    return group;
}

void ShortcutSheet::setGroups(const QList<Group> &groups)
{
    m_body = new QWidget(m_area);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const Group &group : groups) {
        if (group.keys.isEmpty())
            continue;
        auto *heading = new TextLabel(group.heading, TextSize::BodyStrong, ColourRole::Text, m_body);
        heading->setContentsMargins(0, row == 0 ? 0 : 12, 0, 4);
        grid->addWidget(heading, row++, 0, 1, 2);
        for (const Key &key : group.keys) {
            grid->addWidget(new TextLabel(key.name, TextSize::Body, ColourRole::Text, m_body), row, 0);
            grid->addWidget(new TextLabel(key.keys, TextSize::Body, ColourRole::Text2, m_body), row++, 1);
        }
    }
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(row, 1);
    m_area->setWidget(m_body);
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_area->setAccessibleName(windowTitle());
    m_close->setText(tr("&Close"));
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa::ui
