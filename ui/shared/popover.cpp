// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/popover.h"

#include "ui/shared/stoastyle.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <algorithm>

namespace stoa::ui {

namespace {
constexpr int kPopoverGap = 2;
constexpr int kArrow = 6; ///< its height, and half its width
} // namespace

Popover::Popover(QWidget *parent, Arrow arrow)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_arrow(arrow)
{
    setAttribute(Qt::WA_TranslucentBackground); // beyond its round corners
    makeRoom(Side::Below);
}

void Popover::makeRoom(Side side)
{
    m_side = side;
    const int room = m_arrow == Arrow::Shown ? kArrow : 0;
    setContentsMargins(0, side == Side::Below ? room : 0, 0, side == Side::Above ? room : 0);
}

void Popover::open(QWidget &widget, const QRect &part, QWidget *first)
{
    m_before = QApplication::focusWidget();
    adjustSize();
    const QRect place(widget.mapToGlobal(part.topLeft()), part.size());
    const QRect screen = widget.screen()->availableGeometry();
    const int below = place.bottom() + 1 + kPopoverGap;
    const bool fits = below + height() <= screen.bottom() + 1;
    makeRoom(fits ? Side::Below : Side::Above);
    const int x = widget.isRightToLeft() ? place.right() + 1 - width() : place.left();
    move(std::clamp(x, screen.left(), std::max(screen.left(), screen.right() + 1 - width())),
         fits ? below : place.top() - kPopoverGap - height());
    const int edge = StoaStyle::tokensOf(this).size(Size::RadiusPopup) + kArrow + 2;
    const int wish = widget.isRightToLeft() ? place.right() - std::min(place.width() / 2, 24)
                                            : place.left() + std::min(place.width() / 2, 24);
    m_tip = std::clamp(wish - pos().x(), edge, std::max(edge, width() - edge));
    show();
    if (first)
        first->setFocus(Qt::PopupFocusReason);
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Popover::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.colour(ColourRole::FieldBorder));
    painter.setBrush(tokens.colour(ColourRole::Raised));
    const QMargins room = contentsMargins();
    const QRectF frame = QRectF(rect()).adjusted(0.5, room.top() + 0.5, -0.5, -room.bottom() - 0.5);
    QPainterPath path;
    const int radius = tokens.size(Size::RadiusPopup);
    path.addRoundedRect(frame, radius, radius);
    if (m_arrow == Arrow::Shown) {
        const bool below = m_side == Side::Below;
        const qreal foot = below ? frame.top() : frame.bottom();
        QPainterPath arrow;
        arrow.moveTo(m_tip - kArrow, foot);
        arrow.lineTo(m_tip, below ? 0.5 : height() - 0.5);
        arrow.lineTo(m_tip + kArrow, foot);
        arrow.closeSubpath();
        path = path.united(arrow);
    }
    painter.drawPath(path);
}

} // namespace stoa::ui
