// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/metrics.h"
#include "hub/routing/duty.h"
#include "hub/routing/nearjobs.h"
#include "hub/routing/stockwatch.h"

#include <condition_variable>
#include <thread>

namespace stoa::hub {

/// Does the regular work on orders, on a thread of its own and at one replica at a time: each job when its
/// time has come, by the hub's clock and by when it ran last, wherever that was. Whoever waits is looked at
/// again within a second after the stock, the capacity or the network changed in a way that may help.
class NearTime {
public:
    struct Job {
        const char *name;
        qint64 everyMs;
        bool alsoAtFirst; ///< when this replica begins with the work, too
        std::function<Result<qint64>(JobParts &)> run;
    };

    NearTime(HubStore &store, RouteWork &routes, http::Metrics &metrics);
    ~NearTime();
    Q_DISABLE_COPY_MOVE(NearTime)

    /// Before start().
    void add(Job job);
    void start();
    /// Runs what is due now, then looks for what came that orders wait for; tells how many jobs ran. The
    /// thread does nothing else.
    Result<int> tick();
    /// Runs one now, due or not.
    Result<qint64> runNow(const QByteArray &name);

private:
    struct Known {
        Job job;
        http::Histogram &seconds;
        http::Counter &done;
        http::Counter &failed;
        QString trouble = {}; ///< told once
    };
    void run();
    Result<qint64> runJob(Known &known);
    Result<void> openReader();
    Result<void> wakeWaiting();

    HubStore &m_store;
    RouteWork &m_routes;
    http::Metrics &m_metrics;
    Duty m_duty;
    PaceKeeper m_pace;
    StockWatch m_stock;
    http::Counter &m_woken;
    std::vector<Known> m_jobs;
    std::unique_ptr<sql::Connection> m_reader;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace stoa::hub
