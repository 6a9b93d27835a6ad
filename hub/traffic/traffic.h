// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/sampleordermaker.h"
#include "hub/traffic/trafficcalls.h"
#include "hub/traffic/trafficstock.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <map>
#include <queue>

namespace stoa::hub {

/// When stores sell.
enum class TrafficHours {
    Opening, ///< in their opening hours, more in busy ones
    Always, ///< as in the middle of a day, at any time: for showing it
};

struct TrafficOptions {
    quint64 seed = 1; ///< of the decisions; the sample's own seed is that of its world
    qint64 salesPerMinute = 40; ///< on average over the opening hours
    qint64 ordersPerMinute = 6;
    TrafficHours hours = TrafficHours::Opening;
    /// Locations in which people do the work on orders themselves.
    QSet<QString> staffed = {};
};

/// The sample chain going on in time, told to a running hub as its tills, channels, stores and carriers tell
/// it: sales, orders, payments, the work of stores without people, parcels, returns, and goods that come in
/// for what runs out. What it decides follows from the seed and the hub's answers.
///
/// It keeps out of the way of people: it leaves the stores that are said to have some alone, and elsewhere
/// what lies in somebody's walk or was touched since it looked.
class Traffic {
public:
    /// Fails when the hub does not hold the chain of this world or does not answer.
    static Result<std::unique_ptr<Traffic>> begin(std::shared_ptr<const SampleWorld> world,
                                                  const TrafficOptions &options, links::HubClient &hub,
                                                  Instant now);

    /// Does what is due by now, but not much at a time: nextAt() says when to ask again.
    void advance(Instant now);
    /// When something is due next.
    Instant nextAt() const;
    const TrafficCounts &counts() const { return m_counts; }
    /// Why it cannot go on.
    const std::optional<Error> &end() const { return m_calls.end(); }
    /// What went wrong last.
    const QString &trouble() const { return m_calls.trouble(); }

private:
    using Deed = std::function<void(Instant)>;
    struct Event {
        Instant at;
        quint64 nth;
        Deed deed;
        bool operator>(const Event &other) const { return at != other.at ? at > other.at : nth > other.nth; }
    };

    Traffic(std::shared_ptr<const SampleWorld> world, SampleOrderMaker maker, const TrafficOptions &options,
            links::HubClient &hub);
    Result<void> meet(Instant now);

    // traffic.cpp
    void plan(Instant at, Deed deed);
    void every(Instant first, qint64 ms, Deed deed);
    qint64 waitMs(qint64 perMinute, Instant now);
    qint64 busyPerThousand(Instant now) const;
    bool isOpen(size_t place, Instant now) const;
    void sell(Instant now);
    QJsonArray basketAt(size_t place);
    void order(Instant now);
    std::optional<QString> nextNumber(const QString &channel, Instant now);
    void pay(const QString &channel, const QString &number, Instant now);
    void cancel(const QString &channel, const QString &number, Instant now);

    // trafficwork.cpp
    std::optional<QJsonArray> nextPages(QByteArrayView list, QLatin1StringView state, Instant now);
    bool isUntouched(QByteArrayView list, const QJsonObject &seen, Instant now);
    void later(const QString &key, qint64 leastSeconds, qint64 mostSeconds, Instant now, Deed deed);
    void forget(Instant now);
    bool isLeftToOthers(const QJsonObject &fulfilment, Instant now) const;
    void lookAtWork(Instant now);
    void work(const QJsonObject &fulfilment, Instant now);
    std::optional<QJsonObject> stepOf(const QJsonObject &fulfilment, SampleRandom &random);
    QJsonObject pickingOf(const QJsonObject &fulfilment, SampleRandom &random);
    void step(const QJsonObject &fulfilment, const QJsonObject &body, Instant now);
    void handedOver(const QJsonObject &fulfilment, const QString &to, Instant now);
    void deliver(const QJsonObject &fulfilment, Instant now);
    void mayComeBack(const QJsonObject &fulfilment, Instant now);
    void lookAtReturns(Instant now);
    void returnStep(const QJsonObject &returnCase, Instant now);

    SampleRandom randomFor(const QString &what) const;
    bool isStaffed(const QString &location) const { return m_options.staffed.contains(location); }

    std::shared_ptr<const SampleWorld> m_world;
    SampleOrderMaker m_maker;
    TrafficOptions m_options;
    TrafficCounts m_counts;
    TrafficCalls m_calls;
    TrafficStock m_stock;
    SampleRandom m_random;
    SampleWeights m_storeWeights;
    std::vector<size_t> m_stores;
    QHash<QString, size_t> m_places; ///< by code
    QString m_warehouse;
    std::map<QString, qint64> m_numbers; ///< by channel, the last one
    QHash<QString, Instant> m_due; ///< "id/state" of what waits for its step, or has had it
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    quint64 m_nth = 0;
    qint64 m_receipt = 0;
    QHash<QByteArray, QString> m_cursors; ///< how far lists were looked at, by their addresses
    size_t m_look = 0;
    size_t m_returnLook = 0;
};

} // namespace stoa::hub
