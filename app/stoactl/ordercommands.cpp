// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/checks.h"
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
    if (rows.isEmpty())
        console.note(u"there are no such orders"_s);
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
        return Error::invalid(
            u"channel"_s,
            u"several channels have an order %1, %2 and %3 among them; say which"_s.arg(
                name, found[0]["channel"_L1].toString(), found[1]["channel"_L1].toString()));
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
    const QString currency = (*order)["currency"_L1].toString();
    console.line(u"%1 (%2), %3, %4, %5 %6, %7"_s.arg(
        (*order)["number"_L1].toString(), (*order)["channel"_L1].toString(), (*order)["state"_L1].toString(),
        (*order)["method"_L1].toString(), amountText((*order)["total"_L1].toInteger(), currency), currency,
        *id));
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

} // namespace

void addOrderCommands(CLI::App &cli, Controller &controller)
{
    auto *orders = cli.add_subcommand("orders", "Orders at the hub, the newest first");
    const auto list = std::make_shared<ListOptions>();
    orders->add_option("--state", list->state,
                       "created, approved, onHold, partlyFulfilled, completed, rejected or cancelled");
    orders->add_option("--channel", list->channel, "web, app, store, phone or marketplace:NAME");
    orders->add_option("--location", list->location, "Those in which the location takes part");
    orders->add_option("--queue", list->queue, "Those that wait in this queue");
    orders->add_option("--limit", list->limit, "At most so many")->check(CLI::Range(1, 100'000));
    for (const char *each : {"--state", "--channel", "--location", "--queue"})
        orders->get_option(each)->check(notEmpty());
    orders->callback([&controller, list] {
        controller.chooseSignedIn([list](Controller &each, const auto &) { return listOrders(each, *list); });
    });

    auto *order = cli.add_subcommand("order", "One order with its lines, parts and timeline");
    const auto name = std::make_shared<std::string>();
    const auto channel = std::make_shared<std::string>();
    order->add_option("NUMBER", *name, "Its number, or its id")->required()->check(notEmpty());
    order->add_option("--channel", *channel, "Whose number that is")->check(notEmpty());
    order->callback([&controller, name, channel] {
        controller.chooseSignedIn(
            [name, channel](Controller &each, const auto &) { return showOrder(each, *name, *channel); });
    });
}

} // namespace stoa::ctl
