// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/pool.h"

#include "core/base/log.h"

#include <algorithm>
#include <exception>

namespace stoa::http {

namespace {

/// The part of the queue, in per cent, up to which a class may join: Facts, Pull, Admin, Read, Search,
/// Report.
constexpr std::array<int, kLoadClasses> kShare{100, 85, 75, 70, 50, 35};
constexpr unsigned kOldestEvery = 8;

bool isSlow(int load) { return LoadClass(load) == LoadClass::Search || LoadClass(load) == LoadClass::Report; }

} // namespace

Pool::Pool(int threads, int queueLength, std::chrono::milliseconds patience, const Clock &clock,
           WorkerFactory makeWorker, Gauge &waiting)
    : m_queueLength(queueLength)
    , m_slowThreads(std::max(1, threads / 2))
    , m_patience(patience)
    , m_clock(clock)
    , m_makeWorker(std::move(makeWorker))
    , m_gauge(waiting)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

Pool::~Pool() { stop(); }

bool Pool::submit(LoadClass load, Job job, Admission admission)
{
    const auto index = std::size_t(load);
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping)
            return false;
        const int room = std::max(1, m_queueLength * kShare[index] / 100);
        if (admission == Admission::New && m_waiting >= room)
            return false;
        m_queues[index].push_back({std::move(job), m_clock.monotonicMs()});
        m_gauge.set(++m_waiting);
        wake = m_idle > 0;
    }
    if (wake)
        m_wake.notify_one();
    return true;
}

void Pool::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

bool Pool::mayStart(int load) const { return m_stopping || !isSlow(load) || m_slowRunning < m_slowThreads; }

int Pool::nextClass()
{
    int chosen = -1;
    const bool takeOldest = ++m_turn % kOldestEvery == 0;
    for (int load = 0; load < kLoadClasses; ++load) {
        const auto &queue = m_queues[std::size_t(load)];
        if (queue.empty() || !mayStart(load))
            continue;
        if (chosen < 0)
            chosen = load;
        else if (takeOldest && queue.front().sinceMs < m_queues[std::size_t(chosen)].front().sinceMs)
            chosen = load;
    }
    return chosen;
}

void Pool::run()
{
    Bench bench;
    bench.worker = m_makeWorker(WorkerKind::Pool);
    std::unique_lock lock(m_mutex);
    for (;;) {
        const int load = nextClass();
        if (load < 0) {
            if (m_stopping && m_waiting == 0)
                return;
            ++m_idle;
            m_wake.wait(lock);
            --m_idle;
            continue;
        }
        auto &queue = m_queues[std::size_t(load)];
        Waiting next = std::move(queue.front());
        queue.pop_front();
        m_gauge.set(--m_waiting);
        m_slowRunning += isSlow(load) ? 1 : 0;
        const bool isStale = m_stopping || m_clock.monotonicMs() - next.sinceMs > m_patience.count();
        lock.unlock();
        try {
            next.job(bench, isStale ? Turn::Stale : Turn::Fresh);
        } catch (const std::exception &exception) {
            qCCritical(lcHttp, "work on a pool thread threw: %s", exception.what());
        }
        next.job = nullptr;
        lock.lock();
        m_slowRunning -= isSlow(load) ? 1 : 0;
    }
}

} // namespace stoa::http
