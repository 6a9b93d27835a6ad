// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace stoa::ui {

/// A small window beside the thing that it is about, closed by Esc and by a press outside of it. The keyboard
/// goes back to where it was.
///
/// Its layout leaves room for the arrow by itself: whoever derives from it lays out its widgets as usual.
class Popover : public QFrame {
    Q_OBJECT
public:
    enum class Arrow { None, Shown };

    explicit Popover(QWidget *parent, Arrow arrow = Arrow::Shown);

    /// Opens below the part of the widget, and above it where the screen ends. `first` takes the keyboard.
    void open(QWidget &widget, const QRect &part, QWidget *first = nullptr);
    /// Where the keyboard goes back to instead of where it was.
    void setBefore(QWidget *widget) { m_before = widget; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Side { Below, Above };

    void makeRoom(Side side);

    Arrow m_arrow;
    Side m_side = Side::Below;
    int m_tip = 0; ///< of the arrow, from the left
    QPointer<QWidget> m_before;
};

} // namespace stoa::ui
