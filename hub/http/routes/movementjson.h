// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/services/inventory/stockverbs.h"
#include "core/sql/connection.h"
#include "hub/http/routes/jsontext.h"

namespace stoa::http {

/// The columns that writeMovement() reads, from `movement`.
extern const char *const kMovementSelect;
/// What it cost is left out without the right to see it.
void writeMovement(JsonText &json, const sql::Statement &row, const Rights &rights);

/// The movement as JSON; nothing when there is none, or none in the caller's stores.
Result<std::optional<QByteArray>> readMovement(sql::Connection &connection, const QString &id,
                                               const Rights &rights);

} // namespace stoa::http
