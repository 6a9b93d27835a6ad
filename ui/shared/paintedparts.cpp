// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paintedparts.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace stoa::ui {

namespace {

PaintedParts *partsOf(QObject *object) { return dynamic_cast<PaintedParts *>(object); }

/// One part.
class PartAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccess(QWidget &widget, int part)
        : m_widget(&widget)
        , m_part(part)
    { }

    bool isValid() const override
    {
        const PaintedParts *parts = m_widget ? partsOf(m_widget) : nullptr;
        return parts && m_part < parts->partCount();
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_widget ? QAccessible::queryAccessibleInterface(m_widget) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        const PaintedParts *parts = partsOf(m_widget);
        if (which == QAccessible::Name)
            return parts->partName(m_part);
        return which == QAccessible::Value ? parts->partValue(m_part) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = partsOf(m_widget)->partRect(m_part);
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override
    {
        return isValid() ? partsOf(m_widget)->partRole() : QAccessible::NoRole;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const int current = partsOf(m_widget)->currentPart();
        state.focusable = m_widget->focusPolicy() != Qt::NoFocus;
        state.selectable = state.focusable;
        state.selected = current == m_part;
        state.focused = current == m_part && m_widget->hasFocus();
        state.readOnly = true;
        state.invisible = !m_widget->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            partsOf(m_widget)->pressPart(m_part);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    int m_part;
};

/// The widget with its parts.
class WholeAccess : public QAccessibleWidget {
public:
    WholeAccess(QWidget &widget, PaintedParts &parts)
        : QAccessibleWidget(&widget, parts.wholeRole())
        , m_parts(parts)
    { }
    ~WholeAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }

    // Widgets inside come after the parts.
    int childCount() const override { return m_parts.partCount() + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        const int parts = m_parts.partCount();
        if (index < 0 || index >= parts)
            return index < 0 ? nullptr : QAccessibleWidget::child(index - parts);
        const auto made = m_made.constFind(index);
        if (made != m_made.cend())
            return QAccessible::accessibleInterface(*made);
        auto *part = new PartAccess(*widget(), index);
        m_made.insert(index, QAccessible::registerAccessibleInterface(part));
        return part;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
            if (QAccessible::accessibleInterface(*it) == child)
                return it.key();
        }
        const int inside = QAccessibleWidget::indexOfChild(child);
        return inside < 0 ? -1 : m_parts.partCount() + inside;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        for (int part = 0; part < m_parts.partCount(); ++part) {
            if (m_parts.partRect(part).contains(at))
                return child(part);
        }
        return QAccessibleWidget::childAt(x, y);
    }
    QAccessibleInterface *focusChild() const override
    {
        const int current = m_parts.currentPart();
        if (widget()->hasFocus() && current >= 0)
            return child(current);
        return QAccessibleWidget::focusChild();
    }
    QString text(QAccessible::Text which) const override
    {
        const QString value = which == QAccessible::Value ? m_parts.wholeValue() : QString();
        return value.isEmpty() ? QAccessibleWidget::text(which) : value;
    }

private:
    PaintedParts &m_parts;
    mutable QHash<int, QAccessible::Id> m_made;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    PaintedParts *parts = widget ? partsOf(widget) : nullptr;
    return parts ? new WholeAccess(*widget, *parts) : nullptr;
}

} // namespace

PaintedParts::PaintedParts()
{
    // Qt keeps each factory once.
    QAccessible::installFactory(make);
}

PaintedParts::~PaintedParts() = default;

QString PaintedParts::partValue(int) const { return {}; }

QString PaintedParts::wholeValue() const { return {}; }

void PaintedParts::pressPart(int) { }

void tellPartsChanged(QWidget &widget)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent reordered(&widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
    const PaintedParts *parts = partsOf(&widget);
    if (!parts || parts->wholeValue().isEmpty())
        return;
    QAccessibleValueChangeEvent value(&widget, parts->wholeValue());
    QAccessible::updateAccessibility(&value);
}

void tellPartFocused(QWidget &widget, int part)
{
    if (!QAccessible::isActive() || part < 0)
        return;
    QAccessibleEvent focused(&widget, QAccessible::Focus);
    focused.setChild(part);
    QAccessible::updateAccessibility(&focused);
}

void sayAloud(QWidget &widget, const QString &sentence)
{
    widget.setAccessibleDescription(sentence);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace stoa::ui
