// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/workwords.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kPressingMs = 30 * kMinuteMs;
constexpr qint64 kSoonOverMs = 24 * kHourMs;

} // namespace

std::optional<Instant> dueOf(const Fulfilment &fulfilment)
{
    const auto &due = fulfilment.parts().dueAt;
    const auto &cutOff = fulfilment.parts().cutOffAt;
    if (cutOff && fulfilment.parts().state == FulfilmentState::Packed)
        return cutOff;
    if (due && cutOff)
        return std::min(*due, *cutOff);
    return due ? due : cutOff;
}

std::optional<WorkList> listOf(const Fulfilment &fulfilment, Instant now)
{
    const Fulfilment::Parts &parts = fulfilment.parts();
    const bool over = parts.expiresAt && *parts.expiresAt <= now;
    switch (parts.state) {
    case FulfilmentState::Allocated:
        return WorkList::ToAccept;
    case FulfilmentState::Accepted:
        return WorkList::ToPick;
    case FulfilmentState::Picking:
        return WorkList::Picking;
    case FulfilmentState::Picked:
        return WorkList::ToPack;
    case FulfilmentState::Packed:
        return parts.method == FulfilmentMethod::Ship ? WorkList::ToShip : WorkList::ToTell;
    case FulfilmentState::ReadyForPickup:
        return over ? WorkList::Expired : WorkList::Ready;
    case FulfilmentState::CheckedIn:
        return WorkList::Here;
    case FulfilmentState::Expired:
        return WorkList::Expired;
    case FulfilmentState::Collected:
    case FulfilmentState::Shipped:
    case FulfilmentState::InTransit:
    case FulfilmentState::Delivered:
    case FulfilmentState::Exception:
    case FulfilmentState::Rejected:
    case FulfilmentState::Cancelled:
        break;
    }
    return std::nullopt;
}

QString WorkWords::list(WorkList list)
{
    switch (list) {
    case WorkList::ToAccept:
        //: Titles of lists of orders: what is to be done with them
        return tr("To accept");
    case WorkList::ToPick:
        return tr("To pick");
    case WorkList::Picking:
        return tr("Being picked");
    case WorkList::ToPack:
        return tr("To pack");
    case WorkList::ToShip:
        return tr("To ship");
    case WorkList::ToTell:
        return tr("To announce");
    case WorkList::Ready:
        return tr("Ready");
    case WorkList::Here:
        return tr("Customer is here");
    case WorkList::Expired:
        return tr("Not collected");
    }
    return {};
}

QString WorkWords::amount(const Formats &formats, qint64 thousandths, Unit unit)
{
    //: A quantity and its unit: "3 pcs"
    return tr("%1 %2").arg(formats.quantity(Quantity::fromThousandths(thousandths)), formats.unit(unit));
}

QString WorkWords::units(const Formats &formats, qint64 thousandths)
{
    if (thousandths % 1000 != 0)
        return tr("%1 units").arg(formats.quantity(Quantity::fromThousandths(thousandths)));
    return formats.grouped(tr("%n unit(s)", nullptr, int(thousandths / 1000)), thousandths / 1000);
}

QString WorkWords::orders(const Formats &formats, qint64 count)
{
    return formats.grouped(tr("%n order(s)", nullptr, int(count)), count);
}

QString WorkWords::lines(const Formats &formats, qint64 count)
{
    return formats.grouped(tr("%n line(s)", nullptr, int(count)), count);
}

QString WorkWords::weight(const Formats &formats, qint64 grams)
{
    return amount(formats, grams, Unit::Kilogram);
}

JudgedWord WorkWords::due(const WorkPart &part, const Formats &formats, Instant now)
{
    return due(dueOf(part.fulfilment), formats, now);
}

JudgedWord WorkWords::due(const std::optional<Instant> &at, const Formats &formats, Instant now)
{
    if (!at)
        return {};
    const qint64 left = at->msSince(now);
    if (left < 0)
        return {StatusKind::Problem, tr("%1 overdue").arg(formats.duration(-left))};
    if (left <= kPressingMs)
        return {StatusKind::Attention, tr("%1 left").arg(formats.duration(left))};
    // At night the small hours are still those of this shift.
    const QString time = left < 12 * kHourMs ? formats.time(*at) : formats.dayMoment(*at, now);
    return {StatusKind::None, formats.marked(time, *at)};
}

JudgedWord WorkWords::expiry(const WorkPart &part, const Formats &formats, Instant now)
{
    const auto &at = part.fulfilment.parts().expiresAt;
    if (!at)
        return part.fulfilment.state() == FulfilmentState::Expired
            ? JudgedWord{StatusKind::Problem, tr("not collected")}
            : JudgedWord{};
    const qint64 left = at->msSince(now);
    if (left <= 0)
        return {StatusKind::Problem, tr("over for %1").arg(formats.duration(-left))};
    return {left < kSoonOverMs ? StatusKind::Attention : StatusKind::Ok,
            tr("%1 more").arg(formats.duration(left))};
}

