// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inventory/position.h"

#include <algorithm>

namespace stoa {

Quantity Stock::sellable() const { return std::max(Quantity(), onHand - unavailable() - reserved - safety); }

Stock after(Stock stock, const Account &account, Leg leg, Quantity quantity)
{
    const Quantity delta = leg == Leg::To ? quantity : -quantity;
    if (isPhysical(account.kind()))
        stock.onHand += delta;
    switch (account.kind()) {
    case AccountKind::Damaged:
        stock.damaged += delta;
        break;
    case AccountKind::Hold:
        stock.hold += delta;
        break;
    case AccountKind::Display:
        stock.display += delta;
        break;
    case AccountKind::Quarantine:
        stock.quarantine += delta;
        break;
    case AccountKind::InTransit:
        stock.inTransit += delta;
        break;
    case AccountKind::OnHand:
    case AccountKind::Supplier:
    case AccountKind::Customer:
    case AccountKind::Shrink:
    case AccountKind::Suspense:
        break;
    }
    return stock;
}

} // namespace stoa
