// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/scenario.h"

#include "core/domain/orders/routingjson.h"

#include <QSet>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace routing;

namespace {

ScenarioSku readSku(JsonFields &fields)
{
    ScenarioSku sku{
        .sku = fields.string("sku"_L1, 40),
        .unitValue = fields.optionalInteger("unit_value"_L1, 0, RoutingLine::kMostValue).value_or(0),
        .unitWeight = fields.optionalInteger("unit_weight"_L1, 0, RoutingLine::kMostWeight).value_or(0),
        .categories = strings(fields, "categories"_L1),
        .flags = words<LineFlag>(fields, "flags"_L1, 10, &lineFlagOf),
        .packClass = fields.optionalString("pack_class"_L1, 60).value_or(QString())};
    if (!sku.sku.isEmpty() && !Sku::parse(sku.sku))
        fields.refuse("sku"_L1, u"expected a SKU"_s);
    return sku;
}

QJsonObject json(const ScenarioSku &sku)
{
    QJsonObject object{{u"sku"_s, sku.sku}};
    put(object, "unit_value"_L1, sku.unitValue);
    put(object, "unit_weight"_L1, sku.unitWeight);
    put(object, "categories"_L1, sku.categories);
    QStringList flags;
    for (const LineFlag flag : sku.flags)
        flags.append(nameOf(flag));
    put(object, "flags"_L1, flags);
    put(object, "pack_class"_L1, sku.packClass);
    return object;
}

/// The order with what its lines leave to their SKUs, and with numbers for lines that have none.
Result<QJsonObject> filledIn(const QJsonObject &order, const QHash<QString, QJsonObject> &skus,
                             const QString &at)
{
    QJsonArray lines;
    const QJsonArray given = order["lines"_L1].toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        QJsonObject line = given[i].toObject();
        const QString sku = line["sku"_L1].toString();
        if (!skus.isEmpty() && !skus.contains(sku))
            return Error::invalid(u"%1/lines/%2/sku"_s.arg(at).arg(i),
                                  u"not among the SKUs of the scenario"_s);
        const QJsonObject known = skus.value(sku);
        for (auto it = known.begin(); it != known.end(); ++it) {
            if (!line.contains(it.key()))
                line.insert(it.key(), *it);
        }
        if (!line.contains("line"_L1))
            line.insert(u"line"_s, i + 1);
        lines.append(line);
    }
    QJsonObject filled = order;
    if (order["lines"_L1].isArray())
        filled[u"lines"_s] = lines;
    return filled;
}

/// Pointers of the case are those of the scenario, but for the order, which stands in a list.
Error inScenario(const Error &error, const QString &at)
{
    Error moved = error;
    if (moved.field.startsWith("order/"_L1))
        moved.field = at + moved.field.sliced(5);
    return moved;
}

} // namespace

RoutingCase Scenario::world() const
{
    return {.order = {}, .nodes = nodes, .carriers = carriers, .now = now, .currency = currency};
}

Result<Scenario> Scenario::fromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    Scenario scenario;
    const QString format = fields.string("format"_L1, 60);
    if (!format.isEmpty() && format != kFormat)
        fields.refuse("format"_L1, u"expected %1"_s.arg(kFormat));
    scenario.name = fields.optionalString("name"_L1, 200).value_or(QString());
    scenario.currency = fields.string("currency"_L1, 3);
    scenario.now = fields.parsed("now"_L1, &Instant::parse).value_or(Instant());
    scenario.skus = objects<ScenarioSku>(fields, "skus"_L1, 1'000'000, &readSku);
    const QJsonArray nodes = fields.array("nodes"_L1, 10'000);
    const QJsonArray carriers = fields.optionalArray("carriers"_L1, 1'000);
    const QJsonArray orders = fields.array("orders"_L1, kMostOrders);
    const QJsonArray policies = fields.optionalArray("policies"_L1, 100);
    STOA_TRY(fields.end());
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        STOA_TRY_ASSIGN(auto node, routingNodeFromJson(nodes[i].toObject(), fields.pointer("nodes"_L1, i)));
        scenario.nodes.append(std::move(node));
    }
    for (qsizetype i = 0; i < carriers.size(); ++i) {
        auto carrier = Carrier::fromJson(carriers[i].toObject());
        if (!carrier)
            return placed(carrier.error(), fields.pointer("carriers"_L1, i));
        scenario.carriers.append(std::move(*carrier));
    }
    auto world = RoutingCase::accept(scenario.world());
    if (!world)
        return world.error();
    scenario.nodes = world->nodes;
    scenario.carriers = world->carriers;
    QHash<QString, QJsonObject> skus;
    for (qsizetype i = 0; i < scenario.skus.size(); ++i) {
        const ScenarioSku &sku = scenario.skus[i];
        if (skus.contains(sku.sku))
            return Error::invalid(fields.pointer("skus"_L1, i) + u"/sku"_s, u"stands there twice"_s);
        skus.insert(sku.sku, stoa::json(sku));
    }
    QSet<QString> numbers;
    for (qsizetype i = 0; i < orders.size(); ++i) {
        const QString at = fields.pointer("orders"_L1, i);
        STOA_TRY_ASSIGN(const auto filled, filledIn(orders[i].toObject(), skus, at));
        STOA_TRY_ASSIGN(auto order, routingOrderFromJson(filled, at));
        if (numbers.contains(order.number))
            return Error::invalid(at + u"/number"_s, u"stands there twice"_s);
        numbers.insert(order.number);
        auto of = RoutingCase::accept({.order = order, .now = scenario.now, .currency = scenario.currency});
        if (!of)
            return inScenario(of.error(), at);
        scenario.orders.append(of->order);
    }
    for (qsizetype i = 0; i < policies.size(); ++i) {
        STOA_TRY_ASSIGN(auto policy,
                        RoutingPolicy::fromJson(policies[i].toObject(), fields.pointer("policies"_L1, i)));
        scenario.policies.append(std::move(policy));
    }
    if (scenario.policies.isEmpty())
        scenario.policies.append(RoutingPolicy::minimal());
    return scenario;
}

QJsonObject Scenario::toJson() const
{
    QJsonObject object{
        {u"format"_s, kFormat},
        {u"currency"_s, currency},
        {u"now"_s, now.toString()},
        {u"skus"_s, arrayOf(skus, [](const ScenarioSku &sku) { return stoa::json(sku); })},
        {u"nodes"_s, arrayOf(nodes, [](const RoutingNode &node) { return stoa::toJson(node); })},
        {u"carriers"_s, arrayOf(carriers, [](const Carrier &carrier) { return carrier.toJson(); })},
        {u"orders"_s, arrayOf(orders, [](const RoutingOrder &order) { return stoa::toJson(order); })},
        {u"policies"_s, arrayOf(policies, [](const RoutingPolicy &policy) { return policy.toJson(); })}};
    put(object, "name"_L1, name);
    return object;
}

} // namespace stoa
