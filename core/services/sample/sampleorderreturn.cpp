// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/orderparts.h"
#include "core/services/orders/returnverbs.h"
#include "core/services/sample/sampleorderplay.h"
#include "core/store/orders/orderrepository.h"
#include "core/store/orders/returnrepository.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600;

/// The states that a return goes through after it was opened, the last one its end.
QList<ReturnState> wayOf(const SampleReturn &back, bool byPost)
{
    using enum ReturnState;
    QList<ReturnState> way{Accepted};
    if (byPost)
        way.append(InTransit);
    way += {Received, Inspected, back.endsAs, Closed};
    return way;
}

} // namespace

void SampleOrderPlay::planReturn(size_t story, Instant delivered)
{
    Story &told = m_stories[story];
    // Once per order, however many parts it came in.
    if (!told.order.comesBack || told.order.turn != SampleTurn::Usual || std::exchange(told.wasTurned, true))
        return;
    plan(delivered.plusSeconds(told.random.between(14, 90) * kHour),
         [this, story](SampleOrderDoor &door, Instant now) { return openReturn(door, story, now); });
}

/// A store of the country where it is brought in, else the warehouse.
QString SampleOrderPlay::returnPlace(size_t story) const
{
    const SampleOrder &order = m_stories[story].order;
    const QString &pickupAt = order.draft.pickupAt;
    if (!pickupAt.isEmpty())
        return pickupAt;
    const bool byHand = order.comesBack->channel == u"store"_s;
    QString warehouse;
    QString store;
    for (const SamplePlace &each : m_world->places) {
        if (each.isWarehouse()
            && (warehouse.isEmpty() || each.location.country == order.draft.destination.country))
            warehouse = each.location.code;
        if (store.isEmpty() && each.isStore() && each.location.country == order.draft.destination.country)
            store = each.location.code;
    }
    return byHand && !store.isEmpty() ? store : warehouse;
}

Result<void> SampleOrderPlay::openReturn(SampleOrderDoor &door, size_t story, Instant at)
{
    Story &told = m_stories[story];
    STOA_TRY_ASSIGN(const auto stored, OrderRepository::find(door.connection(), told.order.id));
    if (!stored)
        return {};
    const QList<OrderLine> &lines = stored->order.lines();
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [](const OrderLine &each) { return each.fulfilled > each.returned; });
    if (line == lines.end())
        return {};
    const SampleReturn &back = *told.order.comesBack;
    const qint64 most = line->fulfilled - line->returned;
    const qint64 quantity = told.random.happens(600) ? most : std::min<qint64>(most, 1'000);
    const auto id = ReturnId::derived(seedFor(at, told.order.id.toString()), 1);
    ReturnOpening opening{id, told.order.id};
    opening.channel = back.channel;
    opening.wish = back.wish;
    opening.lines.append({line->line, quantity, back.reason, {}});
    const auto what = door.part(context(at, back.channel),
                                [&opening](UnitOfWork &work) { return stoa::openReturn(work, opening); });
    STOA_TRY(done(what));
    if (!what)
        return {};
    ++m_counts.returns;
    const bool byPost = back.channel != u"store"_s || back.stopsAt == ReturnState::InTransit;
    Instant when = at;
    for (const ReturnState to : wayOf(back, byPost)) {
        if (back.stopsAt == ReturnState::Requested)
            break;
        const qint64 hours = to == ReturnState::Received && byPost ? told.random.between(20, 60)
            : to == ReturnState::InTransit                         ? told.random.between(6, 30)
            : to == ReturnState::Closed                            ? told.random.between(10, 30)
                                                                   : told.random.between(1, 5);
        when = when.plusSeconds(byPost ? hours * kHour : hours * 600);
        planReturnStep(story, id, when, to);
        if (to == back.stopsAt)
            break;
    }
    return {};
}

void SampleOrderPlay::planReturnStep(size_t story, ReturnId id, Instant at, ReturnState to)
{
    plan(at, [this, story, id, to](SampleOrderDoor &door, Instant now) {
        return returnStep(door, story, id, now, to);
    });
}

Result<void> SampleOrderPlay::returnStep(SampleOrderDoor &door, size_t story, ReturnId id, Instant at,
                                         ReturnState to)
{
    STOA_TRY_ASSIGN(const auto found, ReturnRepository::find(door.connection(), id));
    if (!found)
        return {};
    const SampleReturn back = *m_stories[story].order.comesBack;
    ReturnStep next{seedFor(at, id.toString()), id, to};
    if (to == ReturnState::Received) {
        next.location = returnPlace(story);
        for (const ReturnLine &line : found->returnCase.parts().lines)
            next.received.append({line.line, line.quantity});
    } else if (to == ReturnState::Inspected) {
        for (const ReturnLine &line : found->returnCase.parts().lines)
            next.inspected.insert(line.line, {{back.disposition, line.received}});
    }
    const QString actor = to == ReturnState::Received || to == ReturnState::Inspected
        ? actorAt(placeOf(returnPlace(story)))
        : u"customerService"_s;
    const auto what =
        door.part(context(at, actor), [&next](UnitOfWork &work) { return advanceReturn(work, next); });
    STOA_TRY(done(what));
    if (!what || to != ReturnState::Exchanged)
        return {};
    // What is sent instead is an order of its own.
    STOA_TRY_ASSIGN(const auto after, ReturnRepository::find(door.connection(), id));
    const auto replacement = OrderId::parse(after->returnCase.parts().replacement);
    if (!replacement)
        return {};
    SampleOrder order{*replacement, m_stories[story].order.draft};
    order.luck = m_stories[story].random.next();
    add(std::move(order));
    planRoute(m_stories.size() - 1, at.plusSeconds(60));
    return {};
}

} // namespace stoa
