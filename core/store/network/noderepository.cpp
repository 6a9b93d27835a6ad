// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/network/noderepository.h"

#include "core/store/network/locationrepository.h"
#include "core/store/rowjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const Error &why)
{
    return Error{ErrorKind::Storage, why.field, u"settings of the network cannot be read: "_s + why.detail};
}

Result<NodeSettings> settingsOf(const sql::Statement &row)
{
    auto settings = NodeSettings::fromJson(jsonObject(row, 0));
    return settings ? std::move(settings) : unreadable(settings.error());
}

Result<Carrier> carrierOf(const sql::Statement &row)
{
    auto carrier = Carrier::fromJson(jsonObject(row, 0));
    return carrier ? std::move(carrier) : unreadable(carrier.error());
}

} // namespace

Result<std::optional<NodeSettings>> NodeRepository::find(sql::Connection &connection, const QString &location)
{
    STOA_TRY_ASSIGN(const auto found,
                    connection.first("SELECT settings FROM node WHERE location = ?1", settingsOf, location));
    if (found) {
        STOA_TRY_ASSIGN(auto settings, *found);
        return std::optional(std::move(settings));
    }
    STOA_TRY_ASSIGN(const auto place, LocationRepository::find(connection, location));
    if (!place)
        return std::optional<NodeSettings>();
    STOA_TRY_ASSIGN(auto settings, NodeSettings::accept(settingsByCapabilities(*place)));
    return std::optional(std::move(settings));
}

Result<QHash<QString, NodeSettings>> NodeRepository::set(sql::Connection &connection)
{
    QHash<QString, NodeSettings> set;
    STOA_TRY(connection.each("SELECT settings FROM node", [&set](const sql::Statement &row) -> Result<void> {
        STOA_TRY_ASSIGN(auto settings, settingsOf(row));
        const QString code = settings.location().text();
        set.insert(code, std::move(settings));
        return {};
    }));
    return set;
}

Result<QList<NodeSettings>> NodeRepository::all(sql::Connection &connection)
{
    STOA_TRY_ASSIGN(const auto known, set(connection));
    STOA_TRY_ASSIGN(const auto places, LocationRepository::all(connection));
    QList<NodeSettings> list;
    for (const Location &place : places) {
        if (const auto found = known.constFind(place.code().text()); found != known.cend()) {
            list.append(*found);
            continue;
        }
        STOA_TRY_ASSIGN(auto settings, NodeSettings::accept(settingsByCapabilities(place)));
        list.append(std::move(settings));
    }
    return list;
}

Result<void> NodeRepository::save(UnitOfWork &work, const NodeSettings &settings)
{
    const QString &location = settings.location().text();
    return work.change({EntityType::Node, location.toUtf8()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO node (location, settings, updated_at) VALUES (?1, ?2, ?3) ON CONFLICT (location) DO "
            "UPDATE SET settings = excluded.settings, version = node.version + 1, updated_at = "
            "excluded.updated_at",
            location, jsonText(settings.toJson()), work.context().recordedAt);
    });
}

Result<std::optional<Carrier>> NodeRepository::findCarrier(sql::Connection &connection, const QString &code)
{
    STOA_TRY_ASSIGN(const auto found,
                    connection.first("SELECT details FROM carrier WHERE code = ?1", carrierOf, code));
    if (!found)
        return std::optional<Carrier>();
    STOA_TRY_ASSIGN(auto carrier, *found);
    return std::optional(std::move(carrier));
}

Result<QList<Carrier>> NodeRepository::carriers(sql::Connection &connection)
{
    QList<Carrier> list;
    STOA_TRY(connection.each("SELECT details FROM carrier ORDER BY code",
                             [&list](const sql::Statement &row) -> Result<void> {
                                 STOA_TRY_ASSIGN(auto carrier, carrierOf(row));
                                 list.append(std::move(carrier));
                                 return {};
                             }));
    return list;
}

Result<void> NodeRepository::saveCarrier(UnitOfWork &work, const Carrier &carrier)
{
    const QJsonObject json = carrier.toJson();
    const QString &code = carrier.code().text();
    return work.change({EntityType::Carrier, code.toUtf8()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO carrier (code, names, details, active, updated_at) VALUES (?1, ?2, ?3, ?4, ?5) "
            "ON CONFLICT (code) DO UPDATE SET names = excluded.names, details = excluded.details, "
            "active = excluded.active, version = carrier.version + 1, updated_at = excluded.updated_at",
            code, jsonText(carrier.names().toJson()), jsonText(json), int(carrier.active()),
            work.context().recordedAt);
    });
}

Result<ZoneSla> NodeRepository::zoneSla(sql::Connection &connection)
{
    STOA_TRY_ASSIGN(const auto found,
                    connection.first(
                        "SELECT value FROM setting WHERE name = ?1",
                        [](const sql::Statement &row) { return ZoneSla::fromJson(jsonObject(row, 0)); },
                        zoneSlaSetting()));
    if (!found)
        return ZoneSla::standard();
    if (!*found)
        return unreadable(found->error());
    return **found;
}

Result<void> NodeRepository::saveZoneSla(UnitOfWork &work, const ZoneSla &sla)
{
    return work.change({EntityType::Setting, zoneSlaSetting().toUtf8()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = "
            "excluded.value, version = setting.version + 1",
            zoneSlaSetting(), jsonText(sla.toJson()));
    });
}

} // namespace stoa
