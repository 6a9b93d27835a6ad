// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access/accessrepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/access/accessschema.h"
#include "hub/cli/group.h"

#include <memory>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

struct DeviceOptions {
    std::string location;
    std::string id;
};

struct KeyOptions {
    std::string name;
    std::vector<std::string> permissions;
    std::vector<std::string> stores;
    int days = 365;
    std::string id;
};

/// Runs a verb as the house and gives its verdict.
Result<void> written(House &house, const hub::HubWrite &write, const hub::Verb &verb)
{
    const auto done = house.store().write(write, verb);
    return done ? Result<void>() : done.error();
}

Result<void> makeCode(House &house, const DeviceOptions &told, const Console &console, Format format)
{
    const QString location = QString::fromStdString(told.location);
    QJsonObject answer;
    STOA_TRY(written(house, house.write(u"device.code"_s, location), [&](UnitOfWork &unit) -> Result<void> {
        if (!location.isEmpty()) {
            STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(unit.connection(), location));
            if (!known)
                return Error::of(Problem::UnknownLocation, u"no such location"_s, u"location"_s);
        }
        STOA_TRY_ASSIGN(
            const auto made,
            house.codes().make(unit.connection(), access::CodePurpose::Enrol, location, u"console"_s));
        answer = {{u"code"_s, made.code},
                  {u"location"_s, location},
                  {u"expires_at"_s, made.expiresAt.toString()},
                  {u"fingerprint"_s, house.fingerprint()}};
        return {};
    }));
    if (format == Format::Json) {
        console.json(answer);
        return {};
    }
    console.line(
        u"%1 until %2"_s.arg(answer.value("code"_L1).toString(), answer.value("expires_at"_L1).toString()));
    console.line(u"fingerprint of this hub: %1"_s.arg(house.fingerprint()));
    return {};
}

Result<void> listDevices(House &house, const Console &console, Format format)
{
    STOA_TRY_ASSIGN(const auto devices, AccessRepository::devices(house.reader()));
    QList<QJsonObject> rows;
    for (const Device &device : devices)
        rows.append({{u"id"_s, device.id.toString()},
                     {u"name"_s, device.name},
                     {u"location"_s, device.location},
                     {u"state"_s, device.state == DeviceState::Active ? u"active"_s : u"suspended"_s},
                     {u"enrolled_at"_s, device.enrolledAt.toString()}});
    console.table(format, {u"name"_s, u"location"_s, u"state"_s, u"enrolled_at"_s, u"id"_s}, rows);
    return {};
}

Result<void> suspend(House &house, const std::string &id, const Console &console)
{
    const QString text = QString::fromStdString(id);
    STOA_TRY(written(house, house.write(u"device.save"_s, text), [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(auto device, AccessRepository::findDevice(unit.connection(), text));
        if (!device)
            return Error::of(Problem::NotFound, u"no such device"_s, u"id"_s);
        device->state = DeviceState::Suspended;
        STOA_TRY(AccessRepository::saveDevice(unit, *device));
        return house.sessions().revokeDevice(unit.connection(), text, u"suspended"_s);
    }));
    console.result({{u"id"_s, text}, {u"state"_s, u"suspended"_s}}, u"%1 is suspended"_s.arg(text));
    return {};
}

Result<void> revoke(House &house, const std::string &id, const Console &console)
{
    const QString text = QString::fromStdString(id);
    STOA_TRY_ASSIGN(const auto key, house.apiKeys().find(house.reader(), text));
    hub::HubWrite write = house.write(u"apikey.revoke"_s, text);
    if (key)
        write.detail.insert("name", key->name);
    STOA_TRY(written(house, write, [&](UnitOfWork &unit) {
        return house.apiKeys().revoke(unit.connection(), text, {}, unit.context().rights);
    }));
    console.result({{u"id"_s, text}, {u"state"_s, u"revoked"_s}}, u"%1 is revoked"_s.arg(text));
    return {};
}

