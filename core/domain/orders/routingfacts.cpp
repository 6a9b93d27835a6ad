// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingfacts.h"

#include "core/domain/network/distance.h"

namespace stoa::routing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
/// What is not there after so many days is not a promise.
constexpr qint64 kHorizonDays = 30;

qint64 daysLate(const std::optional<Instant> &promised, const std::optional<Instant> &arrives)
{
    if (!promised || !arrives || *arrives <= *promised)
        return 0;
    return (arrives->msSince(*promised) + kDay - 1) / kDay;
}

/// The line of the rates that counts, by the rule of quote().
const RateRow *rateOf(const CarrierServiceDraft &service, const ShipPoint &to, std::optional<qint64> metres)
{
    for (const RateRow &row : service.rates) {
        if ((!row.zone || row.zone == to.zone) && (row.country.isEmpty() || row.country == to.country)
            && (!row.upToMetres || (metres && *metres <= *row.upToMetres)))
            return &row;
    }
    return nullptr;
}

ExclusionFinding findingOf(const PromiseObstacle &obstacle)
{
    using enum PromiseObstacleKind;
    switch (obstacle.kind) {
    case MethodNotOffered:
        return {.kind = ExclusionKind::MethodNotOffered};
    case NoCapacity:
        return {.kind = ExclusionKind::Capacity};
    case NoCarrier:
        return {.kind = ExclusionKind::Carrier, .code = u"none"_s};
    case NotCarried:
        return {.kind = ExclusionKind::Carrier,
                .figure = obstacle.refusal ? std::optional(obstacle.refusal->actual) : std::nullopt,
                .limit = obstacle.refusal ? std::optional(obstacle.refusal->limit) : std::nullopt,
                .code = obstacle.refusal ? QString(nameOf(obstacle.refusal->why)) : QString()};
    case BrokeringOff:
        return {.kind = ExclusionKind::BrokeringOff};
    case NeverOpen:
    case TooLate:
        return {.kind = ExclusionKind::Closed};
    }
    return {};
}

} // namespace

Mind mindOf(const RoutingStrategy &strategy, const RoutingOrder &order)
{
    const RoutingExclusion *capacity = strategy.exclusion(ExclusionKind::Capacity);
    const bool mayUseBuffer =
        order.priority == OrderPriority::High || (capacity != nullptr && capacity->buffer == BufferUse::Use);
    return {.capacity = capacity != nullptr,
            .buffer = capacity != nullptr && !mayUseBuffer,
            .hours = strategy.exclusion(ExclusionKind::Closed) != nullptr};
}

std::optional<ExclusionFinding> Way::refusalOf(const RoutingLine &line) const
{
    for (const auto &[flag, goods] : {std::pair{LineFlag::Hazmat, GoodsFlag::Hazmat},
                                      {LineFlag::Cold, GoodsFlag::Cold},
                                      {LineFlag::Oversize, GoodsFlag::Oversize}}) {
        if (line.flags.contains(flag) && !carries.testFlag(goods))
            return ExclusionFinding{
                .kind = ExclusionKind::Carrier, .line = line.line, .code = nameOf(NotCarried::Flag)};
    }
    if (line.unitWeight > maxGrams)
        return ExclusionFinding{.kind = ExclusionKind::Carrier,
                                .line = line.line,
                                .figure = line.unitWeight,
                                .limit = maxGrams,
                                .code = nameOf(NotCarried::Weight)};
    return std::nullopt;
}

Facts::Facts(const RoutingCase &of)
    : m_case(of)
{
    for (const RoutingLine &line : of.order.lines)
        m_grams += (line.unitWeight * line.quantity + 999) / 1'000;
    const auto receiver = std::ranges::find(of.nodes, of.order.pickupAt, &RoutingNode::code);
    if (receiver != of.nodes.end())
        m_receiver = &*receiver;
    if (!of.order.timeZone.isEmpty()) {
        if (const auto clock = LocalClock::of(of.order.timeZone))
            m_doorClock = *clock;
    }
    m_known.resize(size_t(of.nodes.size()));
}

const NodeFacts &Facts::of(int node, const Mind &mind) const
{
    std::unique_ptr<NodeFacts> &known = m_known[size_t(node)][size_t(mind.index())];
    if (!known)
        known = std::make_unique<NodeFacts>(factsOf(m_case.nodes[node], mind));
    return *known;
}

void Facts::forget(int node)
{
    for (std::unique_ptr<NodeFacts> &known : m_known[size_t(node)])
        known.reset();
}

void Facts::price(Way &way, const RoutingNode &node, const CarrierService &service, const ShipPoint &to) const
{
    const auto metres = node.coordinates && to.coordinates
        ? std::optional(distanceMetres(*node.coordinates, *to.coordinates))
        : std::nullopt;
    const RateRow *rate = rateOf(service.details(), to, metres);
    if (rate == nullptr)
        return;
    if (service.currency().code() != m_case.currency) {
        way.obstacle = ExclusionFinding{.kind = ExclusionKind::Carrier, .code = u"currency"_s};
        return;
    }
    // Nobody knows yet how the goods are packed. By the gram, and half of the kilogram that is begun: the
    // price of the label is at most half a kilogram's away, either side.
    way.perPart = rate->baseMinor * 1'000 + rate->perKgMinor * 500;
    way.perGram = rate->perKgMinor;
    // What is heavier than a parcel may be goes in several.
    const qint64 most = service.details().maxGrams;
    if (m_grams > most)
        way.perGram += rate->baseMinor * 1'000 / most;
}

