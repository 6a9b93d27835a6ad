// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/promisetime.h"

#include <QJsonArray>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

/// One promise on its way: each step either goes on or leaves an obstacle.
class Promising {
public:
    Promising(const PromiseNode &node, const PromiseWish &wish, const PromiseTransport *transport)
        : m_node(node)
        , m_wish(wish)
        , m_transport(transport)
    { }

    PromiseTime run()
    {
        if (mayStart() && prepare() && takeSlot()) {
            if (leavesByCarrier(m_wish.method))
                send();
            else
                offer(m_node.hours, *m_promise.ready);
        }
        return std::move(m_promise);
    }

private:
    struct Collection {
        Instant midnight; ///< at which its day begins
        Instant cutOff;
    };

    bool stop(PromiseObstacleKind kind, qint64 amount = 0, const std::optional<Refusal> &refusal = {})
    {
        m_promise.obstacle = PromiseObstacle{kind, amount, refusal};
        return false;
    }

    void add(PromiseStepKind kind, Instant from, Instant to, qint64 amount)
    {
        m_promise.steps.append({kind, from, to, amount});
    }

    const MethodTerms &terms() const { return *m_node.settings.terms(m_wish.method); }

    bool mayStart()
    {
        if (!m_node.settings.brokersAt(m_wish.now)) {
            const auto until = m_node.settings.details().offUntil;
            return stop(PromiseObstacleKind::BrokeringOff, until ? minutesStarted(m_wish.now, *until) : 0);
        }
        if (!m_node.settings.terms(m_wish.method))
            return stop(PromiseObstacleKind::MethodNotOffered);
        if (!leavesByCarrier(m_wish.method))
            return true;
        if (!m_transport || (m_wish.method == FulfilmentMethod::ShipToStore && !m_transport->receiver))
            return stop(PromiseObstacleKind::NoCarrier);
        const auto refusal = refusalOf(m_transport->carrier, m_transport->service, m_transport->parcel,
                                       m_node.place, m_transport->to);
        return refusal ? stop(PromiseObstacleKind::NotCarried, 0, refusal) : true;
    }

    bool prepare()
    {
        const auto begins = m_node.hours.nextOpen(m_wish.now);
        const auto prepared =
            begins ? m_node.hours.afterOpenTime(*begins, terms().preparationMinutes) : std::nullopt;
        if (!prepared)
            return stop(PromiseObstacleKind::NeverOpen);
        if (*begins > m_wish.now)
            add(PromiseStepKind::Opening, m_wish.now, *begins, minutesStarted(m_wish.now, *begins));
        add(PromiseStepKind::Preparation, *begins, *prepared, terms().preparationMinutes);
        m_begins = *begins;
        m_prepared = *prepared;
        return true;
    }

    bool takeSlot()
    {
        // What is done on the stroke of an hour, or of closing, was done in the hour before.
        const Instant from = std::max(m_begins, m_prepared.plusMs(-1));
        const auto search =
            nextFreeSlot(m_node.hours, terms().capacity(), m_node.uses, {from, m_wish.until, m_wish.peak});
        if (search.full.count > 0)
            add(PromiseStepKind::SlotFull, search.full.first, search.slot ? search.slot->hour : m_wish.until,
                search.full.lacking);
        if (!search.slot && search.full.count > 0)
            return stop(PromiseObstacleKind::NoCapacity, search.full.lacking);
        if (!search.slot)
            return stop(PromiseObstacleKind::TooLate, minutesStarted(m_wish.until, m_prepared));
        m_promise.ready = std::max(m_prepared, search.slot->from);
        add(PromiseStepKind::Slot, search.slot->hour, search.slot->hour.plusMs(60 * kMinute),
            search.slot->free);
        return true;
    }

    /// The first window in which the goods can be collected there.
    bool offer(const OpeningHours &hours, Instant ready)
    {
        const auto windows = hours.pickupWindows(ready, 0, m_wish.windowMinutes, 1);
        if (windows.isEmpty())
            return stop(PromiseObstacleKind::NeverOpen);
        setWindow(windows.first());
        return true;
    }

    void setWindow(const TimeWindow &window)
    {
        m_promise.window = window;
        add(PromiseStepKind::Window, window.from, window.to, minutesStarted(window.from, window.to));
    }

    bool send()
    {
        const auto collection = nextCollection();
        if (!collection)
            return false;
        const Instant handedOver = std::max(*m_promise.ready, collection->midnight);
        const auto quoted = quote(m_transport->carrier, m_transport->service, m_transport->parcel,
                                  m_node.place, m_transport->to, handedOver);
        if (!quoted)
            return stop(PromiseObstacleKind::NotCarried, 0, quoted.refusal());
        m_promise.quote = *quoted;
        add(PromiseStepKind::Transit, std::min(collection->cutOff, quoted->arrives.from),
            quoted->arrives.from, quoted->transitDays);
        if (m_wish.method == FulfilmentMethod::Ship) {
            setWindow(quoted->arrives);
            return true;
        }
        const Instant there = quoted->arrives.to;
        const auto received = m_transport->receiver->afterOpenTime(there, m_transport->receivingMinutes);
        if (!received)
            return stop(PromiseObstacleKind::NeverOpen);
        add(PromiseStepKind::Receiving, there, *received, m_transport->receivingMinutes);
        return offer(*m_transport->receiver, *received);
    }

