// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/printsheet.h"

#include "ui/shared/paper.h"
#include "ui/shared/printtype.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace stoa::ui {

namespace {

void paintArea(QPainter &painter, const PrintedArea &area, qreal dots)
{
    // Lines of one weight have as many pixels everywhere.
    const auto snap = [dots](qreal at) {
        return std::round(at * dots);
    };
    const qreal left = snap(area.place.left());
    const qreal top = snap(area.place.top());
    const qreal right = std::max(left + 1, snap(area.place.right()));
    const qreal bottom = std::max(top + 1, snap(area.place.bottom()));
    const QRectF whole(left, top, right - left, bottom - top);
    if (area.stroke <= 0) {
        const bool flat = area.place.height() < area.place.width();
        const qreal thin = std::max<qreal>(1, snap(std::min(area.place.width(), area.place.height())));
        painter.fillRect(flat ? QRectF(left, top, whole.width(), thin)
                              : QRectF(left, top, thin, whole.height()),
                         Paper::ink());
        return;
    }
    const qreal stroke = std::max<qreal>(1, snap(area.stroke));
    painter.fillRect(QRectF(left, top, whole.width(), stroke), Paper::ink());
    painter.fillRect(QRectF(left, bottom - stroke, whole.width(), stroke), Paper::ink());
    painter.fillRect(QRectF(left, top, stroke, whole.height()), Paper::ink());
    painter.fillRect(QRectF(right - stroke, top, stroke, whole.height()), Paper::ink());
}

void paintText(QPainter &painter, const PrintedText &text, qreal dots)
{
    QTextLayout layout;
    // A preview has pixels of another size than its screen.
    const qreal points = text.points * dots * 25.4 / painter.device()->logicalDpiY();
    typeset(layout, text.text, printFont(points, text.weight), painter.device(), text.direction);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return layout.endLayout();
    line.setLineWidth(1e6);
    layout.endLayout();
    const QRectF place(text.place.topLeft() * dots, text.place.size() * dots);
    const qreal natural = line.naturalTextWidth();
    // Hinting makes glyphs of coarse devices a little wider than they were measured.
    const qreal squeeze = natural > place.width() && natural > 0 ? place.width() / natural : 1;
    painter.save();
    painter.translate(begin(place, natural * squeeze, text.side), place.top() + text.base * dots);
    painter.scale(squeeze, 1);
    layout.draw(&painter, QPointF(0, -line.ascent()));
    painter.restore();
}

} // namespace

qreal begin(const QRectF &place, qreal width, PrintSide side)
{
    switch (side) {
    case PrintSide::Left:
        return place.left();
    case PrintSide::Middle:
        return place.center().x() - width / 2;
    case PrintSide::Right:
        return place.right() - width;
    }
    return place.left();
}

QRectF placeOf(const PrintedCode &code, qreal dotsPerMillimetre)
{
    const QRectF place(code.place.topLeft() * dotsPerMillimetre, code.place.size() * dotsPerMillimetre);
    const QSize modules = code.code.size();
    if (!code.code.isDrawn())
        return place;
    qreal room = place.width() / modules.width();
    if (code.code.isMatrix())
        room = std::min(room, place.height() / modules.height());
    const qreal wanted = std::max<qreal>(1, std::round(code.module * dotsPerMillimetre));
    qreal dots = std::min(wanted, room);
    if (room >= 1)
        dots = std::floor(dots + 1e-6);
    const qreal width = std::min(place.width(), dots * modules.width());
    const qreal height = code.code.isMatrix() ? dots * modules.height() : place.height();
    return {begin(place, width, code.side), place.top(), width, height};
}

void paintSheet(QPainter &painter, const PrintSheet &sheet, qreal dotsPerMillimetre)
{
    painter.save();
    painter.setPen(Paper::ink());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const PrintedArea &area : sheet.areas)
        paintArea(painter, area, dotsPerMillimetre);
    for (const PrintedText &text : sheet.texts)
        paintText(painter, text, dotsPerMillimetre);
    for (const PrintedCode &code : sheet.codes)
        paintBarcode(painter, placeOf(code, dotsPerMillimetre), code.code, code.caption);
    painter.restore();
}

PrintSheet mirrored(PrintSheet sheet, qreal width)
{
    const auto mirror = [width](QRectF &place) {
        place.moveLeft(width - place.right());
    };
    const auto turn = [](PrintSide &side) {
        if (side != PrintSide::Middle)
            side = side == PrintSide::Left ? PrintSide::Right : PrintSide::Left;
    };
    for (PrintedText &text : sheet.texts) {
        mirror(text.place);
        turn(text.side);
    }
    for (PrintedCode &code : sheet.codes) {
        mirror(code.place);
        turn(code.side);
    }
    for (PrintedArea &area : sheet.areas)
        mirror(area.place);
    return sheet;
}

} // namespace stoa::ui
