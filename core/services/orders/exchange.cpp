// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/exchange.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/ordertasks.h"
#include "core/services/orders/wholepieces.h"
#include "core/store/contactplaces.h"

#include <numeric>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kReplacementId = 7'000;
constexpr quint32 kSettleTask = 2;
constexpr qsizetype kLongestNumber = 64; ///< of an order

struct Wanted {
    QString currency;
    std::optional<qint64> price; ///< of one unit, minor units; nothing: not known
};

Result<Wanted> wantedArticle(sql::Connection &connection, const QString &sku, const Order &order,
                             const QString &field)
{
    STOA_TRY_ASSIGN(
        const auto item,
        connection.first(
            "SELECT currency, price FROM item WHERE sku = ?1",
            [](const sql::Statement &row) {
                return Wanted{row.text(0), row.isNull(1) ? std::nullopt : std::optional(row.int64(1))};
            },
            sku));
    if (!item)
        return Error::of(Problem::UnknownSku, u"no such SKU"_s, field);
    if (item->price && item->currency != order.parts().currency)
        return Error::invalid(field, u"the goods are sold in %1"_s.arg(item->currency));
    return *item;
}

/// One of its own also where the order's number leaves no room for it.
QString numberOf(const ReturnCase &returnCase)
{
    const QString whole = returnCase.parts().number + u"-X"_s;
    if (whole.size() <= kLongestNumber)
        return whole;
    const QString end = u"-%1-X"_s.arg(returnCase.id().toString().right(12));
    QString start = returnCase.parts().number.left(kLongestNumber - end.size());
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start + end;
}

/// What is wanted instead of one line that came. Amounts in minor units.
struct Replacing {
    OrderLineDraft line;
    qint64 value = 0; ///< before the discount
    qint64 credit = 0; ///< what was paid for what came
    qint64 due = 0; ///< what is still to be paid
    bool isPriced = true; ///< the core knows what the article costs
};

Result<Replacing> replacing(sql::Connection &connection, const ReturnLine &line, const OrderLine &bought,
                            const Order &order)
{
    Replacing made;
    made.credit = line.refund;
    made.line.sku = line.exchangeSku.isEmpty() ? line.sku : line.exchangeSku;
    made.line.quantity = line.received;
    made.line.unitPrice = bought.unitPrice;
    made.line.flags = bought.flags;
    OrderLine amount;
    amount.quantity = line.received;
    if (made.line.sku != line.sku) {
        STOA_TRY_ASSIGN(const auto wanted,
                        wantedArticle(connection, made.line.sku, order, u"exchange_sku"_s));
        made.isPriced = wanted.price.has_value();
        made.line.unitPrice = wanted.price.value_or(bought.unitPrice);
        // What the customer was spared then is spared now: the articles' prices are compared.
        amount.unitPrice = qMax<qint64>(0, made.line.unitPrice - bought.unitPrice);
        made.due = amount.isPriced() ? amount.gross() : 0;
    }
    amount.unitPrice = made.line.unitPrice;
    if (!amount.isPriced())
        return Error::invalid(u"exchange_sku"_s, u"the price of the line is out of range"_s);
    made.value = amount.gross();
    return made;
}

Result<bool> isContactPlace(sql::Connection &connection, const OrderId &id, const QString &location)
{
    const QByteArray order = id.toString().toLatin1();
    STOA_TRY_ASSIGN(const auto places, contactPlacesOf(connection, {&order, 1}));
    return places.value(order).contains(location.toUtf8());
}

/// What is too much for one line pays for the others; the rest of it is the customer's.
qint64 settle(QList<Replacing> &all)
{
    qint64 spare = 0;
    for (const Replacing &each : std::as_const(all))
        spare += each.isPriced ? qMax<qint64>(0, each.credit - each.value) : 0;
    for (Replacing &each : all) {
        const qint64 paid = qMin(each.due, spare);
        each.due -= paid;
        spare -= paid;
    }
    return spare;
}

} // namespace

