// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/skudesk.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

QString SkuDesk::name() const
{
    return m_item ? m_item->names().in(m_inventory.wording().language()) : m_sku;
}

QStringList SkuDesk::codes() const
{
    QStringList parts{m_sku};
    if (m_item && !m_item->gtins().isEmpty())
        parts.append(u"GTIN "_s + m_item->gtins().first().text());
    if (m_item && m_item->price())
        parts.append(m_inventory.wording().formats().money(*m_item->price()));
    return parts;
}

bool SkuDesk::isTotal(WaterfallTerm term)
{
    return term == WaterfallTerm::OnHand || term == WaterfallTerm::Sellable
        || term == WaterfallTerm::AvailableToPromise;
}

QString SkuDesk::titleOf(WaterfallTerm term)
{
    switch (term) {
    case WaterfallTerm::OnHand:
        return tr("On hand");
    case WaterfallTerm::BelowZero:
        //: in the way from what is on hand to what may be promised: the negative stock of a location is not
        //: taken from the others
        return tr("Negative counts as zero");
    case WaterfallTerm::Unavailable:
        return tr("Unavailable");
    case WaterfallTerm::Reserved:
        return tr("Reserved");
    case WaterfallTerm::Safety:
        return tr("Safety stock");
    case WaterfallTerm::NotContributing:
        return tr("At locations not in use");
    case WaterfallTerm::Sellable:
        return tr("Sellable");
    case WaterfallTerm::Protected:
        return tr("Protected for other channels");
    case WaterfallTerm::ChannelBuffer:
        return tr("Channel buffer");
    case WaterfallTerm::QueuedDemand:
        return tr("Queued demand");
    case WaterfallTerm::ConfidenceReserve:
        return tr("Confidence reserve");
    case WaterfallTerm::Incoming:
        return tr("Coming in");
    case WaterfallTerm::AvailableToPromise:
        return tr("Available to promise");
    }
    return {};
}

QList<QPair<QString, Quantity>> SkuDesk::behind(WaterfallTerm term) const
{
    QList<QPair<QString, Quantity>> parts;
    for (const PositionRow &row : m_positions) {
        // As the waterfall takes it: from no location more than it has.
        Quantity amount = term == WaterfallTerm::Incoming ? row.stock.inTransit : Quantity();
        for (const WaterfallLine &line : stoa::waterfall({{row.location, row.stock}}, {})) {
            if (line.term == term && term != WaterfallTerm::Incoming)
                amount = isTotal(term) ? line.amount : std::max(line.amount, -line.amount);
        }
        if (!amount.isZero())
            parts.append({m_inventory.locationName(row.location), amount});
    }
    std::ranges::stable_sort(parts, [](const auto &a, const auto &b) { return a.second > b.second; });
    return parts;
}

QString SkuDesk::kindName(const LedgerRow &row) const
{
    if (!row.reason.isEmpty()) {
        for (const Reason &reason : m_inventory.reasons()) {
            if (reason.code == row.reason)
                return reason.names.in(m_inventory.wording().language());
        }
    }
    const auto kind = movementKindOf(row.kind);
    if (!kind)
        return row.kind;
    switch (*kind) {
    case MovementKind::Receipt:
        return tr("Receipt");
    case MovementKind::Sale:
        return tr("Sale");
    case MovementKind::CustomerReturn:
        return tr("Customer return");
    case MovementKind::TransferOut:
        return row.otherLocation.isEmpty()
            ? tr("Transfer out")
            : tr("Transfer to %1").arg(m_inventory.locationName(row.otherLocation));
    case MovementKind::TransferIn:
        return row.otherLocation.isEmpty()
            ? tr("Transfer in")
            : tr("Transfer from %1").arg(m_inventory.locationName(row.otherLocation));
    case MovementKind::Adjustment:
        return tr("Adjustment");
    case MovementKind::CountCorrection:
        return tr("Count correction");
    case MovementKind::Damage:
        return tr("Damage");
    case MovementKind::Theft:
        return tr("Theft");
    case MovementKind::Sample:
        return tr("Sample");
    case MovementKind::Found:
        return tr("Found");
    case MovementKind::SupplierReturn:
        return tr("Return to supplier");
    case MovementKind::QuarantineIn:
        return tr("Into quarantine");
    case MovementKind::QuarantineOut:
        return tr("Out of quarantine");
    }
    return row.kind;
}

QString SkuDesk::actorName(const LedgerRow &row) const
{
    if (row.actor.isEmpty())
        return {};
    const auto &user = m_inventory.door().session().user;
    if (user && user->id == row.actor)
        return user->displayName;
    const QString name = m_people.value(row.actor);
    if (!isKey(row.actor))
        return name;
    if (name.isEmpty()) {
        //: Who did it: a program with a key; its name is not known here
        return tr("An API key");
    }
    //: Who did it: a program with a key; %1 is the name of the key
    return tr("%1 (API key)").arg(name);
}

QString SkuDesk::stateChange(const LedgerRow &row) const
{
    const QString amount = m_inventory.wording().formats().quantity(row.moved);
    switch (row.to) {
    case AccountKind::Damaged:
        return tr("%1 to damaged").arg(amount);
    case AccountKind::Hold:
        return tr("%1 to quality hold").arg(amount);
    case AccountKind::Display:
        return tr("%1 to display").arg(amount);
    case AccountKind::Quarantine:
        return tr("%1 to quarantine").arg(amount);
    case AccountKind::InTransit:
        return tr("%1 on the way").arg(amount);
    default:
        break;
    }
    switch (row.from) {
    case AccountKind::Damaged:
        return tr("%1 from damaged").arg(amount);
    case AccountKind::Hold:
        return tr("%1 from quality hold").arg(amount);
    case AccountKind::Display:
        return tr("%1 from display").arg(amount);
    case AccountKind::Quarantine:
        return tr("%1 from quarantine").arg(amount);
    default:
        return kindName(row);
    }
}

QString SkuDesk::told(const LedgerRow &row) const
{
    QStringList lines{kindName(row)};
    if (!row.document.isEmpty())
        lines.append(row.document);
    if (const QString who = actorName(row); !who.isEmpty())
        lines.append(who);
    if (!row.note.isEmpty())
        lines.append(row.note);
    if (row.reversed)
        lines.append(tr("Taken back by another movement."));
    else if (row.isReversal)
        lines.append(tr("Takes an earlier movement back."));
    if (row.waiting)
        lines.append(tr("Not yet confirmed by the hub."));
    return lines.join(u'\n');
}

} // namespace stoa
