// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/codes.h"
#include "core/services/inventory/stockverbs.h"
#include "core/services/orders/openorder.h"
#include "core/services/orders/reservationverbs.h"
#include "core/store/orders/reservationrepository.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/orderrows.h"
#include "hub/http/routes/routeparts.h"
#include "hub/http/routes/storescope.h"

#include <QMap>

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

constexpr int kMostLines = 200;
constexpr qint64 kLongestHoldSeconds = 86'400;

Error unknownReservation() { return Error::of(Problem::NotFound, u"no such reservation"_s); }

struct Wish {
    QString holder;
    QList<ReserveLine> lines;
    std::optional<qint64> seconds; ///< nothing: committed at once
};

/// An order is its own holder, however its id is written.
QString holderOf(JsonFields &fields)
{
    const QString told = fields.string("holder"_L1, 60);
    const auto order = OrderId::parse(told);
    return order ? order->toString() : told;
}

std::optional<ReserveLine> lineOf(JsonFields &fields, Instant now)
{
    const auto id =
        fields.optionalParsed("id"_L1, [](QStringView text) { return ReservationId::parse(text); });
    const int line = int(fields.optionalInteger("line"_L1, 0, 10'000).value_or(0));
    const auto sku = fields.parsed("sku"_L1, &Sku::parse);
    const auto location = fields.parsed("location"_L1, &LocationCode::parse);
    const qint64 quantity = fields.integer("quantity"_L1, 1, Quantity::kLimit);
    if (!sku || !location)
        return std::nullopt;
    return ReserveLine{id.value_or(ReservationId::make(now)), line, sku->text(), location->text(),
                       Quantity::fromThousandths(quantity)};
}

Result<Wish> wishOf(const QJsonObject &sent, Instant now)
{
    JsonFields fields(sent);
    Wish wish;
    wish.holder = holderOf(fields);
    const QJsonArray list = fields.array("lines"_L1, kMostLines);
    QSet<QString> ids;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = fields.pointer("lines"_L1, i);
        if (!list[i].isObject()) {
            fields.add({Error::invalid(at, u"expected an object"_s)});
            continue;
        }
        JsonFields each(list[i].toObject(), at);
        if (const auto line = lineOf(each, now)) {
            if (ids.contains(line->id.toString()))
                each.refuse("id"_L1, u"told twice"_s);
            ids.insert(line->id.toString());
            wish.lines.append(*line);
        }
        fields.add(each.errors());
    }
    wish.seconds = fields.optionalInteger("ttl_seconds"_L1, 1, kLongestHoldSeconds);
    STOA_TRY(fields.end());
    if (wish.lines.isEmpty())
        return Error::invalid(u"lines"_s, u"expected 1 to %1 lines"_s.arg(kMostLines));
    return wish;
}

/// What is kept for an order is for whoever decides about it.
Result<void> mayHold(UnitOfWork &unit, const Wish &wish)
{
    const Rights &rights = unit.context().rights;
    const auto order = OrderId::parse(wish.holder);
    if (!order)
        return wish.seconds ? Result<void>() : rights.authorize(Permission::OrderEdit);
    STOA_TRY(rights.authorize(Permission::OrderEdit));
    STOA_TRY_ASSIGN(const auto found, OrderRepository::lock(unit.connection(), *order));
    if (!found || !reaches(rights, found->order))
        return Error::of(Problem::NotFound, u"no such order"_s, u"holder"_s);
    return {};
}

/// The lines for which there is less than is asked for, with what there is.
Result<QJsonArray> lacking(sql::Connection &connection, const Wish &wish)
{
    using Place = std::pair<QString, QString>;
    QMap<Place, qint64> asked;
    QSet<int> numbers;
    for (const ReserveLine &line : wish.lines) {
        asked[{line.sku, line.location}] += line.quantity.thousandths();
        numbers.insert(line.line);
    }
    QMap<Place, qint64> there;
    for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
        STOA_TRY_ASSIGN(const auto left,
                        ReservationRepository::available(connection, it.key().first, it.key().second));
        there.insert(it.key(), left.thousandths());
    }
    // What the holder has held for the same lines is given back first.
    STOA_TRY_ASSIGN(const auto before, ReservationRepository::ofHolder(connection, wish.holder));
    for (const Reservation &each : before) {
        const Place place{each.sku, each.location};
        if (each.state == ReservationState::Held && numbers.contains(each.line) && there.contains(place))
            there[place] += each.quantity.thousandths();
    }
    QJsonArray list;
    for (qsizetype i = 0; i < wish.lines.size(); ++i) {
        const ReserveLine &line = wish.lines[i];
        const Place place{line.sku, line.location};
        if (asked.value(place) > there.value(place))
            list.append(QJsonObject{{u"pointer"_s, u"/lines/%1"_s.arg(i)},
                                    {u"sku"_s, line.sku},
                                    {u"location"_s, line.location},
                                    {u"quantity"_s, line.quantity.thousandths()},
                                    {u"available"_s, there.value(place)}});
    }
    return list;
}

