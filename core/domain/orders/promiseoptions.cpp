// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/promiseoptions.h"

#include "core/domain/network/distance.h"
#include "core/domain/orders/promisesearch.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace stoa {

using namespace promising;

namespace {

/// So many places are asked for each option that is wanted: the others are full, or closed for long.
constexpr int kTriesPerOption = 4;
/// Of the ones that ship: the nearest, and the ones that the chain prefers.
constexpr size_t kNearestShippers = 10;
constexpr size_t kPreferredShippers = 3;
constexpr qint64 kHorizonDays = 30;
constexpr qint64 kFar = std::numeric_limits<qint64>::max();

} // namespace

QLatin1StringView nameOf(PromiseMatch match)
{
    switch (match) {
    case PromiseMatch::Exact:
        return QLatin1StringView("exact");
    case PromiseMatch::Split:
        return QLatin1StringView("split");
    case PromiseMatch::Transfer:
        return QLatin1StringView("transfer");
    case PromiseMatch::Partial:
        return QLatin1StringView("partial");
    case PromiseMatch::Later:
        return QLatin1StringView("later");
    case PromiseMatch::OnRequest:
        return QLatin1StringView("onRequest");
    }
    return {};
}

PromiseAnswer promiseOptions(const PromiseQuestion &question, const PromiseWorld &world)
{
    return Search(question, world).answer();
}

