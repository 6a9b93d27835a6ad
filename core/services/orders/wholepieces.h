// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/order.h"
#include "core/sql/connection.h"

namespace stoa {

/// What is counted in pieces goes and comes whole: InvalidInput with FIELD/INDEX/quantity where a part of one
/// is meant. Lines that the order does not have are somebody else's to refuse.
Result<void> needWholePieces(sql::Connection &connection, const Order &order,
                             const QList<Order::Units> &units, const QString &field);

/// UnknownSku with the field where there is no such article.
Result<void> needArticle(sql::Connection &connection, const QString &sku, const QString &field);

} // namespace stoa
