// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/printtype.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Text is measured once, on a device that no printer is finer than by much.
constexpr int kMeasureDpi = 1200;
constexpr qreal kMillimetre = kMeasureDpi / 25.4;
/// Shrinking goes by these steps of a point.
constexpr qreal kStep = 0.5;

QImage measuringDevice()
{
    QImage image(1, 1, QImage::Format_Grayscale8);
    const int perMetre = qRound(kMeasureDpi / 0.0254);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    return image;
}

Qt::LayoutDirection directionOf(const QString &text, const PrintStyle &style)
{
    return style.script == PrintStyle::Script::Words && text.isRightToLeft() ? Qt::RightToLeft
                                                                             : Qt::LeftToRight;
}

/// The lines of one paragraph, all of them, whatever their height.
void setParagraph(QList<PrintedText> &lines, const QString &text, const QRectF &place, qreal top,
                  const PrintStyle &style, QPaintDevice *device)
{
    const QFont font = printFont(style.points, style.weight);
    const Qt::LayoutDirection direction = directionOf(text, style);
    QTextLayout layout;
    typeset(layout, text, font, device, direction);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(place.width() * kMillimetre);
        const qreal width = std::min(place.width(), line.naturalTextWidth() / kMillimetre);
        const QString part = text.sliced(line.textStart(), line.textLength()).trimmed();
        // Fonts of other scripts may be higher.
        const qreal height = line.height() / kMillimetre;
        const QRectF at(begin(place, width, style.side), top, width, height);
        lines.append(
            {part, at, line.ascent() / kMillimetre, style.points, style.weight, style.side, direction});
        top += height;
    }
    layout.endLayout();
}

QList<PrintedText> setAll(const QString &text, const QRectF &place, const PrintStyle &style)
{
    QImage device = measuringDevice();
    QList<PrintedText> lines;
    for (const QString &paragraph : text.split(u'\n')) {
        const qreal top = lines.isEmpty() ? place.top() : lines.last().place.bottom();
        setParagraph(lines, paragraph, place, top, style, &device);
    }
    return lines;
}

/// Ends the last line that has room with dots.
void shorten(QList<PrintedText> &lines, qsizetype count, const QRectF &place, const PrintStyle &style)
{
    QString rest;
    for (qsizetype i = count - 1; i < lines.size(); ++i)
        rest += (rest.isEmpty() ? QString() : u" "_s) + lines[i].text;
    lines = lines.first(count);
    PrintedText &last = lines.last();
    QImage device = measuringDevice();
    const QFontMetricsF metrics(printFont(style.points, style.weight), &device);
    last.text = metrics.elidedText(rest, Qt::ElideRight, place.width() * kMillimetre);
    const qreal width = std::min(place.width(), metrics.horizontalAdvance(last.text) / kMillimetre);
    last.place.setLeft(begin(place, width, style.side));
    last.place.setWidth(width);
}

} // namespace

QFont printFont(qreal points, PrintWeight weight)
{
    QFont font(QGuiApplication::font().family());
    font.setPointSizeF(points);
    font.setWeight(weight == PrintWeight::Bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

void typeset(QTextLayout &layout, const QString &text, const QFont &font, QPaintDevice *device,
             Qt::LayoutDirection direction)
{
    layout.setText(text);
    layout.setFont(QFont(font, device));
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
}

qreal lineHeight(const PrintStyle &style)
{
    QImage device = measuringDevice();
    return QFontMetricsF(printFont(style.points, style.weight), &device).height() / kMillimetre;
}

qreal textWidth(const QString &text, const PrintStyle &style)
{
    qreal widest = 0;
    for (const PrintedText &line : setAll(text, QRectF(0, 0, 1e4, 0), style))
        widest = std::max(widest, line.place.width());
    return widest;
}

QList<PrintedText> setText(const QString &text, const QRectF &place, const PrintStyle &style)
{
    if (text.isEmpty() || place.width() <= 0)
        return {};
    const auto fitting = [&place](const QList<PrintedText> &lines) -> qsizetype {
        return std::ranges::count_if(lines, [&place](const PrintedText &line) {
            return line.place.bottom() <= place.bottom() + 1e-6;
        });
    };
    const auto fits = [&](const QList<PrintedText> &lines) {
        return lines.size() <= std::min<qsizetype>(fitting(lines), style.mostLines);
    };
    QList<PrintedText> lines = setAll(text, place, style);
    if (fits(lines))
        return lines;
    // The largest of the steps at which it fits lies between one that is too large and the least.
    PrintStyle tried = style;
    int tooLarge = 0;
    int least = style.leastPoints > 0 ? std::max(0, int((style.points - style.leastPoints) / kStep)) : 0;
    QList<PrintedText> best;
    while (least > tooLarge) {
        const int step = (tooLarge + least + 1) / 2;
        tried.points = style.points - kStep * step;
        lines = setAll(text, place, tried);
        if (!fits(lines)) {
            tooLarge = step;
        } else {
            best = lines;
            least = step - 1;
        }
    }
    if (!best.isEmpty())
        return best;
    tried.points = style.points - kStep * tooLarge;
    lines = setAll(text, place, tried);
    // Half a code is none.
    const bool isCode = style.script == PrintStyle::Script::Code;
    const qsizetype room = fitting(lines);
    const qsizetype count =
        std::max<qsizetype>(1, isCode ? room : std::min<qsizetype>(room, style.mostLines));
    if (lines.size() > count)
        shorten(lines, count, place, tried);
    return lines;
}

QList<PrintedText> setText(const QString &text, QPointF at, qreal width, const PrintStyle &style)
{
    return setText(text, QRectF(at, QSizeF(width, 1e5)), style);
}

void alignBases(QList<QList<PrintedText>> &cells)
{
    qreal lowest = -1e9;
    for (const QList<PrintedText> &cell : cells) {
        if (!cell.isEmpty())
            lowest = std::max(lowest, cell.first().place.top() + cell.first().base);
    }
    for (QList<PrintedText> &cell : cells) {
        if (!cell.isEmpty())
            moveDown(cell, lowest - cell.first().place.top() - cell.first().base);
    }
}

void moveDown(QList<PrintedText> &lines, qreal by)
{
    for (PrintedText &line : lines)
        line.place.translate(0, by);
}

qreal heightOf(const QList<PrintedText> &lines)
{
    if (lines.isEmpty())
        return 0;
    qreal top = lines.first().place.top();
    qreal bottom = lines.first().place.bottom();
    for (const PrintedText &line : lines) {
        top = std::min(top, line.place.top());
        bottom = std::max(bottom, line.place.bottom());
    }
    return bottom - top;
}

} // namespace stoa::ui
