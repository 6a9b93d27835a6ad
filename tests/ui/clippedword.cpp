// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clippedword.h"

#include <QAbstractButton>
#include <QLabel>

namespace stoa::ui {

using namespace Qt::StringLiterals;

QString clippedWord(const QWidget &window)
{
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                      : label->fontMetrics().height() - 6;
        if (label->height() < needed)
            return u"%1: %2 of %3 px"_s.arg(label->text()).arg(label->height()).arg(needed);
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const QSize least = button->minimumSizeHint();
        const bool whole = button->width() >= least.width();
        if ((!whole && button->toolTip().isEmpty()) || button->height() < least.height() - 1)
            return button->text();
    }
    return {};
}

} // namespace stoa::ui
