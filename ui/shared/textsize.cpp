// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/textsize.h"

#include <algorithm>

namespace stoa::ui {

namespace {

constexpr qreal kSecondary = 0.85;
constexpr qreal kTitle = 1.38;
/// Below this nobody reads with pleasure: 11 px at 96 dpi.
constexpr qreal kSmallestPoints = 8.25;

void scale(QFont &font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(kSmallestPoints, font.pointSizeF() * factor));
    else
        font.setPixelSize(std::max(11, qRound(font.pixelSize() * factor)));
}

} // namespace

QFont fontOf(TextSize size, const QFont &body)
{
    QFont font = body;
    switch (size) {
    case TextSize::Body:
        break;
    case TextSize::BodyStrong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::SecondaryStrong:
        font.setWeight(QFont::DemiBold);
        scale(font, kSecondary);
        break;
    case TextSize::Secondary:
        scale(font, kSecondary);
        break;
    case TextSize::Title:
    case TextSize::Figure:
        font.setWeight(QFont::DemiBold);
        scale(font, kTitle);
        break;
    }
    return font;
}

} // namespace stoa::ui