Result<void> checkExchange(sql::Connection &connection, const Order &order, const ReturnOpening &opening)
{
    for (qsizetype i = 0; i < opening.lines.size(); ++i) {
        const ReturnOpening::Line &each = opening.lines[i];
        // Without a wish for it the case itself refuses.
        if (each.exchangeSku.isEmpty() || opening.wish != ReturnWish::Exchange)
            continue;
        const QString field = u"lines/%1/exchange_sku"_s.arg(i);
        const auto sku = Sku::parse(each.exchangeSku);
        if (!sku)
            return Error::invalid(field, sku.error().detail);
        STOA_TRY_ASSIGN(const auto wanted, wantedArticle(connection, sku->text(), order, field));
        Q_UNUSED(wanted);
        STOA_TRY(needWholeOf(connection, sku->text(), 0, each.quantity, u"lines/%1/quantity"_s.arg(i)));
    }
    return {};
}

Result<OrderId> orderReplacement(UnitOfWork &work, const ReturnCase &returnCase, const Order &order,
                                 const QUuid &seed)
{
    const ReturnCase::Parts &parts = returnCase.parts();
    const Order::Parts &original = order.parts();
    QList<Replacing> all;
    bool isPriced = true;
    for (const ReturnLine &line : parts.lines) {
        const OrderLine *bought = order.line(line.line);
        if (line.received == 0 || !bought)
            continue;
        STOA_TRY_ASSIGN(const auto each, replacing(work.connection(), line, *bought, order));
        isPriced = isPriced && each.isPriced;
        all.append(each);
    }
    const qint64 spare = settle(all);
    const qint64 due = std::accumulate(all.cbegin(), all.cend(), qint64(0),
                                       [](qint64 sum, const Replacing &each) { return sum + each.due; });
    OrderDraft draft;
    draft.number = numberOf(returnCase);
    draft.channel = original.channel;
    draft.customer = original.customer;
    draft.placedAt = work.context().at;
    draft.priority = original.priority;
    draft.method = original.method;
    draft.pickupAt = original.pickupAt;
    draft.destination = original.destination;
    draft.currency = original.currency;
    draft.payment = due > 0 ? PaymentState::Pending : PaymentState::Captured;
    for (Replacing &each : all) {
        // Either what was paid for what came pays for all of it, or the order asks for what lacks alone.
        const qint64 net = due > 0 ? each.due : qMin(each.value, each.credit);
        if (each.value > net)
            each.line.discounts.append({u"exchange"_s, each.value - net});
        draft.lines.append(each.line);
    }
    const auto id = OrderId::derived(seed, kReplacementId);
    STOA_TRY_ASSIGN(auto made, Order::accept(id, draft, work.context().recordedAt));
    std::optional<Instant> routeWanted;
    if (due == 0) {
        STOA_TRY_ASSIGN(made,
                        made.approved({work.context().at,
                                       OrderEventKind::Approved,
                                       work.context().actor,
                                       work.context().device,
                                       {},
                                       {{u"return"_s, parts.number}}}));
        routeWanted = work.context().recordedAt;
    }
    for (const QString &place : original.places)
        made = made.sharedWith(place);
    STOA_TRY_ASSIGN(const bool knowsContact, isContactPlace(work.connection(), original.id, parts.location));
    if (knowsContact)
        made = made.noted({work.context().at,
                           OrderEventKind::Noted,
                           work.context().actor,
                           work.context().device,
                           {},
                           {{u"return"_s, parts.number}, {kSharedContact, parts.location}}});
    STOA_TRY(OrderRepository::insert(work, made, routeWanted));
    const QJsonObject about{{u"return"_s, parts.number}, {u"currency"_s, parts.currency}};
    if (due > 0 || !isPriced) {
        QJsonObject detail = about;
        if (isPriced)
            detail.insert(u"amount"_s, due);
        // Where nobody knows the customer, customer service calls.
        const QString where = knowsContact ? parts.location : QString();
        STOA_TRY(addTask(work, seed, kSettleTask,
                         {TaskKind::CallCustomer, where, id.toString(), id.toString(), detail}));
    } else if (spare > 0) {
        QJsonObject detail = about;
        detail.insert(u"amount"_s, spare);
        STOA_TRY(
            addTask(work, seed, kSettleTask,
                    {TaskKind::Refund, parts.location, parts.id.toString(), original.id.toString(), detail}));
    }
    // A desk has it sealed, and gets that of the new order from the hub.
    if (!work.context().wholeLedger)
        return id;
    STOA_TRY_ASSIGN(const auto contact, OrderRepository::contactOf(work.connection(), original.id));
    if (contact)
        STOA_TRY(OrderRepository::saveContact(work, id, *contact));
    return id;
}

} // namespace stoa
