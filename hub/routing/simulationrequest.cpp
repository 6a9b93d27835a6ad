// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/simulationrequest.h"

#include "core/base/jsonfields.h"
#include "core/domain/inventory/account.h"
#include "core/domain/orders/orderparts.h"
#include "core/sql/transaction.h"
#include "core/store/orders/orderrepository.h"
#include "core/store/orders/routingview.h"
#include "hub/routing/policybook.h"

#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOrders = Scenario::kMostOrders;

SimulationRequest::Recorded recordedOf(JsonFields &fields)
{
    SimulationRequest::Recorded recorded;
    recorded.channel = fields.optionalString("channel"_L1, 60).value_or(QString());
    // A word that is misspelt would be answered with an empty simulation.
    if (!recorded.channel.isEmpty() && !isOrderChannel(recorded.channel))
        fields.refuse("channel"_L1, u"not one of the known values"_s);
    recorded.from = fields.parsed("from"_L1, &Instant::parse).value_or(Instant());
    recorded.to = fields.parsed("to"_L1, &Instant::parse).value_or(Instant());
    recorded.most = int(fields.optionalInteger("most"_L1, 1, kMostOrders).value_or(10'000));
    if (recorded.to <= recorded.from)
        fields.refuse("to"_L1, u"has to be later than from"_s);
    return recorded;
}

void readImported(JsonFields &fields, QList<RoutingOrder> &orders)
{
    const QJsonArray list = fields.optionalArray("list"_L1, kMostOrders);
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto order = routingOrderFromJson(list[i].toObject(), fields.pointer("list"_L1, i));
        if (order)
            orders.append(std::move(*order));
        else
            fields.add({order.error()});
    }
}

/// As it came in: all that was ordered is open, and no place has given anything back yet.
RoutingOrder asPlaced(const Order &order)
{
    RoutingOrder wish = routingOrderOf(order);
    wish.lines.clear();
    for (const OrderLine &line : order.lines()) {
        RoutingLine each;
        each.line = line.line;
        each.sku = line.sku;
        each.quantity = line.quantity;
        each.unitValue = line.quantity > 0 ? line.net() * 1'000 / line.quantity : 0;
        each.flags = line.flags;
        each.keep = line.keep;
        wish.lines.append(each);
    }
    return wish;
}

Result<QList<RoutingOrder>> readRecorded(sql::Connection &reader, const SimulationRequest::Recorded &recorded,
                                         QString &currency, const std::function<bool()> &goesOn)
{
    QList<OrderId> ids;
    STOA_TRY(reader.each(
        "SELECT id FROM orders WHERE placed_at >= ?1 AND placed_at < ?2 AND (?3 = '' OR channel = ?3) "
        "ORDER BY placed_at, id LIMIT ?4",
        [&ids](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(const auto id, OrderId::parse(row.text(0)));
            ids.append(id);
            return {};
        },
        recorded.from, recorded.to, recorded.channel, recorded.most));
    QList<RoutingOrder> orders;
    for (const OrderId &id : std::as_const(ids)) {
        if (!goesOn())
            return Error{ErrorKind::Cancelled, {}, u"cancelled"_s};
        STOA_TRY_ASSIGN(const auto stored, OrderRepository::find(reader, id));
        if (!stored)
            continue;
        // Amounts of two currencies do not add up: the others are left out.
        if (currency.isEmpty())
            currency = stored->order.parts().currency;
        if (stored->order.parts().currency == currency)
            orders.append(asPlaced(stored->order));
    }
    return orders;
}

/// Goods that moved since then are put back to where they came from.
Result<void> windBack(sql::Connection &reader, const QStringList &skus, Instant at, QList<RoutingNode> &nodes,
                      const std::function<bool()> &goesOn)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        places.insert(nodes[i].code, i);
        // Nobody keeps what was reserved then.
        for (RoutingStock &stock : nodes[i].stock)
            stock.reserved = 0;
    }
    const auto isPhysicalName = [](const QString &name) {
        const auto kind = accountKindOf(name);
        return kind && isPhysical(*kind);
    };
    const auto shift = [&](const QString &sku, const QString &account, const QString &location,
                           qint64 units) {
        const auto place = places.constFind(location);
        if (place == places.cend() || !isPhysicalName(account))
            return;
        QList<RoutingStock> &list = nodes[*place].stock;
        auto stock = std::ranges::find(list, sku, &RoutingStock::sku);
        if (stock == list.end()) {
            RoutingStock none;
            none.sku = sku;
            list.append(none);
            stock = list.end() - 1;
        }
        stock->onHand += units;
        if (account != nameOf(AccountKind::OnHand))
            stock->unavailable += units;
    };
    for (const QString &sku : skus) {
        if (!goesOn())
            return Error{ErrorKind::Cancelled, {}, u"cancelled"_s};
        STOA_TRY(reader.each(
            "SELECT from_account, from_location, to_account, to_location, quantity FROM movement WHERE sku = "
            "?1 AND occurred_at >= ?2",
            [&](const sql::Statement &row) {
                shift(sku, row.text(0), row.text(1), row.int64(4));
                shift(sku, row.text(2), row.text(3), -row.int64(4));
            },
            sku, at));
    }
    for (RoutingNode &node : nodes) {
        for (RoutingStock &stock : node.stock) {
            stock.onHand = std::max<qint64>(0, stock.onHand);
            stock.unavailable = std::clamp<qint64>(stock.unavailable, 0, stock.onHand);
        }
    }
    return {};
}

