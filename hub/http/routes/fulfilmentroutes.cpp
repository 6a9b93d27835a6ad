// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/openorder.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/orderrows.h"
#include "hub/http/routes/routeparts.h"
#include "hub/http/routes/storescope.h"

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Pace;
using access::Who;

namespace {

Error unknownFulfilment() { return Error::of(Problem::NotFound, u"no such fulfilment"_s); }

Result<Response> listFulfilments(Call &call)
{
    const Rights &rights = call.caller.rights;
    STOA_TRY_ASSIGN(
        const auto query,
        ListQuery::read(call.request, "fulfilments",
                        {"location"_L1, "state"_L1, "method"_L1, "order"_L1, "wave"_L1, "due_to"_L1}));
    STOA_TRY_ASSIGN(const auto dueTo, query.instant("due_to"_L1));
    if (const auto state = query.filter("state"_L1); state && !fulfilmentStateOf(*state))
        return Error::invalid(u"state"_s, u"not one of the known values"_s);
    if (const auto method = query.filter("method"_L1); method && !stoa::methodOf(*method))
        return Error::invalid(u"method"_s, u"not one of the known values"_s);
    SelectText select(kFulfilmentSelect);
    StoreScope(rights, call.reader.engine()).ofPlaces(select, "o.places");
    STOA_TRY(checkLocation(query, rights, Permission::OrderRead, call.reader));
    for (const auto &[name, column] : {std::pair{"location"_L1, "f.location"_ba},
                                       {"state"_L1, "f.state"_ba},
                                       {"method"_L1, "f.method"_ba},
                                       {"order"_L1, "f.order_id"_ba},
                                       {"wave"_L1, "f.wave"_ba}}) {
        if (const auto value = query.filter(name))
            select.where(column + " = ?", {*value});
    }
    if (dueTo)
        select.where("f.due_at < ?", {dueTo->msSinceEpoch()});
    select.after({"f.id"}, query.after()).orderBy("f.id", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&page](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            writeFulfilment(*json, row);
    }));
    return page.answer();
}

struct OneFulfilment {
    QByteArray json;
    qint64 version = 0;
};

/// Nothing when there is none, or none of an order that the rights reach.
Result<std::optional<OneFulfilment>> readFulfilment(sql::Connection &connection, const QString &id,
                                                    const Rights &rights)
{
    SelectText select(kFulfilmentSelect);
    select.where("f.id = ?", {id});
    StoreScope(rights, connection.engine()).ofPlaces(select, "o.places");
    std::optional<OneFulfilment> found;
    STOA_TRY(select.each(connection, [&found](const sql::Statement &row) {
        JsonText json;
        writeFulfilment(json, row);
        found = OneFulfilment{json.take(), row.int64(kFulfilmentVersion)};
    }));
    return found;
}

Result<Response> oneFulfilment(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(auto one, readFulfilment(call.reader, call.request.param("id"), call.caller.rights));
    if (!one)
        return unknownFulfilment();
    return Response::bytes(std::move(one->json), "application/json"_ba)
        .withEtag(QByteArray::number(one->version));
}

Result<Response> doStep(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    const Rights &rights = call.caller.rights;
    const auto id = FulfilmentId::parse(call.request.param("id"));
    if (!id)
        return unknownFulfilment();
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    STOA_TRY_ASSIGN(
        const auto body,
        commandBody(sent,
                    {{u"step"_s, uuidText(uuid7(writer.clock().now()))}, {u"fulfilment"_s, id->toString()}}));
    STOA_TRY_ASSIGN(const auto step, FulfilmentStep::fromJson(body));
    const QString action = step.isHandover() ? u"fulfilment.handover"_s : u"fulfilment.advance"_s;
    AuditNote note{action, id->toString()};
    if (step.to)
        note.detail.insert("to", nameOf(*step.to));
    return writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        // The order first, as whoever changes anything of one does.
        STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(unit.connection(), *id));
        if (!found || !rights.maySeeStore(found->fulfilment.parts().location))
            return unknownFulfilment();
        STOA_TRY_ASSIGN(const auto open, OpenOrder::lock(unit, found->fulfilment.parts().order));
        STOA_TRY_ASSIGN(const auto before, FulfilmentRepository::find(unit.connection(), *id));
        STOA_TRY(checkIfMatchWhereSent(call.request, before->version));
        STOA_TRY(advanceFulfilment(unit, step));
        STOA_TRY_ASSIGN(auto after, readFulfilment(unit.connection(), id->toString(), rights));
        if (!after)
            return unknownFulfilment();
        return Written{200, after->json, QByteArray::number(after->version)};
    });
}

} // namespace

void addFulfilmentRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    gate.add(router, Method::Get, "/v1/fulfilments", {"fulfilments.list", LoadClass::Search},
             {Who::SignedIn, Permission::OrderRead, {}, Pace::Search}, listFulfilments);
    gate.add(router, Method::Get, "/v1/fulfilments/{id}", {"fulfilments.one"},
             {Who::SignedIn, Permission::OrderRead}, oneFulfilment);
    gate.add(router, Method::Post, "/v1/fulfilments/{id}/steps",
             {.name = "fulfilments.step", .load = LoadClass::Facts, .idempotency = Idempotency::KeyNeeded},
             {Who::SignedIn, Permission::OrderWork, {}, Pace::Write, BodyKind::Json},
             [&writer](Call &call) { return doStep(call, writer); });
}

} // namespace stoa::http
