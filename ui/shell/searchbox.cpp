// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QPainter>

namespace stoa::ui {

using namespace Qt::StringLiterals;

int keyCap(QPainter *painter, const QWidget &widget, const QString &keys, int endX, int centreY)
{
    const Tokens &tokens = StoaStyle::tokensOf(&widget);
    const QFont font = fontOf(TextSize::Secondary, widget.font());
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(keys) + 10;
    if (painter) {
        const QRect cap(endX - width, centreY - (metrics.height() + 2) / 2, width, metrics.height() + 2);
        paint::box(*painter, cap, tokens.colour(ColourRole::Base), tokens.colour(ColourRole::Line), 3);
        painter->setFont(font);
        painter->setPen(tokens.colour(ColourRole::Text2));
        painter->drawText(cap, Qt::AlignCenter, keys);
    }
    return width;
}

SearchBox::SearchBox(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void SearchBox::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void SearchBox::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize SearchBox::sizeHint() const
{
    const int height = std::max(StoaStyle::tokensOf(this).size(Size::Control), fontMetrics().height() + 10);
    return {m_narrow ? height : std::max(264, minimumSizeHint().width()), height};
}

QSize SearchBox::minimumSizeHint() const
{
    const int height = std::max(StoaStyle::tokensOf(this).size(Size::Control), fontMetrics().height() + 10);
    if (m_narrow)
        return {height, height};
    return {
        std::min(420,
                 34 + fontMetrics().horizontalAdvance(text()) + 16 + keyCap(nullptr, *this, m_keys, 0, 0)),
        height};
}

void SearchBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    paint::box(painter, rect(), tokens.colour(underMouse() ? ColourRole::Hover : ColourRole::Base),
               tokens.colour(ColourRole::Line), tokens.size(Size::RadiusControl));
    const int icon = m_narrow ? (width() - 16) / 2 : 9;
    StoaStyle::iconsOf(this).paint(painter, u"search"_s, visual({icon, 0, 16, height()}), 16,
                                   tokens.colour(ColourRole::Text2));
    if (m_narrow)
        return;
    const int cap = keyCap(nullptr, *this, m_keys, 0, 0);
    const int end = isRightToLeft() ? 6 + cap : width() - 6;
    keyCap(&painter, *this, m_keys, end, height() / 2);
    painter.setFont(font());
    painter.setPen(tokens.colour(ColourRole::Placeholder));
    const QRect room = visual({30, 0, width() - 30 - cap - 12, height()});
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace stoa::ui
