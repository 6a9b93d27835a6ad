// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/imports/importer.h"
#include "hub/log/hubstore.h"

namespace stoa::hub {

// An import in the audit list. One that was killed has begun and never ended.

/// With the transaction of the first rows: "import.KIND" of the file, {"state": "begun"}.
void noteImportBegin(HubTransaction &transaction, ImportKind kind, const QString &source);

/// The report without its faults, and "state": done, cancelled or failed (with "code").
Result<void> noteImportEnd(HubStore &store, ImportKind kind, const ImportReport &report, const Error *why);

} // namespace stoa::hub
