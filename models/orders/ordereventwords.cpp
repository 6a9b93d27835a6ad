// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderwords.h"

namespace stoa {

QString OrderWords::event(OrderEventKind kind)
{
    switch (kind) {
    case OrderEventKind::Created:
        return tr("Created");
    case OrderEventKind::Approved:
        return tr("Approved");
    case OrderEventKind::Held:
        return tr("Put on hold");
    case OrderEventKind::Released:
        return tr("Hold taken off");
    case OrderEventKind::RouteWanted:
        return tr("To be routed");
    case OrderEventKind::Routed:
        return tr("Routed");
    case OrderEventKind::Queued:
        return tr("Queued");
    case OrderEventKind::Backordered:
        return tr("Backordered");
    case OrderEventKind::Accepted:
        return tr("Accepted");
    case OrderEventKind::Picking:
        return tr("Picking");
    case OrderEventKind::Short:
        return tr("Short");
    case OrderEventKind::Picked:
        return tr("Picked");
    case OrderEventKind::Packed:
        return tr("Packed");
    case OrderEventKind::Ready:
        return tr("Ready for pickup");
    case OrderEventKind::CheckedIn:
        return tr("Customer is here");
    case OrderEventKind::Collected:
        return tr("Collected");
    case OrderEventKind::Expired:
        return tr("Not collected");
    case OrderEventKind::Shipped:
        return tr("Shipped");
    case OrderEventKind::InTransit:
        return tr("On its way");
    case OrderEventKind::Delivered:
        return tr("Delivered");
    case OrderEventKind::Exception:
        return tr("Delivery problem");
    case OrderEventKind::FulfilmentRejected:
        return tr("Given back");
    case OrderEventKind::FulfilmentCancelled:
        return tr("Called off");
    case OrderEventKind::Restocked:
        return tr("Put back");
    case OrderEventKind::PromiseChanged:
        return tr("Promise changed");
    case OrderEventKind::Split:
        return tr("Moved");
    case OrderEventKind::PriorityChanged:
        return tr("Priority changed");
    case OrderEventKind::Noted:
        return tr("Note");
    case OrderEventKind::Rejected:
        return tr("Rejected");
    case OrderEventKind::Cancelled:
        return tr("Cancelled");
    case OrderEventKind::Completed:
        return tr("Completed");
    case OrderEventKind::PaymentChanged:
        return tr("Payment");
    case OrderEventKind::ReturnOpened:
        return tr("Return opened");
    case OrderEventKind::ReturnClosed:
        return tr("Return closed");
    case OrderEventKind::HandedOverCancelled:
        return tr("Handed over though cancelled");
    }
    return {};
}

} // namespace stoa
