// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/orders/eventverbs.h"

#include "core/base/jsonfields.h"
#include "core/base/nametext.h"
#include "core/base/printable.h"
#include "core/domain/orders/orderparts.h"
#include "core/services/inventory/stockverbs.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/orderverbs.h"
#include "core/services/orders/returnverbs.h"
#include "hub/orders/movementbody.h"

#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// When it happened, as the event tells.
std::optional<Instant> happenedAt(const InEvent &event)
{
    if (event.type == InEventType::Delivery) {
        const auto at = Instant::parse(event.data.value("at"_L1).toString());
        return at ? std::optional(*at) : std::nullopt;
    }
    return event.time;
}

/// A field that begins like this is a place in the event itself, not in its data.
constexpr QChar kOfEvent = u'/';

/// Nothing happens to an order before it was placed; clocks may differ.
Result<void> needSince(const InEvent &event, Instant placedAt)
{
    const Instant earliest = placedAt.plusMs(-kEventFutureMs);
    if (event.time && *event.time < earliest)
        return Error::invalid(kOfEvent + u"time"_s, u"lies before the order was placed"_s);
    if (const auto at = happenedAt(event); at && *at < earliest)
        return Error::invalid(u"at"_s, u"lies before the order was placed"_s);
    return {};
}

Result<StoredOrder> orderOf(sql::Connection &connection, const QString &id, const QString &channel,
                            const QString &number, const QString &field)
{
    std::optional<StoredOrder> found;
    if (!id.isEmpty()) {
        const auto parsed = OrderId::parse(id);
        if (!parsed)
            return Error::invalid(u"order"_s, parsed.error().detail);
        STOA_TRY_ASSIGN(found, OrderRepository::find(connection, *parsed));
    } else if (!number.isEmpty()) {
        STOA_TRY_ASSIGN(found, OrderRepository::findByNumber(connection, channel, number));
    } else {
        return Error::invalid(u"order"_s, u"expected the id of an order, or its channel and number"_s);
    }
    if (!found)
        return Error::of(Problem::NotFound, u"no such order"_s, id.isEmpty() ? field : u"order"_s);
    return std::move(*found);
}

Result<void> needSinceOrder(sql::Connection &connection, const InEvent &event, const OrderId &id)
{
    STOA_TRY_ASSIGN(const auto found, OrderRepository::find(connection, id));
    return found ? needSince(event, found->order.parts().placedAt) : Result<void>();
}

/// {order | channel, number}: takes these out of the data.
Result<StoredOrder> takeOrderOut(sql::Connection &connection, QJsonObject &data)
{
    JsonFields fields(QJsonObject{{u"order"_s, data.take("order"_L1)},
                                  {u"channel"_s, data.take("channel"_L1)},
                                  {u"number"_s, data.take("number"_L1)}});
    const QString id = fields.optionalString("order"_L1, 60).value_or(QString());
    const QString channel = fields.optionalString("channel"_L1, 60).value_or(QString());
    const QString number = fields.optionalString("number"_L1, 64).value_or(QString());
    STOA_TRY(fields.end());
    return orderOf(connection, id, channel, number, u"number"_s);
}

Result<EventDeed> place(UnitOfWork &unit, const InEvent &event)
{
    STOA_TRY_ASSIGN(const auto draft, OrderDraft::fromJson(event.data));
    const auto id = OrderId::make(unit.context().recordedAt);
    STOA_TRY_ASSIGN(const auto taken, takeOrder(unit, id, draft));
    if (taken == Taken::Now)
        return EventDeed{EventDeed::Change::Now, id.toString()};
    // By the number as it was checked and kept.
    const QString number = draft.number.trimmed().normalized(QString::NormalizationForm_C);
    STOA_TRY_ASSIGN(const auto before, orderOf(unit.connection(), {}, draft.channel, number, u"number"_s));
    return EventDeed{EventDeed::Change::Before, before.order.id().toString()};
}

