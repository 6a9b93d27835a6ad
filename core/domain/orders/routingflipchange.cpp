// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingflipchange.h"

namespace stoa::routing {

namespace {

RoutingNode *nodeOf(RoutingCase &of, const QString &code)
{
    const auto it = std::ranges::lower_bound(of.nodes, code, {}, &RoutingNode::code);
    return it == of.nodes.end() || it->code != code ? nullptr : &*it;
}

const CarrierService *serviceOf(const RoutingCase &of, const QString &carrier, const QString &service)
{
    for (const Carrier &one : of.carriers) {
        if (one.code().text() != carrier)
            continue;
        for (const CarrierService &offered : one.services()) {
            if (offered.code().text() == service)
                return &offered;
        }
    }
    return nullptr;
}

/// The zone of where the carrier goes.
std::optional<Zone> zoneTo(const RoutingCase &of)
{
    if (of.order.method != FulfilmentMethod::ShipToStore)
        return of.order.destination.zone;
    const auto store = std::ranges::find(of.nodes, of.order.pickupAt, &RoutingNode::code);
    return store == of.nodes.end() ? std::nullopt : store->zone;
}

bool changeCutOff(const Flip &flip, qint64 steps, const RoutingCase &of, RoutingNode &node)
{
    const auto minute = cutOffMinute(of, node, flip.carrier, flip.service);
    if (!minute || *minute + steps < 0 || *minute + steps >= 24 * 60)
        return false;
    NodeSettingsDraft draft = node.settings.details();
    const auto zone = zoneTo(of);
    const auto entry = [&draft, &flip](std::optional<Zone> to) {
        return std::ranges::find_if(draft.cutOffs, [&](const CutOff &cutOff) {
            return cutOff.carrier == flip.carrier && cutOff.zone == to;
        });
    };
    auto it = entry(zone);
    if (it == draft.cutOffs.end())
        it = entry(std::nullopt);
    if (it == draft.cutOffs.end()) {
        draft.cutOffs.append({.carrier = flip.carrier, .zone = zone, .minute = int(*minute + steps)});
    } else {
        it->minute = int(*minute + steps);
    }
    const auto settings = NodeSettings::accept(draft);
    if (settings)
        node.settings = *settings;
    return settings.has_value();
}

void changeStock(const Flip &flip, qint64 steps, RoutingNode &node)
{
    auto it = std::ranges::lower_bound(node.stock, flip.sku, {}, &RoutingStock::sku);
    if (it == node.stock.end() || it->sku != flip.sku)
        it = node.stock.insert(it, RoutingStock{.sku = flip.sku});
    it->onHand += steps * 1'000;
}

void changeSlots(const Flip &flip, qint64 steps, const RoutingOrder &order, RoutingNode &node)
{
    SlotUse &use = node.uses[{node.methodOf(order), *flip.hour}];
    use.used -= steps;
    if (use.used < 0) {
        use.held += use.used;
        use.used = 0;
    }
}

} // namespace

std::optional<int> cutOffMinute(const RoutingCase &of, const RoutingNode &node, const QString &carrier,
                                const QString &service)
{
    const CarrierService *offered = serviceOf(of, carrier, service);
    const auto code = CarrierCode::parse(carrier);
    if (offered == nullptr || !code)
        return std::nullopt;
    return node.settings.cutOff(*code, zoneTo(of)).value_or(offered->details().cutOff);
}

qint64 slotsTaken(const RoutingOrder &order, const RoutingNode &node, Instant hour)
{
    const auto use = node.uses.find({node.methodOf(order), hour});
    return use == node.uses.end() ? 0 : use->second.taken();
}

bool change(const Flip &flip, qint64 steps, RoutingCase &of, QList<RoutingStrategy> &strategies)
{
    if (flip.kind == FlipKind::Distance) {
        for (RoutingExclusion &exclusion : strategies[flip.strategy].exclusions) {
            if (exclusion.kind == ExclusionKind::Distance)
                exclusion.limit += steps;
        }
        return true;
    }
    RoutingNode *node = nodeOf(of, flip.node);
    if (node == nullptr)
        return false;
    switch (flip.kind) {
    case FlipKind::Stock:
        changeStock(flip, steps, *node);
        return true;
    case FlipKind::Capacity:
        changeSlots(flip, steps, of.order, *node);
        return true;
    case FlipKind::Cost:
        node->surcharge += steps;
        return true;
    case FlipKind::CutOff:
        return changeCutOff(flip, steps, of, *node);
    case FlipKind::Distance:
        break;
    }
    return false;
}

namespace {

qint64 totalOf(const Decision &decision)
{
    qint64 total = 0;
    for (const RoutingStep &step : decision.steps) {
        if (step.isTaken)
            total += step.plans.first().costs.total();
    }
    return total;
}

RoutingCase detached(const RoutingCase &of)
{
    RoutingCase copy = of;
    copy.nodes.detach(); // the facts know nodes by their addresses
    return copy;
}

} // namespace

Trials::Trials(const Decision &decision, const RoutingCase &of, const RoutingPolicy &policy,
               const RouteOptions &options)
    : m_decision(decision)
    , m_case(detached(of))
    , m_strategies(policy.strategies())
    , m_otherwise(policy.otherwise())
    , m_options(options)
    , m_facts(m_case)
    , m_nodes(decision.nodes())
    , m_left(options.flipTrials)
{
    m_options.plans = 1;
    m_options.flips = FlipSearch::Skip;
}

Decision Trials::tried(const std::vector<Change> &all, bool &isMade)
{
    const QList<RoutingStrategy> strategies = m_strategies;
    std::vector<std::pair<qsizetype, RoutingNode>> saved;
    const auto forget = [this, &all](qsizetype index) {
        const bool touchesTimes = std::ranges::any_of(all, [&](const Change &one) {
            return one.flip.node == m_case.nodes[index].code
                && (one.flip.kind == FlipKind::Capacity || one.flip.kind == FlipKind::CutOff);
        });
        if (touchesTimes)
            m_facts.forget(int(index));
    };
    isMade = true;
    for (const Change &one : all) {
        const auto it = std::ranges::lower_bound(m_case.nodes, one.flip.node, {}, &RoutingNode::code);
        if (one.flip.kind != FlipKind::Distance && it != m_case.nodes.end())
            saved.emplace_back(it - m_case.nodes.begin(), *it);
        isMade = isMade && change(one.flip, one.steps, m_case, m_strategies);
    }
    for (const auto &[index, node] : saved)
        forget(index);
    const Decision decision =
        isMade ? decide(m_case, m_facts, m_strategies, m_otherwise, m_options) : Decision();
    // The last one saved is the one before the last change.
    for (auto it = saved.rbegin(); it != saved.rend(); ++it)
        m_case.nodes[it->first] = it->second;
    for (const auto &[index, node] : saved)
        forget(index);
    m_strategies = strategies;
    return decision;
}

bool Trials::changes(const std::vector<Change> &all)
{
    if (m_left-- <= 0)
        return false;
    bool isMade = false;
    const Decision decision = tried(all, isMade);
    return isMade && (decision.nodes() != m_nodes || decision.isComplete() != m_decision.isComplete());
}

qint64 Trials::limit(FlipKind kind) const
{
    const auto it = m_best.find(kind);
    return it == m_best.end() ? std::numeric_limits<qint64>::max() : qAbs(it->second.change);
}

void Trials::offer(Flip flip, qint64 steps)
{
    const qint64 before = steps > 0 ? steps - 1 : steps + 1;
    if (qAbs(steps) >= limit(flip.kind) || !changes(flip, steps) || (before != 0 && changes(flip, before))
        || isExhausted())
        return;
    bool isMade = false;
    const Decision decision = tried({{flip, steps}}, isMade);
    flip.change = steps;
    if (flip.before)
        flip.after = *flip.before + (flip.kind == FlipKind::Capacity ? -steps : steps);
    flip.nodes = decision.nodes();
    flip.isComplete = decision.isComplete();
    if (flip.isComplete && m_decision.isComplete())
        flip.gain = totalOf(m_decision) - totalOf(decision);
    m_best[flip.kind] = flip;
}

void Trials::seek(const Flip &flip, qint64 most)
{
    const qint64 sign = most < 0 ? -1 : 1;
    qint64 high = std::min(qAbs(most), limit(flip.kind) - 1);
    if (high < 1 || !changes(flip, sign * high))
        return;
    qint64 low = 0;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (changes(flip, sign * middle) ? high : low) = middle;
    }
    offer(flip, sign * high);
}

QList<Flip> Trials::found() const
{
    QList<Flip> flips;
    for (const auto &[kind, flip] : m_best)
        flips.append(flip);
    std::ranges::stable_sort(flips, {}, &Flip::weight);
    return flips;
}

} // namespace stoa::routing

namespace stoa {

Flipped applied(const Flip &flip, qint64 change, const RoutingCase &of, const RoutingPolicy &policy)
{
    RoutingPolicyDraft draft = policy.draft();
    RoutingCase changed = of;
    routing::change(flip, change, changed, draft.strategies);
    return {std::move(changed), RoutingPolicy::accept(std::move(draft)).value_or(policy)};
}

} // namespace stoa
