// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/simulationrun.h"

#include "core/domain/orders/routingwave.h"
#include "core/domain/orders/scenariorun.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWhole = 10'000;
constexpr qsizetype kBusiestHours = 20;

QJsonValue share(qint64 part, qint64 whole)
{
    return whole > 0 ? QJsonValue((part * kWhole + whole / 2) / whole) : QJsonValue();
}

/// What one policy came to.
class Tally {
public:
    Tally(const RoutingCase &world, const RoutingPolicy &policy, int sample)
        : m_before(world.nodes)
        , m_sample(sample)
    {
        // One that took nothing shows as 0.
        for (const RoutingStrategy &strategy : policy.strategies())
            m_ordersByStrategy.insert(strategy.name, 0);
    }

    void add(const RoutingOrder &order, const Decision &decision)
    {
        m_totals.add(order, m_before, decision);
        ++m_outcomes[nameOf(decision.outcome)];
        if (const RoutingStep *step = decision.mainStep())
            ++m_ordersByStrategy[step->name];
        for (const RoutingPart &part : decision.parts) {
            ++m_partsByNode[part.node];
            const auto node = std::ranges::lower_bound(m_before, part.node, {}, &RoutingNode::code);
            if (node == m_before.end() || node->code != part.node)
                continue;
            if (const auto rejection = node->settings.details().performance.rejection)
                m_rejections += rejection->value();
        }
        addTimes(order, decision);
        if (m_rows.size() < m_sample)
            m_rows.append(rowOf(order, decision));
    }

