// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace stoa::ui {

class TextLabel;

/// What a place without content says: what it is, why it is empty, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);
    /// Buttons from the secondary to the primary; they are taken over.
    void addButton(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QWidget *m_iconPlace;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace stoa::ui
