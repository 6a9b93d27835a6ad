// SPDX-License-Identifier: GPL-3.0-or-later
// Included by server.cpp alone, so that Boost is compiled once.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/core/role.hpp>
#include <memory>
#include <optional>

namespace stoa::http {

namespace net = boost::asio;
namespace beast = boost::beast;
using tcp = net::ip::tcp;
using RawSocket = net::basic_stream_socket<tcp, net::io_context::executor_type>;
using TlsStream = net::ssl::stream<RawSocket &>;

/// A TCP socket with or without TLS on it: one type, so that what stands on it is compiled once.
class Stream {
public:
    using executor_type = RawSocket::executor_type;

    Stream(RawSocket socket, net::ssl::context *tls)
        : m_parts(std::make_unique<Parts>(std::move(socket)))
    {
        if (tls)
            m_parts->tls.emplace(m_parts->socket, *tls);
    }
    Stream(Stream &&) noexcept = default;
    Stream &operator=(Stream &&) noexcept = default;

    executor_type get_executor() noexcept { return m_parts->socket.get_executor(); }
    RawSocket &socket() { return m_parts->socket; }
    TlsStream *tls() { return m_parts->tls ? &*m_parts->tls : nullptr; }

    template <typename Buffers, typename Done> void async_read_some(const Buffers &buffers, Done &&done)
    {
        if (m_parts->tls)
            m_parts->tls->async_read_some(buffers, std::forward<Done>(done));
        else
            m_parts->socket.async_read_some(buffers, std::forward<Done>(done));
    }
    template <typename Buffers, typename Done> void async_write_some(const Buffers &buffers, Done &&done)
    {
        if (m_parts->tls)
            m_parts->tls->async_write_some(buffers, std::forward<Done>(done));
        else
            m_parts->socket.async_write_some(buffers, std::forward<Done>(done));
    }

private:
    struct Parts {
        explicit Parts(RawSocket raw)
            : socket(std::move(raw))
        { }
        RawSocket socket;
        std::optional<TlsStream> tls;
    };
    std::unique_ptr<Parts> m_parts;
};

/// How Beast ends a WebSocket; found by argument-dependent lookup.
inline void teardown(beast::role_type, Stream &stream, beast::error_code &error)
{
    stream.socket().shutdown(RawSocket::shutdown_both, error);
    stream.socket().close(error);
}

inline void beast_close_socket(Stream &stream)
{
    beast::error_code ignored;
    stream.socket().close(ignored);
}

template <typename Done> void async_teardown(beast::role_type role, Stream &stream, Done &&done)
{
    beast::error_code error;
    teardown(role, stream, error);
    net::post(stream.get_executor(),
              beast::bind_front_handler(std::forward<Done>(done), beast::error_code()));
}

} // namespace stoa::http