/// Something that is known of the order's money is newer: nothing goes back to what was before.
bool isOldPayment(const Order &order, const InEvent &event)
{
    const QList<OrderEvent> &timeline = order.parts().timeline;
    return std::ranges::any_of(timeline, [&event](const OrderEvent &known) {
        return known.kind == OrderEventKind::PaymentChanged && event.time && known.at > *event.time;
    });
}

/// The members of an action of which the event tells; its data has no others.
Result<void> needMembers(const QJsonObject &data, OrderVerb verb)
{
    const QLatin1StringView own = verb == OrderVerb::Pay ? "payment"_L1 : "units"_L1;
    for (const QString &name : data.keys()) {
        if (name != own && name != "note"_L1)
            return Error::of(Problem::UnknownField, u"the field is not known here"_s, pointerTo({}, name));
    }
    // Nothing told is all of it; a list of nothing is a mistake.
    if (data.value("units"_L1).isArray() && data.value("units"_L1).toArray().isEmpty())
        return Error::invalid(u"units"_s, u"expected units, or no such member for the whole order"_s);
    return {};
}

/// A code of whoever tells.
QString reasonIn(JsonFields &fields)
{
    const QString reason = fields.optionalString("reason"_L1, 40).value_or(QString());
    if (!isPrintable(reason))
        fields.refuse("reason"_L1, u"expected printable characters"_s);
    return reason;
}

Result<EventDeed> act(UnitOfWork &unit, const InEvent &event, OrderVerb verb)
{
    QJsonObject body = event.data;
    STOA_TRY_ASSIGN(const auto stored, takeOrderOut(unit.connection(), body));
    STOA_TRY(needSince(event, stored.order.parts().placedAt));
    STOA_TRY(needMembers(body, verb));
    const QString id = stored.order.id().toString();
    body.insert(u"order"_s, id);
    body.insert(u"action"_s, uuidText(event.seed(unit.context().recordedAt)));
    body.insert(u"do"_s, nameOf(verb));
    STOA_TRY_ASSIGN(const auto action, OrderAction::fromJson(body));
    const bool before = verb == OrderVerb::Cancel
        ? stored.order.state() == OrderState::Cancelled
        : stored.order.parts().payment == action.payment || isOldPayment(stored.order, event);
    if (before)
        return EventDeed{EventDeed::Change::Before, id};
    STOA_TRY(actOnOrder(unit, action));
    return EventDeed{EventDeed::Change::Now, id};
}

/// {fulfilment | tracking}
Result<Fulfilment> fulfilmentOf(sql::Connection &connection, JsonFields &fields)
{
    const auto id = fields.optionalParsed("fulfilment"_L1, &FulfilmentId::parse);
    const QString tracking = fields.optionalString("tracking"_L1, 60).value_or(QString());
    STOA_TRY(fields.end());
    if (!id && tracking.isEmpty())
        return Error::invalid(u"tracking"_s, u"expected the number of a parcel, or a fulfilment"_s);
    STOA_TRY_ASSIGN(const auto found,
                    id ? FulfilmentRepository::find(connection, *id)
                       : FulfilmentRepository::findByTracking(connection, tracking));
    if (!found)
        return Error::of(Problem::NotFound, u"no such fulfilment"_s, id ? u"fulfilment"_s : u"tracking"_s);
    return found->fulfilment;
}

FulfilmentStep stepOf(const InEvent &event, const FulfilmentId &id, FulfilmentState to, Instant now)
{
    return {event.seed(now), id, to, {}, {}, {}};
}

/// What a carrier tells comes in any order: nothing goes back to what was before, and a newer state takes the
/// place of an older one.
bool isOld(const Fulfilment &fulfilment, FulfilmentState to, Instant at)
{
    const FulfilmentState now = fulfilment.state();
    if (now == to || now == FulfilmentState::Delivered)
        return true;
    const auto since = fulfilment.reachedAt(now);
    const bool byCarrier = now == FulfilmentState::InTransit || now == FulfilmentState::Exception;
    return byCarrier && to != FulfilmentState::Delivered && since && at <= *since;
}

