// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/order.h"

#include <QJsonArray>

namespace stoa {

// The columns `lines`, `timeline`, `holds` and `places` of an order. Reading fails with Storage and the place
// of what is damaged; whether the parts fit together is looked at by Order::fromParts(). Members that are not
// known are a newer program's and left alone. What is empty or zero is left out.

/// [{line, sku, quantity, unit_price, discounts: [{label, amount}], tax, keep, flags, open, allocated,
/// backordered, fulfilled, cancelled, returned, rejected_by}]
QJsonArray linesToJson(const QList<OrderLine> &lines);
Result<QList<OrderLine>> linesFromJson(const QJsonArray &json);

/// [{at, kind, actor, device, fulfilment, detail}], instants in RFC 3339. An event of a kind that a newer
/// program told is read as a note with the name as "unknownKind" of its detail, and written as it was.
QJsonArray timelineToJson(const QList<OrderEvent> &timeline);
Result<QList<OrderEvent>> timelineFromJson(const QJsonArray &json);

/// [{kind, note, since}]
QJsonArray holdsToJson(const QList<OrderHold> &holds);
Result<QList<OrderHold>> holdsFromJson(const QJsonArray &json);

/// ["ATH1", …]
QJsonArray placesToJson(const QStringList &places);
Result<QStringList> placesFromJson(const QJsonArray &json);

} // namespace stoa
