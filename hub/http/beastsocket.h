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

/// One WebSocket on its loop. Only the queue is shared with other threads.
class BeastSocket final : public SocketLink,
                          public LoopSocket,
                          public std::enable_shared_from_this<BeastSocket> {
public:
    BeastSocket(ServerCore &core, IoLoop &loop, Stream stream, SocketEvents events,
                std::unique_ptr<Census::Place> place, quint64 id)
        : m_core(core)
        , m_loop(loop)
        , m_socket(std::move(stream))
        , m_events(std::move(events))
        , m_place(std::move(place))
        , m_id(id)
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
            if (self->m_events.opened)
                self->m_events.opened(Socket(self));
            self->read();
            self->pump();
        });
    }

    Sent send(QByteArray text) override
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_isOpen)
                return Sent::Closed;
            if (m_queuedBytes + text.size() > m_core.limits.socketQueueBytes) {
                m_isOpen = false;
            } else {
                m_queuedBytes += text.size();
                m_queue.push_back(std::move(text));
                if (std::exchange(m_isPumping, true))
                    return Sent::Queued;
                net::post(m_loop.context(), [self = shared_from_this()] { self->pump(); });
                return Sent::Queued;
            }
        }
        m_core.figures.droppedSockets.add();
        net::post(m_loop.context(), [self = shared_from_this()] { self->abort(); });
        return Sent::Dropped;
    }

    void close() override
    {
        net::post(m_loop.context(), [self = shared_from_this()] { self->sayGoodbye("bye"); });
    }
    bool isOpen() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_isOpen;
    }
    quint64 id() const override { return m_id; }

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
                self->m_events.message(Socket(self), text);
            self->read();
        });
    }

    void pump()
    {
        if (m_isWriting || !m_isOpened)
            return;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_queue.empty() || m_isClosing) {
                m_isPumping = false;
                return;
            }
            m_writing = std::move(m_queue.front());
            m_queue.pop_front();
        }
        m_isWriting = true;
        m_socket.async_write(net::buffer(m_writing.constData(), std::size_t(m_writing.size())),
                             [self = shared_from_this()](beast::error_code error, std::size_t) {
                                 self->m_isWriting = false;
                                 {
                                     const std::scoped_lock lock(self->m_mutex);
                                     self->m_queuedBytes -= self->m_writing.size();
                                 }
                                 if (!error)
                                     self->pump();
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
        {
            const std::scoped_lock lock(m_mutex);
            m_isOpen = false;
            m_queue.clear();
        }
        const auto self = shared_from_this();
        abort();
        m_core.figures.sockets.add(-1);
        m_place.reset();
        m_loop.forget(static_cast<LoopSocket &>(*this));
        if (m_isOpened && m_events.closed)
            m_events.closed(Socket(self));
        m_events = {};
    }

    ServerCore &m_core;
    IoLoop &m_loop;
    beast::websocket::stream<Stream, false> m_socket;
    SocketEvents m_events;
    std::unique_ptr<Census::Place> m_place;
    const quint64 m_id;
    beast::http::request<beast::http::empty_body> m_handshake;
    beast::flat_buffer m_buffer;
    QByteArray m_writing;
    bool m_isOpened = false;
    bool m_isWriting = false;
    bool m_isClosing = false;

    mutable std::mutex m_mutex;
    std::deque<QByteArray> m_queue;
    qsizetype m_queuedBytes = 0;
    bool m_isOpen = true;
    bool m_isPumping = false;
};

} // namespace stoa::http
