// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/metrics.h"

#include <array>
#include <vector>

namespace stoa::http {

class Router;
struct Route;

/// The server's own series, looked up once so that counting is an atomic add.
class Figures {
public:
    explicit Figures(Metrics &metrics);
    /// Makes the series of the router's routes; before the server starts.
    void learn(const Router &router);
    void observe(const Route *route, int status, qint64 us);

    Gauge &connections;
    Gauge &sockets;
    Gauge &waiting;
    Counter &bytesIn;
    Counter &bytesOut;
    Counter &refusedConnections;
    Counter &shed;
    Counter &timeouts;
    Counter &malformed;
    Counter &droppedSockets;

private:
    using ByClass = std::array<Histogram *, 5>;
    ByClass series(const QByteArray &route);

    Metrics &m_metrics;
    ByClass m_unrouted;
    std::vector<std::pair<const Route *, ByClass>> m_byRoute;
};

} // namespace stoa::http
