// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalog/catalogverbs.h"
#include "core/sql/dialect.h"
#include "core/store/network/locationrepository.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

constexpr char kLocationSelect[] =
    "SELECT code, kind, names, street, city, postal_code, country, time_zone, zone, latitude, longitude, "
    "hours, capabilities, active, version, updated_at FROM location";
constexpr qint64 kMillionth = 1'000'000;

struct OneLocation {
    QByteArray json;
    qint64 version;
};

OneLocation locationOf(const sql::Statement &row)
{
    JsonText json;
    json.open().field("code", row.utf8(0)).field("kind", row.utf8(1)).name("names").raw(row.utf8(2));
    json.field("street", row.utf8(3)).field("city", row.utf8(4)).field("postal_code", row.utf8(5));
    json.field("country", row.utf8(6)).field("time_zone", row.utf8(7)).field("zone", row.utf8(8));
    if (!row.isNull(9) && !row.isNull(10))
        json.field("latitude", row.int64(9)).field("longitude", row.int64(10));
    json.name("hours").raw(row.utf8(11)).name("capabilities").raw(row.utf8(12));
    json.name("active").truth(row.int64(13));
    json.field("version", row.int64(14)).field("updated_at", row.instant(15)).close();
    return {json.take(), row.int64(14)};
}

Result<OneLocation> readLocation(sql::Connection &connection, const QString &code)
{
    static const QByteArray kSql = QByteArray(kLocationSelect) + " WHERE code = ?1";
    STOA_TRY_ASSIGN(const auto found, connection.first(kSql, locationOf, code));
    if (!found)
        return Error::of(Problem::NotFound, u"no such location"_s);
    return *found;
}

Result<Response> listLocations(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, ListQuery::read(call.request, "locations", {"kind"_L1, "active"_L1}));
    STOA_TRY_ASSIGN(const auto active, query.truth("active"_L1));
    SelectText select(kLocationSelect);
    if (const auto kind = query.filter("kind"_L1)) {
        if (!locationKindOf(*kind))
            return Error::invalid(u"kind"_s, u"unknown kind of location"_s);
        select.where("kind = ?", {*kind});
    }
    if (active)
        select.where("active = ?", {int(*active)});
    select.after({"code"}, query.after()).orderBy("code", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            json->raw(locationOf(row).json);
    }));
    return page.answer();
}

Result<Response> oneLocation(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(auto location, readLocation(call.reader, call.request.param("code")));
    return Response::bytes(std::move(location.json), "application/json"_ba)
        .withEtag(QByteArray::number(location.version));
}

Result<QJsonObject> locationBody(const QJsonObject &body)
{
    JsonFields fields(body);
    QJsonObject clean{{u"code"_s, fields.string("code"_L1, 40)}, {u"kind"_s, fields.string("kind"_L1, 40)}};
    QJsonObject names;
    const auto texts = namesOf(fields, "names"_L1);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        names.insert(it.key(), *it);
    clean.insert(u"names"_s, names);
    for (const auto name :
         {"street"_L1, "city"_L1, "postal_code"_L1, "country"_L1, "time_zone"_L1, "zone"_L1}) {
        if (const auto text = fields.optionalString(name, 200))
            clean.insert(name, *text);
    }
    const auto latitude = fields.optionalInteger("latitude"_L1, -90 * kMillionth, 90 * kMillionth);
    const auto longitude = fields.optionalInteger("longitude"_L1, -180 * kMillionth, 180 * kMillionth);
    if (latitude.has_value() != longitude.has_value())
        fields.refuse("latitude"_L1, u"latitude and longitude go together"_s);
    if (latitude && longitude) {
        clean.insert(u"latitude"_s, *latitude);
        clean.insert(u"longitude"_s, *longitude);
    }
    if (const auto hours = fields.optionalObject("hours"_L1))
        clean.insert(u"hours"_s, *hours);
    clean.insert(u"capabilities"_s,
                 QJsonArray::fromStringList(textsOf(fields, "capabilities"_L1, Presence::Optional, 50)));
    if (const auto active = fields.optionalBoolean("active"_L1))
        clean.insert(u"active"_s, *active);
    STOA_TRY(fields.end());
    return clean;
}

