// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/metrics.h"
#include "hub/routing/duty.h"
#include "hub/routing/simulationrequest.h"
#include "hub/routing/simulationshelf.h"

#include <atomic>
#include <condition_variable>
#include <thread>

namespace stoa::hub {

/// Runs simulations one after another, on a thread of low priority and on one moment of the database each;
/// writes nothing but their own rows. A cancelled one stops before its next order; one that ran when the hub
/// ended is found interrupted at the next start.
class Simulator {
public:
    Simulator(HubStore &store, http::Metrics &metrics);
    ~Simulator();
    Q_DISABLE_COPY_MOVE(Simulator)

    void start();
    /// Something waits, or was cancelled.
    void wake();
    void cancelled(const QString &id);
    /// Runs what waits for longest; false: nothing did. The thread does nothing else.
    Result<bool> runNext();

private:
    void run();
    Result<void> runOne(const StoredSimulation &simulation);
    bool goesOn();

    HubStore &m_store;
    Duty m_duty;
    const QString m_runner;
    http::Gauge &m_running;
    http::Counter &m_done;
    http::Counter &m_failed;
    std::unique_ptr<sql::Connection> m_reader;
    bool m_cleared = false; ///< of what another left behind
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_news = true;
    std::atomic<bool> m_ending = false;
    std::atomic<bool> m_stopped = false; ///< the one that runs was cancelled
    QString m_current;
    std::thread m_thread;
};

} // namespace stoa::hub
