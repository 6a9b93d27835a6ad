// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"

#include <QHash>

namespace stoa::hub {

/// Tells webhooks what a transaction did to orders, fulfilments and returns: what stood before its first
/// change is held against what stands at its end. So whoever changed them, by whatever way, it is told once,
/// and what was taken back within the transaction is not told at all.
class OrderTidings final : public ChangeSink {
public:
    Result<void> before(sql::Connection &connection, const EntityKey &row) override;
    /// The call that changed these rows.
    void changedBy(const QString &trace, const QList<Change> &changes);
    /// As the last that is written to the tables of orders; only where some webhook asks for it.
    Result<void> tell(sql::Connection &connection, Instant now);

private:
    /// Of an order also what was promised.
    struct Stand {
        QString state;
        QString promise;
    };
    struct Row {
        EntityKey key;
        std::optional<Stand> before; ///< nothing: it was not there
        QString trace = {};
    };
    static Result<std::optional<Stand>> standOf(sql::Connection &connection, const EntityKey &row);
    static Result<void> tellOrder(sql::Connection &connection, const Row &row, Instant now);
    static Result<void> tellFulfilment(sql::Connection &connection, const Row &row, Instant now);
    static Result<void> tellReturn(sql::Connection &connection, const Row &row, Instant now);

    std::optional<bool> m_wanted; ///< by any webhook; not asked yet
    QHash<EntityKey, qsizetype> m_index;
    QList<Row> m_rows;
};

} // namespace stoa::hub
