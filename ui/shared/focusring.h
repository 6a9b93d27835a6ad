// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace stoa::ui {

/// Draws the ring around the control that has the keyboard, one pixel outside it.
///
/// Controls that paint their own focus inside (item views, tabs, rail items: those whose style hint or
/// property `focusInside` says so) get none. A control clicked with the mouse gets one only if one types in
/// it.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    static bool wantsRing(const QWidget &widget, bool byKeyboard);

    QPointer<QFocusFrame> m_frame;
    bool m_byKeyboard = false;
};

} // namespace stoa::ui
