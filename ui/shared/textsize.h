// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace stoa::ui {

/// The text sizes of the look, all relative to the system's own font.
enum class TextSize { Body, BodyStrong, Secondary, SecondaryStrong, Title, Figure };

/// The font of that size, made from the body font given.
QFont fontOf(TextSize size, const QFont &body);

} // namespace stoa::ui
