// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingcandidates.h"

#include "core/domain/network/distance.h"

namespace stoa::routing {

using namespace Qt::StringLiterals;

namespace {

/// Looks at one node for one strategy.
class Look {
public:
    Look(const RoutingCase &of, const Facts &facts, const RoutingStrategy &strategy,
         const QList<RoutingLine> &open, const Taken &taken)
        : m_case(of)
        , m_facts(facts)
        , m_strategy(strategy)
        , m_open(open)
        , m_taken(taken)
        , m_mind(mindOf(strategy, of.order))
    { }

    Contender at(int index) const
    {
        const RoutingNode &node = m_case.nodes[index];
        const NodeFacts &facts = m_facts.of(index, m_mind);
        Contender contender;
        contender.node = index;
        contender.rank = node.settings.details().priority;
        contender.isDefault = node.isDefault;
        contender.candidate.node = node.code;
        contender.candidate.metres = facts.metres;
        const Way &way = bestWay(node, facts);
        contender.candidate.offer = way.offer;
        excludeNode(contender.candidate, node, way);
        contender.candidate.isOut = !contender.candidate.exclusions.isEmpty();
        lookAtLines(contender, node, way);
        cost(contender, node, way);
        contender.points.assign(size_t(m_open.size()), 0);
        if (!contender.candidate.isOut)
            contender.candidate.isOut = std::ranges::count(contender.may, char(true)) == 0;
        if (!contender.candidate.isOut && !m_strategy.scores.isEmpty())
            score(contender, m_case, m_strategy, m_open);
        return contender;
    }

private:
    bool isOn(ExclusionKind kind) const { return m_strategy.exclusion(kind) != nullptr; }

    /// The first opening is of no use any more.
    bool isClosed(const RoutingNode &node, const Way &way) const
    {
        const RoutingOrder &order = m_case.order;
        if (isCollected(order.method) && order.promisedTo && *order.promisedTo > m_case.now) {
            const Instant from = std::max(m_case.now, order.promisedFrom.value_or(m_case.now));
            if (from < *order.promisedTo && node.code == order.pickupAt)
                return node.hours.windows(from, *order.promisedTo).isEmpty();
        }
        return way.opensAt
            && *way.opensAt >= std::max(order.promisedTo.value_or(Instant()), m_case.now.plusDays(1));
    }

    /// What of the way a strategy does not put up with.
    QList<ExclusionFinding> against(const RoutingNode &node, const Way &way) const
    {
        QList<ExclusionFinding> findings;
        if (isOn(ExclusionKind::Closed) && isClosed(node, way))
            findings.append({.kind = ExclusionKind::Closed, .at = way.opensAt});
        if (way.obstacle && isOn(way.obstacle->kind)
            && (findings.isEmpty() || way.obstacle->kind != ExclusionKind::Closed))
            findings.append(*way.obstacle);
        if (way.full && isOn(ExclusionKind::Capacity)
            && (!way.obstacle || way.obstacle->kind != ExclusionKind::Capacity))
            findings.append(*way.full);
        if (way.missed && isOn(ExclusionKind::CutOff))
            findings.append(*way.missed);
        return findings;
    }

    const Way &bestWay(const RoutingNode &node, const NodeFacts &facts) const
    {
        const bool early = m_strategy.objective == ObjectiveKind::EarliestPromise;
        const auto key = [&](const Way &way) {
            const qint64 cost = way.perPart + way.perGram * m_facts.orderGrams()
                + way.offer.lateDays * m_strategy.rates.latenessPerDay * 1'000;
            const qint64 arrives =
                way.offer.arrives ? way.offer.arrives->msSinceEpoch() : std::numeric_limits<qint64>::max();
            const auto refused = std::ranges::count_if(
                m_open, [&way](const RoutingLine &line) { return way.refusalOf(line).has_value(); });
            return std::tuple(!against(node, way).isEmpty(), way.obstacle.has_value(), refused,
                              early ? arrives : cost, early ? cost : arrives);
        };
        return facts.ways.size() == 1 ? facts.ways.front() : *std::ranges::min_element(facts.ways, {}, key);
    }

    void excludeNode(RoutingCandidate &candidate, const RoutingNode &node, const Way &way) const
    {
        QList<ExclusionFinding> &found = candidate.exclusions;
        const RoutingOrder &order = m_case.order;
        const NodeSettingsDraft &settings = node.settings.details();
        if (isOn(ExclusionKind::BrokeringOff) && !node.settings.brokersAt(m_case.now))
            found.append(
                {.kind = ExclusionKind::BrokeringOff, .at = settings.offUntil, .code = settings.offReason});
        found += against(node, way);
        excludeByDistance(found, node, candidate.metres);
        if (isOn(ExclusionKind::Restricted)) {
            if (m_strategy.exclusion(ExclusionKind::Restricted)->values.contains(order.destination.country))
                found.append({.kind = ExclusionKind::Restricted, .code = order.destination.country});
            if (order.notFrom.contains(node.code))
                found.append({.kind = ExclusionKind::Restricted, .code = u"customer"_s});
        }
        for (const RoutingExclusion &rule : m_strategy.exclusions) {
            if (rule.kind == ExclusionKind::NodeKind) {
                const QString kind = nameOf(node.kind);
                if (rule.values.contains(kind) == (rule.side == SetSide::In))
                    found.append({.kind = rule.kind, .code = kind});
            } else if (rule.kind == ExclusionKind::NodeGroup) {
                const auto in = std::ranges::find_if(
                    node.groups, [&rule](const QString &group) { return rule.values.contains(group); });
                if ((in != node.groups.end()) == (rule.side == SetSide::In))
                    found.append({.kind = rule.kind, .code = in == node.groups.end() ? QString() : *in});
            }
        }
        const bool isHandedOut = isCollected(order.method) && order.method != FulfilmentMethod::ShipToStore;
        if (isHandedOut && !order.pickupAt.isEmpty() && order.pickupAt != node.code)
            found.append({.kind = ExclusionKind::PickupElsewhere, .code = order.pickupAt});
        const bool asks = settings.handlingPerPartMinor != 0 || settings.handlingPerUnitMinor != 0;
        if (asks && settings.currency != m_case.currency)
            found.append({.kind = ExclusionKind::Carrier, .code = u"currency"_s});
        std::ranges::stable_sort(found, {}, &ExclusionFinding::kind);
    }

