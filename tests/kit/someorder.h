// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/orderparts.h"

namespace stoa::kit {

/// An order from the web as Order::accept() takes it: shipped to Patras, three lines (two shirts less a
/// discount of 3.98, a coat and a scarf that are kept together), 143.72 for the goods and 3.90 for the
/// shipping.
inline OrderDraft someOrderDraft(Instant now)
{
    using namespace Qt::StringLiterals;
    OrderDraft draft;
    draft.number = u"W-104382"_s;
    draft.channel = u"web"_s;
    draft.customer = u"cus_5f3a"_s;
    draft.placedAt = now.plusSeconds(-60);
    draft.method = FulfilmentMethod::Ship;
    draft.destination = {u"Πάτρα"_s, u"26221"_s, u"GR"_s, Zone::Urban, Coordinates{38'246'600, 21'734'600}};
    draft.contact = {u"Eleni Pappa"_s, u"+30 6900000000"_s, u"e.pappa@example.org"_s, u"Korinthou 12"_s, {}};
    draft.currency = u"EUR"_s;
    draft.shipping = 390;
    draft.payment = PaymentState::Captured;
    draft.promisedTo = now.plusDays(2);
    draft.lines = {{u"SHIRT-M"_s, 2'000, 1'990, {{u"Autumn table"_s, 398}}, 693, {}, {}},
                   {u"COAT-L"_s, 1'000, 9'290, {}, 1'798, u"set"_s, {LineFlag::Cold, LineFlag::Oversize}},
                   {u"SCARF"_s, 1'000, 1'500, {}, 0, u"set"_s, {}}};
    return draft;
}

/// The same, accepted.
inline Order someOrder(Instant now)
{
    const auto order = Order::accept(OrderId::make(now), someOrderDraft(now), now);
    Q_ASSERT(order);
    return *order;
}

} // namespace stoa::kit
