// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/movement.h"
#include "hub/log/hubstore.h"

namespace stoa::hub {

/// Movements of one load per transaction.
inline constexpr qsizetype kLoadChunk = 5'000;

/// A movement's id out of its instant and the text that names it within its source: the shape of UUIDv7, so
/// that it sorts by time, and the same each time that the source is read.
QUuid loadId(Instant at, const QByteArray &name);
Result<MovementId> movementId(const QUuid &uuid);

/// Enters movements by the engine's bulk way and adds what they change to the positions, in one transaction
/// with the numbers of the feed. Movements that are there already are left as they are. Gives the number of
/// new ones. What a single LedgerRepository::enter() does, for thousands.
Result<qint64> loadMovements(HubStore &store, const QList<Movement> &movements);

} // namespace stoa::hub
