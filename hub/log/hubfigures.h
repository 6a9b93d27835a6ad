// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/metrics.h"
#include "hub/log/hubreading.h"
#include "hub/log/syncservice.h"

#include <mutex>

namespace stoa::hub {

/// Tells in /metrics how the chain's work goes: streams, devices, refusals, stock, imports, history.
///
/// What comes from the database is read by the one who asks, at most every 10 seconds, on a connection of its
/// own that only reads; ages go on in between. It is the same at each replica. When the database does not
/// answer, what was read last stays, and its age tells. Goes before the service, and after the server that
/// asks the metrics for their text.
class HubFigures {
public:
    static constexpr qint64 kKeptMs = 10'000;
    static constexpr int kRefusedHours = 24;
    /// Devices are named only where something waits or was refused, the worst first, and no more than so.
    static constexpr int kMostDevices = 20;

    HubFigures(SyncService &service, http::Metrics &metrics);

private:
    struct Kept {
        HubReading reading;
        qint64 imports = 0;
        qint64 atMs = 0; ///< monotonic
    };
    void tell();
    Result<void> look();
    void tellStreams(Instant now);
    void tellDevices(Instant now);
    void tellOutboxes();
    void tellRest();

    SyncService &m_service;
    http::Metrics &m_metrics;
    std::mutex m_mutex;
    std::unique_ptr<sql::Connection> m_reader;
    std::optional<Kept> m_kept;
    std::optional<qint64> m_triedMs;
};

} // namespace stoa::hub
