// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa::links {

/// The tables of what the hub tells others: the track "links".
Result<void> migrateLinks(sql::Connection &connection);

} // namespace stoa::links
