// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/census.h"
#include "hub/http/figures.h"
#include "hub/http/pool.h"
#include "hub/http/server.h"

#include <atomic>

namespace stoa::http {

/// What every connection of a server shares. Set up before the first connection, read-only after, but for
/// what guards itself.
struct ServerCore {
    ServerCore(const Limits &allowed, const Clock &time, Metrics &metrics, AccessLog &accessLog)
        : limits(allowed)
        , clock(time)
        , log(accessLog)
        , figures(metrics)
        , connections(allowed.connections, allowed.connectionsPerAddress)
        , adminConnections(kAdminConnections, kAdminConnections)
        , sockets(allowed.sockets, allowed.socketsPerAddress)
        , devices(allowed.connections + allowed.sockets, allowed.connectionsPerDevice)
    { }

    static constexpr int kAdminConnections = 64;

    const Limits limits;
    const Clock &clock;
    AccessLog &log;
    Figures figures;
    Census connections;
    Census adminConnections; ///< of their own, so that figures can be read when all else is full
    Census sockets;
    Census devices; ///< connections and sockets by the device that they count for
    Server::Before before;
    Server::After after;
    std::unique_ptr<Pool> pool;
    std::atomic<qint64> bodyBytes = 0;
    std::atomic<bool> isStopping = false;
};

} // namespace stoa::http
