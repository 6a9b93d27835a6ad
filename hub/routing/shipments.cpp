// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/shipments.h"

#include "core/base/log.h"
#include "core/domain/catalog/sscc.h"
#include "core/domain/orders/orderparts.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/openorder.h"
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
/// Seed of what a label tells its fulfilment; one for every label.
constexpr quint32 kLabelSeed = 73;
constexpr quint32 kNextSeeds = 1'000;

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

Shipment shipmentOf(const sql::Statement &row)
{
    Shipment shipment{row.text(0), row.text(1),  row.text(2), row.text(3),
                      row.text(4), row.int64(5), row.text(6), row.instant(7)};
    if (!row.isNull(8))
        shipment.arrivesAt = row.instant(8);
    return shipment;
}

/// How many labels of it were cancelled.
Result<qint64> cancelledOf(sql::Connection &connection, const FulfilmentId &id)
{
    return connection.scalar("SELECT COUNT(*) FROM shipment_cancelled WHERE fulfilment = ?1", id.toString());
}

/// The sender numbers its parcels by itself where it has a prefix; else the carrier's number stands, if it
/// gave one.
Result<QString> ssccOf(UnitOfWork &work, const QString &location, const Shipment &shipment)
{
    STOA_TRY_ASSIGN(const auto node, NodeRepository::find(work.connection(), location));
    if (!node || node->details().gs1Prefix.isEmpty())
        return shipment.sscc;
    STOA_TRY_ASSIGN(const auto prefix, Gs1Prefix::parse(node->details().gs1Prefix));
    STOA_TRY(work.connection().run("INSERT INTO sscc_given (prefix, given) VALUES (?1, 1) ON CONFLICT "
                                   "(prefix) DO UPDATE SET given = sscc_given.given + 1",
                                   prefix.text()));
    STOA_TRY_ASSIGN(
        const qint64 given,
        work.connection().scalar("SELECT given FROM sscc_given WHERE prefix = ?1", prefix.text()));
    return Sscc::numbered(prefix, quint64(given)).text();
}

Error noCarrier() { return Error::invalid(u"carrier"_s, u"no such carrier"_s); }

} // namespace

QJsonObject Shipment::toJson() const
{
    QJsonObject json{{u"fulfilment"_s, fulfilment},
                     {u"carrier"_s, carrier},
                     {u"service"_s, service},
                     {u"tracking"_s, tracking},
                     {u"cost"_s, cost},
                     {u"currency"_s, currency},
                     {u"bought_at"_s, boughtAt.toString()}};
    if (!sscc.isEmpty())
        json.insert(u"sscc"_s, sscc);
    if (arrivesAt)
        json.insert(u"arrives_at"_s, arrivesAt->toString());
    if (cancelledAt)
        json.insert(u"cancelled_at"_s, cancelledAt->toString());
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
        shipmentOf, id.toString());
}

