// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "hub/http/server.h"
#include "tests/hub/http/wireclient.h"

#include <QSemaphore>
#include <memory>
#include <mutex>

namespace stoa::kit {

/// A server on 127.0.0.1 with routes to poke at. Time-outs are long unless a test shortens them.
class TestServer {
public:
    TestServer();

    /// Adds routes and changes options before start().
    http::Router router;
    http::ServerOptions options;
    http::Server::Before before;
    http::Server::After after;

    http::Metrics metrics;

    /// Routes: GET /hello, GET /big (JSON of 50 kB with an entity tag), POST /echo (gives the body back),
    /// GET /items/{sku}.
    void addUsualRoutes();
    void start();
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(5)) { m_server->stop(grace); }
    http::Server &server() { return *m_server; }
    WireClient connect(WireClient::Buffers buffers = WireClient::Buffers::Usual) const
    {
        return WireClient(m_server->port(), buffers);
    }
    quint16 port() const { return m_server->port(); }
    QByteArray logLines();

private:
    SystemClock m_clock;
    std::mutex m_mutex;
    QByteArray m_lines;
    std::unique_ptr<http::AccessLog> m_log;
    std::unique_ptr<http::Server> m_server;
};

} // namespace stoa::kit
