// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/zonesla.h"
#include "core/services/network/networkverbs.h"
#include "core/sql/dialect.h"
#include "core/store/network/locationrepository.h"
#include "core/store/network/noderepository.h"
#include "core/store/rowjson.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/storescope.h"
#include "hub/routing/orderservice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::hub {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;
using http::LoadClass;
using http::Method;
using http::Response;
using http::RouteParts;
using http::Touches;
using http::Written;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kMostDays = 31;

/// 0: nobody has set it; what the place's capabilities give counts.
Result<qint64> versionOf(sql::Connection &connection, const QByteArray &sql, const QString &key)
{
    return connection.scalar(sql, key);
}

QJsonObject withVersion(QJsonObject json, qint64 version)
{
    json.insert(u"version"_s, version);
    return json;
}

Written written(const QJsonObject &json, qint64 version, bool isNew, const QByteArray &path)
{
    Written answer = Written::json(withVersion(json, version), isNew ? 201 : 200);
    answer.etag = QByteArray::number(version);
    if (isNew)
        answer.location = path;
    return answer;
}

QJsonObject sentWithout(QJsonObject body, QLatin1StringView key)
{
    body.remove(key);
    return body;
}

// Nodes.

const QByteArray kNodeVersion = "SELECT version FROM node WHERE location = ?1";

Result<Response> listNodes(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, http::ListQuery::read(call.request, "nodes", {}));
    STOA_TRY_ASSIGN(const auto all, NodeRepository::all(call.reader));
    QHash<QString, qint64> versions;
    STOA_TRY(call.reader.each("SELECT location, version FROM node", [&versions](const sql::Statement &row) {
        versions.insert(row.text(0), row.int64(1));
    }));
    const QString after = query.after().value(0);
    http::Page page(query);
    int rows = 0;
    for (const NodeSettings &settings : all) {
        const QString &code = settings.location().text();
        if (!after.isEmpty() && code <= after)
            continue;
        if (rows++ > query.limit())
            break;
        if (http::JsonText *json = page.row({code}))
            json->raw(Written::json(withVersion(settings.toJson(), versions.value(code))).body);
    }
    return page.answer();
}

Result<Response> oneNode(Call &call)
{
    STOA_TRY(http::noQuery(call.request));
    const QString location = call.request.param("location");
    STOA_TRY_ASSIGN(const auto settings, NodeRepository::find(call.reader, location));
    if (!settings)
        return Error::of(Problem::NotFound, u"no such location"_s);
    STOA_TRY_ASSIGN(const qint64 version, versionOf(call.reader, kNodeVersion, location));
    return Response::json(withVersion(settings->toJson(), version), QByteArray::number(version));
}

Result<Response> putNode(Call &call, RouteParts &parts)
{
    STOA_TRY(http::noQuery(call.request));
    const QString location = call.request.param("location");
    // Who plans for some stores has no say about the others.
    if (!call.caller.rights.maySeeStore(location))
        return Error::of(Problem::NotFound, u"no such location"_s);
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    QJsonObject json = sentWithout(body, "version"_L1);
    if (json.value("location"_L1).toString(location) != location)
        return Error::invalid(u"location"_s, u"that is another location"_s);
    json.insert(u"location"_s, location);
    STOA_TRY_ASSIGN(const auto settings, NodeSettings::fromJson(json));
    return parts.writer.write(
        call, {u"node.save"_s, location}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(unit, location));
            if (!known)
                return Error::of(Problem::NotFound, u"no such location"_s);
            const QByteArray lock = kNodeVersion + sql::forUpdate(unit.connection().engine());
            STOA_TRY_ASSIGN(const qint64 before, versionOf(unit.connection(), lock, location));
            STOA_TRY(http::checkIfMatch(call.request, before));
            STOA_TRY(saveNode(unit, settings));
            return written(settings.toJson(), before + 1, false, {});
        });
}

// Carriers.

const QByteArray kCarrierVersion = "SELECT version FROM carrier WHERE code = ?1";

Result<Response> listCarriers(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, http::ListQuery::read(call.request, "carriers", {"active"_L1}));
    STOA_TRY_ASSIGN(const auto active, query.truth("active"_L1));
    http::SelectText select("SELECT code, details, version FROM carrier");
    if (active)
        select.where("active = ?", {int(*active)});
    select.after({"code"}, query.after()).orderBy("code", query.limit() + 1);
    http::Page page(query);
    STOA_TRY(select.each(call.reader, [&page](const sql::Statement &row) {
        if (http::JsonText *json = page.row({row.text(0)}))
            json->raw(Written::json(withVersion(jsonObject(row, 1), row.int64(2))).body);
    }));
    return page.answer();
}

