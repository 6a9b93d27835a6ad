// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/sampleorders.h"

#include "core/base/crypto.h"
#include "core/services/sample/sampleordermaker.h"

#include <map>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Orders and returns draw from a stream of their own, so that what else is in the sample stays as it is.
constexpr quint64 kOrderStream = 9;
constexpr quint64 kMomentStream = 10;
constexpr qint64 kHourMs = 3'600'000;
/// What the last order of the web shop is called, more or less.
constexpr qint64 kLastWebNumber = 104'390;
constexpr qint64 kLastOtherNumber = 20'880;
/// Of the latest orders, about a day's, two of three are taken from the list below, so that each state can be
/// seen; what stood still for longer would be late.
constexpr qsizetype kRecent = 48;
constexpr qint64 kReturnedPerThousand = 190; ///< of the orders that go as usual
constexpr int kContactDays = 6; ///< who gets older orders is forgotten

struct Showpiece {
    SampleTurn turn;
    std::optional<FulfilmentState> stopsAt = {};
};

const std::vector<Showpiece> &showpieces()
{
    using enum SampleTurn;
    using F = FulfilmentState;
    static const std::vector<Showpiece> kList{
        {Usual, F::Allocated},
        {Usual, F::Accepted},
        {Usual, F::Picking},
        {Usual, F::Packed},
        {Usual, F::ReadyForPickup},
        {Held},
        {Usual, F::Accepted},
        {Usual, F::Picked},
        {Usual, F::Shipped},
        {Usual, F::Allocated},
        {ShortPick},
        {Usual, F::InTransit},
        {Unpaid},
        {Usual, F::CheckedIn},
        {StoreRejects, F::Accepted},
        {Exception, F::Exception},
        {Held},
        {Usual, F::Packed},
        {NotCollected, F::Expired},
        {CancelledInWork},
        {Usual, F::Allocated},
        {Usual, F::Shipped},
        {Late, F::Accepted},
        {Usual, F::ReadyForPickup},
        {Usual, F::Picking},
    };
    return kList;
}

