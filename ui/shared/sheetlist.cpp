// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sheetlist.h"

#include "ui/shared/paper.h"
#include "ui/shared/stoastyle.h"

#include <QPaintEvent>
#include <QPainter>

namespace stoa::ui {

namespace {

constexpr int kSheetListGap = 16;
constexpr qreal kPixels = 96 / 25.4;

} // namespace

SheetList::SheetList(Printout printout, QWidget *parent)
    : QWidget(parent)
    , m_printout(std::move(printout))
{
    setFocusPolicy(Qt::NoFocus);
}

void SheetList::setScale(qreal scale)
{
    m_scale = scale;
    resize(sizeHint());
    updateGeometry();
    update();
}

qreal SheetList::scaleForWidth(int width) const
{
    return std::max(1, width - 2 * kSheetListGap) / (m_printout.sheet.width() * kPixels);
}

QSize SheetList::sizeHint() const
{
    const QSizeF sheet = m_printout.sheet * kPixels * m_scale;
    return {qRound(sheet.width()) + 2 * kSheetListGap,
            kSheetListGap + int(m_printout.sheets.size()) * (qRound(sheet.height()) + kSheetListGap)};
}

QRect SheetList::placeOf(int sheet) const
{
    const QSizeF size = m_printout.sheet * kPixels * m_scale;
    const int height = qRound(size.height());
    return {(width() - qRound(size.width())) / 2, kSheetListGap + sheet * (height + kSheetListGap),
            qRound(size.width()), height};
}

void SheetList::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Tokens &tokens = StoaStyle::tokensOf(this);
    for (int i = 0; i < m_printout.sheets.size(); ++i) {
        const QRect place = placeOf(i);
        if (!place.intersects(event->rect()))
            continue;
        painter.fillRect(place, Paper::ground());
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        paintSheet(painter, m_printout.sheets[i], kPixels * m_scale);
        painter.restore();
        painter.setPen(tokens.colour(ColourRole::Line));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

} // namespace stoa::ui
