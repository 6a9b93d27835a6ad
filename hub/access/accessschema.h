// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa::access {

/// The hub's tables of accounts, keys, devices' codes and stored answers: the track "access", which comes
/// after "core".
Result<void> migrateAccess(sql::Connection &connection);

/// Tells every replica to forget who may do what; to be called in the transaction that changes it.
Result<void> moveEpoch(sql::Connection &connection);

} // namespace stoa::access