SampleTurn drawTurn(SampleRandom &random)
{
    using enum SampleTurn;
    static const std::vector<std::pair<SampleTurn, qint64>> kShares{
        {PaidLate, 25},     {HeldAndReleased, 24}, {Declined, 8}, {CancelledEarly, 20}, {CancelledInWork, 8},
        {StoreRejects, 45}, {ShortPick, 40},       {Late, 20},    {NotCollected, 20},   {Exception, 12},
    };
    qint64 at = random.below(1'000);
    for (const auto &[turn, share] : kShares) {
        if (at < share)
            return turn;
        at -= share;
    }
    return Usual;
}

/// The state that stands for it where the method has another way.
FulfilmentState fitting(FulfilmentState state, FulfilmentMethod method)
{
    using enum FulfilmentState;
    if (method == FulfilmentMethod::Ship) {
        if (state == ReadyForPickup || state == CheckedIn)
            return Packed;
        return state == Expired ? InTransit : state;
    }
    if (state == CheckedIn && method != FulfilmentMethod::Curbside)
        return ReadyForPickup;
    if (state == Shipped || state == InTransit)
        return ReadyForPickup;
    return state == Exception ? Packed : state;
}

/// The moments at which orders are placed, by the hours and weekdays of the web shop.
std::vector<Instant> drawMoments(const SampleWorld &world, const SampleOrderOptions &options)
{
    const auto web = std::find_if(world.places.begin(), world.places.end(),
                                  [](const SamplePlace &place) { return place.isWeb(); });
    const SampleDemand &demand = world.demand[size_t(web - world.places.begin())];
    const Instant end = world.options.endsAt.plusSeconds(-120);
    const Instant begin = end.plusDays(-options.days);
    std::vector<qint64> weights;
    for (Instant hour = begin; hour < end; hour = hour.plusMs(kHourMs)) {
        const qint64 day = web->clock.localDay(hour);
        const auto weekday = size_t(SampleZone::weekday(day));
        const auto ofDay = size_t(web->clock.localMinute(hour) / 60);
        weights.push_back(demand.hourMillionths[weekday][ofDay]
                          * world.distributions.weekdayPerThousand[weekday]);
    }
    const SampleWeights hours(weights);
    SampleRandom random(world.options.seed, kMomentStream);
    std::vector<Instant> moments;
    for (qsizetype i = 0; i < options.count; ++i) {
        const auto hour = qint64(hours.draw(random));
        moments.push_back(std::min(end, begin.plusMs(hour * kHourMs + random.below(kHourMs))));
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

SampleReturn drawReturn(int nth, SampleRandom &random)
{
    using enum ReturnState;
    static constexpr std::array kReasons{
        ReturnReason::Unwanted,  ReturnReason::WrongSize,    ReturnReason::Damaged, ReturnReason::Defective,
        ReturnReason::WrongItem, ReturnReason::LateDelivery, ReturnReason::Other};
    static constexpr std::array kDispositions{
        Disposition::Resell, Disposition::Quarantine, Disposition::Resell,          Disposition::Refurbish,
        Disposition::Scrap,  Disposition::Resell,     Disposition::ReturnToSupplier};
    static constexpr std::array kChannels{"web"_L1, "store"_L1, "app"_L1, "store"_L1, "phone"_L1};
    static constexpr std::array kStops{Requested, Accepted, InTransit, Received,
                                       Inspected, Refunded, Exchanged, Rejected};
    const auto turn = size_t(nth);
    SampleReturn back;
    back.reason = kReasons[turn % kReasons.size()];
    back.disposition = kDispositions[turn % kDispositions.size()];
    back.channel = kChannels[turn % kChannels.size()];
    if (nth % 2 == 1)
        back.stopsAt = kStops[turn / 2 % kStops.size()];
    // What stops at an end has that end.
    if (back.stopsAt == Exchanged || (back.stopsAt != Refunded && random.happens(150)))
        back.wish = ReturnWish::Exchange;
    back.endsAs = back.wish == ReturnWish::Exchange ? Exchanged : Refunded;
    if (back.stopsAt == Rejected || (back.stopsAt == Closed && random.happens(60)))
        back.endsAs = Rejected;
    return back;
}

class Numbers {
public:
    void count(const QString &channel) { ++m_count[channel]; }
    QString next(const QString &channel)
    {
        const qint64 last = channel == u"web"_s ? kLastWebNumber : kLastOtherNumber;
        return SampleOrderMaker::prefixOf(channel)
            + QString::number(qMax<qint64>(1, last - m_count[channel]) + ++m_used[channel]);
    }

private:
    std::map<QString, qint64> m_count;
    std::map<QString, qint64> m_used;
};

/// What the turn says of the order itself.
void prepare(SampleOrder &order, SampleRandom &random)
{
    using enum SampleTurn;
    switch (order.turn) {
    case Unpaid:
    case PaidLate:
        order.draft.payment = PaymentState::Pending;
        break;
    case Held:
    case HeldAndReleased:
    case Declined:
        order.draft.holds = {random.happens(500) ? HoldKind::Fraud : HoldKind::Address};
        break;
    default:
        break;
    }
}

} // namespace

QUuid sampleUuid(Instant at, const QByteArray &name)
{
    QByteArray bytes(6, Qt::Uninitialized);
    const auto ms = quint64(at.msSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(ms >> (8U * unsigned(5 - i)));
    bytes += blake2b(name, 16).first(10);
    bytes[6] = char((uchar(bytes[6]) & 0x0fU) | 0x70U);
    bytes[8] = char((uchar(bytes[8]) & 0x3fU) | 0x80U);
    return QUuid::fromRfc4122(bytes);
}

Result<std::vector<SampleOrder>> makeSampleOrders(std::shared_ptr<const SampleWorld> world,
                                                  const SampleOrderOptions &options)
{
    STOA_TRY_ASSIGN(const auto maker, SampleOrderMaker::make(world, options.leftOut));
    const QByteArray name = "sample/" + QByteArray::number(world->options.seed) + "/order/";
    SampleRandom random(world->options.seed, kOrderStream);
    std::vector<SampleOrder> orders;
    Numbers numbers;
    int returns = 0;
    size_t shown = 0;
    for (const Instant at : drawMoments(*world, options)) {
        const auto nth = qsizetype(orders.size());
        STOA_TRY_ASSIGN(const auto id,
                        OrderId::parse(u"ord_"_s + uuidText(sampleUuid(at, name + QByteArray::number(nth)))));
        SampleOrder order{id, maker.draw(at, random)};
        order.luck = random.next();
        order.turn = drawTurn(random);
        const bool isRecent = options.count - nth <= kRecent;
        if (isRecent && nth % 3 != 0) {
            const Showpiece &piece = showpieces()[shown++ % showpieces().size()];
            order.turn = piece.turn;
            if (piece.stopsAt)
                order.stopsAt = fitting(*piece.stopsAt, order.draft.method);
        }
        if (!isRecent && order.turn == SampleTurn::Usual && random.happens(kReturnedPerThousand))
            order.comesBack = drawReturn(returns++, random);
        if (at.plusDays(kContactDays) < world->options.endsAt)
            order.draft.contact = {};
        prepare(order, random);
        numbers.count(order.draft.channel);
        orders.push_back(std::move(order));
    }
    for (SampleOrder &order : orders)
        order.draft.number = numbers.next(order.draft.channel);
    return orders;
}

} // namespace stoa
