// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/position.h"
#include "core/domain/inventory/reason.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// Enters movements and keeps the positions that they fold into.
class LedgerRepository {
public:
    enum class Entered { Now, Before };
    /// Missing: the caller has looked for the id in this transaction.
    enum class Known { Not, Missing };

    /// Writes the movement and adds it to the positions of its locations. The same once more changes
    /// nothing (Before); IdempotencyKeyReused for another one under a known id.
    static Result<Entered> enter(UnitOfWork &work, const Movement &movement, Known known = Known::Not);

    static Result<std::optional<Movement>> find(sql::Connection &connection, const MovementId &id);
    /// The movement that took this one back, if any did.
    static Result<bool> isReversed(sql::Connection &connection, const MovementId &id);
    /// Zero everywhere when there is no such position.
    static Result<Stock> stockOf(sql::Connection &connection, const QString &sku, const QString &location);
    static Result<void> setSafety(UnitOfWork &work, const QString &sku, const QString &location,
                                  Quantity safety);

    /// Whether anything of the SKU ever moved, as far as this side holds the ledger. In a transaction that
    /// writes: nothing else of it moves before that is over.
    static Result<bool> hasMovements(sql::Connection &connection, const QString &sku);
    /// Whether a part of a unit of the SKU ever moved.
    static Result<bool> hasParts(sql::Connection &connection, const QString &sku);
    static Result<std::optional<Reason>> findReason(sql::Connection &connection, const QString &code);
    /// The same without the names, which take most of the time to read.
    static Result<std::optional<ReasonRule>> findRule(UnitOfWork &work, const QString &code);
    /// By rank.
    static Result<QList<Reason>> reasons(sql::Connection &connection);
    static Result<void> saveReason(UnitOfWork &work, const Reason &reason);
};

/// Where the projection and the ledger differ. `folded` is what the movements say.
struct LedgerDifference {
    QString sku;
    QString location;
    Stock projected;
    Stock folded;
};

/// Where what a position keeps back is not the sum of its active reservations.
struct ReservedDifference {
    QString sku;
    QString location;
    Quantity reserved; ///< as the position says
    Quantity kept; ///< by the reservations
};

struct LedgerCheck {
    qint64 positions = 0;
    qint64 movements = 0;
    QList<LedgerDifference> differences; ///< at most 1,000
    QList<ReservedDifference> reserved; ///< at most 1,000
    QList<QString> unbalancedSkus; ///< per SKU the sum over all accounts must be zero; at most 1,000
};

/// Folds the whole ledger and compares it with every position, and what those keep back with the reservations
/// (`stoa-hub verify`). For the hub, which has all
/// movements.
Result<LedgerCheck> checkLedger(sql::Connection &connection);

} // namespace stoa
