// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/manifests.h"

#include <QJsonArray>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

ManifestParcel parcelOf(const sql::Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.int64(6)};
}

Result<QList<ManifestParcel>> parcelsOf(sql::Connection &connection, const Manifest &manifest)
{
    QList<ManifestParcel> parcels;
    STOA_TRY(connection.each(
        "SELECT f.id, f.order_number, f.number, s.service, s.tracking, s.sscc, f.weight FROM "
        "manifest_parcel m JOIN shipment s ON s.tracking = m.tracking JOIN fulfilment f ON f.id = "
        "s.fulfilment WHERE m.carrier = ?1 AND m.number = ?2 ORDER BY f.order_number, f.number",
        [&parcels](const sql::Statement &row) { parcels.append(parcelOf(row)); }, manifest.carrier,
        manifest.number));
    return parcels;
}

} // namespace

QJsonObject ManifestParcel::toJson() const
{
    QJsonObject json{{u"fulfilment"_s, fulfilment},
                     {u"order"_s, order},
                     {u"number"_s, number},
                     {u"service"_s, service},
                     {u"tracking"_s, tracking}};
    if (!sscc.isEmpty())
        json.insert(u"sscc"_s, sscc);
    if (grams > 0)
        json.insert(u"weight"_s, grams);
    return json;
}

QJsonObject Manifest::toJson() const
{
    QJsonArray list;
    for (const ManifestParcel &parcel : parcels)
        list.append(parcel.toJson());
    return {{u"location"_s, location}, {u"carrier"_s, carrier}, {u"day"_s, day},
            {u"number"_s, number},     {u"parcels"_s, list},    {u"closed_at"_s, closedAt.toString()}};
}

Result<QList<ManifestParcel>> Manifests::open(sql::Connection &connection, const QString &location,
                                              const QString &carrier, Instant now)
{
    QList<ManifestParcel> parcels;
    STOA_TRY(connection.each(
        "SELECT f.id, f.order_number, f.number, s.service, s.tracking, s.sscc, f.weight FROM shipment s "
        "JOIN fulfilment f ON f.id = s.fulfilment WHERE s.carrier = ?1 AND s.bought_at >= ?2 AND f.location "
        "= ?3 AND f.state IN ('packed', 'shipped', 'inTransit', 'delivered', 'exception') AND NOT EXISTS "
        "(SELECT 1 FROM manifest_parcel m WHERE m.tracking = s.tracking) ORDER BY f.order_number, f.number "
        "LIMIT ?4",
        [&parcels](const sql::Statement &row) { parcels.append(parcelOf(row)); }, carrier,
        now.plusDays(-kOpenDays), location, kMostParcels));
    return parcels;
}

Result<QList<Manifest>> Manifests::ofDay(sql::Connection &connection, const QString &location,
                                         const QString &carrier, const QString &day)
{
    QList<Manifest> list;
    STOA_TRY(connection.each(
        "SELECT number, closed_at FROM manifest WHERE location = ?1 AND carrier = ?2 AND day = ?3 ORDER BY "
        "closed_at, number",
        [&](const sql::Statement &row) {
            list.append({location, carrier, day, row.text(0), row.instant(1), {}});
        },
        location, carrier, day));
    for (Manifest &each : list) {
        STOA_TRY_ASSIGN(each.parcels, parcelsOf(connection, each));
    }
    return list;
}

Result<Manifest> Manifests::keep(UnitOfWork &work, const Manifest &manifest)
{
    sql::Connection &connection = work.connection();
    STOA_TRY(connection.run("INSERT INTO manifest (carrier, number, location, day, closed_at) VALUES (?1, "
                            "?2, ?3, ?4, ?5) ON CONFLICT (carrier, number) DO NOTHING",
                            manifest.carrier, manifest.number, manifest.location, manifest.day,
                            manifest.closedAt));
    for (const ManifestParcel &parcel : manifest.parcels)
        STOA_TRY(connection.run("INSERT INTO manifest_parcel (tracking, carrier, number) SELECT tracking, "
                                "carrier, ?2 FROM shipment WHERE tracking = ?1 ON CONFLICT (tracking) DO "
                                "NOTHING",
                                parcel.tracking, manifest.number));
    Manifest kept = manifest;
    STOA_TRY_ASSIGN(const auto closed,
                    connection.first(
                        "SELECT closed_at FROM manifest WHERE carrier = ?1 AND number = ?2",
                        [](const sql::Statement &row) { return row.instant(0); }, manifest.carrier,
                        manifest.number));
    kept.closedAt = closed.value_or(manifest.closedAt);
    STOA_TRY_ASSIGN(kept.parcels, parcelsOf(connection, kept));
    return kept;
}

} // namespace stoa::hub
