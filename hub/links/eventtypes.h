// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <optional>
#include <span>

namespace stoa::links {

/// What the hub tells others about. Part of the contract: a name is never renamed, and a change of what its
/// data means is another version beside it.
enum class EventType {
    OrderCreated,
    OrderState,
    FulfilmentState,
    ReturnState,
    PromiseChanged,
    PickupReminder,
    StockPosition,
    WebhookTest,
};

/// Offered: a webhook may ask for it. Reserved: the name is taken, and nothing of it is sent yet. OnRequest:
/// made by somebody who tries a webhook, and sent to that one alone.
enum class EventOffer { Offered, Reserved, OnRequest };

struct EventDescription {
    EventType type;
    QLatin1StringView name; ///< `type` of the CloudEvent
    QLatin1StringView source; ///< `source` of it: the collection at the hub that the subject is in
    EventOffer offer;
};

/// All of them, in the order of the enum.
std::span<const EventDescription> eventTypes();
const EventDescription &descriptionOf(EventType type);
QLatin1StringView nameOf(EventType type);
std::optional<EventType> eventTypeOf(QStringView name);

} // namespace stoa::links
