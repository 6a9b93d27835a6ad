// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clippedword.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Which part asks for most room in there.
QString widestIn(const QWidget &content)
{
    QString widest;
    int most = 0;
    const auto all = content.findChildren<QWidget *>();
    for (const QWidget *each : all) {
        const int least = std::max(each->minimumSizeHint().width(), each->minimumWidth());
        if (!each->isVisible() || (each->layout() && each->minimumWidth() == 0) || least <= most)
            continue;
        most = least;
        const auto *label = qobject_cast<const QLabel *>(each);
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        widest = u"%1 %2 %3, %4 px at %5"_s
                     .arg(QString::fromLatin1(each->metaObject()->className()), each->objectName(),
                          label        ? label->text()
                              : button ? button->text()
                                       : QString())
                     .arg(least)
                     .arg(each->mapTo(&content, QPoint()).x());
    }
    return widest;
}

QString outOfReach(const QWidget &window)
{
    const auto areas = window.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (!area->isVisible() || !area->widget())
            continue;
        const bool scrolls = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (!scrolls && area->widget()->width() > area->viewport()->width())
            return u"%1 px of %2: "_s.arg(area->widget()->width()).arg(area->viewport()->width())
                + widestIn(*area->widget());
    }
    return {};
}

} // namespace

QString clippedWord(const QWidget &window)
{
    if (const QString far = outOfReach(window); !far.isEmpty())
        return far;
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
