// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandaction.h"

#include <QCoreApplication>

namespace stoa::ui {

CommandAction::CommandAction(const char *context, const char *text, QObject *parent)
    : QAction(parent)
    , m_context(context)
    , m_text(text)
{
    retranslate();
}

CommandAction::CommandAction(const char *context, const char *text, const QKeySequence &keys, QObject *parent)
    : CommandAction(context, text, parent)
{
    setShortcut(keys);
    setShortcutContext(Qt::WindowShortcut);
}

QString CommandAction::englishName() const { return plainName(QString::fromUtf8(m_text)); }

void CommandAction::retranslate() { setText(QCoreApplication::translate(m_context, m_text)); }

QString plainName(const QString &text)
{
    QString name;
    for (int i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            if (i + 1 < text.size() && text[i + 1] == u'&')
                name += text[++i];
            continue;
        }
        name += text[i];
    }
    while (name.endsWith(u'.') || name.endsWith(QChar(0x2026)))
        name.chop(1);
    return name.trimmed();
}

} // namespace stoa::ui
