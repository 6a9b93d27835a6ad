// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplerun.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr SampleSpot kSuspense{AccountKind::Suspense};

} // namespace

SampleRun::SampleRun(std::shared_ptr<const SampleWorld> world, SampleSink &sink)
    : m_world(std::move(world))
    , m_sink(sink)
    , m_ledger(*m_world, sink)
    , m_random(m_world->options.seed, 2)
    , m_plans(m_world->places.size() * m_world->articles.size())
    , m_onOrder(m_plans.size(), 0)
    , m_endDay(SampleZone().localDay(m_world->options.endsAt))
{
    m_startDay = m_endDay - m_world->days();
    makePlans();
}

void SampleRun::makePlans()
{
    const size_t places = m_world->places.size();
    std::vector<size_t> warehouses;
    for (size_t place = 0; place < places; ++place) {
        if (placeAt(place).isWarehouse())
            warehouses.push_back(place);
        if (!placeAt(place).isWeb()) {
            for (const size_t article : m_world->demand[place].assortment)
                plan(place, article).isKept = true;
        }
    }
    for (size_t place = 0; place < places; ++place) {
        if (!placeAt(place).isStore() && !placeAt(place).isWeb())
            continue;
        for (const size_t article : m_world->demand[place].assortment) {
            const qint64 daily = m_world->dailyDemand(place, article);
            if (placeAt(place).isStore()) {
                plan(place, article).daily = daily;
                plan(size_t(placeAt(place).servedBy), article).daily += daily;
                continue;
            }
            for (size_t other = 0; other < places; ++other) {
                if (placeAt(other).isSupplier() && plan(other, article).isKept)
                    plan(other, article).daily += daily;
            }
            std::vector<size_t> able;
            for (const size_t warehouse : warehouses) {
                if (plan(warehouse, article).isKept)
                    able.push_back(warehouse);
            }
            for (size_t i = 0; i < able.size(); ++i) {
                const qint64 percent = able.size() == 1 ? 100
                    : i == 0                            ? kSampleFirstWarehousePercent
                                                        : 100 - kSampleFirstWarehousePercent;
                plan(able[i], article).daily += daily * percent / 100;
            }
        }
    }
    for (size_t place = 0; place < places; ++place) {
        for (const size_t article : m_world->demand[place].assortment) {
            Plan &what = plan(place, article);
            const qint64 days = placeAt(place).isStore() ? 2 : 4;
            const qint64 most = placeAt(place).isStore() ? 20 : 400;
            what.safety = std::clamp<qint64>(what.daily * days / 1000, 1, most) * 1000;
        }
    }
}

Instant SampleRun::lastInstantOf(size_t place) const
{
    return m_world->options.endsAt.plusSeconds(-60LL * placeAt(place).location.feedDelayMinutes);
}

void SampleRun::schedule(Instant at, What what, size_t place, size_t reference)
{
    if (at <= lastInstantOf(place))
        m_events.push({at, m_order++, what, place, reference});
}

Result<void> SampleRun::openPosition(size_t place, size_t article)
{
    const Instant at = SampleZone().instant(m_startDay, 0);
    const SamplePaper paper{Source::Import, {}, u"opening"_s, {}, {}};
    const Span aim = span(place, article, at);
    const bool isStore = placeAt(place).isStore();
    const qint64 step = articleAt(article).step;
    qint64 quantity = whole(article, m_random.between(aim.reorderAt, aim.fillTo));
    if (isStore && articleAt(article).item.velocity == u"C"_s && m_random.happens(60))
        quantity = 0;
    if (plan(place, article).isFrozen)
        quantity = m_random.between(6, 24) * step;
    if (quantity > 0) {
        STOA_TRY(m_ledger.post(at, MovementKind::Adjustment, article, kSuspense, {AccountKind::OnHand, place},
                               quantity, paper));
    }
    if (isStore && articleAt(article).item.priceMinor >= 1000 && m_random.happens(50)) {
        STOA_TRY(m_ledger.post(at, MovementKind::Adjustment, article, kSuspense,
                               {AccountKind::Display, place}, step, paper));
    }
    return {};
}

/// A few things that sell well elsewhere have not moved for weeks: a shelf nobody looks at, a wrong label.
void SampleRun::freezeStale()
{
    int wanted = m_world->options.scale == SampleScale::Small ? 2 : 5;
    for (size_t place = 0; place < m_world->places.size() && wanted > 0; ++place) {
        if (!placeAt(place).isStore())
            continue;
        std::vector<size_t> selling;
        for (const size_t article : m_world->demand[place].assortment) {
            if (articleAt(article).item.velocity == u"A"_s)
                selling.push_back(article);
        }
        if (selling.empty())
            continue;
        const size_t article = selling[size_t(m_random.below(qint64(selling.size())))];
        plan(place, article).isFrozen = true;
        m_oddities.push_back(
            {SampleOddityKind::Stale, articleAt(article).item.sku, placeAt(place).location.code});
        --wanted;
    }
}

