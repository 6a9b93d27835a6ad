// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/imports/salesbook.h"

#include <QUuid>

namespace stoa::hub {

/// A movement to be, small enough that all of a file's fit.
struct PlannedMovement {
    enum class Kind { Entry, Opening, Receipt };
    QUuid id;
    qint64 at = 0; ///< ms
    qint32 entry = -1; ///< of the book, for Kind::Entry
    qint32 code = 0;
    qint32 quantity = 0; ///< pieces, positive
    Kind kind = Kind::Entry;
};

struct SalesPlan {
    std::vector<PlannedMovement> movements; ///< by id, which is by time
    qint64 openings = 0;
    qint64 receipts = 0;
    qint64 openingPieces = 0;
    qint64 receivedPieces = 0;
};

/// Finds the opening stock and the deliveries that the file does not tell, so that the shelf is never emptier
/// than empty.
///
/// The shelf opens at midnight (London) before the first line with what the first days until Monday need and
/// a week's usual sales on top; each Monday at 05:00 a delivery fills it up to what the week will need and a
/// week's usual sales, in boxes of twelve where at least twelve are sold a week. What a week needs is the
/// deepest point of its movements in their order. Orders that were cancelled whole within a day need nothing:
/// between order and credit the ledger may be below zero, and that is the reason.
SalesPlan planStock(const SalesBook &book, const QByteArray &digest);

} // namespace stoa::hub
