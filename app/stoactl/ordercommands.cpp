// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"
#include "core/base/quantity.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageMost = 500;

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

/// With the amounts of that member as people read them.
QList<QJsonObject> withAmounts(QList<QJsonObject> rows, const QString &member)
{
    for (QJsonObject &row : rows) {
        if (const QJsonValue amount = row.value(member); amount.isDouble())
            row.insert(member, amountText(amount.toInteger(), row.value("currency"_L1).toString()));
    }
    return rows;
}

// orders

struct ListOptions {
    std::string state;
    std::string channel;
    std::string location;
    std::string queue;
    int limit = 100;
};

Exit listOrders(Controller &controller, const ListOptions &options)
{
    QUrlQuery query;
    const auto add = [&query](const char *name, const std::string &value) {
        if (!value.empty())
            query.addQueryItem(QString::fromLatin1(name), encoded(QString::fromStdString(value)));
    };
    add("state", options.state);
    add("channel", options.channel);
    add("location", options.location);
    add("queue", options.queue);
    query.addQueryItem(u"order"_s, u"newest"_s);
    QList<QJsonObject> rows;
    QString cursor;
    bool beyond = false;
    do {
        QUrlQuery page = query;
        page.addQueryItem(u"limit"_s, QString::number(std::min<int>(kPageMost, options.limit)));
        if (!cursor.isEmpty())
            page.addQueryItem(u"cursor"_s, encoded(cursor));
        const auto answer = controller.ask("GET", u"/v1/orders?"_s + page.toString(QUrl::FullyEncoded));
        if (!answer)
            return controller.console().trouble(answer.error());
        const QJsonArray list = answer->value("items"_L1).toArray();
        for (const QJsonValue &each : list) {
            if (rows.size() < options.limit)
                rows.append(each.toObject());
            else
                beyond = true;
        }
        cursor = answer->value("next"_L1).toString();
    } while (!cursor.isEmpty() && rows.size() < options.limit);
    const Console &console = controller.console();
    console.table({u"number"_s, u"channel"_s, u"state"_s, u"method"_s, u"placed_at"_s, u"total"_s,
                   u"currency"_s, u"queue"_s},
                  console.isJson() ? rows : withAmounts(rows, u"total"_s));
    if (!cursor.isEmpty() || beyond)
        console.more();
    return Exit::Done;
}

// order N

/// By its id, or by the number that its channel gave it.
Result<QString> findOrder(Controller &controller, const QString &name, const QString &channel)
{
    if (name.startsWith("ord_"_L1))
        return name;
    QString path = u"/v1/orders?limit=3&number="_s + encoded(name);
    if (!channel.isEmpty())
        path += u"&channel="_s + encoded(channel);
    STOA_TRY_ASSIGN(const auto answer, controller.ask("GET", path));
    const QJsonArray found = answer.value("items"_L1).toArray();
    if (found.isEmpty())
        return Error::of(Problem::NotFound, u"no such order: %1"_s.arg(name));
    if (found.size() > 1)
        return Error::invalid(u"channel"_s, u"several channels have an order %1; say which"_s.arg(name));
    return found.first()["id"_L1].toString();
}

Exit showOrder(Controller &controller, const std::string &name, const std::string &channel)
{
    const Console &console = controller.console();
    const auto id = findOrder(controller, QString::fromStdString(name), QString::fromStdString(channel));
    if (!id)
        return console.trouble(id.error());
    const auto order = controller.ask("GET", u"/v1/orders/"_s + *id);
    if (!order)
        return console.trouble(order.error());
    console.object(*order);
    console.line(u"%1 (%2), %3, %4"_s.arg((*order)["number"_L1].toString(), (*order)["channel"_L1].toString(),
                                          (*order)["state"_L1].toString(), *id));
    const QJsonArray listed = (*order)["lines"_L1].toArray();
    for (const QJsonValue &line : listed)
        console.line(u"  %1. %2 × %3, %4"_s.arg(line["line"_L1].toInt())
                         .arg(Quantity::fromThousandths(line["quantity"_L1].toInteger()).toString(),
                              line["sku"_L1].toString(), line["state"_L1].toString()));
    const QJsonArray parts = (*order)["fulfilments"_L1].toArray();
    for (const QJsonValue &part : parts)
        console.line(u"  %1 at %2: %3 %4"_s
                         .arg(part["number"_L1].toString(), part["location"_L1].toString(),
                              part["state"_L1].toString(), part["tracking"_L1].toString())
                         .trimmed()
                         .prepend(u"  "_s));
    const QJsonArray events = (*order)["timeline"_L1].toArray();
    for (const QJsonValue &event : events)
        console.line(u"  %1 %2"_s.arg(event["at"_L1].toString(), event["kind"_L1].toString()));
    return Exit::Done;
}

// promise

struct PromiseOptionsTold {
    std::vector<std::string> lines; ///< SKU or SKU=units
    std::vector<std::string> methods;
    std::string channel = "store";
    std::string country;
    std::string zone;
    std::string near; ///< degrees
    std::string pickupAt;
};

Result<QJsonObject> pointOf(const std::string &text)
{
    const QStringList parts = QString::fromStdString(text).split(u',');
    bool isLatitude = false;
    bool isLongitude = false;
    const double latitude = parts.value(0).trimmed().toDouble(&isLatitude);
    const double longitude = parts.value(1).trimmed().toDouble(&isLongitude);
    if (parts.size() != 2 || !isLatitude || !isLongitude)
        return Error::invalid(u"near"_s, u"expected latitude,longitude in degrees"_s);
    return QJsonObject{{u"latitude"_s, qRound64(latitude * 1'000'000)},
                       {u"longitude"_s, qRound64(longitude * 1'000'000)}};
}

