// SPDX-License-Identifier: GPL-3.0-or-later
// Included by server.cpp alone, so that Boost is compiled once.
#pragma once

#include "core/base/log.h"
#include "hub/http/beaststream.h"
#include "hub/http/connection.h"

#include <algorithm>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/steady_timer.hpp>
#include <exception>
#include <thread>
#include <vector>

namespace stoa::http {

/// What a loop keeps of a WebSocket in order to end it.
class LoopSocket {
public:
    virtual ~LoopSocket() = default;
    virtual void goAway() = 0;
    virtual void abort() = 0;
    std::size_t loopIndex = 0;
};

/// One I/O thread with its connections. Deadlines are looked at by a tick instead of a timer for each wait:
/// arming timers cost more than a small answer.
class IoLoop final : public Loop {
public:
    explicit IoLoop(ServerCore &core)
        : m_core(core)
        , m_guard(net::make_work_guard(m_context))
        , m_timer(m_context)
        , m_tick(tickOf(core.limits))
    { }
    ~IoLoop() override { join(); }

    void start(const WorkerFactory &makeWorker)
    {
        m_thread = std::thread([this, makeWorker] {
            m_bench.worker = makeWorker(WorkerKind::Inline);
            schedule();
            run();
            m_bench.worker.reset();
        });
    }

    net::io_context &context() { return m_context; }

    void adopt(std::shared_ptr<Connection> connection)
    {
        connection->loopIndex = qsizetype(m_connections.size());
        m_connections.push_back(std::move(connection));
    }
    void forget(Connection &connection) override
    {
        const auto index = std::size_t(connection.loopIndex);
        m_connections[index] = std::move(m_connections.back());
        m_connections[index]->loopIndex = qsizetype(index);
        m_connections.pop_back();
    }
    void adopt(std::shared_ptr<LoopSocket> socket)
    {
        socket->loopIndex = m_sockets.size();
        m_sockets.push_back(std::move(socket));
    }
    void forget(LoopSocket &socket)
    {
        const std::size_t index = socket.loopIndex;
        m_sockets[index] = std::move(m_sockets.back());
        m_sockets[index]->loopIndex = index;
        m_sockets.pop_back();
    }

    void wake(std::shared_ptr<Connection> connection) override
    {
        bool isFirst = false;
        {
            const std::scoped_lock lock(m_mutex);
            isFirst = m_woken.empty();
            m_woken.push_back(std::move(connection));
        }
        if (isFirst)
            net::post(m_context, [this] { rouse(); });
    }

    Bench &bench() override { return m_bench; }
    QByteArrayView dateAt(Instant now) override
    {
        if (const qint64 second = now.msSinceEpoch() / 1000; second != m_dateSecond) {
            m_dateSecond = second;
            m_date = httpDate(now);
        }
        return m_date;
    }

    void drain()
    {
        net::post(m_context, [this] {
            for (const auto &connection : std::vector(m_connections))
                connection->drain();
            for (const auto &socket : std::vector(m_sockets))
                socket->goAway();
        });
    }
    void abort()
    {
        net::post(m_context, [this] {
            for (const auto &connection : std::vector(m_connections))
                connection->abort();
            for (const auto &socket : std::vector(m_sockets))
                socket->abort();
            m_isEnding = true;
            m_timer.cancel();
            m_guard.reset();
        });
    }
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    static std::chrono::milliseconds tickOf(const Limits &limits)
    {
        const auto shortest = std::min({limits.headerTimeout, limits.bodyTimeout, limits.idleTimeout,
                                        limits.writeTimeout, limits.lingerTimeout});
        return std::clamp(shortest / 4, Limits::ms(5), Limits::ms(100));
    }

    void run()
    {
        for (;;) {
            try {
                m_context.run();
                return;
            } catch (const std::exception &exception) {
                qCCritical(lcHttp, "an I/O thread caught: %s", exception.what());
            }
        }
    }

    void schedule()
    {
        m_timer.expires_after(m_tick);
        m_timer.async_wait([this](beast::error_code error) {
            if (error || m_isEnding)
                return;
            const qint64 now = m_core.clock.monotonicMs();
            // A connection that ends leaves the list, and the last one takes its place.
            for (std::size_t i = m_connections.size(); i-- > 0;) {
                if (i < m_connections.size())
                    std::shared_ptr(m_connections[i])->tick(now);
            }
            schedule();
        });
    }

    void rouse()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_rousing.swap(m_woken);
        }
        for (const auto &connection : m_rousing)
            connection->woken();
        m_rousing.clear();
    }

    ServerCore &m_core;
    net::io_context m_context{1};
    net::executor_work_guard<net::io_context::executor_type> m_guard;
    net::basic_waitable_timer<std::chrono::steady_clock, net::wait_traits<std::chrono::steady_clock>,
                              net::io_context::executor_type>
        m_timer;
    const std::chrono::milliseconds m_tick;
    Bench m_bench;
    std::vector<std::shared_ptr<Connection>> m_connections;
    std::vector<std::shared_ptr<LoopSocket>> m_sockets;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<Connection>> m_woken;
    std::vector<std::shared_ptr<Connection>> m_rousing;
    QByteArray m_date;
    qint64 m_dateSecond = -1;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace stoa::http
