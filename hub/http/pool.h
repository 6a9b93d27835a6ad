// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "hub/http/compression.h"
#include "hub/http/metrics.h"
#include "hub/http/worker.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace stoa::http {

/// What a thread that runs handlers has at hand.
struct Bench {
    std::unique_ptr<Worker> worker;
    Gzip gzip;
};

/// Ran, or Stale: it waited longer than the pool's patience and should only be refused.
enum class Turn { Fresh, Stale };

/// A fixed number of threads and a bounded queue in classes.
///
/// The fuller the queue, the fewer classes may still join: facts up to its end, reports only while it is
/// short. Of what waits, the more urgent class goes first, but every eighth turn takes the oldest of all, so
/// that nothing starves. Searches and reports together never hold more than half of the threads.
class Pool {
public:
    using Job = std::function<void(Bench &, Turn)>;
    /// New work may be refused; the next step of admitted work may not.
    enum class Admission { New, Admitted };

    Pool(int threads, int queueLength, std::chrono::milliseconds patience, const Clock &clock,
         WorkerFactory makeWorker, Gauge &waiting);
    ~Pool();

    /// False when the queue is too full for the class, or the pool has stopped.
    bool submit(LoadClass load, Job job, Admission admission = Admission::New);
    /// Runs what waits (as stale), then ends the threads.
    void stop();

private:
    struct Waiting {
        Job job;
        qint64 sinceMs;
    };

    void run();
    int nextClass();
    bool mayStart(int load) const;

    const int m_queueLength;
    const int m_slowThreads;
    const std::chrono::milliseconds m_patience;
    const Clock &m_clock;
    const WorkerFactory m_makeWorker;
    Gauge &m_gauge;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Waiting>, kLoadClasses> m_queues;
    int m_waiting = 0;
    int m_idle = 0;
    int m_slowRunning = 0;
    unsigned m_turn = 0;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace stoa::http
