// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/country.h"
#include "core/services/orders/openorder.h"
#include "core/store/orders/orderrepository.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/routing/orderservice.h"

#include <QJsonArray>
#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Pace;
using access::Who;
using http::LoadClass;
using http::Method;
using http::Response;
using http::RouteParts;

namespace {

constexpr int kMostLines = 50;
constexpr int kUsualMs = 500;
constexpr int kHoldTries = 3;
constexpr qint64 kMostHoldSeconds = 24 * 3'600;

struct Hold {
    QString holder;
    qint64 seconds = 900;
};

struct Asked {
    PromiseQuestion question;
    QString channel;
    int deadlineMs = kUsualMs;
    std::optional<Hold> hold;
};

std::optional<Coordinates> coordinatesOf(JsonFields &fields)
{
    const auto latitude = fields.optionalInteger("latitude"_L1, -90'000'000, 90'000'000);
    const auto longitude = fields.optionalInteger("longitude"_L1, -180'000'000, 180'000'000);
    if (bool(latitude) != bool(longitude))
        fields.refuse("latitude"_L1, u"both coordinates or neither"_s);
    return latitude && longitude ? std::optional(Coordinates{*latitude, *longitude}) : std::nullopt;
}

Destination destinationOf(JsonFields &fields)
{
    Destination destination;
    destination.city = fields.optionalString("city"_L1, 200).value_or(QString());
    destination.postalCode = fields.optionalString("postal_code"_L1, 20).value_or(QString());
    destination.country = fields.optionalString("country"_L1, 2).value_or(QString());
    if (!destination.country.isEmpty() && !isCountry(destination.country))
        fields.refuse("country"_L1, u"expected two upper-case letters"_s);
    destination.zone = fields.optionalParsed("zone"_L1, &zoneOf);
    destination.coordinates = coordinatesOf(fields);
    return destination;
}

void readLines(JsonFields &fields, QList<PromiseQuestion::Line> &lines)
{
    const QJsonArray array = fields.array("lines"_L1, kMostLines);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonFields line(array[i].toObject(), fields.pointer("lines"_L1, i));
        PromiseQuestion::Line each;
        each.sku = line.string("sku"_L1, 100);
        each.quantity = line.integer("quantity"_L1, 1, Quantity::kLimit);
        const QJsonArray flags = line.optionalArray("flags"_L1, 4);
        for (const QJsonValue &flag : flags) {
            if (const auto known = lineFlagOf(flag.toString()))
                each.flags.append(*known);
            else
                line.refuse("flags"_L1, u"not one of the known values"_s);
        }
        fields.add(line.errors());
        lines.append(each);
    }
    if (lines.isEmpty())
        fields.refuse("lines"_L1, u"at least one line"_s);
}

