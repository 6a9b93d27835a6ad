// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/routing/routedhouse.h"

#include "core/store/entitytable.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "core/store/network/noderepository.h"
#include "tests/kit/routingworld.h"

#include <QJsonArray>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

QJsonObject daily(const QString &span)
{
    QJsonObject hours;
    for (const auto day : {"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1})
        hours.insert(day, QJsonArray{span});
    return hours;
}

Result<void> place(UnitOfWork &unit, const QString &code, const QString &kind, Coordinates at,
                   const QString &hours, const QStringList &capabilities)
{
    LocationDraft draft;
    draft.code = code;
    draft.kind = kind;
    draft.names = {{u"en"_s, code}};
    draft.country = u"GR"_s;
    draft.timeZone = u"Europe/Athens"_s;
    draft.zone = u"urban"_s;
    draft.coordinates = at;
    draft.hours = daily(hours);
    draft.capabilities = capabilities;
    STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
    return LocationRepository::save(unit, location);
}

Result<void> network(UnitOfWork &unit)
{
    const QStringList store{u"shipFromStore"_s, u"pickup"_s, u"curbside"_s, u"shipToStore"_s};
    STOA_TRY(place(unit, u"ATH"_s, u"store"_s, {37'983'800, 23'727'500}, u"09:00-21:00"_s, store));
    STOA_TRY(place(unit, u"SKG"_s, u"store"_s, {40'640'100, 22'944'400}, u"09:00-21:00"_s, store));
    STOA_TRY(place(unit, u"DC"_s, u"warehouse"_s, {38'050'000, 23'800'000}, u"00:00-24:00"_s,
                   {u"ship"_s, u"shipToStore"_s}));
    return NodeRepository::saveCarrier(unit, aCarrier());
}

} // namespace

void furnishNetwork(TestHouse &hub)
{
    if (!hub.house().store().write(hub.house().write({}), network))
        qFatal("the test's network");
    for (const QString &login : {u"anna"_s, u"boris"_s}) {
        const auto user =
            User::accept(UserId::make(hub.clock().now()), {login, login, {u"networkPlanner"_s}, {u"*"_s}});
        if (!user || !hub.house().saveUser(*user, kGoodPassword))
            qFatal("the test's planner");
    }
}

RoutedHouse::RoutedHouse(sql::Engine engine)
    : hub(engine)
{
    furnishNetwork(hub);
}

void RoutedHouse::write(const std::function<Result<void>(UnitOfWork &)> &verb)
{
    const auto done = hub.house().store().write(hub.house().write({}), verb);
    if (!done)
        qFatal("the test's hub: %s", qPrintable(done.error().toString()));
}

void RoutedHouse::receive(const QString &sku, const QString &location, qint64 units)
{
    write([&](UnitOfWork &unit) -> Result<void> {
        const Instant at = unit.context().at;
        STOA_TRY_ASSIGN(const auto movement,
                        Movement::accept({MovementId::make(at),
                                          sku,
                                          MovementKind::Receipt,
                                          Account::outside(AccountKind::Supplier),
                                          Account::at(AccountKind::OnHand, location),
                                          Quantity::units(units),
                                          {},
                                          Source::Wms,
                                          at,
                                          at}));
        STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(unit, movement));
        Q_UNUSED(entered);
        return {};
    });
}

void RoutedHouse::setNode(const QString &location, const std::function<void(NodeSettingsDraft &)> &change)
{
    write([&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto before, NodeRepository::find(unit.connection(), location));
        NodeSettingsDraft draft = before->details();
        change(draft);
        STOA_TRY_ASSIGN(const auto settings, NodeSettings::accept(draft));
        return NodeRepository::save(unit, settings);
    });
}

QString RoutedHouse::shipped(const QString &number, qint64 units, const QString &sku)
{
    return orders.take(
        number,
        {{u"destination"_s,
          QJsonObject{{u"city"_s, u"Athens"_s},
                      {u"country"_s, u"GR"_s},
                      {u"zone"_s, u"urban"_s},
                      {u"latitude"_s, 37'980'000},
                      {u"longitude"_s, 23'730'000}}},
         {u"lines"_s,
          QJsonArray{QJsonObject{{u"sku"_s, sku}, {u"quantity"_s, units * 1'000}, {u"unit_price"_s, 900}}}}});
}

QString RoutedHouse::collected(const QString &number, qint64 units)
{
    return orders.take(
        number,
        {{u"method"_s, u"pickup"_s},
         {u"pickup_at"_s, u"ATH"_s},
         {u"destination"_s, QJsonObject()},
         {u"lines"_s,
          QJsonArray{
              QJsonObject{{u"sku"_s, u"OIL-1"_s}, {u"quantity"_s, units * 1'000}, {u"unit_price"_s, 900}}}}});
}

QString RoutedHouse::stateOf(const QString &order)
{
    return orders.text("SELECT state FROM orders WHERE id = ?1", order);
}

QStringList RoutedHouse::placesOf(const QString &order)
{
    QStringList places;
    const auto reader = hub.house().store().openReader();
    const auto done = (*reader)->each(
        "SELECT location FROM fulfilment WHERE order_id = ?1 AND state NOT IN ('rejected', 'cancelled') "
        "ORDER BY location",
        [&places](const sql::Statement &row) { places.append(row.text(0)); }, order);
    return done ? places : QStringList{done.error().toString()};
}

QByteArray RoutedHouse::everything()
{
    static QHash<QByteArray, QByteArray> statements; // Of prepared ones the text has to stay.
    QByteArray all;
    const auto reader = hub.house().store().openReader();
    for (const EntityTable &table : entityTables()) {
        const QByteArray name = table.table.toByteArray();
        QByteArray &sql = statements[name];
        sql = "SELECT " + selectList(table) + " FROM " + name + " ORDER BY " + keyText(table);
        all += name + '\n';
        const auto done = (*reader)->each(sql, [&](const sql::Statement &row) {
            appendBody(all, table, row);
            all += '\n';
        });
        if (!done)
            qFatal("the test's tables: %s", qPrintable(done.error().toString()));
    }
    return all;
}

hub::OrderRouter::Round RoutedHouse::route()
{
    const auto round = service().router().round();
    if (!round)
        qFatal("the test's router: %s", qPrintable(round.error().toString()));
    return *round;
}

QJsonObject policyBody(const QString &code, int most)
{
    RoutingStrategy strategy = aStrategy();
    strategy.limits.maxParts = most;
    QJsonObject body = aPolicy({strategy}).toJson();
    body.insert(u"code"_s, code);
    body.remove(u"version"_s);
    return body;
}

} // namespace stoa::kit
