// SPDX-License-Identifier: GPL-3.0-or-later
// Included by server.cpp alone, so that Boost is compiled once.
#pragma once

#include "hub/http/ioloop.h"
#include "hub/http/socket.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <deque>

namespace stoa::http {

class BeastSocket;

/// What the Sockets of one WebSocket share: its queue. Outlives the WebSocket, and the server too.
class BeastSocketLink final : public SocketLink {
public:
    BeastSocketLink(quint64 id, qsizetype mostBytes)
        : m_id(id)
        , m_mostBytes(mostBytes)
    { }

    Sent send(QByteArray text) override;
    void close() override;
    bool isOpen() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_socket != nullptr;
    }
    quint64 id() const override { return m_id; }

    void open(BeastSocket &socket)
    {
        const std::scoped_lock lock(m_mutex);
        m_socket = &socket;
    }
    /// Nobody reaches the WebSocket through the link from here on.
    void shut()
    {
        const std::scoped_lock lock(m_mutex);
        m_socket = nullptr;
        m_queue.clear();
    }
    /// The next text to write; `written` bytes of the last one are done with.
    std::optional<QByteArray> next(qsizetype written)
    {
        const std::scoped_lock lock(m_mutex);
        m_queuedBytes -= written;
        m_isPumping = !m_queue.empty();
        if (!m_isPumping)
            return {};
        QByteArray text = std::move(m_queue.front());
        m_queue.pop_front();
        return text;
    }

private:
    const quint64 m_id;
    const qsizetype m_mostBytes;
    mutable std::mutex m_mutex;
    BeastSocket *m_socket = nullptr;
    std::deque<QByteArray> m_queue;
    qsizetype m_queuedBytes = 0;
    bool m_isPumping = false;
};

/// One WebSocket on its loop; alive while an operation on it is under way.
class BeastSocket final : public LoopSocket, public std::enable_shared_from_this<BeastSocket> {
public:
    BeastSocket(ServerCore &core, IoLoop &loop, Stream stream, SocketEvents events,
                std::unique_ptr<Census::Place> place, std::unique_ptr<Census::Place> claimed, quint64 id)
        : m_core(core)
        , m_loop(loop)
        , m_socket(std::move(stream))
        , m_events(std::move(events))
        , m_place(std::move(place))
        , m_claimed(std::move(claimed))
        , m_link(std::make_shared<BeastSocketLink>(id, core.limits.socketQueueBytes))
    { }

    void start(const Request &request, const Response &answer)
    {
        namespace ws = beast::websocket;
        m_socket.set_option(
            ws::stream_base::timeout{m_core.limits.headerTimeout, m_core.limits.socketSilence, true});
        m_socket.read_message_max(std::size_t(m_core.limits.socketMessageBytes));
        m_socket.auto_fragment(false);
        m_socket.text(true);
        m_socket.set_option(ws::stream_base::decorator([headers = answer.headers()](ws::response_type &head) {
            // Beast would name itself and its version where there is none.
            head.set(beast::http::field::server, "stoa");
            for (const auto &[name, value] : headers)
                head.set(std::string_view(name.constData(), std::size_t(name.size())),
                         std::string_view(value.constData(), std::size_t(value.size())));
        }));
        m_handshake.method(beast::http::verb::get);
        m_handshake.version(11);
        m_handshake.target("/");
        for (const char *name :
             {"Host", "Upgrade", "Connection", "Sec-WebSocket-Key", "Sec-WebSocket-Version"}) {
            const QByteArrayView value = request.header(name);
            m_handshake.set(name, std::string_view(value.data(), std::size_t(value.size())));
        }
        m_loop.adopt(std::static_pointer_cast<LoopSocket>(shared_from_this()));
        m_core.figures.sockets.add(1);
        m_socket.async_accept(m_handshake, [self = shared_from_this()](beast::error_code error) {
            if (error)
                return self->finish();
            self->m_isOpened = true;
            self->m_link->open(*self);
            if (self->m_events.opened)
                self->m_events.opened(Socket(self->m_link));
            self->read();
        });
    }

