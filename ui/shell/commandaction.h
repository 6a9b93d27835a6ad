// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace stoa::ui {

/// An action that knows the source text of its name, so that it can be translated again while the program
/// runs and be found by its English name in any language.
///
/// Write the text as QT_TRANSLATE_NOOP("Context", "Text") and give the same context here.
class CommandAction : public QAction {
    Q_OBJECT
public:
    CommandAction(const char *context, const char *text, QObject *parent);
    CommandAction(const char *context, const char *text, const QKeySequence &keys, QObject *parent);

    /// The English name without mnemonic and dots.
    QString englishName() const;
    /// Also found by these, whatever language is spoken, such as the own name of a language.
    void setOtherNames(const QStringList &names) { m_otherNames = names; }
    const QStringList &otherNames() const { return m_otherNames; }
    void retranslate();

private:
    const char *m_context;
    const char *m_text;
    QStringList m_otherNames;
};

/// A name as it is read: without mnemonic and trailing dots.
QString plainName(const QString &text);

} // namespace stoa::ui
