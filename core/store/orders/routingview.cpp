// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/routingview.h"

#include "core/domain/orders/orderparts.h"
#include "core/sql/sqltext.h"
#include "core/store/network/locationrepository.h"
#include "core/store/network/noderepository.h"
#include "core/store/orders/reservationrepository.h"
#include "core/store/rowjson.h"

#include <QSet>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// So far ahead capacity is looked at.
constexpr qint64 kSlotDays = 15;
constexpr int kMostParents = 20;

Result<QList<RoutingNode>> readNodes(sql::Connection &connection)
{
    STOA_TRY_ASSIGN(const auto places, LocationRepository::all(connection));
    STOA_TRY_ASSIGN(const auto settings, NodeRepository::all(connection));
    QList<RoutingNode> nodes;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Location &place = places[i];
        const LocationDraft &details = place.details();
        // Without hours it never opens, and supplies nothing that somebody has to hand over.
        STOA_TRY_ASSIGN(auto hours,
                        OpeningHours::accept(
                            {details.hours, details.timeZone.isEmpty() ? u"UTC"_s : details.timeZone, {}}));
        nodes.append({place.code().text(),
                      place.kind(),
                      details.country,
                      place.zone(),
                      details.coordinates,
                      {},
                      details.capabilities,
                      false,
                      std::move(hours),
                      settings[i],
                      0,
                      {},
                      {}});
    }
    return nodes;
}

Result<RoutingPolicy> readPolicy(sql::Connection &connection)
{
    STOA_TRY_ASSIGN(
        const auto found,
        connection.first(
            "SELECT body FROM routing_policy WHERE state = 'active' ORDER BY activated_at DESC, code "
            "LIMIT 1",
            [](const sql::Statement &row) { return RoutingPolicy::fromJson(jsonObject(row, 0)); }));
    if (!found)
        return RoutingPolicy::minimal();
    if (!*found)
        return Error{ErrorKind::Storage, found->error().field,
                     u"the active policy cannot be read: "_s + found->error().detail};
    return **found;
}

struct Goods {
    qint64 weight = 0;
    QString category;
    QStringList flags;
};

Result<void> readGoods(sql::Connection &connection, const QList<RoutingLine> &lines,
                       QHash<QString, Goods> &goods)
{
    for (const RoutingLine &line : lines) {
        if (goods.contains(line.sku))
            continue;
        Goods found;
        STOA_TRY(connection.each(
            "SELECT weight, category, flags FROM item WHERE sku = ?1",
            [&found](const sql::Statement &row) {
                found = {row.int64(0), row.text(1), textsOf(jsonArray(row, 2))};
            },
            line.sku));
        goods.insert(line.sku, found);
    }
    return {};
}

using GoodsOf = QHash<QString, Goods>;

QStringList categoriesOf(const RoutingView &view, const QString &category)
{
    QStringList all;
    for (QString each = category; !each.isEmpty() && all.size() < kMostParents && !all.contains(each);
         each = view.categoryParents.value(each))
        all.append(each);
    return all;
}

/// What the goods themselves say, over what the order says of them.
void describe(const RoutingView &view, const GoodsOf &goods, QList<RoutingLine> &lines)
{
    for (RoutingLine &line : lines) {
        const Goods known = goods.value(line.sku);
        line.unitWeight = known.weight;
        line.categories = categoriesOf(view, known.category);
        for (const QString &flag : known.flags) {
            const auto parsed = lineFlagOf(flag);
            if (parsed && !line.flags.contains(*parsed))
                line.flags.append(*parsed);
        }
    }
}

using Places = QHash<QString, qsizetype>;

Places placesOf(const QList<RoutingNode> &nodes)
{
    Places places;
    places.reserve(nodes.size());
    for (qsizetype i = 0; i < nodes.size(); ++i)
        places.insert(nodes[i].code, i);
    return places;
}

