// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to an order, and what is still to come.
#include "core/domain/orders/orderparts.h"
#include "models/orders/orderpage.h"
#include "models/orders/orderwords.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

QString OrderPage::partNumber(const QString &fulfilment) const
{
    for (const Fulfilment &each : m_sheet->fulfilments) {
        if (each.id().toString() == fulfilment)
            return each.parts().number;
    }
    return {};
}

QString OrderPage::whoOf(const OrderEvent &event) const
{
    QStringList words;
    const auto &user = m_desk.door().session().user;
    if (user && user->id == event.actor)
        words.append(user->displayName);
    else if (event.actor.startsWith("key_"_L1))
        //: Who did it: a program with a key
        words.append(tr("an API key"));
    else
        words.append(m_sheet->people.value(event.actor));
    words.append(m_sheet->devices.value(event.device));
    words.removeAll(QString());
    return m_desk.wording().formats().list(words);
}

QString OrderPage::detailsOf(const OrderEvent &event) const
{
    const QJsonObject &detail = event.detail;
    const auto text = [&detail](QLatin1StringView name) {
        return detail.value(name).toString();
    };
    const auto place = [&](QLatin1StringView name) {
        return text(name).isEmpty() ? QString() : m_desk.locationName(text(name));
    };
    QStringList words;
    switch (event.kind) {
    case OrderEventKind::Created:
        words.append(OrderWords::channel(m_sheet->order.parts().channel));
        break;
    case OrderEventKind::Routed:
        words.append(place("location"_L1));
        break;
    case OrderEventKind::Queued:
        words.append(OrderWords::queue(text("queue"_L1)));
        break;
    case OrderEventKind::FulfilmentRejected:
        words << place("location"_L1) << OrderWords::rejection(text("reason"_L1));
        break;
    case OrderEventKind::FulfilmentCancelled:
        words << place("location"_L1) << OrderWords::callOff(text("reason"_L1));
        break;
    case OrderEventKind::Exception:
        words.append(OrderWords::deliveryProblem(text("reason"_L1)));
        break;
    case OrderEventKind::Cancelled:
        if (text("reason"_L1) == "nothingFound"_L1)
            words.append(tr("no location could supply it in time"));
        break;
    case OrderEventKind::Noted:
        if (text("code"_L1) == "pickupReminder"_L1)
            words.append(tr("the customer was reminded to collect it"));
        else if (text("code"_L1) == "labelCancelled"_L1)
            //: Timeline: %1 is the number of a parcel
            words << tr("its label %1 was cancelled").arg(text("tracking"_L1))
                  << m_desk.carrierName(text("carrier"_L1));
        else if (text("code"_L1) == "labelOnManifest"_L1)
            //: Timeline: %1 is the number of what a carrier was told that it takes along
            words.append(tr("its label is on the carrier's manifest %1: the parcel is to be fetched back")
                             .arg(text("manifest"_L1)));
        break;
    case OrderEventKind::Split:
        //: Units moved from one location to another
        words.append(tr("%1 → %2").arg(place("from"_L1), place("to"_L1)));
        break;
    case OrderEventKind::Short:
        if (const auto reason = shortReasonOf(text("reason"_L1)))
            words.append(OrderWords::shortReason(*reason));
        break;
    case OrderEventKind::PriorityChanged:
        if (const auto priority = orderPriorityOf(text("priority"_L1)))
            words.append(OrderWords::priority(*priority));
        break;
    case OrderEventKind::PaymentChanged:
        if (const auto payment = paymentStateOf(text("payment"_L1)))
            words.append(OrderWords::payment(*payment));
        break;
    default:
        break;
    }
    words.append(text("note"_L1));
    words.append(whoOf(event));
    words.removeAll(QString());
    const QString said = m_desk.wording().formats().list(words);
    const QString part = partNumber(event.fulfilment);
    if (part.isEmpty())
        return said;
    return said.isEmpty() ? part : part + u" · "_s + said;
}

QList<OrderTimelineLine> OrderPage::ahead() const
{
    QList<std::pair<Instant, OrderTimelineLine>> found;
    const Order::Parts &parts = m_sheet->order.parts();
    if (isClosed(parts.state))
        return {};
    const Instant now = m_desk.clock().now();
    // What is to be done at a place is told by its clock, what a customer was told by that of this PC.
    const auto add = [&](const QString &id, std::optional<Instant> at, const QString &word,
                         const QString &details, const QString &location = {}) {
        if (!at || *at < now)
            return;
        const Formats there = m_desk.timesOf(location);
        const QString time = there.marked(there.dayMoment(*at, now), *at);
        found.append({*at, {id, true, time, u"clock"_s, word, details, StatusKind::None}});
    };
    for (const Fulfilment &each : m_sheet->fulfilments) {
        const Fulfilment::Parts &part = each.parts();
        const QString id = part.id.toString();
        const QString where = part.number + u" · "_s + m_desk.locationName(part.location);
        if (!isInHouse(part.state))
            continue;
        if (part.state == FulfilmentState::ReadyForPickup || part.state == FulfilmentState::CheckedIn) {
            //: Timeline: until when somebody may collect
            add(u"expires/"_s + id, part.expiresAt, tr("Kept until"), where, part.location);
            continue;
        }
        if (part.cutOffAt)
            //: Timeline: until when a carrier takes goods
            add(u"cutoff/"_s + id, part.cutOffAt, tr("Cut-off"), where, part.location);
        else
            //: Timeline: until when the work on a part is to be done
            add(u"due/"_s + id, part.dueAt, tr("Due"), where, part.location);
    }
    add(u"promised"_s, parts.promisedTo, tr("Promised"), tr("as told to the customer"));
    const bool late = parts.expectedAt && parts.promisedTo && *parts.promisedTo < *parts.expectedAt;
    if (!row().waitsForCustomer && waitingUnits() == 0)
        add(u"expected"_s, parts.expectedAt, tr("Expected"),
            late ? tr("later than promised") : tr("as planned now"));
    std::ranges::stable_sort(found, std::greater<>(), [](const auto &pair) { return pair.first; });
    QList<OrderTimelineLine> lines;
    for (const auto &[at, line] : std::as_const(found))
        lines.append(line);
    return lines;
}

QList<OrderTimelineLine> OrderPage::timeline() const
{
    if (!m_sheet)
        return {};
    QList<OrderTimelineLine> lines = ahead();
    const QList<OrderEvent> &events = m_sheet->order.parts().timeline;
    const Formats &formats = m_desk.wording().formats();
    const Instant now = m_desk.clock().now();
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        const OrderEvent &event = events[i];
        OrderTimelineLine line;
        line.id = u"event/%1"_s.arg(i);
        line.time = formats.startOfDay(event.at) == formats.startOfDay(now)
            ? formats.timeToSecond(event.at)
            : formats.dayMoment(event.at, now);
        line.icon = OrderWords::icon(event.kind);
        line.word = OrderWords::event(event.kind);
        line.details = detailsOf(event);
        if (event.kind == OrderEventKind::Exception || event.kind == OrderEventKind::Short
            || event.kind == OrderEventKind::HandedOverCancelled)
            line.status = StatusKind::Attention;
        lines.append(line);
    }
    return lines;
}

} // namespace stoa