    void excludeByDistance(QList<ExclusionFinding> &found, const RoutingNode &node,
                           std::optional<qint64> metres) const
    {
        const auto ownLimit = node.settings.details().distanceLimitMetres;
        if (ownLimit && metres && *metres > *ownLimit)
            found.append(
                {.kind = ExclusionKind::Distance, .figure = metres, .limit = ownLimit, .code = u"node"_s});
        const RoutingExclusion *rule = m_strategy.exclusion(ExclusionKind::Distance);
        if (rule == nullptr || !m_case.order.destination.coordinates)
            return;
        // Where a place is that nobody put on the map is not known, and not taken for near.
        const auto way = !metres || rule->measure == DistanceMeasure::GreatCircle
            ? metres
            : std::optional(roadMetres(*metres, BasisPoints(rule->roadFactor)));
        if (!way || *way > rule->limit * 1'000)
            found.append({.kind = ExclusionKind::Distance,
                          .figure = way,
                          .limit = rule->limit * 1'000,
                          .code = nameOf(rule->measure)});
    }

    void lookAtLines(Contender &contender, const RoutingNode &node, const Way &way) const
    {
        for (const RoutingLine &line : m_open) {
            const RoutingStock *stock = node.stockOf(line.sku);
            qint64 available = stock == nullptr ? 0 : stock->sellable();
            if (const auto of = m_taken.find(contender.node); of != m_taken.end()) {
                if (const auto some = of->second.find(line.sku); some != of->second.end())
                    available = std::max<qint64>(0, available - some->second);
            }
            const bool minded = isOn(ExclusionKind::NoStock);
            if (!minded || (stock != nullptr && stock->supply == StockSupply::Untracked))
                available = kEndless;
            const bool later = stock != nullptr && stock->supply == StockSupply::Backorderable
                && m_strategy.objective == ObjectiveKind::OnHandFirst;
            contender.available.push_back(available);
            contender.backorders.push_back(char(later));
            qint64 least = line.quantity % 1'000 == 0 ? 1'000 : 1;
            if (m_strategy.limits.lineSplit == LineDivision::Whole)
                least = line.quantity;
            const qsizetype before = contender.candidate.exclusions.size();
            if (available < least && !later)
                contender.candidate.exclusions.append({.kind = ExclusionKind::NoStock,
                                                       .line = line.line,
                                                       .figure = available,
                                                       .limit = line.quantity});
            if (isOn(ExclusionKind::ProductConstraint)) {
                for (const LineFlag flag : line.flags) {
                    if (flag != LineFlag::Kit && !node.capabilities.contains(QString(nameOf(flag))))
                        contender.candidate.exclusions.append({.kind = ExclusionKind::ProductConstraint,
                                                               .line = line.line,
                                                               .code = nameOf(flag)});
                }
            }
            if (isOn(ExclusionKind::Carrier)) {
                if (const auto refusal = way.refusalOf(line))
                    contender.candidate.exclusions.append(*refusal);
            }
            if (isOn(ExclusionKind::Rejected) && line.rejectedBy.contains(node.code))
                contender.candidate.exclusions.append({.kind = ExclusionKind::Rejected, .line = line.line});
            contender.may.push_back(char(contender.candidate.exclusions.size() == before));
        }
    }

    void cost(Contender &contender, const RoutingNode &node, const Way &way) const
    {
        const RoutingRates &rates = m_strategy.rates;
        const NodeSettingsDraft &settings = node.settings.details();
        contender.perPart.shipping = way.perPart;
        contender.perPart.handling = (settings.handlingPerPartMinor + node.surcharge) * 1'000;
        contender.perPart.lateness = way.offer.lateDays * rates.latenessPerDay * 1'000;
        for (const RoutingLine &line : m_open) {
            RoutingCosts unit;
            unit.shipping = way.perGram * line.unitWeight;
            unit.handling = settings.handlingPerUnitMinor * 1'000;
            if (const RoutingStock *stock = node.stockOf(line.sku)) {
                const qint64 lacking = std::max<qint64>(
                    0, rates.stockOutWeeks - stock->weeksOfSupply().value_or(rates.stockOutWeeks));
                if (lacking > 0)
                    unit.stockOutRisk = line.unitValue * rates.stockOut / 10 * lacking / rates.stockOutWeeks;
                unit.markdownRelief = -(line.unitValue * stock->markdown * rates.markdownRelief / 100'000);
            }
            contender.perUnit.push_back(unit);
        }
    }

    const RoutingCase &m_case;
    const Facts &m_facts;
    const RoutingStrategy &m_strategy;
    const QList<RoutingLine> &m_open;
    const Taken &m_taken;
    Mind m_mind;
};

} // namespace

std::vector<Contender> contenders(const RoutingCase &of, const Facts &facts, const RoutingStrategy &strategy,
                                  const QList<RoutingLine> &open, const Taken &taken)
{
    const Look look(of, facts, strategy, open, taken);
    std::vector<Contender> found;
    found.reserve(size_t(of.nodes.size()));
    for (int i = 0; i < int(of.nodes.size()); ++i)
        found.push_back(look.at(i));
    return found;
}

} // namespace stoa::routing