Result<void> readStock(sql::Connection &connection, const QString &sku, const Places &places,
                       QList<RoutingNode> &nodes)
{
    return connection.each(
        "SELECT location, on_hand, damaged + hold + display + quarantine, reserved, safety, leased "
        "FROM position WHERE sku = ?1 AND (on_hand <> 0 OR reserved <> 0)",
        [&](const sql::Statement &row) {
            const auto at = places.constFind(row.text(0));
            if (at == places.cend())
                return;
            RoutingStock stock;
            stock.sku = sku;
            stock.onHand = row.int64(1);
            stock.unavailable = row.int64(2);
            stock.reserved = row.int64(3);
            stock.safety = row.int64(4);
            stock.leased = row.int64(5);
            nodes[*at].stock.append(stock);
        },
        sku);
}

Result<void> readPace(sql::Connection &connection, const QString &sku, const Places &places,
                      QList<RoutingNode> &nodes)
{
    return connection.each(
        "SELECT location, weekly, accuracy FROM pace WHERE sku = ?1",
        [&](const sql::Statement &row) {
            const auto at = places.constFind(row.text(0));
            if (at == places.cend())
                return;
            const auto stock = std::ranges::find(nodes[*at].stock, sku, &RoutingStock::sku);
            if (stock == nodes[*at].stock.end())
                return;
            stock->velocity = row.int64(1);
            if (!row.isNull(2))
                stock->accuracy = int(row.int64(2));
        },
        sku);
}

/// What is taken of the hours to come.
Result<void> readUses(sql::Connection &connection, FulfilmentMethod method, Instant now, const Places &places,
                      QList<RoutingNode> &nodes)
{
    // Names of methods have no letters that LIKE takes for others.
    const QString ofMethod = nameOf(method) + u"@%"_s;
    return connection.each(
        "SELECT location, start_at, held, used FROM slot WHERE start_at >= ?1 AND start_at < ?2 AND "
        "slot LIKE ?3",
        [&](const sql::Statement &row) {
            const auto at = places.constFind(row.text(0));
            if (at != places.cend() && row.int64(2) + row.int64(3) > 0)
                nodes[*at].uses.insert_or_assign({method, row.instant(1)},
                                                 SlotUse{row.int64(2), row.int64(3)});
        },
        now.plusMs(-3'600'000), now.plusDays(kSlotDays), ofMethod);
}

/// Fills in the world of these orders: what is where, and what is taken.
Result<void> readWorld(sql::Connection &connection, const RoutingView &view, const QStringList &skus,
                       QList<FulfilmentMethod> methods, Instant now, QList<RoutingNode> &nodes)
{
    const Places places = placesOf(nodes);
    for (const QString &sku : skus) {
        STOA_TRY(readStock(connection, sku, places, nodes));
        if (view.tellsPace)
            STOA_TRY(readPace(connection, sku, places, nodes));
    }
    // Where the goods are already, nobody ships them to the store.
    if (methods.contains(FulfilmentMethod::ShipToStore) && !methods.contains(FulfilmentMethod::Pickup))
        methods.append(FulfilmentMethod::Pickup);
    for (const FulfilmentMethod method : std::as_const(methods))
        STOA_TRY(readUses(connection, method, now, places, nodes));
    return {};
}

void addSkus(const QList<RoutingLine> &lines, QStringList &skus)
{
    for (const RoutingLine &line : lines) {
        if (!skus.contains(line.sku))
            skus.append(line.sku);
    }
}

} // namespace

Result<RoutingView> RoutingView::read(sql::Connection &connection)
{
    RoutingView view;
    STOA_TRY_ASSIGN(view.nodes, readNodes(connection));
    STOA_TRY_ASSIGN(view.carriers, NodeRepository::carriers(connection));
    STOA_TRY_ASSIGN(view.policy, readPolicy(connection));
    STOA_TRY_ASSIGN(view.categoryParents, readCategories(connection));
    return view;
}

Result<QHash<QString, QString>> RoutingView::readCategories(sql::Connection &connection)
{
    QHash<QString, QString> parents;
    STOA_TRY(connection.each("SELECT code, parent FROM category", [&parents](const sql::Statement &row) {
        parents.insert(row.text(0), row.text(1));
    }));
    return parents;
}

