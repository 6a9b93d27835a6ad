// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/orderparts.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/orderverbs.h"
#include "core/services/sample/sampleorderplay.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 3'600;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kHoldHours = 72; ///< until what nobody collects goes back
constexpr qint64 kBoxGrams = 180;
/// Of the second and later parts of an order of the last day, so many stay where they are for now.
constexpr qint64 kSlowPartPerThousand = 300;

constexpr std::array kShortReasons{ShortReason::NotInStock,  ShortReason::Damaged,    ShortReason::Mismatch,
                                   ShortReason::WornDisplay, ShortReason::NotInStock, ShortReason::TooBusy};
constexpr std::array kRejections{"noStock"_L1, "tooBusy"_L1, "noStock"_L1, "damaged"_L1, "closed"_L1};
constexpr std::array kProofs{"code"_L1, "code"_L1, "idCard"_L1, "orderMail"_L1};
constexpr std::array kCars{"grey hatchback"_L1, "white van"_L1, "red estate car"_L1, "blue saloon"_L1};

/// How far a state is along its way; states of which one excludes the other are as far.
int farness(FulfilmentState state)
{
    using enum FulfilmentState;
    switch (state) {
    case Allocated:
        return 0;
    case Accepted:
        return 1;
    case Picking:
        return 2;
    case Picked:
        return 3;
    case Packed:
        return 4;
    case ReadyForPickup:
    case Shipped:
        return 5;
    case CheckedIn:
    case InTransit:
        return 6;
    case Expired:
    case Exception:
        return 7;
    case Collected:
    case Delivered:
    case Rejected:
    case Cancelled:
        return 8;
    }
    return 0;
}

} // namespace

bool SampleOrderPlay::reaches(const Work &work, FulfilmentState state) const
{
    const auto &stop = m_stories[work.story].order.stopsAt;
    return !stop || farness(state) <= farness(*stop);
}

/// The instant itself while people are there, else a little after they come.
Instant SampleOrderPlay::openAt(size_t index, Instant at) const
{
    const SamplePlace &where = place(index);
    qint64 day = where.clock.localDay(at);
    for (int tries = 0; tries < 10; ++tries, ++day) {
        const SampleHours &hours = where.hoursOn(day);
        if (!hours.isOpen() || at >= where.clock.instant(day, hours.closes))
            continue;
        const Instant opens = where.clock.instant(day, hours.opens);
        return at >= opens ? at : opens.plusSeconds(3 * kMinute + at.msSinceEpoch() / 1'000 % (40 * kMinute));
    }
    return at;
}

void SampleOrderPlay::planStep(const Work &work, Instant at, FulfilmentState to)
{
    if (!reaches(work, to))
        return;
    plan(at, [this, work, to](SampleOrderDoor &door, Instant now) {
        FulfilmentStep next{{}, work.id, to};
        return step(door, work, now, next);
    });
}

Result<void> SampleOrderPlay::step(SampleOrderDoor &door, const Work &work, Instant at, FulfilmentStep step)
{
    // Nobody hands over what was called off meanwhile.
    STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(door.connection(), work.id));
    if (!found || isClosed(found->fulfilment.state()))
        return {};
    step.seed = seedFor(at, work.id.toString() + u'/' + QString(nameOf(*step.to)));
    const bool byCarrier =
        farness(*step.to) > farness(FulfilmentState::Packed) && work.method == FulfilmentMethod::Ship;
    const QString actor = byCarrier ? work.carrier : actorAt(work.place);
    const auto what = door.part(context(at, actor, byCarrier ? Source::Carrier : Source::Desk),
                                [&step](UnitOfWork &unit) { return advanceFulfilment(unit, step); });
    m_counts.steps += what ? 1 : 0;
    return done(what);
}

void SampleOrderPlay::planWork(const Work &work, Instant at)
{
    Story &story = m_stories[work.story];
    SampleRandom &random = story.random;
    const bool isFirst = story.known.size() == 1;
    if (!isFirst && !story.order.stopsAt && at.plusDays(1) > m_options.until
        && random.happens(kSlowPartPerThousand))
        story.order.stopsAt = FulfilmentState::Accepted;
    const Instant accepted = openAt(work.place, at.plusSeconds(random.between(1, 12) * kMinute));
    if (isFirst && story.order.turn == SampleTurn::StoreRejects) {
        plan(accepted, [this, work](SampleOrderDoor &door, Instant now) { return reject(door, work, now); });
        return;
    }
    planStep(work, accepted, FulfilmentState::Accepted);
    const Instant packed = planPicking(work, accepted);
    if (work.method == FulfilmentMethod::Ship)
        planShipping(work, packed);
    else
        planHandover(work, packed);
}

