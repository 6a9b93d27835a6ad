// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>

namespace stoa::http {

/// Queued: will go out in order. Dropped: the reader is too slow, its queue is full and the socket is being
/// closed. Closed: it had gone before.
enum class Sent { Queued, Dropped, Closed };

class SocketLink;

/// One open WebSocket; copies are the same socket. All functions may be called from any thread.
class Socket {
public:
    explicit Socket(std::shared_ptr<SocketLink> link)
        : m_link(std::move(link))
    { }
    /// Sends a text message. The queue is bounded: a slow reader is dropped, never waited for.
    Sent send(QByteArray text) const;
    /// Once everything that was sent before is out; a reader that does not take it is dropped.
    void close() const;
    bool isOpen() const;
    /// Unique within the server's life.
    quint64 id() const;

private:
    std::shared_ptr<SocketLink> m_link;
};

/// What happens on a WebSocket. Called on its I/O thread, in order; must not block (Server::run moves work to
/// the pool). opened is called first, closed last and exactly once.
struct SocketEvents {
    std::function<void(const Socket &)> opened;
    std::function<void(const Socket &, QByteArray text)> message;
    std::function<void(const Socket &)> closed;
};

/// The server's side of a Socket.
class SocketLink {
public:
    virtual ~SocketLink() = default;
    virtual Sent send(QByteArray text) = 0;
    virtual void close() = 0;
    virtual bool isOpen() const = 0;
    virtual quint64 id() const = 0;
};

} // namespace stoa::http