Result<QJsonObject> questionOf(const PromiseOptionsTold &told)
{
    QJsonArray lines;
    for (const std::string &text : told.lines) {
        const QString line = QString::fromStdString(text);
        const qsizetype at = line.lastIndexOf(u'=');
        bool isNumber = true;
        const double units = at < 0 ? 1 : line.mid(at + 1).toDouble(&isNumber);
        if (!isNumber || units <= 0)
            return Error::invalid(u"sku"_s, u"expected SKU or SKU=units: %1"_s.arg(line));
        lines.append(
            QJsonObject{{u"sku"_s, at < 0 ? line : line.left(at)}, {u"quantity"_s, qRound64(units * 1'000)}});
    }
    QJsonObject body{{u"channel"_s, QString::fromStdString(told.channel)}, {u"lines"_s, lines}};
    QJsonArray methods;
    for (const std::string &method : told.methods)
        methods.append(QString::fromStdString(method));
    if (!methods.isEmpty())
        body.insert(u"methods"_s, methods);
    if (!told.pickupAt.empty())
        body.insert(u"pickup_at"_s, QString::fromStdString(told.pickupAt));
    QJsonObject destination;
    if (!told.near.empty()) {
        STOA_TRY_ASSIGN(const auto point, pointOf(told.near));
        body.insert(u"near"_s, point);
        destination = point;
    }
    if (!told.country.empty()) {
        destination.insert(u"country"_s, QString::fromStdString(told.country));
        if (!told.zone.empty())
            destination.insert(u"zone"_s, QString::fromStdString(told.zone));
        body.insert(u"destination"_s, destination);
    }
    return body;
}

/// "BOWL 3, TOWEL 1": what of the order is not in the option.
QString missingText(const QJsonValue &option)
{
    QStringList missing;
    const QJsonArray list = option["missing"_L1].toArray();
    for (const QJsonValue &each : list)
        missing.append(each["sku"_L1].toString() + u' '
                       + Quantity::fromThousandths(each["quantity"_L1].toInteger()).toString());
    return missing.join(u", "_s);
}

Exit promise(Controller &controller, const PromiseOptionsTold &told)
{
    const Console &console = controller.console();
    const auto body = questionOf(told);
    if (!body)
        return console.trouble(body.error());
    const auto answer = controller.ask("POST", u"/v1/promises"_s, *body);
    if (!answer)
        return console.trouble(answer.error());
    QList<QJsonObject> rows;
    const QJsonArray options = answer->value("options"_L1).toArray();
    for (const QJsonValue &option : options) {
        QJsonObject row = option.toObject();
        if (!console.isJson())
            row.insert("missing"_L1, missingText(option));
        rows.append(row);
    }
    console.table({u"method"_s, u"match"_s, u"node"_s, u"distance_m"_s, u"from"_s, u"to"_s, u"carrier"_s,
                   u"service"_s, u"cost"_s, u"currency"_s, u"missing"_s},
                  console.isJson() ? rows : withAmounts(rows, u"cost"_s));
    if (told.methods.empty() && told.country.empty())
        console.note(u"without --country only what is collected is promised"_s);
    return Exit::Done;
}

} // namespace

void addOrderCommands(CLI::App &cli, Controller &controller)
{
    auto *orders = cli.add_subcommand("orders", "Orders at the hub, the newest first");
    const auto list = std::make_shared<ListOptions>();
    orders->add_option("--state", list->state, "created, approved, onHold, partlyFulfilled, completed …");
    orders->add_option("--channel", list->channel, "web, app, store, phone …");
    orders->add_option("--location", list->location, "Those in which the location takes part");
    orders->add_option("--queue", list->queue, "Those that wait in this queue");
    orders->add_option("--limit", list->limit, "At most so many")->check(CLI::Range(1, 100'000));
    orders->callback([&controller, list] {
        controller.chooseSignedIn([list](Controller &each, const auto &) { return listOrders(each, *list); });
    });

    auto *order = cli.add_subcommand("order", "One order with its lines, parts and timeline");
    const auto name = std::make_shared<std::string>();
    const auto channel = std::make_shared<std::string>();
    order->add_option("NUMBER", *name, "Its number, or its id")->required();
    order->add_option("--channel", *channel, "Whose number that is");
    order->callback([&controller, name, channel] {
        controller.chooseSignedIn(
            [name, channel](Controller &each, const auto &) { return showOrder(each, *name, *channel); });
    });

    auto *asking = cli.add_subcommand("promise", "What a customer can be promised now");
    const auto told = std::make_shared<PromiseOptionsTold>();
    asking->add_option("--sku", told->lines, "SKU or SKU=units; several")->required();
    asking->add_option("--method", told->methods, "ship, pickup, curbside, locker, shipToStore; several");
    asking->add_option("--channel", told->channel, "Who asks")->capture_default_str();
    auto *country = asking->add_option("--country", told->country,
                                       "Where it is sent (ISO 3166-1); without it nothing is shipped");
    asking->add_option("--zone", told->zone, "urban, suburban, regional, rural")->needs(country);
    asking->add_option("--near", told->near, "Where the customer is: latitude,longitude");
    asking->add_option("--pickup-at", told->pickupAt, "The location that the customer has in mind");
    asking->callback([&controller, told] {
        controller.chooseSignedIn([told](Controller &each, const auto &) { return promise(each, *told); });
    });
}

} // namespace stoa::ctl
