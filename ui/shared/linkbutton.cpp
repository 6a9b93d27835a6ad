// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/linkbutton.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/stoastyle.h"

#include <QPainter>

namespace stoa::ui {

namespace {
constexpr int kLinkIcon = 12;
constexpr int kLinkGap = 5;
} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent, TextSize size)
    : QAbstractButton(parent)
    , m_size(size)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(m_size, font()));
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2
                + (m_icon.isEmpty() ? 0 : kLinkIcon + kLinkGap),
            metrics.height() + 4};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QFont shown = fontOf(m_size, font());
    shown.setUnderline(underMouse() || hasFocus());
    painter.setFont(shown);
    const QColor colour = tokens.colour(isEnabled() && refusalOf(this).isEmpty() ? ColourRole::AccentText
                                                                                 : ColourRole::Disabled);
    painter.setPen(colour);
    QRect room = rect();
    if (!m_icon.isEmpty()) {
        StoaStyle::iconsOf(this).paint(
            painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, kLinkIcon, height())),
            kLinkIcon, colour);
        room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kLinkIcon + kLinkGap, 0, 0, 0));
    }
    painter.drawText(room,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
                         | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     text());
}

} // namespace stoa::ui
