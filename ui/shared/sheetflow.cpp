// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sheetflow.h"

#include <algorithm>

namespace stoa::ui {

namespace {

// Millimetres.
constexpr qreal kFoot = 8;
constexpr qreal kSheetFlowGap = 4; ///< between columns
constexpr qreal kRowPadding = 1.4;
constexpr qreal kHeadingSpace = 3;
constexpr qreal kBox = 5;
constexpr qreal kHairline = 0.1;
constexpr qreal kRule = 0.3;

const PrintStyle kTitleStyle{.points = 8, .weight = PrintWeight::Bold};
const PrintStyle kHeadingStyle{.points = 10.5, .weight = PrintWeight::Bold};
const PrintStyle kSmall{.points = 7.5};

} // namespace

SheetFlow::SheetFlow(QSizeF sheet, QMarginsF margins)
    : m_sheet(sheet)
    , m_area(QRectF(QPointF(), sheet).marginsRemoved(margins).adjusted(0, 0, 0, -kFoot))
    , m_sheets{PrintSheet()}
    , m_y(m_area.top())
{ }

void SheetFlow::need(qreal height)
{
    // On an empty sheet another one would help nothing.
    if (height > room() && m_y > m_area.top())
        newSheet();
}

void SheetFlow::newSheet()
{
    m_sheets.append(PrintSheet());
    m_y = m_area.top();
    if (!m_runningHead.isEmpty()) {
        const auto lines =
            setText(m_runningHead, QRectF(m_area.topLeft(), QSizeF(m_area.width(), 4)), kSmall);
        add(lines);
        m_y += heightOf(lines) + 3;
    }
    if (m_inTable) {
        titles();
        m_headingDue = !m_heading.isEmpty();
    }
}

void SheetFlow::rule(qreal y, qreal thickness)
{
    add(PrintedArea{{m_area.left(), y, m_area.width(), thickness}});
}

void SheetFlow::paragraph(const QString &text, const PrintStyle &style)
{
    QList<PrintedText> lines = setText(text, QPointF(m_area.left(), 0), m_area.width(), style);
    for (PrintedText &line : lines) {
        need(line.place.height());
        line.place.moveTop(m_y);
        add(QList<PrintedText>{line});
        m_y += line.place.height();
    }
}

void SheetFlow::beginTable(QList<FlowColumn> columns)
{
    m_columns = std::move(columns);
    qreal left = m_area.width() - kSheetFlowGap * qreal(m_columns.size() - 1);
    int sharing = 0;
    for (const FlowColumn &column : std::as_const(m_columns)) {
        left -= column.width;
        sharing += column.width <= 0 ? 1 : 0;
    }
    for (FlowColumn &column : m_columns) {
        if (column.width <= 0)
            column.width = left / sharing;
    }
    m_inTable = true;
    // The titles, a heading and a row.
    if (room() < 30)
        newSheet();
    else
        titles();
}

void SheetFlow::endTable()
{
    m_inTable = false;
    m_heading.clear();
    m_headingDue = false;
}

QRectF SheetFlow::cellPlace(qsizetype column) const
{
    qreal x = m_area.left();
    for (qsizetype i = 0; i < column; ++i)
        x += m_columns[i].width + kSheetFlowGap;
    return {x, 0, m_columns[column].width, 1e4};
}

void SheetFlow::titles()
{
    QList<QList<PrintedText>> cells;
    qreal height = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        PrintStyle style = kTitleStyle;
        style.side = m_columns[i].side;
        cells.append(setText(m_columns[i].title, cellPlace(i), style));
        height = std::max(height, heightOf(cells.last()));
    }
    // Titles stand on the rule, however many lines another one has.
    for (QList<PrintedText> &cell : cells) {
        moveDown(cell, m_y + height - heightOf(cell));
        add(cell);
    }
    m_y += height + 1;
    rule(m_y, kRule);
    m_y += kRule;
}

SheetFlow::Row SheetFlow::laidOut(const QList<FlowCell> &cells) const
{
    Row row;
    QList<QList<PrintedText>> texts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        PrintStyle style = cells[i].style;
        style.side = m_columns[i].side;
        const QRectF place = cellPlace(i).translated(0, kRowPadding);
        texts.append(cells[i].kind == FlowCell::Kind::Text ? setText(cells[i].text, place, style)
                                                           : QList<PrintedText>());
    }
    alignBases(texts);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const FlowCell &cell = cells[i];
        QList<PrintedText> &lines = texts[i];
        qreal bottom = lines.isEmpty() ? kRowPadding : lines.last().place.bottom();
        if (!cell.under.isEmpty()) {
            PrintStyle style = cell.underStyle;
            style.side = m_columns[i].side;
            QRectF place = cellPlace(i);
            place.moveTop(bottom);
            lines += setText(cell.under, place, style);
            bottom = lines.last().place.bottom();
        }
        if (cell.kind == FlowCell::Kind::Box) {
            const QRectF place = cellPlace(i);
            row.areas.append({QRectF(begin(place, kBox, m_columns[i].side), kRowPadding, kBox, kBox), 0.3});
            bottom = kRowPadding + kBox;
        }
        row.height = std::max(row.height, bottom + kRowPadding);
        row.texts += lines;
    }
    return row;
}

void SheetFlow::heading(const QString &text)
{
    m_heading = text;
    m_headingDue = !text.isEmpty();
}

qreal SheetFlow::headingHeight() const
{
    return m_heading.isEmpty() ? 0 : kHeadingSpace + lineHeight(kHeadingStyle) * 1.1 + 1;
}

void SheetFlow::writeHeading()
{
    m_y += kHeadingSpace;
    const QRectF place(m_area.left(), m_y, m_area.width(), lineHeight(kHeadingStyle) * 1.1);
    PrintStyle style = kHeadingStyle;
    style.leastPoints = 8;
    const auto lines = setText(m_heading, place, style);
    add(lines);
    m_y += heightOf(lines) + 1;
    rule(m_y, kHairline);
    m_headingDue = false;
}

void SheetFlow::row(const QList<FlowCell> &cells)
{
    Row row = laidOut(cells);
    need(row.height + (m_headingDue ? headingHeight() : 0));
    if (m_headingDue)
        writeHeading();
    moveDown(row.texts, m_y);
    add(row.texts);
    for (PrintedArea area : row.areas) {
        area.place.translate(0, m_y);
        add(area);
    }
    m_y += row.height;
    rule(m_y, kHairline);
}

QList<PrintSheet> SheetFlow::finish(const QString &foot, const std::function<QString(int, int)> &page,
                                    Qt::LayoutDirection direction)
{
    const int count = int(m_sheets.size());
    // Text hangs on the foot of the sheet, whatever its height.
    const QRectF place(m_area.left(), m_area.bottom() + kFoot - 4, m_area.width(), 4);
    for (int i = 0; i < count; ++i) {
        PrintStyle numbers = kSmall;
        numbers.side = PrintSide::Right;
        const QString number = page(i + 1, count);
        QRectF left = place;
        left.setWidth(place.width() - textWidth(number, numbers) - kSheetFlowGap);
        m_sheets[i].texts += setText(foot, left, kSmall);
        m_sheets[i].texts += setText(number, place, numbers);
        if (direction == Qt::RightToLeft)
            m_sheets[i] = mirrored(m_sheets[i], m_sheet.width());
    }
    return m_sheets;
}

} // namespace stoa::ui
