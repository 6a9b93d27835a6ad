// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controlkind.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textsize.h"

#include <QAbstractSpinBox>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace stoa::ui::paint {

namespace {

constexpr int kControlPadding = 12;
constexpr int kControlGap = 8;
constexpr int kControlIcon = 16;
constexpr int kIndicator = 16;

struct Look3 {
    QColor ground;
    QColor pen;
    QColor text;
};

Look3 lookOf(const Kit &kit, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = kit.tokens;
    const ButtonKind kind = kindOf(widget);
    if (isOff(option, widget)) {
        const bool framed = kind != ButtonKind::Quiet;
        return {framed ? t.colour(ColourRole::Header) : QColor(),
                framed ? t.colour(ColourRole::Hairline) : QColor(), t.colour(ColourRole::Disabled)};
    }
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option.state & QStyle::State_MouseOver;
    const QColor soft = down ? t.colour(ColourRole::SelectionInactive)
        : hover              ? t.colour(ColourRole::Hover)
                             : QColor();
    switch (kind) {
    case ButtonKind::Primary:
        return {t.colour(down || hover ? ColourRole::AccentHover : ColourRole::Accent), QColor(),
                t.colour(ColourRole::OnAccent)};
    case ButtonKind::Secondary:
        return {soft.isValid() ? soft : t.colour(ColourRole::Base), t.colour(ColourRole::Line),
                t.colour(ColourRole::Text)};
    case ButtonKind::Quiet:
        return {soft, QColor(), t.colour(ColourRole::Text)};
    case ButtonKind::Destructive:
        return {down || hover ? t.colour(ColourRole::ProblemSoft) : t.colour(ColourRole::Base),
                t.colour(ColourRole::Problem), t.colour(ColourRole::Problem)};
    }
    return {};
}

QFont buttonFont(const QFont &font, const QWidget *widget)
{
    return kindOf(widget) == ButtonKind::Primary ? fontOf(TextSize::BodyStrong, font) : font;
}

void drawIcon(const Kit &kit, QPainter &painter, const QIcon &icon, const QRect &rect, int size,
              const QColor &colour, const QStyleOption &option)
{
    if (Icons::has(icon.name())) {
        painter.setLayoutDirection(option.direction);
        kit.icons.paint(painter, icon.name(), rect, size, colour);
        return;
    }
    icon.paint(&painter, rect, Qt::AlignCenter,
               option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void box(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &pen, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen.isValid() ? QPen(pen, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal half = pen.isValid() ? 0.5 : 0.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void ring(QPainter &painter, const QRect &rect, const QColor &colour, int width, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    const qreal half = width / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

bool isOff(const QStyleOption &option, const QWidget *widget)
{
    return !(option.state & QStyle::State_Enabled) || !refusalOf(widget).isEmpty();
}

void button(const Kit &kit, QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Look3 look = lookOf(kit, option, widget);
    box(painter, option.rect, look.ground, look.pen, kit.tokens.size(Size::RadiusControl));
}

void buttonLabel(const Kit &kit, QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Look3 look = lookOf(kit, option, widget);
    painter.save();
    painter.setFont(buttonFont(painter.font(), widget));
    const QFontMetrics metrics(painter.font());
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const bool hasIcon = !option.icon.isNull();
    const int textWidth = option.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int used = (hasIcon ? kControlIcon : 0) + (hasIcon && textWidth ? kControlGap : 0) + textWidth
        + (hasMenu ? kControlGap + kControlIcon : 0);
    const QRect inner = option.rect.adjusted(4, 0, -4, 0);
    int x = inner.left() + std::max(0, (inner.width() - used) / 2);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(left, option.rect.top(), width, option.rect.height()));
    };
    if (hasIcon) {
        drawIcon(kit, painter, option.icon, place(x, kControlIcon), kControlIcon, look.text, option);
        x += kControlIcon + kControlGap;
    }
    const int room = std::min(textWidth, inner.right() + 1 - x - (hasMenu ? kControlGap + kControlIcon : 0));
    painter.setPen(look.text);
    painter.drawText(place(x, std::max(0, room)), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     metrics.elidedText(option.text, Qt::ElideRight, room + 1, Qt::TextShowMnemonic));
    if (hasMenu)
        kit.icons.paint(painter, QStringLiteral("chevron-down"),
                        place(inner.right() + 1 - kControlIcon - 4, kControlIcon), 14, look.text);
    painter.restore();
}

QSize buttonSize(const Kit &kit, const QStyleOptionButton &option, const QWidget *widget)
{
    const QFontMetrics metrics(buttonFont(widget ? widget->font() : QFont(), widget));
    const bool hasIcon = !option.icon.isNull();
    const int text = option.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width() + 2;
    int width = (hasIcon ? kControlIcon : 0) + (hasIcon && text ? kControlGap : 0) + text;
    if (option.features & QStyleOptionButton::HasMenu)
        width += kControlGap + kControlIcon;
    const bool small = isSmall(widget);
    width += 2 * (text ? (small ? 8 : kControlPadding) : 6);
    const int height = small ? std::max(kit.tokens.size(Size::ControlSmall), metrics.height() + 6)
                             : std::max(kit.tokens.size(Size::Control), metrics.height() + 10);
    return {std::max(width, height), height};
}

namespace {

QString arrowIcon(Qt::ArrowType arrow)
{
    switch (arrow) {
    case Qt::UpArrow:
        return QStringLiteral("chevron-up");
    case Qt::DownArrow:
        return QStringLiteral("chevron-down");
    case Qt::LeftArrow:
        return QStringLiteral("chevron-left");
    default:
        return QStringLiteral("chevron-right");
    }
}

} // namespace

void toolButton(const Kit &kit, QPainter &painter, const QStyleOptionToolButton &option,
                const QWidget *widget)
{
    QStyleOption shape = option;
    const QColor on = kit.tokens.colour(ColourRole::AccentSoft);
    const bool checked = option.state & QStyle::State_On;
    QColor ground;
    if (!isOff(option, widget)) {
        if (checked)
            ground = on;
        else if (option.state & QStyle::State_Sunken)
            ground = kit.tokens.colour(ColourRole::SelectionInactive);
        else if (option.state & QStyle::State_MouseOver)
            ground = kit.tokens.colour(ColourRole::Hover);
    }
    const bool framed = widget && widget->property("framed").toBool();
    if (framed && !ground.isValid())
        ground = kit.tokens.colour(ColourRole::Base);
    if (ground.isValid() || framed)
        box(painter, option.rect, ground, framed ? kit.tokens.colour(ColourRole::Line) : QColor(),
            kit.tokens.size(Size::RadiusControl));
    const QColor text = isOff(option, widget) ? kit.tokens.colour(ColourRole::Disabled)
        : checked                             ? kit.tokens.colour(ColourRole::AccentText)
                                              : option.palette.color(QPalette::ButtonText);
    painter.save();
    painter.setPen(text);
    painter.setFont(option.font);
    const bool withText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool withIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool hasMenu = option.features & QStyleOptionToolButton::HasMenu;
    const int size = std::min(option.iconSize.width(), 20);
    QRect room = option.rect;
    if (hasMenu && (withText || framed)) {
        const QRect arrow =
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.right() - 19, option.rect.top(), 16, option.rect.height()));
        kit.icons.paint(painter, QStringLiteral("chevron-down"), arrow, 14, text);
        room = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -18, 0));
    }
    if (option.features & QStyleOptionToolButton::Arrow && option.arrowType != Qt::NoArrow) {
        // The tab bar's own buttons lie over tabs, so they have a ground.
        if (!ground.isValid())
            painter.fillRect(option.rect, kit.tokens.colour(ColourRole::Base));
        kit.icons.paint(painter, arrowIcon(option.arrowType), option.rect, 14, text);
    } else if (!withText) {
        if (withIcon)
            drawIcon(kit, painter, option.icon, room, size, text, option);
    } else {
        QRect logical = room.adjusted(8, 0, -8, 0);
        if (withIcon) {
            const QRect place = QRect(logical.left(), logical.top(), size, logical.height());
            drawIcon(kit, painter, option.icon, QStyle::visualRect(option.direction, room, place), size, text,
                     option);
            logical.setLeft(logical.left() + size + kControlGap);
        }
        painter.drawText(QStyle::visualRect(option.direction, room, logical),
                         int(Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine)
                             | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                         option.text);
    }
    painter.restore();
}

