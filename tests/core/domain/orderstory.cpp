// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/orderstory.h"

#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

const Instant kStart = Instant::fromMs(1'795'000'000'000);
const QStringList kSkus{u"SHIRT-M"_s, u"SHIRT-L"_s, u"COAT"_s, u"SCARF"_s, u"SOCK"_s, u"CHEESE"_s};
const QStringList kLocations{u"ATH1"_s, u"ATH2"_s, u"DC1"_s, u"PAT"_s};

/// Some lines are sold by weight, and end in the middle of a unit.
Order begin(kit::RandomOrders &chance)
{
    OrderDraft draft = chance.next();
    for (OrderLineDraft &line : draft.lines) {
        if (chance.chance(15))
            line.quantity += chance.below(1'000);
    }
    const auto order = Order::accept(OrderId::make(kStart), draft, kStart);
    Q_ASSERT(order);
    return *order;
}

bool isGone(FulfilmentState state)
{
    return state == FulfilmentState::Rejected || state == FulfilmentState::Cancelled;
}

} // namespace

OrderStory::OrderStory(quint32 seed)
    : m_chance(seed, {kSkus, kLocations, u"EUR"_s, kStart})
    , m_now(kStart)
    , m_order(begin(m_chance))
    , m_before(m_order.state())
{
    for (const OrderLine &line : m_order.lines())
        m_counts.append(Count{.open = line.quantity});
}

const QList<OrderStory::Deed> &OrderStory::deeds()
{
    static const QList<Deed> kDeeds{{6, "approve", &OrderStory::approve},
                                    {1, "hold", &OrderStory::hold},
                                    {8, "release", &OrderStory::release},
                                    {1, "reject", &OrderStory::reject},
                                    {2, "cancel", &OrderStory::cancel},
                                    {14, "allocate", &OrderStory::allocate},
                                    {2, "backorder", &OrderStory::backorder},
                                    {1, "reopen", &OrderStory::reopen},
                                    {34, "work", &OrderStory::work},
                                    {3, "pick", &OrderStory::pick},
                                    {3, "fall short", &OrderStory::fallShort},
                                    {2, "withdraw", &OrderStory::withdraw},
                                    {2, "say", &OrderStory::say},
                                    {12, "open a return", &OrderStory::openReturn},
                                    {24, "move a return", &OrderStory::moveReturn}};
    return kDeeds;
}

QString OrderStory::step()
{
    m_now = m_now.plusSeconds(600);
    m_before = m_order.state();
    qint64 left = m_order.state() == OrderState::Created && m_chance.chance(50) ? 0 : m_chance.below(115);
    for (const Deed &deed : deeds()) {
        if ((left -= deed.weight) >= 0)
            continue;
        m_deed = deed.name;
        (this->*deed.happens)();
        break;
    }
    checkLines();
    checkFulfilments();
    checkState();
    checkReturns();
    checkStored();
    return m_fault;
}

void OrderStory::expect(bool holds, const char *what)
{
    if (!holds && m_fault.isEmpty())
        m_fault = u"%1: %2"_s.arg(QLatin1StringView(m_deed), QLatin1StringView(what));
}

OrderEvent OrderStory::by(OrderEventKind kind)
{
    return {m_now, kind, u"usr_1"_s, u"dev_1"_s, {}, {{u"n"_s, m_now.msSince(kStart)}}};
}

bool OrderStory::take(const Result<Order> &next, bool expected)
{
    expect(next.has_value() == expected, expected ? "refused though allowed" : "taken though not allowed");
    if (!next) {
        expect(next.error().problem == Problem::IllegalTransition
                   || next.error().kind == ErrorKind::InvalidInput,
               "another error");
        return false;
    }
    m_order = *next;
    ++m_done[m_deed];
    return true;
}

bool OrderStory::isOpenState(std::initializer_list<OrderState> states) const
{
    return std::ranges::find(states, m_order.state()) != states.end();
}

