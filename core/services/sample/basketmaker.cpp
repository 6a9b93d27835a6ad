// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/basketmaker.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Of a thousand web orders, so many come from hotels, cafés and offices.
constexpr qint64 kTradePerThousand = 20;
/// The source knows its customers by mail order; at a till every second of them shows a card.
constexpr qint64 kTillCardPerThousand = 500;

} // namespace

BasketMaker::BasketMaker(std::shared_ptr<const SampleWorld> world, size_t place, quint64 stream, Instant from)
    : m_world(std::move(world))
    , m_place(place)
    , m_random(m_world->options.seed, stream)
    , m_at(from)
{
    advance();
}

void BasketMaker::advance()
{
    qint64 wait = m_random.unitExponentialMicros();
    qint64 day = place().clock.localDay(m_at);
    int hour = place().clock.localMinute(m_at) / 60;
    for (;; hour = 0, ++day) {
        const auto weekday = size_t(SampleZone::weekday(day));
        const qint64 dayMicros = place().basketsPerDay * m_world->distributions.weekdayPerThousand[weekday]
            * m_world->distributions.monthPerThousand[size_t(SampleZone::month(day)) - 1];
        for (; hour < 24; ++hour) {
            const auto [from, to] = place().hoursOn(day).within(hour);
            const qint64 mass = dayMicros * demand().hourMillionths[weekday][size_t(hour)] / 1'000'000;
            if (from == to || mass == 0)
                continue;
            const Instant opens = place().clock.instant(day, from);
            const Instant closes = place().clock.instant(day, to);
            const Instant start = std::max(opens, m_at);
            const qint64 left = closes.msSince(start);
            if (left <= 0)
                continue;
            const qint64 massLeft = mass * left / closes.msSince(opens);
            if (wait < massLeft) {
                m_at = start.plusMs(wait * left / massLeft);
                return;
            }
            wait -= massLeft;
        }
    }
}

QString BasketMaker::customer()
{
    const bool isWeb = place().isWeb();
    const qint64 known =
        m_world->distributions.knownCustomerPerThousand * (isWeb ? 1000 : kTillCardPerThousand) / 1000;
    if (!m_random.happens(known))
        return {};
    return m_world->customerToken(m_place, demand().customers.draw(m_random));
}

SampleBasket BasketMaker::next()
{
    SampleBasket basket;
    basket.at = m_at;
    basket.customer = customer();
    basket.till = place().tills > 0 ? int(m_random.between(1, place().tills)) : 0;
    const bool isTrade = place().isWeb() && m_random.happens(kTradePerThousand);
    const SampleWeights &lines =
        isTrade ? m_world->distributions.tradeLines : m_world->distributions.householdLines;
    const size_t wanted = std::min(lines.draw(m_random) + 1, demand().assortment.size() / 4 + 1);
    for (size_t tries = 0; basket.lines.size() < wanted && tries < wanted * 4; ++tries) {
        const size_t article = demand().assortment[demand().popularity.draw(m_random)];
        if (std::any_of(basket.lines.begin(), basket.lines.end(),
                        [article](const SampleBasket::Line &line) { return line.article == article; }))
            continue;
        const SampleArticle &what = m_world->articles[article];
        const SampleWeights &pieces = isTrade
            ? m_world->distributions.tradePieces
            : m_world->distributions.householdPieces[size_t(what.priceQuarter)];
        basket.lines.push_back(
            {article, Quantity::fromThousandths(qint64(pieces.draw(m_random) + 1) * what.step)});
    }
    advance();
    return basket;
}

std::optional<SampleBasket> BasketMaker::nextUntil(Instant now)
{
    if (now < m_at)
        return std::nullopt;
    return next();
}

} // namespace stoa
