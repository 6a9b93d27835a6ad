// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/movementjson.h"
#include "hub/http/routes/routeparts.h"
#include "hub/http/routes/storescope.h"
#include "hub/orders/movementbody.h"

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

/// Movements of the caller's stores only.
void withinStores(SelectText &select, const Rights &rights)
{
    if (rights.reach() == Rights::Stores::All)
        return;
    QStringList stores(rights.stores().begin(), rights.stores().end());
    stores.sort();
    if (stores.isEmpty()) {
        select.where("1 = 0");
        return;
    }
    QByteArray marks = "?";
    for (qsizetype i = 1; i < stores.size(); ++i)
        marks += ",?";
    QList<QVariant> values;
    for (int side = 0; side < 2; ++side) {
        for (const QString &store : std::as_const(stores))
            values.append(store);
    }
    select.where("(from_location IN (" + marks + ") OR to_location IN (" + marks + "))", values);
}

Result<Response> listMovements(Call &call)
{
    const Rights &rights = call.caller.rights;
    STOA_TRY_ASSIGN(const bool newest, wantsNewest(call.request));
    STOA_TRY_ASSIGN(const auto query,
                    ListQuery::read(call.request, newest ? "movements.newest" : "movements",
                                    {"sku"_L1, "location"_L1, "kind"_L1, "reason"_L1, "document"_L1,
                                     "actor"_L1, "occurred_from"_L1, "occurred_to"_L1, "order"_L1},
                                    newest ? 2 : 1));
    STOA_TRY_ASSIGN(const auto from, query.instant("occurred_from"_L1));
    STOA_TRY_ASSIGN(const auto to, query.instant("occurred_to"_L1));
    SelectText select(kMovementSelect);
    withinStores(select, rights);
    STOA_TRY(checkLocation(query, rights, Permission::LedgerRead, call.reader));
    if (const auto location = query.filter("location"_L1))
        select.where("(from_location = ? OR to_location = ?)", {*location, *location});
    if (const auto kind = query.filter("kind"_L1); kind && !movementKindOf(*kind))
        return Error::invalid(u"kind"_s, u"no such kind of movement"_s);
    for (const auto column : {"sku"_L1, "kind"_L1, "reason"_L1, "document"_L1, "actor"_L1}) {
        if (const auto value = query.filter(column))
            select.where(QByteArray(column.data(), column.size()) + " = ?", {*value});
    }
    if (from)
        select.where("occurred_at >= ?", {from->msSinceEpoch()});
    if (to)
        select.where("occurred_at < ?", {to->msSinceEpoch()});
    if (newest)
        STOA_TRY(newestFirst(select, query, "occurred_at", "id"));
    else
        select.after({"id"}, query.after()).orderBy("id", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        const QStringList key = newest
            ? QStringList{QString::number(row.instant(10).msSinceEpoch()), row.text(0)}
            : QStringList{row.text(0)};
        if (JsonText *json = page.row(key))
            writeMovement(*json, row, rights);
    }));
    return page.answer();
}

Result<Response> oneMovement(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(auto movement, readMovement(call.reader, call.request.param("id"), call.caller.rights));
    if (!movement)
        return Error::of(Problem::NotFound, u"no such movement"_s);
    // A movement never changes.
    return Response::bytes(std::move(*movement), "application/json"_ba).withEtag("1"_ba);
}

/// Who told a feed's caller; a person at a desk is a desk.
Result<Source> sourceOf(const Call &call, QJsonObject &body)
{
    const QJsonValue named = body.take("source"_L1);
    if (named.isUndefined() || named.isNull())
        return call.caller.kind == access::CallerKind::Person ? Source::Desk : Source::Import;
    const auto source = stoa::sourceOf(named.toString());
    if (!source)
        return Error::invalid(u"source"_s, u"no such source"_s);
    return *source;
}

Result<Response> record(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(QJsonObject sent, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto source, sourceOf(call, sent));
    WorkContext context = writer.contextOf(call);
    context.source = source;
    STOA_TRY_ASSIGN(const auto body, hub::movementsBody(sent, context.recordedAt));
    STOA_TRY_ASSIGN(const auto movements, movementsFromJson(body, context));
    const AuditNote note{u"stock.record"_s, {}, {{u"movements"_s, movements.size()}}};
    return writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY(recordMovements(unit, movements));
        JsonText json;
        json.open().name("movements").open('[');
        for (const Movement &movement : movements)
            json.text(movement.id().toString());
        json.close(']').close();
        return Written{201, json.take()};
    });
}

} // namespace

void addMovementRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    gate.add(router, Method::Get, "/v1/movements", {"movements.list", LoadClass::Search},
             {Who::SignedIn, Permission::LedgerRead, {}, Pace::Search}, listMovements);
    gate.add(router, Method::Get, "/v1/movements/{id}", {"movements.one"},
             {Who::SignedIn, Permission::LedgerRead}, oneMovement);
    gate.add(router, Method::Post, "/v1/movements",
             {.name = "movements.record", .load = LoadClass::Facts, .idempotency = Idempotency::KeyNeeded},
             {Who::SignedIn, Permission::StockRecord, {}, Pace::Write, BodyKind::Json},
             [&writer](Call &call) { return record(call, writer); });
}

} // namespace stoa::http
