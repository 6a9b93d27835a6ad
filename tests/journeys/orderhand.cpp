// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/orderhand.h"

#include "core/base/id.h"
#include "core/domain/orders/fulfilmentstep.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::journeys {

using namespace Qt::StringLiterals;

std::optional<QJsonObject> OrderHand::ask(JourneyDesk &desk, const QByteArray &method, const QString &path,
                                          const QJsonObject &body)
{
    const auto answer = await(desk.core().call(method, path, body));
    if (!answer) {
        m_error = path + u": "_s + answer.error().toString();
        return {};
    }
    return answer->body;
}

QString OrderHand::take(const QString &number, const QString &sku, qint64 units, const QJsonObject &more)
{
    const QJsonObject line{{u"sku"_s, sku}, {u"quantity"_s, units * 1'000}, {u"unit_price"_s, 1'000}};
    QJsonObject body{{u"number"_s, number},
                     {u"channel"_s, u"web"_s},
                     {u"placed_at"_s, SystemClock().now().toString()},
                     {u"currency"_s, u"EUR"_s},
                     {u"payment"_s, u"captured"_s},
                     {u"lines"_s, QJsonArray{line}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), *it);
    const auto taken = ask(m_shop, "POST", u"/v1/orders"_s, body);
    return taken ? taken->value("id"_L1).toString() : QString();
}

QString OrderHand::shipped(const QString &number, const QString &sku, qint64 units)
{
    const QJsonObject athens{{u"city"_s, u"Athens"_s},
                             {u"country"_s, u"GR"_s},
                             {u"zone"_s, u"urban"_s},
                             {u"latitude"_s, 37'983'800},
                             {u"longitude"_s, 23'727'500}};
    return take(number, sku, units, {{u"method"_s, u"ship"_s}, {u"destination"_s, athens}});
}

PlacedOrder OrderHand::collected(const QString &number, const QString &sku, qint64 units,
                                 const QString &location)
{
    PlacedOrder order{
        number, take(number, sku, units, {{u"method"_s, u"pickup"_s}, {u"pickup_at"_s, location}}), {}};
    if (order.id.isEmpty())
        return {};
    QJsonObject seen;
    const bool planned = until([&] {
        seen = page(order);
        return livePlaces(seen) == QStringList{location};
    });
    if (!planned) {
        m_error = number + u" was not planned: "_s
            + QString::fromUtf8(QJsonDocument(seen).toJson(QJsonDocument::Compact));
        qWarning("%s", qUtf8Printable(m_error));
        return {};
    }
    order.part = seen["fulfilments"_L1][0]["id"_L1].toString();
    return order;
}

QString OrderHand::freshItem(HubProcess &hub, const QString &sku)
{
    JourneyDesk office;
    if (!office.join(hub.url(), hub.takeCode(), u"merchandiser"_s, hub.password())
        || !office.countIn(sku, u"H87"_s)) {
        m_error = office.error();
        return {};
    }
    return m_office.sync() ? sku : QString();
}

bool OrderHand::cancel(const PlacedOrder &order)
{
    return ask(m_office, "POST", u"/v1/orders/%1/actions"_s.arg(order.id), {{u"do"_s, u"cancel"_s}})
        .has_value();
}

QString OrderHand::moved(const PlacedOrder &order, const QString &location)
{
    const QJsonObject before = page(order);
    const QJsonArray units{
        QJsonObject{{u"line"_s, 1}, {u"quantity"_s, before["lines"_L1][0]["allocated"_L1].toInteger()}}};
    const auto after = ask(m_office, "POST", u"/v1/orders/%1/actions"_s.arg(order.id),
                           {{u"do"_s, u"move"_s},
                            {u"fulfilment"_s, order.part},
                            {u"location"_s, location},
                            {u"units"_s, units}});
    if (!after)
        return {};
    const QJsonArray parts = after->value("fulfilments"_L1).toArray();
    for (const QJsonValue &part : parts) {
        if (part["location"_L1].toString() == location)
            return part["id"_L1].toString();
    }
    m_error = u"it was not moved"_s;
    return {};
}

