// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/orderaction.h"

#include "core/base/jsonfields.h"
#include "core/base/nametext.h"
#include "core/base/quantity.h"

#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kVerbs{"approve"_L1, "hold"_L1, "release"_L1,    "reject"_L1, "cancel"_L1,
                            "route"_L1,   "move"_L1, "prioritise"_L1, "pay"_L1,    "note"_L1};

QList<Order::Units> unitsOf(JsonFields &fields)
{
    QList<Order::Units> list;
    const QJsonArray array = fields.optionalArray("units"_L1, Order::kMostLines);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonFields each(array[i].toObject(), fields.pointer("units"_L1, i));
        const int line = int(each.integer("line"_L1, 1, 10'000));
        list.append({line, each.integer("quantity"_L1, 1, Quantity::kLimit)});
        fields.add(each.errors());
    }
    return list;
}

} // namespace

QLatin1StringView nameOf(OrderVerb verb) { return kVerbs[std::size_t(verb)]; }

std::optional<OrderVerb> orderVerbOf(QStringView name)
{
    for (std::size_t i = 0; i < kVerbs.size(); ++i) {
        if (kVerbs[i] == name)
            return OrderVerb(int(i));
    }
    return std::nullopt;
}

Result<OrderAction> OrderAction::fromJson(const QJsonObject &body)
{
    JsonFields fields(body);
    const auto seed = fields.parsed("action"_L1, &parseUuid);
    const auto order = fields.parsed("order"_L1, &OrderId::parse);
    const auto verb = fields.parsed("do"_L1, &orderVerbOf);
    const auto hold = fields.optionalParsed("hold"_L1, &holdKindOf);
    const auto units = unitsOf(fields);
    const QString fulfilment = fields.optionalString("fulfilment"_L1, 60).value_or(QString());
    const QString location = fields.optionalString("location"_L1, 16).value_or(QString());
    const auto priority = fields.optionalParsed("priority"_L1, &orderPriorityOf);
    const auto payment = fields.optionalParsed("payment"_L1, &paymentStateOf);
    const QString note = fields.optionalString("note"_L1, 1'000).value_or(QString());
    const QString reference = fields.optionalString("reference"_L1, 120).value_or(QString());
    STOA_TRY(fields.end());
    OrderAction action{*seed, *order, *verb, hold.value_or(HoldKind::Other), units, fulfilment, location};
    action.priority = priority.value_or(OrderPriority::Normal);
    action.reference = reference;
    action.payment = payment.value_or(PaymentState::Pending);
    STOA_TRY_ASSIGN(action.note, noteText(note, 1'000, u"note"_s));
    if ((action.verb == OrderVerb::Hold || action.verb == OrderVerb::Release) && !hold)
        return Error::invalid(u"hold"_s, u"expected what it is held for"_s);
    if (action.verb == OrderVerb::Move
        && (action.units.isEmpty() || action.location.isEmpty() || action.fulfilment.isEmpty()))
        return Error::invalid(u"units"_s,
                              u"expected which units go from which fulfilment to which location"_s);
    if (action.verb == OrderVerb::Prioritise && !priority)
        return Error::invalid(u"priority"_s, u"expected a priority"_s);
    if (action.verb == OrderVerb::Pay && !payment)
        return Error::invalid(u"payment"_s, u"expected a state of payment"_s);
    if (action.verb == OrderVerb::Note && action.note.isEmpty())
        return Error::invalid(u"note"_s, u"expected a note"_s);
    return action;
}

QJsonObject OrderAction::toJson() const
{
    QJsonObject body{{u"action"_s, uuidText(seed)}, {u"order"_s, order.toString()}, {u"do"_s, nameOf(verb)}};
    if (verb == OrderVerb::Hold || verb == OrderVerb::Release)
        body.insert(u"hold"_s, nameOf(hold));
    QJsonArray list;
    for (const Order::Units &each : units)
        list.append(QJsonObject{{u"line"_s, each.line}, {u"quantity"_s, each.quantity}});
    if (!list.isEmpty())
        body.insert(u"units"_s, list);
    if (!fulfilment.isEmpty())
        body.insert(u"fulfilment"_s, fulfilment);
    if (!location.isEmpty())
        body.insert(u"location"_s, location);
    if (verb == OrderVerb::Prioritise)
        body.insert(u"priority"_s, nameOf(priority));
    if (verb == OrderVerb::Pay)
        body.insert(u"payment"_s, nameOf(payment));
    if (!note.isEmpty())
        body.insert(u"note"_s, note);
    if (!reference.isEmpty())
        body.insert(u"reference"_s, reference);
    return body;
}

} // namespace stoa
