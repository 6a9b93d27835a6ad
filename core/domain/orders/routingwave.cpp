// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingwave.h"

#include "core/domain/orders/routingdecide.h"
#include "core/domain/orders/routingflip.h"

namespace stoa {

using namespace routing;

namespace {

/// One order of the wave, as long as it is planned together with the others.
struct Member {
    int order = 0;
    int strategy = 0;
    QList<RoutingLine> open;
    std::vector<Contender> contenders;
    std::unique_ptr<Planner> planner;
};

RoutingCase caseOf(const RoutingCase &world, const RoutingOrder &order)
{
    RoutingCase of = world;
    of.order = order;
    return of;
}

/// The strategy that the order comes to first, where it can be planned with others.
int sharedStrategy(const RoutingCase &of, const RoutingPolicy &policy)
{
    for (int i = 0; i < int(policy.strategies().size()); ++i) {
        const RoutingStrategy &strategy = policy.strategies()[i];
        if (failedCondition(of, strategy, of.order.lines) >= 0)
            continue;
        const bool adds = strategy.objective == ObjectiveKind::LeastCost
            || strategy.objective == ObjectiveKind::FewestShipments;
        // A wave counts whole units; weighed goods are routed on their own.
        const bool isWhole = std::ranges::all_of(
            of.order.lines, [](const RoutingLine &line) { return line.quantity % 1'000 == 0; });
        return adds && isWhole ? i : -1;
    }
    return -1;
}

WaveProblem::Order problemOf(const Member &member, const QStringList &skus)
{
    WaveProblem::Order order{.problem = member.planner->problem()};
    for (const Contender &contender : member.contenders)
        order.nodes.push_back(contender.node);
    order.nodes = member.planner->nodesOf(order.nodes);
    QStringList own;
    for (const RoutingLine &line : member.open) {
        if (own.contains(line.sku))
            continue;
        own.append(line.sku);
        order.skus.push_back(int(skus.indexOf(line.sku)));
    }
    return order;
}

Decision decided(const RoutingCase &of, const RoutingPolicy &policy, const RouteOptions &options,
                 const Preset *preset = nullptr)
{
    const Facts facts(of);
    Decision decision = decide(of, facts, policy.strategies(), policy.otherwise(), options, preset);
    decision.policy = policy.code();
    decision.policyVersion = policy.version();
    return decision;
}

/// The wave's choice costs its order more than the best one alone, and what that would cost is known.
void tellBound(Decision &decision, const Decision &alone, const RoutingPolicy &policy)
{
    const RoutingStep *best = alone.mainStep();
    const RoutingStep *main = decision.mainStep();
    if (main == nullptr || main->plans.isEmpty())
        return;
    RoutingStep &step = decision.steps[main - decision.steps.constData()];
    step.isOptimal = false;
    const bool isCost = policy.strategies()[step.strategy].objective == ObjectiveKind::LeastCost;
    if (isCost && best != nullptr && best->strategy == step.strategy && best->match == step.match)
        step.bound = std::min(best->bound, step.plans.first().costs.total());
}

} // namespace

void takeFrom(QList<RoutingNode> &nodes, const RoutingOrder &order, const Decision &decision)
{
    for (const RoutingPart &part : decision.parts) {
        const auto node = std::ranges::lower_bound(nodes, part.node, {}, &RoutingNode::code);
        if (node == nodes.end() || node->code != part.node)
            continue;
        for (const LineUnits &units : part.lines) {
            const auto line = std::ranges::find(order.lines, units.line, &RoutingLine::line);
            const auto stock = line == order.lines.end()
                ? node->stock.end()
                : std::ranges::lower_bound(node->stock, line->sku, {}, &RoutingStock::sku);
            if (stock != node->stock.end() && stock->sku == line->sku)
                stock->reserved += units.quantity - units.backordered;
        }
        if (part.offer.slotAt)
            ++node->uses[{node->methodOf(order), *part.offer.slotAt}].held;
    }
}

RoutedWave routeWave(const RoutingWave &wave, const RoutingPolicy &policy, const RouteOptions &options,
                     const WaveLimits &limits, const WaveProgress &progress)
{
    RoutedWave routed;
    std::vector<Member> members;
    members.reserve(size_t(wave.orders.size()));
    QStringList skus;
    for (int i = 0; i < int(wave.orders.size()); ++i) {
        const RoutingCase of = caseOf(wave.world, wave.orders[i]);
        const int strategy = sharedStrategy(of, policy);
        if (strategy < 0 || of.order.lines.isEmpty())
            continue;
        Member &member =
            members.emplace_back(Member{.order = i, .strategy = strategy, .open = of.order.lines});
        const Facts facts(of);
        member.contenders = contenders(of, facts, policy.strategies()[strategy], member.open, {});
        for (const RoutingLine &line : member.open) {
            if (!skus.contains(line.sku))
                skus.append(line.sku);
        }
    }
    WaveProblem problem;
    for (Member &member : members) {
        member.planner = std::make_unique<Planner>(policy.strategies()[member.strategy], member.contenders,
                                                   member.open, limits.order, QString());
        problem.orders.push_back(problemOf(member, skus));
    }
    for (int node = 0; node < int(wave.world.nodes.size()); ++node) {
        problem.capacity.push_back(SplitProblem::kUnbounded);
        for (const RoutingStock &stock : wave.world.nodes[node].stock) {
            const qsizetype sku = skus.indexOf(stock.sku);
            if (sku >= 0 && stock.supply != StockSupply::Untracked)
                problem.stock.push_back({node, int(sku), stock.sellable() / 1'000});
        }
    }
    const WavePlan plan = solveWave(problem, limits, progress);
    routed.together = int(members.size());
    // The solver asks the penalty for every part, and the first one has none.
    qint64 first = 0;
    for (size_t i = 0; i < members.size() && i < plan.plans.size(); ++i) {
        if (!plan.plans[i].parts.empty())
            first += policy.strategies()[members[i].strategy].rates.splitPenalty * 1'000;
    }
    routed.cost = plan.cost - first;
    routed.bound = plan.bound - first;
    routed.isCancelled = plan.cancelled;

    RoutingCase world = wave.world;
    routed.decisions.resize(wave.orders.size());
    std::vector<char> isDone(size_t(wave.orders.size()), false);
    const auto settle = [&](int index, const Preset *preset) {
        world.order = wave.orders[index];
        Decision decision = decided(world, policy, options, preset);
        takeFrom(world.nodes, world.order, decision);
        isDone[size_t(index)] = true;
        routed.sequence.append(index);
        routed.decisions[index] = std::move(decision);
    };
    for (size_t i = 0; i < members.size() && i < plan.plans.size(); ++i) {
        const Member &member = members[i];
        // Contenders that were in then may have run out of hours since.
        world.order = wave.orders[member.order];
        const auto now =
            contenders(world, Facts(world), policy.strategies()[member.strategy], member.open, {});
        const Preset preset{.strategy = member.strategy,
                            .assignment = member.planner->assignmentOf(plan.plans[i])};
        const bool holds = std::ranges::none_of(preset.assignment.shares, [&now](const Share &share) {
            return now[size_t(share.contender)].candidate.isOut;
        });
        if (holds && !preset.assignment.shares.empty())
            settle(member.order, &preset);
    }
    for (int i = 0; i < int(wave.orders.size()); ++i) {
        if (!isDone[size_t(i)])
            settle(i, nullptr);
    }
    if (options.flips == FlipSearch::Find) {
        for (WaveWalk walk(wave, routed); !walk.isAtEnd(); walk.next())
            explain(routed.decisions[walk.order()], walk.of(), policy, options);
    }
    return routed;
}

WaveWalk::WaveWalk(const RoutingWave &wave, const RoutedWave &routed)
    : m_wave(wave)
    , m_routed(routed)
    , m_world(wave.world)
{ }

RoutingCase WaveWalk::of() const
{
    RoutingCase of = caseOf(m_world, m_wave.orders[order()]);
    const QList<RoutingLine> &lines = of.order.lines;
    for (RoutingNode &node : of.nodes) {
        node.stock.removeIf([&lines](const RoutingStock &stock) {
            return std::ranges::find(lines, stock.sku, &RoutingLine::sku) == lines.end();
        });
        const FulfilmentMethod method = node.methodOf(of.order);
        std::erase_if(node.uses, [method](const auto &use) { return use.first.first != method; });
    }
    return of;
}

void WaveWalk::next()
{
    takeFrom(m_world.nodes, m_wave.orders[order()], m_routed.decisions[order()]);
    ++m_place;
}

int explain(Decision &decision, const RoutingCase &of, const RoutingPolicy &policy,
            const RouteOptions &options)
{
    Decision alone = decided(of, policy, options);
    if (alone.parts != decision.parts || alone.rest != decision.rest || alone.outcome != decision.outcome) {
        decision.isTogether = true;
        tellBound(decision, alone, policy);
        return 0;
    }
    decision = std::move(alone);
    return findFlips(decision, of, policy, options);
}

} // namespace stoa
