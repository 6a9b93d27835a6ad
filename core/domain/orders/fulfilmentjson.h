// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilment.h"

#include <QJsonArray>

namespace stoa {

// The columns `lines` and `handover` of a fulfilment; read as those of an order are (orderjson.h).

/// [{line, sku, asked, quantity, picked, shortage}].
QJsonArray linesToJson(const QList<FulfilmentLine> &lines);
Result<QList<FulfilmentLine>> fulfilmentLinesFromJson(const QJsonArray &json);

/// {to, proof, at}
QJsonObject handoverToJson(const Handover &handover);
Result<Handover> handoverFromJson(const QJsonObject &json);

} // namespace stoa
