// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/links/calls/curlcalls.h"
#include "hub/links/webhooks/deliveryrules.h"
#include "hub/links/webhooks/dispatchrepository.h"
#include "hub/log/hubstore.h"

#include <functional>
#include <map>

namespace stoa::links {

/// Sends what waits for webhooks, several at once, and writes down what became of it; a step at a time, for
/// a thread that has nothing else to do.
///
/// Each event arrives at least once, with the same id every time: what was begun when the process ended, or
/// when its outcome could not be written, is begun again once its lease is over. What goes to one webhook
/// about one subject goes in the order in which it happened, until something of it is given up.
class Courier {
public:
    static constexpr int kMostAtOnce = 16;
    static constexpr int kMostPerWebhook = 4;
    /// Longer than any call.
    static constexpr qint64 kLeaseMs = 60'000;

    struct Parts {
        hub::HubStore &store;
        Calls &calls;
        QByteArray sealKey;
        Reach reach = Reach::Public;
        Jitter jitter = anyJitter;
        /// How long the delivery took, from when it was put in line.
        std::function<void(qint64 ms)> delivered = {};
    };
    explicit Courier(Parts parts);

    /// Claims what is due as far as there is room, and begins to send it. Gives how many.
    Result<int> take();
    /// Writes down what became of calls. What cannot be written is tried again with the next.
    Result<void> settle(const QList<CallEnd> &ends);
    /// Lets go of what is under way, for others to send at once.
    Result<void> release();
    /// A part of what has to be done now and then; true while there may be more.
    Result<bool> tend();
    int underWay() const { return int(m_underWay.size()); }

private:
    struct Settled;
    Result<sql::Connection *> reader();
    Result<QList<Claimed>> claim(const QStringList &webhooks);
    int underWayTo(const QString &webhook) const;
    void begin(const Claimed &claimed);
    Result<OutgoingCall> callOf(const Claimed &claimed) const;
    Result<void> write(sql::Connection &connection, const CallEnd &end, const Claimed &claimed,
                       std::map<QString, Settled> &webhooks, Instant now);
    Result<void> stop(const QString &webhook);

    const Parts m_parts;
    std::unique_ptr<sql::Connection> m_reader;
    std::map<quint64, Claimed> m_underWay;
    QList<CallEnd> m_unwritten;
    quint64 m_lastCall = 0;
    QString m_lastWebhook; ///< that was given room, so that the next is another
};

} // namespace stoa::links
