// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QFrame>
#include <QPointer>
#include <functional>

class QVBoxLayout;

namespace stoa::ui {

/// Something that needs somebody, and the way to where it is dealt with.
struct NoticeLine {
    StatusKind kind = StatusKind::Attention;
    QString sentence;
    QString way; ///< "Sign in"
    std::function<void()> go;
};

/// What needs somebody, under the bell, a line each. Tab and arrows go through the ways, Enter takes one, Esc
/// leaves; the keyboard goes back to where it was.
class NoticePopover : public QFrame {
    Q_OBJECT
public:
    explicit NoticePopover(QWidget *parent);

    /// While it is open as well.
    void setLines(const QList<NoticeLine> &lines);
    void open(QWidget &beside);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void place();

    QList<NoticeLine> m_lines;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr; ///< of the lines as they are now
    QPointer<QWidget> m_beside;
    QPointer<QWidget> m_before;
};

} // namespace stoa::ui
