// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/sql/connection.h"
#include "hub/links/eventtypes.h"

#include <QJsonObject>

namespace stoa::links {

struct EventTag {
    static constexpr QLatin1StringView prefix{"evt"};
};
using EventId = Id<EventTag>;

/// Something that happened and that others may want to hear of. `data` holds ids, states, codes and figures
/// and never anything about a person: receivers fetch what they may read.
struct OutgoingEvent {
    EventType type;
    QString subject; ///< id of what it happened to; events of one subject are told in their order
    QJsonObject data;
    Instant occurredAt;
    Instant now; ///< by the hub's clock
    QString trace = {}; ///< 32 hexadecimal digits, of the call that did it
};

/// Whether any webhook asks for the type: for callers whose data costs something to gather.
Result<bool> isWanted(sql::Connection &connection, EventType type);

/// Puts the event down in the running transaction, for every webhook that asks for its type: it is told if
/// that is committed, and only then. One search by key where nobody asks.
Result<void> tell(sql::Connection &connection, const OutgoingEvent &event);

/// Puts the event down for that webhook alone, whatever it asks for. Gives the id of the event.
Result<EventId> tellOne(sql::Connection &connection, const QString &webhook, const OutgoingEvent &event);

/// The body as it is sent: a CloudEvent 1.0 in structured JSON.
QByteArray bodyOf(const EventId &id, const OutgoingEvent &event);

} // namespace stoa::links
