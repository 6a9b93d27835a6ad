// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/domain/orders/ids.h"
#include "core/sql/connection.h"

namespace stoa::http {

/// An order with everything that belongs to it, in one JSON object.
struct OrderPage {
    QByteArray json;
    qint64 version = 0; ///< of the order
    /// The version; with tasks also how often those changed, which the order does not tell.
    QByteArray etag;
    bool tellsContact = false; ///< who gets the goods is in it: personal
};

/// Shown: where the rights have contact.read. An answer that is kept for repeats leaves it out.
enum class ContactPart { Shown, LeftOut };

/// Nothing when there is no such order, or none that the rights reach.
Result<std::optional<OrderPage>> readOrderPage(sql::Connection &connection, const QString &id,
                                               const Rights &rights, ContactPart contact);

} // namespace stoa::http