QJsonObject OrderHand::page(const PlacedOrder &order) { return pageOf(order.id); }

QJsonObject OrderHand::pageOf(const QString &id)
{
    return ask(m_office, "GET", u"/v1/orders/"_s + id).value_or(QJsonObject());
}

QStringList OrderHand::livePlaces(const QJsonObject &page)
{
    QStringList places;
    const QJsonArray parts = page["fulfilments"_L1].toArray();
    for (const QJsonValue &part : parts) {
        const QString state = part["state"_L1].toString();
        if (state != nameOf(FulfilmentState::Rejected) && state != nameOf(FulfilmentState::Cancelled))
            places.append(part["location"_L1].toString());
    }
    return places;
}

QStringList OrderHand::kindsIn(const QJsonObject &page)
{
    QStringList kinds;
    const QJsonArray events = page["timeline"_L1].toArray();
    for (const QJsonValue &event : events)
        kinds.append(event["kind"_L1].toString());
    return kinds;
}

bool OrderHand::write(JourneyDesk &desk, const CommandDraft &draft)
{
    const auto written = await(desk.core().store().write(draft));
    if (!written)
        m_error = written.error().toString();
    return written.has_value();
}

bool OrderHand::step(JourneyDesk &desk, const PlacedOrder &order, const QString &to, const QJsonObject &more)
{
    QJsonObject body{{u"step"_s, uuidText(uuid7(SystemClock().now()))},
                     {u"fulfilment"_s, order.part},
                     {u"to"_s, to},
                     {u"reference"_s, order.number + u" F1"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), *it);
    const auto step = FulfilmentStep::fromJson(body);
    if (!step) {
        m_error = step.error().toString();
        return false;
    }
    const auto type = step->isHandover() ? CommandType::FulfilmentHandover : CommandType::FulfilmentAdvance;
    return write(desk, {type, body, order.id});
}

bool OrderHand::move(JourneyDesk &desk, const PlacedOrder &order, const QString &location)
{
    return write(desk,
                 {CommandType::OrderAct,
                  {{u"action"_s, uuidText(uuid7(SystemClock().now()))},
                   {u"order"_s, order.id},
                   {u"do"_s, u"move"_s},
                   {u"fulfilment"_s, order.part},
                   {u"location"_s, location},
                   {u"units"_s, QJsonArray{QJsonObject{{u"line"_s, 1}, {u"quantity"_s, 1'000}}}},
                   {u"reference"_s, order.number}},
                  order.id});
}

QString OrderHand::stateAt(JourneyDesk &desk, const PlacedOrder &order)
{
    const auto read = await(desk.core().store().read({}, [id = order.part](sql::Connection &connection) {
        return connection.first(
            "SELECT state FROM fulfilment WHERE id = ?1",
            [](const sql::Statement &row) { return row.text(0); }, id);
    }));
    return read && *read ? **read : QString();
}

QStringList OrderHand::tasksAt(JourneyDesk &desk, const PlacedOrder &order)
{
    const auto read = await(
        desk.core().store().read({}, [id = order.id](sql::Connection &connection) -> Result<QStringList> {
            QStringList kinds;
            STOA_TRY(connection.each(
                "SELECT kind FROM task WHERE order_id = ?1 AND state = 'open' ORDER BY kind",
                [&kinds](const sql::Statement &row) { kinds.append(row.text(0)); }, id));
            return kinds;
        }));
    return read.value_or(QStringList());
}

bool OrderHand::syncAgain(JourneyDesk &desk)
{
    desk.core().setLink(DeskCore::Link::Open);
    // A refusal is what some of these journeys are about.
    desk.sync();
    return until([&desk] { return desk.counts().pending == 0; })
        && (desk.sync() || desk.counts().rejected > 0)
        && until([&desk] { return desk.counts().unsettled == 0; });
}

} // namespace stoa::journeys
