// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"
#include "ui/shell/rail.h"

#include <QMenu>
#include <QPainter>
#include <QTextLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStart = 15;
constexpr int kTextStart = 43;
constexpr int kEnd = 12;
constexpr qsizetype kMostLines = 3;

struct Ground {
    QColor fill;
    QColor text;
};

} // namespace

RailItem::RailItem(const QString &iconName, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setAutoRaise(true);
    setProperty("focusInside", true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setWord(const QString &word, const QString &keys)
{
    m_word = word;
    m_keys = keys;
    setText(word);
    name();
    updateGeometry();
    update();
}

void RailItem::setBadge(const Badge &badge)
{
    m_badge = badge;
    name();
    update();
}

void RailItem::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

void RailItem::name()
{
    //: A panel and its number, as read aloud: "Orders, 37"
    setAccessibleName(m_badge.figure.isEmpty() ? m_word : tr("%1, %2").arg(m_word, m_badge.figure));
    //: Tooltip: a panel and its keys
    setToolTip(m_keys.isEmpty() ? accessibleName() : tr("%1 (%2)").arg(accessibleName(), m_keys));
}

QSize RailItem::sizeHint() const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const QFontMetrics strong(fontOf(TextSize::BodyStrong, font()));
    const int height = std::max(tokens.size(Size::RailItem), strong.height() + 12);
    if (m_folded)
        return {tokens.size(Size::RailFolded) - 1, height};
    const int badge = m_badge.figure.isEmpty()
        ? 0
        : strong.horizontalAdvance(m_badge.figure) + 8 + (m_badge.status == StatusKind::None ? 0 : 16);
    return {kTextStart + strong.horizontalAdvance(m_word) + 2 + badge + kEnd, height};
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const Icons &icons = StoaStyle::iconsOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const bool strongLook = tokens.look() == Look::HighContrast;
    QColor text = tokens.colour(ColourRole::Text);
    QColor iconColour = tokens.colour(ColourRole::Text2);
    QColor badgeText = tokens.colour(ColourRole::Text2);
    if (isChecked()) {
        painter.fillRect(rect(), tokens.colour(strongLook ? ColourRole::Accent : ColourRole::AccentSoft));
        text = iconColour = badgeText =
            tokens.colour(strongLook ? ColourRole::OnAccent : ColourRole::AccentText);
        painter.fillRect(visual({0, 0, tokens.size(Size::Marker), height()}),
                         tokens.colour(strongLook ? ColourRole::OnAccent : ColourRole::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), tokens.colour(ColourRole::Hover));
    }
    const int size = tokens.size(Size::IconRail);
    icons.paint(painter, m_iconName, visual({kStart, 0, size, height()}), size, iconColour);
    if (!m_folded) {
        const QFont strong = fontOf(TextSize::BodyStrong, font());
        painter.setFont(isChecked() ? strong : font());
        painter.setPen(text);
        const int alignStart =
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
        const int alignEnd =
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
        const QFont small =
            fontOf(isChecked() || m_badge.status != StatusKind::None ? TextSize::SecondaryStrong
                                                                     : TextSize::Secondary,
                   font());
        const int badgeWidth =
            m_badge.figure.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(m_badge.figure) + 2;
        const int iconWidth = m_badge.status == StatusKind::None ? 0 : 16;
        const int room = width() - kTextStart - kEnd - (badgeWidth ? badgeWidth + iconWidth + 6 : 0);
        painter.drawText(visual({kTextStart, 0, room, height()}), alignStart,
                         painter.fontMetrics().elidedText(m_word, Qt::ElideRight, room));
        if (badgeWidth > 0) {
            painter.setFont(small);
            if (m_badge.status != StatusKind::None && !(strongLook && isChecked()))
                badgeText = tokens.statusText(m_badge.status);
            painter.setPen(badgeText);
            painter.drawText(visual({width() - kEnd - badgeWidth, 0, badgeWidth, height()}), alignEnd,
                             m_badge.figure);
            if (iconWidth > 0)
                icons.paint(painter, Tokens::statusIcon(m_badge.status),
                            visual({width() - kEnd - badgeWidth - iconWidth, 0, 14, height()}), 14,
                            badgeText);
        }
    } else if (!m_badge.figure.isEmpty()) {
        paintFoldedBadge(painter);
    }
    if (hasFocus())
        paint::ring(painter, rect(), tokens.colour(ColourRole::Focus), tokens.size(Size::FocusRing), 0);
}

QRect RailItem::foldedBadge() const
{
    const QFontMetrics metrics(fontOf(TextSize::SecondaryStrong, font()));
    const int size = StoaStyle::tokensOf(this).size(Size::IconRail);
    const int tall = std::max(14, metrics.height() - 2);
    const int wide = std::max(tall, metrics.horizontalAdvance(m_badge.figure) + 8);
    // At the icon's upper corner; a long figure covers the icon rather than being cut.
    const int start = std::max(1, std::min(kStart + size - 6, width() - 2 - wide));
    return {start, std::max(1, height() / 2 - size / 2 - 6), wide, tall};
}

/// The figure on a ground of its state; on any ground of the item it is told from the icon by its edge.
void RailItem::paintFoldedBadge(QPainter &painter) const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const bool strong = tokens.look() == Look::HighContrast;
    const bool plain = m_badge.status == StatusKind::None;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), foldedBadge());
    const QColor text = plain ? tokens.colour(ColourRole::Text) : tokens.statusText(m_badge.status);
    const QColor ground = strong ? tokens.colour(ColourRole::Base)
        : plain                  ? tokens.colour(ColourRole::SelectionInactive)
                                 : tokens.statusGround(m_badge.status);
    paint::box(painter, place, ground, text, place.height() / 2);
    painter.setFont(fontOf(TextSize::SecondaryStrong, font()));
    painter.setPen(text);
    painter.drawText(place, Qt::AlignCenter, m_badge.figure);
}

