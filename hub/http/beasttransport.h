// SPDX-License-Identifier: GPL-3.0-or-later
// Included by server.cpp alone, so that Boost is compiled once.
#pragma once

#include "hub/http/beastsocket.h"

#include <array>
#include <atomic>
#ifdef __linux__
#include <netinet/tcp.h>
#endif

namespace stoa::http {

/// A Connection's socket on its loop.
class BeastTransport final : public Transport {
public:
    BeastTransport(ServerCore &core, IoLoop &loop, Connection &connection, Stream stream,
                   std::atomic<quint64> &socketIds)
        : m_core(core)
        , m_loop(loop)
        , m_connection(connection)
        , m_stream(std::move(stream))
        , m_socketIds(socketIds)
    { }

    void handshake()
    {
        if (!m_stream->tls())
            return m_connection.started();
        m_stream->tls()->async_handshake(net::ssl::stream_base::server,
                                         [connection = shared()](beast::error_code error) {
                                             if (error)
                                                 connection->gone();
                                             else
                                                 connection->started();
                                         });
    }

    bool isSecure() const override { return m_isSecure; }

    void read(char *into, qsizetype room, Awaited awaited) override
    {
        if (awaited == Awaited::Rest)
            acknowledge();
        m_stream->async_read_some(net::buffer(into, std::size_t(room)),
                                  [connection = shared()](beast::error_code error, std::size_t bytes) {
                                      connection->received(error ? 0 : qsizetype(bytes));
                                  });
    }

    Wrote write(QByteArrayView first, QByteArrayView second) override
    {
        const std::size_t whole = std::size_t(first.size() + second.size());
        std::size_t sent = 0;
        std::array<net::const_buffer, 2> buffers{
            net::const_buffer(first.data(), std::size_t(first.size())),
            net::const_buffer(second.data(), std::size_t(second.size()))};
        if (!m_isSecure) {
            // Most answers fit the socket's buffer: no need to go through the loop.
            beast::error_code error;
            sent = m_stream->socket().write_some(buffers, error);
            if (sent == whole)
                return Wrote::Done;
            if (error && error != net::error::would_block)
                return Wrote::Broken;
        }
        for (net::const_buffer &buffer : buffers) {
            const std::size_t done = std::min(sent, buffer.size());
            buffer += done;
            sent -= done;
        }
        net::async_write(*m_stream, buffers,
                         [connection = shared(), whole](beast::error_code error, std::size_t) {
                             connection->written(error ? 0 : qsizetype(whole));
                         });
        return Wrote::Pending;
    }

    void linger() override
    {
        if (!m_stream->tls())
            return endAndForget();
        m_stream->tls()->async_shutdown([connection = shared(), this](beast::error_code) { endAndForget(); });
    }

    void close() override
    {
        beast::error_code ignored;
        if (m_stream)
            m_stream->socket().close(ignored);
    }

    void upgrade(const Request &request, const Response &answer, std::unique_ptr<Census::Place> place,
                 std::unique_ptr<Census::Place> claimed) override
    {
        const auto socket =
            std::make_shared<BeastSocket>(m_core, m_loop, std::move(*m_stream), *answer.socketPart(),
                                          std::move(place), std::move(claimed), ++m_socketIds);
        m_stream.reset();
        socket->start(request, answer);
    }

private:
    /// Desks (Qt) hold the end of a body back until what they sent before is acknowledged (RFC 896), which
    /// the system would put off for 40 ms (RFC 1122, 4.2.3.2). The option holds for a moment only, so each
    /// time.
    void acknowledge()
    {
#ifdef TCP_QUICKACK
        const int now = 1;
        ::setsockopt(m_stream->socket().native_handle(), IPPROTO_TCP, TCP_QUICKACK, &now, sizeof now);
#endif
    }

    std::shared_ptr<Connection> shared() { return m_connection.shared_from_this(); }

    void endAndForget()
    {
        beast::error_code ignored;
        m_stream->socket().shutdown(RawSocket::shutdown_send, ignored);
        forgetMore();
    }

    void forgetMore()
    {
        m_stream->socket().async_read_some(
            net::buffer(m_forgotten), [connection = shared(), this](beast::error_code error, std::size_t) {
                if (error)
                    connection->gone();
                else
                    forgetMore();
            });
    }

    ServerCore &m_core;
    IoLoop &m_loop;
    Connection &m_connection;
    std::optional<Stream> m_stream;
    const bool m_isSecure = m_stream->tls() != nullptr;
    std::atomic<quint64> &m_socketIds;
    std::array<char, 2048> m_forgotten;
};

} // namespace stoa::http
