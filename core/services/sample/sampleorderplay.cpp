// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/sampleorderplay.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/orderverbs.h"
#include "core/services/orders/routing.h"
#include "core/services/sample/sampleordermaker.h"
#include "core/services/verbs.h"
#include "core/store/inventory/ledgerrepository.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTries = 3;
constexpr qint64 kAgainHours = 3; ///< until what found no place is looked at once more
/// Orders of so many days before the end are shown with what would have changed their routing.
constexpr int kFlipDays = 2;
constexpr int kFlipTrials = 60;
/// With very many orders: those of so many days before the end are routed.
constexpr int kRoutedDays = 3;
/// What a bottomless warehouse gets when it lacks something, in thousandths above what is wanted.
constexpr qint64 kDelivery = 48'000;
// Minutes: until its goods are ready, and of the day at which the carrier comes.
constexpr int kPreparation = 60;
constexpr int kCutOff = 21 * 60;

Source sourceOf(const QString &channel)
{
    if (channel == u"app"_s)
        return Source::App;
    return channel.startsWith(u"marketplace"_s) ? Source::Marketplace : Source::Web;
}

/// As the carrier's tables have it, from a warehouse where somebody is each day.
PlannedPart sentFrom(const SamplePlace &warehouse, const Destination &to, Instant at, PlannedPart part)
{
    const Zone zone = to.zone.value_or(Zone::Regional);
    const bool inTown = zone == Zone::Urban || zone == Zone::Suburban;
    const SampleZone &clock = warehouse.clock;
    const qint64 day = clock.localDay(at) + (clock.localMinute(at) + kPreparation > kCutOff ? 1 : 0);
    part.carrier = u"ELL"_s;
    part.service = inTown ? u"24H"_s : u"48H"_s;
    part.cutOffAt = clock.instant(day, kCutOff);
    part.arrivesAt = clock.instant(day + (zone == Zone::Rural ? 2 : 1), inTown ? 9 * 60 + 30 : 13 * 60);
    return part;
}

} // namespace

SampleOrderPlay::SampleOrderPlay(std::shared_ptr<const SampleWorld> world, std::vector<SampleOrder> orders,
                                 SamplePlayOptions options)
    : m_world(std::move(world))
    , m_options(std::move(options))
{
    for (size_t i = 0; i < m_world->places.size(); ++i)
        m_places.insert(m_world->places[i].location.code, i);
    for (const SampleArticle &article : m_world->articles)
        m_grams.insert(article.item.sku, article.item.weightGrams);
    for (SampleOrder &order : orders) {
        const Instant at = order.draft.placedAt;
        add(std::move(order));
        plan(at, [this, story = m_stories.size() - 1](SampleOrderDoor &door, Instant now) {
            return take(door, story, now);
        });
    }
}

void SampleOrderPlay::add(SampleOrder order)
{
    const quint64 luck = order.luck;
    m_stories.push_back({std::move(order), SampleRandom(m_world->options.seed ^ (luck << 8U), luck)});
}

void SampleOrderPlay::plan(Instant at, Deed deed)
{
    if (at <= m_options.until)
        m_events.push({at, m_nth++, std::move(deed)});
}

Result<bool> SampleOrderPlay::play(SampleOrderDoor &door, int most)
{
    for (int done = 0; done < most; ++done) {
        if (m_events.empty())
            return false;
        const Event event = m_events.top();
        m_events.pop();
        STOA_TRY(event.deed(door, event.at));
    }
    return !m_events.empty();
}

/// What a verb refuses was planned before something else happened: it does not happen then.
Result<void> SampleOrderPlay::done(const Result<void> &what)
{
    if (what || !isVerdict(what.error()))
        return what;
    ++m_counts.refused;
    return {};
}

WorkContext SampleOrderPlay::context(Instant at, const QString &actor, Source source) const
{
    WorkContext context{at, at, actor, {}, source, Rights::ofTheHouse()};
    context.wholeLedger = true;
    return context;
}

QString SampleOrderPlay::actorAt(size_t index) const
{
    if (!place(index).isStore())
        return u"wms"_s;
    return m_options.staff.value(place(index).location.code, u"sample"_s);
}

size_t SampleOrderPlay::placeOf(const QString &code) const { return m_places.value(code); }

QUuid SampleOrderPlay::seedFor(Instant at, const QString &what) const
{
    return sampleUuid(at, "sample/" + QByteArray::number(m_world->options.seed) + '/' + what.toUtf8());
}

