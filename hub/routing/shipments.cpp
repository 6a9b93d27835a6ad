// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/shipments.h"

#include "core/base/log.h"
#include "core/domain/orders/orderparts.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/store/network/locationrepository.h"
#include "core/store/network/noderepository.h"
#include "core/store/orders/fulfilmentrepository.h"
#include "hub/links/carriers/simulatedcarrier.h"
#include "hub/orders/orderintake.h"

#include <QJsonDocument>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 500;
constexpr qint64 kQuarterMs = 15 * 60'000;
constexpr quint32 kLabelSeed = 73;

Error refused(const QString &why) { return Error::of(Problem::IllegalTransition, why, u"state"_s); }

Result<ShipPoint> pointOf(sql::Connection &connection, const QString &code)
{
    STOA_TRY_ASSIGN(const auto place, LocationRepository::find(connection, code));
    if (!place)
        return Error::of(Problem::UnknownLocation, u"no such location"_s, u"location"_s);
    const LocationDraft &details = place->details();
    STOA_TRY_ASSIGN(auto clock, LocalClock::of(details.timeZone.isEmpty() ? u"UTC"_s : details.timeZone));
    return ShipPoint{details.country, place->zone(), details.coordinates, std::move(clock)};
}

Result<qint64> gramsOf(sql::Connection &connection, const Fulfilment &fulfilment)
{
    if (fulfilment.parts().weight > 0)
        return fulfilment.parts().weight;
    qint64 grams = 0;
    for (const FulfilmentLine &line : fulfilment.parts().lines) {
        STOA_TRY_ASSIGN(const qint64 unit,
                        connection.scalar("SELECT weight FROM item WHERE sku = ?1", line.sku));
        grams += (unit * line.quantity + 999) / 1'000;
    }
    return grams;
}

} // namespace

QJsonObject Shipment::toJson() const
{
    QJsonObject json{{u"fulfilment"_s, fulfilment},
                     {u"carrier"_s, carrier},
                     {u"service"_s, service},
                     {u"tracking"_s, tracking},
                     {u"sscc"_s, sscc},
                     {u"cost"_s, cost},
                     {u"currency"_s, currency},
                     {u"bought_at"_s, boughtAt.toString()}};
    if (arrivesAt)
        json.insert(u"arrives_at"_s, arrivesAt->toString());
    return json;
}

LinkTo simulatedLinks()
{
    return [](const Carrier &carrier) {
        return std::make_unique<links::SimulatedCarrier>(carrier);
    };
}

Result<std::optional<Shipment>> Shipments::find(sql::Connection &connection, const FulfilmentId &id)
{
    return connection.first(
        "SELECT fulfilment, carrier, service, tracking, sscc, cost, currency, bought_at, arrives_at FROM "
        "shipment WHERE fulfilment = ?1",
        [](const sql::Statement &row) {
            Shipment shipment{row.text(0), row.text(1),  row.text(2), row.text(3),
                              row.text(4), row.int64(5), row.text(6), row.instant(7)};
            if (!row.isNull(8))
                shipment.arrivesAt = row.instant(8);
            return shipment;
        },
        id.toString());
}

Result<Shipments::Wanted> Shipments::wanted(sql::Connection &connection, const Fulfilment &fulfilment,
                                            Instant now)
{
    const auto &what = fulfilment.parts();
    if (!leavesByCarrier(what.method))
        return refused(u"no carrier takes what is collected"_s);
    if (!isInHouse(what.state))
        return refused(u"it is %1"_s.arg(nameOf(what.state)));
    if (what.carrier.isEmpty())
        return Error::invalid(u"carrier"_s, u"no carrier was chosen"_s);
    STOA_TRY_ASSIGN(const auto carrier, NodeRepository::findCarrier(connection, what.carrier));
    if (!carrier)
        return Error::invalid(u"carrier"_s, u"no such carrier"_s);
    STOA_TRY_ASSIGN(const auto order, OrderRepository::find(connection, what.order));
    if (!order)
        return Error::of(Problem::NotFound, u"no such order"_s);
    STOA_TRY_ASSIGN(const auto from, pointOf(connection, what.location));
    ShipPoint to{{}, {}, {}, from.clock};
    if (what.method == FulfilmentMethod::ShipToStore) {
        STOA_TRY_ASSIGN(to, pointOf(connection, order->order.parts().pickupAt));
    } else {
        const Destination &destination = order->order.parts().destination;
        to = {destination.country, destination.zone, destination.coordinates, from.clock};
    }
    STOA_TRY_ASSIGN(const qint64 grams, gramsOf(connection, fulfilment));
    return Wanted{{fulfilment.id().toString(),
                   what.service,
                   {.grams = grams},
                   from,
                   to,
                   std::max(now, what.dueAt.value_or(now))},
                  *carrier};
}

Result<Shipment> Shipments::buy(const Wanted &wanted, Instant now) const
{
    const auto link = m_link(wanted.carrier);
    STOA_TRY_ASSIGN(const auto label, link->label(wanted.wish));
    return Shipment{wanted.wish.reference,
                    wanted.carrier.code().text(),
                    wanted.wish.service,
                    label.tracking,
                    label.sscc,
                    label.quote.cost.minorUnits(),
                    label.quote.cost.currency().code(),
                    now,
                    label.quote.arrives.to};
}

