// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QWidget;

namespace stoa::ui {

/// What a widget that paints its parts itself tells the screen reader of them: each is a child with a name, a
/// value and a place.
///
/// A widget gets this by inheriting it beside QWidget.
class PaintedParts {
public:
    PaintedParts();
    virtual ~PaintedParts();
    PaintedParts(const PaintedParts &) = delete;
    PaintedParts &operator=(const PaintedParts &) = delete;

    virtual int partCount() const = 0;
    virtual QString partName(int part) const = 0;
    virtual QString partValue(int part) const;
    /// In the widget's coordinates.
    virtual QRect partRect(int part) const = 0;
    /// The part that has the keyboard, -1 for none.
    virtual int currentPart() const { return -1; }
    virtual QAccessible::Role partRole() const { return QAccessible::ListItem; }
    virtual QAccessible::Role wholeRole() const { return QAccessible::List; }
    virtual QString wholeValue() const;
    virtual void pressPart(int part);
};

/// Tells that other parts are there, or that they say something else.
void tellPartsChanged(QWidget &widget);
/// Tells that the keyboard is at another part.
void tellPartFocused(QWidget &widget, int part);
/// Has a sentence read aloud; in Qt 6.4 only an alert is read at once. It is the widget's description as
/// well.
void sayAloud(QWidget &widget, const QString &sentence);

} // namespace stoa::ui
