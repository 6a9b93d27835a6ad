// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/basketmaker.h"
#include "core/services/sample/sampleledger.h"

#include <map>
#include <queue>

namespace stoa {

/// Of a hundred web orders that two warehouses could fill, so many go to the first.
inline constexpr qint64 kSampleFirstWarehousePercent = 70;

/// Plays the sample's days: who comes to buy, what goes back, what the warehouses send and order, what the
/// stores find when they look. Stock never falls below zero but where an oddity says so.
class SampleRun {
public:
    SampleRun(std::shared_ptr<const SampleWorld> world, SampleSink &sink);

    /// Positions, opening balances, then day by day.
    Result<void> play();

private:
    enum class What { Basket, Return, Ship, Arrival, Review, Receipt, Release, DayRound, Count, Oversell };
    struct Event {
        Instant at;
        quint64 order; ///< events of one instant happen in the order in which they were planned
        What what;
        size_t place;
        size_t reference;
        bool operator>(const Event &other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };
    struct Return {
        size_t article;
        qint64 quantity;
        QString customer;
        Source source;
    };
    struct Line {
        size_t article;
        qint64 quantity;
    };
    struct Delivery {
        QString document;
        std::vector<Line> lines;
    };
    /// What a place aims at for an article, in thousandths.
    struct Plan {
        qint64 daily = 0;
        qint64 safety = 0;
        bool isKept = false;
        bool isFrozen = false; ///< an oddity: nothing happens to it any more
    };
    struct Span {
        qint64 reorderAt;
        qint64 fillTo;
    };

    // samplerun.cpp
    void makePlans();
    void freezeStale();
    Result<void> openPositions();
    Result<void> openPosition(size_t place, size_t article);
    void planDay(qint64 day);
    void planLate();
    void schedule(Instant at, What what, size_t place, size_t reference = 0);
    Result<void> perform(const Event &event);

    // samplesales.cpp
    Result<void> sell(size_t place, Instant at);
    std::optional<size_t> webSource(size_t article, qint64 wanted);
    void mayComeBack(size_t place, Instant soldAt, const Line &line, const QString &customer, Source source);
    Result<void> takeBack(size_t place, Instant at, const Return &what);

    // samplesupply.cpp
    Span span(size_t place, size_t article, Instant at) const;
    Result<void> ship(size_t store, Instant at);
    Result<void> arrive(size_t store, Instant at, const Delivery &delivery);
    void review(size_t place, Instant at);
    Result<void> receive(size_t place, Instant at, const Delivery &delivery);
    Result<void> release(size_t place, Instant at, const Delivery &delivery);

    // samplestorework.cpp
    Result<void> storeRound(size_t place, Instant at);
    Result<void> warehouseRound(size_t place, Instant at);
    Result<void> clearDamaged(size_t place, Instant at);
    Result<void> count(size_t place, Instant at);
    Result<void> oversell(size_t place, Instant at);
    std::optional<size_t> somethingInStock(size_t place);

    const SamplePlace &placeAt(size_t place) const { return m_world->places[place]; }
    const SampleArticle &articleAt(size_t article) const { return m_world->articles[article]; }
    Plan &plan(size_t place, size_t article) { return m_plans[place * m_world->articles.size() + article]; }
    const Plan &plan(size_t place, size_t article) const
    {
        return m_plans[place * m_world->articles.size() + article];
    }
    qint64 &onOrder(size_t place, size_t article)
    {
        return m_onOrder[place * m_world->articles.size() + article];
    }
    qint64 whole(size_t article, qint64 quantity) const
    {
        return quantity - quantity % articleAt(article).step;
    }
    Instant lastInstantOf(size_t place) const;

    std::shared_ptr<const SampleWorld> m_world;
    SampleSink &m_sink;
    SampleLedger m_ledger;
    SampleRandom m_random;
    std::vector<Plan> m_plans;
    std::vector<qint64> m_onOrder;
    std::map<size_t, BasketMaker> m_makers; ///< by place
    std::vector<Return> m_returns;
    std::vector<Delivery> m_deliveries;
    std::vector<SampleOddity> m_oddities;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    quint64 m_order = 0;
    qint64 m_startDay;
    qint64 m_endDay;
    qint64 m_tillReceipt = 4000;
    qint64 m_webOrder = 101'200;
    qint64 m_transfer = 1700;
    qint64 m_purchase = 5200;
    qint64 m_countNumber = 80;
    qint64 m_returnNumber = 600;
};

} // namespace stoa
