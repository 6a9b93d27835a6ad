// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/returncase.h"
#include "core/store/unitofwork.h"

namespace stoa {

struct StoredReturn {
    ReturnCase returnCase;
    qint64 version = 1;
};

class ReturnRepository {
public:
    static Result<std::optional<StoredReturn>> find(sql::Connection &connection, const ReturnId &id);
    /// Oldest first.
    static Result<QList<StoredReturn>> ofOrder(sql::Connection &connection, const OrderId &id);
    /// Received at the location, or not known where; oldest first.
    static Result<QList<StoredReturn>> openAt(sql::Connection &connection, const QString &location);
    /// The latest so many of those that are closed, latest first.
    static Result<QList<StoredReturn>> closedAt(sql::Connection &connection, const QString &location,
                                                int most);
    static Result<void> insert(UnitOfWork &work, const ReturnCase &returnCase);
    static Result<void> save(UnitOfWork &work, const ReturnCase &returnCase);
};

} // namespace stoa
