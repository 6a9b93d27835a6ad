// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/orderrouter.h"

#include "core/base/log.h"
#include "core/domain/orders/orderparts.h"
#include "core/sql/transaction.h"
#include "core/store/orders/reservationrepository.h"

#include <QElapsedTimer>
#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLook{1'000};
constexpr int kMostAtOnce = 500;
constexpr qint64 kFirstPauseMs = 5'000;
constexpr qint64 kLongestPauseMs = 15 * 60'000;
/// In a wave flips are looked for no longer than in the fewest orders that make one.
constexpr int kMostFlipTrials = OrderRouter::kWaveFrom * RouteOptions().flipTrials;

QByteArray latin(QLatin1StringView text) { return QByteArray(text.data(), text.size()); }

} // namespace

OrderRouter::OrderRouter(HubStore &store, NetworkView &network, http::Metrics &metrics)
    : m_store(store)
    , m_work(store, network)
    , m_duty(store, Duty::Kind::Routing)
    , m_seconds(metrics.histogram("stoa_routing_seconds",
                                  "From looking at an order, or a wave of them, to the commit"))
    , m_failed(
          metrics.counter("stoa_routing_failed_total", "Attempts to route an order that came to nothing"))
    , m_waves(metrics.counter("stoa_routing_waves_total", "Waves of orders that were planned together"))
    , m_together(metrics.counter("stoa_routing_wave_orders_total", "Orders in waves"))
    , m_gap(metrics.gauge("stoa_routing_wave_gap_thousandths",
                          "Of the last wave: how far its cost may be from the best, thousandths of a minor "
                          "unit"))
{
    // All of them from the start, so that one which never came shows as 0.
    using enum RoutingOutcome;
    for (const RoutingOutcome outcome :
         {Assigned, AssignedPartly, Queued, Backordered, CustomerCare, Waiting, Cancelled})
        m_outcomes.push_back(&metrics.counter("stoa_routed_total",
                                              "Orders that were routed, by what came of it",
                                              {{"outcome", latin(nameOf(outcome))}}));
}

OrderRouter::~OrderRouter()
{
    if (!m_thread.joinable())
        return;
    m_store.removeListener(m_listener);
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void OrderRouter::start()
{
    m_listener = m_store.onCommitted([this](const Committed &committed) {
        const bool touches = std::ranges::any_of(
            committed.effects, [](const Effect &effect) { return effect.stream == streams::kOrders; });
        if (!touches)
            return;
        const std::lock_guard lock(m_mutex);
        m_news = true;
        m_wake.notify_all();
    });
    m_thread = std::thread([this] { run(); });
}

bool OrderRouter::isEnding()
{
    const std::lock_guard lock(m_mutex);
    return m_ending;
}

void OrderRouter::run()
{
    QString trouble;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, kLook, [this] { return m_ending || m_news; });
            if (m_ending)
                return;
            m_news = false;
        }
        if (!m_duty.isOurs())
            continue;
        const auto done = round();
        const QString now = done ? QString() : done.error().toString();
        if (!now.isEmpty() && now != trouble)
            qCWarning(lcHub, "routing: %s", qUtf8Printable(now));
        trouble = now;
        if (!done) {
            m_store.note(done.error());
            m_reader.reset();
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, kLook, [this] { return m_ending; }))
                return;
        }
    }
}

