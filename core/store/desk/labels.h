// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa {

/// Makes the labels of all items anew in the language, in one transaction of the caller's; nothing to do
/// when they are in it already. About 10 µs an item.
Result<void> labelIn(sql::Connection &connection, const QString &language);

} // namespace stoa
