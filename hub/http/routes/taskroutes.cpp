// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/task.h"
#include "core/services/orders/ordertasks.h"
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

Error unknownTask() { return Error::of(Problem::NotFound, u"no such task"_s); }

Result<Response> listTasks(Call &call)
{
    const Rights &rights = call.caller.rights;
    STOA_TRY_ASSIGN(const auto query,
                    ListQuery::read(call.request, "tasks", {"location"_L1, "state"_L1, "kind"_L1}));
    if (const auto state = query.filter("state"_L1); state && !taskStateOf(*state))
        return Error::invalid(u"state"_s, u"not one of the known values"_s);
    if (const auto kind = query.filter("kind"_L1); kind && !taskKindOf(*kind))
        return Error::invalid(u"kind"_s, u"not one of the known values"_s);
    STOA_TRY(checkLocation(query, rights, Permission::OrderRead, call.reader));
    SelectText select(kTaskSelect);
    StoreScope(rights, call.reader.engine()).ofLocation(select, "t.location");
    for (const auto column : {"location"_L1, "state"_L1, "kind"_L1}) {
        if (const auto value = query.filter(column))
            select.where("t." + QByteArray(column.data(), column.size()) + " = ?", {*value});
    }
    select.after({"t.id"}, query.after()).orderBy("t.id", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&page](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            writeTask(*json, row);
    }));
    return page.answer();
}

Result<Response> close(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    const auto id = TaskId::parse(call.request.param("id"));
    if (!id)
        return unknownTask();
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto body, commandBody(sent, {{u"task"_s, id->toString()}}));
    return writer.write(call, {u"task.close"_s, id->toString()}, Touches::Rows,
                        [&](UnitOfWork &unit) -> Result<Written> {
                            const auto done = closeTask(unit, body);
                            if (!done && done.error().code() == Problem::NotFound)
                                return unknownTask();
                            STOA_TRY(done);
                            static const QByteArray kOne = QByteArray(kTaskSelect) + " WHERE t.id = ?1";
                            Written written;
                            STOA_TRY(unit.connection().each(
                                kOne,
                                [&written](const sql::Statement &row) {
                                    JsonText json;
                                    writeTask(json, row);
                                    written = {200, json.take(), QByteArray::number(row.int64(kTaskVersion))};
                                },
                                id->toString()));
                            return written;
                        });
}

} // namespace

void addTaskRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    gate.add(router, Method::Get, "/v1/tasks", {"tasks.list", LoadClass::Search},
             {Who::SignedIn, Permission::OrderRead, {}, Pace::Search}, listTasks);
    gate.add(router, Method::Post, "/v1/tasks/{id}/close",
             {.name = "tasks.close", .load = LoadClass::Facts, .idempotency = Idempotency::KeyNeeded},
             {Who::SignedIn, Permission::OrderRead, {}, Pace::Write, BodyKind::Json},
             [&writer](Call &call) { return close(call, writer); });
}

} // namespace stoa::http
