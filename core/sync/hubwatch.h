// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/backoff.h"
#include "core/sync/hubgreeting.h"

#include <QTimer>

namespace stoa {

/// Asks the hub, as nobody, whether it is there, while somebody works here whom it has not seen: nothing else
/// may be said to it then.
///
/// Only what proves the key that this desk holds its hub to counts as the hub. After silence it is asked
/// again with a growing pause; while it answers, once a minute, so that isThere() stays true.
class HubWatch : public QObject {
    Q_OBJECT
public:
    explicit HubWatch(const Clock &clock, QObject *parent = nullptr);
    ~HubWatch() override;

    /// Goes on where it asks this hub already; otherwise asks after the wait.
    void start(const QUrl &hub, const QByteArray &hubKey, qint64 waitMs = 0);
    void stop();
    /// Without the pause; nothing while it is stopped.
    void askNow();
    bool isThere() const { return m_there; }

Q_SIGNALS:
    /// The hub is there, again or still.
    void answered();
    /// It was there and is not any more.
    void silent();

private:
    void ask();
    void take(const Result<HubGreeting> &greeting);

    const Clock &m_clock;
    HubClient m_client; ///< of its own: a call here is nobody's, and ends with no other
    Backoff m_backoff;
    QTimer m_pause;
    QUrl m_hub;
    QByteArray m_hubKey; ///< empty while stopped
    int m_question = 0; ///< answers to older ones are dropped
    bool m_there = false;
};

} // namespace stoa