Result<std::optional<Shipment>> Shipments::findCancelled(sql::Connection &connection, const FulfilmentId &id)
{
    return connection.first(
        "SELECT fulfilment, carrier, service, tracking, sscc, cost, currency, bought_at, arrives_at, "
        "cancelled_at FROM shipment_cancelled WHERE fulfilment = ?1 ORDER BY cancelled_at DESC, tracking "
        "LIMIT 1",
        [](const sql::Statement &row) {
            Shipment shipment = shipmentOf(row);
            shipment.cancelledAt = row.instant(9);
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
    if (!what.tracking.isEmpty())
        return Error::of(Problem::IllegalTransition, u"it has the number %1 already"_s.arg(what.tracking),
                         u"tracking"_s);
    STOA_TRY_ASSIGN(const auto carrier, NodeRepository::findCarrier(connection, what.carrier));
    if (!carrier)
        return noCarrier();
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
    // To a carrier the same reference is the same label: after a cancelled one it is another.
    STOA_TRY_ASSIGN(const qint64 before, cancelledOf(connection, fulfilment.id()));
    const QString id = fulfilment.id().toString();
    return Wanted{fulfilment.id(),
                  {before == 0 ? id : u"%1/%2"_s.arg(id).arg(before + 1),
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
    return Shipment{wanted.fulfilment.toString(),
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
    STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(work.connection(), id));
    if (!found)
        return Error::of(Problem::NotFound, u"no such fulfilment"_s);
    STOA_TRY_ASSIGN(const qint64 isCancelled,
                    work.connection().scalar("SELECT COUNT(*) FROM shipment_cancelled WHERE tracking = ?1",
                                             shipment.tracking));
    if (isCancelled > 0)
        return refused(u"this label was cancelled meanwhile"_s);
    Shipment kept = shipment;
    STOA_TRY_ASSIGN(kept.sscc, ssccOf(work, found->fulfilment.parts().location, shipment));
    STOA_TRY(work.connection().run(
        "INSERT INTO shipment (fulfilment, carrier, service, tracking, sscc, cost, currency, bought_at, "
        "arrives_at, next_poll) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        kept.fulfilment, kept.carrier, kept.service, kept.tracking, kept.sscc, kept.cost, kept.currency,
        kept.boughtAt, kept.arrivesAt, kept.boughtAt.plusMs(kQuarterMs)));
    STOA_TRY_ASSIGN(const qint64 before, cancelledOf(work.connection(), id));
    FulfilmentStep step{derivedUuid(id.uuid(), kLabelSeed + kNextSeeds * quint32(before)), id};
    step.tracking = kept.tracking;
    step.carrier = kept.carrier;
    step.service = kept.service;
    STOA_TRY(advanceFulfilment(work, step));
    return kept;
}

Result<std::optional<QString>> Shipments::manifestOf(sql::Connection &connection, const QString &tracking)
{
    return connection.first(
        "SELECT number FROM manifest_parcel WHERE tracking = ?1",
        [](const sql::Statement &row) { return row.text(0); }, tracking);
}

Result<void> Shipments::mayCancel(sql::Connection &connection, const Shipment &shipment)
{
    STOA_TRY_ASSIGN(const auto id, FulfilmentId::parse(shipment.fulfilment));
    STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(connection, id));
    if (!found)
        return Error::of(Problem::NotFound, u"no such fulfilment"_s);
    if (hasLeft(found->fulfilment.state()))
        return refused(u"the parcel left: it is %1"_s.arg(nameOf(found->fulfilment.state())));
    STOA_TRY_ASSIGN(const auto manifest, manifestOf(connection, shipment.tracking));
    if (manifest)
        return Error::of(Problem::IllegalTransition, u"the manifest %1 names it"_s.arg(*manifest),
                         u"manifest"_s);
    return {};
}

Result<void> Shipments::tellCancelled(sql::Connection &connection, const Shipment &shipment) const
{
    STOA_TRY_ASSIGN(const auto carrier, NodeRepository::findCarrier(connection, shipment.carrier));
    if (!carrier)
        return noCarrier();
    return m_link(*carrier)->cancel(shipment.tracking);
}

Result<Shipment> Shipments::cancel(UnitOfWork &work, const Shipment &shipment)
{
    STOA_TRY_ASSIGN(const auto id, FulfilmentId::parse(shipment.fulfilment));
    STOA_TRY_ASSIGN(const auto known, find(work.connection(), id));
    if (!known || known->tracking != shipment.tracking) {
        STOA_TRY_ASSIGN(const auto before, findCancelled(work.connection(), id));
        return before ? Result<Shipment>(*before)
                      : Result<Shipment>(Error::of(Problem::NotFound, u"there is no label"_s));
    }
    STOA_TRY(mayCancel(work.connection(), *known));
    Shipment gone = *known;
    gone.cancelledAt = work.context().recordedAt;
    STOA_TRY(setAside(work, gone, gone.cancelledAt));
    return gone;
}

Result<void> Shipments::setAside(UnitOfWork &work, const Shipment &shipment, std::optional<Instant> toldAt)
{
    sql::Connection &connection = work.connection();
    STOA_TRY(connection.run(
        "INSERT INTO shipment_cancelled (tracking, fulfilment, carrier, service, sscc, cost, currency, "
        "bought_at, arrives_at, cancelled_at, told_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        shipment.tracking, shipment.fulfilment, shipment.carrier, shipment.service, shipment.sscc,
        shipment.cost, shipment.currency, shipment.boughtAt, shipment.arrivesAt, work.context().recordedAt,
        toldAt));
    STOA_TRY(connection.run("DELETE FROM shipment WHERE fulfilment = ?1", shipment.fulfilment));
    STOA_TRY_ASSIGN(const auto id, FulfilmentId::parse(shipment.fulfilment));
    STOA_TRY_ASSIGN(const auto found, FulfilmentRepository::find(connection, id));
    if (!found)
        return {};
    STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, found->fulfilment.parts().order));
    open.set(open.order().noted(open.event(OrderEventKind::Noted, shipment.fulfilment,
                                           {{u"code"_s, u"labelCancelled"_s},
                                            {u"carrier"_s, shipment.carrier},
                                            {u"tracking"_s, shipment.tracking}})));
    STOA_TRY(open.save());
    if (found->fulfilment.parts().tracking != shipment.tracking)
        return {};
    STOA_TRY_ASSIGN(const auto bare,
                    found->fulfilment.with([](Fulfilment::Parts &parts) { parts.tracking.clear(); }));
    return FulfilmentRepository::save(work, bare);
}

Result<QList<Shipment>> Shipments::untold(sql::Connection &connection, int most)
{
    QList<Shipment> list;
    STOA_TRY(connection.each(
        "SELECT fulfilment, carrier, service, tracking, sscc, cost, currency, bought_at, arrives_at FROM "
        "shipment_cancelled WHERE told_at IS NULL ORDER BY cancelled_at, tracking LIMIT ?1",
        [&list](const sql::Statement &row) { list.append(shipmentOf(row)); }, most));
    return list;
}

Result<QString> Shipments::close(const Carrier &carrier, const QString &location,
                                 const QStringList &trackings, Instant now) const
{
    return m_link(carrier)->manifest(location, trackings, now);
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
            return noCarrier();
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
