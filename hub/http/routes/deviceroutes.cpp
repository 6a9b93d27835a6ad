// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/printable.h"
#include "core/base/sealedbox.h"
#include "core/sql/dialect.h"
#include "core/store/access/accessrepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/access/accessschema.h"
#include "hub/access/giving.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"
#include "hub/http/routes/storescope.h"
#include "hub/http/routes/userjson.h"

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

constexpr char kDeviceSelect[] =
    "SELECT d.id, d.name, d.location, d.public_key, d.state, d.enrolled_at, d.version, m.seen_at, "
    "m.through_n FROM device d LEFT JOIN device_mark m ON m.device = d.id";

RowJson deviceJson(const sql::Statement &row)
{
    JsonText json;
    json.open().field("id", row.utf8(0)).field("name", row.utf8(1)).field("location", row.utf8(2));
    json.field("public_key", row.utf8(3)).field("state", row.utf8(4)).field("enrolled_at", row.instant(5));
    if (!row.isNull(7) && row.int64(7) > 0)
        json.field("last_seen_at", row.instant(7)).field("commands", row.int64(8));
    json.field("version", row.int64(6)).close();
    return {json.take(), row.int64(6)};
}

Result<RowJson> readDevice(sql::Connection &connection, const QString &id)
{
    static const QByteArray kSql = QByteArray(kDeviceSelect) + " WHERE d.id = ?1";
    STOA_TRY_ASSIGN(const auto found, connection.first(kSql, deviceJson, id));
    if (!found)
        return Error::of(Problem::NotFound, u"no such device"_s);
    return *found;
}

std::optional<DeviceState> deviceStateOf(QStringView name)
{
    if (name == "active"_L1)
        return DeviceState::Active;
    if (name == "suspended"_L1)
        return DeviceState::Suspended;
    return {};
}

Result<Response> listDevices(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, ListQuery::read(call.request, "devices", {"state"_L1, "location"_L1}));
    SelectText select(kDeviceSelect);
    StoreScope(call.caller.rights, call.reader.engine()).ofDevices(select);
    if (const auto state = query.filter("state"_L1)) {
        if (!deviceStateOf(*state))
            return Error::invalid(u"state"_s, u"expected active or suspended"_s);
        select.where("d.state = ?", {*state});
    }
    if (const auto location = query.filter("location"_L1))
        select.where("d.location = ?", {*location});
    select.after({"d.id"}, query.after()).orderBy("d.id", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            json->raw(deviceJson(row).json);
    }));
    return page.answer();
}

/// A device that stands nowhere is the chain's.
bool isHis(const Call &call, const QString &location)
{
    return access::Giver(call.caller.rights).holdsStores({location.isEmpty() ? u"*"_s : location});
}

/// The device, if it stands in one of the caller's stores.
Result<Device> seenDevice(sql::Connection &connection, const Call &call)
{
    STOA_TRY_ASSIGN(auto device, AccessRepository::findDevice(connection, call.request.param("id")));
    if (!device || !isHis(call, device->location))
        return Error::of(Problem::NotFound, u"no such device"_s);
    return std::move(*device);
}

Result<Response> oneDevice(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY(seenDevice(call.reader, call));
    STOA_TRY_ASSIGN(auto device, readDevice(call.reader, call.request.param("id")));
    return Response::bytes(std::move(device.json), "application/json"_ba).withEtag(device.etag());
}

Result<void> checkLocation(sql::Connection &connection, const Call &call, const QString &code)
{
    if (!code.isEmpty()) {
        STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(connection, code));
        if (!known)
            return Error::of(Problem::UnknownLocation, u"no such location"_s, u"location"_s);
    }
    if (!isHis(call, code))
        return Error::of(Problem::Forbidden, u"the store is not yours"_s, u"location"_s);
    return {};
}

QString deviceName(JsonFields &fields)
{
    const QString name = fields.string("name"_L1, 80).trimmed();
    if (fields.has("name"_L1) && name.isEmpty())
        fields.refuse("name"_L1, u"must not be blank"_s);
    else if (!isPrintable(name))
        fields.refuse("name"_L1, u"must not have control characters"_s);
    return name;
}

