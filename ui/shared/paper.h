// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace stoa::ui {

/// The two colours of paper, which follow no look: what is printed is black on white in all of them, and
/// printers of labels know nothing in between.
struct Paper {
    static QColor ink() { return QColorConstants::Black; }
    static QColor ground() { return QColorConstants::White; }
};

} // namespace stoa::ui
