// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace stoa::ui {

/// The first word in the window that is cut off, or nothing: buttons are whole or have a tooltip, labels have
/// the height they ask.
QString clippedWord(const QWidget &window);

} // namespace stoa::ui