    // Called through the link, under its lock, from any thread.
    void postPump()
    {
        net::post(m_loop.context(), [self = shared_from_this()] { self->pump(0); });
    }
    void postClose()
    {
        net::post(m_loop.context(), [self = shared_from_this()] { self->closeWhenSent(); });
    }
    void drop()
    {
        m_core.figures.droppedSockets.add();
        net::post(m_loop.context(), [self = shared_from_this()] { self->abort(); });
    }

    void goAway() override { sayGoodbye("going away"); }
    void abort() override
    {
        beast::error_code ignored;
        m_socket.next_layer().socket().close(ignored);
    }

private:
    void read()
    {
        m_socket.async_read(m_buffer, [self = shared_from_this()](beast::error_code error, std::size_t) {
            if (error)
                return self->finish();
            if (!self->m_socket.got_text())
                return self->sayGoodbye("text only"), self->read();
            const auto bytes = self->m_buffer.cdata();
            const QByteArray text(static_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
            self->m_buffer.consume(self->m_buffer.size());
            if (self->m_events.message)
                self->m_events.message(Socket(self->m_link), text);
            self->read();
        });
    }

    void pump(qsizetype written)
    {
        auto text = m_isClosing ? std::optional<QByteArray>() : m_link->next(written);
        m_isWriting = text.has_value();
        if (!text) {
            if (m_isEnding)
                sayGoodbye("bye");
            return;
        }
        m_writing = std::move(*text);
        m_socket.async_write(net::buffer(m_writing.constData(), std::size_t(m_writing.size())),
                             [self = shared_from_this()](beast::error_code error, std::size_t) {
                                 if (!error)
                                     self->pump(self->m_writing.size());
                             });
    }

    /// What was sent before goes out first; a peer that does not read is not waited for.
    void closeWhenSent()
    {
        if (!m_isWriting)
            return sayGoodbye("bye");
        if (std::exchange(m_isEnding, true))
            return;
        m_patience.expires_after(m_core.limits.writeTimeout);
        m_patience.async_wait([self = shared_from_this()](beast::error_code error) {
            if (!error)
                self->abort();
        });
    }

    void sayGoodbye(const char *why)
    {
        if (!m_isOpened)
            return abort();
        if (std::exchange(m_isClosing, true))
            return;
        m_socket.async_close({beast::websocket::close_code::going_away, why},
                             [self = shared_from_this()](beast::error_code) { self->abort(); });
    }

    void finish()
    {
        m_link->shut();
        m_patience.cancel();
        const auto self = shared_from_this();
        abort();
        m_core.figures.sockets.add(-1);
        m_place.reset();
        m_claimed.reset();
        m_loop.forget(static_cast<LoopSocket &>(*this));
        if (m_isOpened && m_events.closed)
            m_events.closed(Socket(self->m_link));
        m_events = {};
    }

    ServerCore &m_core;
    IoLoop &m_loop;
    beast::websocket::stream<Stream, false> m_socket;
    SocketEvents m_events;
    std::unique_ptr<Census::Place> m_place;
    std::unique_ptr<Census::Place> m_claimed; ///< null: it counts for no device
    const std::shared_ptr<BeastSocketLink> m_link;
    beast::http::request<beast::http::empty_body> m_handshake;
    beast::flat_buffer m_buffer;
    QByteArray m_writing;
    net::steady_timer m_patience{m_loop.context()};
    bool m_isOpened = false;
    bool m_isWriting = false;
    bool m_isEnding = false; ///< as soon as the queue is empty
    bool m_isClosing = false;
};

inline Sent BeastSocketLink::send(QByteArray text)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_socket)
        return Sent::Closed;
    if (m_queuedBytes + text.size() > m_mostBytes) {
        std::exchange(m_socket, nullptr)->drop();
        return Sent::Dropped;
    }
    m_queuedBytes += text.size();
    m_queue.push_back(std::move(text));
    if (!std::exchange(m_isPumping, true))
        m_socket->postPump();
    return Sent::Queued;
}

inline void BeastSocketLink::close()
{
    const std::scoped_lock lock(m_mutex);
    if (m_socket)
        m_socket->postClose();
}

} // namespace stoa::http
