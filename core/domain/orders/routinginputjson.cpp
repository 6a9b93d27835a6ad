// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routinginput.h"
#include "core/domain/orders/routingjson.h"

namespace stoa {

using namespace Qt::StringLiterals;
using namespace routing;

namespace {

void putPlace(QJsonObject &object, const std::optional<Coordinates> &at)
{
    if (at) {
        object[u"latitude"_s] = at->latitude;
        object[u"longitude"_s] = at->longitude;
    }
}

std::optional<Coordinates> readCoordinates(JsonFields &fields)
{
    const auto latitude = fields.optionalInteger("latitude"_L1, -90'000'000, 90'000'000);
    const auto longitude = fields.optionalInteger("longitude"_L1, -180'000'000, 180'000'000);
    if (latitude.has_value() != longitude.has_value())
        fields.refuse("latitude"_L1, u"both, or none"_s);
    if (!latitude || !longitude)
        return std::nullopt;
    return Coordinates{*latitude, *longitude};
}

RoutingLine readLine(JsonFields &fields)
{
    return {.line = int(fields.integer("line"_L1, 1, 100'000)),
            .sku = fields.string("sku"_L1, 40),
            .quantity = fields.integer("quantity"_L1, 1),
            .unitValue = fields.optionalInteger("unit_value"_L1, 0).value_or(0),
            .unitWeight = fields.optionalInteger("unit_weight"_L1, 0).value_or(0),
            .categories = strings(fields, "categories"_L1),
            .flags = words<LineFlag>(fields, "flags"_L1, 10, &lineFlagOf),
            .keep = fields.optionalString("keep"_L1, 60).value_or(QString()),
            .packClass = fields.optionalString("pack_class"_L1, 60).value_or(QString()),
            .rejectedBy = strings(fields, "rejected_by"_L1)};
}

QJsonObject json(const RoutingLine &line)
{
    QJsonObject object{{u"line"_s, line.line}, {u"sku"_s, line.sku}, {u"quantity"_s, line.quantity}};
    put(object, "unit_value"_L1, line.unitValue);
    put(object, "unit_weight"_L1, line.unitWeight);
    put(object, "categories"_L1, line.categories);
    QStringList flags;
    for (const LineFlag flag : line.flags)
        flags.append(nameOf(flag));
    put(object, "flags"_L1, flags);
    put(object, "keep"_L1, line.keep);
    put(object, "pack_class"_L1, line.packClass);
    put(object, "rejected_by"_L1, line.rejectedBy);
    return object;
}

Destination readDestination(JsonFields &fields)
{
    return {.city = fields.optionalString("city"_L1, 200).value_or(QString()),
            .postalCode = fields.optionalString("postal_code"_L1, 40).value_or(QString()),
            .country = fields.optionalString("country"_L1, 2).value_or(QString()),
            .zone = fields.optionalParsed("zone"_L1, &zoneOf),
            .coordinates = readCoordinates(fields)};
}

QJsonObject json(const Destination &destination)
{
    QJsonObject object;
    put(object, "city"_L1, destination.city);
    put(object, "postal_code"_L1, destination.postalCode);
    put(object, "country"_L1, destination.country);
    if (destination.zone)
        object[u"zone"_s] = nameOf(*destination.zone);
    putPlace(object, destination.coordinates);
    return object;
}

RoutingStock readStock(JsonFields &fields)
{
    const auto quantity = [&fields](QLatin1StringView name) {
        return fields.optionalInteger(name).value_or(0);
    };
    RoutingStock stock{.sku = fields.string("sku"_L1, 40),
                       .onHand = quantity("on_hand"_L1),
                       .unavailable = quantity("unavailable"_L1),
                       .reserved = quantity("reserved"_L1),
                       .safety = quantity("safety"_L1),
                       .leased = quantity("leased"_L1),
                       .supply =
                           fields.optionalParsed("supply"_L1, &stockSupplyOf).value_or(StockSupply::Tracked),
                       .velocity = quantity("velocity"_L1),
                       .markdown = int(fields.optionalInteger("markdown"_L1, 0, 10'000).value_or(0)),
                       .daysToExpiry = {},
                       .brokenSizes = fields.optionalBoolean("broken_sizes"_L1).value_or(false),
                       .accuracy = {}};
    if (const auto days = fields.optionalInteger("days_to_expiry"_L1, -100'000, 100'000))
        stock.daysToExpiry = int(*days);
    if (const auto share = fields.optionalInteger("accuracy"_L1, 0, 10'000))
        stock.accuracy = int(*share);
    return stock;
}

QJsonObject json(const RoutingStock &stock)
{
    QJsonObject object{{u"sku"_s, stock.sku}, {u"on_hand"_s, stock.onHand}};
    put(object, "unavailable"_L1, stock.unavailable);
    put(object, "reserved"_L1, stock.reserved);
    put(object, "safety"_L1, stock.safety);
    put(object, "leased"_L1, stock.leased);
    if (stock.supply != StockSupply::Tracked)
        object[u"supply"_s] = nameOf(stock.supply);
    put(object, "velocity"_L1, stock.velocity);
    put(object, "markdown"_L1, stock.markdown);
    if (stock.daysToExpiry)
        object[u"days_to_expiry"_s] = *stock.daysToExpiry;
    if (stock.brokenSizes)
        object[u"broken_sizes"_s] = true;
    if (stock.accuracy)
        object[u"accuracy"_s] = *stock.accuracy;
    return object;
}

struct HourUse {
    RoutingNode::Hour hour;
    SlotUse use;
};

HourUse readUse(JsonFields &fields)
{
    return {{fields.optionalParsed("method"_L1, &methodOf).value_or(FulfilmentMethod::Ship),
             fields.parsed("hour"_L1, &Instant::parse).value_or(Instant())},
            {fields.optionalInteger("held"_L1, 0, 1'000'000).value_or(0),
             fields.optionalInteger("used"_L1, 0, 1'000'000).value_or(0)}};
}

} // namespace

Result<RoutingOrder> routingOrderFromJson(const QJsonObject &object, const QString &at)
{
    JsonFields fields(object, at);
    RoutingOrder order{
        .number = fields.string("number"_L1, 60),
        .channel = fields.optionalString("channel"_L1, 60).value_or(QString()),
        .customerGroups = strings(fields, "customer_groups"_L1),
        .notFrom = strings(fields, "not_from"_L1),
        .priority = fields.optionalParsed("priority"_L1, &orderPriorityOf).value_or(OrderPriority::Normal),
        .method = fields.optionalParsed("method"_L1, &methodOf).value_or(FulfilmentMethod::Ship),
        .pickupAt = fields.optionalString("pickup_at"_L1, 16).value_or(QString()),
        .preferred = fields.optionalString("preferred"_L1, 16).value_or(QString()),
        .destination = {},
        .timeZone = fields.optionalString("time_zone"_L1, 60).value_or(QString()),
        .placedAt = fields.optionalParsed("placed_at"_L1, &Instant::parse).value_or(Instant()),
        .promisedFrom = fields.optionalParsed("promised_from"_L1, &Instant::parse),
        .promisedTo = fields.optionalParsed("promised_to"_L1, &Instant::parse),
        .lines = objects<RoutingLine>(fields, "lines"_L1, 200, &readLine)};
    if (!fields.has("lines"_L1))
        fields.refuse("lines"_L1, u"is missing"_s);
    if (const auto destination = fields.optionalObject("destination"_L1)) {
        JsonFields inner(*destination, fields.pointer("destination"_L1));
        order.destination = readDestination(inner);
        fields.add(inner.errors());
    }
    STOA_TRY(fields.end());
    return order;
}

QJsonObject toJson(const RoutingOrder &order)
{
    QJsonObject object{{u"number"_s, order.number}, {u"method"_s, nameOf(order.method)}};
    put(object, "channel"_L1, order.channel);
    put(object, "customer_groups"_L1, order.customerGroups);
    put(object, "not_from"_L1, order.notFrom);
    if (order.priority != OrderPriority::Normal)
        object[u"priority"_s] = nameOf(order.priority);
    put(object, "pickup_at"_L1, order.pickupAt);
    put(object, "preferred"_L1, order.preferred);
    const QJsonObject destination = json(order.destination);
    if (!destination.isEmpty())
        object[u"destination"_s] = destination;
    put(object, "time_zone"_L1, order.timeZone);
    if (order.placedAt != Instant())
        object[u"placed_at"_s] = order.placedAt.toString();
    if (order.promisedFrom)
        object[u"promised_from"_s] = order.promisedFrom->toString();
    if (order.promisedTo)
        object[u"promised_to"_s] = order.promisedTo->toString();
    QJsonArray lines;
    for (const RoutingLine &line : order.lines)
        lines.append(json(line));
    object[u"lines"_s] = lines;
    return object;
}

Result<RoutingNode> routingNodeFromJson(const QJsonObject &object, const QString &at)
{
    JsonFields fields(object, at);
    const QString code = fields.string("code"_L1, 16);
    const auto kind = fields.parsed("kind"_L1, &locationKindOf);
    const QString country = fields.optionalString("country"_L1, 2).value_or(QString());
    const auto zone = fields.optionalParsed("zone"_L1, &zoneOf);
    const auto coordinates = readCoordinates(fields);
    const QStringList groups = strings(fields, "groups"_L1);
    const QStringList capabilities = strings(fields, "capabilities"_L1);
    const bool isDefault = fields.optionalBoolean("default"_L1).value_or(false);
    const QString timeZone = fields.optionalString("time_zone"_L1, 60).value_or(u"UTC"_s);
    const auto hours = fields.optionalObject("hours"_L1);
    const auto exceptions = fields.optionalObject("exceptions"_L1);
    QJsonObject settings = fields.optionalObject("settings"_L1).value_or(QJsonObject());
    const qint64 surcharge = fields.optionalInteger("surcharge"_L1).value_or(0);
    const auto uses = objects<HourUse>(fields, "capacity"_L1, 10'000, &readUse);
    const auto stock = objects<RoutingStock>(fields, "stock"_L1, 100'000, &readStock);
    const auto location = LocationCode::parse(code);
    if (!code.isEmpty() && (!location || location->text() != code))
        fields.refuse("code"_L1, u"expected 1 to 16 capital letters, digits, - or _"_s);
    STOA_TRY(fields.end());
    if (!settings.contains("location"_L1))
        settings[u"location"_s] = code;
    const auto terms = NodeSettings::fromJson(settings);
    if (!terms)
        return placed(terms.error(), fields.pointer("settings"_L1));
    if (terms->location().text() != code)
        return Error::invalid(fields.pointer("settings"_L1) + u"/location"_s, u"of another location"_s);
    const auto clock = LocalClock::of(timeZone);
    if (!clock)
        return placed(Error::invalid(u"time_zone"_s, clock.error().detail), at);
    Result<OpeningHours> open = OpeningHours::always(*clock);
    if (hours || exceptions) {
        open = OpeningHours::accept({.hours = hours.value_or(QJsonObject()),
                                     .timeZone = timeZone,
                                     .exceptions = exceptions.value_or(QJsonObject())});
        if (!open)
            return placed(open.error(), at);
    }
    RoutingNode node{.code = code,
                     .kind = *kind,
                     .country = country,
                     .zone = zone,
                     .coordinates = coordinates,
                     .groups = groups,
                     .capabilities = capabilities,
                     .isDefault = isDefault,
                     .hours = *open,
                     .settings = *terms,
                     .surcharge = surcharge,
                     .uses = {},
                     .stock = stock};
    for (const HourUse &use : uses)
        node.uses[use.hour] = use.use;
    return node;
}

QJsonObject toJson(const RoutingNode &node)
{
    QJsonObject object = node.hours.toJson(); // hours, time_zone and exceptions
    QJsonObject settings = node.settings.toJson();
    settings.remove(u"location"_s);
    object[u"code"_s] = node.code;
    object[u"kind"_s] = nameOf(node.kind);
    put(object, "country"_L1, node.country);
    if (node.zone)
        object[u"zone"_s] = nameOf(*node.zone);
    putPlace(object, node.coordinates);
    put(object, "groups"_L1, node.groups);
    put(object, "capabilities"_L1, node.capabilities);
    if (node.isDefault)
        object[u"default"_s] = true;
    object[u"settings"_s] = settings;
    put(object, "surcharge"_L1, node.surcharge);
    QJsonArray uses;
    for (const auto &[hour, use] : node.uses) {
        uses.append(QJsonObject{{u"method"_s, nameOf(hour.first)},
                                {u"hour"_s, hour.second.toString()},
                                {u"held"_s, use.held},
                                {u"used"_s, use.used}});
    }
    if (!uses.isEmpty())
        object[u"capacity"_s] = uses;
    QJsonArray stock;
    for (const RoutingStock &one : node.stock)
        stock.append(json(one));
    object[u"stock"_s] = stock;
    return object;
}

Result<RoutingCase> RoutingCase::fromJson(const QJsonObject &object, const QString &at)
{
    JsonFields fields(object, at);
    RoutingCase draft;
    draft.now = fields.parsed("now"_L1, &Instant::parse).value_or(Instant());
    draft.currency = fields.string("currency"_L1, 3);
    const QJsonObject order = fields.object("order"_L1);
    const QJsonArray nodes = fields.array("nodes"_L1, 10'000);
    const QJsonArray carriers = fields.optionalArray("carriers"_L1, 1'000);
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(draft.order, routingOrderFromJson(order, fields.pointer("order"_L1)));
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        STOA_TRY_ASSIGN(auto node, routingNodeFromJson(nodes[i].toObject(), fields.pointer("nodes"_L1, i)));
        draft.nodes.append(std::move(node));
    }
    for (qsizetype i = 0; i < carriers.size(); ++i) {
        auto carrier = Carrier::fromJson(carriers[i].toObject());
        if (!carrier)
            return placed(carrier.error(), fields.pointer("carriers"_L1, i));
        draft.carriers.append(std::move(*carrier));
    }
    auto accepted = accept(std::move(draft));
    if (!accepted)
        return placed(accepted.error(), at);
    return accepted;
}

QJsonObject RoutingCase::toJson() const
{
    QJsonArray nodeList;
    for (const RoutingNode &node : nodes)
        nodeList.append(stoa::toJson(node));
    QJsonArray carrierList;
    for (const Carrier &carrier : carriers)
        carrierList.append(carrier.toJson());
    return {{u"order"_s, stoa::toJson(order)},
            {u"nodes"_s, nodeList},
            {u"carriers"_s, carrierList},
            {u"now"_s, now.toString()},
            {u"currency"_s, currency}};
}

} // namespace stoa
