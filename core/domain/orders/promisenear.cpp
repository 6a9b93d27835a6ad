// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/promisesearch.h"

#include <algorithm>
#include <limits>

namespace stoa::promising {

namespace {

constexpr size_t kMostParts = 3;
constexpr int kReceivers = 3;
constexpr int kSenders = 4;
constexpr int kTries = 12;

} // namespace

/// Few places that have all of it between them: each time the one with most of what is left.
QList<PromiseOption> Search::split()
{
    std::vector<qint64> left;
    for (const PromiseQuestion::Line &line : m_question.lines)
        left.push_back(line.quantity);
    std::vector<Holder> parts;
    while (parts.size() < kMostParts && std::ranges::any_of(left, [](qint64 units) { return units > 0; })) {
        if (isOver())
            return {};
        const Holder *best = nullptr;
        qint64 most = 0;
        for (const Holder &holder : m_holders) {
            const bool isTaken = std::ranges::any_of(
                parts, [&holder](const Holder &part) { return part.node == holder.node; });
            if (isTaken || !mayOffer(holder.node, FulfilmentMethod::Ship))
                continue;
            qint64 gives = 0;
            for (size_t i = 0; i < left.size(); ++i)
                gives += std::min(left[i], holder.has[i]);
            if (gives > most) {
                most = gives;
                best = &holder;
            }
        }
        if (best == nullptr)
            return {};
        Holder part = *best;
        for (size_t i = 0; i < left.size(); ++i) {
            part.has[i] = std::min(left[i], part.has[i]);
            left[i] -= part.has[i];
        }
        parts.push_back(std::move(part));
    }
    if (parts.size() < 2 || std::ranges::any_of(left, [](qint64 units) { return units > 0; }))
        return {};
    std::optional<PromiseOption> whole;
    for (const Holder &part : parts) {
        QList<PromiseOption> ways = shipped(part, PromiseMatch::Split);
        keepBest(ways, 1);
        if (ways.isEmpty())
            return {};
        PromiseOption &way = ways.first();
        if (!whole) {
            whole = way;
            continue;
        }
        whole->parts += way.parts;
        if (way.window->to > whole->window->to) {
            whole->window = way.window;
            whole->readyAt = way.readyAt;
        }
        if (whole->cost && way.cost && whole->cost->currency() == way.cost->currency())
            whole->cost = Money(whole->cost->minorUnits() + way.cost->minorUnits(), way.cost->currency());
        else
            whole->cost.reset();
    }
    return {*whole};
}

std::optional<PromiseOption> Search::transferred(const Holder &from, int store)
{
    std::optional<PromiseOption> best;
    const RoutingNode &receiver = m_world.nodes[store];
    for (const Carrier &carrier : m_world.carriers) {
        for (const CarrierService &service : carrier.services()) {
            if (service.details().method != FulfilmentMethod::ShipToStore)
                continue;
            const PromiseTransport transport{
                .carrier = carrier,
                .service = service,
                .parcel = {.grams = std::max(m_heaviestUnit, std::min(m_grams, service.details().maxGrams)),
                           .flags = m_flags},
                .to = placeOf(store),
                .receiver = &receiver.hours};
            const PromiseTime time = timeAt(from.node, FulfilmentMethod::ShipToStore, &transport);
            if (!time.window || (best && best->window->from <= time.window->from))
                continue;
            PromiseOption option{.method = FulfilmentMethod::ShipToStore,
                                 .match = PromiseMatch::Transfer,
                                 .node = receiver.code};
            option.metres = metresTo(store);
            option.readyAt = time.ready;
            option.window = time.window;
            option.carrier = carrier.code().text();
            option.service = service.code().text();
            if (time.quote)
                option.cost = time.quote->cost;
            option.parts = {partOf(from)};
            best = option;
        }
    }
    return best;
}

QList<PromiseOption> Search::transfers()
{
    std::vector<const Holder *> senders;
    for (const Holder &holder : m_holders) {
        if (holder.hasAll && mayOffer(holder.node, FulfilmentMethod::ShipToStore)
            && senders.size() < kSenders)
            senders.push_back(&holder);
    }
    if (senders.empty())
        return {};
    QList<PromiseOption> options;
    int receivers = 0;
    for (const int store : nearest()) {
        if (isOver() || receivers == kReceivers || options.size() == m_question.most)
            break;
        if (!mayOffer(store, FulfilmentMethod::Pickup))
            continue;
        ++receivers;
        std::optional<PromiseOption> best;
        for (const Holder *sender : senders) {
            if (sender->node == store)
                continue;
            const auto option = transferred(*sender, store);
            if (option && (!best || option->window->from < best->window->from))
                best = option;
        }
        if (best)
            options.append(*best);
    }
    return options;
}

/// Those that have most of it first.
QList<PromiseOption> Search::partial(FulfilmentMethod method)
{
    std::vector<std::pair<qint64, const Holder *>> some;
    for (const Holder &holder : m_holders) {
        qint64 units = 0;
        for (const qint64 each : holder.has)
            units += each;
        if (units > 0 && mayOffer(holder.node, method) && (!isCollected(method) || isWithin(holder.metres)))
            some.emplace_back(units, &holder);
    }
    std::ranges::stable_sort(some, [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PromiseOption> options;
    int tries = kTries;
    for (const auto &[units, holder] : some) {
        if (options.size() == m_question.most || tries-- == 0 || isOver())
            break;
        if (!isCollected(method)) {
            QList<PromiseOption> ways = shipped(*holder, PromiseMatch::Partial);
            keepBest(ways, 1);
            options += ways;
        } else if (const auto option = collected(*holder, method, PromiseMatch::Partial)) {
            options.append(*option);
        }
    }
    return options;
}

QList<PromiseOption> Search::later(FulfilmentMethod method)
{
    QList<PromiseOption> options;
    int tries = kTries;
    for (const int node : nearest()) {
        if (options.size() == m_question.most || isOver())
            break;
        if (!mayOffer(node, method) || !handles(node))
            continue;
        if (tries-- == 0)
            break;
        // What it has is there, however far it is.
        const auto known = std::ranges::find(m_holders, node, &Holder::node);
        const Holder holder = known != m_holders.end()
            ? *known
            : Holder{node, metresTo(node), std::vector<qint64>(size_t(m_question.lines.size()), 0)};
        if (auto option = collected(holder, method, PromiseMatch::Later)) {
            option->parts.clear();
            options.append(*option);
        }
    }
    return options;
}

const std::vector<int> &Search::nearest()
{
    if (!m_byDistance.empty())
        return m_byDistance;
    using Ranked = std::tuple<bool, qint64, QString, int>;
    std::vector<Ranked> ranked;
    for (int i = 0; i < int(m_world.nodes.size()); ++i) {
        if (m_world.mayOffer && !m_world.mayOffer(i))
            continue;
        const QString &code = m_world.nodes[i].code;
        ranked.emplace_back(code != m_question.pickupAt,
                            metresTo(i).value_or(std::numeric_limits<qint64>::max()), code, i);
    }
    std::ranges::sort(ranked);
    for (const Ranked &each : ranked)
        m_byDistance.push_back(std::get<3>(each));
    return m_byDistance;
}

PromiseOption Search::onRequest() const
{
    PromiseOption option{.method = FulfilmentMethod::Ship, .match = PromiseMatch::OnRequest};
    for (const FulfilmentMethod method : kFulfilmentMethods) {
        if (wants(method)) {
            option.method = method;
            break;
        }
    }
    option.missing = everything();
    return option;
}

} // namespace stoa::promising