Result<OrderRouter::Round> OrderRouter::round()
{
    Round round;
    if (!m_reader || !m_reader->usable()) {
        STOA_TRY_ASSIGN(m_reader, m_store.openReader());
    }
    const Instant now = m_store.clock().now();
    STOA_TRY_ASSIGN(QList<OrderId> ids, OrderRepository::toRoute(*m_reader, now, kMostAtOnce));
    ids.removeIf([this, now](const OrderId &id) {
        const auto later = m_later.constFind(id);
        return later != m_later.cend() && now < later->notBefore;
    });
    // The stock of what is planned together changes only once: the waves are cut after what counts most.
    while (ids.size() >= kWaveFrom) {
        const auto together = ids.first(std::min<qsizetype>(ids.size(), kMostInWave));
        ids = ids.sliced(together.size());
        STOA_TRY_ASSIGN(const auto left, routeTogether(*m_reader, together, round));
        for (const OrderId &id : left)
            STOA_TRY(routeOne(*m_reader, id, round));
        if (isEnding())
            return round;
    }
    for (const OrderId &id : std::as_const(ids)) {
        STOA_TRY(routeOne(*m_reader, id, round));
        if (isEnding())
            return round;
    }
    return round;
}

void OrderRouter::countOutcome(RoutingOutcome outcome) { m_outcomes[size_t(outcome)]->add(); }

void OrderRouter::count(const RoutedNow &routed, qint64 us)
{
    m_seconds.observe(us);
    countOutcome(routed.routed.decision.outcome);
}

void OrderRouter::putOff(const OrderId &id)
{
    Later &later = m_later[id];
    const qint64 pause = std::min(kLongestPauseMs, kFirstPauseMs << std::min(later.tries, 10));
    later.notBefore = m_store.clock().now().plusMs(pause);
    ++later.tries;
    m_failed.add();
}

/// Nothing of it is to be routed any more: it is not asked for again until somebody does.
Result<void> OrderRouter::settleUnroutable(const OrderId &id)
{
    const auto done = m_store.write(byTheHub(m_store), [&id](UnitOfWork &work) -> Result<void> {
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, id));
        if (mayRoute(open.order()))
            return {};
        open.wantRoute(std::nullopt);
        return open.save();
    });
    return done ? Result<void>() : done.error();
}