Result<Response> oneCarrier(Call &call)
{
    STOA_TRY(http::noQuery(call.request));
    const QString code = call.request.param("code");
    STOA_TRY_ASSIGN(const auto carrier, NodeRepository::findCarrier(call.reader, code));
    if (!carrier)
        return Error::of(Problem::NotFound, u"no such carrier"_s);
    STOA_TRY_ASSIGN(const qint64 version, versionOf(call.reader, kCarrierVersion, code));
    return Response::json(withVersion(carrier->toJson(), version), QByteArray::number(version));
}

Result<Response> putCarrier(Call &call, RouteParts &parts)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    const QString code = call.request.param("code");
    QJsonObject json = sentWithout(body, "version"_L1);
    if (json.value("code"_L1).toString(code) != code)
        return Error::invalid(u"code"_s, u"a carrier's code never changes"_s);
    json.insert(u"code"_s, code);
    STOA_TRY_ASSIGN(const auto carrier, Carrier::fromJson(json));
    return parts.writer.write(
        call, {u"carrier.save"_s, code}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            const QByteArray lock = kCarrierVersion + sql::forUpdate(unit.connection().engine());
            STOA_TRY_ASSIGN(const qint64 before, versionOf(unit.connection(), lock, code));
            if (before > 0)
                STOA_TRY(http::checkIfMatch(call.request, before));
            STOA_TRY(saveCarrier(unit, carrier));
            return written(carrier.toJson(), before + 1, before == 0,
                           "/v1/carriers/" + code.toUtf8().toPercentEncoding());
        });
}

// What is taken, and how fast things get to the door.

struct Span {
    Instant from;
    Instant to;
};

Result<Span> spanOf(const http::ListQuery &query, Instant from, Instant to)
{
    STOA_TRY_ASSIGN(const auto wantedFrom, query.instant("from"_L1));
    STOA_TRY_ASSIGN(const auto wantedTo, query.instant("to"_L1));
    const Span span{wantedFrom.value_or(from), wantedTo.value_or(to)};
    if (span.to <= span.from || span.to > span.from.plusDays(kMostDays))
        return Error::invalid(u"to"_s, u"later than from, and at most 31 days"_s);
    return span;
}

/// Hours in which something is taken, against what may be and what is held back for peaks.
Result<Response> capacity(Call &call, RouteParts &parts)
{
    STOA_TRY_ASSIGN(
        const auto query,
        http::ListQuery::read(call.request, "capacity", {"location"_L1, "method"_L1, "from"_L1, "to"_L1}, 2));
    const Instant now = parts.clock.now();
    STOA_TRY_ASSIGN(const Span span, spanOf(query, now.plusMs(-kHourMs), now.plusDays(7)));
    const auto wanted = query.filter("method"_L1);
    if (wanted && !stoa::methodOf(*wanted))
        return Error::invalid(u"method"_s, u"not one of the known values"_s);
    STOA_TRY(http::checkLocation(query, call.reader));
    http::SelectText select("SELECT location, slot, start_at, held, used FROM slot");
    select.where("start_at >= ?", {span.from.msSinceEpoch()});
    select.where("start_at < ?", {span.to.msSinceEpoch()});
    if (const auto location = query.filter("location"_L1))
        select.where("location = ?", {*location});
    if (wanted) {
        select.where("slot >= ?", {*wanted + u'@'});
        select.where("slot < ?", {*wanted + u'A'});
    }
    select.after({"location", "slot"}, query.after()).orderBy("location, slot", query.limit() + 1);
    STOA_TRY_ASSIGN(const auto all, NodeRepository::all(call.reader));
    QHash<QString, const NodeSettings *> settings;
    for (const NodeSettings &each : all)
        settings.insert(each.location().text(), &each);
    http::Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        http::JsonText *json = page.row({row.text(0), row.text(1)});
        if (!json)
            return;
        const QString slot = row.text(1);
        const QString name = slot.left(slot.indexOf(u'@'));
        const auto method = stoa::methodOf(name);
        const NodeSettings *node = settings.value(row.text(0));
        SlotCapacity limits;
        if (node && method && node->terms(*method))
            limits = node->terms(*method)->capacity();
        json->open().field("location", row.utf8(0)).field("method", name).field("hour", row.instant(2));
        json->field("held", row.int64(3)).field("used", row.int64(4)).field("limit", limits.limit);
        json->field("buffer", limits.bufferUnits()).field("usable", limits.usable(Peak::Keep)).close();
    }));
    return page.answer();
}

