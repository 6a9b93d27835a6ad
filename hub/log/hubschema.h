// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa::hub {

/// The tables of core and of the hub's log: tracks "core" and "hub".
Result<void> migrateHub(sql::Connection &connection);

} // namespace stoa::hub
