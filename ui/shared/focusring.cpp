// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/focusring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QSlider>
#include <QTextEdit>

namespace stoa::ui {

FocusRing::FocusRing(QApplication &application)
{
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing() { delete m_frame; }

bool FocusRing::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
            return false;
        m_byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason || reason == Qt::OtherFocusReason;
    }
    return false;
}

bool FocusRing::wantsRing(const QWidget &widget, bool byKeyboard)
{
    if (widget.property("focusInside").toBool())
        return false;
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->hasFrame() || field->property("ring").toBool();
    if (qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QTextEdit *>(&widget))
        return true;
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget); combo && combo->isEditable())
        return true;
    if (!byKeyboard)
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QSlider *>(&widget);
}

void FocusRing::follow(QWidget *now)
{
    if (!now || !wantsRing(*now, m_byKeyboard)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(now->window());
    m_frame->setWidget(now);
}

} // namespace stoa::ui
