// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

namespace stoa {

/// Who gets the goods of an order, as cache.db keeps it: name, phone, mail, street and note (and what a newer
/// hub says besides) are sealed, each on its own and bound to its field and its order. The key is made from
/// that of the journal and lies nowhere. Sums go by keys and numbers, so they do not mind; undo images hold
/// what is sealed.
///
/// The connections seal and open by their functions (SqliteOptions::sealingKey). People read through the view
/// of sight.h, which opens; whoever else reads the table finds what is sealed.
class ContactVault {
public:
    /// Of the connections to the cache; empty without a key of the journal.
    static QByteArray keyFrom(const QByteArray &journalKey);

    /// On the one connection that writes, once it is open: rows that another key has sealed are forgotten and
    /// come from the hub again, and from now on what a command writes here is sealed as well.
    static Result<void> open(sql::Connection &cache, const QByteArray &key);

    /// The body of a contact as the hub sends it, sealed.
    static Result<QByteArray> sealed(sql::Connection &cache, const QByteArray &order, QByteArrayView body);

    /// What a view selects from main.order_contact, as t, to show the fields.
    static QByteArray openedColumns();
};

} // namespace stoa
