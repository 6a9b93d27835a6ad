// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controlkind.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char kKind[] = "kind";
constexpr char kSmall[] = "small";
constexpr char kRefused[] = "refused";
constexpr char kError[] = "fieldError";

/// Stands before a refused button and answers with the reason.
class Refusal : public QObject {
public:
    explicit Refusal(QAbstractButton &button)
        : QObject(&button)
    {
        setObjectName(u"refusal"_s);
        button.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *button = static_cast<QAbstractButton *>(watched);
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            return true;
        // Not at the press: Qt takes every tip away at the release.
        case QEvent::MouseButtonRelease:
        case QEvent::Shortcut:
            tell(*button);
            return true;
        case QEvent::KeyPress:
        case QEvent::KeyRelease: {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key != Qt::Key_Space && key != Qt::Key_Return && key != Qt::Key_Enter
                && key != Qt::Key_Select)
                return false;
            if (event->type() == QEvent::KeyPress)
                tell(*button);
            return true;
        }
        default:
            return false;
        }
    }

private:
    static void tell(QAbstractButton &button)
    {
        const QPoint at = button.mapToGlobal(QPoint(0, button.height()));
        QToolTip::showText(at, refusalOf(&button), &button);
        QAccessibleEvent alert(&button, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
};

} // namespace

void setKind(QAbstractButton &button, ButtonKind kind)
{
    button.setProperty(kKind, int(kind));
    button.updateGeometry();
    button.update();
}

void setButtonSize(QAbstractButton &button, ButtonSize size)
{
    button.setProperty(kSmall, size == ButtonSize::Small);
    button.updateGeometry();
}

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(kKind).toInt()) : ButtonKind::Secondary;
}

bool isSmall(const QWidget *widget) { return widget && widget->property(kSmall).toBool(); }

void setRefused(QAbstractButton &button, const QString &reason)
{
    button.setProperty(kRefused, reason);
    button.setToolTip(reason);
    button.setAccessibleDescription(reason);
    QObject *refusal = button.findChild<QObject *>(u"refusal"_s, Qt::FindDirectChildrenOnly);
    if (reason.isEmpty())
        delete refusal;
    else if (!refusal)
        new Refusal(button);
    button.update();
}

QString refusalOf(const QWidget *widget)
{
    return widget ? widget->property(kRefused).toString() : QString();
}

void setFieldError(QWidget &field, const QString &sentence)
{
    field.setProperty(kError, sentence);
    field.setToolTip(sentence);
    field.setAccessibleDescription(sentence);
    field.update();
}

bool hasFieldError(const QWidget *field) { return field && !field->property(kError).toString().isEmpty(); }

} // namespace stoa::ui
