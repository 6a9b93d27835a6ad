// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QToolButton;

namespace stoa::ui {

/// What was just done, with a way back.
struct ToastText {
    QString text;
    std::function<void()> undo; ///< Absent when it cannot be undone.
};

/// A short note above the status strip that goes away by itself, but not while the mouse or the keyboard is
/// on it. A child of the window, never a window of its own.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    void show(const ToastText &text);
    /// Runs the undo once, if there is one to run; says whether there was.
    bool undo();
    void dismiss();
    /// Space to keep free below, for the status strip.
    void setFoot(int pixels);
    bool isOpen() const { return m_left > 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick();
    void place();

    ToastText m_toast;
    QLabel *m_text;
    QToolButton *m_undo;
    QLabel *m_seconds;
    QTimer m_timer;
    int m_left = 0;
    int m_foot = 0;
};

} // namespace stoa::ui
