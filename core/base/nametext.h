// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace stoa {

/// The name of a person or a thing, in NFC and without blanks at its ends: 1 to `most` UTF-16 units, none of
/// which moves a cursor, breaks a line or turns the direction of writing (printable.h). InvalidInput of the
/// field else.
Result<QString> nameText(const QString &text, qsizetype most, const QString &field);

/// A remark, in NFC: at most `most` UTF-16 units. Line breaks, tabs and the marks that a right-to-left writer
/// types (U+061C, U+200E, U+200F) are text; other control characters are InvalidInput of the field.
Result<QString> noteText(const QString &text, qsizetype most, const QString &field);

} // namespace stoa