QList<Order::Units> OrderStory::someUnits(std::initializer_list<Place> from)
{
    QList<Order::Units> units;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        qint64 there = 0;
        for (const Place place : from)
            there += m_counts[i].*place;
        if (m_chance.chance(25) || (there == 0 && m_chance.chance(90)))
            continue;
        const bool all = m_chance.chance(60);
        const qint64 part = there == 0 ? 500 : std::max<qint64>(1, there / 1'000 / 2 * 1'000);
        // One in thirty asks for more than there is.
        units.append({int(i + 1), m_chance.chance(3) ? there + 1 : all && there > 0 ? there : part});
    }
    return units;
}

bool OrderStory::has(const QList<Order::Units> &units, std::initializer_list<Place> from) const
{
    return !units.isEmpty() && std::ranges::all_of(units, [&](const Order::Units &each) {
        qint64 there = 0;
        for (const Place place : from)
            there += m_counts[each.line - 1].*place;
        return each.quantity <= there;
    });
}

void OrderStory::count(const QList<Order::Units> &units, std::initializer_list<Place> from, Place to)
{
    for (const Order::Units &each : units) {
        Count &line = m_counts[each.line - 1];
        qint64 wanted = each.quantity;
        for (const Place place : from) {
            const qint64 part = std::min(wanted, line.*place);
            line.*place -= part;
            wanted -= part;
        }
        line.*to += each.quantity;
    }
}

void OrderStory::approve() { take(m_order.approved(by()), isOpenState({OrderState::Created})); }

void OrderStory::hold()
{
    using enum OrderState;
    const OrderHold hold{m_chance.oneOf(std::array{HoldKind::Fraud, HoldKind::Customer}), {}, m_now};
    take(m_order.held(hold, by()), isOpenState({Created, Approved, OnHold, PartlyFulfilled}));
}

void OrderStory::release()
{
    const auto &holds = m_order.parts().holds;
    const HoldKind kind = holds.isEmpty() || m_chance.chance(10) ? HoldKind::Other : holds.first().kind;
    take(m_order.released(kind, by()), std::ranges::find(holds, kind, &OrderHold::kind) != holds.end());
}

void OrderStory::reject()
{
    const bool idle = std::ranges::all_of(
        m_counts, [](const Count &line) { return line.allocated == 0 && line.fulfilled == 0; });
    if (take(m_order.rejected(by()), isOpenState({OrderState::Created, OrderState::OnHold}) && idle)) {
        for (Count &line : m_counts)
            line.cancelled += std::exchange(line.open, 0) + std::exchange(line.backordered, 0);
    }
}

void OrderStory::cancel()
{
    auto units = someUnits({&Count::backordered, &Count::open});
    if (m_chance.chance(30))
        units.clear();
    const bool all = units.isEmpty();
    for (qsizetype i = 0; all && i < m_counts.size(); ++i) {
        if (const qint64 there = m_counts[i].backordered + m_counts[i].open; there > 0)
            units.append({int(i + 1), there});
    }
    if (take(m_order.cancelled(all ? QList<Order::Units>() : units, by()),
             has(units, {&Count::backordered, &Count::open})))
        count(units, {&Count::backordered, &Count::open}, &Count::cancelled);
}

void OrderStory::allocate()
{
    const auto units = someUnits({&Count::open, &Count::backordered});
    const QString &location = m_chance.oneOf(kLocations);
    const bool allowed = isOpenState({OrderState::Approved, OrderState::PartlyFulfilled})
        && has(units, {&Count::open, &Count::backordered});
    if (!take(m_order.allocated(units, location, by(OrderEventKind::Routed)), allowed))
        return;
    count(units, {&Count::open, &Count::backordered}, &Count::allocated);
    Fulfilment::Parts parts{.id = FulfilmentId::make(m_now), .order = m_order.id()};
    parts.location = location;
    parts.method = m_order.parts().method;
    parts.createdAt = m_now;
    for (const Order::Units &each : units)
        parts.lines.append(
            {.line = each.line, .sku = m_order.line(each.line)->sku, .quantity = each.quantity});
    const auto made = Fulfilment::make(parts);
    expect(made.has_value(), "no fulfilment of what was allocated");
    if (made)
        m_fulfilments.append(*made);
}