/// Shipped orders by zone: from the order's placing until all that was sent was at the door.
Result<QList<DoorTime>> doorTimes(sql::Connection &reader, const Span &span, Instant now)
{
    struct Door {
        std::optional<Zone> zone;
        Instant placed;
        Instant last;
        bool isThere = true;
    };
    QHash<QString, Door> doors;
    STOA_TRY(reader.each(
        "SELECT o.id, o.zone, o.placed_at, f.state, f.reached FROM orders o JOIN fulfilment f ON f.order_id "
        "= "
        "o.id WHERE o.placed_at >= ?1 AND o.placed_at < ?2 AND o.method = 'ship' AND o.zone <> '' AND "
        "f.state "
        "NOT IN ('cancelled', 'rejected')",
        [&doors](const sql::Statement &row) {
            Door &door = doors[row.text(0)];
            door.zone = zoneOf(row.text(1));
            door.placed = row.instant(2);
            const QJsonValue at = jsonObject(row, 4).value("delivered"_L1);
            const auto instant = at.isString() ? Instant::parse(at.toString())
                : at.isDouble()                ? Result<Instant>(Instant::fromMs(at.toInteger()))
                                               : Error{};
            if (row.text(3) == "delivered"_L1 && instant)
                door.last = std::max(door.last, *instant);
            else
                door.isThere = false;
        },
        span.from, span.to));
    QList<DoorTime> times;
    for (const Door &door : std::as_const(doors)) {
        if (!door.zone)
            continue;
        const Instant until = door.isThere ? door.last : now;
        times.append({*door.zone, until.msSince(door.placed) / 60'000,
                      door.isThere ? DoorState::Delivered : DoorState::UnderWay});
    }
    return times;
}

Result<Response> sla(Call &call, RouteParts &parts)
{
    STOA_TRY_ASSIGN(const auto query, http::ListQuery::read(call.request, "sla", {"from"_L1, "to"_L1}));
    const Instant now = parts.clock.now();
    STOA_TRY_ASSIGN(const Span span, spanOf(query, now.plusDays(-28), now));
    STOA_TRY_ASSIGN(const auto times, doorTimes(call.reader, span, now));
    STOA_TRY_ASSIGN(const auto goals, NodeRepository::zoneSla(call.reader));
    QJsonArray zones;
    for (const SlaResult &result : evaluate(goals, times)) {
        const auto share = result.share();
        zones.append(QJsonObject{{u"zone"_s, nameOf(result.zone)},
                                 {u"hours"_s, result.band.hours},
                                 {u"low_bp"_s, result.band.low.value()},
                                 {u"high_bp"_s, result.band.high.value()},
                                 {u"orders"_s, result.orders},
                                 {u"in_time"_s, result.inTime},
                                 {u"share_bp"_s, share ? QJsonValue(share->value()) : QJsonValue()},
                                 {u"verdict"_s, nameOf(result.verdict)}});
    }
    return Response::json(
        {{u"from"_s, span.from.toString()}, {u"to"_s, span.to.toString()}, {u"zones"_s, zones}});
}

} // namespace

void addNetworkRoutes(http::Router &router, RouteParts &parts)
{
    auto &gate = parts.gate;
    const Demand list{Who::SignedIn, Permission::NetworkRead, {}, Pace::Search};
    const Demand read{Who::SignedIn, Permission::NetworkRead};
    const Demand edit{Who::SignedIn, Permission::NetworkEdit, {}, Pace::Write, BodyKind::Json};
    gate.add(router, Method::Get, "/v1/nodes", {"nodes.list", LoadClass::Search}, list, listNodes);
    gate.add(router, Method::Get, "/v1/nodes/{location}", {"nodes.one"}, read, oneNode);
    gate.add(router, Method::Put, "/v1/nodes/{location}", {"nodes.put", LoadClass::Admin},
             {Who::SignedIn, Permission::NetworkEdit, "location", Pace::Write, BodyKind::Json},
             [&parts](Call &call) { return putNode(call, parts); });
    gate.add(router, Method::Get, "/v1/carriers", {"carriers.list", LoadClass::Search}, list, listCarriers);
    gate.add(router, Method::Get, "/v1/carriers/{code}", {"carriers.one"}, read, oneCarrier);
    gate.add(router, Method::Put, "/v1/carriers/{code}", {"carriers.put", LoadClass::Admin}, edit,
             [&parts](Call &call) { return putCarrier(call, parts); });
    gate.add(router, Method::Get, "/v1/network/capacity", {"network.capacity", LoadClass::Search}, list,
             [&parts](Call &call) { return capacity(call, parts); });
    gate.add(router, Method::Get, "/v1/network/sla", {"network.sla", LoadClass::Report}, list,
             [&parts](Call &call) { return sla(call, parts); });
}

} // namespace stoa::hub
