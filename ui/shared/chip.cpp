// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chip.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QPainter>

namespace stoa::ui {

namespace {
constexpr int kChipIcon = 12;
constexpr int kChipPadding = 7;
constexpr int kChipGap = 4;
} // namespace

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(StatusKind kind, const QString &word, QWidget *parent)
    : Chip(parent)
{
    setStatus(kind, word);
}

void Chip::setStatus(StatusKind kind, const QString &word, const QString &iconName)
{
    m_kind = kind;
    m_icon = iconName.isEmpty() ? Tokens::statusIcon(kind) : iconName;
    setText(word);
    setVisible(kind != StatusKind::None);
    updateGeometry();
    update();
}

QSize Chip::sizeOf(const Tokens &tokens, const QFont &body, const QString &word)
{
    const QFontMetrics metrics(fontOf(TextSize::Secondary, body));
    return {kChipPadding + kChipIcon + kChipGap + metrics.horizontalAdvance(word) + 1 + kChipPadding + 1,
            std::max(tokens.size(Size::Chip), metrics.height() + 2)};
}

QSize Chip::sizeHint() const { return sizeOf(StoaStyle::tokensOf(this), font(), text()); }

void Chip::paint(QPainter &painter, const Tokens &tokens, const Icons &icons, const QRect &rect,
                 const QFont &body, StatusKind kind, const QString &iconName, const QString &word,
                 const QColor &override)
{
    const bool outlined = tokens.look() == Look::HighContrast;
    const QColor text = override.isValid() ? override : tokens.statusText(kind);
    paint::box(painter, rect, outlined ? QColor() : tokens.statusGround(kind), outlined ? text : QColor(),
               rect.height() / 2);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(direction, rect, logical);
    };
    icons.paint(painter, iconName.isEmpty() ? Tokens::statusIcon(kind) : iconName,
                visual({rect.left() + kChipPadding, rect.top(), kChipIcon, rect.height()}), kChipIcon, text);
    painter.save();
    painter.setFont(fontOf(TextSize::Secondary, body));
    painter.setPen(text);
    const int left = kChipPadding + kChipIcon + kChipGap;
    const QRect room = visual(rect.adjusted(left, 0, -kChipPadding + 2, 0));
    painter.drawText(room, int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, room.width() + 1));
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QSize size = sizeHint();
    const QRect place(0, (height() - size.height()) / 2, width(), size.height());
    paint(painter, StoaStyle::tokensOf(this), StoaStyle::iconsOf(this), place, font(), m_kind, m_icon,
          text());
}

} // namespace stoa::ui
