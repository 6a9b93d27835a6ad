// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

#include <libpq-fe.h>
#include <memory>

namespace stoa::sql {

struct ClearResult {
    void operator()(PGresult *result) const { PQclear(result); }
};
using PostgresResult = std::unique_ptr<PGresult, ClearResult>;

/// What the server's or the library's answer means; a missing result is a lost connection.
Error postgresError(PGconn *connection, const PGresult *result);

/// True when the prepared statement no longer fits the schema, or is not there, and has to be made anew.
bool wantsNewPlan(const PGresult *result);

} // namespace stoa::sql
