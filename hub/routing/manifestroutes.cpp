// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/localclock.h"
#include "core/store/network/locationrepository.h"
#include "core/store/network/noderepository.h"
#include "hub/http/routes/listquery.h"
#include "hub/routing/manifests.h"
#include "hub/routing/orderservice.h"

#include <QJsonArray>

namespace stoa::hub {

using namespace Qt::StringLiterals;
using access::Call;
using access::Pace;
using access::Who;
using http::LoadClass;
using http::Method;
using http::Response;
using http::RouteParts;
using http::Touches;
using http::Written;

namespace {

/// What the path names, as it is there.
struct Asked {
    QString location;
    Carrier carrier;
    QString day;
    bool isToday;
};

Result<Asked> askedOf(Call &call, Instant now)
{
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto place, LocationRepository::find(call.reader, call.request.param("location")));
    if (!place)
        return Error::of(Problem::NotFound, u"no such location"_s);
    STOA_TRY_ASSIGN(const auto carrier, NodeRepository::findCarrier(call.reader, call.request.param("code")));
    if (!carrier)
        return Error::of(Problem::NotFound, u"no such carrier"_s);
    const QString day = call.request.param("day");
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != day)
        return Error::invalid(u"day"_s, u"expected a day as YYYY-MM-DD"_s);
    const QString zone = place->details().timeZone;
    STOA_TRY_ASSIGN(const auto clock, LocalClock::of(zone.isEmpty() ? u"UTC"_s : zone));
    return Asked{place->code().text(), *carrier, day, clock.dateAt(now) == date};
}

Result<Response> readManifests(Call &call, RouteParts &parts)
{
    const Instant now = parts.clock.now();
    STOA_TRY_ASSIGN(const auto asked, askedOf(call, now));
    const QString &carrier = asked.carrier.code().text();
    QJsonArray open;
    if (asked.isToday) {
        STOA_TRY_ASSIGN(const auto parcels, Manifests::open(call.reader, asked.location, carrier, now));
        for (const ManifestParcel &parcel : parcels)
            open.append(parcel.toJson());
    }
    STOA_TRY_ASSIGN(const auto closed, Manifests::ofDay(call.reader, asked.location, carrier, asked.day));
    QJsonArray manifests;
    for (const Manifest &manifest : closed)
        manifests.append(manifest.toJson());
    return Response::json({{u"location"_s, asked.location},
                           {u"carrier"_s, carrier},
                           {u"day"_s, asked.day},
                           {u"open"_s, open},
                           {u"manifests"_s, manifests}});
}

/// The carrier is told before anything is written, as with labels: the same parcels twice are the same
/// manifest.
Result<Response> closeManifest(Call &call, RouteParts &parts, OrderService &service)
{
    const Instant now = parts.clock.now();
    STOA_TRY_ASSIGN(const auto asked, askedOf(call, now));
    const QString &carrier = asked.carrier.code().text();
    const auto refused = [](const QString &why) {
        return Error::of(Problem::IllegalTransition, why, u"day"_s);
    };
    STOA_TRY_ASSIGN(const auto closed, Manifests::ofDay(call.reader, asked.location, carrier, asked.day));
    QList<ManifestParcel> open;
    if (asked.isToday) {
        STOA_TRY_ASSIGN(open, Manifests::open(call.reader, asked.location, carrier, now));
    }
    Manifest manifest{asked.location, carrier, asked.day, {}, now, open};
    if (open.isEmpty()) {
        if (closed.isEmpty())
            return refused(asked.isToday ? u"no parcel with a label is packed"_s
                                         : u"only the manifest of today can be closed"_s);
        manifest = closed.last();
    } else {
        QStringList trackings;
        for (const ManifestParcel &parcel : std::as_const(open))
            trackings.append(parcel.tracking);
        STOA_TRY_ASSIGN(manifest.number,
                        service.shipments().close(asked.carrier, asked.location, trackings, now));
    }
    return parts.writer.write(call, {u"manifest.close"_s, asked.location + u'/' + carrier + u'/' + asked.day},
                              Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
                                  if (open.isEmpty())
                                      return Written::json(manifest.toJson());
                                  STOA_TRY_ASSIGN(const auto kept, Manifests::keep(unit, manifest));
                                  return Written::json(kept.toJson(), 201);
                              });
}

} // namespace

void addManifestRoutes(http::Router &router, RouteParts &parts, OrderService &service)
{
    const QByteArray path = "/v1/locations/{location}/carriers/{code}/manifests/{day}";
    parts.gate.add(router, Method::Get, path, {"manifests.day", LoadClass::Search},
                   {Who::SignedIn, Permission::OrderWork, "location"},
                   [&parts](Call &call) { return readManifests(call, parts); });
    parts.gate.add(
        router, Method::Post, path,
        {.name = "manifests.close", .load = LoadClass::Facts, .idempotency = http::Idempotency::KeyNeeded},
        {Who::SignedIn, Permission::OrderWork, "location", Pace::Write},
        [&parts, &service](Call &call) { return closeManifest(call, parts, service); });
}

} // namespace stoa::hub
