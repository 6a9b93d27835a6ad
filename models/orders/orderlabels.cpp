// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what orders are sorted and decided by, and the icons of what happened.
#include "models/orders/orderwords.h"

namespace stoa {

using namespace Qt::StringLiterals;

QString OrderWords::flag(LineFlag flag)
{
    switch (flag) {
    case LineFlag::Kit:
        return tr("Kit");
    case LineFlag::Hazmat:
        return tr("Hazardous goods");
    case LineFlag::Cold:
        return tr("Kept cold");
    case LineFlag::Oversize:
        return tr("Oversize");
    }
    return {};
}

QString OrderWords::zone(Zone zone)
{
    switch (zone) {
    case Zone::Urban:
        //: A service zone
        return tr("Urban");
    case Zone::Suburban:
        return tr("Suburban");
    case Zone::Regional:
        return tr("Regional");
    case Zone::Rural:
        return tr("Rural");
    }
    return {};
}

const QStringList &OrderWords::rejections()
{
    static const QStringList list{u"tooBusy"_s, u"noStock"_s, u"damaged"_s, u"closed"_s, u"other"_s};
    return list;
}

QString OrderWords::rejection(const QString &reason)
{
    if (reason == "tooBusy"_L1)
        return tr("Too busy now");
    if (reason == "noStock"_L1)
        return tr("Not in stock");
    if (reason == "damaged"_L1)
        return tr("Damaged");
    if (reason == "closed"_L1)
        return tr("The store is closed");
    if (reason == "notAccepted"_L1)
        //: Why a location lost a part of an order: it never said that it does it
        return tr("Not accepted in time");
    if (reason == "other"_L1)
        return tr("Another reason");
    const auto shortage = shortReasonOf(reason);
    return shortage ? shortReason(*shortage) : reason;
}

QString OrderWords::callOff(const QString &reason)
{
    if (reason == "routedAgain"_L1)
        return tr("routed again");
    if (reason == "orderCancelled"_L1)
        return tr("the order was cancelled");
    if (reason == "handedOver"_L1)
        //: Why a part was called off: the customer has the goods already
        return tr("another place handed the goods over");
    return reason;
}

QString OrderWords::deliveryProblem(const QString &reason)
{
    if (reason == "address"_L1)
        //: Why a parcel could not be delivered
        return tr("the address is wrong or incomplete");
    if (reason == "damaged"_L1)
        return tr("the parcel is damaged");
    if (reason == "missed"_L1)
        return tr("nobody was there");
    return reason;
}

QString OrderWords::queue(const QString &name)
{
    if (name == "noStock"_L1)
        return tr("No stock");
    if (name == "customerCare"_L1)
        return tr("Customer care");
    return name;
}

QString OrderWords::verb(OrderVerb verb)
{
    // The comments keep them apart from what has happened: buttons ask, histories tell.
    switch (verb) {
    case OrderVerb::Approve:
        return tr("Approve", "verb");
    case OrderVerb::Hold:
        return tr("Put on hold", "verb");
    case OrderVerb::Release:
        return tr("Take the hold off", "verb");
    case OrderVerb::Reject:
        return tr("Reject", "verb");
    case OrderVerb::Cancel:
        return tr("Cancel order", "verb");
    case OrderVerb::Route:
        return tr("Route again", "verb");
    case OrderVerb::Move:
        return tr("Move units", "verb");
    case OrderVerb::Prioritise:
        return tr("Change priority", "verb");
    case OrderVerb::Pay:
        return tr("Change payment", "verb");
    case OrderVerb::Note:
        return tr("Add a note", "verb");
    }
    return {};
}

QString OrderWords::icon(OrderEventKind kind)
{
    switch (kind) {
    case OrderEventKind::Created:
        return u"shopping-basket"_s;
    case OrderEventKind::Approved:
        return u"credit-card"_s;
    case OrderEventKind::Held:
        return u"pause"_s;
    case OrderEventKind::Released:
        return u"play"_s;
    case OrderEventKind::RouteWanted:
    case OrderEventKind::Routed:
    case OrderEventKind::Split:
        return u"route"_s;
    case OrderEventKind::Queued:
    case OrderEventKind::Backordered:
    case OrderEventKind::Expired:
    case OrderEventKind::PromiseChanged:
        return u"clock"_s;
    case OrderEventKind::Accepted:
    case OrderEventKind::Ready:
    case OrderEventKind::Completed:
        return u"check"_s;
    case OrderEventKind::Picking:
    case OrderEventKind::Picked:
        return u"scan-barcode"_s;
    case OrderEventKind::Short:
    case OrderEventKind::Exception:
    case OrderEventKind::HandedOverCancelled:
        return u"triangle-alert"_s;
    case OrderEventKind::Packed:
        return u"package"_s;
    case OrderEventKind::CheckedIn:
    case OrderEventKind::Collected:
        return u"user"_s;
    case OrderEventKind::Shipped:
    case OrderEventKind::InTransit:
    case OrderEventKind::Delivered:
        return u"truck"_s;
    case OrderEventKind::FulfilmentRejected:
    case OrderEventKind::FulfilmentCancelled:
    case OrderEventKind::Rejected:
    case OrderEventKind::Cancelled:
        return u"circle-x"_s;
    case OrderEventKind::Restocked:
    case OrderEventKind::ReturnOpened:
    case OrderEventKind::ReturnClosed:
        return u"undo-2"_s;
    case OrderEventKind::PriorityChanged:
        return u"flag"_s;
    case OrderEventKind::Noted:
        return u"message-square"_s;
    case OrderEventKind::PaymentChanged:
        return u"credit-card"_s;
    }
    return u"info"_s;
}

} // namespace stoa
