// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa {

/// Pieces are counted whole: ValidationFailed with the field where a part of one is told (thousandths). What
/// it is taken `of` in parts already goes on in parts, so that nothing is stuck; a SKU that is not known
/// passes.
Result<void> needWholeOf(sql::Connection &connection, const QString &sku, qint64 of, qint64 quantity,
                         const QString &field);

} // namespace stoa