QJsonObject editable(const OneLocation &location)
{
    QJsonObject object = QJsonDocument::fromJson(location.json).object();
    for (const auto name : {"version"_L1, "updated_at"_L1})
        object.remove(name);
    return object;
}

Result<Response> createLocation(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto body, locationBody(sent));
    const auto code = LocationCode::parse(body.value("code"_L1).toString());
    if (!code)
        return Error::invalid(u"code"_s, code.error().detail);
    return writer.write(
        call, {u"location.save"_s, code->text()}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(unit.connection(), code->text()));
            if (known)
                return Error::of(Problem::AlreadyExists, u"the code exists"_s, u"code"_s);
            STOA_TRY(saveLocation(unit, body));
            STOA_TRY_ASSIGN(const auto made, readLocation(unit.connection(), code->text()));
            // Somebody else made it since it was looked for (PostgreSQL).
            if (made.version != 1)
                return Error::of(Problem::AlreadyExists, u"the code exists"_s, u"code"_s);
            return Written{201, made.json, QByteArray::number(made.version),
                           "/v1/locations/" + code->text().toUtf8()};
        });
}

enum class Change { Replace, Patch };

Result<Response> changeLocation(Call &call, RouteWriter &writer, Change change)
{
    STOA_TRY(noQuery(call.request));
    const QString code = call.request.param("code");
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    return writer.write(
        call, {u"location.save"_s, code}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            const QByteArray lock =
                "SELECT version FROM location WHERE code = ?1" + sql::forUpdate(unit.connection().engine());
            STOA_TRY(unit.connection().each(
                lock, [](const sql::Statement &) {}, code));
            STOA_TRY_ASSIGN(const auto before, readLocation(unit.connection(), code));
            STOA_TRY(checkIfMatch(call.request, before.version));
            QJsonObject next = change == Change::Patch ? merged(editable(before), sent) : sent;
            if (!next.contains("code"_L1))
                next.insert(u"code"_s, code);
            STOA_TRY_ASSIGN(const auto body, locationBody(next));
            if (body.value("code"_L1).toString() != code)
                return Error::invalid(u"code"_s, u"a location's code never changes"_s);
            STOA_TRY(saveLocation(unit, body));
            STOA_TRY_ASSIGN(const auto after, readLocation(unit.connection(), code));
            return Written{200, after.json, QByteArray::number(after.version)};
        });
}

} // namespace

void addLocationRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    const Demand edit{Who::SignedIn, Permission::NetworkEdit, {}, Pace::Write, BodyKind::Json};
    gate.add(router, Method::Get, "/v1/locations", {"locations.list"},
             {Who::SignedIn, Permission::NetworkRead, {}, Pace::Search}, listLocations);
    gate.add(router, Method::Get, "/v1/locations/{code}", {"locations.one"},
             {Who::SignedIn, Permission::NetworkRead}, oneLocation);
    gate.add(router, Method::Post, "/v1/locations",
             {.name = "locations.create", .load = LoadClass::Admin, .idempotency = Idempotency::KeyNeeded},
             edit, [&writer](Call &call) { return createLocation(call, writer); });
    gate.add(router, Method::Put, "/v1/locations/{code}", {"locations.replace", LoadClass::Admin}, edit,
             [&writer](Call &call) { return changeLocation(call, writer, Change::Replace); });
    gate.add(router, Method::Patch, "/v1/locations/{code}", {"locations.patch", LoadClass::Admin}, edit,
             [&writer](Call &call) { return changeLocation(call, writer, Change::Patch); });
}

} // namespace stoa::http
