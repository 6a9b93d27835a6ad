// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/network/locationrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr char kColumns[] =
    "code, kind, names, street, city, postal_code, country, time_zone, zone, latitude, "
    "longitude, hours, capabilities, active";

Result<Location> locationOf(const sql::Statement &row)
{
    LocationDraft draft;
    draft.code = row.text(0);
    draft.kind = row.text(1);
    const auto names = QJsonDocument::fromJson(row.bytes(2)).object();
    for (auto it = names.begin(); it != names.end(); ++it)
        draft.names.insert(it.key(), it->toString());
    draft.street = row.text(3);
    draft.city = row.text(4);
    draft.postalCode = row.text(5);
    draft.country = row.text(6);
    draft.timeZone = row.text(7);
    draft.zone = row.text(8);
    if (!row.isNull(9) && !row.isNull(10))
        draft.coordinates = Coordinates{row.int64(9), row.int64(10)};
    draft.hours = QJsonDocument::fromJson(row.bytes(11)).object();
    const auto capabilities = QJsonDocument::fromJson(row.bytes(12)).array();
    for (const QJsonValue &capability : capabilities)
        draft.capabilities.append(capability.toString());
    draft.active = row.int64(13) != 0;
    return Location::accept(draft);
}

QByteArray compact(const QJsonDocument &document) { return document.toJson(QJsonDocument::Compact); }

} // namespace

Result<void> LocationRepository::save(UnitOfWork &work, const Location &location)
{
    const LocationDraft &d = location.details();
    const auto latitude = d.coordinates ? std::optional(d.coordinates->latitude) : std::nullopt;
    const auto longitude = d.coordinates ? std::optional(d.coordinates->longitude) : std::nullopt;
    const QString &code = location.code().text();
    return work.change({EntityType::Location, code.toUtf8()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO location (code, kind, names, street, city, postal_code, country, time_zone, zone, "
            "latitude, "
            "longitude, hours, capabilities, updated_at, active) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
            "?10, "
            "?11, ?12, "
            "?13, ?14, coalesce(?15, 1)) ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, names = "
            "excluded.names, "
            "street = excluded.street, city = excluded.city, postal_code = excluded.postal_code, "
            "country = excluded.country, time_zone = excluded.time_zone, zone = excluded.zone, "
            "latitude = excluded.latitude, longitude = excluded.longitude, hours = excluded.hours, "
            "capabilities = excluded.capabilities, active = coalesce(?15, location.active), version = "
            "location.version + 1, "
            "updated_at = excluded.updated_at",
            code, nameOf(location.kind()), compact(QJsonDocument(location.names().toJson())), d.street,
            d.city, d.postalCode, d.country, d.timeZone, d.zone, latitude, longitude,
            compact(QJsonDocument(d.hours)),
            compact(QJsonDocument(QJsonArray::fromStringList(d.capabilities))), work.context().recordedAt,
            d.active ? std::optional(qint64(*d.active)) : std::nullopt);
    });
}

Result<bool> LocationRepository::exists(sql::Connection &connection, const QString &code)
{
    STOA_TRY_ASSIGN(const auto found, connection.scalar("SELECT 1 FROM location WHERE code = ?1", code));
    return found != 0;
}

Result<bool> LocationRepository::exists(UnitOfWork &work, const QString &code)
{
    QSet<QString> &known = work.lookups().locations;
    if (known.contains(code))
        return true;
    STOA_TRY_ASSIGN(const bool found, exists(work.connection(), code));
    if (found)
        known.insert(code);
    return found;
}

Result<std::optional<Location>> LocationRepository::find(sql::Connection &connection, const QString &code)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kColumns) + " FROM location WHERE code = ?1";
    STOA_TRY_ASSIGN(const auto found, connection.first(kSql, locationOf, code));
    if (!found)
        return std::optional<Location>();
    STOA_TRY_ASSIGN(auto location, std::move(*found));
    return std::optional(std::move(location));
}

namespace {

Result<QList<Location>> listOf(sql::Connection &connection, const QByteArray &which)
{
    QList<Location> list;
    const QByteArray sql = "SELECT " + QByteArray(kColumns) + " FROM location " + which + " ORDER BY code";
    STOA_TRY(connection.each(sql, [&list](const sql::Statement &row) -> Result<void> {
        STOA_TRY_ASSIGN(auto location, locationOf(row));
        list.append(std::move(location));
        return {};
    }));
    return list;
}

} // namespace

Result<QList<Location>> LocationRepository::all(sql::Connection &connection)
{
    return listOf(connection, "WHERE active = 1");
}

Result<QList<Location>> LocationRepository::every(sql::Connection &connection)
{
    return listOf(connection, {});
}

} // namespace stoa