Result<void> readWorldOf(sql::Connection &reader, const SimulationRequest &request, Instant now,
                         SimulationInput &input, const std::function<bool()> &goesOn)
{
    STOA_TRY_ASSIGN(auto view, RoutingView::read(reader));
    view.tellsPace = true;
    QString currency;
    input.orders = request.imported;
    if (request.recorded) {
        STOA_TRY_ASSIGN(input.orders, readRecorded(reader, *request.recorded, currency, goesOn));
    }
    if (currency.isEmpty())
        currency = u"EUR"_s;
    STOA_TRY_ASSIGN(auto wave, readRoutingWave(reader, view, std::move(input.orders), currency, now));
    input.world = std::move(wave.world);
    input.orders = std::move(wave.orders);
    // Whichever moment the stock is of: orders are decided as they come, not when they are long overdue.
    Instant begun = now;
    for (const RoutingOrder &order : std::as_const(input.orders))
        begun = std::min(begun, order.placedAt);
    input.world.now = request.stockAt.value_or(begun);
    if (!request.stockAt)
        return {};
    QStringList skus;
    QSet<QString> known;
    for (const RoutingOrder &order : std::as_const(input.orders)) {
        for (const RoutingLine &line : order.lines) {
            if (!known.contains(line.sku)) {
                known.insert(line.sku);
                skus.append(line.sku);
            }
        }
    }
    for (RoutingNode &node : input.world.nodes)
        node.uses.clear();
    STOA_TRY(windBack(reader, skus, *request.stockAt, input.world.nodes, goesOn));
    STOA_TRY_ASSIGN(input.world, RoutingCase::accept(std::move(input.world)));
    return {};
}

} // namespace

Result<SimulationRequest> SimulationRequest::fromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    SimulationRequest request;
    request.name = fields.optionalString("name"_L1, 200).value_or(QString());
    const QJsonArray policies = fields.array("policies"_L1, kMostPolicies);
    for (qsizetype i = 0; i < policies.size(); ++i) {
        if (policies[i].isObject())
            request.policies.append(policies[i].toObject());
        else
            fields.add({Error::invalid(fields.pointer("policies"_L1, i), u"expected an object"_s)});
    }
    if (policies.isEmpty())
        fields.refuse("policies"_L1, u"at least one"_s);
    JsonFields orders(fields.object("orders"_L1), fields.pointer("orders"_L1));
    int sources = 0;
    if (const auto recorded = orders.optionalObject("recorded"_L1)) {
        JsonFields inner(*recorded, orders.pointer("recorded"_L1));
        request.recorded = recordedOf(inner);
        orders.add(inner.errors());
        ++sources;
    }
    if (orders.has("list"_L1)) {
        readImported(orders, request.imported);
        ++sources;
    }
    request.scenario = orders.optionalObject("scenario"_L1);
    sources += request.scenario ? 1 : 0;
    if (sources != 1)
        fields.refuse("orders"_L1, u"one of recorded, list and scenario"_s);
    fields.add(orders.errors());
    request.stockAt = fields.optionalParsed("stock_at"_L1, &Instant::parse);
    if (request.stockAt && request.scenario)
        fields.refuse("stock_at"_L1, u"a scenario brings its own stock"_s);
    request.together = fields.optionalBoolean("together"_L1).value_or(false);
    request.sample = int(fields.optionalInteger("sample"_L1, 0, kMostSample).value_or(100));
    STOA_TRY(fields.end());
    return request;
}

Result<SimulationInput> readSimulation(sql::Connection &reader, const SimulationRequest &request, Instant now,
                                       const std::function<bool()> &goesOn)
{
    SimulationInput input;
    STOA_TRY_ASSIGN(auto moment, sql::Transaction::begin(reader, sql::Mode::Snapshot));
    for (qsizetype i = 0; i < request.policies.size(); ++i) {
        STOA_TRY_ASSIGN(auto policy,
                        PolicyBook::resolve(reader, request.policies[i], u"policies/%1"_s.arg(i)));
        input.policies.append(std::move(policy));
    }
    if (!request.scenario) {
        STOA_TRY(readWorldOf(reader, request, now, input, goesOn));
        return input;
    }
    STOA_TRY_ASSIGN(auto scenario, Scenario::fromJson(*request.scenario));
    input.world = scenario.world();
    input.orders = std::move(scenario.orders);
    return input;
}

} // namespace stoa::hub