Result<void> SampleRun::openPositions()
{
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        if (placeAt(place).isWeb())
            continue;
        for (const size_t article : m_world->demand[place].assortment) {
            STOA_TRY(m_sink.position({articleAt(article).item.sku, placeAt(place).location.code,
                                      Quantity::fromThousandths(plan(place, article).safety)}));
        }
    }
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        if (placeAt(place).isWeb())
            continue;
        for (const size_t article : m_world->demand[place].assortment)
            STOA_TRY(openPosition(place, article));
    }
    return {};
}

Result<void> SampleRun::play()
{
    freezeStale();
    STOA_TRY(openPositions());
    const Instant start = SampleZone().instant(m_startDay, 0);
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        const bool sells = placeAt(place).isStore() || placeAt(place).isWeb();
        if (!sells)
            continue;
        const auto [maker, isNew] = m_makers.emplace(place, BasketMaker(m_world, place, 1000 + place, start));
        schedule(maker->second.nextAt(), What::Basket, place);
    }
    planLate();
    const int days = int(m_endDay - m_startDay) + 1;
    for (int day = 0; day < days; ++day) {
        planDay(m_startDay + day);
        const Instant midnight = SampleZone().instant(m_startDay + day + 1, 0);
        while (!m_events.empty() && m_events.top().at < midnight) {
            const Event event = m_events.top();
            m_events.pop();
            STOA_TRY(perform(event));
        }
        // Today is only begun, and none of the days that the sample is said to have.
        STOA_TRY(m_sink.dayDone(std::min(day + 1, days - 1), days - 1));
    }
    for (const SampleOddity &oddity : m_oddities)
        STOA_TRY(m_sink.oddity(oddity));
    return {};
}

void SampleRun::planDay(qint64 day)
{
    const auto weekday = size_t(SampleZone::weekday(day));
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        const SamplePlace &where = placeAt(place);
        const SampleHours &hours = where.hoursOn(day);
        if (where.isStore()) {
            if (where.shipsOn[weekday])
                schedule(placeAt(size_t(where.servedBy)).clock.instant(day, 13 * 60), What::Ship, place);
            if (hours.isOpen()) {
                const auto early = int(m_random.between(5, 40));
                schedule(where.clock.instant(day, hours.closes - early), What::DayRound, place);
                if ((day + qint64(place)) % 3 == 0)
                    schedule(where.clock.instant(day, hours.closes + 10), What::Count, place);
            }
        } else if (!where.isWeb() && weekday < 5) {
            schedule(where.clock.instant(day, 5 * 60 + 30), What::Review, place);
            schedule(where.clock.instant(day, 13 * 60 + 30), What::DayRound, place);
        }
    }
}

/// The oversells of the last hours in which the stores were open.
void SampleRun::planLate()
{
    int wanted = m_world->options.scale == SampleScale::Small ? 2 : 6;
    std::vector<size_t> stores;
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        // A store whose feed is late is where a sale outruns its receipt.
        if (placeAt(place).isStore())
            stores.insert(placeAt(place).location.feedDelayMinutes > 0 ? stores.begin() : stores.end(),
                          place);
    }
    for (const size_t place : stores) {
        if (wanted-- == 0)
            break;
        const SamplePlace &where = placeAt(place);
        const Instant last = lastInstantOf(place);
        for (qint64 day = where.clock.localDay(last); day >= m_startDay + 1; --day) {
            const SampleHours &hours = where.hoursOn(day);
            if (!hours.isOpen() || where.clock.instant(day, hours.opens + 30) > last)
                continue;
            const Instant latest = std::min(last, where.clock.instant(day, hours.closes));
            const qint64 open = latest.msSince(where.clock.instant(day, hours.opens));
            schedule(latest.plusMs(-std::min(open / 2, m_random.between(600'000, 7'200'000))), What::Oversell,
                     place);
            break;
        }
    }
}

Result<void> SampleRun::perform(const Event &event)
{
    const size_t place = event.place;
    switch (event.what) {
    case What::Basket:
        return sell(place, event.at);
    case What::Return:
        return takeBack(place, event.at, m_returns[event.reference]);
    case What::Ship:
        return ship(place, event.at);
    case What::Arrival:
        return arrive(place, event.at, m_deliveries[event.reference]);
    case What::Review:
        review(place, event.at);
        return {};
    case What::Receipt:
        return receive(place, event.at, Delivery(m_deliveries[event.reference]));
    case What::Release:
        return release(place, event.at, m_deliveries[event.reference]);
    case What::DayRound:
        return placeAt(place).isStore() ? storeRound(place, event.at) : warehouseRound(place, event.at);
    case What::Count:
        return count(place, event.at);
    case What::Oversell:
        return oversell(place, event.at);
    }
    return {};
}

} // namespace stoa
