// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/domain/orders/ids.h"
#include "core/sql/connection.h"

#include <QHash>
#include <span>

namespace stoa {

/// Member of the detail of an order's event: a location with which it shared who gets the goods.
inline constexpr QLatin1StringView kSharedContact{"contact"};

/// The locations that may know who gets the goods of these orders, each once; nothing for an order that is
/// not there. Those that hand the goods over or were to: its fulfilments', and where it is collected; and
/// those with which customer service shared it. A store that only takes goods back takes part in the order
/// (`places`) and works by its lines.
Result<QHash<QByteArray, QList<QByteArray>>> contactPlacesOf(sql::Connection &connection,
                                                             std::span<const QByteArray> orders);

/// Whether somebody with these rights may know where exactly the goods go: all stores, or one of those
/// places.
Result<bool> mayKnowDestination(sql::Connection &connection, const OrderId &id, const Rights &rights);

} // namespace stoa
