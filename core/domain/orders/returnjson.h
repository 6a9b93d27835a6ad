// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/returncase.h"

#include <QJsonArray>

namespace stoa {

// The column `lines` of a return; read as those of an order are (orderjson.h).

/// [{line, sku, quantity, received, reason, units: [{first, quantity}], inspected: [{disposition, quantity}],
/// exchange_sku, refund}]
QJsonArray linesToJson(const QList<ReturnLine> &lines);
Result<QList<ReturnLine>> returnLinesFromJson(const QJsonArray &json);

} // namespace stoa
