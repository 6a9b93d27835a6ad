// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/traffic/traffic.h"

#include "core/services/sample/sampleorders.h"

#include <QUrl>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kLookMs = 1'000; ///< between two looks at the work of one state
constexpr qint64 kLongestStepMs = 60'000; ///< a clock that jumped is not made up for
constexpr qint64 kLastNumber = 104'390; ///< where a channel without orders begins
/// Of a thousand orders, so many are paid for a little later.
constexpr qint64 kPaidLaterPerThousand = 300;
constexpr qint64 kCancelledPerThousand = 15;
constexpr qint64 kCardPerThousand = 480; ///< shown at tills
/// What a minute of the opening hours has at the least and at the most, against the average.
constexpr qint64 kQuiet = 150;
constexpr qint64 kBusiest = 2'200;
constexpr int kUsualOpenHours = 11;
/// Deeds of one call, so that whoever asks is not left waiting.
constexpr int kMostAtOnce = 50;
constexpr int kMostTries = 24; ///< until a store is open and has something of what is wanted

} // namespace

Traffic::Traffic(std::shared_ptr<const SampleWorld> world, SampleOrderMaker maker,
                 const TrafficOptions &options, links::HubClient &hub)
    : m_world(std::move(world))
    , m_maker(std::move(maker))
    , m_options(options)
    , m_calls(hub, m_counts)
    , m_stock(m_world, m_calls, m_counts)
    , m_random(options.seed, 77)
{
    std::vector<qint64> weights;
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        const SamplePlace &where = m_world->places[place];
        m_places.insert(where.location.code, place);
        if (where.isWarehouse() && m_warehouse.isEmpty())
            m_warehouse = where.location.code;
        if (!where.isStore())
            continue;
        m_stores.push_back(place);
        weights.push_back(where.basketsPerDay);
    }
    m_storeWeights = SampleWeights(weights);
}

Result<std::unique_ptr<Traffic>> Traffic::begin(std::shared_ptr<const SampleWorld> world,
                                                const TrafficOptions &options, links::HubClient &hub,
                                                Instant now)
{
    STOA_TRY_ASSIGN(auto maker, SampleOrderMaker::make(world));
    std::unique_ptr<Traffic> traffic(new Traffic(std::move(world), std::move(maker), options, hub));
    STOA_TRY(traffic->meet(now));
    return traffic;
}

/// Looks whether it is that chain, and what lies where.
Result<void> Traffic::meet(Instant now)
{
    const QString &sku = m_world->articles.front().item.sku;
    const auto refusal = [this](const Error &error) {
        if (m_calls.end())
            return *m_calls.end();
        return m_counts.delayed > 0 ? Error{ErrorKind::Offline, u"url"_s, m_calls.trouble()} : error;
    };
    if (!m_calls.ask("/v1/items/" + QUrl::toPercentEncoding(sku), now))
        return refusal(
            {ErrorKind::Refused, u"chain-seed"_s, u"the hub does not hold the sample chain of this seed"_s});
    for (size_t place = 0; place < m_world->places.size(); ++place) {
        if (!m_world->places[place].isWeb() && !m_stock.read(place, now))
            return refusal({ErrorKind::Refused, u"url"_s, m_calls.trouble()});
    }
    m_receipt = now.msSinceEpoch() / 1'000 % 1'000'000;
    if (m_options.salesPerMinute > 0)
        plan(now.plusMs(waitMs(m_options.salesPerMinute, now)), [this](Instant at) { sell(at); });
    if (m_options.ordersPerMinute > 0)
        plan(now.plusMs(waitMs(m_options.ordersPerMinute, now)), [this](Instant at) { order(at); });
    every(now.plusMs(kLookMs), kLookMs, [this](Instant at) { lookAtWork(at); });
    every(now.plusMs(kLookMs * 3 / 2), kLookMs * 3, [this](Instant at) { lookAtReturns(at); });
    every(now.plusMs(kMinuteMs / 2), kMinuteMs, [this](Instant at) { m_stock.refill(at); });
    every(now.plusMs(kMinuteMs), kMinuteMs, [this](Instant at) { m_stock.readNext(at); });
    return {};
}

