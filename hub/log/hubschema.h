// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa::hub {

/// The tables of core, of the hub's log and of what it tells others: tracks "core", "hub" and "links".
Result<void> migrateHub(sql::Connection &connection);

} // namespace stoa::hub