    /// The first day on which the carrier works, somebody is there before the cut-off, and the goods are
    /// ready by then.
    std::optional<Collection> nextCollection()
    {
        const LocalClock &clock = m_node.hours.clock();
        const Instant ready = *m_promise.ready;
        const int minute = m_node.settings.cutOff(m_transport->carrier.code(), m_transport->to.zone)
                               .value_or(m_transport->service.details().cutOff);
        const QDate today = clock.dateAt(ready);
        qint64 idle = 0;
        for (QDate day = today;; day = day.addDays(1)) {
            const Instant midnight = clock.at(day, 0);
            const Instant cutOff = clock.at(day, minute);
            if (midnight >= m_wish.until) {
                stop(PromiseObstacleKind::TooLate, minutesStarted(m_wish.until, midnight));
                return std::nullopt;
            }
            const bool works = m_transport->carrier.worksOn(day);
            if (works && ready > cutOff) {
                add(PromiseStepKind::CutOffMissed, cutOff, ready, minutesStarted(cutOff, ready));
                continue;
            }
            const auto opens = works ? m_node.hours.nextOpen(midnight) : std::nullopt;
            if (!opens || *opens > cutOff) {
                ++idle;
                continue;
            }
            if (idle > 0)
                add(PromiseStepKind::NoCollection, ready, midnight, idle);
            add(PromiseStepKind::CutOff, ready, cutOff, cutOff.msSince(ready) / kMinute);
            return Collection{midnight, cutOff};
        }
    }

    const PromiseNode &m_node;
    const PromiseWish &m_wish;
    const PromiseTransport *m_transport;
    PromiseTime m_promise;
    Instant m_begins;
    Instant m_prepared;
};

} // namespace

PromiseTime promiseTime(const PromiseNode &node, const PromiseWish &wish, const PromiseTransport *transport)
{
    return Promising(node, wish, transport).run();
}

QLatin1StringView nameOf(PromiseStepKind kind)
{
    switch (kind) {
    case PromiseStepKind::Opening:
        return "opening"_L1;
    case PromiseStepKind::Preparation:
        return "preparation"_L1;
    case PromiseStepKind::SlotFull:
        return "slotFull"_L1;
    case PromiseStepKind::Slot:
        return "slot"_L1;
    case PromiseStepKind::CutOffMissed:
        return "cutOffMissed"_L1;
    case PromiseStepKind::NoCollection:
        return "noCollection"_L1;
    case PromiseStepKind::CutOff:
        return "cutOff"_L1;
    case PromiseStepKind::Transit:
        return "transit"_L1;
    case PromiseStepKind::Receiving:
        return "receiving"_L1;
    case PromiseStepKind::Window:
        return "window"_L1;
    }
    return {};
}

QLatin1StringView nameOf(PromiseObstacleKind kind)
{
    switch (kind) {
    case PromiseObstacleKind::BrokeringOff:
        return "brokeringOff"_L1;
    case PromiseObstacleKind::MethodNotOffered:
        return "methodNotOffered"_L1;
    case PromiseObstacleKind::NeverOpen:
        return "neverOpen"_L1;
    case PromiseObstacleKind::NoCapacity:
        return "noCapacity"_L1;
    case PromiseObstacleKind::TooLate:
        return "tooLate"_L1;
    case PromiseObstacleKind::NoCarrier:
        return "noCarrier"_L1;
    case PromiseObstacleKind::NotCarried:
        return "notCarried"_L1;
    }
    return {};
}

QJsonObject PromiseTime::toJson() const
{
    const auto windowJson = [](const TimeWindow &of) {
        return QJsonObject{{u"from"_s, of.from.toString()}, {u"to"_s, of.to.toString()}};
    };
    QJsonArray stepsJson;
    for (const PromiseStep &step : steps) {
        stepsJson.append(QJsonObject{{u"kind"_s, nameOf(step.kind)},
                                     {u"from"_s, step.from.toString()},
                                     {u"to"_s, step.to.toString()},
                                     {u"amount"_s, step.amount}});
    }
    QJsonObject json{{u"steps"_s, stepsJson}};
    if (ready)
        json.insert(u"ready"_s, ready->toString());
    if (window)
        json.insert(u"window"_s, windowJson(*window));
    if (quote) {
        QJsonObject quoteJson{{u"cost_minor"_s, quote->cost.minorUnits()},
                              {u"currency"_s, quote->cost.currency().code()},
                              {u"arrives"_s, windowJson(quote->arrives)},
                              {u"transit_days"_s, quote->transitDays}};
        if (quote->distanceMetres)
            quoteJson.insert(u"distance_metres"_s, *quote->distanceMetres);
        json.insert(u"quote"_s, quoteJson);
    }
    if (obstacle) {
        QJsonObject obstacleJson{{u"kind"_s, nameOf(obstacle->kind)}, {u"amount"_s, obstacle->amount}};
        if (obstacle->refusal) {
            obstacleJson.insert(u"refusal"_s,
                                QJsonObject{{u"why"_s, nameOf(obstacle->refusal->why)},
                                            {u"limit"_s, obstacle->refusal->limit},
                                            {u"actual"_s, obstacle->refusal->actual}});
        }
        json.insert(u"obstacle"_s, obstacleJson);
    }
    return json;
}

} // namespace stoa
