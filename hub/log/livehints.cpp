// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/livehints.h"

#include "core/wire/syncmessages.h"

#include <algorithm>

namespace stoa::hub {

namespace {

constexpr qint64 kShortestPauseMs = 1;
/// From so many sockets on the pause is a millisecond longer for each such number.
constexpr qint64 kSocketsPerMs = 16;

} // namespace

LiveHints::LiveHints(HeadBoard &board, const Clock &clock, std::function<QString()> generation)
    : m_board(board)
    , m_clock(clock)
    , m_generation(std::move(generation))
    , m_thread([this] { run(); })
{
    m_board.onMoved([this](const QList<Effect> &heads) { moved(heads); });
}

LiveHints::~LiveHints()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void LiveHints::add(const http::Socket &socket, const QList<QByteArray> &streams)
{
    const std::lock_guard lock(m_mutex);
    const auto [at, added] = m_listeners.insert_or_assign(socket.id(), Listener{socket, streams});
    for (const QByteArray &stream : streams)
        m_byStream[stream].insert(socket.id());
    sendPulse(at->second, m_clock.monotonicMs());
    m_wake.notify_all();
}

void LiveHints::remove(quint64 socketId)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_listeners.find(socketId);
    if (found != m_listeners.end())
        forget(found);
}

void LiveHints::forget(std::map<quint64, Listener>::iterator listener)
{
    const quint64 id = listener->first;
    for (const QByteArray &stream : std::as_const(listener->second.streams)) {
        auto &sockets = m_byStream[stream];
        sockets.erase(id);
        if (sockets.empty())
            m_byStream.remove(stream);
    }
    m_listeners.erase(listener);
}

void LiveHints::revoke(quint64 socketId)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_listeners.find(socketId);
    if (found == m_listeners.end())
        return;
    wire::LiveMessage message;
    message.kind = wire::LiveMessage::Kind::Revoked;
    const http::Socket socket = found->second.socket;
    forget(found);
    socket.send(message.encode());
    socket.close();
}

void LiveHints::tellRoot(const wire::AuditRoot &root)
{
    const std::lock_guard lock(m_mutex);
    m_root = root;
}

int LiveHints::count() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_listeners.size());
}

void LiveHints::moved(const QList<Effect> &heads)
{
    const std::lock_guard lock(m_mutex);
    bool some = false;
    for (const Effect &head : heads) {
        const auto sockets = m_byStream.constFind(head.stream);
        if (sockets == m_byStream.cend())
            continue;
        for (const quint64 id : *sockets)
            m_listeners.at(id).moved.insert(head.stream);
        some = true;
    }
    if (!some)
        return;
    m_moved = true;
    m_wake.notify_all();
}

void LiveHints::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        m_moved = false;
        const qint64 now = m_clock.monotonicMs();
        const qint64 next = sendDue(now);
        m_wake.wait_for(lock, std::chrono::milliseconds(std::max<qint64>(next - now, 1)),
                        [this] { return m_ending || m_moved; });
    }
}

qint64 LiveHints::pause() const
{
    return std::clamp(qint64(m_listeners.size()) / kSocketsPerMs, kShortestPauseMs, kLongestPauseMs);
}

qint64 LiveHints::sendDue(qint64 now)
{
    qint64 next = now + 1'000;
    for (auto &[id, listener] : m_listeners) {
        if (now >= listener.nextPulse)
            sendPulse(listener, now);
        next = std::min(next, listener.nextPulse);
        if (listener.moved.empty())
            continue;
        if (now < listener.nextHint) {
            next = std::min(next, listener.nextHint);
            continue;
        }
        wire::LiveMessage message;
        message.heads = m_board.heads(QList<QByteArray>(listener.moved.begin(), listener.moved.end()));
        listener.moved.clear();
        listener.socket.send(message.encode());
        listener.nextHint = now + pause();
    }
    return next;
}

void LiveHints::sendPulse(Listener &listener, qint64 now)
{
    wire::LiveMessage message;
    message.kind = wire::LiveMessage::Kind::Pulse;
    message.heads = m_board.heads(listener.streams);
    message.hubTime = m_clock.now();
    message.generation = m_generation();
    message.root = m_root;
    listener.socket.send(message.encode());
    listener.nextPulse = now + kPulseMs;
}

} // namespace stoa::hub