Result<Asked> askedOf(const QJsonObject &body)
{
    JsonFields fields(body);
    Asked asked;
    PromiseQuestion &question = asked.question;
    asked.channel = fields.string("channel"_L1, 60);
    if (!asked.channel.isEmpty() && !isOrderChannel(asked.channel))
        fields.refuse("channel"_L1, u"not one of the known values"_s);
    const QJsonArray methods = fields.optionalArray("methods"_L1, 5);
    for (qsizetype i = 0; i < methods.size(); ++i) {
        const auto method = methodOf(methods[i].toString());
        if (!method)
            fields.add({Error::invalid(fields.pointer("methods"_L1, i), u"not one of the known values"_s)});
        else if (!question.methods.contains(*method))
            question.methods.append(*method);
    }
    if (const auto destination = fields.optionalObject("destination"_L1)) {
        JsonFields inner(*destination, fields.pointer("destination"_L1));
        question.destination = destinationOf(inner);
        fields.add(inner.errors());
    }
    if (const auto near = fields.optionalObject("near"_L1)) {
        JsonFields inner(*near, fields.pointer("near"_L1));
        question.near = coordinatesOf(inner);
        fields.add(inner.errors());
    }
    question.pickupAt = fields.optionalString("pickup_at"_L1, 40).value_or(QString());
    question.withinMetres = fields.optionalInteger("within_km"_L1, 1, 20'000).value_or(50) * 1'000;
    question.most = int(fields.optionalInteger("most"_L1, 1, 10).value_or(3));
    question.priority =
        fields.optionalParsed("priority"_L1, &orderPriorityOf).value_or(OrderPriority::Normal);
    asked.deadlineMs = int(fields.optionalInteger("deadline_ms"_L1, 1, Promises::kMostMs).value_or(kUsualMs));
    readLines(fields, question.lines);
    if (const auto hold = fields.optionalObject("hold"_L1)) {
        JsonFields inner(*hold, fields.pointer("hold"_L1));
        asked.hold = Hold{inner.string("holder"_L1, 100),
                          inner.optionalInteger("seconds"_L1, 1, kMostHoldSeconds).value_or(900)};
        fields.add(inner.errors());
    }
    if (question.methods.contains(FulfilmentMethod::Ship) && question.destination.country.isEmpty())
        fields.refuse("destination"_L1, u"what is shipped has a country"_s);
    STOA_TRY(fields.end());
    // Nobody knows where to: what is collected is all there is to offer.
    if (question.methods.isEmpty() && question.destination.country.isEmpty())
        question.methods = {FulfilmentMethod::Pickup, FulfilmentMethod::Curbside, FulfilmentMethod::Locker};
    return asked;
}

QJsonArray unitsJson(const PromiseQuestion &question, const QList<LineUnits> &lines)
{
    QJsonArray array;
    for (const LineUnits &units : lines)
        array.append(QJsonObject{{u"line"_s, units.line},
                                 {u"sku"_s, question.lines[units.line - 1].sku},
                                 {u"quantity"_s, units.quantity}});
    return array;
}

QJsonObject optionJson(const PromiseQuestion &question, const PromiseOption &option)
{
    QJsonObject json{{u"method"_s, nameOf(option.method)}, {u"match"_s, nameOf(option.match)}};
    if (!option.node.isEmpty())
        json.insert(u"node"_s, option.node);
    if (option.metres)
        json.insert(u"distance_m"_s, *option.metres);
    if (option.readyAt)
        json.insert(u"ready_at"_s, option.readyAt->toString());
    if (option.window) {
        json.insert(u"from"_s, option.window->from.toString());
        json.insert(u"to"_s, option.window->to.toString());
    }
    if (!option.carrier.isEmpty()) {
        json.insert(u"carrier"_s, option.carrier);
        json.insert(u"service"_s, option.service);
    }
    if (option.cost) {
        json.insert(u"cost"_s, option.cost->minorUnits());
        json.insert(u"currency"_s, option.cost->currency().code());
    }
    QJsonArray parts;
    for (const PromisePart &part : option.parts)
        parts.append(QJsonObject{{u"node"_s, part.node}, {u"lines"_s, unitsJson(question, part.lines)}});
    json.insert(u"parts"_s, parts);
    json.insert(u"missing"_s, unitsJson(question, option.missing));
    return json;
}

QJsonObject answerJson(const Asked &asked, const PromiseAnswer &answer, Instant now)
{
    QJsonArray options;
    for (const PromiseOption &option : answer.options)
        options.append(optionJson(asked.question, option));
    return {{u"at"_s, now.toString()},
            {u"options"_s, options},
            {u"complete"_s, answer.isComplete},
            {u"places_looked_at"_s, answer.looked}};
}

/// What is kept for an order is for whoever decides about it.
Result<void> mayHold(Call &call, const Hold &hold)
{
    const Rights &rights = call.caller.rights;
    STOA_TRY(rights.authorize(Permission::StockReserve));
    const auto order = OrderId::parse(hold.holder);
    if (!order)
        return {};
    STOA_TRY(rights.authorize(Permission::OrderEdit));
    STOA_TRY_ASSIGN(const auto found, OrderRepository::find(call.reader, *order));
    return found && reaches(rights, found->order)
        ? Result<void>()
        : Error::of(Problem::NotFound, u"no such order"_s, u"hold/holder"_s);
}

Result<Response> promise(Call &call, RouteParts &parts, OrderService &service)
{
    const auto begun = std::chrono::steady_clock::now();
    STOA_TRY(http::noQuery(call.request));
    STOA_TRY_ASSIGN(const auto body, http::bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto asked, askedOf(body));
    if (asked.hold)
        STOA_TRY(mayHold(call, *asked.hold));
    const auto deadline = begun + std::chrono::milliseconds(asked.deadlineMs);
    const Instant now = parts.clock.now();
    for (int tries = 1;; ++tries) {
        STOA_TRY_ASSIGN(const auto answer,
                        service.promises().ask(call.reader, asked.question,
                                               asked.hold ? asked.hold->holder : QString(),
                                               call.caller.rights, deadline));
        QJsonObject json = answerJson(asked, answer, now);
        if (!asked.hold)
            return Response::json(json).noStore();
        const HubWrite write{parts.writer.contextOf(call),
                             u"reservation.make"_s,
                             asked.hold->holder,
                             {},
                             QString::fromLatin1(call.request.traceId().toHex())};
        const auto held = service.promises().hold(write, asked.question, answer, asked.hold->holder,
                                                  now.plusSeconds(asked.hold->seconds));
        if (!held) {
            const bool again = held.error().code() == Problem::InsufficientStock && tries < kHoldTries;
            if (again)
                continue;
            return held.error();
        }
        if (*held)
            json.insert(u"held"_s,
                        QJsonObject{{u"option"_s, (*held)->option},
                                    {u"reservations"_s, QJsonArray::fromStringList((*held)->reservations)},
                                    {u"expires_at"_s, (*held)->expiresAt.toString()}});
        return Response::json(json).noStore();
    }
}

} // namespace

void addPromiseRoutes(http::Router &router, RouteParts &parts, OrderService &service)
{
    parts.gate.add(router, Method::Post, "/v1/promises", {.name = "promises.ask", .load = LoadClass::Read},
                   {Who::SignedIn, Permission::StockRead, {}, Pace::Read, BodyKind::Json},
                   [&parts, &service](Call &call) { return promise(call, parts, service); });
}

} // namespace stoa::hub