Result<Shipment> Shipments::keep(UnitOfWork &work, const Shipment &shipment)
{
    STOA_TRY_ASSIGN(const auto id, FulfilmentId::parse(shipment.fulfilment));
    STOA_TRY_ASSIGN(const auto known, find(work.connection(), id));
    if (known)
        return *known;
    STOA_TRY(work.connection().run(
        "INSERT INTO shipment (fulfilment, carrier, service, tracking, sscc, cost, currency, bought_at, "
        "arrives_at, next_poll) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        shipment.fulfilment, shipment.carrier, shipment.service, shipment.tracking, shipment.sscc,
        shipment.cost, shipment.currency, shipment.boughtAt, shipment.arrivesAt,
        shipment.boughtAt.plusMs(kQuarterMs)));
    FulfilmentStep step{derivedUuid(id.uuid(), kLabelSeed), id};
    step.tracking = shipment.tracking;
    step.carrier = shipment.carrier;
    step.service = shipment.service;
    STOA_TRY(advanceFulfilment(work, step));
    return shipment;
}

struct Shipments::Due {
    QString fulfilment;
    QString carrier;
    links::SentParcel parcel;
    QString told; ///< state that was told last
};

Result<qint64> Shipments::poll(JobParts &parts) const
{
    const Instant now = parts.store.clock().now();
    QList<Due> due;
    STOA_TRY(parts.reader.each(
        "SELECT fulfilment, carrier, tracking, service, arrives_at, state FROM shipment WHERE next_poll <= "
        "?1 "
        "ORDER BY next_poll, fulfilment LIMIT ?2",
        [&due](const sql::Statement &row) {
            Due each{row.text(0), row.text(1), {row.text(2), row.text(3), {}}, row.text(5)};
            if (!row.isNull(4))
                each.parcel.arrivesAt = row.instant(4);
            due.append(each);
        },
        now, kAtOnce));
    qint64 told = 0;
    for (const Due &each : std::as_const(due)) {
        if (parts.ending)
            break;
        const auto done = pollOne(parts, each);
        if (!done) {
            if (done.error().kind == ErrorKind::Storage)
                return done.error();
            qCInfo(lcHub, "parcel of %s: %s", qUtf8Printable(each.fulfilment),
                   qUtf8Printable(done.error().toString()));
            continue;
        }
        told += *done ? 1 : 0;
    }
    return told;
}

Result<bool> Shipments::pollOne(JobParts &parts, const Due &due) const
{
    const Instant now = parts.store.clock().now();
    STOA_TRY_ASSIGN(const auto id, FulfilmentId::parse(due.fulfilment));
    STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(parts.reader, id));
    std::optional<Instant> again = now.plusMs(kQuarterMs);
    QString state = due.told;
    std::optional<links::TrackingNews> news;
    if (!found || (isClosed(found->fulfilment.state()) && !hasLeft(found->fulfilment.state()))) {
        again.reset();
    } else if (hasLeft(found->fulfilment.state())) {
        STOA_TRY_ASSIGN(const auto carrier, NodeRepository::findCarrier(parts.reader, due.carrier));
        if (!carrier)
            return Error::invalid(u"carrier"_s, u"no such carrier"_s);
        links::SentParcel parcel = due.parcel;
        parcel.handedOverAt = found->fulfilment.reachedAt(FulfilmentState::Shipped).value_or(now);
        STOA_TRY_ASSIGN(news, m_link(*carrier)->tracking(parcel, now));
        again = news->askAgainAt;
        state = nameOf(news->state);
    }
    const bool isNews = news && news->state != FulfilmentState::Shipped && state != due.told;
    const auto done = parts.store.transact([&](HubTransaction &transaction) -> Result<void> {
        if (isNews) {
            QJsonObject data{
                {u"fulfilment"_s, due.fulfilment}, {u"state"_s, state}, {u"at"_s, news->at.toString()}};
            if (!news->reason.isEmpty())
                data.insert(u"reason"_s, news->reason);
            const QJsonObject event{{u"specversion"_s, u"1.0"_s},
                                    {u"id"_s, due.parcel.tracking + u'/' + state},
                                    {u"source"_s, u"carrier/"_s + due.carrier},
                                    {u"type"_s, u"stoa.delivery.v1"_s},
                                    {u"time"_s, news->at.toString()},
                                    {u"data"_s, data}};
            STOA_TRY_ASSIGN(const auto result,
                            OrderIntake::take(transaction,
                                              QJsonDocument(event).toJson(QJsonDocument::Compact),
                                              {byTheHub(parts.store).context}));
            Q_UNUSED(result); // One that was set aside is told of where those are looked after.
        }
        return transaction.connection().run(
            "UPDATE shipment SET state = ?2, next_poll = ?3 WHERE fulfilment = ?1", due.fulfilment, state,
            again);
    });
    if (!done)
        return done.error();
    return isNews;
}

} // namespace stoa::hub
