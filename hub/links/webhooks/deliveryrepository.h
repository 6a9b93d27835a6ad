// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

#include <QJsonObject>
#include <QList>
#include <optional>

namespace stoa::links {

enum class DeliveryState { Pending, Delivered, Dead };
QLatin1StringView nameOf(DeliveryState state);
std::optional<DeliveryState> deliveryStateOf(QStringView name);

/// How far telling one event to one webhook has come.
struct Delivery {
    qint64 n = 0; ///< of the event
    QString webhook;
    QString event;
    QString type;
    QString subject;
    Instant occurredAt;
    DeliveryState state = DeliveryState::Pending;
    qint64 attempts = 0; ///< that were begun
    Instant queuedAt;
    Instant nextAt;
    qint64 lastStatus = 0; ///< HTTP; 0: no answer yet
    QString lastError;
    std::optional<Instant> doneAt;

    QJsonObject toJson() const;
};

/// What is to be sent again: events from one on, or of some time on, or those that were given up.
struct ReplayWish {
    std::optional<QString> fromEvent; ///< its id
    std::optional<Instant> since; ///< when they were told
    enum class Of { All, Dead } of = Of::All;
};

struct Replayed {
    qint64 queued = 0;
    std::optional<QString> next; ///< id of the first event that was too many, to go on from
};

/// Deliveries, as people look at them and have them done again.
class DeliveryRepository {
public:
    static constexpr qint64 kMostReplayed = 50'000;
    static constexpr qint64 kDaysDelivered = 30; ///< that they and their events are kept
    static constexpr qint64 kDaysDead = 90;

    struct Search {
        std::optional<QString> webhook;
        std::optional<DeliveryState> state;
        std::optional<qint64> before = {}; ///< numbers below it
        int limit = 100;
    };
    /// The latest event first.
    static Result<QList<Delivery>> list(sql::Connection &connection, const Search &search);

    /// Puts deliveries back in line as if they had never been tried; those that are being sent are left
    /// alone. Of::All makes those that never were, of events that the webhook asks for now. NotFound for an
    /// event that is not kept.
    static Result<Replayed> replay(sql::Connection &connection, const QString &webhook,
                                   const ReplayWish &wish, Instant now);

    /// Gives up what waits for webhooks that rest, once it is too old to be sent, and forgets what was done
    /// long ago. Does a bounded part of it; true while there may be more.
    static Result<bool> tend(sql::Connection &connection, Instant now);
};

} // namespace stoa::links
