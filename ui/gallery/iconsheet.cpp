// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/iconsheet.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QPainter>

namespace stoa::gallery {

using namespace stoa::ui;

void IconSheet::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const Icons &icons = StoaStyle::iconsOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), tokens.colour(ColourRole::Base));
    painter.setFont(fontOf(TextSize::Secondary, font()));
    constexpr int kWide = 228;
    constexpr int kTall = 38;
    int i = 0;
    for (const QString &name : Icons::names()) {
        const int x = 16 + (i % 5) * kWide;
        const int y = 12 + (i / 5) * kTall;
        int at = x;
        for (const int size : {14, 16, 20, 24}) {
            icons.paint(painter, name, {at, y, size, kTall - 8}, size, tokens.colour(ColourRole::Text));
            at += size + 8;
        }
        painter.setPen(tokens.colour(ColourRole::Text2));
        painter.drawText(QRect(at, y, kWide - 108, kTall - 8), Qt::AlignVCenter, name);
        ++i;
    }
}

} // namespace stoa::gallery