QJsonObject jsonOf(const Reservation &reservation)
{
    return {{u"id"_s, reservation.id.toString()},
            {u"line"_s, reservation.line},
            {u"sku"_s, reservation.sku},
            {u"location"_s, reservation.location},
            {u"quantity"_s, reservation.quantity.thousandths()},
            {u"state"_s, nameOf(reservation.state)}};
}

Result<Written> writtenLines(UnitOfWork &unit, const Wish &wish, std::optional<Instant> until)
{
    QJsonArray list;
    for (const ReserveLine &line : wish.lines) {
        STOA_TRY_ASSIGN(const auto made, ReservationRepository::find(unit.connection(), line.id));
        if (made)
            list.append(jsonOf(*made));
    }
    QJsonObject json{{u"holder"_s, wish.holder}, {u"reservations"_s, list}};
    if (until)
        json.insert(u"expires_at"_s, until->toString());
    return Written::json(json, 201);
}

Result<Response> reserveLines(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    const Instant now = writer.clock().now();
    STOA_TRY_ASSIGN(const auto wish, wishOf(sent, now));
    const auto until = wish.seconds ? std::optional(now.plusSeconds(*wish.seconds)) : std::nullopt;
    const AuditNote note{u"reservation.make"_s, wish.holder, {{u"lines"_s, wish.lines.size()}}};
    const auto answer = writer.write(call, note, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY(mayHold(unit, wish));
        for (qsizetype i = 0; i < wish.lines.size(); ++i) {
            if (auto known = needKnownSku(unit.connection(), wish.lines[i].sku); !known) {
                Error error = known.error();
                error.field = u"lines/%1/sku"_s.arg(i);
                return error;
            }
        }
        STOA_TRY(reserve(unit, wish.holder, wish.lines, until));
        return writtenLines(unit, wish, until);
    });
    if (answer || answer.error().code() != Problem::InsufficientStock)
        return answer;
    STOA_TRY_ASSIGN(const auto lines, lacking(call.reader, wish));
    return Response::problem(answer.error()).withMembers({{u"lines"_s, lines}});
}

Result<Response> listReservations(Call &call)
{
    const Rights &rights = call.caller.rights;
    STOA_TRY_ASSIGN(
        const auto query,
        ListQuery::read(call.request, "reservations", {"holder"_L1, "sku"_L1, "location"_L1, "state"_L1}));
    if (const auto state = query.filter("state"_L1); state && !reservationStateOf(*state))
        return Error::invalid(u"state"_s, u"not one of the known values"_s);
    STOA_TRY(checkLocation(query, rights, Permission::StockReserve, call.reader));
    SelectText select(kReservationSelect);
    StoreScope(rights, call.reader.engine()).ofLocation(select, "r.location");
    for (const auto column : {"holder"_L1, "sku"_L1, "location"_L1, "state"_L1}) {
        if (const auto value = query.filter(column))
            select.where("r." + QByteArray(column.data(), column.size()) + " = ?", {*value});
    }
    select.after({"r.id"}, query.after()).orderBy("r.id", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&page](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            writeReservation(*json, row);
    }));
    return page.answer();
}

struct OneReservation {
    QByteArray json;
    qint64 version = 0;
};

Result<std::optional<OneReservation>> readReservation(sql::Connection &connection, const QString &id,
                                                      const Rights &rights)
{
    SelectText select(kReservationSelect);
    select.where("r.id = ?", {id});
    StoreScope(rights, connection.engine()).ofLocation(select, "r.location");
    std::optional<OneReservation> found;
    STOA_TRY(select.each(connection, [&found](const sql::Statement &row) {
        JsonText json;
        writeReservation(json, row);
        found = OneReservation{json.take(), row.int64(kReservationVersion)};
    }));
    return found;
}

Result<Response> oneReservation(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(auto one, readReservation(call.reader, call.request.param("id"), call.caller.rights));
    if (!one)
        return unknownReservation();
    return Response::bytes(std::move(one->json), "application/json"_ba)
        .withEtag(QByteArray::number(one->version));
}

/// One that is there, in the caller's stores, and none of a fulfilment: those go with its steps.
Result<void> mayChange(UnitOfWork &unit, const ReservationId &id)
{
    STOA_TRY_ASSIGN(const auto seen, ReservationRepository::find(unit.connection(), id));
    if (!seen || !unit.context().rights.maySeeStore(seen->location))
        return unknownReservation();
    // An order before what is kept for it, as everywhere.
    if (const auto order = OrderId::parse(seen->holder)) {
        STOA_TRY_ASSIGN(const auto locked, OrderRepository::lock(unit.connection(), *order));
        Q_UNUSED(locked);
    }
    STOA_TRY_ASSIGN(const auto found, ReservationRepository::lock(unit.connection(), id));
    if (!found)
        return unknownReservation();
    if (!found->fulfilment.isEmpty())
        return Error::of(Problem::IllegalTransition, u"it is kept for a fulfilment and goes with its steps"_s,
                         u"fulfilment"_s);
    return {};
}