Result<void> OrderRouter::routeOne(sql::Connection &reader, const OrderId &id, Round &round)
{
    QElapsedTimer timer;
    timer.start();
    const auto done = m_work.route(reader, id, byTheHub(m_store));
    if (done) {
        count(*done, timer.nsecsElapsed() / 1'000);
        m_later.remove(id);
        ++round.routed;
        return {};
    }
    if (done.error().code() == Problem::NotFound)
        return {};
    if (done.error().code() == Problem::IllegalTransition && done.error().field == "state"_L1) {
        m_later.remove(id);
        return settleUnroutable(id);
    }
    // The database itself is in trouble: that is told once for all orders.
    if (done.error().kind == ErrorKind::Storage && !reader.usable())
        return done.error();
    if (!isLostRoute(done.error()))
        qCWarning(lcHub, "order %s is not routed: %s", qPrintable(id.toString()),
                  qUtf8Printable(done.error().toString()));
    putOff(id);
    ++round.later;
    return {};
}

Result<QList<OrderRouter::Waiting>> OrderRouter::routable(sql::Connection &reader, const QList<OrderId> &ids,
                                                          QList<OrderId> &others) const
{
    QList<Waiting> orders;
    for (const OrderId &id : ids) {
        STOA_TRY_ASSIGN(const auto stored, OrderRepository::find(reader, id));
        const bool fits = stored && mayRoute(stored->order)
            && (orders.isEmpty()
                || orders.first().stored.order.parts().currency == stored->order.parts().currency);
        // What is kept for one is there for it alone.
        STOA_TRY_ASSIGN(const auto kept, ReservationRepository::keptFor(reader, id.toString()));
        if (fits && kept.isEmpty())
            orders.append({id, *stored});
        else
            others.append(id);
    }
    return orders;
}

Result<QList<OrderId>> OrderRouter::routeTogether(sql::Connection &reader, const QList<OrderId> &ids,
                                                  Round &round)
{
    QElapsedTimer timer;
    timer.start();
    QList<OrderId> left;
    STOA_TRY_ASSIGN(const auto view, m_work.network().now(reader));
    QList<Waiting> orders;
    std::optional<RoutingWave> wave;
    {
        STOA_TRY_ASSIGN(auto moment, sql::Transaction::begin(reader, sql::Mode::Snapshot));
        STOA_TRY_ASSIGN(orders, routable(reader, ids, left));
        QList<Order> list;
        for (const Waiting &each : std::as_const(orders))
            list.append(each.stored.order);
        auto read = readRoutingWave(reader, *view, list, m_store.clock().now());
        moment.rollback();
        // One of them cannot be read as a case: each by itself, so that it is that one which waits.
        if (!read)
            return ids;
        wave = std::move(*read);
    }
    if (orders.size() < 2)
        return ids;
    const RoutedWave planned = routeWave(*wave, view->policy, {.plans = 2, .flips = FlipSearch::Skip});
    const WaveNote note{uuidText(routeSeed(orders.first().id, orders.first().stored.version)), planned.gap()};
    STOA_TRY_ASSIGN(const auto lost, carryOut(orders, *wave, planned, view->policy, note, round));
    m_seconds.observe(timer.nsecsElapsed() / 1'000);
    m_waves.add();
    m_together.add(quint64(planned.together));
    m_gap.set(planned.gap());
    ++round.waves;
    round.together += planned.together;
    round.gap += planned.gap();
    logEvent(lcHub(), "orders.wave",
             {{u"orders"_s, orders.size()},
              {u"together"_s, planned.together},
              {u"lost"_s, lost.size()},
              {u"cost"_s, planned.cost},
              {u"bound"_s, planned.bound},
              {u"ms"_s, timer.elapsed()}});
    return left + lost;
}

Result<QList<OrderId>> OrderRouter::carryOut(const QList<Waiting> &orders, const RoutingWave &wave,
                                             const RoutedWave &planned, const RoutingPolicy &policy,
                                             const WaveNote &note, Round &round)
{
    // So many in one commit: each is a part that stands or falls alone.
    constexpr qsizetype kTogether = 25;
    QList<OrderId> lost;
    int trials = kMostFlipTrials;
    WaveWalk walk(wave, planned);
    // Why it is so is found out before each commit, so that the first ones do not wait for the last ones'
    // reasons. Who ends meanwhile leaves the others waiting.
    while (!walk.isAtEnd() && !isEnding()) {
        QList<Settled> some;
        for (; !walk.isAtEnd() && some.size() < kTogether; walk.next()) {
            const Waiting &order = orders[walk.order()];
            Settled each{order.id, {walk.of(), planned.decisions[walk.order()], order.stored.version}};
            RouteOptions options;
            options.flipTrials = std::min(options.flipTrials, trials / walk.left());
            trials -= explain(each.routed.decision, each.routed.input, policy, options);
            some.append(std::move(each));
        }
        STOA_TRY_ASSIGN(const auto failed, carryOutAtOnce(some, policy, note));
        for (const Settled &each : std::as_const(some)) {
            if (failed.contains(each.id)) {
                lost.append(each.id);
                continue;
            }
            countOutcome(each.routed.decision.outcome);
            m_later.remove(each.id);
            ++round.routed;
        }
    }
    return lost;
}

Result<QList<OrderId>> OrderRouter::carryOutAtOnce(const QList<Settled> &some, const RoutingPolicy &policy,
                                                   const WaveNote &note)
{
    QList<OrderId> failed;
    const HubWrite write = byTheHub(m_store);
    const auto done = m_store.transact([&](HubTransaction &transaction) -> Result<void> {
        failed.clear();
        for (const Settled &each : some) {
            const auto part = transaction.part(write, [&](UnitOfWork &work) -> Result<void> {
                STOA_TRY(carryOutAndKeep(work, each.id, each.routed, policy, note));
                return {};
            });
            if (part)
                continue;
            if (part.error().kind == ErrorKind::Timeout || part.error().kind == ErrorKind::Storage)
                return part.error();
            failed.append(each.id);
        }
        return {};
    });
    if (!done)
        return done.error();
    return failed;
}

} // namespace stoa::hub