void Traffic::plan(Instant at, Deed deed) { m_events.push({at, m_nth++, std::move(deed)}); }

void Traffic::every(Instant first, qint64 ms, Deed deed)
{
    plan(first, [this, ms, deed](Instant at) {
        deed(at);
        every(at.plusMs(ms), ms, deed);
    });
}

Instant Traffic::nextAt() const
{
    const Instant next = m_events.empty() ? Instant() : m_events.top().at;
    return std::max(next, m_calls.pausedUntil());
}

void Traffic::advance(Instant now)
{
    for (int done = 0;
         done < kMostAtOnce && !m_events.empty() && m_events.top().at <= now && m_calls.isReady(now);
         ++done) {
        const Event event = m_events.top();
        m_events.pop();
        // What waited while the hub was away happens now, and not all of what would have been meanwhile.
        event.deed(now.msSince(event.at) > kLongestStepMs ? now : event.at);
    }
}

SampleRandom Traffic::randomFor(const QString &what) const
{
    const QUuid id = sampleUuid(Instant(), what.toUtf8());
    const QByteArray bytes = id.toRfc4122();
    quint64 stream = 0;
    for (qsizetype i = 8; i < 16; ++i)
        stream = stream << 8U | uchar(bytes[i]);
    return {m_options.seed, stream};
}

bool Traffic::isOpen(size_t place, Instant now) const
{
    if (m_options.hours == TrafficHours::Always)
        return true;
    const SamplePlace &where = m_world->places[place];
    const SampleHours &hours = where.hoursOn(where.clock.localDay(now));
    const int minute = where.clock.localMinute(now);
    return hours.isOpen() && minute >= hours.opens && minute < hours.closes;
}

/// How much goes on now, against the average of the opening hours.
qint64 Traffic::busyPerThousand(Instant now) const
{
    if (m_options.hours == TrafficHours::Always)
        return 1'000;
    qint64 baskets = 0;
    qint64 going = 0;
    for (const size_t store : m_stores) {
        const SamplePlace &where = m_world->places[store];
        baskets += where.basketsPerDay;
        if (!isOpen(store, now))
            continue;
        const auto weekday = size_t(SampleZone::weekday(where.clock.localDay(now)));
        const auto hour = size_t(where.clock.localMinute(now) / 60);
        going += where.basketsPerDay * m_world->demand[store].hourMillionths[weekday][hour] / 1'000
            * m_world->distributions.weekdayPerThousand[weekday] / 1'000;
    }
    return baskets == 0 ? 0 : going * kUsualOpenHours / baskets;
}

qint64 Traffic::waitMs(qint64 perMinute, Instant now)
{
    const qint64 busy = std::clamp(busyPerThousand(now), kQuiet, kBusiest);
    const qint64 mean = kMinuteMs * 1'000 / std::max<qint64>(1, perMinute * busy);
    return std::max<qint64>(1, mean * m_random.unitExponentialMicros() / 1'000'000);
}

void Traffic::sell(Instant now)
{
    plan(now.plusMs(waitMs(m_options.salesPerMinute, now)), [this](Instant at) { sell(at); });
    for (int tries = 0; tries < kMostTries; ++tries) {
        const size_t place = m_stores[m_storeWeights.draw(m_random)];
        if (!isOpen(place, now))
            continue;
        const QJsonArray movements = basketAt(place);
        if (movements.isEmpty())
            continue;
        const QJsonObject body{{u"source"_s, u"till"_s}, {u"movements"_s, movements}};
        return m_calls.tell("/v1/movements", body, now,
                            [this](const QJsonObject &, Instant) { ++m_counts.sales; });
    }
}

