// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace stoa {

// JSON as it is written by the hundred thousand rows: straight into its bytes.

/// Appends text as a JSON string, quotes included. Input is valid UTF-8.
void appendJsonString(QByteArray &out, QByteArrayView utf8);
/// Appends the number, without the allocation of QByteArray::number().
void appendInteger(QByteArray &out, qint64 value);

} // namespace stoa
