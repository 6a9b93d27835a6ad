// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "hub/links/calls/hubclient.h"

#include <QJsonArray>
#include <deque>

namespace stoa::hub {

/// What traffic did.
struct TrafficCounts {
    qint64 sales = 0; ///< baskets at tills
    qint64 orders = 0;
    qint64 payments = 0;
    qint64 steps = 0; ///< of the work on fulfilments
    qint64 shortPicks = 0;
    qint64 rejections = 0;
    qint64 deliveries = 0; ///< news of carriers
    qint64 returns = 0;
    qint64 returnSteps = 0;
    qint64 receipts = 0; ///< movements that brought goods
    qint64 refused = 0; ///< the hub said no: what was planned had become impossible
    qint64 setAside = 0; ///< events that went into quarantine
    qint64 delayed = 0; ///< the hub was busy, or away: told again later
    qint64 serverErrors = 0;

    QJsonObject toJson() const;
};

/// Tells a hub things. What it is too busy for is told again after a pause that grows while that lasts, in
/// the same order and under the same key; nothing else is told meanwhile.
class TrafficCalls {
public:
    TrafficCalls(links::HubClient &hub, TrafficCounts &counts)
        : m_hub(hub)
        , m_counts(counts)
    { }

    /// Whether it may be told something. Tells first what was left over.
    bool isReady(Instant now);
    Instant pausedUntil() const { return m_pausedUntil; }

    /// The answer's object; nothing where none came, or the hub said no.
    std::optional<QJsonObject> ask(const QByteArray &target, Instant now);
    /// The same; one that is told later gives nothing.
    std::optional<QJsonObject> tell(const QByteArray &target, const QJsonObject &body, const QByteArray &key,
                                    Instant now);
    /// POST /v1/events with one event. Gives the id of what it became; nothing where it was not taken.
    std::optional<QString> event(const QString &type, const QString &source, const QString &id,
                                 const QJsonObject &data, Instant now);

private:
    struct Call {
        QByteArray target;
        QByteArray body;
        QByteArray key;
    };
    static constexpr std::size_t kMostLeft = 1'000;
    bool isBusy(const links::HubAnswer &answer, Instant now);
    std::optional<QJsonObject> take(const links::HubAnswer &answer);

    links::HubClient &m_hub;
    TrafficCounts &m_counts;
    std::deque<Call> m_left;
    Instant m_pausedUntil;
    int m_failures = 0;
};

} // namespace stoa::hub