Result<EventDeed> deliver(UnitOfWork &unit, const InEvent &event)
{
    constexpr std::array kStates{FulfilmentState::InTransit, FulfilmentState::Delivered,
                                 FulfilmentState::Exception};
    JsonFields fields(event.data);
    const auto state = fields.parsed("state"_L1, [&](QStringView name) -> std::optional<FulfilmentState> {
        const auto found = fulfilmentStateOf(name);
        return found && std::ranges::find(kStates, *found) != kStates.end() ? found : std::nullopt;
    });
    const auto at = fields.parsed("at"_L1, &Instant::parse);
    const QString reason = reasonIn(fields);
    STOA_TRY_ASSIGN(const auto fulfilment, fulfilmentOf(unit.connection(), fields));
    STOA_TRY(needSinceOrder(unit.connection(), event, fulfilment.parts().order));
    const QString ref = fulfilment.id().toString();
    if (!leavesByCarrier(fulfilment.parts().method))
        return Error::of(Problem::IllegalTransition, u"no carrier takes what is collected"_s, u"state"_s);
    if (isOld(fulfilment, *state, *at))
        return EventDeed{EventDeed::Change::Before, ref};
    FulfilmentStep step = stepOf(event, fulfilment.id(), *state, unit.context().recordedAt);
    step.handedTo = u"carrier"_s;
    step.proof = u"none"_s;
    step.reason = reason;
    STOA_TRY(advanceFulfilment(unit, step));
    return EventDeed{EventDeed::Change::Now, ref};
}

