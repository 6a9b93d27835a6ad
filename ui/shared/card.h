// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace stoa::ui {

class TextLabel;

/// A flat framed part of a page with a title and a grey note at its end.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &note = {});
    QVBoxLayout &body() const { return *m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_note;
    QVBoxLayout *m_body;
};

} // namespace stoa::ui
