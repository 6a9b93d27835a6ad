// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/eventtypes.h"

#include <QtGlobal>
#include <array>

namespace stoa::links {

using namespace Qt::StringLiterals;

namespace {

using enum EventType;
using enum EventOffer;

constexpr std::array kTypes{
    EventDescription{OrderCreated, "stoa.order.created.v1"_L1, "/v1/orders"_L1, Offered},
    EventDescription{OrderState, "stoa.order.state.v1"_L1, "/v1/orders"_L1, Offered},
    EventDescription{FulfilmentState, "stoa.fulfilment.state.v1"_L1, "/v1/fulfilments"_L1, Offered},
    EventDescription{ReturnState, "stoa.return.state.v1"_L1, "/v1/returns"_L1, Offered},
    EventDescription{PromiseChanged, "stoa.promise.changed.v1"_L1, "/v1/orders"_L1, Offered},
    EventDescription{PickupReminder, "stoa.pickup.reminder.v1"_L1, "/v1/fulfilments"_L1, Offered},
    EventDescription{StockPosition, "stoa.stock.position.v1"_L1, "/v1/positions"_L1, Reserved},
    EventDescription{WebhookTest, "stoa.webhook.test.v1"_L1, "/v1/webhooks"_L1, OnRequest},
};

} // namespace

std::span<const EventDescription> eventTypes() { return kTypes; }

const EventDescription &descriptionOf(EventType type)
{
    Q_ASSERT(kTypes[std::size_t(type)].type == type);
    return kTypes[std::size_t(type)];
}

QLatin1StringView nameOf(EventType type) { return descriptionOf(type).name; }

std::optional<EventType> eventTypeOf(QStringView name)
{
    for (const EventDescription &each : kTypes) {
        if (each.name == name)
            return each.type;
    }
    return std::nullopt;
}

} // namespace stoa::links
