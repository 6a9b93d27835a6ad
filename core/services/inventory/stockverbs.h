// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/adjustment.h"
#include "core/store/unitofwork.h"

#include <QJsonObject>

namespace stoa {

/// Enters an adjustment as a movement between the location and the account of its reason; one that reverses
/// another mirrors that one's accounts. A SKU that the catalogue does not know is entered all the same: it
/// is there on the shelf. Fails with Forbidden, NotFound (location of others), UnknownLocation,
/// ValidationFailed (part of a piece), UnknownReason, ReasonSign, AlreadyReversed.
Result<void> adjustStock(UnitOfWork &work, const Adjustment &adjustment);

/// UnknownSku when neither the catalogue nor any position knows it. For whoever types one: what a device
/// tells of the shelf is not held against the catalogue.
Result<void> needKnownSku(sql::Connection &connection, const QString &sku);

/// Enters movements that tills, carriers and warehouses report. Each location must be in the rights' stores.
Result<void> recordMovements(UnitOfWork &work, const QList<Movement> &movements);

/// The body of a stock.record command, version 1: {"movements": [{id, sku, kind, from: {account, location},
/// to: …, quantity, occurred_at, document?, party?, reason?, note?, unit_cost?, currency?}]}.
Result<QList<Movement>> movementsFromJson(const QJsonObject &body, const WorkContext &context);

/// A movement may tell its reason; one that it tells is there and of its kind (UnknownReason, ReasonKind).
/// What takes back is entered by adjustStock(). `at` is the pointer of the movement, with a slash at its end.
Result<void> needReason(UnitOfWork &work, const MovementDraft &what, const QString &at);

/// The body of a safety.set command, version 1: {sku, location, safety}.
Result<void> setSafety(UnitOfWork &work, const QJsonObject &body);

/// The body of a reason.save command, version 1: {code, names, rank, active}; kind, sign and account of a
/// reason never change, so only known reasons can be saved.
Result<void> saveReason(UnitOfWork &work, const QJsonObject &body);

} // namespace stoa
