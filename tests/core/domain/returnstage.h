// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/returncase.h"
#include "tests/kit/someorder.h"

namespace stoa::returnstage {

using namespace Qt::StringLiterals;

inline const Instant kNow = Instant::fromMs(1'795'000'000'000);
inline const Instant kLater = kNow.plusDays(3);
inline const OrderEvent kBy{kNow, OrderEventKind::Noted, u"usr_1"_s, {}, {}, {}};

/// Three of one SKU for a euro together, and a scarf for two; shipped for fifty cents; all fulfilled but
/// `left` of the first line.
inline Order anOrder(qint64 left = 0)
{
    OrderDraft draft = kit::someOrderDraft(kNow);
    draft.shipping = 50;
    draft.lines = {{u"SOCK"_s, 3'000, 40, {{u"Third one cheaper"_s, 20}}, 0, {}, {}},
                   {u"SCARF"_s, 1'000, 200, {}, 0, {}, {}}};
    const Order approved = *(*Order::accept(OrderId::make(kNow), draft, kNow)).approved(kBy);
    const QList<Order::Units> units{{1, 3'000 - left}, {2, 1'000}};
    return *(*approved.allocated(units, u"ATH1"_s, kBy)).fulfilled(units, kBy);
}

using Wanted = QList<Order::Units>;

inline ReturnCase::Parts draftOf(const Order &order, const Wanted &units,
                                 ReturnWish wish = ReturnWish::Refund)
{
    ReturnCase::Parts parts{.id = ReturnId::make(kNow), .number = u"R-104382-1"_s, .order = order.id()};
    parts.channel = u"store"_s;
    parts.wish = wish;
    parts.createdAt = kNow;
    for (const Order::Units &each : units)
        parts.lines.append({.line = each.line, .quantity = each.quantity, .reason = ReturnReason::Unwanted});
    return parts;
}

inline ReturnCase opened(const Order &order, const Wanted &units, const QList<ReturnCase> &others = {})
{
    return *ReturnCase::open(draftOf(order, units), order, others);
}

inline ReturnCase received(const Order &order, const ReturnCase &one, const Wanted &units)
{
    return *(*one.advanced(ReturnState::Accepted, kNow)).received(order, u"ATH2"_s, units, kLater);
}

/// Received and inspected as it was announced.
inline ReturnCase inspected(const Order &order, const ReturnCase &one)
{
    Wanted all;
    QHash<int, QList<ReturnLine::Inspected>> lines;
    for (const ReturnLine &line : one.parts().lines) {
        all.append({line.line, line.quantity});
        lines.insert(line.line, {{Disposition::Resell, line.quantity}});
    }
    return *received(order, one, all).inspected(lines, kLater);
}

/// From the wish to the money, with the order told of it.
inline ReturnCase paidBack(Order &order, const Wanted &units, const QList<ReturnCase> &others)
{
    const ReturnCase done = *inspected(order, opened(order, units, others)).refunded(order, others, kLater);
    order = *order.returned(done.receivedUnits(), kBy);
    return done;
}

} // namespace stoa::returnstage
