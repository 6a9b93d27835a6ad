// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/clearlayout.h"

#include <QLayout>
#include <QWidget>

namespace stoa::ui {

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Whoever is pressed may be the one that asks for it.
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clear(*inner);
        delete item;
    }
}

} // namespace stoa::ui
