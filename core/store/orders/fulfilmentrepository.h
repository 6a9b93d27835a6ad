// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilment.h"
#include "core/store/unitofwork.h"

namespace stoa {

struct StoredFulfilment {
    Fulfilment fulfilment;
    qint64 version = 1;
};

class FulfilmentRepository {
public:
    /// Not locked: whoever changes one holds its order (OrderRepository::lock()).
    static Result<std::optional<StoredFulfilment>> find(sql::Connection &connection, const FulfilmentId &id);
    /// By number.
    static Result<QList<StoredFulfilment>> ofOrder(sql::Connection &connection, const OrderId &id);
    static Result<std::optional<StoredFulfilment>> findByTracking(sql::Connection &connection,
                                                                  const QString &tracking);
    /// Its place learns to whom the goods go.
    static Result<void> insert(UnitOfWork &work, const Fulfilment &fulfilment);
    static Result<void> save(UnitOfWork &work, const Fulfilment &fulfilment);

    /// At the location and not gone, rejected or cancelled; by due time, what has none last.
    static Result<QList<StoredFulfilment>> inHouse(sql::Connection &connection, const QString &location);
    /// The states of those, as a list in SQL.
    static QByteArray houseStates();

    /// Waiting to be collected past their end at `now`, oldest first.
    static Result<QList<FulfilmentId>> overdueForPickup(sql::Connection &connection, Instant now, int most);
    /// Allocated before `since` and not accepted yet.
    static Result<QList<FulfilmentId>> staleAllocations(sql::Connection &connection, Instant since, int most);
};

} // namespace stoa
