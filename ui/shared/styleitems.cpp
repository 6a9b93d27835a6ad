// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

namespace stoa::ui::paint {

using namespace Qt::StringLiterals;

namespace {

/// A progress bar asks for room for text; the bar itself is thin and in the middle of it.
QRect thinBar(const QRect &rect)
{
    constexpr int kThick = 6;
    return rect.height() <= kThick
        ? rect
        : QRect(rect.left(), rect.center().y() - kThick / 2 + 1, rect.width(), kThick);
}

} // namespace

void scrollBar(const Kit &kit, QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget)
{
    QColor ground = option.palette.color(QPalette::Base);
    if (widget) {
        const QWidget *owner = widget->parentWidget();
        while (owner && !qobject_cast<const QAbstractScrollArea *>(owner))
            owner = owner->parentWidget();
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(owner); area && area->viewport())
            ground = area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const QRect thumb = scrollBarRect(option, QStyle::SC_ScrollBarSlider);
    const bool active = option.state & QStyle::State_MouseOver || option.state & QStyle::State_Sunken;
    const QRect shown =
        option.orientation == Qt::Horizontal ? thumb.adjusted(0, 2, 0, -2) : thumb.adjusted(2, 0, -2, 0);
    box(painter, shown, kit.tokens.colour(active ? ColourRole::FieldBorder : ColourRole::Line), QColor(), 3);
}

QRect scrollBarRect(const QStyleOptionSlider &option, int part)
{
    constexpr int kShortest = 28;
    const bool flat = option.orientation == Qt::Horizontal;
    const int room = flat ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = room;
    if (range > 0)
        length = int(qint64(room) * option.pageStep / std::max<qint64>(1, range + option.pageStep));
    length = std::clamp(length, std::min(kShortest, room), room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = flat
            ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
            : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
        return flat ? QStyle::visualRect(option.direction, option.rect, rect) : rect;
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + length, room - start - length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void slider(const Kit &kit, QPainter &painter, const QStyleOptionSlider &option)
{
    constexpr int kHandle = 12;
    const Tokens &t = kit.tokens;
    const bool flat = option.orientation == Qt::Horizontal;
    const bool enabled = option.state & QStyle::State_Enabled;
    const int room = (flat ? option.rect.width() : option.rect.height()) - kHandle;
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   room, option.upsideDown);
    const QPoint middle = option.rect.center();
    const QRect groove = flat ? QRect(option.rect.left() + kHandle / 2, middle.y() - 1, room, 4)
                              : QRect(middle.x() - 1, option.rect.top() + kHandle / 2, 4, room);
    box(painter, groove, t.colour(ColourRole::SelectionInactive), QColor(), 2);
    QRect filled = groove;
    QRect handle(0, 0, kHandle, kHandle);
    if (flat) {
        option.upsideDown ? filled.setLeft(groove.left() + at) : filled.setWidth(at);
        handle.moveCenter({groove.left() + at, middle.y() + 1});
    } else {
        option.upsideDown ? filled.setTop(groove.top() + at) : filled.setHeight(at);
        handle.moveCenter({middle.x() + 1, groove.top() + at});
    }
    const QColor accent = t.colour(enabled ? ColourRole::Accent : ColourRole::Disabled);
    box(painter, filled, accent, QColor(), 2);
    box(painter, handle, t.colour(ColourRole::Base), QColor(), kHandle / 2);
    ring(painter, handle, accent, 2, kHandle / 2);
}

void progressGroove(const Kit &kit, QPainter &painter, const QStyleOption &option)
{
    box(painter, thinBar(option.rect), kit.tokens.colour(ColourRole::SelectionInactive), QColor(), 3);
}

void progressContents(const Kit &kit, QPainter &painter, const QStyleOptionProgressBar &option)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    const QRect bar = thinBar(option.rect);
    QRect done = bar;
    if (range <= 0) {
        // Nobody knows how much there is: a part of it goes to and fro as the value grows.
        constexpr int kThereAndBack = 60;
        const int at = std::max(0, option.progress) % kThereAndBack;
        const int way = std::min(at, kThereAndBack - at);
        done.setWidth(bar.width() / 4);
        done.translate((bar.width() - done.width()) * way / (kThereAndBack / 2), 0);
    } else {
        const int width =
            int(qint64(option.rect.width()) * (qint64(option.progress) - option.minimum) / range);
        done.setWidth(std::clamp(width, 0, option.rect.width()));
        if (option.direction == Qt::RightToLeft)
            done.moveRight(option.rect.right());
    }
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(bar, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.fillRect(done, kit.tokens.colour(ColourRole::Accent));
    painter.restore();
}

void tabShape(const Kit &kit, QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens &t = kit.tokens;
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), t.colour(ColourRole::Hover));
    if (selected) {
        QRect line = option.rect;
        line.setTop(line.bottom() - 1);
        painter.fillRect(line, t.colour(ColourRole::Accent));
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        ring(painter, option.rect.adjusted(1, 2, -1, -3), t.colour(ColourRole::Focus),
             t.size(Size::FocusRing), 2);
}

void tabLabel(const Kit &kit, QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens &t = kit.tokens;
    const bool selected = option.state & QStyle::State_Selected;
    painter.save();
    if (selected)
        painter.setFont(fontOf(TextSize::BodyStrong, painter.font()));
    QColor colour = t.colour(selected ? ColourRole::Text : ColourRole::Text2);
    if (!(option.state & QStyle::State_Enabled))
        colour = t.colour(ColourRole::Disabled);
    QRect inner = option.rect.adjusted(12, 0, -12, 0);
    if (!option.icon.isNull()) {
        const QRect place(inner.left(), inner.top(), 14, inner.height());
        kit.icons.paint(painter, option.icon.name(), QStyle::visualRect(option.direction, option.rect, place),
                        14, colour);
        inner.setLeft(inner.left() + 20);
    }
    painter.setPen(colour);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, inner),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter
                         | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
    painter.restore();
}