RailEnd::RailEnd(Kind kind, QWidget *parent)
    : QToolButton(parent)
    , m_kind(kind)
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setProperty("focusInside", true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailEnd::setLines(const QString &first, const QString &second)
{
    m_first = first;
    m_second = second;
    setText(first);
    setAccessibleName(first + u", "_s + second);
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void RailEnd::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
}

int RailEnd::textStart() const { return m_kind == Kind::Store ? 42 : 46; }

int RailEnd::textRoom(int width) const { return width - textStart() - (menu() ? 28 : 8); }

/// The second line as it is painted: several roles go on in more lines instead of being cut.
QStringList RailEnd::secondLines(int room) const
{
    const QFont small = fontOf(TextSize::Secondary, font());
    const QFontMetrics metrics(small);
    if (m_kind == Kind::Store || metrics.horizontalAdvance(m_second) <= room)
        return {metrics.elidedText(m_second, Qt::ElideRight, room)};
    QStringList lines;
    QTextLayout layout(m_second, small);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        const bool last = lines.size() + 1 == kMostLines;
        const QString words = m_second.mid(line.textStart(), last ? -1 : line.textLength()).trimmed();
        lines.append(metrics.elidedText(words, Qt::ElideRight, room));
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

QSize RailEnd::sizeHint() const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    // The rail is wider in some languages.
    const int wide = parentWidget() ? parentWidget()->sizeHint().width() : tokens.size(Size::Rail);
    const int lines = m_folded ? 1 : int(secondLines(textRoom(wide - 1)).size());
    const int text =
        QFontMetrics(font()).height() + lines * QFontMetrics(fontOf(TextSize::Secondary, font())).height();
    return {tokens.size(m_folded ? Size::RailFolded : Size::Rail) - 1,
            std::max(tokens.size(Size::PanelHeader), text + 10)};
}

void RailEnd::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    const Icons &icons = StoaStyle::iconsOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    if (underMouse() && menu())
        painter.fillRect(rect(), tokens.colour(ColourRole::Hover));
    const int y = m_kind == Kind::Store ? height() - 1 : 0;
    painter.fillRect(QRect(0, y, width(), 1), tokens.colour(ColourRole::Hairline));
    if (m_kind == Kind::Store) {
        icons.paint(painter, u"stoa"_s, visual({13, 0, 20, height()}), 20, tokens.colour(ColourRole::Accent));
    } else {
        const QRect circle = visual({12, (height() - 26) / 2, 26, 26});
        paint::box(painter, circle, tokens.colour(ColourRole::SelectionInactive), QColor(), 13);
        QString initials;
        for (const QString &word : m_first.split(u' ', Qt::SkipEmptyParts)) {
            if (initials.size() < 2)
                initials += word.at(0).toUpper();
        }
        painter.setFont(fontOf(TextSize::SecondaryStrong, font()));
        painter.setPen(tokens.colour(ColourRole::Text));
        painter.drawText(circle, Qt::AlignCenter, initials);
    }
    if (!m_folded) {
        const int start = textStart();
        const int room = textRoom(width());
        const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        const QFont first = fontOf(m_kind == Kind::Store ? TextSize::BodyStrong : TextSize::Body, font());
        const QFont second = fontOf(TextSize::Secondary, font());
        const QStringList below = secondLines(room);
        const int line = QFontMetrics(second).height();
        const int tall = QFontMetrics(first).height() + int(below.size()) * line - 2;
        const int top = (height() - tall) / 2;
        painter.setFont(first);
        painter.setPen(tokens.colour(ColourRole::Text));
        painter.drawText(visual({start, top, room, QFontMetrics(first).height()}), align | Qt::AlignTop,
                         painter.fontMetrics().elidedText(m_first, Qt::ElideRight, room));
        painter.setFont(second);
        painter.setPen(tokens.colour(ColourRole::Text2));
        int y2 = top + QFontMetrics(first).height() - 2;
        for (const QString &words : below) {
            painter.drawText(visual({start, y2, room, line}), align | Qt::AlignTop, words);
            y2 += line;
        }
        if (menu() && m_kind == Kind::Store)
            icons.paint(painter, u"chevron-down"_s, visual({width() - 27, 0, 16, height()}), 14,
                        tokens.colour(ColourRole::Text2));
    }
    if (hasFocus())
        paint::ring(painter, rect(), tokens.colour(ColourRole::Focus), tokens.size(Size::FocusRing), 0);
}

} // namespace stoa::ui
