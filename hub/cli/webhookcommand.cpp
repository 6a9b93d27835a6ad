// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/group.h"
#include "hub/links/outgoing.h"
#include "hub/links/webhooks/deliveryrepository.h"
#include "hub/links/webhooks/webhookrepository.h"

#include <memory>

namespace stoa::cli {

using namespace Qt::StringLiterals;
using links::DeliveryRepository;
using links::WebhookRepository;

namespace {

constexpr int kMostListed = 10'000;

struct WebhookOptions {
    std::string id;
    int limit = 100;
    std::string from;
    std::string since;
    bool dead = false;
};

Result<void> listWebhooks(House &house, const Console &console, Format format)
{
    STOA_TRY_ASSIGN(const auto webhooks, WebhookRepository::list(house.reader(), {}, kMostListed));
    QList<QJsonObject> rows;
    for (const links::Webhook &webhook : webhooks)
        rows.append(webhook.toJson());
    console.table(format, {u"id"_s, u"name"_s, u"state"_s, u"url"_s, u"types"_s}, rows);
    return {};
}

Result<void> listDead(House &house, const WebhookOptions &told, const Console &console, Format format)
{
    DeliveryRepository::Search search;
    search.state = links::DeliveryState::Dead;
    search.limit = told.limit;
    if (!told.id.empty())
        search.webhook = QString::fromStdString(told.id);
    STOA_TRY_ASSIGN(const auto found, DeliveryRepository::list(house.reader(), search));
    QList<QJsonObject> rows;
    for (const links::Delivery &delivery : found) {
        QJsonObject row = delivery.toJson();
        row.insert(u"webhook"_s, delivery.webhook);
        rows.append(row);
    }
    console.table(format,
                  {u"webhook"_s, u"event"_s, u"type"_s, u"subject"_s, u"attempts"_s, u"last_status"_s,
                   u"last_error"_s, u"given_up_at"_s},
                  rows);
    return {};
}

Result<links::ReplayWish> wishOf(const WebhookOptions &told)
{
    links::ReplayWish wish;
    if (!told.from.empty()) {
        const auto event = links::EventId::parse(QString::fromStdString(told.from));
        if (!event)
            return Error::invalid(u"from"_s, event.error().detail);
        wish.fromEvent = event->toString();
    }
    if (!told.since.empty()) {
        const auto since = Instant::parse(QString::fromStdString(told.since));
        if (!since)
            return Error::invalid(u"since"_s, u"expected an RFC 3339 instant"_s);
        wish.since = *since;
    }
    if (told.dead)
        wish.of = links::ReplayWish::Of::Dead;
    else if (!wish.fromEvent && !wish.since)
        return Error::invalid(u"from"_s, u"--from, --since or --dead is needed"_s);
    return wish;
}

Result<void> replay(House &house, const WebhookOptions &told, const Console &console)
{
    STOA_TRY_ASSIGN(const links::ReplayWish wish, wishOf(told));
    const QString id = QString::fromStdString(told.id);
    links::Replayed replayed;
    const auto done =
        house.store().write(house.write(u"webhook.replay"_s, id), [&](UnitOfWork &unit) -> Result<void> {
            STOA_TRY_ASSIGN(const auto held, WebhookRepository::hold(unit.connection(), id));
            STOA_TRY_ASSIGN(
                replayed, DeliveryRepository::replay(unit.connection(), held.id, wish, house.clock().now()));
            return {};
        });
    if (!done)
        return done.error();
    QJsonObject json{{u"queued"_s, replayed.queued}};
    QString text = u"%1 deliveries are in line"_s.arg(replayed.queued);
    if (replayed.next) {
        json.insert(u"next"_s, *replayed.next);
        text += u"; go on with --from %1"_s.arg(*replayed.next);
    }
    console.result(json, text);
    return {};
}

} // namespace

void addWebhookCommands(CLI::App &app, Common &common)
{
    auto told = std::make_shared<WebhookOptions>();
    Group group(app, common, "webhook", "Who is told of what happens");
    group.add("list", "All webhooks, without their secrets", [&common](House &house, const Console &console) {
        return listWebhooks(house, console, common.format());
    });
    auto *dead = group.add("dead", "Deliveries that were given up, the latest event first",
                           [told, &common](House &house, const Console &console) {
                               return listDead(house, *told, console, common.format());
                           });
    dead->add_option("id", told->id, "of one webhook");
    dead->add_option("--limit", told->limit, "how many at most")
        ->check(CLI::Range(1, kMostListed))
        ->capture_default_str();
    auto *again = group.add("replay", "Sends events once more", [told](House &house, const Console &console) {
        return replay(house, *told, console);
    });
    again->add_option("id", told->id)->required();
    again->add_option("--from", told->from, "from this event on")->type_name("EVENT");
    again->add_option("--since", told->since, "what was told since then, e.g. 2026-11-30T08:00:00Z")
        ->type_name("INSTANT");
    again->add_flag("--dead", told->dead, "only what was given up");
}

} // namespace stoa::cli
