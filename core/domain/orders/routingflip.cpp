// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingflip.h"

#include "core/domain/network/distance.h"
#include "core/domain/orders/routingflipchange.h"

#include <set>

namespace stoa {

namespace routing {

namespace {

/// Whole kilometres, units or minor units, a begun one counted.
qint64 begun(qint64 thousandths) { return (thousandths + 999) / 1'000; }

/// Looks for the smallest flip of each kind, the likeliest places first.
class Search {
public:
    Search(const Decision &decision, const RoutingCase &of, const RoutingPolicy &policy,
           const RouteOptions &options)
        : m_decision(decision)
        , m_policy(policy)
        , m_trials(decision, of, policy, options)
        , m_chosen(decision.nodes())
    { }

    QList<Flip> run(bool &isComplete)
    {
        cost();
        cutOffs();
        distances();
        capacity();
        stock();
        isComplete = !m_trials.isExhausted();
        return m_trials.found();
    }
    int trials() const { return m_trials.count(); }

private:
    const RoutingNode &node(const QString &code) const
    {
        return *std::ranges::lower_bound(m_trials.of().nodes, code, {}, &RoutingNode::code);
    }
    bool isChosen(const QString &code) const { return m_chosen.contains(code); }
    const RoutingStrategy &strategy(const RoutingStep &step) const
    {
        return m_policy.strategies()[step.strategy];
    }

    /// Steps that were tried, each with its candidates.
    template <typename Do> void everyCandidate(Do &&visit)
    {
        for (const RoutingStep &step : m_decision.steps) {
            if (!step.wasTried())
                continue;
            for (const RoutingCandidate &candidate : step.candidates)
                visit(step, candidate);
        }
    }

    static bool isLeftOut(const RoutingCandidate &candidate)
    {
        return std::ranges::any_of(candidate.exclusions,
                                   [](const ExclusionFinding &finding) { return finding.line == 0; });
    }
    static bool isLeftOutBut(const RoutingCandidate &candidate, ExclusionKind kind)
    {
        return std::ranges::any_of(candidate.exclusions, [kind](const ExclusionFinding &finding) {
            return finding.line == 0 && finding.kind != kind;
        });
    }

    void cost()
    {
        const RoutingStep *step = m_decision.mainStep();
        if (step == nullptr || step->plans.size() < 2)
            return;
        const ObjectiveKind objective = strategy(*step).objective;
        if (!isSolved(objective))
            return;
        // No other set of nodes is nearer to the choice than the second one. So nothing smaller than the
        // difference can turn it, at whatever node.
        qint64 most = begun(step->plans[1].costs.total() - step->plans[0].costs.total()) + 1;
        if (objective == ObjectiveKind::WeightedScores) {
            const auto &scores = strategy(*step).scores;
            const auto rule = std::ranges::find(scores, ScoreKind::Cost, &RoutingScore::kind);
            if (rule == scores.end())
                return;
            most = qAbs(rule->best - rule->worst);
        }
        const QStringList first = step->plans[0].nodes();
        const QStringList second = step->plans[1].nodes();
        for (const QString &code : second) {
            if (!first.contains(code))
                m_trials.seek({.kind = FlipKind::Cost, .node = code, .before = 0}, -most);
        }
        for (const QString &code : first) {
            if (!second.contains(code))
                m_trials.seek({.kind = FlipKind::Cost, .node = code, .before = 0}, most);
        }
    }

    void cutOffs()
    {
        everyCandidate([this](const RoutingStep &, const RoutingCandidate &candidate) {
            const NodeOffer &offer = candidate.offer;
            const auto minute =
                cutOffMinute(m_trials.of(), node(candidate.node), offer.carrier, offer.service);
            if (!minute || isLeftOutBut(candidate, ExclusionKind::CutOff))
                return;
            const Flip flip{.kind = FlipKind::CutOff,
                            .node = candidate.node,
                            .carrier = offer.carrier,
                            .service = offer.service,
                            .before = *minute};
            if (offer.cutOffMissed)
                m_trials.seek(flip, std::min<qint64>(*offer.cutOffMissed, 24 * 60 - 1 - *minute));
            if (isChosen(candidate.node) && offer.cutOffAt && offer.readyAt)
                m_trials.seek(flip, -(offer.cutOffAt->msSince(*offer.readyAt) / 60'000 + 1));
        });
    }

    void distances()
    {
        for (const RoutingStep &step : m_decision.steps) {
            const RoutingExclusion *rule =
                step.wasTried() ? strategy(step).exclusion(ExclusionKind::Distance) : nullptr;
            if (rule == nullptr)
                continue;
            const auto way = [rule](const RoutingCandidate &candidate) {
                const qint64 metres = candidate.metres.value_or(0);
                return begun(rule->measure == DistanceMeasure::Road
                                 ? roadMetres(metres, BasisPoints(rule->roadFactor))
                                 : metres);
            };
            Flip flip{.kind = FlipKind::Distance, .strategy = step.strategy, .before = rule->limit};
            std::map<qint64, QString> beyond; // kilometres -> the node that they let in
            qint64 farthest = 0;
            for (const RoutingCandidate &candidate : step.candidates) {
                if (!candidate.metres)
                    continue;
                const qint64 needed = way(candidate);
                if (needed > rule->limit && !isLeftOutBut(candidate, ExclusionKind::Distance))
                    beyond.try_emplace(needed, candidate.node);
                if (isChosen(candidate.node) && needed > farthest) {
                    farthest = needed;
                    flip.node = candidate.node;
                }
            }
            if (farthest > 1)
                m_trials.offer(flip, farthest - 1 - rule->limit);
            letIn(flip, rule->limit, {beyond.begin(), beyond.end()});
        }
    }

    /// A wider limit lets in one node after the other, and what it once turned stays turned.
    void letIn(Flip flip, qint64 limit, const std::vector<std::pair<qint64, QString>> &beyond)
    {
        size_t low = 0;
        size_t high = beyond.size();
        while (low < high) {
            const size_t middle = (low + high) / 2;
            if (m_trials.changes(flip, beyond[middle].first - limit))
                high = middle;
            else
                low = middle + 1;
        }
        if (low < beyond.size()) {
            flip.node = beyond[low].second;
            m_trials.offer(flip, beyond[low].first - limit);
        }
    }

    void capacity()
    {
        everyCandidate([this](const RoutingStep &step, const RoutingCandidate &candidate) {
            if (strategy(step).exclusion(ExclusionKind::Capacity) == nullptr
                || isLeftOutBut(candidate, ExclusionKind::Capacity))
                return;
            Flip flip{.kind = FlipKind::Capacity, .node = candidate.node};
            const auto full =
                std::ranges::find(candidate.exclusions, ExclusionKind::Capacity, &ExclusionFinding::kind);
            if (full != candidate.exclusions.end() && full->at) {
                flip.hour = full->at;
                flip.before = slotsTaken(m_trials.of().order, node(candidate.node), *flip.hour);
                m_trials.seek(flip, *flip.before);
            } else if (isChosen(candidate.node) && candidate.offer.slotAt && candidate.offer.slotFree) {
                flip.hour = candidate.offer.slotAt;
                flip.before = slotsTaken(m_trials.of().order, node(candidate.node), *flip.hour);
                m_trials.seek(flip, -*candidate.offer.slotFree);
            }
        });
    }

    struct Place {
        Flip flip;
        qint64 most; ///< units more that can be of any use
    };

    void stock()
    {
        std::map<QString, qint64> wanted;
        for (const RoutingLine &line : m_trials.of().order.lines)
            wanted[line.sku] += line.quantity;
        std::vector<Place> more;
        std::set<std::pair<QString, QString>> seen;
        everyCandidate([&](const RoutingStep &step, const RoutingCandidate &candidate) {
            if (strategy(step).exclusion(ExclusionKind::NoStock) == nullptr || isLeftOut(candidate))
                return;
            for (const auto &[sku, units] : wanted) {
                if (!seen.insert({candidate.node, sku}).second)
                    continue;
                const RoutingStock *there = node(candidate.node).stockOf(sku);
                if (there != nullptr && there->supply == StockSupply::Untracked)
                    continue;
                const RoutingStock terms = there == nullptr ? RoutingStock() : *there;
                const qint64 raw =
                    terms.onHand - terms.unavailable - terms.reserved - terms.safety - terms.leased;
                const Flip flip{.kind = FlipKind::Stock,
                                .node = candidate.node,
                                .sku = sku,
                                .before = terms.onHand / 1'000};
                if (isChosen(candidate.node) && raw > 0)
                    m_trials.seek(flip, -begun(raw));
                if (raw < units)
                    more.push_back({flip, begun(units - raw)});
            }
        });
        // The places of the plans that came next first: they make the later ones smaller.
        if (const RoutingStep *step = m_decision.mainStep()) {
            QStringList near;
            for (const RoutingPlan &plan : step->plans)
                near += plan.nodes();
            std::stable_partition(more.begin(), more.end(),
                                  [&near](const Place &one) { return near.contains(one.flip.node); });
        }
        more.size() > 1 ? together(more) : apart(more);
    }

    void apart(const std::vector<Place> &places)
    {
        for (const Place &place : places)
            m_trials.seek(place.flip, place.most);
    }

    /// What changes nothing when it is all done together changes nothing one by one: more stock only allows
    /// more plans.
    void together(std::vector<Place> places)
    {
        std::vector<Trials::Change> all;
        for (const Place &place : places)
            all.push_back({place.flip, std::min(place.most, m_trials.limit(FlipKind::Stock) - 1)});
        std::erase_if(all, [](const Trials::Change &change) { return change.steps < 1; });
        if (all.empty() || !m_trials.changes(all))
            return;
        if (places.size() <= 2)
            return apart(places);
        const auto middle = places.begin() + std::ptrdiff_t(places.size() / 2);
        together({places.begin(), middle});
        together({middle, places.end()});
    }

    const Decision &m_decision;
    const RoutingPolicy &m_policy;
    Trials m_trials;
    QStringList m_chosen;
};

} // namespace

} // namespace routing

int findFlips(Decision &decision, const RoutingCase &of, const RoutingPolicy &policy,
              const RouteOptions &options)
{
    routing::Search search(decision, of, policy, options);
    bool isComplete = true;
    const QList<Flip> flips = search.run(isComplete);
    decision.flips = flips;
    decision.flipsAreComplete = isComplete;
    return search.trials();
}

} // namespace stoa
