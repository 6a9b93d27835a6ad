// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/openorder.h"
#include "core/services/orders/returnverbs.h"
#include "core/store/orders/returnrepository.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
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

Error unknownReturn() { return Error::of(Problem::NotFound, u"no such return"_s); }

Result<Response> listReturns(Call &call)
{
    const Rights &rights = call.caller.rights;
    STOA_TRY_ASSIGN(const auto query,
                    ListQuery::read(call.request, "returns", {"order"_L1, "state"_L1, "location"_L1}));
    if (const auto state = query.filter("state"_L1); state && !returnStateOf(*state))
        return Error::invalid(u"state"_s, u"not one of the known values"_s);
    SelectText select(kReturnSelect);
    StoreScope(rights, call.reader.engine()).ofPlaces(select, "o.places");
    STOA_TRY(checkLocation(query, rights, Permission::OrderRead, call.reader));
    if (const auto location = query.filter("location"_L1))
        select.where("r.location = ?", {*location});
    if (const auto order = query.filter("order"_L1))
        select.where("r.order_id = ?", {*order});
    if (const auto state = query.filter("state"_L1))
        select.where("r.state = ?", {*state});
    select.after({"r.id"}, query.after()).orderBy("r.id", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&page](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            writeReturn(*json, row);
    }));
    return page.answer();
}

struct OneReturn {
    QByteArray json;
    qint64 version = 0;
};

/// Nothing when there is none, or none of an order that the rights reach.
Result<std::optional<OneReturn>> readReturn(sql::Connection &connection, const QString &id,
                                            const Rights &rights)
{
    SelectText select(kReturnSelect);
    select.where("r.id = ?", {id});
    StoreScope(rights, connection.engine()).ofPlaces(select, "o.places");
    std::optional<OneReturn> found;
    STOA_TRY(select.each(connection, [&found](const sql::Statement &row) {
        JsonText json;
        writeReturn(json, row);
        found = OneReturn{json.take(), row.int64(kReturnVersion)};
    }));
    return found;
}

Result<Response> oneReturn(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(auto one, readReturn(call.reader, call.request.param("id"), call.caller.rights));
    if (!one)
        return unknownReturn();
    return Response::bytes(std::move(one->json), "application/json"_ba)
        .withEtag(QByteArray::number(one->version));
}

Result<Response> open(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    const auto id = ReturnId::make(writer.clock().now());
    STOA_TRY_ASSIGN(const auto body, commandBody(sent, {{u"return"_s, id.toString()}}));
    STOA_TRY_ASSIGN(const auto opening, ReturnOpening::fromJson(body));
    const AuditNote note{u"return.open"_s, id.toString(), {{u"order"_s, opening.order.toString()}}};
    return writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY(openReturn(unit, opening));
        STOA_TRY_ASSIGN(auto one, readReturn(unit.connection(), id.toString(), call.caller.rights));
        if (!one)
            return unknownReturn();
        return Written{201, one->json, QByteArray::number(one->version),
                       "/v1/returns/" + id.toString().toLatin1()};
    });
}

/// Of whoever may do the step: nobody else learns whether the version is another one.
Result<qint64> versionFor(UnitOfWork &unit, const ReturnStep &step)
{
    STOA_TRY_ASSIGN(const auto seen, ReturnRepository::find(unit.connection(), step.id));
    if (!seen)
        return unknownReturn();
    // The order first, as whoever changes anything of one does.
    STOA_TRY_ASSIGN(const auto order, OpenOrder::lock(unit, seen->returnCase.parts().order));
    STOA_TRY_ASSIGN(const auto now, ReturnRepository::find(unit.connection(), step.id));
    if (const auto may = authorizeStep(unit.context().rights, order.order(), now->returnCase, step); !may)
        return may.error().problem == Problem::NotFound ? unknownReturn() : may.error();
    return now->version;
}

Result<Response> doStep(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    const auto id = ReturnId::parse(call.request.param("id"));
    if (!id)
        return unknownReturn();
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    STOA_TRY_ASSIGN(
        const auto body,
        commandBody(sent,
                    {{u"step"_s, uuidText(uuid7(writer.clock().now()))}, {u"return"_s, id->toString()}}));
    STOA_TRY_ASSIGN(const auto step, ReturnStep::fromJson(body));
    const AuditNote note{u"return.advance"_s, id->toString(), {{u"to"_s, nameOf(step.to)}}};
    return writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY_ASSIGN(const qint64 version, versionFor(unit, step));
        STOA_TRY(checkIfMatchWhereSent(call.request, version));
        STOA_TRY(advanceReturn(unit, step));
        STOA_TRY_ASSIGN(auto one, readReturn(unit.connection(), id->toString(), call.caller.rights));
        if (!one)
            return unknownReturn();
        return Written{200, one->json, QByteArray::number(one->version)};
    });
}

} // namespace

void addReturnRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    const Demand write{Who::SignedIn, Permission::OrderReturn, {}, Pace::Write, BodyKind::Json};
    const auto once = [](const QByteArray &name) {
        return RouteInfo{.name = name, .load = LoadClass::Facts, .idempotency = Idempotency::KeyNeeded};
    };
    gate.add(router, Method::Get, "/v1/returns", {"returns.list", LoadClass::Search},
             {Who::SignedIn, Permission::OrderRead, {}, Pace::Search}, listReturns);
    gate.add(router, Method::Get, "/v1/returns/{id}", {"returns.one"}, {Who::SignedIn, Permission::OrderRead},
             oneReturn);
    gate.add(router, Method::Post, "/v1/returns", once("returns.open"), write,
             [&writer](Call &call) { return open(call, writer); });
    gate.add(router, Method::Post, "/v1/returns/{id}/steps", once("returns.step"), write,
             [&writer](Call &call) { return doStep(call, writer); });
}

} // namespace stoa::http