Result<Response> changeDevice(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    const QString id = call.request.param("id");
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    return parts.writer.write(
        call, {u"device.save"_s, id}, Touches::Access, [&](UnitOfWork &unit) -> Result<Written> {
            auto &connection = unit.connection();
            STOA_TRY(access::moveEpoch(connection));
            STOA_TRY_ASSIGN(auto device, seenDevice(connection, call));
            STOA_TRY_ASSIGN(const auto before, readDevice(connection, id));
            STOA_TRY(checkIfMatch(call.request, before.version));
            const QJsonObject next =
                merged({{u"name"_s, device.name},
                        {u"location"_s, device.location},
                        {u"state"_s, device.state == DeviceState::Active ? u"active"_s : u"suspended"_s}},
                       sent);
            JsonFields fields(next);
            device.name = deviceName(fields);
            device.location = fields.optionalString("location"_L1, 16).value_or(QString());
            device.state = fields.parsed("state"_L1, deviceStateOf).value_or(DeviceState::Suspended);
            STOA_TRY(fields.end());
            STOA_TRY(checkLocation(connection, call, device.location));
            STOA_TRY(AccessRepository::saveDevice(unit, device));
            if (device.state == DeviceState::Suspended)
                STOA_TRY(parts.sessions.revokeDevice(connection, id, u"suspended"_s));
            STOA_TRY_ASSIGN(const auto after, readDevice(connection, id));
            return Written{200, after.json, after.etag()};
        });
}

Result<Response> makeCode(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    JsonFields fields(body);
    const QString location = fields.optionalString("location"_L1, 16).value_or(QString());
    STOA_TRY(fields.end());
    return parts.writer.write(
        call, {u"device.code"_s, location}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY(checkLocation(unit.connection(), call, location));
            STOA_TRY_ASSIGN(const auto made,
                            parts.codes.make(unit.connection(), access::CodePurpose::Enrol, location,
                                             call.caller.actor()));
            QJsonObject answer{{u"location"_s, location}, {u"expires_at"_s, made.expiresAt.toString()}};
            Written written = Written::json(answer, 201);
            written.kept = written.body;
            answer.insert(u"code"_s, made.code);
            written.body = Written::json(answer).body;
            return written;
        });
}

/// A new device shows a code and its key. No token: the code is the leave.
QJsonObject enrolment(const Device &device, RouteParts &parts)
{
    return {{u"device_id"_s, device.id.toString()},
            {u"location"_s, device.location},
            {u"hub_key"_s, QString::fromLatin1(toBase64Url(parts.keyring.identity().publicKey))},
            {u"generation"_s, QString::fromLatin1(parts.generation())},
            {u"hub_name"_s, parts.hubName}};
}

/// The device that used this code up with this key: its answer was lost.
Result<std::optional<Device>> enrolledBefore(Call &call, RouteParts &parts, const QString &code,
                                             const QByteArray &key)
{
    STOA_TRY_ASSIGN(const auto id, parts.codes.usedBy(call.reader, access::CodePurpose::Enrol, code));
    if (!id)
        return std::optional<Device>();
    STOA_TRY_ASSIGN(auto device, AccessRepository::findDevice(call.reader, *id));
    if (!device || device->publicKey != key || device->state != DeviceState::Active)
        return std::optional<Device>();
    return device;
}

