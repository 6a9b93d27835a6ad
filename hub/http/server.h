// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "hub/http/accesslog.h"
#include "hub/http/limits.h"
#include "hub/http/metrics.h"
#include "hub/http/router.h"

#include <QString>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace stoa::http {

struct ListenAddress {
    QString address = QStringLiteral("127.0.0.1"); ///< an IP address, not a name
    quint16 port = 0; ///< 0: the kernel picks

    /// "127.0.0.1:8080", "[::1]:8080", "0.0.0.0:443".
    static Result<ListenAddress> parse(QStringView text);
    bool isLoopback() const;
};

struct TlsFiles {
    QString certificateChain; ///< PEM
    QString privateKey; ///< PEM
};

struct ServerOptions {
    ListenAddress listen;
    std::optional<TlsFiles> tls;
    /// A second listener for metrics and the like, loopback and plain.
    std::optional<ListenAddress> adminListen;
    Limits limits;
    int ioThreads = 0; ///< 0: by the number of cores
    int poolThreads = 0; ///< 0: by the number of cores
    WorkerFactory makeWorker; ///< none: handlers get an empty Worker
};

enum class Submission { Taken, Refused };

/// The hub's HTTP/1.1 and WebSocket server.
///
/// I/O threads accept, read and write; a bounded pool runs the handlers. Nothing it keeps grows without a
/// bound, no wait is without an end, and plain HTTP leaves loopback never.
class Server {
public:
    /// Runs on the I/O thread once the head of a call is read and routed, before its body and the pool; an
    /// answer ends the call there. For rate limits and the like; must not block.
    using Before = std::function<std::optional<Response>(Request &)>;
    /// Runs on every answer before it is sent, on any thread; must not block. For fields that every answer
    /// carries.
    using After = std::function<void(const Request &, Response &)>;

    Server(ServerOptions options, Router router, Router adminRouter, const Clock &clock, Metrics &metrics,
           AccessLog &log);
    /// Stops.
    ~Server();

    void setBefore(Before before); ///< only before start()
    void setAfter(After after); ///< only before start()

    /// Fails when the address cannot be bound, the certificate cannot be read, or plain HTTP would leave
    /// loopback.
    Result<void> start();
    /// Stops accepting, lets running calls end within `grace`, closes what is left.
    void stop(std::chrono::milliseconds grace);

    quint16 port() const;
    quint16 adminPort() const; ///< 0 without a second listener
    QString url() const; ///< e.g. "https://127.0.0.1:8443"

    /// Runs work on a pool thread, from any thread.
    Submission run(LoadClass load, std::function<void(Worker &)> work);

private:
    struct Core;
    std::unique_ptr<Core> m_core;
};

} // namespace stoa::http