/// Changes one and answers it, or the one that came in its place.
Result<Response> change(Call &call, RouteWriter &writer, const QString &action, const ReservationId &id,
                        const ReservationId &after, const std::function<Result<void>(UnitOfWork &)> &verb)
{
    return writer.write(
        call, {action, id.toString()}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY(mayChange(unit, id));
            STOA_TRY(verb(unit));
            STOA_TRY_ASSIGN(auto one,
                            readReservation(unit.connection(), after.toString(), call.caller.rights));
            if (!one)
                return unknownReservation();
            return Written{200, one->json, QByteArray::number(one->version)};
        });
}

Result<ReservationId> idOf(const Call &call)
{
    const auto id = ReservationId::parse(call.request.param("id"));
    return id ? Result<ReservationId>(*id) : unknownReservation();
}

Result<Response> release(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto id, idOf(call));
    return change(call, writer, u"reservation.release"_s, id, id,
                  [&id](UnitOfWork &unit) { return releaseReservation(unit, id); });
}

Result<Response> consume(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto id, idOf(call));
    return change(call, writer, u"reservation.consume"_s, id, id,
                  [&id](UnitOfWork &unit) { return consumeReservation(unit, id); });
}

Result<Response> transfer(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    JsonFields fields(sent);
    const QString location = fields.string("location"_L1, 16);
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(const auto id, idOf(call));
    const auto to = ReservationId::make(writer.clock().now());
    QString sku;
    const auto answer =
        change(call, writer, u"reservation.transfer"_s, id, to, [&](UnitOfWork &unit) -> Result<void> {
            STOA_TRY_ASSIGN(const auto from, ReservationRepository::find(unit.connection(), id));
            sku = from->sku;
            return transferReservation(unit, id, to, location);
        });
    if (answer || answer.error().code() != Problem::InsufficientStock)
        return answer;
    STOA_TRY_ASSIGN(const auto left, ReservationRepository::available(call.reader, sku, location));
    return Response::problem(answer.error()).withMembers({{u"available"_s, left.thousandths()}});
}

Result<Response> extend(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    JsonFields fields(sent);
    const QString holder = holderOf(fields);
    const qint64 seconds = fields.integer("ttl_seconds"_L1, 1, kLongestHoldSeconds);
    STOA_TRY(fields.end());
    const Instant until = writer.clock().now().plusSeconds(seconds);
    return writer.write(
        call, {u"reservation.extend"_s, holder}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            const auto done = extendReservations(unit, holder, until);
            // In the same words, whether they are another's or not there.
            if (!done && done.error().code() == Problem::NotFound)
                return Error::of(Problem::NotFound, u"nothing is held any more"_s);
            STOA_TRY(done);
            return Written::json({{u"holder"_s, holder}, {u"expires_at"_s, until.toString()}});
        });
}

} // namespace

void addReservationRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    const auto once = [](const QByteArray &name) {
        return RouteInfo{.name = name, .load = LoadClass::Facts, .idempotency = Idempotency::KeyNeeded};
    };
    const Demand read{Who::SignedIn, Permission::StockReserve, {}, Pace::Search};
    const Demand write{Who::SignedIn, Permission::StockReserve, {}, Pace::Write};
    const Demand writeJson{Who::SignedIn, Permission::StockReserve, {}, Pace::Write, BodyKind::Json};
    gate.add(router, Method::Get, "/v1/reservations", {"reservations.list", LoadClass::Search}, read,
             listReservations);
    gate.add(router, Method::Get, "/v1/reservations/{id}", {"reservations.one"},
             {Who::SignedIn, Permission::StockReserve}, oneReservation);
    gate.add(router, Method::Post, "/v1/reservations", once("reservations.make"), writeJson,
             [&writer](Call &call) { return reserveLines(call, writer); });
    gate.add(router, Method::Post, "/v1/reservations/extend", once("reservations.extend"), writeJson,
             [&writer](Call &call) { return extend(call, writer); });
    gate.add(router, Method::Post, "/v1/reservations/{id}/release", once("reservations.release"), write,
             [&writer](Call &call) { return release(call, writer); });
    gate.add(router, Method::Post, "/v1/reservations/{id}/consume", once("reservations.consume"), write,
             [&writer](Call &call) { return consume(call, writer); });
    gate.add(router, Method::Post, "/v1/reservations/{id}/transfer", once("reservations.transfer"), writeJson,
             [&writer](Call &call) { return transfer(call, writer); });
}

} // namespace stoa::http
