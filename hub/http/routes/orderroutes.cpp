// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/orderparts.h"
#include "core/services/orders/orderverbs.h"
#include "core/sql/transaction.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/orderpage.h"
#include "hub/http/routes/orderrows.h"
#include "hub/http/routes/routeparts.h"
#include "hub/http/routes/storescope.h"

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

Error unknownOrder() { return Error::of(Problem::NotFound, u"no such order"_s); }

/// The filters whose values are of a closed list, or lie within the caller's stores. A word that is misspelt
/// would be answered with an empty list otherwise, as if there were none.
Result<void> checkFilters(const ListQuery &query, const Rights &rights, sql::Connection &reader)
{
    const auto refuse = [](QLatin1StringView name) {
        return Error::invalid(name, u"not one of the known values"_s);
    };
    if (const auto state = query.filter("state"_L1); state && !orderStateOf(*state))
        return refuse("state"_L1);
    if (const auto channel = query.filter("channel"_L1); channel && !isOrderChannel(*channel))
        return refuse("channel"_L1);
    if (const auto method = query.filter("method"_L1); method && !stoa::methodOf(*method))
        return refuse("method"_L1);
    if (const auto priority = query.filter("priority"_L1); priority && !orderPriorityOf(*priority))
        return refuse("priority"_L1);
    return checkLocation(query, rights, Permission::OrderRead, reader);
}

Result<Response> listOrders(Call &call)
{
    const Rights &rights = call.caller.rights;
    STOA_TRY_ASSIGN(const bool newest, wantsNewest(call.request));
    STOA_TRY_ASSIGN(const auto query,
                    ListQuery::read(call.request, newest ? "orders.newest" : "orders",
                                    {"state"_L1, "channel"_L1, "number"_L1, "method"_L1, "location"_L1,
                                     "queue"_L1, "customer"_L1, "priority"_L1, "held"_L1, "placed_from"_L1,
                                     "placed_to"_L1, "order"_L1},
                                    newest ? 2 : 1));
    STOA_TRY(checkFilters(query, rights, call.reader));
    STOA_TRY_ASSIGN(const auto held, query.truth("held"_L1));
    STOA_TRY_ASSIGN(const auto from, query.instant("placed_from"_L1));
    STOA_TRY_ASSIGN(const auto to, query.instant("placed_to"_L1));
    SelectText select(kOrderSelect);
    const StoreScope scope(rights, call.reader.engine());
    scope.ofPlaces(select, "o.places");
    if (const auto location = query.filter("location"_L1))
        scope.holding(select, "o.places", *location);
    for (const auto column :
         {"state"_L1, "channel"_L1, "number"_L1, "method"_L1, "queue"_L1, "customer"_L1, "priority"_L1}) {
        if (const auto value = query.filter(column))
            select.where("o." + QByteArray(column.data(), column.size()) + " = ?", {*value});
    }
    if (held)
        select.where(*held ? "o.holds <> '[]'" : "o.holds = '[]'");
    if (from)
        select.where("o.placed_at >= ?", {from->msSinceEpoch()});
    if (to)
        select.where("o.placed_at < ?", {to->msSinceEpoch()});
    if (newest)
        STOA_TRY(newestFirst(select, query, "o.placed_at", "o.id"));
    else
        select.after({"o.id"}, query.after()).orderBy("o.id", query.limit() + 1);
    // Which of them a store supplies is not looked up for a list.
    const auto whereabouts = rights.reach() == Rights::Stores::All ? Whereabouts::Exact : Whereabouts::Town;
    Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        const QStringList key = newest
            ? QStringList{QString::number(row.instant(kOrderPlacedAt).msSinceEpoch()), row.text(0)}
            : QStringList{row.text(0)};
        if (JsonText *json = page.row(key)) {
            openOrder(*json, row, whereabouts);
            json->close();
        }
    }));
    return page.answer();
}

/// Who read whose address stands in the trail.
Result<void> tellReading(const Call &call, RouteWriter &writer, const QString &order)
{
    const auto told = writer.hubStore().transact([&](hub::HubTransaction &transaction) -> Result<void> {
        transaction.audit({transaction.now(),
                           call.caller.actor(),
                           QString::fromLatin1(call.caller.device),
                           u"contact.read"_s,
                           order,
                           {},
                           QString::fromLatin1(call.request.traceId().toHex())});
        return {};
    });
    return told ? Result<void>() : told.error();
}

