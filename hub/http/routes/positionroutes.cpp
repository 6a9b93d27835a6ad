// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/inventory/stockverbs.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/movementjson.h"
#include "hub/http/routes/routeparts.h"
#include "hub/http/routes/storescope.h"

#include <QJsonDocument>

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

#define STOA_POSITION_COLUMNS                                                                                \
    "SELECT sku, location, on_hand, damaged, hold, display, quarantine, in_transit, on_order, reserved, "    \
    "safety, leased, sellable, version, updated_at, last_count FROM position"
const QByteArray kOne = STOA_POSITION_COLUMNS " WHERE sku = ?1 AND location = ?2"_ba;
constexpr char kPositionSelect[] = STOA_POSITION_COLUMNS;
#undef STOA_POSITION_COLUMNS

void writePosition(JsonText &json, const sql::Statement &row)
{
    json.open().field("sku", row.utf8(0)).field("location", row.utf8(1));
    json.field("on_hand", row.int64(2)).field("damaged", row.int64(3)).field("hold", row.int64(4));
    json.field("display", row.int64(5)).field("quarantine", row.int64(6)).field("in_transit", row.int64(7));
    json.field("on_order", row.int64(8)).field("reserved", row.int64(9)).field("safety", row.int64(10));
    json.field("leased", row.int64(11)).field("sellable", row.int64(12));
    if (!row.isNull(15))
        json.field("last_count", row.instant(15));
    json.field("version", row.int64(13)).field("updated_at", row.instant(14)).close();
}

struct OnePosition {
    QByteArray json;
    qint64 version;
};

Result<std::optional<OnePosition>> readPosition(sql::Connection &connection, const QByteArray &sku,
                                                const QByteArray &location)
{
    return connection.first(
        kOne,
        [](const sql::Statement &row) {
            JsonText json;
            writePosition(json, row);
            return OnePosition{json.take(), row.int64(13)};
        },
        sku, location);
}

/// The hot path: segments instead of named parameters, one prepared statement, one buffer.
Result<Response> onePosition(Call &call)
{
    if (!call.request.rawQuery().isEmpty())
        STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(auto position,
                    readPosition(call.reader, call.request.segment(2).toByteArray(),
                                 call.request.segment(3).toByteArray()));
    if (!position)
        return Error::of(Problem::NotFound, u"no such position"_s);
    return Response::bytes(std::move(position->json), "application/json"_ba)
        .withEtag(QByteArray::number(position->version));
}

Result<Response> listPositions(Call &call)
{
    STOA_TRY_ASSIGN(
        const auto query,
        ListQuery::read(call.request, "positions", {"sku"_L1, "location"_L1, "updated_since"_L1}, 2));
    STOA_TRY_ASSIGN(const auto since, query.instant("updated_since"_L1));
    STOA_TRY(checkLocation(query, call.reader));
    SelectText select(kPositionSelect);
    if (const auto sku = query.filter("sku"_L1))
        select.where("sku = ?", {*sku});
    if (const auto location = query.filter("location"_L1))
        select.where("location = ?", {*location});
    if (since)
        select.where("updated_at >= ?", {since->msSinceEpoch()});
    // Along the index that serves the filter, by codes: the order of names is a desk's, which has a language
    // (PositionSort), and a cursor outlives a change of names.
    const bool byLocation = query.filter("location"_L1).has_value();
    const QList<QByteArrayView> order =
        byLocation ? QList<QByteArrayView>{"location", "sku"} : QList<QByteArrayView>{"sku", "location"};
    select.after(order, query.after())
        .orderBy(byLocation ? "location, sku" : "sku, location", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        const QStringList key =
            byLocation ? QStringList{row.text(1), row.text(0)} : QStringList{row.text(0), row.text(1)};
        if (JsonText *json = page.row(key))
            writePosition(*json, row);
    }));
    return page.answer();
}

Result<Adjustment> adjustmentOf(const QJsonObject &body, const QString &sku, const QString &location,
                                Instant now)
{
    JsonFields fields(body);
    AdjustmentDraft draft{
        sku, location,
        Quantity::fromThousandths(fields.integer("delta"_L1, -Quantity::kLimit, Quantity::kLimit)),
        fields.string("reason"_L1, 40), fields.optionalString("note"_L1, 1'000).value_or(QString())};
    const auto id = fields.optionalParsed("id"_L1, [](QStringView text) { return MovementId::parse(text); });
    draft.reverses =
        fields.optionalParsed("reverses"_L1, [](QStringView text) { return MovementId::parse(text); });
    draft.unit = fields.optionalParsed("unit"_L1, [](QStringView code) { return unitOf(code); });
    STOA_TRY(fields.end());
    return Adjustment::accept(id.value_or(MovementId::make(now)), draft);
}

Result<Response> adjust(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    const QString sku = call.request.param("sku");
    const QString location = call.request.param("location");
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto adjustment, adjustmentOf(body, sku, location, writer.clock().now()));
    STOA_TRY(needKnownSku(call.reader, sku));
    const QString id = adjustment.id().toString();
    const auto &what = adjustment.what();
    const hub::AuditDetail detail =
        hub::adjustmentDetail(what.sku, what.location, what.delta.thousandths(), what.reason);
    return writer.write(
        call, {u"stock.adjust"_s, id, detail}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            if (const auto done = adjustStock(unit, adjustment); !done) {
                Error error = done.error();
                // A command names its movement so; here it is the `id` of the body.
                if (error.field == "movement"_L1)
                    error.field = u"id"_s;
                return error;
            }
            STOA_TRY_ASSIGN(const auto movement, readMovement(unit.connection(), id, call.caller.rights));
            STOA_TRY_ASSIGN(const auto position,
                            readPosition(unit.connection(), adjustment.what().sku.toUtf8(),
                                         adjustment.what().location.toUtf8()));
            JsonText json;
            json.open().name("movement").raw(movement.value_or("null"));
            json.name("position").raw(position ? position->json : "null"_ba).close();
            return Written{201, json.take(), {}, "/v1/movements/" + id.toLatin1()};
        });
}

/// A point read of the file takes microseconds; one over a socket would hold up everybody else's reading.
Runs inlineOn(sql::Engine engine) { return engine == sql::Engine::Sqlite ? Runs::Inline : Runs::InPool; }

} // namespace

void addPositionRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    gate.add(router, Method::Get, "/v1/positions", {"positions.list", LoadClass::Search},
             {Who::SignedIn, Permission::StockRead, {}, Pace::Search}, listPositions);
    gate.add(router, Method::Get, "/v1/positions/{sku}/{location}",
             {.name = "positions.one", .runs = inlineOn(writer.hubStore().engine())},
             {Who::SignedIn, Permission::StockRead}, onePosition);
    gate.add(router, Method::Post, "/v1/positions/{sku}/{location}/adjustments",
             {.name = "positions.adjust", .load = LoadClass::Facts, .idempotency = Idempotency::KeyNeeded},
             {Who::SignedIn, Permission::StockAdjust, "location", Pace::Write, BodyKind::Json},
             [&writer](Call &call) { return adjust(call, writer); });
}

} // namespace stoa::http