Instant SampleOrderPlay::planPicking(const Work &work, Instant accepted)
{
    Story &story = m_stories[work.story];
    SampleRandom &random = story.random;
    Instant begun = accepted.plusSeconds(random.between(2, 20) * kMinute);
    if (story.order.turn == SampleTurn::Late)
        begun = begun.plusSeconds(random.between(14, 26) * kHour);
    begun = openAt(work.place, begun);
    planStep(work, begun, FulfilmentState::Picking);
    const Instant picked = openAt(work.place, begun.plusSeconds(random.between(3, 16) * kMinute));
    if (reaches(work, FulfilmentState::Picked))
        plan(picked, [this, work](SampleOrderDoor &door, Instant now) { return pick(door, work, now); });
    if (story.order.turn == SampleTurn::CancelledInWork) {
        OrderAction action{{}, story.order.id};
        action.verb = OrderVerb::Cancel;
        action.note = u"The customer found it elsewhere."_s;
        plan(picked.plusSeconds(90), [this, action](SampleOrderDoor &door, Instant now) {
            return act(door, now, action, u"customerService"_s);
        });
    }
    const Instant packed = openAt(work.place, picked.plusSeconds(random.between(3, 12) * kMinute));
    if (reaches(work, FulfilmentState::Packed))
        plan(packed, [this, work](SampleOrderDoor &door, Instant now) { return pack(door, work, now); });
    return packed;
}

