// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with orders: decisions, the next step of the work, and taking back.
#include "models/orders/ordersdesk.h"
#include "models/orders/orderwords.h"

namespace stoa {

using namespace Qt::StringLiterals;

QString OrdersDesk::whyNoEdit() const
{
    const auto &user = m_door.session().user;
    if (!user)
        return tr("Sign in to work with orders.");
    if (!user->rights.may(Permission::OrderEdit))
        return tr("Your role does not allow deciding about orders.");
    return {};
}

bool OrdersDesk::mayKeepGolden() const
{
    const auto &user = m_door.session().user;
    return user && user->rights.may(Permission::RoutingEdit);
}

QString OrdersDesk::whyNoWork(const QString &location) const
{
    const auto &user = m_door.session().user;
    if (!user)
        return tr("Sign in to work with orders.");
    if (!user->rights.may(Permission::OrderWork))
        return tr("Your role does not allow picking and packing.");
    if (!user->rights.maySeeStore(location))
        return tr("You may work at your own stores only, not at %1.").arg(locationName(location));
    return {};
}

QString OrdersDesk::whyNoContact() const
{
    const auto &user = m_door.session().user;
    if (!user)
        return tr("Sign in to see who gets the goods.");
    if (!user->rights.may(Permission::ContactRead))
        return tr("Your role does not show who gets the goods.");
    return {};
}

OrderActionForm *OrdersDesk::begin(OrderVerb verb, const QList<OrderRow> &rows, QObject *parent)
{
    return new OrderActionForm(
        m_door.store(), m_wording, m_clock, verb, rows,
        [this](const QString &code) { return locationName(code); }, parent);
}

void OrdersDesk::did(const OrderDeed &deed)
{
    if (deed.inverse.isEmpty())
        return;
    m_undo.append(deed);
    m_redo.clear();
    Q_EMIT undoChanged();
}

QString OrdersDesk::textOf(const QList<OrderDeed> &deeds) const
{
    if (deeds.isEmpty())
        return {};
    const OrderDeed &last = deeds.last();
    const auto counted = [&](const QString &words) {
        return m_wording.formats().grouped(words, last.orders);
    };
    switch (last.verb) {
    case OrderVerb::Hold:
        //: What can be undone
        return counted(tr("hold of %n order(s)", nullptr, last.orders));
    case OrderVerb::Release:
        //: What can be undone
        return counted(tr("release of %n order(s)", nullptr, last.orders));
    default:
        //: What can be undone
        return counted(tr("priority of %n order(s)", nullptr, last.orders));
    }
}

Future<QList<Result<Receipt>>> OrdersDesk::reverse(const OrderDeed &deed, QList<OrderDeed> &to)
{
    QList<CommandDraft> drafts;
    for (const OrderAction &action : deed.inverse) {
        OrderAction again = action;
        again.seed = uuid7(m_clock.now());
        drafts.append(draftOf(again));
    }
    return m_door.store().writeAll(drafts).then(
        this, [this, deed, &to](const QList<Result<Receipt>> &receipts) {
            OrderDeed back{deed.verb, deed.inverse, deed.done, deed.orders};
            if (std::ranges::any_of(receipts, [](const Result<Receipt> &receipt) { return bool(receipt); }))
                to.append(back);
            Q_EMIT undoChanged();
            return receipts;
        });
}

Future<QList<Result<Receipt>>> OrdersDesk::undo()
{
    if (m_undo.isEmpty())
        return readyFuture(QList<Result<Receipt>>());
    return reverse(m_undo.takeLast(), m_redo);
}

Future<QList<Result<Receipt>>> OrdersDesk::redo()
{
    if (m_redo.isEmpty())
        return readyFuture(QList<Result<Receipt>>());
    return reverse(m_redo.takeLast(), m_undo);
}

std::optional<FulfilmentState> OrdersDesk::nextStep(const Fulfilment &fulfilment)
{
    switch (fulfilment.state()) {
    case FulfilmentState::Allocated:
        return FulfilmentState::Accepted;
    case FulfilmentState::Accepted:
    case FulfilmentState::Picking:
        return FulfilmentState::Picked;
    case FulfilmentState::Picked:
        return FulfilmentState::Packed;
    case FulfilmentState::Packed:
        return leavesByCarrier(fulfilment.parts().method)
                && fulfilment.parts().method == FulfilmentMethod::Ship
            ? FulfilmentState::Shipped
            : FulfilmentState::ReadyForPickup;
    case FulfilmentState::ReadyForPickup:
    case FulfilmentState::CheckedIn:
    case FulfilmentState::Expired:
    case FulfilmentState::Collected:
    case FulfilmentState::Shipped:
    case FulfilmentState::InTransit:
    case FulfilmentState::Delivered:
    case FulfilmentState::Exception:
    case FulfilmentState::Rejected:
    case FulfilmentState::Cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

Future<Result<Receipt>> OrdersDesk::accept(const Fulfilment &fulfilment)
{
    const Fulfilment::Parts &parts = fulfilment.parts();
    FulfilmentStep step{uuid7(m_clock.now()), parts.id, FulfilmentState::Accepted};
    step.reference = parts.orderNumber + u' ' + parts.number;
    return m_door.store().write({CommandType::FulfilmentAdvance, step.toJson(), parts.order.toString()});
}

} // namespace stoa
