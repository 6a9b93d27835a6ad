// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderwords.h"

namespace stoa {

using namespace Qt::StringLiterals;

QString OrderWords::state(OrderState state)
{
    switch (state) {
    case OrderState::Created:
        return tr("New");
    case OrderState::Approved:
        return tr("Approved");
    case OrderState::OnHold:
        return tr("On hold");
    case OrderState::PartlyFulfilled:
        return tr("Partly fulfilled");
    case OrderState::Completed:
        return tr("Completed");
    case OrderState::Rejected:
        return tr("Rejected");
    case OrderState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString OrderWords::state(LineState state)
{
    switch (state) {
    case LineState::Open:
        return tr("To be routed");
    case LineState::Allocated:
        return tr("Allocated");
    case LineState::Fulfilled:
        return tr("Fulfilled");
    case LineState::Backordered:
        return tr("Backordered");
    case LineState::Rejected:
        return tr("Given back");
    case LineState::Cancelled:
        return tr("Cancelled");
    case LineState::Returned:
        return tr("Returned");
    }
    return {};
}

QString OrderWords::state(FulfilmentState state)
{
    switch (state) {
    case FulfilmentState::Allocated:
        return tr("Allocated");
    case FulfilmentState::Accepted:
        return tr("Accepted");
    case FulfilmentState::Picking:
        return tr("Picking");
    case FulfilmentState::Picked:
        return tr("Picked");
    case FulfilmentState::Packed:
        return tr("Packed");
    case FulfilmentState::ReadyForPickup:
        return tr("Ready for pickup");
    case FulfilmentState::CheckedIn:
        return tr("Customer is here");
    case FulfilmentState::Collected:
        return tr("Collected");
    case FulfilmentState::Expired:
        return tr("Not collected");
    case FulfilmentState::Shipped:
        return tr("Shipped");
    case FulfilmentState::InTransit:
        return tr("On its way");
    case FulfilmentState::Delivered:
        return tr("Delivered");
    case FulfilmentState::Exception:
        return tr("Delivery problem");
    case FulfilmentState::Rejected:
        return tr("Given back");
    case FulfilmentState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString OrderWords::state(ReturnState state)
{
    switch (state) {
    case ReturnState::Requested:
        return tr("Requested");
    case ReturnState::Accepted:
        return tr("Accepted");
    case ReturnState::InTransit:
        return tr("On its way");
    case ReturnState::Received:
        return tr("Received");
    case ReturnState::Inspected:
        return tr("Inspected");
    case ReturnState::Refunded:
        return tr("Refunded");
    case ReturnState::Exchanged:
        return tr("Exchanged");
    case ReturnState::Rejected:
        return tr("Rejected");
    case ReturnState::Closed:
        return tr("Closed");
    }
    return {};
}

StatusKind OrderWords::kind(OrderState state)
{
    switch (state) {
    case OrderState::Created:
    case OrderState::Approved:
        return StatusKind::Info;
    case OrderState::OnHold:
        return StatusKind::Attention;
    case OrderState::PartlyFulfilled:
        return StatusKind::Info;
    case OrderState::Completed:
        return StatusKind::Ok;
    case OrderState::Rejected:
        return StatusKind::Problem;
    case OrderState::Cancelled:
        return StatusKind::Unknown;
    }
    return StatusKind::Unknown;
}

StatusKind OrderWords::kind(FulfilmentState state)
{
    switch (state) {
    case FulfilmentState::Allocated:
        return StatusKind::Attention;
    case FulfilmentState::Accepted:
    case FulfilmentState::Picking:
    case FulfilmentState::Picked:
        return StatusKind::Info;
    case FulfilmentState::Packed:
    case FulfilmentState::ReadyForPickup:
        return StatusKind::Ok;
    case FulfilmentState::CheckedIn:
        return StatusKind::Attention;
    case FulfilmentState::Collected:
        return StatusKind::Ok;
    case FulfilmentState::Expired:
        return StatusKind::Problem;
    case FulfilmentState::Shipped:
    case FulfilmentState::InTransit:
        return StatusKind::Info;
    case FulfilmentState::Delivered:
        return StatusKind::Ok;
    case FulfilmentState::Exception:
        return StatusKind::Problem;
    case FulfilmentState::Rejected:
        return StatusKind::Problem;
    case FulfilmentState::Cancelled:
        return StatusKind::Unknown;
    }
    return StatusKind::Unknown;
}

StatusKind OrderWords::kind(ReturnState state)
{
    switch (state) {
    case ReturnState::Requested:
        return StatusKind::Attention;
    case ReturnState::Accepted:
    case ReturnState::InTransit:
        return StatusKind::Info;
    case ReturnState::Received:
    case ReturnState::Inspected:
        return StatusKind::Attention;
    case ReturnState::Refunded:
    case ReturnState::Exchanged:
    case ReturnState::Closed:
        return StatusKind::Ok;
    case ReturnState::Rejected:
        return StatusKind::Problem;
    }
    return StatusKind::Unknown;
}

QString OrderWords::method(FulfilmentMethod method)
{
    switch (method) {
    case FulfilmentMethod::Ship:
        return tr("Ship to home");
    case FulfilmentMethod::Pickup:
        return tr("Click and collect");
    case FulfilmentMethod::Curbside:
        return tr("Curbside");
    case FulfilmentMethod::Locker:
        return tr("Locker");
    case FulfilmentMethod::ShipToStore:
        return tr("Ship to store");
    }
    return {};
}

QString OrderWords::hold(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Fraud:
        return tr("Fraud check");
    case HoldKind::Address:
        return tr("Address");
    case HoldKind::Payment:
        return tr("Payment");
    case HoldKind::Customer:
        return tr("Customer asked");
    case HoldKind::Other:
        return tr("Other");
    }
    return {};
}

QString OrderWords::payment(PaymentState payment)
{
    switch (payment) {
    case PaymentState::Pending:
        return tr("Not paid yet");
    case PaymentState::Authorised:
        return tr("Authorised");
    case PaymentState::Captured:
        return tr("Paid");
    case PaymentState::PartlyRefunded:
        return tr("Partly refunded");
    case PaymentState::Refunded:
        return tr("Refunded");
    case PaymentState::Failed:
        return tr("Payment failed");
    }
    return {};
}

QString OrderWords::priority(OrderPriority priority)
{
    switch (priority) {
    case OrderPriority::Normal:
        return tr("Normal");
    case OrderPriority::High:
        return tr("High");
    }
    return {};
}

QString OrderWords::shortReason(ShortReason reason)
{
    switch (reason) {
    case ShortReason::NotInStock:
        return tr("Not there at all");
    case ShortReason::Mismatch:
        return tr("Fewer than the record says");
    case ShortReason::Damaged:
        return tr("Damaged");
    case ShortReason::WornDisplay:
        return tr("Worn display piece");
    case ShortReason::TooBusy:
        return tr("Too busy now");
    case ShortReason::AvoidSplit:
        return tr("Better from one place");
    }
    return {};
}

QString OrderWords::disposition(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Resell:
        return tr("Sell again");
    case Disposition::Refurbish:
        return tr("Refurbish");
    case Disposition::Quarantine:
        return tr("Quarantine");
    case Disposition::Scrap:
        return tr("Scrap");
    case Disposition::ReturnToSupplier:
        return tr("Back to the supplier");
    }
    return {};
}

QString OrderWords::wish(ReturnWish wish)
{
    switch (wish) {
    case ReturnWish::Refund:
        return tr("Refund");
    case ReturnWish::Exchange:
        return tr("Exchange");
    }
    return {};
}

QString OrderWords::returnReason(ReturnReason reason)
{
    switch (reason) {
    case ReturnReason::Unwanted:
        return tr("Not wanted");
    case ReturnReason::WrongSize:
        return tr("Wrong size");
    case ReturnReason::Damaged:
        return tr("Arrived damaged");
    case ReturnReason::Defective:
        return tr("Does not work");
    case ReturnReason::WrongItem:
        return tr("Another item came");
    case ReturnReason::LateDelivery:
        return tr("Came too late");
    case ReturnReason::Other:
        return tr("Other");
    }
    return {};
}

QString OrderWords::task(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Count:
        return tr("Count");
    case TaskKind::Refund:
        return tr("Pay back");
    case TaskKind::ReviewHandover:
        return tr("Look at a handover");
    case TaskKind::Restock:
        return tr("Put back");
    case TaskKind::Recall:
        return tr("Fetch a parcel back");
    case TaskKind::CallCustomer:
        return tr("Call the customer");
    }
    return {};
}

QString OrderWords::channel(const QString &code)
{
    if (code == "web"_L1)
        return tr("Web shop");
    if (code == "app"_L1)
        return tr("App");
    if (code == "store"_L1)
        return tr("Store");
    if (code == "phone"_L1)
        return tr("Phone");
    if (code == "messaging"_L1)
        return tr("Messages");
    if (code == "wholesale"_L1)
        return tr("Wholesale");
    // Marketplaces have names of their own.
    return code.section(u':', -1);
}

QString OrderWords::what(CommandType type, const QJsonObject &body)
{
    const QString reference = body.value("reference"_L1).toString();
    switch (type) {
    case CommandType::FulfilmentAdvance:
    case CommandType::FulfilmentHandover: {
        const auto to = fulfilmentStateOf(body.value("to"_L1).toString());
        //: %1 is an order and its part ("E-104382 F1"), %2 a state ("Picked")
        return to ? tr("%1: %2").arg(reference, state(*to)) : tr("Work on %1").arg(reference);
    }
    case CommandType::OrderAct:
        return tr("Decision about %1").arg(reference);
    case CommandType::ReturnOpen:
        return tr("Open a return of %1").arg(reference);
    case CommandType::ReturnAdvance: {
        const auto to = returnStateOf(body.value("to"_L1).toString());
        return tr("%1: %2").arg(reference, to ? state(*to) : QString());
    }
    case CommandType::TaskClose:
        return tr("Close the task %1").arg(reference);
    default:
        return reference;
    }
}

} // namespace stoa