    QJsonObject toJson(const QList<RoutingNode> &after, const ZoneSla &sla) const
    {
        const int assigned = m_totals.complete + m_totals.partly;
        QJsonObject json = m_totals.toJson();
        json.insert(u"fill_rate_bp"_s, share(m_totals.assigned, m_totals.units));
        json.insert(u"split_rate_bp"_s, share(m_totals.split, assigned));
        json.insert(u"cost_per_order"_s,
                    assigned > 0 ? QJsonValue(m_totals.cost / assigned / 1'000) : QJsonValue());
        json.insert(u"in_time_bp"_s, share(m_totals.inTime, m_totals.promised));
        json.insert(u"promised_hours"_s,
                    m_promised > 0 ? QJsonValue(m_promisedMinutes / m_promised / 60) : QJsonValue());
        json.insert(u"estimated_hours"_s,
                    m_promised > 0 ? QJsonValue(m_estimatedMinutes / m_promised / 60) : QJsonValue());
        json.insert(u"outcomes"_s, countsJson(m_outcomes));
        json.insert(u"parts_by_node"_s, countsJson(m_partsByNode));
        json.insert(u"orders_by_strategy"_s, countsJson(m_ordersByStrategy));
        // Each part is turned down as often as its place usually does.
        json.insert(u"expected_rejections"_s, (m_rejections + kWhole / 2) / kWhole);
        json.insert(u"zones"_s, zonesJson(sla));
        json.insert(u"stock"_s, stockJson(after));
        json.insert(u"busiest_hours"_s, hoursJson(after));
        json.insert(u"sample"_s, m_rows);
        return json;
    }

private:
    void addTimes(const RoutingOrder &order, const Decision &decision)
    {
        if (decision.parts.isEmpty() || !decision.expected)
            return;
        const Instant placed = order.placedAt == Instant() ? decision.at : order.placedAt;
        const qint64 minutes = decision.expected->msSince(placed) / 60'000;
        if (order.destination.zone && order.method == FulfilmentMethod::Ship)
            m_doors.append({*order.destination.zone, minutes});
        if (!order.promisedTo)
            return;
        ++m_promised;
        m_promisedMinutes += order.promisedTo->msSince(placed) / 60'000;
        m_estimatedMinutes += minutes;
    }

    static QJsonObject rowOf(const RoutingOrder &order, const Decision &decision)
    {
        QJsonObject row{{u"order"_s, order.number},
                        {u"outcome"_s, nameOf(decision.outcome)},
                        {u"nodes"_s, QJsonArray::fromStringList(decision.nodes())},
                        {u"parts"_s, decision.parts.size()},
                        {u"cost"_s, costOf(decision) / 1'000}};
        if (decision.expected)
            row.insert(u"expected"_s, decision.expected->toString());
        if (order.promisedTo)
            row.insert(u"promised"_s, order.promisedTo->toString());
        return row;
    }

    static QJsonObject countsJson(const QMap<QString, int> &counts)
    {
        QJsonObject json;
        for (const auto &[name, count] : counts.asKeyValueRange())
            json.insert(name, count);
        return json;
    }

    QJsonArray zonesJson(const ZoneSla &sla) const
    {
        QJsonArray zones;
        for (const SlaResult &result : evaluate(sla, m_doors)) {
            const auto inTime = result.share();
            zones.append(QJsonObject{{u"zone"_s, nameOf(result.zone)},
                                     {u"hours"_s, result.band.hours},
                                     {u"low_bp"_s, result.band.low.value()},
                                     {u"high_bp"_s, result.band.high.value()},
                                     {u"orders"_s, result.orders},
                                     {u"in_time"_s, result.inTime},
                                     {u"share_bp"_s, inTime ? QJsonValue(inTime->value()) : QJsonValue()},
                                     {u"verdict"_s, nameOf(result.verdict)}});
        }
        return zones;
    }

    /// Positions that had something to sell and have nothing left.
    QJsonObject stockJson(const QList<RoutingNode> &after) const
    {
        int positions = 0;
        int stores = 0;
        for (qsizetype i = 0; i < m_before.size() && i < after.size(); ++i) {
            int emptied = 0;
            for (const RoutingStock &stock : m_before[i].stock) {
                const RoutingStock *left = after[i].stockOf(stock.sku);
                if (stock.sellable() > 0 && left && left->sellable() == 0)
                    ++emptied;
            }
            positions += emptied;
            stores += emptied > 0 && m_before[i].kind == LocationKind::Store ? 1 : 0;
        }
        return {{u"positions_emptied"_s, positions}, {u"stores_at_zero"_s, stores}};
    }

    /// Those that are the fullest, of what they may take without the buffer.
    QJsonArray hoursJson(const QList<RoutingNode> &after) const
    {
        struct Hour {
            qint64 share;
            QString node;
            FulfilmentMethod method;
            Instant at;
            qint64 taken;
            qint64 limit;
        };
        QList<Hour> hours;
        for (const RoutingNode &node : after) {
            for (const auto &[hour, use] : node.uses) {
                const auto &terms = node.settings.terms(hour.first);
                const qint64 limit = terms ? terms->capacity().usable(Peak::Keep) : 0;
                if (limit > 0)
                    hours.append({use.taken() * kWhole / limit, node.code, hour.first, hour.second,
                                  use.taken(), limit});
            }
        }
        std::ranges::sort(hours, [](const Hour &a, const Hour &b) {
            return std::tie(b.share, a.node, a.method, a.at) < std::tie(a.share, b.node, b.method, b.at);
        });
        QJsonArray list;
        for (const Hour &hour : hours.first(std::min(kBusiestHours, hours.size())))
            list.append(QJsonObject{{u"node"_s, hour.node},
                                    {u"method"_s, nameOf(hour.method)},
                                    {u"hour"_s, hour.at.toString()},
                                    {u"taken"_s, hour.taken},
                                    {u"usable"_s, hour.limit},
                                    {u"share_bp"_s, hour.share}});
        return list;
    }

    const QList<RoutingNode> m_before;
    const int m_sample;
    ScenarioTotals m_totals;
    QMap<QString, int> m_outcomes;
    QMap<QString, int> m_partsByNode;
    QMap<QString, int>
        m_ordersByStrategy; ///< each once: by the first that took it, else the last that was tried
    qint64 m_rejections = 0; ///< basis points
    QList<DoorTime> m_doors;
    int m_promised = 0;
    qint64 m_promisedMinutes = 0;
    qint64 m_estimatedMinutes = 0;
    QJsonArray m_rows;
};

Error cancelled() { return {ErrorKind::Cancelled, {}, u"cancelled"_s}; }

} // namespace

Result<QJsonObject> simulate(const SimulationInput &input, bool together, int sample, const ZoneSla &sla,
                             const SimulationHook &hook)
{
    const RouteOptions options{.plans = 1, .flips = FlipSearch::Skip};
    const qint64 total = input.orders.size() * input.policies.size();
    qint64 done = 0;
    QJsonArray results;
    for (const RoutingPolicy &policy : input.policies) {
        RoutingCase world = input.world;
        Tally tally(world, policy, sample);
        QJsonObject extra;
        if (together) {
            // Nothing is decided about an order that is not there yet.
            for (const RoutingOrder &order : input.orders)
                world.now = std::max(world.now, order.placedAt);
            const qint64 before = done;
            const RoutedWave wave =
                routeWave({world, input.orders}, policy, options, {}, [&](qint64 part, qint64 whole) {
                    const qint64 share = whole > 0 ? input.orders.size() * part / whole : 0;
                    return hook(before + share, total);
                });
            if (wave.isCancelled || !hook(before + input.orders.size(), total))
                return cancelled();
            for (qsizetype i = 0; i < wave.decisions.size(); ++i) {
                tally.add(input.orders[i], wave.decisions[i]);
                takeFrom(world.nodes, input.orders[i], wave.decisions[i]);
            }
            done += input.orders.size();
            extra = {{u"wave_cost"_s, wave.cost}, {u"wave_bound"_s, wave.bound}};
        } else {
            for (const RoutingOrder &order : input.orders) {
                if (!hook(done, total))
                    return cancelled();
                world.order = order;
                // An order that comes later in the day is routed when it comes; those behind it come no
                // earlier.
                world.now = std::max(world.now, order.placedAt);
                const Decision decision = route(world, policy, options);
                tally.add(order, decision);
                takeFrom(world.nodes, order, decision);
                ++done;
            }
        }
        QJsonObject json = tally.toJson(world.nodes, sla);
        for (auto it = extra.begin(); it != extra.end(); ++it)
            json.insert(it.key(), *it);
        json.insert(u"code"_s, policy.code());
        json.insert(u"version"_s, policy.version());
        json.insert(u"policy"_s, policy.toJson());
        results.append(json);
    }
    if (!hook(done, total))
        return cancelled();
    return QJsonObject{{u"format"_s, u"stoa-simulation-result/1"_s},
                       {u"orders"_s, input.orders.size()},
                       {u"currency"_s, input.world.currency},
                       {u"stock_at"_s, input.world.now.toString()},
                       {u"policies"_s, results}};
}

} // namespace stoa::hub