Result<void> makeKey(House &house, const KeyOptions &told, const Console &console, Format format)
{
    const Instant now = house.clock().now();
    const auto id = access::ApiKeyId::make(now);
    const access::ApiKeyDraft draft{QString::fromStdString(told.name), listOf(told.permissions),
                                    told.stores.empty() ? QStringList{u"*"_s} : listOf(told.stores),
                                    now.plusDays(told.days)};
    std::optional<access::ApiKeys::Made> made;
    hub::HubWrite write = house.write(u"apikey.make"_s, id.toString());
    write.detail = draft.told();
    STOA_TRY(written(house, write, [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(
            made, house.apiKeys().make(unit.connection(), id, draft, u"console"_s, Rights::ofTheHouse()));
        return {};
    }));
    const QString secret = QString::fromLatin1(made->secret);
    if (format == Format::Json)
        console.json({{u"id"_s, made->key.id},
                      {u"secret"_s, secret},
                      {u"expires_at"_s, made->key.expiresAt.toString()}});
    else
        console.line(u"%1 %2"_s.arg(made->key.id, secret));
    return {};
}

Result<void> listKeys(House &house, const Console &console, Format format)
{
    STOA_TRY_ASSIGN(const auto keys, house.apiKeys().list(house.reader(), {}, 10'000));
    QList<QJsonObject> rows;
    for (const access::ApiKey &key : keys)
        rows.append({{u"id"_s, key.id},
                     {u"name"_s, key.name},
                     {u"permissions"_s, QJsonArray::fromStringList(key.permissions)},
                     {u"stores"_s, QJsonArray::fromStringList(key.stores)},
                     {u"made_by"_s, key.madeBy},
                     {u"expires_at"_s, key.expiresAt.toString()},
                     {u"revoked_at"_s, key.revokedAt ? key.revokedAt->toString() : QString()},
                     {u"state"_s, QString(key.stateAt(house.clock().now()))}});
    console.table(format,
                  {u"id"_s, u"name"_s, u"permissions"_s, u"stores"_s, u"made_by"_s, u"expires_at"_s,
                   u"revoked_at"_s, u"state"_s},
                  rows);
    return {};
}

} // namespace

void addDeviceCommands(CLI::App &app, Common &common)
{
    auto told = std::make_shared<DeviceOptions>();
    Group group(app, common, "device", "Desks and feeds that were enrolled");
    group
        .add("code", "A one-time code that enrols a device within 15 minutes",
             [told, &common](House &house, const Console &console) {
                 return makeCode(house, *told, console, common.format());
             })
        ->add_option("--location", told->location, "the store that the device stands in");
    group.add("list", "All devices", [&common](House &house, const Console &console) {
        return listDevices(house, console, common.format());
    });
    group
        .add("suspend", "Ends every sign-in of the device at once",
             [told](House &house, const Console &console) { return suspend(house, told->id, console); })
        ->add_option("id", told->id)
        ->required();
}

void addApiKeyCommands(CLI::App &app, Common &common)
{
    auto told = std::make_shared<KeyOptions>();
    Group group(app, common, "apikey", "Keys of feeds, shops and people with curl");
    auto *adding = group.add("add", "A new key; its secret is shown once",
                             [told, &common](House &house, const Console &console) {
                                 return makeKey(house, *told, console, common.format());
                             });
    adding->add_option("name", told->name)->required();
    adding->add_option("--permission", told->permissions, "e.g. stock.read; may be given more than once")
        ->required();
    adding->add_option("--store", told->stores, "code of a store; all stores when left out");
    adding->add_option("--days", told->days, "how long it works")
        ->check(CLI::Range(1, 730))
        ->capture_default_str();
    group.add("list", "All keys, without their secrets", [&common](House &house, const Console &console) {
        return listKeys(house, console, common.format());
    });
    group
        .add("revoke", "Ends a key",
             [told](House &house, const Console &console) { return revoke(house, told->id, console); })
        ->add_option("id", told->id)
        ->required();
}

} // namespace stoa::cli
