// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stripitem.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QPainter>

namespace stoa::ui {

namespace {
constexpr int kStripItemIcon = 14;
constexpr int kStripItemGap = 4;
} // namespace

StripItem::StripItem(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusInside", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StripItem::setStatus(StatusKind kind, const QString &words)
{
    m_kind = kind;
    if (words != text()) {
        setText(words);
        setAccessibleName(words);
        setToolTip(words);
    }
    updateGeometry();
    update();
}

QSize StripItem::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextSize::Secondary, font()));
    return {(m_kind == StatusKind::None ? 0 : kStripItemIcon + kStripItemGap)
                + metrics.horizontalAdvance(text()) + 2,
            metrics.height() + 6};
}

QSize StripItem::minimumSizeHint() const { return {std::min(sizeHint().width(), 60), sizeHint().height()}; }

void StripItem::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor colour =
        m_kind == StatusKind::None ? tokens.colour(ColourRole::Text2) : tokens.statusText(m_kind);
    int start = 0;
    if (m_kind != StatusKind::None) {
        StoaStyle::iconsOf(this).paint(
            painter, Tokens::statusIcon(m_kind),
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, kStripItemIcon, height())),
            kStripItemIcon, colour);
        start = kStripItemIcon + kStripItemGap;
    }
    painter.setFont(fontOf(TextSize::Secondary, font()));
    painter.setPen(colour);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(start, 0, 0, 0));
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (hasFocus())
        paint::ring(painter, rect(), tokens.colour(ColourRole::Focus), 2, 2);
}

} // namespace stoa::ui
