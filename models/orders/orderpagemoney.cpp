// SPDX-License-Identifier: GPL-3.0-or-later
// What an order's page says of money, returns and tasks.
#include "core/domain/orders/orderparts.h"
#include "models/orders/orderpage.h"
#include "models/orders/orderwords.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

QList<OrderMoneyLine> OrderPage::money() const
{
    using Weight = OrderMoneyLine::Weight;
    QList<OrderMoneyLine> rows;
    if (!m_sheet)
        return rows;
    const Order &order = m_sheet->order;
    const Order::Parts &parts = order.parts();
    qint64 list = 0;
    qint64 tax = 0;
    QList<std::pair<QString, qint64>> discounts;
    for (const OrderLine &line : parts.lines) {
        list += line.gross();
        tax += line.tax;
        for (const OrderDiscount &discount : line.discounts) {
            const auto known =
                std::ranges::find(discounts, discount.label, &std::pair<QString, qint64>::first);
            if (known == discounts.end())
                discounts.append({discount.label, discount.amount});
            else
                known->second += discount.amount;
        }
    }
    //: Money of an order: what all units cost without discounts; %1 is "7 units"
    rows.append({tr("List, %1").arg(unitsText(order.quantity())), amount(list)});
    for (const auto &[label, off] : std::as_const(discounts))
        rows.append({label, amount(-off)});
    rows.append({tr("Shipping"), amount(parts.shipping)});
    rows.append({tr("To pay"), amount(order.total()), Weight::Sum});
    if (tax > 0)
        //: Money of an order: the tax that is contained in the sum
        rows.append({tr("of which tax"), amount(tax)});
    if (order.cancelledTotal() > 0)
        rows.append({tr("of which cancelled"), amount(order.cancelledTotal())});
    qint64 refunded = 0;
    for (const ReturnCase &each : m_sheet->returns)
        refunded += each.parts().refund;
    switch (parts.payment) {
    case PaymentState::Pending:
    case PaymentState::Failed:
        rows.append({tr("Paid"), amount(0)});
        break;
    case PaymentState::Authorised:
        rows.append({tr("Authorised"), amount(order.total())});
        rows.append({tr("Captured when shipped"), amount(0)});
        break;
    case PaymentState::Captured:
    case PaymentState::PartlyRefunded:
    case PaymentState::Refunded:
        rows.append({tr("Paid"), amount(order.total())});
        break;
    }
    if (refunded > 0)
        rows.append({tr("Paid back"), amount(-refunded)});
    return rows;
}

QString OrderPage::payment() const
{
    return m_sheet ? OrderWords::payment(m_sheet->order.parts().payment) : QString();
}

StatusKind OrderPage::paymentKind() const
{
    if (!m_sheet)
        return StatusKind::None;
    switch (m_sheet->order.parts().payment) {
    case PaymentState::Pending:
        return StatusKind::Attention;
    case PaymentState::Authorised:
    case PaymentState::Captured:
        return StatusKind::Ok;
    case PaymentState::PartlyRefunded:
    case PaymentState::Refunded:
        return StatusKind::Info;
    case PaymentState::Failed:
        return StatusKind::Problem;
    }
    return StatusKind::None;
}

QList<OrderReturnLine> OrderPage::returns() const
{
    QList<OrderReturnLine> rows;
    if (!m_sheet)
        return rows;
    for (const ReturnCase &each : m_sheet->returns) {
        const ReturnCase::Parts &parts = each.parts();
        qint64 units = 0;
        for (const ReturnLine &line : parts.lines)
            units += line.quantity;
        //: A return: "2 units", then "Refund" or "Exchange"
        QString details = tr("%1, %2").arg(unitsText(units), OrderWords::wish(parts.wish));
        if (parts.refund > 0)
            //: A return: its units and wish, then what was paid back
            details = tr("%1, %2 paid back").arg(details, moneyText(parts.refund));
        rows.append({parts.number, OrderWords::kind(parts.state), OrderWords::state(parts.state), details});
    }
    return rows;
}

QStringList OrderPage::tasks() const
{
    QStringList words;
    if (!m_sheet)
        return words;
    for (const Task &task : m_sheet->tasks) {
        if (task.state != TaskState::Open)
            continue;
        //: A task and where it is to be done
        words.append(
            task.location.isEmpty()
                ? OrderWords::task(task.kind)
                : tr("%1 at %2").arg(OrderWords::task(task.kind), m_desk.locationName(task.location)));
    }
    return words;
}

} // namespace stoa
