// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a decision says.
#include "core/base/nametext.h"
#include "models/orders/orderactionform.h"
#include "models/orders/orderwords.h"

namespace stoa {

using namespace Qt::StringLiterals;

QString OrderActionForm::title() const
{
    const int count = int(m_lines.size());
    if (count == 1) {
        //: What is decided and about which order, as in "Put on hold: E-104382"
        return tr("%1: %2").arg(OrderWords::verb(m_verb), m_lines.first().row.number);
    }
    //: What is decided and about how many orders, as in "Put on hold: 12 orders"
    return m_wording.formats().grouped(tr("%1: %n order(s)", nullptr, count).arg(OrderWords::verb(m_verb)),
                                       count);
}

QString OrderActionForm::verbText() const { return OrderWords::verb(m_verb); }

QString OrderActionForm::noteError() const
{
    if (m_note.size() > kMostNote)
        return tr("A note has at most %1 characters; this one has %2.")
            .arg(m_wording.formats().integer(kMostNote), m_wording.formats().integer(m_note.size()));
    if (!noteText(m_note, kMostNote, {}))
        return tr("The note has characters that are no text.");
    const bool needed = m_verb == OrderVerb::Note;
    return needed && m_touched && m_note.trimmed().isEmpty() ? tr("Write what others should know.")
                                                             : QString();
}

QString OrderActionForm::locationError() const
{
    return m_verb == OrderVerb::Move && m_touched && m_location.isEmpty()
        ? tr("Choose where the units shall be supplied from.")
        : QString();
}

QString OrderActionForm::unitsError() const
{
    return m_verb == OrderVerb::Move && m_touched && m_units.isEmpty() ? tr("Say how many units are moved.")
                                                                       : QString();
}

QString OrderActionForm::whatOf(const OrderRow &row) const
{
    const Formats &formats = m_wording.formats();
    const auto units = [&] {
        qint64 sum = 0;
        for (const Order::Units &each : m_units)
            sum += each.quantity;
        return formats.quantity(Quantity::fromThousandths(sum));
    };
    switch (m_verb) {
    case OrderVerb::Approve:
        if (row.state == OrderState::Created)
            return tr("goes to the router");
        return row.state == OrderState::OnHold ? tr("held; goes on when the hold is taken off")
                                               : tr("approved already");
    case OrderVerb::Hold:
        if (m_hold && row.holds.contains(*m_hold))
            return tr("held for this already; the note changes");
        return tr("held: %1").arg(OrderWords::hold(m_hold.value_or(HoldKind::Other)));
    case OrderVerb::Release: {
        QStringList kinds;
        for (const HoldKind kind : row.holds) {
            if (!m_hold || kind == *m_hold)
                kinds.append(OrderWords::hold(kind));
        }
        return kinds.isEmpty() ? tr("not held for this") : tr("hold taken off: %1").arg(formats.list(kinds));
    }
    case OrderVerb::Reject:
        return tr("rejected");
    case OrderVerb::Cancel:
        return m_units.isEmpty() ? tr("what has not left is cancelled")
                                 : tr("units cancelled: %1").arg(units());
    case OrderVerb::Route:
        return m_location.isEmpty() ? tr("routed again")
                                    : tr("routed again, not from %1").arg(m_place(m_location));
    case OrderVerb::Move:
        return m_location.isEmpty() ? tr("units moved: %1").arg(units())
                                    : tr("units moved to %1: %2").arg(m_place(m_location), units());
    case OrderVerb::Prioritise:
        return row.priority == m_priority ? tr("stays as it is")
                                          : tr("priority: %1").arg(OrderWords::priority(m_priority));
    case OrderVerb::Pay:
        return {};
    case OrderVerb::Note:
        return tr("gets the note");
    }
    return {};
}

} // namespace stoa
