// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QStyleOption>

class QPainter;
class QStyle;
class QWidget;

/// How each control looks; StoaStyle chooses which to call. All rectangles are in the option's layout
/// direction.
namespace stoa::ui::paint {

struct Kit {
    const Tokens &tokens;
    const Icons &icons;
    const QStyle &style;
};

/// A flat box with a one-pixel pen inside its edge; an invalid colour leaves pen or ground away.
void box(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &pen, int radius);
void ring(QPainter &painter, const QRect &rect, const QColor &colour, int width, int radius);
bool isOff(const QStyleOption &option, const QWidget *widget);

void button(const Kit &kit, QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void buttonLabel(const Kit &kit, QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
QSize buttonSize(const Kit &kit, const QStyleOptionButton &option, const QWidget *widget);
void toolButton(const Kit &kit, QPainter &painter, const QStyleOptionToolButton &option,
                const QWidget *widget);
void field(const Kit &kit, QPainter &painter, const QStyleOption &option, const QWidget *widget);
void checkBox(const Kit &kit, QPainter &painter, const QStyleOption &option);
void radioButton(const Kit &kit, QPainter &painter, const QStyleOption &option);
void comboBox(const Kit &kit, QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void comboLabel(const Kit &kit, QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void spinBox(const Kit &kit, QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);

void scrollBar(const Kit &kit, QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget);
QRect scrollBarRect(const QStyleOptionSlider &option, int part);
void slider(const Kit &kit, QPainter &painter, const QStyleOptionSlider &option);
void progressGroove(const Kit &kit, QPainter &painter, const QStyleOption &option);
void progressContents(const Kit &kit, QPainter &painter, const QStyleOptionProgressBar &option);

void tabShape(const Kit &kit, QPainter &painter, const QStyleOptionTab &option);
void tabLabel(const Kit &kit, QPainter &painter, const QStyleOptionTab &option);
void headerSection(const Kit &kit, QPainter &painter, const QStyleOption &option);
void headerLabel(const Kit &kit, QPainter &painter, const QStyleOptionHeader &option);
void menuItem(const Kit &kit, QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const Kit &kit, const QStyleOptionMenuItem &option, const QSize &contents);
void itemGround(const Kit &kit, QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget);
void rowHairline(const Kit &kit, QPainter &painter, const QRect &rect);

} // namespace stoa::ui::paint