Result<Response> enrol(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    JsonFields fields(body);
    const QString code = fields.string("code"_L1, 40);
    const QString name = deviceName(fields);
    const QByteArray key = fromBase64Url(fields.string("public_key"_L1, 100).toLatin1());
    if (fields.has("public_key"_L1) && !isVerifyKey(key))
        fields.refuse("public_key"_L1, u"expected the 32 bytes of an Ed25519 key as base64url"_s);
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(const auto before, enrolledBefore(call, parts, code, key));
    if (before)
        return Response::json(enrolment(*before, parts));
    const auto id = DeviceId::make(parts.clock.now());
    const QString text = id.toString();
    return parts.writer.write(
        call, {u"device.enrol"_s, text}, Touches::Access, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(const auto redeemed,
                            parts.codes.redeem(unit.connection(), access::CodePurpose::Enrol, code));
            STOA_TRY(parts.codes.tellUser(unit.connection(), redeemed, text));
            STOA_TRY(access::moveEpoch(unit.connection()));
            const Device device{
                id, name, redeemed.location, key, DeviceState::Active, unit.context().recordedAt, {}};
            STOA_TRY(AccessRepository::saveDevice(unit, device));
            return Written::json(enrolment(device, parts), 201);
        });
}

/// A device whose journal's key is gone shows the box in which it lies; only the hub opens that. The code is
/// an administrator's leave and stays good when the box does not open. The key is in no stored answer.
Result<Response> openJournalBox(Call &call, RouteParts &parts)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, bodyOf(call.request));
    JsonFields fields(body);
    const QString code = fields.string("code"_L1, 40);
    const QString id = fields.string("device_id"_L1, 64);
    const QByteArray box = fromBase64Url(fields.string("box"_L1, 400).toLatin1());
    STOA_TRY(fields.end());
    return parts.writer.write(
        call, {u"device.unlock"_s, id}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(const auto redeemed,
                            parts.codes.redeem(unit.connection(), access::CodePurpose::Enrol, code));
            STOA_TRY_ASSIGN(const auto device, AccessRepository::findDevice(unit.connection(), id));
            if (!device)
                return Error::invalid(u"device_id"_s, u"no such device"_s);
            if (device->state == DeviceState::Suspended)
                return Error::of(Problem::DeviceSuspended, u"the device is suspended"_s);
            if (redeemed.location != device->location)
                return Error::of(Problem::EnrolmentCodeInvalid, u"the code is for another place"_s,
                                 u"code"_s);
            const auto plain = openOwned(box, parts.keyring.identity());
            const auto key = plain ? journalKeyIn(*plain, id) : std::nullopt;
            if (!key)
                return Error::invalid(u"box"_s, u"not the box of this device's journal"_s);
            STOA_TRY(parts.codes.tellUser(unit.connection(), redeemed, id));
            Written written = Written::json({{u"device_id"_s, id}});
            written.kept = written.body;
            written.body =
                Written::json({{u"device_id"_s, id}, {u"key"_s, QString::fromLatin1(toBase64Url(*key))}})
                    .body;
            return written;
        });
}

} // namespace

void addDeviceRoutes(Router &router, RouteParts &parts)
{
    auto &gate = parts.gate;
    const Demand read{Who::SignedIn, Permission::DeviceRead, {}, Pace::Search};
    const Demand edit{Who::Person, Permission::DeviceEdit, {}, Pace::Write, BodyKind::Json};
    gate.add(router, Method::Get, "/v1/devices", {"devices.list"}, read, listDevices);
    gate.add(router, Method::Get, "/v1/devices/{id}", {"devices.one"}, read, oneDevice);
    gate.add(router, Method::Patch, "/v1/devices/{id}", {"devices.patch", LoadClass::Admin}, edit,
             [&parts](Call &call) { return changeDevice(call, parts); });
    gate.add(router, Method::Post, "/v1/devices/codes",
             {.name = "devices.code", .load = LoadClass::Admin, .idempotency = Idempotency::KeyNeeded}, edit,
             [&parts](Call &call) { return makeCode(call, parts); });
    gate.add(router, Method::Post, "/v1/devices/enrol", {"devices.enrol", LoadClass::Admin},
             {Who::Anyone, {}, {}, Pace::Auth, BodyKind::Json},
             [&parts](Call &call) { return enrol(call, parts); });
    gate.add(router, Method::Post, "/v1/devices/journal-key", {"devices.journal_key", LoadClass::Admin},
             {Who::Anyone, {}, {}, Pace::Auth, BodyKind::Json},
             [&parts](Call &call) { return openJournalBox(call, parts); });
}

} // namespace stoa::http