void field(const Kit &kit, QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = kit.tokens;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const int radius = t.size(Size::RadiusControl);
    const QColor ground = t.colour(enabled && !readOnly ? ColourRole::Base : ColourRole::Header);
    if (widget && widget->property("filter").toBool()) {
        const bool wrong = hasFieldError(widget);
        const bool active = widget->property("filterActive").toBool();
        box(painter, option.rect, ground,
            t.colour(wrong        ? ColourRole::Problem
                         : active ? ColourRole::Accent
                                  : ColourRole::Line),
            radius);
        if (focused)
            ring(painter, option.rect, t.colour(wrong ? ColourRole::Problem : ColourRole::Focus),
                 t.size(Size::FocusRing), radius);
        return;
    }
    QColor pen = t.colour(!enabled      ? ColourRole::Line
                              : focused ? ColourRole::Focus
                                        : ColourRole::FieldBorder);
    if (hasFieldError(widget) || hasFieldError(widget ? widget->parentWidget() : nullptr))
        pen = t.colour(ColourRole::Problem);
    else if (readOnly && enabled)
        pen = t.colour(ColourRole::Line);
    box(painter, option.rect, ground, pen, radius);
}

namespace {
/// Around a box that cannot be turned. In high contrast lines and edges of fields are of one colour.
QColor offPen(const Tokens &tokens)
{
    return tokens.colour(tokens.look() == Look::HighContrast ? ColourRole::Disabled : ColourRole::Line);
}
} // namespace

