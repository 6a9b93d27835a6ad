// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa::sql {

/// Opens postgresql://user@host/db or a unix socket (?host=/dir). Time zone UTC, isolation READ COMMITTED.
/// In a library of its own, so that a desk does not load a client for a server that it never speaks to.
/// Errors: Storage, Refused.
Result<std::unique_ptr<Connection>> openPostgres(const QString &url, Access access = Access::ReadWrite);

} // namespace stoa::sql
