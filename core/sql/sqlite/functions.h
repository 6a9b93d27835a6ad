// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace stoa::sql {

/// Registers what SQL of the desk may call, triggers, indices and views included:
///   stoa_fold(text)            foldForSearch()
///   stoa_sort_key(text, lang)  sortKey(), a BLOB
///   stoa_sealed(text, context) "s1." and seal() with the connection's key as base64url; empty text stays so
///   stoa_opened(text, context) the text again; empty when it does not open
/// All give NULL for NULL.
Result<void> registerFunctions(sqlite3 *db, const QByteArray &sealingKey = {});

} // namespace stoa::sql
