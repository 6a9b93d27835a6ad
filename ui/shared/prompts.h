// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace stoa::ui {

/// The few questions that stop people: a seam, so that a test answers them without a window.
///
/// Only for what cannot be undone and for files; everything else is a message bar or a toast. Answers come
/// later through the callback, never from a nested event loop.
class Prompts {
public:
    /// What cannot be undone, with the verb of the button, e.g. "Erase for good".
    struct Question {
        QString title;
        QString text;
        QString verb;
        QString keepVerb; ///< The safe way out; "Cancel" when empty.
    };
    enum class Answer { Keep, DoIt };

    virtual ~Prompts() = default;
    virtual void ask(QWidget *parent, const Question &question, std::function<void(Answer)> then) = 0;
    /// An empty path means that nothing was chosen.
    virtual void openFile(QWidget *parent, const QString &title, const QStringList &filters,
                          std::function<void(const QString &)> then) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &proposal,
                          const QStringList &filters, std::function<void(const QString &)> then) = 0;
};

/// The real ones: window-modal dialogs.
class DialogPrompts : public Prompts {
public:
    void ask(QWidget *parent, const Question &question, std::function<void(Answer)> then) override;
    void openFile(QWidget *parent, const QString &title, const QStringList &filters,
                  std::function<void(const QString &)> then) override;
    void saveFile(QWidget *parent, const QString &title, const QString &proposal, const QStringList &filters,
                  std::function<void(const QString &)> then) override;
};

} // namespace stoa::ui
