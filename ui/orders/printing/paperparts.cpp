// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/printing/paperparts.h"

#include <algorithm>

namespace stoa::ui {

namespace {

constexpr qreal kCodeWidth = 84;
constexpr qreal kCodeHeight = 16;
constexpr qreal kPaperGap = 5;

} // namespace

PrintStyle words(qreal points, PrintWeight weight) { return {.points = points, .weight = weight}; }

PrintStyle codes(qreal points, PrintWeight weight)
{
    return {.points = points, .weight = weight, .script = PrintStyle::Script::Code};
}

void addHead(SheetFlow &flow, const QString &title, const QString &number, const Barcode &code)
{
    const QRectF area = flow.area();
    // The quiet zone lies in the margin, so that the bars end where the text does.
    const qreal quiet = code.quietZone().right() * Paper4::kModule;
    const QRectF place(area.right() - kCodeWidth + quiet, flow.y(), kCodeWidth, kCodeHeight);
    flow.add(PrintedCode{code, place, Paper4::kModule, PrintSide::Right, Caption::None});
    const qreal width = area.width() - kCodeWidth + quiet - kPaperGap;
    PrintStyle large = words(19, PrintWeight::Bold);
    large.leastPoints = 12;
    const auto lines = setText(title, QRectF(area.left(), flow.y(), width, 10), large);
    flow.add(lines);
    PrintStyle second = codes(11);
    second.leastPoints = 8;
    const QRectF under(area.left(), flow.y() + heightOf(lines), width, 6);
    flow.add(setText(number, under, second));
    flow.skip(kCodeHeight + 4);
}

void addFacts(SheetFlow &flow, const QList<PrintFact> &facts)
{
    const qsizetype columns = std::clamp<qsizetype>(facts.size(), 4, 6);
    const QRectF area = flow.area();
    const qreal width = (area.width() - kPaperGap * qreal(columns - 1)) / qreal(columns);
    for (qsizetype row = 0; row < facts.size(); row += columns) {
        QList<QList<PrintedText>> labels;
        QList<QList<PrintedText>> values;
        qreal below = 0;
        const qsizetype end = std::min(row + columns, facts.size());
        for (qsizetype i = row; i < end; ++i) {
            const QPointF at(area.left() + qreal(i - row) * (width + kPaperGap), flow.y());
            labels.append(setText(facts[i].label, at, width, words(7.5)));
            below = std::max(below, heightOf(labels.last()));
        }
        for (qsizetype i = row; i < end; ++i) {
            const QPointF at(area.left() + qreal(i - row) * (width + kPaperGap), flow.y() + below);
            const bool isCode = facts[i].kind == PrintFact::Kind::Code;
            PrintStyle style = isCode ? codes(10) : words(10);
            style.mostLines = 3;
            values.append(setText(facts[i].value, at, width, style));
        }
        alignBases(values);
        qreal height = 0;
        for (const QList<PrintedText> &lines : labels + values) {
            flow.add(lines);
            if (!lines.isEmpty())
                height = std::max(height, lines.last().place.bottom() - flow.y());
        }
        flow.skip(height + 2.5);
    }
}

qreal columnWidth(const QString &title, const QStringList &values, const PrintStyle &style, ColumnRoom room)
{
    // Neighbours measure glyphs together; a hair more keeps a line from breaking.
    constexpr qreal kHair = 0.3;
    qreal width = std::max(room.least, textWidth(title, words(8, PrintWeight::Bold)) + kHair);
    for (const QString &value : values) {
        if (width < room.most)
            width = std::max(width, textWidth(value, style) + kHair);
    }
    return std::min(width, room.most);
}

} // namespace stoa::ui
