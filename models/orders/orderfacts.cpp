// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the head of an order's page.
#include "core/domain/orders/orderparts.h"
#include "models/orders/orderpage.h"
#include "models/orders/orderwords.h"

#include <algorithm>

namespace stoa {

namespace {

/// When the last part was ready that waits for its customer.
std::optional<Instant> readyAt(const OrderSheet &sheet)
{
    std::optional<Instant> last;
    for (const Fulfilment &each : sheet.fulfilments) {
        if (waitsForCustomer(each.state()))
            last = std::max(last, each.reachedAt(FulfilmentState::ReadyForPickup));
    }
    return last;
}

} // namespace

QList<OrderFact> OrderPage::facts() const
{
    if (!m_sheet)
        return {};
    const Order::Parts &parts = m_sheet->order.parts();
    const Formats &formats = m_desk.wording().formats();
    const Instant now = m_desk.clock().now();
    QList<OrderFact> facts;
    const auto moment = [&](std::optional<Instant> at) {
        return at ? formats.dayMoment(*at, now) : QString();
    };
    OrderFact promised{tr("Promised"), moment(parts.promisedTo), StatusKind::None, {}};
    const bool isReady = row().waitsForCustomer;
    const bool isOpen = !isClosed(parts.state) && !isReady;
    const auto ready = readyAt(*m_sheet);
    if (!parts.promisedTo)
        //: Of a promise: the customer was told no time
        promised.value = tr("No time");
    else if (isReady && ready && *parts.promisedTo < *ready)
        //: Of a promise: how much later than promised the goods stood ready for the customer
        promised = {promised.name, promised.value, StatusKind::Attention,
                    tr("ready %1 late").arg(formats.span(ready->msSince(*parts.promisedTo)))};
    else if (isReady && ready)
        //: Of a promise: the goods stood ready for the customer before the promised time was over
        promised = {promised.name, promised.value, StatusKind::Ok, tr("ready in time")};
    else if (isOpen && *parts.promisedTo < now)
        promised = {promised.name, promised.value, StatusKind::Problem,
                    tr("%1 late").arg(formats.span(now.msSince(*parts.promisedTo)))};
    facts.append(promised);
    if (const qint64 waiting = waitingUnits(); parts.expectedAt && isOpen && waiting > 0) {
        // What was planned is a part of it, or was given back.
        facts.append(
            {tr("Expected"), tr("Not known yet"), StatusKind::Attention,
             //: Of an order: %1 is a number of units that no location supplies yet, %2 as in "13 units"
             tr("%1 of %2 not supplied yet")
                 .arg(formats.quantity(Quantity::fromThousandths(waiting)),
                      unitsText(m_sheet->order.quantity()))});
    } else if (parts.expectedAt && isOpen) {
        OrderFact expected{tr("Expected"), moment(parts.expectedAt), StatusKind::None, {}};
        if (*parts.expectedAt <= now) {
            expected.status = StatusKind::Attention;
            //: Of the time when the goods were expected: so long ago, and they are not there
            expected.note = tr("%1 ago").arg(formats.span(now.msSince(*parts.expectedAt)));
        } else if (parts.promisedTo) {
            const qint64 early = parts.promisedTo->msSince(*parts.expectedAt);
            expected.status = early < 0 ? StatusKind::Attention : StatusKind::Ok;
            if (early != 0)
                expected.note = early < 0 ? tr("%1 late").arg(formats.span(-early))
                                          : tr("%1 early").arg(formats.span(early));
        }
        facts.append(expected);
    }
    facts.append({tr("Priority"), OrderWords::priority(parts.priority), StatusKind::None, {}});
    QStringList holds;
    for (const OrderHold &hold : parts.holds)
        holds.append(hold.note.isEmpty() ? OrderWords::hold(hold.kind)
                                         : tr("%1 (%2)").arg(OrderWords::hold(hold.kind), hold.note));
    facts.append({tr("Holds"),
                  holds.isEmpty() ? tr("None") : formats.list(holds),
                  holds.isEmpty() ? StatusKind::None : StatusKind::Attention,
                  {}});
    if (!parts.queue.isEmpty())
        facts.append({tr("Queue"), OrderWords::queue(parts.queue), StatusKind::Attention, {}});
    return facts;
}

} // namespace stoa
