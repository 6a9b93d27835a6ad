// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/metrics.h"
#include "hub/routing/duty.h"
#include "hub/routing/routework.h"

#include <QHash>
#include <condition_variable>
#include <thread>

namespace stoa::hub {

/// Finds the places that supply orders, after the commit that wanted it: on a thread of its own, woken by
/// commits that touch orders and at least once a second. One replica does so at a time.
///
/// An order is decided on one moment of the database and carried out in one write; when somebody was quicker
/// it is looked at again, and after some times later, with growing pauses. When many wait they are planned
/// together as a wave. Killed at any point, nothing is half done: what was not committed is found waiting.
class OrderRouter {
public:
    static constexpr int kWaveFrom = 20; ///< orders that wait
    static constexpr int kMostInWave = 200;

    struct Round {
        int routed = 0;
        int later = 0; ///< lost every race, or could not be read
        int waves = 0;
        int together = 0; ///< orders in them
        qint64 gap = 0; ///< of the waves, thousandths
    };

    OrderRouter(HubStore &store, NetworkView &network, http::Metrics &metrics);
    ~OrderRouter();
    Q_DISABLE_COPY_MOVE(OrderRouter)

    void start();
    /// Routes what waits now. The thread does nothing else; without it, for whoever calls.
    Result<Round> round();

    RouteWork &work() { return m_work; }
    /// What became of an order, told in the figures.
    void count(const RoutedNow &routed, qint64 us);

private:
    struct Later {
        int tries = 0;
        Instant notBefore;
    };
    struct Waiting {
        OrderId id;
        StoredOrder stored;
    };
    struct Settled {
        OrderId id;
        RoutedOrder routed;
    };

    bool isEnding();
    void run();
    Result<void> routeOne(sql::Connection &reader, const OrderId &id, Round &round);
    /// What of it found no place in the transaction is left to be routed one by one.
    Result<QList<OrderId>> routeTogether(sql::Connection &reader, const QList<OrderId> &ids, Round &round);
    Result<QList<Waiting>> routable(sql::Connection &reader, const QList<OrderId> &ids,
                                    QList<OrderId> &others) const;
    Result<QList<OrderId>> carryOut(const QList<Waiting> &orders, const RoutingWave &wave,
                                    const RoutedWave &planned, const RoutingPolicy &policy,
                                    const WaveNote &note, Round &round);
    /// In one commit; gives those that were lost to somebody quicker.
    Result<QList<OrderId>> carryOutAtOnce(const QList<Settled> &some, const RoutingPolicy &policy,
                                          const WaveNote &note);
    Result<void> settleUnroutable(const OrderId &id);
    void putOff(const OrderId &id);
    void countOutcome(RoutingOutcome outcome);

    HubStore &m_store;
    RouteWork m_work;
    Duty m_duty;
    http::Histogram &m_seconds;
    std::vector<http::Counter *> m_outcomes; ///< by RoutingOutcome
    http::Counter &m_failed;
    http::Counter &m_waves;
    http::Counter &m_together;
    http::Gauge &m_gap;
    QHash<OrderId, Later> m_later;
    std::unique_ptr<sql::Connection> m_reader;
    int m_listener = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    bool m_news = true;
    std::thread m_thread;
};

} // namespace stoa::hub
