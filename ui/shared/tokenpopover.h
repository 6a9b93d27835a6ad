// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/clauserow.h"
#include "ui/shared/popover.h"

#include <QVariant>
#include <functional>

class QListWidget;
class QVBoxLayout;

namespace stoa::ui {

/// The editor of one word of a sentence: a list to choose from, a number or a text.
///
/// A choice of one is taken by a press or Enter; of several each press counts at once, and the last one
/// stays. A number and a text are taken by Enter or the button. Esc leaves everything as it is.
class TokenPopover : public Popover {
    Q_OBJECT
public:
    /// QString for one choice and a text, QStringList for several, qlonglong for a number.
    using Take = std::function<void(const QVariant &value)>;

    explicit TokenPopover(QWidget *parent);

    void edit(const SentenceToken &token, QWidget &widget, const QRect &part, Take take);

private:
    QWidget *makeChoice(const SentenceToken &token);
    QWidget *makeSeveral(const SentenceToken &token);
    QWidget *makeNumber(const SentenceToken &token);
    QWidget *makeText(const SentenceToken &token);
    QListWidget *makeList(const SentenceToken &token);
    void addApply(std::function<QVariant()> value);
    void finish(const QVariant &value);

    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    Take m_take;
};

} // namespace stoa::ui