Result<EventDeed> rejectFulfilment(UnitOfWork &unit, const InEvent &event)
{
    JsonFields fields(event.data);
    const QString reason = reasonIn(fields);
    const QString note = fields.optionalString("note"_L1, 1'000).value_or(QString());
    STOA_TRY_ASSIGN(const auto fulfilment, fulfilmentOf(unit.connection(), fields));
    STOA_TRY(needSinceOrder(unit.connection(), event, fulfilment.parts().order));
    const QString ref = fulfilment.id().toString();
    if (fulfilment.state() == FulfilmentState::Rejected)
        return EventDeed{EventDeed::Change::Before, ref};
    FulfilmentStep step =
        stepOf(event, fulfilment.id(), FulfilmentState::Rejected, unit.context().recordedAt);
    step.reason = reason.isEmpty() ? u"other"_s : reason;
    STOA_TRY_ASSIGN(step.note, noteText(note, 1'000, u"note"_s));
    STOA_TRY(advanceFulfilment(unit, step));
    return EventDeed{EventDeed::Change::Now, ref};
}

/// As POST /v1/returns; the order by its id, or by order_channel and order_number.
Result<EventDeed> requestReturn(UnitOfWork &unit, const InEvent &event)
{
    QJsonObject body = event.data;
    JsonFields fields(QJsonObject{{u"order"_s, body.take("order"_L1)},
                                  {u"order_channel"_s, body.take("order_channel"_L1)},
                                  {u"order_number"_s, body.take("order_number"_L1)}});
    const QString order = fields.optionalString("order"_L1, 60).value_or(QString());
    const QString channel = fields.optionalString("order_channel"_L1, 60).value_or(QString());
    const QString number = fields.optionalString("order_number"_L1, 64).value_or(QString());
    STOA_TRY(fields.end());
    if (body.contains("return"_L1))
        return Error::of(Problem::UnknownField, u"the field is not known here"_s, u"return"_s);
    STOA_TRY_ASSIGN(const auto stored, orderOf(unit.connection(), order, channel, number, u"order_number"_s));
    STOA_TRY(needSince(event, stored.order.parts().placedAt));
    const auto id = ReturnId::make(unit.context().recordedAt);
    body.insert(u"order"_s, stored.order.id().toString());
    body.insert(u"return"_s, id.toString());
    STOA_TRY_ASSIGN(const auto opening, ReturnOpening::fromJson(body));
    STOA_TRY(openReturn(unit, opening));
    return EventDeed{EventDeed::Change::Now, id.toString()};
}

/// As POST /v1/movements; but a SKU that nobody knows is set aside.
Result<EventDeed> record(UnitOfWork &unit, const InEvent &event)
{
    QJsonObject sent = event.data;
    const QJsonValue named = sent.take("source"_L1);
    WorkContext context = unit.context();
    if (!named.isUndefined() && !named.isNull()) {
        const auto source = sourceOf(named.toString());
        if (!source)
            return Error::invalid(u"source"_s, u"no such source"_s);
        context.source = *source;
    }
    // What tells no time of its own happened when the event did.
    STOA_TRY_ASSIGN(const auto body, movementsBody(sent, context.at, event.seed(context.recordedAt)));
    STOA_TRY_ASSIGN(const auto movements, movementsFromJson(body, context));
    for (qsizetype i = 0; i < movements.size(); ++i) {
        if (const auto known = needKnownSku(unit.connection(), movements[i].sku().text()); !known) {
            Error error = known.error();
            error.field = u"movements/%1/sku"_s.arg(i);
            return error;
        }
    }
    STOA_TRY(recordMovements(unit, movements));
    return EventDeed{EventDeed::Change::Now, movements.first().id().toString()};
}

Result<EventDeed> dispatch(UnitOfWork &unit, const InEvent &event)
{
    switch (event.type) {
    case InEventType::OrderPlaced:
        return place(unit, event);
    case InEventType::OrderCancelled:
        return act(unit, event, OrderVerb::Cancel);
    case InEventType::OrderPayment:
        return act(unit, event, OrderVerb::Pay);
    case InEventType::Delivery:
        return deliver(unit, event);
    case InEventType::Movement:
        return record(unit, event);
    case InEventType::FulfilmentRejected:
        return rejectFulfilment(unit, event);
    case InEventType::ReturnRequested:
        return requestReturn(unit, event);
    }
    return Error::of(Problem::UnknownCommand);
}

Rights rightsFor(const Rights &teller, InEventType type)
{
    if (type == InEventType::Movement)
        return teller;
    if (type != InEventType::OrderPlaced)
        return Rights::ofTheHouse();
    // Whoever mends one that was set aside need not be one who tells of orders.
    QSet<Permission> may = teller.permissions();
    may.insert(Permission::OrderRecord);
    return {std::move(may), teller.stores(), teller.reach()};
}

} // namespace

Result<void> mayTell(const Rights &rights, InEventType type)
{
    // Orders find their places in the whole chain, whoever told of them.
    return type == InEventType::Movement ? rights.authorize(Permission::StockRecord)
                                         : rights.authorizeChain(Permission::OrderRecord);
}

WorkContext contextFor(const WorkContext &teller, const InEvent &event)
{
    WorkContext context = teller;
    context.rights = rightsFor(teller.rights, event.type);
    // An order begins when the hub takes it; what a channel says of its time is in the order.
    const auto at = event.type == InEventType::OrderPlaced ? std::nullopt : happenedAt(event);
    if (at && *at <= teller.recordedAt)
        context.at = *at;
    return context;
}

Result<EventDeed> carryOut(UnitOfWork &unit, const InEvent &event)
{
    const Instant latest = unit.context().recordedAt.plusMs(kEventFutureMs);
    if (event.time && *event.time > latest)
        return Error::invalid(u"time"_s, u"lies in the future"_s);
    if (const auto at = happenedAt(event); at && *at > latest)
        return Error::invalid(u"data/at"_s, u"lies in the future"_s);
    auto deed = dispatch(unit, event);
    if (deed)
        return deed;
    Error error = deed.error();
    if (error.field.startsWith(kOfEvent))
        error.field.remove(0, 1);
    else
        error.field = error.field.isEmpty() ? u"data"_s : u"data/"_s + error.field;
    return error;
}

} // namespace stoa::hub
