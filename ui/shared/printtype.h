// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/printsheet.h"

#include <QFont>
#include <QTextLayout>

class QPaintDevice;

namespace stoa::ui {

/// The system's font at a size on paper; other scripts come from where Qt finds them.
QFont printFont(qreal points, PrintWeight weight);

/// Gets a layout ready for beginLayout(), broken at words and, where one is too long, within it.
void typeset(QTextLayout &layout, const QString &text, const QFont &font, QPaintDevice *device,
             Qt::LayoutDirection direction);

/// How a piece of text is set.
struct PrintStyle {
    enum class Script { Words, Code };

    qreal points = 9;
    PrintWeight weight = PrintWeight::Normal;
    Script script = Script::Words; ///< Codes run from left to right everywhere.
    PrintSide side = PrintSide::Left;
    qreal leastPoints = 0; ///< It may shrink so far before lines are left out; 0: it never shrinks.
    int mostLines = 1000;
};

/// Breaks a text into lines of at most that width, from a place's top left corner downwards.
///
/// What does not go into the place or the number of lines is set smaller, down to the least size. What still
/// does not ends with an ellipsis; a code takes all lines that the place has before. A word wider than the
/// room is broken. Nothing is ever cut.
QList<PrintedText> setText(const QString &text, const QRectF &place, const PrintStyle &style);

/// Room for any number of lines.
QList<PrintedText> setText(const QString &text, QPointF at, qreal width, const PrintStyle &style);

/// In millimetres, of one line.
qreal lineHeight(const PrintStyle &style);
/// In millimetres, on one line.
qreal textWidth(const QString &text, const PrintStyle &style);

void moveDown(QList<PrintedText> &lines, qreal by);
/// Puts the first lines of texts that stand side by side on one base line, the lowest: fonts of several sizes
/// and scripts have theirs in different places.
void alignBases(QList<QList<PrintedText>> &cells);

/// From the top of the first line to the foot of the last.
qreal heightOf(const QList<PrintedText> &lines);

} // namespace stoa::ui
