// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace stoa::ui {

class Chip;
class TextLabel;

/// A part of an order's page: a head with icon, title, a quiet note and a chip, a line under it, and what
/// stands below.
class OrderCard : public QFrame {
    Q_OBJECT
public:
    enum class Edges { Padded, Whole }; ///< Whole: what is in it goes to the edges

    explicit OrderCard(const QString &iconName = {}, Edges edges = Edges::Padded, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &note = {});
    /// An empty word takes it away.
    void setChip(StatusKind kind, const QString &word);
    /// Quiet words at the end of the head.
    void setEnd(const QString &words);
    /// For a link at the end of the head.
    void addToHead(QWidget *widget);
    QVBoxLayout &body() const { return *m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the head has no room for all of it, the chip stands below the title.
    void fitHead();

    QString m_icon;
    QWidget *m_iconPlace = nullptr;
    TextLabel *m_title;
    TextLabel *m_note;
    Chip *m_chip;
    TextLabel *m_end;
    QHBoxLayout *m_head;
    QHBoxLayout *m_below;
    QWidget *m_headPlace;
    QVBoxLayout *m_body;
};

} // namespace stoa::ui
