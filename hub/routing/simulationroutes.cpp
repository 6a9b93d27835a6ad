// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/routing/orderservice.h"
#include "hub/routing/policybook.h"

#include <QJsonDocument>

namespace stoa::hub {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Pace;
using access::Who;
using http::LoadClass;
using http::Method;
using http::Response;
using http::RouteParts;
using http::Touches;
using http::Written;

namespace {

Error unknown() { return Error::of(Problem::NotFound, u"no such simulation"_s); }

/// Orders of the whole chain go into one.
Result<void> mayRun(const Call &call)
{
    STOA_TRY(call.caller.rights.authorizeChain(Permission::RoutingEdit));
    return call.caller.rights.authorizeChain(Permission::OrderRead);
}

bool seesAll(const Call &call) { return call.caller.rights.reach() == Rights::Stores::All; }

Result<Response> ask(Call &call, RouteParts &parts, OrderService &service)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto request, SimulationRequest::fromJson(body));
    STOA_TRY(mayRun(call));
    StoredSimulation simulation;
    const Instant now = parts.clock.now();
    simulation.id = SimulationId::make(now).toString();
    simulation.name = request.name;
    simulation.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    simulation.createdBy = call.caller.actor();
    simulation.createdAt = now;
    auto answer = parts.writer.write(
        call, {u"simulation.start"_s, simulation.id}, Touches::Rows,
        [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(const qint64 waiting, SimulationShelf::countWaiting(unit.connection()));
            if (waiting >= SimulationShelf::kMostWaiting)
                return Error::of(Problem::Overloaded, u"many simulations wait already"_s);
            // Who asks hears of a policy that is not there, not the one who reads the result.
            for (qsizetype i = 0; i < request.policies.size(); ++i)
                STOA_TRY(
                    PolicyBook::resolve(unit.connection(), request.policies[i], u"policies/%1"_s.arg(i)));
            STOA_TRY(SimulationShelf::add(unit.connection(), simulation));
            Written written = Written::json(simulation.toJson(), 202);
            written.location = "/v1/simulations/" + simulation.id.toLatin1();
            return written;
        });
    service.simulator().wake();
    return answer;
}

Result<Response> one(Call &call)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto found, SimulationShelf::find(call.reader, call.request.param("id")));
    if (!found || !seesAll(call))
        return unknown();
    return Response::json(found->toJson()).noStore();
}

Result<Response> list(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, http::ListQuery::read(call.request, "simulations", {"state"_L1}));
    const auto state = query.filter("state"_L1);
    if (state && !simulationStateOf(*state))
        return Error::invalid(u"state"_s, u"not one of the known values"_s);
    http::SelectText select("SELECT id, name, state, done, total, created_by, created_at, ended_at FROM "
                            "simulation");
    if (state)
        select.where("state = ?", {*state});
    if (!seesAll(call))
        select.where("1 = 0");
    select.after({"id"}, query.after()).orderBy("id", query.limit() + 1);
    http::Page page(query);
    STOA_TRY(select.each(call.reader, [&page](const sql::Statement &row) {
        http::JsonText *json = page.row({row.text(0)});
        if (!json)
            return;
        json->open().field("id", row.utf8(0)).field("name", row.utf8(1)).field("state", row.utf8(2));
        json->field("done", row.int64(3)).field("total", row.int64(4));
        json->field("created_by", row.utf8(5)).field("created_at", row.instant(6));
        if (!row.isNull(7))
            json->field("ended_at", row.instant(7));
        json->close();
    }));
    return page.answer();
}

/// One that is over stays as it is.
Result<Response> cancel(Call &call, RouteParts &parts, OrderService &service)
{
    STOA_TRY(http::noQuery(call.request));
    const QString id = call.request.param("id");
    if (!seesAll(call))
        return unknown();
    auto answer = parts.writer.write(
        call, {u"simulation.cancel"_s, id}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY(SimulationShelf::cancel(unit.connection(), id, parts.clock.now()));
            STOA_TRY_ASSIGN(const auto found, SimulationShelf::find(unit.connection(), id));
            if (!found)
                return unknown();
            return Written::json(found->toJson());
        });
    if (answer)
        service.simulator().cancelled(id);
    return answer;
}

} // namespace

void addSimulationRoutes(http::Router &router, RouteParts &parts, OrderService &service)
{
    constexpr qint64 kBody = 64LL * 1024 * 1024;
    auto &gate = parts.gate;
    gate.add(router, Method::Post, "/v1/simulations",
             {.name = "simulations.start",
              .load = LoadClass::Report,
              .idempotency = http::Idempotency::KeyNeeded,
              .bodyLimit = kBody},
             {Who::SignedIn, Permission::RoutingEdit, {}, Pace::Write, BodyKind::Json},
             [&parts, &service](Call &call) { return ask(call, parts, service); });
    gate.add(router, Method::Get, "/v1/simulations", {"simulations.list", LoadClass::Search},
             {Who::SignedIn, Permission::RoutingEdit, {}, Pace::Search}, list);
    gate.add(router, Method::Get, "/v1/simulations/{id}", {"simulations.one"},
             {Who::SignedIn, Permission::RoutingEdit}, one);
    gate.add(router, Method::Delete, "/v1/simulations/{id}", {"simulations.cancel", LoadClass::Admin},
             {Who::SignedIn, Permission::RoutingEdit, {}, Pace::Write},
             [&parts, &service](Call &call) { return cancel(call, parts, service); });
}

} // namespace stoa::hub
