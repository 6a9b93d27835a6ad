// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace stoa::sql {

/// Registers what SQL of the desk may call, triggers, indices and views included:
///   stoa_fold(text)            foldForSearch()
///   stoa_sort_key(text, lang)  sortKey(), a BLOB
/// Both give NULL for NULL.
Result<void> registerFunctions(sqlite3 *db);

} // namespace stoa::sql
