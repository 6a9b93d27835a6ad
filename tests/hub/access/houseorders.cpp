// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/houseorders.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/allocation.h"
#include "core/services/orders/fulfilmentverbs.h"
#include "core/services/orders/ordertasks.h"
#include "core/services/orders/orderverbs.h"
#include "core/services/orders/returnverbs.h"

#include <QJsonArray>

namespace stoa::kit {

using namespace Qt::StringLiterals;

QJsonObject HouseOrders::body(const QString &number, const QJsonObject &more)
{
    QJsonObject body{
        {u"number"_s, number},
        {u"channel"_s, u"web"_s},
        {u"placed_at"_s, u"2026-09-21T12:00:00.000Z"_s},
        {u"method"_s, u"ship"_s},
        {u"currency"_s, u"EUR"_s},
        {u"payment"_s, u"captured"_s},
        {u"destination"_s,
         QJsonObject{{u"city"_s, u"Patras"_s}, {u"country"_s, u"GR"_s}, {u"zone"_s, u"urban"_s}}},
        {u"contact"_s, QJsonObject{{u"name"_s, u"Eleni Canary"_s}, {u"phone"_s, u"+30 210 0000000"_s}}},
        {u"lines"_s,
         QJsonArray{QJsonObject{{u"sku"_s, u"OIL-1"_s}, {u"quantity"_s, 1'000}, {u"unit_price"_s, 900}}}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), *it);
    return body;
}

void HouseOrders::write(const std::function<Result<void>(UnitOfWork &)> &verb)
{
    const auto done = m_house.house().store().write(m_house.house().write({}), verb);
    if (!done)
        qFatal("the test's hub: %s", qPrintable(done.error().toString()));
}

QString HouseOrders::take(const QString &number, const QJsonObject &more)
{
    const auto draft = OrderDraft::fromJson(body(number, more));
    if (!draft)
        qFatal("the test's order: %s", qPrintable(draft.error().toString()));
    const auto id = OrderId::make(m_house.clock().now());
    write([&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto taken, takeOrder(unit, id, *draft));
        Q_UNUSED(taken);
        return {};
    });
    return id.toString();
}

QString HouseOrders::allocate(const QString &order, const QString &location)
{
    write([&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto id, OrderId::parse(order));
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(unit, id));
        PlannedPart part{location, open.order().parts().method, {}};
        for (const OrderLine &line : open.order().lines()) {
            if (line.open > 0)
                part.units.append({line.line, line.open});
        }
        return stoa::allocate(unit, open, {uuid7(m_house.clock().now()), {part}, {}, {}, std::nullopt});
    });
    return text("SELECT id FROM fulfilment WHERE order_id = ?1 ORDER BY created_at DESC, number DESC", order);
}

void HouseOrders::step(const QString &fulfilment, const QString &to, const QJsonObject &more)
{
    QJsonObject body{{u"step"_s, uuidText(uuid7(m_house.clock().now()))},
                     {u"fulfilment"_s, fulfilment},
                     {u"to"_s, to},
                     {u"handed_to"_s, u"carrier"_s},
                     {u"proof"_s, u"none"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), *it);
    write([&body](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto step, FulfilmentStep::fromJson(body));
        return advanceFulfilment(unit, step);
    });
}

HouseOrders::Story HouseOrders::story(const QString &number, const QString &location)
{
    Story story;
    story.order = take(number);
    story.fulfilment = allocate(story.order, location);
    step(story.fulfilment, u"packed"_s);
    step(story.fulfilment, u"shipped"_s);
    const Instant now = m_house.clock().now();
    const auto returned = ReturnId::make(now);
    write([&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto opening,
                        ReturnOpening::fromJson(
                            {{u"return"_s, returned.toString()},
                             {u"order"_s, story.order},
                             {u"channel"_s, u"store"_s},
                             {u"wish"_s, u"refund"_s},
                             {u"location"_s, location},
                             {u"lines"_s,
                              QJsonArray{QJsonObject{
                                  {u"line"_s, 1}, {u"quantity"_s, 1'000}, {u"reason"_s, u"unwanted"_s}}}}}));
        STOA_TRY(openReturn(unit, opening));
        return addTask(unit, uuid7(now), 0, {TaskKind::CallCustomer, location, story.order, story.order});
    });
    story.returnCase = returned.toString();
    story.task = text("SELECT id FROM task WHERE order_id = ?1", story.order);
    return story;
}

QString HouseOrders::text(const char *sql, const QString &key)
{
    const auto reader = m_house.house().store().openReader();
    if (!reader)
        qFatal("the test's hub: %s", qPrintable(reader.error().toString()));
    const auto read = [](const sql::Statement &row) {
        return row.text(0);
    };
    const auto found = key.isNull() ? (*reader)->first(sql, read) : (*reader)->first(sql, read, key);
    if (!found)
        qFatal("the test's hub: %s", qPrintable(found.error().toString()));
    return found->value_or(QString());
}

qint64 HouseOrders::figure(const char *sql, const QString &key)
{
    const auto reader = m_house.house().store().openReader();
    if (!reader)
        qFatal("the test's hub: %s", qPrintable(reader.error().toString()));
    const auto found = key.isNull() ? (*reader)->scalar(sql) : (*reader)->scalar(sql, key);
    if (!found)
        qFatal("the test's hub: %s", qPrintable(found.error().toString()));
    return *found;
}

} // namespace stoa::kit