namespace promising {

Search::Search(const PromiseQuestion &question, const PromiseWorld &world)
    : m_question(question)
    , m_world(world)
{
    for (const PromiseQuestion::Line &line : question.lines) {
        m_grams += (line.unitWeight * line.quantity + 999) / 1'000;
        m_heaviestUnit = std::max(m_heaviestUnit, line.unitWeight);
        m_flags.setFlag(GoodsFlag::Hazmat,
                        m_flags.testFlag(GoodsFlag::Hazmat) || line.flags.contains(LineFlag::Hazmat));
        m_flags.setFlag(GoodsFlag::Cold,
                        m_flags.testFlag(GoodsFlag::Cold) || line.flags.contains(LineFlag::Cold));
        m_flags.setFlag(GoodsFlag::Oversize,
                        m_flags.testFlag(GoodsFlag::Oversize) || line.flags.contains(LineFlag::Oversize));
    }
}

bool Search::isOver()
{
    m_wasOver = m_wasOver || (m_world.isOver && m_world.isOver());
    return m_wasOver;
}

bool Search::wants(FulfilmentMethod method) const
{
    return m_question.methods.isEmpty() ? method != FulfilmentMethod::ShipToStore
                                        : m_question.methods.contains(method);
}

bool Search::handles(int node) const
{
    for (const GoodsFlag flag : kGoodsFlags) {
        if (m_flags.testFlag(flag) && !m_world.nodes[node].capabilities.contains(QString(nameOf(flag))))
            return false;
    }
    return true;
}

bool Search::mayOffer(int node, FulfilmentMethod method) const
{
    const NodeSettings &settings = m_world.nodes[node].settings;
    return settings.terms(method) && settings.brokersAt(m_world.now);
}

std::optional<qint64> Search::metresTo(int node) const
{
    const auto from = m_question.from();
    const auto &there = m_world.nodes[node].coordinates;
    return from && there ? std::optional(distanceMetres(*from, *there)) : std::nullopt;
}

ShipPoint Search::placeOf(int node) const
{
    const RoutingNode &of = m_world.nodes[node];
    return {of.country, of.zone, of.coordinates, of.hours.clock()};
}

void Search::findHolders()
{
    std::vector<int> places(size_t(m_world.nodes.size()), -1);
    for (const PromiseStock &stock : m_world.stock) {
        if (stock.sellable <= 0 || (m_world.mayOffer && !m_world.mayOffer(stock.node)))
            continue;
        int &at = places[size_t(stock.node)];
        if (at < 0) {
            if (!handles(stock.node))
                continue;
            at = int(m_holders.size());
            m_holders.push_back(
                {stock.node, metresTo(stock.node), std::vector<qint64>(size_t(m_question.lines.size()), 0)});
        }
        m_holders[size_t(at)].has[size_t(stock.line)] = stock.sellable;
    }
    for (Holder &holder : m_holders) {
        holder.hasAll = true;
        for (size_t i = 0; i < holder.has.size(); ++i) {
            const PromiseQuestion::Line &line = m_question.lines[qsizetype(i)];
            // The same goods on two lines are there once; those before are cut to what they take already.
            for (size_t before = 0; before < i; ++before) {
                if (m_question.lines[qsizetype(before)].sku == line.sku)
                    holder.has[i] -= holder.has[before];
            }
            holder.has[i] = std::clamp<qint64>(holder.has[i], 0, line.quantity);
            holder.hasAll = holder.hasAll && holder.has[i] == line.quantity;
        }
    }
    // The place that the customer has in mind first, then by distance; nodes are in the order of their codes.
    const auto rank = [this](const Holder &holder) {
        const RoutingNode &node = m_world.nodes[holder.node];
        return std::make_tuple(node.code != m_question.pickupAt, holder.metres.value_or(kFar),
                               -node.settings.details().priority, holder.node);
    };
    std::ranges::sort(m_holders, [&rank](const Holder &a, const Holder &b) { return rank(a) < rank(b); });
}

PromiseTime Search::timeAt(int node, FulfilmentMethod method, const PromiseTransport *transport)
{
    const RoutingNode &of = m_world.nodes[node];
    ++m_looked;
    const SlotUses uses = [this, node, method](Instant hour) {
        return m_world.uses(node, method, hour);
    };
    const Peak peak = m_question.priority == OrderPriority::High ? Peak::Use : Peak::Keep;
    return promiseTime(
        {.settings = of.settings, .hours = of.hours, .place = placeOf(node), .uses = uses},
        {.method = method, .now = m_world.now, .until = m_world.now.plusDays(kHorizonDays), .peak = peak},
        transport);
}

std::optional<PromiseOption> Search::collected(const Holder &holder, FulfilmentMethod method,
                                               PromiseMatch match)
{
    const PromiseTime time = timeAt(holder.node, method);
    if (!time.window)
        return std::nullopt;
    PromiseOption option{.method = method, .match = match, .node = m_world.nodes[holder.node].code};
    option.metres = holder.metres;
    option.readyAt = time.ready;
    option.window = time.window;
    option.parts = {partOf(holder)};
    if (match != PromiseMatch::Exact)
        option.missing = missingAfter({&holder});
    return option;
}

QList<PromiseOption> Search::shipped(const Holder &holder, PromiseMatch match)
{
    QList<PromiseOption> options;
    const Destination &to = m_question.destination;
    for (const Carrier &carrier : m_world.carriers) {
        for (const CarrierService &service : carrier.services()) {
            if (service.details().method != FulfilmentMethod::Ship)
                continue;
            const PromiseTransport transport{
                .carrier = carrier,
                .service = service,
                .parcel = {.grams = std::max(m_heaviestUnit, std::min(m_grams, service.details().maxGrams)),
                           .flags = m_flags},
                .to = {to.country, to.zone, to.coordinates, m_world.nodes[holder.node].hours.clock()}};
            const PromiseTime time = timeAt(holder.node, FulfilmentMethod::Ship, &transport);
            if (!time.window)
                continue;
            PromiseOption option{.match = match, .node = m_world.nodes[holder.node].code};
            option.metres = holder.metres;
            option.readyAt = time.ready;
            option.window = time.window;
            option.carrier = carrier.code().text();
            option.service = service.code().text();
            if (time.quote)
                option.cost = time.quote->cost;
            option.parts = {partOf(holder)};
            if (match == PromiseMatch::Partial)
                option.missing = missingAfter({&holder});
            options.append(option);
        }
    }
    return options;
}

void Search::keepBest(QList<PromiseOption> &options, int most)
{
    const auto cost = [](const PromiseOption &option) {
        return option.cost ? option.cost->minorUnits() : kFar;
    };
    const auto rank = [&cost](const PromiseOption &option) {
        return std::make_tuple(option.missing.size(), option.window->to, cost(option), option.node,
                               option.carrier, option.service);
    };
    std::ranges::sort(options, [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    QList<PromiseOption> kept;
    for (const PromiseOption &option : std::as_const(options)) {
        // Whatever comes later has to be cheaper.
        const bool isWorse = std::ranges::any_of(kept, [&](const PromiseOption &better) {
            return better.missing == option.missing && cost(better) <= cost(option);
        });
        if (!isWorse && kept.size() < most)
            kept.append(option);
    }
    options = kept;
}

QList<PromiseOption> Search::exact(FulfilmentMethod method)
{
    QList<PromiseOption> options;
    int tries = m_question.most * kTriesPerOption;
    for (const Holder &holder : m_holders) {
        if (!holder.hasAll || !mayOffer(holder.node, method))
            continue;
        const bool isNamed = m_world.nodes[holder.node].code == m_question.pickupAt;
        if (!isNamed && !isWithin(holder.metres))
            continue;
        if (options.size() == m_question.most || tries-- == 0 || isOver())
            break;
        if (const auto option = collected(holder, method, PromiseMatch::Exact))
            options.append(*option);
    }
    return options;
}

QList<PromiseOption> Search::exactShipped()
{
    std::vector<const Holder *> able;
    for (const Holder &holder : m_holders) {
        if (holder.hasAll && mayOffer(holder.node, FulfilmentMethod::Ship))
            able.push_back(&holder);
    }
    std::vector<const Holder *> asked(able.begin(),
                                      able.begin() + ptrdiff_t(std::min(able.size(), kNearestShippers)));
    std::ranges::stable_sort(able, [this](const Holder *a, const Holder *b) {
        return m_world.nodes[a->node].settings.details().priority
            > m_world.nodes[b->node].settings.details().priority;
    });
    for (size_t i = 0; i < std::min(able.size(), kPreferredShippers); ++i) {
        if (!std::ranges::count(asked, able[i]))
            asked.push_back(able[i]);
    }
    QList<PromiseOption> options;
    for (const Holder *holder : asked) {
        if (isOver())
            break;
        options += shipped(*holder, PromiseMatch::Exact);
    }
    keepBest(options, m_question.most);
    return options;
}

PromisePart Search::partOf(const Holder &holder) const
{
    PromisePart part{m_world.nodes[holder.node].code, {}};
    for (size_t i = 0; i < holder.has.size(); ++i) {
        if (holder.has[i] > 0)
            part.lines.append({int(i) + 1, holder.has[i]});
    }
    return part;
}

QList<LineUnits> Search::missingAfter(const std::vector<const Holder *> &holders) const
{
    QList<LineUnits> missing;
    for (size_t i = 0; i < size_t(m_question.lines.size()); ++i) {
        qint64 left = m_question.lines[qsizetype(i)].quantity;
        for (const Holder *holder : holders)
            left -= holder->has[i];
        if (left > 0)
            missing.append({int(i) + 1, left});
    }
    return missing;
}

QList<LineUnits> Search::everything() const
{
    QList<LineUnits> all;
    for (qsizetype i = 0; i < m_question.lines.size(); ++i)
        all.append({int(i) + 1, m_question.lines[i].quantity});
    return all;
}

PromiseAnswer Search::answer()
{
    findHolders();
    PromiseAnswer answer;
    bool hasCollected = false;
    bool hasShipped = false;
    for (const FulfilmentMethod method :
         {FulfilmentMethod::Pickup, FulfilmentMethod::Curbside, FulfilmentMethod::Locker}) {
        if (!wants(method))
            continue;
        const auto found = exact(method);
        hasCollected = hasCollected || !found.isEmpty();
        answer.options += found;
    }
    if (wants(FulfilmentMethod::Ship)) {
        const auto found = exactShipped();
        hasShipped = !found.isEmpty();
        answer.options += found;
    }
    const bool wantsCollected = wants(FulfilmentMethod::Pickup) || wants(FulfilmentMethod::Curbside)
        || wants(FulfilmentMethod::Locker);
    const bool hasNamed = m_question.pickupAt.isEmpty()
        || std::ranges::any_of(answer.options, [this](const PromiseOption &option) {
                              return isCollected(option.method) && option.node == m_question.pickupAt;
                          });
    // Somebody who asked for one of them alone wants to hear of the other only when that fails.
    if (wants(FulfilmentMethod::ShipToStore) || (wantsCollected && (!hasCollected || !hasNamed)))
        answer.options += transfers();
    if (wants(FulfilmentMethod::Ship) && !hasShipped)
        answer.options += split();
    if (answer.options.isEmpty()) {
        for (const FulfilmentMethod method : kFulfilmentMethods) {
            if (wants(method) && method != FulfilmentMethod::ShipToStore)
                answer.options += partial(method);
        }
    }
    if (answer.options.isEmpty()) {
        for (const FulfilmentMethod method :
             {FulfilmentMethod::Pickup, FulfilmentMethod::Curbside, FulfilmentMethod::Locker}) {
            if (wants(method))
                answer.options += later(method);
        }
    }
    if (answer.options.isEmpty())
        answer.options.append(onRequest());
    answer.isComplete = !m_wasOver;
    answer.looked = m_looked;
    return answer;
}

} // namespace promising

} // namespace stoa