Way Facts::wayOf(const RoutingNode &node, const OpeningHours &hours, const Mind &mind,
                 FulfilmentMethod method, const PromiseTransport *transport) const
{
    NodeSettings settings = node.settings;
    if (!settings.brokersAt(m_case.now)) {
        NodeSettingsDraft on = settings.details();
        on.brokering = true;
        on.offUntil.reset();
        on.offReason.clear();
        if (const auto accepted = NodeSettings::accept(on))
            settings = *accepted;
    }
    const SlotUses uses = [&node, &mind, method](Instant hour) {
        const auto use = node.uses.find({method, hour});
        return !mind.capacity || use == node.uses.end() ? SlotUse() : use->second;
    };
    const Peak peak = mind.buffer ? Peak::Keep : Peak::Use;
    const PromiseTime promise = promiseTime(
        {.settings = settings,
         .hours = hours,
         .place = {node.country, node.zone, node.coordinates, node.hours.clock()},
         .uses = uses},
        {.method = method, .now = m_case.now, .until = m_case.now.plusDays(kHorizonDays), .peak = peak},
        transport);
    Way way;
    const auto &terms = settings.terms(method);
    const qint64 usable = terms ? terms->capacity().usable(peak) : 0;
    std::optional<Instant> full;
    for (const PromiseStep &step : promise.steps) {
        switch (step.kind) {
        case PromiseStepKind::Opening:
            way.opensAt = step.to;
            break;
        case PromiseStepKind::SlotFull:
            full = step.from;
            break;
        case PromiseStepKind::Slot:
            way.offer.slotAt = step.from;
            way.offer.slotFree = step.amount;
            way.offer.slotUsable = usable;
            break;
        case PromiseStepKind::CutOffMissed:
            if (!way.missed) {
                way.offer.cutOffMissed = step.amount;
                way.missed = ExclusionFinding{.kind = ExclusionKind::CutOff,
                                              .figure = step.amount,
                                              .limit = node.hours.clock().minuteAt(step.from),
                                              .at = step.from};
            }
            break;
        case PromiseStepKind::CutOff:
            way.offer.cutOffAt = step.to;
            break;
        case PromiseStepKind::Preparation:
        case PromiseStepKind::NoCollection:
        case PromiseStepKind::Transit:
        case PromiseStepKind::Receiving:
        case PromiseStepKind::Window:
            break;
        }
    }
    const LocalClock &clock = node.hours.clock();
    if (mind.capacity && full
        && (!way.offer.slotAt || clock.dateAt(*way.offer.slotAt) != clock.dateAt(*full))) {
        const auto use = node.uses.find({method, *full});
        const qint64 taken = use == node.uses.end() ? 0 : use->second.taken();
        way.full = ExclusionFinding{.kind = ExclusionKind::Capacity,
                                    .figure = std::max<qint64>(0, usable - taken),
                                    .limit = usable,
                                    .at = full};
    }
    if (promise.obstacle) {
        way.obstacle = findingOf(*promise.obstacle);
        if (way.obstacle->kind == ExclusionKind::MethodNotOffered)
            way.obstacle->code = nameOf(method);
        if (way.obstacle->kind == ExclusionKind::Capacity && way.full)
            way.obstacle = way.full;
        if (way.obstacle->kind == ExclusionKind::Closed)
            way.obstacle->at = way.opensAt;
    }
    way.offer.readyAt = promise.ready;
    if (promise.window) {
        way.offer.arrivesFrom = promise.window->from;
        way.offer.arrives =
            m_case.order.method == FulfilmentMethod::Ship ? promise.window->to : promise.window->from;
    }
    way.offer.lateDays = daysLate(m_case.order.promisedTo, way.offer.arrives);
    return way;
}

NodeFacts Facts::factsOf(const RoutingNode &node, const Mind &mind) const
{
    const RoutingOrder &order = m_case.order;
    NodeFacts facts;
    if (node.coordinates && order.destination.coordinates)
        facts.metres = distanceMetres(*node.coordinates, *order.destination.coordinates);
    const OpeningHours hours = mind.hours ? node.hours : OpeningHours::always(node.hours.clock());
    const FulfilmentMethod method = node.methodOf(order);
    if (!leavesByCarrier(method)) {
        facts.ways.push_back(wayOf(node, hours, mind, method, nullptr));
        return facts;
    }
    const bool toStore = method == FulfilmentMethod::ShipToStore && m_receiver != nullptr;
    const ShipPoint to = toStore
        ? ShipPoint{m_receiver->country, m_receiver->zone, m_receiver->coordinates, m_receiver->hours.clock()}
        : ShipPoint{order.destination.country, order.destination.zone, order.destination.coordinates,
                    m_doorClock.value_or(node.hours.clock())};
    for (const Carrier &carrier : m_case.carriers) {
        for (const CarrierService &service : carrier.services()) {
            if (service.details().method != method)
                continue;
            // Several parcels where one would be too heavy. Whether it takes the goods is asked line by line.
            const qint64 grams = std::min(m_grams, service.details().maxGrams);
            const PromiseTransport transport{.carrier = carrier,
                                             .service = service,
                                             .parcel = {.grams = grams},
                                             .to = to,
                                             .receiver = toStore ? &m_receiver->hours : nullptr};
            Way way = wayOf(node, hours, mind, method, &transport);
            way.offer.carrier = carrier.code().text();
            way.offer.service = service.code().text();
            way.carries = service.details().carries;
            way.maxGrams = service.details().maxGrams;
            price(way, node, service, to);
            facts.ways.push_back(std::move(way));
        }
    }
    if (facts.ways.empty())
        facts.ways.push_back(wayOf(node, hours, mind, method, nullptr));
    return facts;
}

} // namespace stoa::routing
