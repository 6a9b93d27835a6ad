// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stoa {

/// Text of others as a terminal may show it: control characters (C0, DEL, C1), line separators and the marks
/// that turn the direction of writing (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069) are
/// written as \x1b or \u202e, and a backslash as it is. A name can then neither move the cursor nor pass for
/// another.
QString printable(QStringView text);
/// The same for text of several lines: \n and \t stay.
QString printableLines(QStringView text);
/// Whether printable() leaves the text as it is.
bool isPrintable(QStringView text);
/// JSON with those characters as escapes of JSON: the same value, safe to look at.
QByteArray printableJson(const QByteArray &json);

} // namespace stoa
