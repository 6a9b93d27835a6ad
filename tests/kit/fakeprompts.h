// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"

#include <QList>

namespace stoa::kit {

/// Answers every question as it was told to, at once, and remembers what was asked.
class FakePrompts : public ui::Prompts {
public:
    void ask(QWidget *, const Question &question, std::function<void(Answer)> then) override
    {
        questions.append(question);
        then(answer);
    }
    void openFile(QWidget *, const QString &title, const QStringList &,
                  std::function<void(const QString &)> then) override
    {
        titles.append(title);
        then(path);
    }
    void saveFile(QWidget *, const QString &title, const QString &proposal, const QStringList &,
                  std::function<void(const QString &)> then) override
    {
        titles.append(title);
        proposals.append(proposal);
        then(path);
    }

    Answer answer = Answer::Keep;
    QString path;
    QList<Question> questions;
    QStringList titles;
    QStringList proposals;
};

} // namespace stoa::kit
