// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/printtype.h"

#include <QMarginsF>
#include <functional>

namespace stoa::ui {

/// A column of a table; those without a width share what is left.
struct FlowColumn {
    QString title;
    qreal width = 0;
    PrintSide side = PrintSide::Left;
};

/// What stands in a cell: a text, a smaller one under it, or a box to tick.
struct FlowCell {
    enum class Kind { Text, Box };

    Kind kind = Kind::Text;
    QString text;
    PrintStyle style;
    QString under;
    PrintStyle underStyle;

    static FlowCell box() { return {Kind::Box, {}, {}, {}, {}}; }
};

/// Fills sheets from the top to the foot and takes a new one where something does not fit.
///
/// Everything is placed as in a language from left to right; finish() turns the sheets round for the others.
/// Rows stay whole; the titles of a table stand on each of its sheets.
class SheetFlow {
public:
    SheetFlow(QSizeF sheet, QMarginsF margins);

    /// What may be written on, without the foot.
    QRectF area() const { return m_area; }
    qreal y() const { return m_y; }
    qreal room() const { return m_area.bottom() - m_y; }
    void moveTo(qreal y) { m_y = y; }
    void skip(qreal height) { m_y += height; }
    /// On top of each further sheet.
    void setRunningHead(const QString &text) { m_runningHead = text; }
    /// Takes a new sheet unless there is that much room.
    void need(qreal height);

    /// Places something without moving on.
    void add(const QList<PrintedText> &lines) { m_sheets.last().texts += lines; }
    void add(const PrintedCode &code) { m_sheets.last().codes.append(code); }
    void add(const PrintedArea &area) { m_sheets.last().areas.append(area); }
    void rule(qreal y, qreal thickness);

    /// Text over the whole width; moves on, and to further sheets if it must.
    void paragraph(const QString &text, const PrintStyle &style);

    void beginTable(QList<FlowColumn> columns);
    /// A line over the rows that follow, on each of their sheets; it never stands last on one.
    void heading(const QString &text);
    void row(const QList<FlowCell> &cells);
    void endTable();

    /// Puts the foot on every sheet, `page` making "Page 1 of 3".
    QList<PrintSheet> finish(const QString &foot, const std::function<QString(int, int)> &page,
                             Qt::LayoutDirection direction);

private:
    struct Row {
        QList<PrintedText> texts;
        QList<PrintedArea> areas;
        qreal height = 0;
    };

    void newSheet();
    void titles();
    qreal headingHeight() const;
    void writeHeading();
    QRectF cellPlace(qsizetype column) const;
    Row laidOut(const QList<FlowCell> &cells) const;

    QSizeF m_sheet;
    QRectF m_area;
    QList<PrintSheet> m_sheets;
    QList<FlowColumn> m_columns;
    QString m_runningHead;
    QString m_heading;
    bool m_headingDue = false; ///< before the next row
    bool m_inTable = false;
    qreal m_y;
};

} // namespace stoa::ui