Result<void> SampleOrderPlay::take(SampleOrderDoor &door, size_t story, Instant at)
{
    const SampleOrder &order = m_stories[story].order;
    auto taken = Taken::Before;
    const auto what = door.part(context(at, order.draft.channel, sourceOf(order.draft.channel)),
                                [&order, &taken](UnitOfWork &work) -> Result<void> {
                                    STOA_TRY_ASSIGN(taken, takeOrder(work, order.id, order.draft));
                                    return {};
                                });
    STOA_TRY(done(what));
    if (!what || taken == Taken::Before)
        return {};
    ++m_counts.orders;
    planDecisions(story, at);
    return {};
}

void SampleOrderPlay::planDecisions(size_t story, Instant at)
{
    using enum SampleTurn;
    Story &told = m_stories[story];
    SampleRandom &random = told.random;
    const SampleTurn turn = told.order.turn;
    const auto decide = [&](Instant when, OrderVerb verb, const QString &note = {}) {
        OrderAction action{{}, told.order.id};
        action.verb = verb;
        action.note = note;
        action.payment = PaymentState::Authorised;
        if (!told.order.draft.holds.isEmpty())
            action.hold = told.order.draft.holds.first();
        plan(when, [this, action](SampleOrderDoor &door, Instant now) {
            return act(door, now, action, u"customerService"_s);
        });
    };
    Instant ready = at;
    if (turn == PaidLate) {
        ready = at.plusSeconds(random.between(600, 5 * 3'600));
        decide(ready, OrderVerb::Pay);
    } else if (turn == HeldAndReleased) {
        ready = at.plusSeconds(random.between(1'200, 4 * 3'600));
        decide(ready, OrderVerb::Release);
    } else if (turn == Declined) {
        decide(at.plusSeconds(random.between(1'200, 4 * 3'600)), OrderVerb::Reject,
               u"The card was not its owner's."_s);
    } else if (turn == CancelledEarly) {
        decide(at.plusSeconds(random.between(30, 900)), OrderVerb::Cancel, u"The customer thought better."_s);
    }
    if (turn != Unpaid && turn != Held && turn != Declined)
        planRoute(story, ready.plusSeconds(random.between(20, 120)));
}

Result<void> SampleOrderPlay::act(SampleOrderDoor &door, Instant at, OrderAction action, const QString &actor)
{
    action.seed = seedFor(at, action.order.toString() + u'/' + nameOf(action.verb));
    return done(
        door.part(context(at, actor), [&action](UnitOfWork &work) { return actOnOrder(work, action); }));
}

/// What nobody has is called off, so that the rest of the order can be done with.
Result<void> SampleOrderPlay::giveUpOpen(SampleOrderDoor &door, size_t story, Instant at)
{
    const OrderId id = m_stories[story].order.id;
    STOA_TRY_ASSIGN(const auto stored, OrderRepository::find(door.connection(), id));
    OrderAction action{{}, id};
    action.verb = OrderVerb::Cancel;
    action.note = u"It cannot be had any more."_s;
    for (const OrderLine &line : stored->order.lines()) {
        if (line.open > 0)
            action.units.append({line.line, line.open});
    }
    return action.units.isEmpty() ? Result<void>() : act(door, at, action, u"customerService"_s);
}

void SampleOrderPlay::planRoute(size_t story, Instant at)
{
    plan(at, [this, story](SampleOrderDoor &door, Instant now) { return route(door, story, now); });
}

Result<void> SampleOrderPlay::route(SampleOrderDoor &door, size_t story, Instant at)
{
    if (m_options.supply == SampleSupply::Bottomless && at.plusDays(kRoutedDays) < m_options.until)
        return supply(door, story, at);
    if (m_options.supply == SampleSupply::Bottomless) {
        STOA_TRY(done(door.part(context(at, {}), [&](UnitOfWork &work) -> Result<void> {
            const SampleOrder &order = m_stories[story].order;
            STOA_TRY_ASSIGN(const auto open, OpenOrder::lock(work, order.id));
            return deliver(work, open.order(), sourceFor(order), at);
        })));
    }
    if (!m_view) {
        STOA_TRY_ASSIGN(m_view, RoutingView::read(door.connection()));
    }
    RouteOptions options;
    options.flipTrials = kFlipTrials;
    if (at.plusDays(kFlipDays) < m_options.until)
        options.flips = FlipSearch::Skip;
    const OrderId id = m_stories[story].order.id;
    const auto routed = decideRoute(door.connection(), *m_view, id, at, options);
    if (!routed)
        return done(routed.error());
    const QUuid seed = seedFor(at, id.toString() + u"/route"_s);
    const auto what = door.part(context(at, {}), [&](UnitOfWork &work) -> Result<void> {
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, id));
        return allocate(work, open, planOf(*routed, seed));
    });
    STOA_TRY(done(what));
    if (!what)
        return {};
    ++m_counts.routed;
    if (!routed->decision.rest.isEmpty()) {
        if (++m_stories[story].tries < kMostTries)
            planRoute(story, at.plusSeconds(kAgainHours * 3'600));
        else
            plan(at.plusSeconds(kAgainHours * 3'600),
                 [this, story](SampleOrderDoor &each, Instant now) { return giveUpOpen(each, story, now); });
    }
    return planWorks(door, story, at);
}

/// Where customers collect it, else a warehouse: the first one serves the south, the last one the rest.
QString SampleOrderPlay::sourceFor(const SampleOrder &order) const
{
    QString from = order.draft.pickupAt;
    const QString &country = order.draft.destination.country;
    const bool south = country == u"GR"_s || country == u"CY"_s;
    for (size_t i = 0; i < m_world->places.size() && order.draft.pickupAt.isEmpty(); ++i) {
        if (place(i).isWarehouse() && (from.isEmpty() || !south))
            from = place(i).location.code;
    }
    return from;
}

/// What the place lacks of the order's open units comes in, and somewhat more.
Result<void> SampleOrderPlay::deliver(UnitOfWork &work, const Order &order, const QString &to, Instant at)
{
    quint32 n = 0;
    for (const OrderLine &line : order.lines()) {
        STOA_TRY_ASSIGN(const Stock stock, LedgerRepository::stockOf(work.connection(), line.sku, to));
        if (line.open <= 0 || stock.sellable().thousandths() >= line.open)
            continue;
        MovementDraft draft{MovementId::derived(seedFor(at, order.id().toString()), n++),
                            line.sku,
                            MovementKind::Receipt,
                            Account::outside(AccountKind::Supplier),
                            Account::at(AccountKind::OnHand, to),
                            Quantity::fromThousandths(line.open + kDelivery),
                            {},
                            Source::Wms,
                            at,
                            at};
        draft.actor = u"sample"_s;
        STOA_TRY_ASSIGN(const auto receipt, Movement::accept(draft));
        STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(work, receipt));
        Q_UNUSED(entered);
    }
    return {};
}

/// Everything from one place, which gets what it lacks just before.
Result<void> SampleOrderPlay::supply(SampleOrderDoor &door, size_t story, Instant at)
{
    const SampleOrder &order = m_stories[story].order;
    const QString from = sourceFor(order);
    const auto verb = [&](UnitOfWork &work) -> Result<void> {
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, order.id));
        const OrderState state = open.order().state();
        if (state != OrderState::Approved && state != OrderState::PartlyFulfilled)
            return Error::of(Problem::IllegalTransition, u"not to be routed"_s, u"state"_s);
        STOA_TRY(deliver(work, open.order(), from, at));
        PlannedPart part{from, order.draft.method, {}};
        for (const OrderLine &line : open.order().lines()) {
            if (line.open > 0)
                part.units.append({line.line, line.open});
        }
        part.dueAt = order.draft.promisedTo;
        part.arrivesAt = order.draft.promisedTo;
        if (order.draft.method == FulfilmentMethod::Ship)
            part = sentFrom(place(placeOf(from)), order.draft.destination, at, std::move(part));
        return allocate(work, open, {seedFor(at, order.id.toString() + u"/plan"_s), {part}, {}, {}, {}});
    };
    const auto what = door.part(context(at, {}), verb);
    STOA_TRY(done(what));
    m_counts.routed += what ? 1 : 0;
    return planWorks(door, story, at);
}

/// The fulfilments that the routing has made find somebody who works on them.
Result<void> SampleOrderPlay::planWorks(SampleOrderDoor &door, size_t story, Instant at)
{
    const OrderId id = m_stories[story].order.id;
    STOA_TRY_ASSIGN(const auto fulfilments, FulfilmentRepository::ofOrder(door.connection(), id));
    STOA_TRY_ASSIGN(const auto stored, OrderRepository::find(door.connection(), id));
    for (const StoredFulfilment &each : fulfilments) {
        const Fulfilment::Parts &parts = each.fulfilment.parts();
        const QString name = parts.id.toString();
        if (m_stories[story].known.contains(name) || parts.state != FulfilmentState::Allocated)
            continue;
        m_stories[story].known.append(name);
        planWork({story, parts.id, placeOf(parts.location), parts.method, parts.carrier, parts.cutOffAt,
                  stored->order.parts().expectedAt},
                 at);
    }
    return {};
}

} // namespace stoa
