// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/domain/sync/command.h"

#include <QJsonObject>
#include <optional>

namespace stoa {

/// Who acts at the desk now, with which leave of the hub.
struct Actor {
    QString user; ///< id
    QString grant; ///< id of the offline grant that the commands carry
    Rights rights;
};

/// What somebody wants done. The store thread gives it its number, id, instant, clock reading, actor and
/// device.
struct CommandDraft {
    CommandType type;
    QJsonObject body;
    QString lane = {};
    int version = 1;
    std::optional<CommandId> id = {}; ///< one of the caller's, when it must know it beforehand
    QString trace = {};
};

/// A command is safe in the journal: it survives a power cut and will reach the hub.
struct Receipt {
    qint64 n; ///< its number on this device
    CommandId id;
};

/// A command of the outbox as people are shown it.
struct OutboxEntry {
    qint64 n = 0;
    QString id;
    QString type; ///< the name on the wire
    int version = 1;
    QString lane;
    QJsonObject body; ///< empty when isForeign
    bool isForeign = false; ///< done by another, at a place whose movements the reader may not see
    QString actor; ///< user id
    Instant at; ///< when it was done
    CommandState state = CommandState::Pending; ///< Sent: "sent, not confirmed"
    int tries = 0;
    std::optional<Instant> lastTry;
    std::optional<Instant> nextTry;
    QList<Effect> effects; ///< commit boundaries that the hub named
    std::optional<Error> verdict; ///< why the hub refused it
    std::optional<Error> hereRefused; ///< why its effect cannot be shown here, though it is on its way
    bool waitsForLane = false; ///< an earlier command of its lane was refused and is not resolved
    qint64 replaces = 0; ///< the refused command that this one mends, or 0
    qint64 replacedBy = 0;
    QString note; ///< why it was discarded
    std::optional<Instant> resolvedAt;
    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

enum class OutboxPart { Open, NeedsAttention, Resolved, All };

struct OutboxCounts {
    int pending = 0; ///< not yet confirmed by the hub: pending and sent
    /// Confirmed, but the changed rows have not come back yet; without those that the one who is signed in
    /// may not see, for which somebody else has to come.
    int unsettled = 0;
    int rejected = 0; ///< refused and not resolved
    int conflicts = 0; ///< those of the refused that somebody else's change stands against
    int parked = 0; ///< wait behind a refused one of their lane
    std::optional<Instant> oldest; ///< of pending
    friend bool operator==(const OutboxCounts &, const OutboxCounts &) = default;
};

} // namespace stoa
