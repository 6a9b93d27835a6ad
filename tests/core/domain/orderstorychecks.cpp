// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/fulfilmentjson.h"
#include "core/domain/orders/orderjson.h"
#include "core/domain/orders/returnjson.h"
#include "tests/core/domain/orderstory.h"

#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

bool isBack(const ReturnCase &one)
{
    return one.hasReached(ReturnState::Refunded) || one.hasReached(ReturnState::Exchanged);
}

} // namespace

void OrderStory::say()
{
    switch (m_chance.below(5)) {
    case 0:
        take(m_order.noted(by()), true);
        break;
    case 1:
        take(m_order.withPayment(PaymentState::Captured, by()), true);
        break;
    case 2:
        take(m_order.queued(m_order.parts().queue.isEmpty() ? u"noStock"_s : QString(), by()), true);
        break;
    case 3:
        take(m_order.promised(m_now, m_now.plusDays(1), by()), true);
        break;
    default:
        take(m_order.sharedWith(u"WEB"_s).withPriority(OrderPriority::High, by()), true);
    }
}

void OrderStory::openReturn()
{
    ReturnCase::Parts draft{.id = ReturnId::make(m_now), .number = u"R-1"_s, .order = m_order.id()};
    draft.channel = u"web"_s;
    draft.createdAt = m_now;
    bool allowed = true;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        qint64 taken = 0;
        for (const ReturnCase &one : std::as_const(m_cases)) {
            for (const ReturnLine &line : one.parts().lines) {
                if (line.line == i + 1 && !one.hasReached(ReturnState::Rejected))
                    taken += one.hasReached(ReturnState::Received) ? line.received : line.quantity;
            }
        }
        const qint64 free = m_counts[i].fulfilled - taken;
        if (m_chance.chance(20) || (free == 0 && m_chance.chance(90)))
            continue;
        const qint64 wanted = m_chance.chance(3) ? free + 1 : m_chance.chance(50) ? free : (free + 1) / 2;
        draft.lines.append({.line = int(i + 1), .quantity = wanted, .reason = ReturnReason::Unwanted});
        allowed = allowed && wanted > 0 && wanted <= free;
    }
    const auto one = ReturnCase::open(draft, m_order, m_cases);
    expect(one.has_value() == (allowed && !draft.lines.isEmpty()), "a return opened, or not");
    if (!one)
        return;
    m_cases.append(*one);
    ++m_done[m_deed];
}

void OrderStory::receive(ReturnCase &one)
{
    QList<Order::Units> units;
    for (const ReturnLine &line : one.parts().lines) {
        if (m_chance.chance(90))
            units.append({line.line, m_chance.chance(80) ? line.quantity : (line.quantity + 1) / 2});
    }
    const auto came = one.received(m_order, u"ATH1"_s, units, m_now);
    expect(came.has_value() == !units.isEmpty(), "received, or not");
    if (came)
        one = *came;
}

void OrderStory::moveReturn()
{
    if (m_cases.isEmpty())
        return;
    ReturnCase &one = m_cases[m_chance.below(m_cases.size())];
    do
        move(one);
    while (m_chance.chance(70));
}

void OrderStory::move(ReturnCase &one)
{
    using enum ReturnState;
    const auto next = nextOf(one.state());
    if (next.isEmpty())
        return;
    const bool anyhow = one.state() == Inspected || m_chance.chance(30);
    const ReturnState to = anyhow ? m_chance.oneOf(next) : next.first();
    if (to == Received)
        return receive(one);
    QHash<int, QList<ReturnLine::Inspected>> parts;
    for (const ReturnLine &line : one.parts().lines) {
        const qint64 good = line.received / 2;
        if (line.received > 0)
            parts.insert(line.line, {{Disposition::Scrap, line.received - good}});
        if (good > 0)
            parts[line.line].append({Disposition::Resell, good});
    }
    const auto moved = to == Inspected ? one.inspected(parts, m_now)
        : to == Refunded               ? one.refunded(m_order, m_cases, m_now)
        : to == Exchanged              ? one.exchanged(OrderId::make(m_now), m_now)
                                       : one.advanced(to, m_now);
    expect(moved.has_value(), "a return does not go where it may");
    if (!moved)
        return;
    one = *moved;
    ++m_done[nameOf(to).data()];
    if ((to != Refunded && to != Exchanged) || !take(m_order.returned(one.receivedUnits(), by()), true))
        return;
    for (const Order::Units &each : one.receivedUnits())
        m_counts[each.line - 1].returned += each.quantity;
}

void OrderStory::checkLines()
{
    expect(m_order.lines().size() == m_counts.size(), "a line came or went");
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const OrderLine &line = m_order.lines()[i];
        const Count &count = m_counts[i];
        expect(line.isConserved(), "units are not conserved");
        expect(line.open == count.open && line.allocated == count.allocated
                   && line.backordered == count.backordered && line.fulfilled == count.fulfilled
                   && line.cancelled == count.cancelled && line.returned == count.returned,
               "units are somewhere else");
        using enum LineState;
        const LineState state = line.state();
        expect((state == Open || state == Rejected) == (count.open > 0), "an open line");
        expect((state == Cancelled) == (count.cancelled == line.quantity), "a cancelled line");
        expect(state != Returned || (count.returned > 0 && count.returned == count.fulfilled),
               "a returned line");
        expect(state != Fulfilled || count.open + count.allocated + count.backordered == 0,
               "a fulfilled line");
    }
}

