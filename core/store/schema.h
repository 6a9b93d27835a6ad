// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/migrator.h"

namespace stoa {

/// The tables that desk and hub share. Each side migrates this track first, then its own.
Result<void> migrateCore(sql::Connection &connection);

} // namespace stoa
