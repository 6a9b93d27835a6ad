// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/domain/orders/orderparts.h"

#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kEventNames{"created"_L1,
                                 "approved"_L1,
                                 "held"_L1,
                                 "released"_L1,
                                 "routeWanted"_L1,
                                 "routed"_L1,
                                 "queued"_L1,
                                 "backordered"_L1,
                                 "accepted"_L1,
                                 "picking"_L1,
                                 "short"_L1,
                                 "picked"_L1,
                                 "packed"_L1,
                                 "ready"_L1,
                                 "checkedIn"_L1,
                                 "collected"_L1,
                                 "expired"_L1,
                                 "shipped"_L1,
                                 "inTransit"_L1,
                                 "delivered"_L1,
                                 "exception"_L1,
                                 "fulfilmentRejected"_L1,
                                 "fulfilmentCancelled"_L1,
                                 "restocked"_L1,
                                 "promiseChanged"_L1,
                                 "split"_L1,
                                 "priorityChanged"_L1,
                                 "noted"_L1,
                                 "rejected"_L1,
                                 "cancelled"_L1,
                                 "completed"_L1,
                                 "paymentChanged"_L1,
                                 "returnOpened"_L1,
                                 "returnClosed"_L1,
                                 "handedOverCancelled"_L1};

/// What is wrong with a line as it was stored, or nothing.
QString faultOf(const OrderLine &line)
{
    if (line.sku.isEmpty())
        return u"no SKU"_s;
    if (line.quantity <= 0 || line.quantity > Quantity::kLimit)
        return u"the quantity is out of range"_s;
    if (!line.isConserved())
        return u"the places of its units do not add up to the quantity"_s;
    if (!line.isPriced())
        return u"the price is out of range"_s;
    qint64 left = line.gross();
    for (const OrderDiscount &discount : line.discounts) {
        if (discount.amount <= 0 || discount.amount > left)
            return u"the discounts are out of range"_s;
        left -= discount.amount;
    }
    if (line.tax < 0 || line.tax > left)
        return u"the tax is out of range"_s;
    return {};
}

/// The lines' own state against the order's, or nothing.
QString faultOf(OrderState state, qint64 remaining, qint64 taken, qint64 fulfilled)
{
    using enum OrderState;
    if (isClosed(state) != (remaining == 0))
        return u"its state and what is left to supply contradict each other"_s;
    const bool fits =
        state == OnHold || (state == Completed || state == PartlyFulfilled ? fulfilled > 0 : fulfilled == 0);
    if (!fits || (state == Created && taken > 0))
        return u"its state and what was supplied contradict each other"_s;
    return {};
}

Error damaged(const QString &field, const QString &why)
{
    return {ErrorKind::Storage, field, u"damaged order: %1"_s.arg(why)};
}

} // namespace

QLatin1StringView nameOf(OrderEventKind kind) { return kEventNames[std::size_t(kind)]; }

std::optional<OrderEventKind> orderEventKindOf(QStringView name)
{
    for (std::size_t i = 0; i < kEventNames.size(); ++i) {
        if (kEventNames[i] == name)
            return OrderEventKind(int(i));
    }
    return std::nullopt;
}

Result<Order> Order::fromParts(Parts parts)
{
    if (parts.lines.isEmpty() || parts.lines.size() > kMostLines)
        return damaged(u"lines"_s, u"it has no lines, or too many"_s);
    qint64 remaining = 0;
    qint64 taken = 0;
    qint64 fulfilled = 0;
    qint64 total = parts.shipping;
    for (qsizetype i = 0; i < parts.lines.size(); ++i) {
        const OrderLine &line = parts.lines[i];
        const QString fault = line.line != i + 1 ? u"not in the order of the numbers"_s : faultOf(line);
        if (!fault.isEmpty())
            return damaged(u"lines/%1"_s.arg(i), fault);
        remaining += line.remaining();
        taken += line.allocated + line.backordered;
        fulfilled += line.fulfilled;
        total += line.net();
    }
    if (parts.shipping < 0 || parts.shipping > Money::kLimit || total > Money::kLimit)
        return damaged(u"shipping"_s, u"the amounts are out of range"_s);
    if (const QString fault = faultOf(parts.state, remaining, taken, fulfilled); !fault.isEmpty())
        return damaged(u"state"_s, fault);
    if ((parts.state == OrderState::OnHold) == parts.holds.isEmpty())
        return damaged(u"holds"_s, u"it is on hold without a reason, or has one and is not"_s);
    if (parts.closedAt.has_value() != isClosed(parts.state))
        return damaged(u"closed_at"_s, u"closed without an instant, or the reverse"_s);
    if (isClosed(parts.state) && !parts.queue.isEmpty())
        return damaged(u"queue"_s, u"closed and in a queue"_s);
    if (std::ranges::adjacent_find(parts.places, std::greater_equal<>()) != parts.places.end())
        return damaged(u"places"_s, u"the locations are not sorted"_s);
    return Order(std::make_shared<const Parts>(std::move(parts)));
}

const OrderId &Order::id() const { return m_parts->id; }
OrderState Order::state() const { return m_parts->state; }
const QList<OrderLine> &Order::lines() const { return m_parts->lines; }
bool Order::isHeld() const { return !m_parts->holds.isEmpty(); }

const OrderLine *Order::line(int number) const
{
    return number >= 1 && number <= lines().size() ? &lines()[number - 1] : nullptr;
}

qint64 Order::total() const
{
    qint64 sum = m_parts->shipping;
    for (const OrderLine &line : lines())
        sum += line.net();
    return sum;
}

qint64 Order::cancelledTotal() const
{
    qint64 sum = 0;
    qint64 wanted = 0;
    for (const OrderLine &line : lines()) {
        sum += line.netOf(line.quantity - line.cancelled, line.cancelled);
        wanted += line.quantity - line.cancelled;
    }
    return wanted == 0 ? sum + m_parts->shipping : sum;
}

qint64 Order::quantity() const
{
    qint64 sum = 0;
    for (const OrderLine &line : lines())
        sum += line.quantity;
    return sum;
}

qint64 Order::openUnits() const
{
    qint64 sum = 0;
    for (const OrderLine &line : lines())
        sum += line.open;
    return sum;
}

bool operator==(const Order &a, const Order &b) { return a.m_parts == b.m_parts || *a.m_parts == *b.m_parts; }

} // namespace stoa