Result<RoutingCase> readRoutingCase(sql::Connection &connection, const RoutingView &view, RoutingOrder order,
                                    const QString &currency, Instant now)
{
    GoodsOf goods;
    STOA_TRY(readGoods(connection, order.lines, goods));
    describe(view, goods, order.lines);
    QStringList skus;
    addSkus(order.lines, skus);
    RoutingCase draft{std::move(order), view.nodes, view.carriers, now, currency};
    STOA_TRY(readWorld(connection, view, skus, {draft.order.method}, now, draft.nodes));
    return RoutingCase::accept(std::move(draft));
}

Result<RoutingWave> readRoutingWave(sql::Connection &connection, const RoutingView &view,
                                    QList<RoutingOrder> orders, const QString &currency, Instant now)
{
    RoutingCase world{{}, view.nodes, view.carriers, now, currency};
    GoodsOf goods;
    QStringList skus;
    QSet<QString> known;
    QList<FulfilmentMethod> methods;
    for (RoutingOrder &order : orders) {
        STOA_TRY(readGoods(connection, order.lines, goods));
        describe(view, goods, order.lines);
        for (const RoutingLine &line : std::as_const(order.lines)) {
            if (known.contains(line.sku))
                continue;
            known.insert(line.sku);
            skus.append(line.sku);
        }
        if (!methods.contains(order.method))
            methods.append(order.method);
    }
    STOA_TRY(readWorld(connection, view, skus, methods, now, world.nodes));
    RoutingWave wave;
    // Each order's own check; what all of them share is checked with the first.
    for (RoutingOrder &order : orders) {
        RoutingCase draft{std::move(order), {}, {}, now, currency};
        const bool isFirst = wave.orders.isEmpty();
        if (isFirst) {
            draft.nodes = std::move(world.nodes);
            draft.carriers = std::move(world.carriers);
        }
        STOA_TRY_ASSIGN(auto accepted, RoutingCase::accept(std::move(draft)));
        wave.orders.append(accepted.order);
        if (isFirst)
            wave.world = std::move(accepted);
    }
    if (orders.isEmpty())
        wave.world = std::move(world);
    return wave;
}

Result<RoutingWave> readRoutingWave(sql::Connection &connection, const RoutingView &view,
                                    const QList<Order> &orders, Instant now)
{
    QList<RoutingOrder> wishes;
    for (const Order &order : orders)
        wishes.append(routingOrderOf(order));
    return readRoutingWave(connection, view, std::move(wishes),
                           orders.isEmpty() ? QString() : orders.first().parts().currency, now);
}

RoutingOrder routingOrderOf(const Order &order)
{
    const Order::Parts &parts = order.parts();
    RoutingOrder wish;
    wish.number = parts.number;
    wish.channel = parts.channel;
    wish.priority = parts.priority;
    wish.method = parts.method;
    wish.pickupAt = parts.pickupAt;
    wish.destination = parts.destination;
    wish.placedAt = parts.placedAt;
    wish.promisedFrom = parts.promisedFrom;
    wish.promisedTo = parts.promisedTo;
    for (const OrderLine &line : parts.lines) {
        if (line.open <= 0)
            continue;
        RoutingLine each;
        each.line = line.line;
        each.sku = line.sku;
        each.quantity = line.open;
        each.unitValue = line.quantity > 0 ? line.net() * 1'000 / line.quantity : 0;
        each.flags = line.flags;
        each.keep = line.keep;
        each.rejectedBy = line.rejectedBy;
        wish.lines.append(each);
    }
    return wish;
}

Result<RoutingCase> readRoutingCase(sql::Connection &connection, const RoutingView &view, const Order &order,
                                    Instant now)
{
    STOA_TRY_ASSIGN(auto of,
                    readRoutingCase(connection, view, routingOrderOf(order), order.parts().currency, now));
    // What is kept for it is not kept from it.
    STOA_TRY_ASSIGN(const auto kept, ReservationRepository::keptFor(connection, order.id().toString()));
    for (const Reservation &each : kept) {
        const auto node = std::ranges::find(of.nodes, each.location, &RoutingNode::code);
        if (node == of.nodes.end())
            continue;
        const auto stock = std::ranges::find(node->stock, each.sku, &RoutingStock::sku);
        if (stock != node->stock.end())
            stock->reserved -= qMin(stock->reserved, each.quantity.thousandths());
    }
    return of;
}

} // namespace stoa