void OrderStory::backorder()
{
    const auto units = someUnits({&Count::open});
    if (take(m_order.backordered(units, by()),
             isOpenState({OrderState::Approved, OrderState::PartlyFulfilled}) && has(units, {&Count::open})))
        count(units, {&Count::open}, &Count::backordered);
}

void OrderStory::reopen()
{
    take(m_order.reopened(), true);
    for (Count &line : m_counts)
        line.open += std::exchange(line.backordered, 0);
}

void OrderStory::work()
{
    if (m_fulfilments.isEmpty())
        return;
    using enum FulfilmentState;
    Fulfilment &one = m_fulfilments[m_chance.below(m_fulfilments.size())];
    const auto next = nextOf(one.state(), one.parts().method);
    FulfilmentState to = m_chance.chance(35) && !next.isEmpty()
        ? next.first()
        : m_chance.oneOf(std::array{Picking, Packed, Shipped, Collected, Delivered, Collected, Delivered,
                                    Expired, Exception});
    if (m_chance.chance(10))
        to = m_chance.chance(50) ? Rejected : Cancelled;
    const auto units = one.units();
    const auto moved = one.advanced(to, m_now);
    expect(moved.has_value() != wayTo(one.state(), to, one.parts().method).isEmpty(), "another way");
    if (!moved)
        return;
    const bool leaves = hasLeft(to) && !hasLeft(one.state());
    one = *moved;
    if (leaves && take(m_order.fulfilled(units, by(OrderEventKind::Shipped)), true))
        count(units, {&Count::allocated}, &Count::fulfilled);
    const QString rejectedBy = to == Rejected ? one.parts().location : QString();
    if (isGone(to)
        && take(m_order.deallocated(units, rejectedBy, by(OrderEventKind::FulfilmentRejected)), true))
        count(units, {&Count::allocated}, &Count::open);
}

void OrderStory::pick()
{
    if (m_fulfilments.isEmpty())
        return;
    Fulfilment &one = m_fulfilments[m_chance.below(m_fulfilments.size())];
    const FulfilmentLine line = m_chance.oneOf(one.parts().lines);
    const qint64 quantity = m_chance.below(line.quantity + 2);
    const auto picked = one.withPicked(line.line, quantity);
    expect(picked.has_value() == (one.state() == FulfilmentState::Picking && quantity <= line.quantity),
           "picked, or not");
    if (picked)
        one = *picked;
}

void OrderStory::fallShort()
{
    if (m_fulfilments.isEmpty())
        return;
    Fulfilment &one = m_fulfilments[m_chance.below(m_fulfilments.size())];
    const FulfilmentLine line = m_chance.oneOf(one.parts().lines);
    const qint64 quantity = m_chance.chance(50) ? line.quantity : m_chance.below(line.quantity + 2);
    const auto less = one.withShortage(line.line, quantity, m_now);
    const bool may = mayGo(one.state(), FulfilmentState::Rejected, one.parts().method).has_value();
    expect(less.has_value() == (may && quantity > 0 && quantity <= line.quantity), "short, or not");
    if (!less)
        return;
    one = *less;
    const QList<Order::Units> units{{line.line, quantity}};
    if (take(m_order.deallocated(units, one.parts().location, by(OrderEventKind::Short)), true))
        count(units, {&Count::allocated}, &Count::open);
}

void OrderStory::withdraw()
{
    if (m_fulfilments.isEmpty())
        return;
    Fulfilment &one = m_fulfilments[m_chance.below(m_fulfilments.size())];
    auto units = one.units();
    if (units.size() > 1 && m_chance.chance(50))
        units.removeFirst();
    const auto less = one.without(units, m_now);
    expect(less.has_value() == mayGo(one.state(), FulfilmentState::Cancelled, one.parts().method).has_value(),
           "withdrawn, or not");
    if (!less)
        return;
    one = *less;
    if (take(m_order.deallocated(units, {}, by(OrderEventKind::FulfilmentCancelled)), true))
        count(units, {&Count::allocated}, &Count::open);
    if (take(m_order.cancelled(units, by()), true))
        count(units, {&Count::backordered, &Count::open}, &Count::cancelled);
}

} // namespace stoa