Result<Response> oneOrder(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    const QString id = call.request.param("id");
    std::optional<OrderPage> page;
    {
        STOA_TRY_ASSIGN(auto moment, sql::Transaction::begin(call.reader, sql::Mode::Snapshot));
        STOA_TRY_ASSIGN(page, readOrderPage(call.reader, id, call.caller.rights, ContactPart::Shown));
        moment.rollback();
    }
    if (!page)
        return unknownOrder();
    if (page->tellsContact && !call.request.ifNoneMatch().contains(page->etag))
        STOA_TRY(tellReading(call, writer, id));
    return Response::bytes(std::move(page->json), "application/json"_ba).withEtag(page->etag).noStore();
}

Result<Written> writtenOrder(UnitOfWork &unit, const QString &id, const Rights &rights)
{
    STOA_TRY_ASSIGN(auto page, readOrderPage(unit.connection(), id, rights, ContactPart::LeftOut));
    if (!page)
        return unknownOrder();
    return Written{200, page->json, page->etag};
}

Result<Response> takeOne(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto draft, OrderDraft::fromJson(body));
    const auto id = OrderId::make(writer.clock().now());
    const AuditNote note{u"order.take"_s, id.toString(), {{u"lines"_s, draft.lines.size()}}};
    return writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY_ASSIGN(const auto taken, takeOrder(unit, id, draft));
        STOA_TRY_ASSIGN(const auto stored,
                        taken == Taken::Now
                            ? OrderRepository::find(unit.connection(), id)
                            : OrderRepository::findByNumber(
                                unit.connection(), draft.channel,
                                draft.number.trimmed().normalized(QString::NormalizationForm_C)));
        if (!stored)
            return unknownOrder();
        const Order &order = stored->order;
        Written written = Written::json({{u"id"_s, order.id().toString()},
                                         {u"number"_s, order.parts().number},
                                         {u"channel"_s, order.parts().channel},
                                         {u"state"_s, nameOf(order.state())},
                                         {u"currency"_s, order.parts().currency},
                                         {u"total"_s, order.total()},
                                         {u"version"_s, stored->version}},
                                        taken == Taken::Now ? 201 : 200);
        written.location = "/v1/orders/" + order.id().toString().toLatin1();
        return written;
    });
}

/// What somebody wants done, out of a body without the ids that are the hub's.
Result<OrderAction> actionOf(const QJsonObject &sent, const OrderId &order, Instant now)
{
    STOA_TRY_ASSIGN(const auto body,
                    commandBody(sent, {{u"action"_s, uuidText(uuid7(now))}, {u"order"_s, order.toString()}}));
    return OrderAction::fromJson(body);
}

Result<Response> act(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    const auto id = OrderId::parse(call.request.param("id"));
    if (!id)
        return unknownOrder();
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto action, actionOf(sent, *id, writer.clock().now()));
    const AuditNote note{u"order.act"_s, id->toString(), {{u"do"_s, nameOf(action.verb)}}};
    return writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY_ASSIGN(const auto before, OrderRepository::lock(unit.connection(), *id));
        if (!before || !reaches(call.caller.rights, before->order))
            return unknownOrder();
        STOA_TRY(checkIfMatchWhereSent(call.request, before->version));
        STOA_TRY(actOnOrder(unit, action));
        return writtenOrder(unit, id->toString(), call.caller.rights);
    });
}

} // namespace

void addOrderRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    gate.add(router, Method::Get, "/v1/orders", {"orders.list", LoadClass::Search},
             {Who::SignedIn, Permission::OrderRead, {}, Pace::Search}, listOrders);
    gate.add(router, Method::Get, "/v1/orders/{id}", {"orders.one"}, {Who::SignedIn, Permission::OrderRead},
             [&writer](Call &call) { return oneOrder(call, writer); });
    gate.add(router, Method::Post, "/v1/orders",
             {.name = "orders.take", .load = LoadClass::Facts, .idempotency = Idempotency::KeyNeeded},
             {Who::SignedIn, Permission::OrderRecord, {}, Pace::Write, BodyKind::Json},
             [&writer](Call &call) { return takeOne(call, writer); });
    gate.add(router, Method::Post, "/v1/orders/{id}/actions",
             {.name = "orders.act", .load = LoadClass::Facts, .idempotency = Idempotency::KeyNeeded},
             {Who::SignedIn, Permission::OrderEdit, {}, Pace::Write, BodyKind::Json},
             [&writer](Call &call) { return act(call, writer); });
    addOrderBulkRoutes(router, parts);
}

} // namespace stoa::http