void SampleOrderPlay::planShipping(const Work &work, Instant packed)
{
    Story &story = m_stories[work.story];
    SampleRandom &random = story.random;
    Instant shipped = packed.plusSeconds(20 * kMinute);
    qint64 missed = 0; // days
    if (work.cutOff && *work.cutOff >= packed) {
        shipped = work.cutOff->plusSeconds(random.between(1, 12) * kMinute);
    } else if (work.cutOff) {
        // The carrier comes again the next day that somebody is there, and takes as long as it would have.
        shipped = openAt(work.place, work.cutOff->plusDays(packed.msSince(*work.cutOff) / kDayMs + 1));
        missed = (shipped.msSince(*work.cutOff) + kDayMs - 1) / kDayMs;
    }
    if (reaches(work, FulfilmentState::Shipped))
        plan(shipped, [this, work](SampleOrderDoor &door, Instant now) {
            return handOver(door, work, now, FulfilmentState::Shipped);
        });
    // Until when it is at the door. What is brought on the same day is on its way at once.
    const Instant due = work.arrives ? work.arrives->plusDays(int(missed))
                                     : shipped.plusSeconds(random.between(20, 44) * kHour);
    const qint64 way = std::max(kHour, due.msSince(shipped) / 1'000);
    Instant moving = shipped.plusSeconds(std::min(random.between(50, 240) * kMinute, way / 3));
    planStep(work, moving, FulfilmentState::InTransit);
    if (story.order.turn == SampleTurn::Exception) {
        planStep(work, moving.plusSeconds(20 * kHour), FulfilmentState::Exception);
        moving = moving.plusSeconds(30 * kHour);
    }
    const Instant delivered =
        std::max(moving.plusSeconds(30 * kMinute), due.plusSeconds(-random.between(10, 150) * kMinute));
    planStep(work, delivered, FulfilmentState::Delivered);
    if (reaches(work, FulfilmentState::Delivered))
        planReturn(work.story, delivered);
}

void SampleOrderPlay::planHandover(const Work &work, Instant packed)
{
    Story &story = m_stories[work.story];
    SampleRandom &random = story.random;
    const Instant ready = openAt(work.place, packed.plusSeconds(random.between(1, 10) * kMinute));
    planStep(work, ready, FulfilmentState::ReadyForPickup);
    if (story.order.turn == SampleTurn::NotCollected) {
        planStep(work, ready.plusSeconds(kHoldHours * kHour), FulfilmentState::Expired);
        planStep(work, openAt(work.place, ready.plusSeconds((kHoldHours + 30) * kHour)),
                 FulfilmentState::Cancelled);
        return;
    }
    const Instant comes = openAt(work.place, ready.plusSeconds(random.between(1, 30) * kHour));
    if (work.method == FulfilmentMethod::Curbside && reaches(work, FulfilmentState::CheckedIn)) {
        const QString bay = QString::number(random.between(1, 3));
        const QString car = kCars[size_t(random.below(qint64(kCars.size())))];
        plan(comes.plusSeconds(-4 * kMinute), [this, work, bay, car](SampleOrderDoor &door, Instant now) {
            FulfilmentStep next{{}, work.id, FulfilmentState::CheckedIn};
            next.bay = bay;
            next.car = car;
            return step(door, work, now, next);
        });
    }
    if (!reaches(work, FulfilmentState::Collected))
        return;
    plan(comes, [this, work](SampleOrderDoor &door, Instant now) {
        return handOver(door, work, now, FulfilmentState::Collected);
    });
    planReturn(work.story, comes);
}

Result<void> SampleOrderPlay::pick(SampleOrderDoor &door, const Work &work, Instant at)
{
    STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(door.connection(), work.id));
    if (!found)
        return {};
    Story &story = m_stories[work.story];
    FulfilmentStep next{{}, work.id, FulfilmentState::Picked};
    QList<Order::Units> units = found->fulfilment.units();
    if (story.order.turn == SampleTurn::ShortPick && !std::exchange(story.wasTurned, true)
        && !units.isEmpty()) {
        Order::Units &first = units.first();
        const qint64 lacking = std::min<qint64>(first.quantity, 1'000);
        // The record had no more too much than that: others of the same goods are supplied from there.
        next.shortages.append(
            {first.line, lacking, kShortReasons[size_t(m_shortages++) % kShortReasons.size()], -lacking});
        first.quantity -= lacking;
        planRoute(work.story, at.plusSeconds(60));
    }
    for (const Order::Units &each : std::as_const(units)) {
        if (each.quantity > 0)
            next.picked.append({each.line, each.quantity});
    }
    return step(door, work, at, next);
}

Result<void> SampleOrderPlay::pack(SampleOrderDoor &door, const Work &work, Instant at)
{
    STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(door.connection(), work.id));
    if (!found)
        return {};
    FulfilmentStep next{{}, work.id, FulfilmentState::Packed};
    qint64 grams = kBoxGrams;
    for (const FulfilmentLine &line : found->fulfilment.parts().lines)
        grams += m_grams.value(line.sku) * line.quantity / 1'000;
    next.weight = grams;
    next.box = grams < 900 ? u"S"_s : grams < 3'000 ? u"M"_s : grams < 9'000 ? u"L"_s : u"XL"_s;
    return step(door, work, at, next);
}

Result<void> SampleOrderPlay::reject(SampleOrderDoor &door, const Work &work, Instant at)
{
    Story &story = m_stories[work.story];
    story.wasTurned = true;
    FulfilmentStep next{{}, work.id, FulfilmentState::Rejected};
    next.reason = kRejections[size_t(story.random.below(qint64(kRejections.size())))];
    planRoute(work.story, at.plusSeconds(60));
    return step(door, work, at, next);
}

/// The goods leave, and the money that was kept back for them is taken.
Result<void> SampleOrderPlay::handOver(SampleOrderDoor &door, const Work &work, Instant at,
                                       FulfilmentState to)
{
    Story &story = m_stories[work.story];
    FulfilmentStep next{{}, work.id, to};
    if (to == FulfilmentState::Shipped) {
        next.tracking = work.carrier + QString::number(++m_parcel) + story.order.draft.destination.country;
    } else {
        next.handedTo = story.random.happens(80) ? u"deputy"_s : u"customer"_s;
        next.proof = kProofs[size_t(story.random.below(qint64(kProofs.size())))];
    }
    STOA_TRY(step(door, work, at, next));
    STOA_TRY_ASSIGN(const auto stored, OrderRepository::find(door.connection(), story.order.id));
    if (!stored || stored->order.parts().payment != PaymentState::Authorised)
        return {};
    OrderAction action{{}, story.order.id};
    action.verb = OrderVerb::Pay;
    action.payment = PaymentState::Captured;
    return act(door, at.plusSeconds(1), action, u"payments"_s);
}

} // namespace stoa