void checkBox(const Kit &kit, QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = kit.tokens;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool some = option.state & QStyle::State_NoChange;
    QRect rect(0, 0, kIndicator, kIndicator);
    rect.moveCenter(option.rect.center());
    const QColor pen = !enabled ? offPen(t) : t.colour(on ? ColourRole::Accent : ColourRole::FieldBorder);
    const QColor ground = on && enabled          ? t.colour(ColourRole::Accent)
        : !enabled                               ? t.colour(ColourRole::Header)
        : option.state & QStyle::State_MouseOver ? t.colour(ColourRole::Hover)
                                                 : t.colour(ColourRole::Base);
    box(painter, rect, ground, pen, 3);
    if (on)
        kit.icons.paint(painter, QStringLiteral("check"), rect, 12,
                        t.colour(enabled ? ColourRole::OnAccent : ColourRole::Disabled));
    else if (some)
        kit.icons.paint(painter, QStringLiteral("minus"), rect, 12,
                        t.colour(enabled ? ColourRole::Text : ColourRole::Disabled));
}

void radioButton(const Kit &kit, QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = kit.tokens;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    QRect rect(0, 0, kIndicator, kIndicator);
    rect.moveCenter(option.rect.center());
    const QColor mark = t.colour(!enabled ? ColourRole::Disabled : ColourRole::Accent);
    box(painter, rect,
        t.colour(!enabled                                     ? ColourRole::Header
                     : option.state & QStyle::State_MouseOver ? ColourRole::Hover
                                                              : ColourRole::Base),
        on            ? mark
            : enabled ? t.colour(ColourRole::FieldBorder)
                      : offPen(t),
        kIndicator / 2);
    if (on)
        box(painter, rect.adjusted(4, 4, -4, -4), mark, QColor(), 4);
}

void comboBox(const Kit &kit, QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.frame)
        field(kit, painter, option, widget);
    if (widget && widget->property("filter").toBool() && !widget->property("filterActive").toBool())
        return;
    const QRect arrow =
        QStyle::visualRect(option.direction, option.rect,
                           QRect(option.rect.right() - 23, option.rect.top(), 16, option.rect.height()));
    kit.icons.paint(painter, QStringLiteral("chevron-down"), arrow, 14,
                    kit.tokens.colour(isOff(option, widget) ? ColourRole::Disabled : ColourRole::Text2));
}

void comboLabel(const Kit &kit, QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.editable)
        return;
    const bool asHint =
        widget && widget->property("filter").toBool() && !widget->property("filterActive").toBool();
    QRect inner = asHint ? option.rect.adjusted(7, 0, -8, 0) : option.rect.adjusted(8, 0, -26, 0);
    painter.save();
    const QColor text = kit.tokens.colour(!(option.state & QStyle::State_Enabled) ? ColourRole::Disabled
                                              : asHint                            ? ColourRole::Placeholder
                                                                                  : ColourRole::Text);
    if (!option.currentIcon.isNull()) {
        const QRect place(inner.left(), inner.top(), 14, inner.height());
        drawIcon(kit, painter, option.currentIcon, QStyle::visualRect(option.direction, option.rect, place),
                 14, text, option);
        inner.setLeft(inner.left() + 14 + 6);
    }
    painter.setPen(text);
    const QString shown = painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, inner.width());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, inner),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter, shown);
    painter.restore();
}

void spinBox(const Kit &kit, QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    if (option.frame)
        field(kit, painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRect column =
        QStyle::visualRect(option.direction, option.rect,
                           QRect(option.rect.right() - 19, option.rect.top(), 16, option.rect.height()));
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return kit.tokens.colour(option.stepEnabled & step ? ColourRole::Text2 : ColourRole::Disabled);
    };
    QRect up = column;
    up.setBottom(column.center().y() + 1);
    QRect down = column;
    down.setTop(column.center().y() - 1);
    kit.icons.paint(painter, QStringLiteral("chevron-up"), up, 10, colour(QAbstractSpinBox::StepUpEnabled));
    kit.icons.paint(painter, QStringLiteral("chevron-down"), down, 10,
                    colour(QAbstractSpinBox::StepDownEnabled));
}

} // namespace stoa::ui::paint
