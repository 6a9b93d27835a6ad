// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "hub/links/calls/hubclient.h"

#include <QJsonArray>
#include <deque>
#include <functional>

namespace stoa::hub {

/// What traffic did.
struct TrafficCounts {
    qint64 sales = 0; ///< baskets at tills
    qint64 orders = 0;
    qint64 payments = 0;
    qint64 cancellations = 0; ///< by customers
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
    qint64 waiting = 0; ///< to be told again
    qint64 serverErrors = 0;

    QJsonObject toJson() const;
};

/// Tells a hub things, each under a key of its own. What it is too busy for is told again after a pause that
/// grows while that lasts, in the same order and under the same key; nothing else is told meanwhile. Nothing
/// is told any more once the hub does not take the API key, or for what that may not do.
class TrafficCalls {
public:
    TrafficCalls(links::HubClient &hub, TrafficCounts &counts);

    /// Whether it may be told something. Tells first what was left over.
    bool isReady(Instant now);
    Instant pausedUntil() const { return m_pausedUntil; }
    /// Why nothing is told any more.
    const std::optional<Error> &end() const { return m_end; }
    /// What the hub said no to last, or why it is waited for; English.
    const QString &trouble() const { return m_trouble; }

    /// The answer's object; nothing where none came, or the hub said no.
    std::optional<QJsonObject> ask(const QByteArray &target, Instant now);
    /// Called with the answer once the hub has done it: at once, or after a pause.
    using Then = std::function<void(const QJsonObject &answer, Instant now)>;
    void tell(const QByteArray &target, const QJsonObject &body, Instant now, Then done);
    /// POST /v1/events with one event. Called once it has been taken, now or before.
    using Taken = std::function<void(Instant now)>;
    void event(const QString &type, const QString &source, const QString &id, const QJsonObject &data,
               Instant now, Taken taken);

private:
    struct Call {
        QByteArray target;
        QByteArray body;
        QByteArray key;
        Then done;
    };
    bool isBusy(const links::HubAnswer &answer, Instant now);
    std::optional<QJsonObject> take(const QByteArray &target, const links::HubAnswer &answer);
    void refused(const QByteArray &target, const QJsonObject &problem);

    links::HubClient &m_hub;
    TrafficCounts &m_counts;
    const QByteArray m_run; ///< what keys of this one begin with
    qint64 m_nth = 0;
    std::deque<Call> m_left;
    Instant m_pausedUntil;
    int m_failures = 0;
    std::optional<Error> m_end;
    QString m_trouble;
};

} // namespace stoa::hub
