// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/figures.h"

#include "hub/http/router.h"

#include <algorithm>

namespace stoa::http {

using namespace Qt::StringLiterals;

Figures::Figures(Metrics &metrics)
    : connections(metrics.gauge("stoa_http_connections"_ba, "Open connections"_ba))
    , sockets(metrics.gauge("stoa_http_sockets"_ba, "Open WebSockets"_ba))
    , waiting(metrics.gauge("stoa_http_waiting"_ba, "Calls that wait for a pool thread"_ba))
    , bytesIn(metrics.counter("stoa_http_received_bytes_total"_ba, "Bytes of heads and bodies received"_ba))
    , bytesOut(metrics.counter("stoa_http_sent_bytes_total"_ba, "Bytes of answers sent"_ba))
    , refusedConnections(
          metrics.counter("stoa_http_refused_connections_total"_ba,
                          "Connections beyond the limits, in all, per address or per device"_ba))
    , shed(metrics.counter("stoa_http_shed_total"_ba, "Calls refused because the pool was busy"_ba))
    , timeouts(metrics.counter("stoa_http_timeouts_total"_ba, "Connections that took too long"_ba))
    , malformed(metrics.counter("stoa_http_malformed_total"_ba, "Messages that could not be read"_ba))
    , droppedSockets(
          metrics.counter("stoa_http_dropped_sockets_total"_ba, "WebSockets closed as too slow"_ba))
    , m_metrics(metrics)
    , m_unrouted(series("none"_ba))
{ }

Figures::ByClass Figures::series(const QByteArray &route)
{
    ByClass result;
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = &m_metrics.histogram(
            "stoa_http_request_seconds"_ba, "From the end of the head to the answer, by route and status"_ba,
            {{"route"_ba, route}, {"status"_ba, QByteArray::number(i + 1) + "xx"}});
    }
    return result;
}

void Figures::learn(const Router &router)
{
    for (const Route &route : router.routes())
        m_byRoute.emplace_back(&route, series(route.info.name));
    std::ranges::sort(m_byRoute, std::less<>(), &std::pair<const Route *, ByClass>::first);
}

void Figures::observe(const Route *route, int status, qint64 us)
{
    const auto found =
        std::ranges::lower_bound(m_byRoute, route, std::less<>(), &std::pair<const Route *, ByClass>::first);
    const ByClass &byClass = found != m_byRoute.end() && found->first == route ? found->second : m_unrouted;
    byClass[std::size_t(std::clamp(status / 100, 1, 5) - 1)]->observe(us);
}

} // namespace stoa::http
