// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/movement.h"
#include "core/sql/connection.h"

namespace stoa {

/// One movement as a ledger shows it: seen from a location, with what was on hand there afterwards.
struct LedgerRow {
    QString id;
    Instant occurredAt;
    QString kind; ///< as stored, see movementKindOf()
    QString reason; ///< code, or empty
    QString source;
    QString location; ///< from which it is seen
    QString otherLocation; ///< of a transfer
    Quantity change; ///< of what is physically there
    Quantity shelfChange; ///< of what can be sold: differs where stock was set aside
    Quantity moved; ///< from one account to the other, positive
    AccountKind from = AccountKind::Suspense;
    AccountKind to = AccountKind::Suspense;
    std::optional<Quantity> onHandAfter;
    QString document;
    QString note;
    QString actor;
    bool reversed = false; ///< taken back by another
    bool isReversal = false;
    bool waiting = false; ///< not yet confirmed by the hub
    friend bool operator==(const LedgerRow &, const LedgerRow &) = default;
};

struct LedgerPage {
    QList<LedgerRow> rows;
    bool more = false;
};

/// The newest movements of a SKU at a location of this cache, newest first; at all locations when `location`
/// is empty. onHandAfter is counted back from the position as it is now.
Result<LedgerPage> ledgerOf(sql::Connection &connection, const QString &sku, const QString &location,
                            int limit);

/// Whose line a movement is where no location was asked for: the one whose stock it changes, so that the
/// lines of all locations add up to the stock on hand. What is on its way changes where it came from.
QString ledgerPlace(const QString &fromKind, const QString &fromLocation, const QString &toKind,
                    const QString &toLocation);
/// How a movement row counts for the account onHand of a location.
Quantity shelfChange(const QString &location, const QString &fromKind, const QString &fromLocation,
                     const QString &toKind, const QString &toLocation, Quantity quantity);
/// How a movement row counts for a location: the physical change, by the kinds of its accounts.
Quantity physicalChange(const QString &location, const QString &fromKind, const QString &fromLocation,
                        const QString &toKind, const QString &toLocation, Quantity quantity);

} // namespace stoa
