// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/iconbutton.h"

#include "ui/shared/stoastyle.h"

namespace stoa::ui {

IconButton::IconButton(const QString &iconName, QWidget *parent, Frame frame)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setProperty("framed", frame == Frame::Line);
    setIconSize({16, 16});
    setIconName(iconName);
}

void IconButton::setIconName(const QString &iconName) { setIcon(StoaStyle::iconsOf(this).icon(iconName)); }

void IconButton::setName(const QString &name, const QString &shortcut)
{
    setAccessibleName(name);
    //: Tooltip of a button: its name and its keys
    setToolTip(shortcut.isEmpty() ? name : tr("%1 (%2)").arg(name, shortcut));
}

} // namespace stoa::ui