void OrderStory::checkFulfilments()
{
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        qint64 inside = 0;
        qint64 left = 0;
        for (const Fulfilment &one : std::as_const(m_fulfilments)) {
            for (const FulfilmentLine &line : one.parts().lines) {
                if (line.line == i + 1)
                    (hasLeft(one.state()) ? left : inside) += line.quantity;
            }
        }
        expect(inside == m_counts[i].allocated, "allocated is not what fulfilments have");
        expect(left == m_counts[i].fulfilled, "fulfilled is not what left");
    }
}

void OrderStory::checkState()
{
    using enum OrderState;
    const Order::Parts &parts = m_order.parts();
    qint64 remaining = 0;
    qint64 fulfilled = 0;
    for (const Count &count : std::as_const(m_counts)) {
        remaining += count.open + count.allocated + count.backordered;
        fulfilled += count.fulfilled;
    }
    const OrderState state = m_order.state();
    expect(state == m_before || mayGo(m_before, state), "the order goes where it may not");
    expect(isClosed(state) == (remaining == 0), "closed with units left, or the reverse");
    expect((state == Completed) == (remaining == 0 && fulfilled > 0), "completed, or not");
    expect((state == OnHold) == !parts.holds.isEmpty(), "on hold, or not");
    if (!isClosed(state) && state != OnHold)
        expect((state == PartlyFulfilled) == (fulfilled > 0), "partly fulfilled, or not");
    expect(parts.closedAt.has_value() == isClosed(state), "closed without an instant");
    expect(std::ranges::is_sorted(parts.places), "the places are not sorted");
    const auto again = Order::fromParts(parts);
    expect(again && *again == m_order, "its parts are refused");
}

void OrderStory::checkReturns()
{
    qint64 refunded = 0;
    for (const ReturnCase &one : std::as_const(m_cases))
        refunded += one.parts().refund;
    expect(refunded >= 0 && refunded + m_order.cancelledTotal() <= m_order.total(),
           "more is paid back than was paid");
    for (qsizetype i = 0; !m_cases.isEmpty() && i < m_counts.size(); ++i) {
        const OrderLine &line = m_order.lines()[i];
        QList<ReturnLine::Span> spans;
        qint64 back = 0;
        qint64 paid = 0;
        for (const ReturnCase &one : std::as_const(m_cases)) {
            for (const ReturnLine &part : one.parts().lines) {
                if (part.line != line.line || one.hasReached(ReturnState::Rejected))
                    continue;
                spans += part.units;
                back += isBack(one) ? part.received : 0;
                paid += isBack(one) ? part.refund : 0;
            }
        }
        expect(back == line.returned, "returned is not what came back");
        expect(back < line.fulfilled || paid == line.netOf(0, line.fulfilled),
               "a line's refunds do not add up");
        std::ranges::sort(spans, {}, &ReturnLine::Span::first);
        qint64 end = 0;
        for (const ReturnLine::Span &span : std::as_const(spans)) {
            expect(span.first >= end, "a unit in two returns");
            end = span.first + span.quantity;
        }
        expect(end <= line.fulfilled, "more comes back than was fulfilled");
    }
}

void OrderStory::checkStored()
{
    const Order::Parts &parts = m_order.parts();
    if (parts.lines != m_stored) {
        m_stored = parts.lines;
        const auto lines = linesFromJson(linesToJson(m_stored));
        expect(lines && *lines == m_stored, "the lines are read back otherwise");
    }
    const QList<OrderEvent> told = parts.timeline.sliced(std::min(m_told, parts.timeline.size()));
    const auto events = timelineFromJson(timelineToJson(told));
    expect(events && *events == told, "an event is read back otherwise");
    m_told = parts.timeline.size();
}

QString OrderStory::finish()
{
    m_deed = "finish";
    const Order::Parts &parts = m_order.parts();
    const auto timeline = timelineFromJson(timelineToJson(parts.timeline));
    expect(timeline && *timeline == parts.timeline, "the timeline is read back otherwise");
    const auto holds = holdsFromJson(holdsToJson(parts.holds));
    expect(holds && *holds == parts.holds, "the holds are read back otherwise");
    for (const Fulfilment &one : std::as_const(m_fulfilments)) {
        const auto lines = fulfilmentLinesFromJson(linesToJson(one.parts().lines));
        expect(lines && *lines == one.parts().lines, "a fulfilment is read back otherwise");
        const auto again = Fulfilment::fromParts(one.parts());
        expect(again && *again == one, "the parts of a fulfilment are refused");
    }
    for (const ReturnCase &one : std::as_const(m_cases)) {
        const auto lines = returnLinesFromJson(linesToJson(one.parts().lines));
        expect(lines && *lines == one.parts().lines, "a return is read back otherwise");
        const auto again = ReturnCase::fromParts(one.parts());
        expect(again && *again == one, "the parts of a return are refused");
    }
    return m_fault;
}

} // namespace stoa
