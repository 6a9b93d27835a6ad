// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "core/sync/backoff.h"
#include "core/sync/hubclient.h"

#include <QObject>
#include <QSet>

namespace stoa {

/// Carries the journal's commands to the hub and its verdicts back, on the sync thread.
///
/// Two batches may be under way, never with the same lane, and the hub decides them in the order in which
/// they were sent. A batch that the hub fails over is halved until the command that does it is alone; after
/// five failures alone it is a dead letter. What the network did to a batch says nothing about its commands:
/// they go again, under the same numbers.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(HubClient &client, StoreThread &store, const Clock &clock, int strikeMs,
           QObject *parent = nullptr);

    /// Sends what waits, unless it is to wait longer.
    void wake();
    /// Forgets what is under way; its answers are not waited for.
    void stop();
    bool isIdle() const { return m_inFlight.isEmpty() && !m_fetching; }
    Instant lastAttempt() const { return m_lastAttempt; }

Q_SIGNALS:
    /// Nothing is under way and nothing may be sent now.
    void drained();
    /// Verdicts came in.
    void judged();
    /// Verdicts name streams that the desk does not know.
    void streamsChanged();
    /// Something that concerns the connection or the person rather than a command.
    void failed(const stoa::Error &error, qint64 retryAfterMs);

private:
    void fetch();
    void send(const QList<JournalCommand> &commands, const QByteArray &grant);
    void answered(const QList<JournalCommand> &commands, bool follows, const Result<HubReply> &reply,
                  int round);
    void take(const QList<JournalCommand> &commands, const QList<HubVerdict> &verdicts, qint64 safeN);
    void refusedWhole(const QList<JournalCommand> &commands, const Error &error);
    void comesBack();
    void rest(qint64 ms);
    void release(const QList<JournalCommand> &commands);

    HubClient &m_client;
    StoreThread &m_store;
    const Clock &m_clock;
    QSet<qint64> m_inFlight;
    QSet<QString> m_lanes; ///< under way
    QList<QSet<qint64>> m_suspects; ///< halves of a batch that the hub failed over
    QHash<qint64, int> m_strikes;
    int m_strikeMs;
    bool m_fetching = false;
    bool m_stale = false; ///< what is being fetched would overtake what came back meanwhile
    bool m_again = false;
    QList<qint64> m_underWay; ///< the last command of each batch at the hub, in their order
    qint64 m_after =
        0; ///< the last command of the batch that was sent last; 0 when the next one follows none
    qint64 m_restUntilMs = 0; ///< monotonic: the hub is in trouble, and nothing overtakes what it put off
    int m_round = 0; ///< answers of an earlier one are not for us any more
    Instant m_lastAttempt;
};

} // namespace stoa
