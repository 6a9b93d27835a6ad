// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingengine.h"

#include "core/domain/orders/routingdecide.h"
#include "core/domain/orders/routingflip.h"

namespace stoa {

namespace routing {

namespace {

/// Goes through the strategies with what is still open.
class Deciding {
public:
    Deciding(const RoutingCase &of, const Facts &facts, const RouteOptions &options, const Preset *preset)
        : m_case(of)
        , m_facts(facts)
        , m_options(options)
        , m_preset(preset)
        , m_open(of.order.lines)
    { }

    Decision run(const QList<RoutingStrategy> &strategies, const RoutingAfter &otherwise)
    {
        m_decision.order = m_case.order.number;
        m_decision.at = m_case.now;
        m_decision.currency = m_case.currency;
        std::optional<RoutingAfter> last;
        for (int i = 0; i < int(strategies.size()) && !last && !m_open.isEmpty(); ++i)
            last = attempt(strategies[i], i);
        finish(last.value_or(otherwise));
        return std::move(m_decision);
    }

private:
    /// What happens to the rest, where the strategy has the last word.
    std::optional<RoutingAfter> attempt(const RoutingStrategy &strategy, int place)
    {
        RoutingStep step{
            .strategy = place, .name = strategy.name, .candidates = {}, .plans = {}, .after = {}};
        step.failedCondition = failedCondition(m_case, strategy, m_open);
        if (!step.wasTried()) {
            m_decision.steps.append(step);
            return std::nullopt;
        }
        const auto found = contenders(m_case, m_facts, strategy, m_open, m_taken);
        const Planner planner(strategy, found, m_open, m_options.limits, m_case.order.preferred);
        const Assignment best = plan(planner, step);
        if (m_options.plans > 1 || m_options.flips == FlipSearch::Find) {
            for (const Contender &contender : found)
                step.candidates.append(contender.candidate);
        }
        const qint64 wanted = unitsOf(m_open);
        step.match = best.supplied() == 0 ? RoutingMatchKind::None
            : best.supplied() == wanted   ? RoutingMatchKind::Full
                                          : RoutingMatchKind::Partial;
        step.after = step.match == RoutingMatchKind::Full ? strategy.full
            : step.match == RoutingMatchKind::Partial     ? strategy.partial
                                                          : strategy.none;
        using enum AfterAction;
        const AfterAction action = step.after.action;
        step.isTaken = step.match != RoutingMatchKind::None && action != NextStrategy && action != Queue
            && action != CustomerCare;
        if (step.isTaken)
            take(step.plans.first(), found, best);
        m_decision.steps.append(step);
        if (action == NextStrategy || action == Split)
            return std::nullopt;
        return step.after;
    }

    Assignment plan(const Planner &planner, RoutingStep &step) const
    {
        std::vector<std::vector<int>> before;
        const bool isPreset = m_preset != nullptr && m_preset->strategy == step.strategy;
        Assignment best = isPreset ? m_preset->assignment : planner.best(before);
        step.isOptimal = best.isOptimal;
        step.bound = best.bound;
        step.steps = best.steps;
        if (best.supplied() == 0)
            return best;
        step.plans.append(planner.planOf(best));
        before.push_back(best.set());
        while (int(before.size()) < m_options.plans) {
            const Assignment other = planner.best(before);
            // What supplies less is no other way to do the same.
            if (other.supplied() < best.supplied() || std::ranges::find(before, other.set()) != before.end())
                break;
            step.plans.append(planner.planOf(other));
            before.push_back(other.set());
        }
        return best;
    }

    static qint64 unitsOf(const QList<RoutingLine> &lines)
    {
        qint64 sum = 0;
        for (const RoutingLine &line : lines)
            sum += line.quantity;
        return sum;
    }

    void take(const RoutingPlan &plan, const std::vector<Contender> &found, const Assignment &assignment)
    {
        m_decision.parts += plan.parts;
        for (const Share &share : assignment.shares) {
            auto &skus = m_taken[found[size_t(share.contender)].node];
            for (size_t i = 0; i < share.units.size(); ++i)
                skus[m_open[qsizetype(i)].sku] += share.units[i] - share.backordered[i];
        }
        QList<RoutingLine> rest;
        for (const LineUnits &missing : plan.missing) {
            RoutingLine line = *std::ranges::find(m_open, missing.line, &RoutingLine::line);
            line.quantity = missing.quantity;
            rest.append(line);
        }
        m_open = rest;
    }

    void finish(const RoutingAfter &after)
    {
        bool isKnown = !m_decision.parts.isEmpty();
        for (const RoutingPart &part : std::as_const(m_decision.parts)) {
            isKnown = isKnown && part.offer.arrives;
            m_decision.expected = std::max(m_decision.expected, part.offer.arrives);
        }
        if (!isKnown)
            m_decision.expected.reset();
        for (const RoutingLine &line : std::as_const(m_open))
            m_decision.rest.append({line.line, line.quantity});
        if (m_open.isEmpty()) {
            m_decision.outcome = RoutingOutcome::Assigned;
            return;
        }
        m_decision.restAfter = after;
        m_decision.outcome = outcomeOf(after);
    }

    RoutingOutcome outcomeOf(const RoutingAfter &after)
    {
        using enum AfterAction;
        switch (after.action) {
        case Queue:
            return RoutingOutcome::Queued;
        case Backorder:
            return RoutingOutcome::Backordered;
        case CustomerCare:
            return RoutingOutcome::CustomerCare;
        case CancelAfterDays:
            m_decision.cancelAt = m_case.order.placedAt.plusDays(after.days);
            return *m_decision.cancelAt <= m_case.now ? RoutingOutcome::Cancelled : RoutingOutcome::Waiting;
        case Assign:
        case Split:
        case NextStrategy:
            break;
        }
        return RoutingOutcome::AssignedPartly;
    }

    const RoutingCase &m_case;
    const Facts &m_facts;
    const RouteOptions &m_options;
    const Preset *m_preset;
    QList<RoutingLine> m_open;
    Taken m_taken;
    Decision m_decision;
};

} // namespace

Decision decide(const RoutingCase &of, const Facts &facts, const QList<RoutingStrategy> &strategies,
                const RoutingAfter &otherwise, const RouteOptions &options, const Preset *preset)
{
    return Deciding(of, facts, options, preset).run(strategies, otherwise);
}

} // namespace routing

Decision route(const RoutingCase &of, const RoutingPolicy &policy, const RouteOptions &options)
{
    const routing::Facts facts(of);
    Decision decision = routing::decide(of, facts, policy.strategies(), policy.otherwise(), options);
    decision.policy = policy.code();
    decision.policyVersion = policy.version();
    if (options.flips == FlipSearch::Find)
        findFlips(decision, of, policy, options);
    return decision;
}

QStringList rankingOf(const RoutingCase &of, const RoutingStrategy &strategy)
{
    const routing::Facts facts(of);
    auto found = routing::contenders(of, facts, strategy, of.order.lines, {});
    // Who has nothing of it is ranked as well.
    for (routing::Contender &contender : found) {
        const auto isOfNode = [](const ExclusionFinding &finding) {
            return finding.line == 0;
        };
        contender.candidate.isOut = std::ranges::any_of(contender.candidate.exclusions, isOfNode);
    }
    const routing::Planner planner(strategy, found, of.order.lines, {}, of.order.preferred);
    QStringList codes;
    for (const int index : planner.ranking())
        codes.append(found[size_t(index)].candidate.node);
    return codes;
}

} // namespace stoa