JudgedWord WorkWords::cutOff(Instant at, const Formats &formats, Instant now)
{
    const qint64 left = at.msSince(now);
    if (left < 0)
        return {StatusKind::Problem, tr("cut-off was %1 ago").arg(formats.duration(-left))};
    return {left <= kPressingMs ? StatusKind::Attention : StatusKind::None,
            tr("cut-off in %1").arg(formats.duration(left))};
}

QString WorkWords::effect(ShortReason reason, const Formats &formats, const Shelf &shelf)
{
    const QString lacking = amount(formats, shelf.lacking, shelf.unit);
    const QString before = formats.quantity(Quantity::fromThousandths(shelf.onHand));
    const QString after = formats.quantity(Quantity::fromThousandths(shelf.left));
    switch (reason) {
    case ShortReason::NotInStock:
        return shelf.left > 0
            ? tr("On hand goes from %1 to %2, which is what is picked already, and a count is asked for.")
                  .arg(before, after)
            : tr("The position goes from %1 to %2 and a count is asked for.").arg(before, after);
    case ShortReason::Mismatch:
        return tr("On hand goes from %1 to %2. The rest of the record is taken for right.")
            .arg(before, after);
    case ShortReason::Damaged:
        return tr("%1 are set aside as damaged. They stay on hand, and nobody can order them.").arg(lacking);
    case ShortReason::WornDisplay:
        return tr("%1 are set aside as display pieces. They stay on hand, and nobody can order them.")
            .arg(lacking);
    case ShortReason::TooBusy:
    case ShortReason::AvoidSplit:
        return tr("The stock stays as it is. What is missing is looked for elsewhere.");
    }
    return {};
}

QString WorkWords::effect(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Resell:
        return tr("Goes back on the shelf and can be sold at once.");
    case Disposition::Refurbish:
        return tr("Is on hand, kept back until it is made good.");
    case Disposition::Quarantine:
        return tr("Is on hand, kept back in quarantine until somebody decides.");
    case Disposition::Scrap:
        return tr("Comes in and is written off as broken.");
    case Disposition::ReturnToSupplier:
        return tr("Comes in and leaves again to the supplier.");
    }
    return {};
}

const QStringList &WorkWords::takers()
{
    static const QStringList list{u"customer"_s, u"deputy"_s};
    return list;
}

const QStringList &WorkWords::proofs()
{
    static const QStringList list{u"code"_s,      u"idCard"_s,    u"passport"_s,
                                  u"orderMail"_s, u"signature"_s, u"none"_s};
    return list;
}

QString WorkWords::taker(const QString &to)
{
    if (to == "customer"_L1)
        return tr("The customer");
    if (to == "deputy"_L1)
        return tr("Somebody sent by the customer");
    if (to == "carrier"_L1)
        return tr("The carrier");
    return to;
}

QString WorkWords::proof(const QString &kind)
{
    if (kind == "code"_L1)
        return tr("Code of the order");
    if (kind == "idCard"_L1)
        return tr("Identity card");
    if (kind == "passport"_L1)
        return tr("Passport");
    if (kind == "orderMail"_L1)
        return tr("Order e-mail");
    if (kind == "signature"_L1)
        return tr("Signature");
    if (kind == "none"_L1)
        return tr("None");
    return kind;
}

QString WorkWords::task(const WorkTask &row)
{
    const QString item = row.itemName.isEmpty() ? row.task.subject : row.itemName;
    const QString part = row.fulfilment.isEmpty() ? row.orderNumber : row.orderNumber + u' ' + row.fulfilment;
    switch (row.task.kind) {
    case TaskKind::Count:
        return tr("Count %1").arg(item);
    case TaskKind::Refund:
        return tr("Pay back money of order %1").arg(row.orderNumber);
    case TaskKind::ReviewHandover:
        if (row.task.detail.value("refund"_L1).toBool())
            return tr("%1 was handed over although it was cancelled: its money was to go back, and waits")
                .arg(part);
        return tr("%1 was handed over although it was cancelled: decide what to do").arg(part);
    case TaskKind::Restock:
        return tr("Put what was picked for %1 back on the shelf").arg(part);
    case TaskKind::Recall:
        if (const QString manifest = row.task.detail.value("manifest"_L1).toString(); !manifest.isEmpty())
            //: %1 is a part of an order, %2 the number of what a carrier was told that it takes along
            return tr("Fetch the parcel of %1 back from the carrier, whose manifest %2 names it")
                .arg(part, manifest);
        return tr("Fetch the parcel of %1 back from the carrier").arg(part);
    case TaskKind::CallCustomer:
        return tr("Call the customer of order %1").arg(row.orderNumber);
    }
    return {};
}

} // namespace stoa