void headerSection(const Kit &kit, QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, kit.tokens.colour(ColourRole::Header));
    rowHairline(kit, painter, option.rect);
}

void headerLabel(const Kit &kit, QPainter &painter, const QStyleOptionHeader &option)
{
    painter.save();
    painter.setFont(fontOf(TextSize::SecondaryStrong, painter.font()));
    painter.setPen(
        kit.tokens.colour(option.state & QStyle::State_Enabled ? ColourRole::Text2 : ColourRole::Disabled));
    // The rectangle is the header's label already, within PM_HeaderMargin.
    const QRect &rect = option.rect;
    const int alignment =
        int(QStyle::visualAlignment(option.direction, option.textAlignment)) | Qt::AlignVCenter;
    painter.drawText(rect, alignment | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(option.text, Qt::ElideRight, rect.width()));
    painter.restore();
}

void menuItem(const Kit &kit, QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens &t = kit.tokens;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left() + 8, y, option.rect.width() - 16, 1),
                         t.colour(ColourRole::Hairline));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool chosen = enabled && option.state & QStyle::State_Selected;
    if (chosen)
        painter.fillRect(option.rect, t.colour(ColourRole::Selection));
    const QColor text = t.colour(!enabled     ? ColourRole::Disabled
                                     : chosen ? ColourRole::OnSelection
                                              : ColourRole::Text);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(
            option.direction, option.rect,
            QRect(option.rect.left() + left, option.rect.top(), width, option.rect.height()));
    };
    painter.save();
    painter.setLayoutDirection(option.direction);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        kit.icons.paint(painter, u"check"_s, place(12, 16), 14, text);
    else if (!option.icon.isNull() && Icons::has(option.icon.name()))
        kit.icons.paint(painter, option.icon.name(), place(12, 16), 16, text);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, place(12, 16));
    const QStringList parts = option.text.split(u'\t');
    painter.setFont(option.font);
    painter.setPen(text);
    painter.drawText(place(40, option.rect.width() - 52),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter
                         | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     parts.value(0));
    if (parts.size() > 1) {
        if (enabled && !chosen)
            painter.setPen(t.colour(ColourRole::Text2));
        painter.drawText(place(40, option.rect.width() - 56),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter
                             | Qt::TextSingleLine,
                         parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        kit.icons.paint(painter, u"chevron-right"_s, place(option.rect.width() - 24, 16), 14, text);
    painter.restore();
}

QSize menuItemSize(const Kit &kit, const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    int width = contents.width() + 40 + 24;
    if (option.text.contains(u'\t'))
        width += 24;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 20;
    return {width, std::max(kit.tokens.size(Size::Control), QFontMetrics(option.font).height() + 10)};
}

void itemGround(const Kit &kit, QPainter &painter, const QStyleOptionViewItem &option, const QWidget *)
{
    const Tokens &t = kit.tokens;
    QColor ground;
    if (option.state & QStyle::State_Selected)
        ground = t.colour(option.state & QStyle::State_Active ? ColourRole::Selection
                                                              : ColourRole::SelectionInactive);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        ground = option.backgroundBrush.color();
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        ground = t.colour(ColourRole::Hover);
    if (ground.isValid())
        painter.fillRect(option.rect, ground);
}

void rowHairline(const Kit &kit, QPainter &painter, const QRect &rect)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                     kit.tokens.colour(ColourRole::Hairline));
}

} // namespace stoa::ui::paint