/// Of what is on the shelves there.
QJsonArray Traffic::basketAt(size_t place)
{
    const SamplePlace &where = m_world->places[place];
    const SampleDemand &demand = m_world->demand[place];
    const size_t wanted = m_world->distributions.householdLines.draw(m_random) + 1;
    const qint64 till = m_random.between(1, std::max(1, where.tills));
    const QString document = u"%1-%2-%3"_s.arg(where.location.code).arg(till).arg(++m_receipt);
    const QString customer = m_random.happens(kCardPerThousand)
        ? m_world->customerToken(place, demand.customers.draw(m_random))
        : QString();
    QJsonArray movements;
    QSet<size_t> seen;
    for (size_t i = 0; i < wanted; ++i) {
        const size_t article = demand.assortment[demand.popularity.draw(m_random)];
        const SampleArticle &what = m_world->articles[article];
        const SampleWeights &pieces = m_world->distributions.householdPieces[size_t(what.priceQuarter)];
        const qint64 count = qint64(pieces.draw(m_random)) + 1;
        const qint64 there = m_stock.have(place, article);
        const qint64 quantity = std::min(count * what.step, there - there % what.step);
        if (quantity <= 0 || seen.contains(article))
            continue;
        seen.insert(article);
        QJsonObject movement{
            {u"kind"_s, u"sale"_s},
            {u"sku"_s, what.item.sku},
            {u"quantity"_s, quantity},
            {u"from"_s, QJsonObject{{u"account"_s, u"onHand"_s}, {u"location"_s, where.location.code}}},
            {u"to"_s, QJsonObject{{u"account"_s, u"customer"_s}}},
            {u"document"_s, document}};
        if (!customer.isEmpty())
            movement.insert(u"party"_s, customer);
        movements.append(movement);
        m_stock.take(place, article, quantity);
    }
    return movements;
}

/// After the newest one that the hub knows; nothing where it does not say.
std::optional<QString> Traffic::nextNumber(const QString &channel, Instant now)
{
    const auto known = m_numbers.find(channel);
    if (known == m_numbers.end()) {
        qint64 last = kLastNumber;
        const auto answer =
            m_calls.ask("/v1/orders?order=newest&limit=20&channel=" + QUrl::toPercentEncoding(channel), now);
        if (!answer)
            return std::nullopt;
        const QJsonArray items = answer->value("items"_L1).toArray();
        for (const QJsonValue &item : items)
            last = std::max(last, item["number"_L1].toString().section(u'-', -1).toLongLong());
        m_numbers[channel] = last;
    }
    return SampleOrderMaker::prefixOf(channel) + QString::number(++m_numbers[channel]);
}

void Traffic::order(Instant now)
{
    plan(now.plusMs(waitMs(m_options.ordersPerMinute, now)), [this](Instant at) { order(at); });
    OrderDraft draft = m_maker.draw(now, m_random);
    const bool paysLater =
        draft.payment == PaymentState::Authorised && m_random.happens(kPaidLaterPerThousand);
    const qint64 payAfter = m_random.between(20, 240);
    // Who has not paid yet has nothing to call off.
    const bool cancels = m_random.happens(kCancelledPerThousand) && !paysLater;
    const qint64 cancelAfter = m_random.between(60, 600);
    if (paysLater)
        draft.payment = PaymentState::Pending;
    const QString channel = draft.channel;
    const auto told = nextNumber(channel, now);
    if (!told)
        return;
    const QString number = *told;
    draft.number = number;
    m_calls.event(
        u"stoa.order.placed.v1"_s, channel, u"placed-"_s + number, draft.toJson(), now,
        [=, this](Instant taken) {
            ++m_counts.orders;
            if (paysLater)
                plan(taken.plusSeconds(payAfter), [=, this](Instant at) { pay(channel, number, at); });
            if (cancels)
                plan(taken.plusSeconds(cancelAfter), [=, this](Instant at) { cancel(channel, number, at); });
        });
}

void Traffic::pay(const QString &channel, const QString &number, Instant now)
{
    const QJsonObject data{{u"channel"_s, channel}, {u"number"_s, number}, {u"payment"_s, u"authorised"_s}};
    m_calls.event(u"stoa.order.payment.v1"_s, u"payments"_s, u"authorised-"_s + number, data, now,
                  [this](Instant) { ++m_counts.payments; });
}

void Traffic::cancel(const QString &channel, const QString &number, Instant now)
{
    const QJsonObject data{{u"channel"_s, channel}, {u"number"_s, number}};
    m_calls.event(u"stoa.order.cancelled.v1"_s, channel, u"cancelled-"_s + number, data, now,
                  [this](Instant) { ++m_counts.cancellations; });
}

} // namespace stoa::hub
