// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace stoa::ui {

/// Takes the widgets of a layout and of those in it away.
void clear(QLayout &layout);

} // namespace stoa::ui
