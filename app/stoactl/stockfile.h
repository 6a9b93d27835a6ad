// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/desk/outboxentry.h"

#include <QString>

namespace stoa::ctl {

/// An adjustment as it was read, or why it could not be.
struct StockLine {
    int line = 0; ///< counts from 1
    Result<CommandDraft> draft;
};

/// A delta given as text ("-2", "0.5") or whole number.
Result<CommandDraft> adjustmentDraft(const QJsonObject &row, const Clock &clock);

/// Reads adjustments from JSON lines ({sku, location, delta, reason, note?, id?}) or from CSV with a heading
/// of the same names, told apart by the first character. "-" is standard input.
Result<QList<StockLine>> readStockFile(const QString &path, const Clock &clock);

} // namespace stoa::ctl
