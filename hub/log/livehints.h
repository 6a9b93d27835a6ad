// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/wire/auditroot.h"
#include "hub/http/socket.h"
#include "hub/log/headboard.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <set>
#include <thread>

namespace stoa::hub {

/// Tells open sockets which heads moved. Hints carry no data, so losing or doubling one is harmless.
///
/// A socket gets the first hint at once and further ones after a pause that grows with the number of sockets,
/// up to 50 ms: what many changes cost stays bounded, and with few desks none waits. Every 20 s each gets all
/// of its heads with the hub's time and generation.
class LiveHints {
public:
    static constexpr qint64 kLongestPauseMs = 50;
    static constexpr qint64 kPulseMs = 4'000;

    LiveHints(HeadBoard &board, const Clock &clock, std::function<QString()> generation);
    /// Ends the thread; sockets stay open.
    ~LiveHints();
    Q_DISABLE_COPY_MOVE(LiveHints)

    /// Sends a pulse and from then on hints for these streams.
    void add(const http::Socket &socket, const QList<QByteArray> &streams);
    void remove(quint64 socketId);
    /// Tells the socket that what it was opened with holds no longer, sends it nothing more, and closes it.
    void revoke(quint64 socketId);
    /// Goes out with the next pulses, so that desks keep it for a witness.
    void tellRoot(const wire::AuditRoot &root);
    int count() const;

private:
    struct Listener {
        http::Socket socket;
        QList<QByteArray> streams;
        std::set<QByteArray> moved = {};
        qint64 nextHint = 0;
        qint64 nextPulse = 0;
    };
    void moved(const QList<Effect> &heads);
    /// Called with the lock held.
    void forget(std::map<quint64, Listener>::iterator listener);
    void run();
    /// Sends what is due; tells when the next is. Called with the lock held.
    qint64 sendDue(qint64 now);
    void sendPulse(Listener &listener, qint64 now);
    qint64 pause() const;

    HeadBoard &m_board;
    const Clock &m_clock;
    const std::function<QString()> m_generation;
    std::optional<wire::AuditRoot> m_root;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    bool m_moved = false;
    std::map<quint64, Listener> m_listeners;
    QHash<QByteArray, std::set<quint64>> m_byStream;
    std::thread m_thread;
};

} // namespace stoa::hub
