// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace stoa::ui {

/// The first word in the window that is cut off, or nothing: buttons are whole or have a tooltip, labels have
/// the height they ask, and nothing reaches out of a pane that does not scroll to its side.
QString clippedWord(const QWidget &window);

} // namespace stoa::ui
