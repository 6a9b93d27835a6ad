// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/ordercalls.h"

#include "tests/hub/http/eventfeed.h"

namespace stoa::kit {

using namespace Qt::StringLiterals;

void callOrders(TestHouse &house, const CallRoute &call)
{
    HouseOrders made(house);
    const QByteArray body = QJsonDocument(HouseOrders::body(u"H-1"_s)).toJson(QJsonDocument::Compact);
    const QByteArray order = call("orders.take", "/v1/orders", body).header("location");
    call("orders.take", "/v1/orders", body);
    call("orders.list", "/v1/orders", {});
    call("orders.one", order, {});
    call("orders.act", order + "/actions", R"({"do":"note","note":"called"})");
    call("orders.act_on_many", "/v1/orders/actions", R"({"orders":["ord_0"],"do":"approve"})");
    const QByteArray fulfilment =
        "/v1/fulfilments/" + made.allocate(QString::fromLatin1(order.sliced(11)), u"ATH"_s).toLatin1();
    call("fulfilments.list", "/v1/fulfilments", {});
    call("fulfilments.one", fulfilment, {});
    call("fulfilments.step", fulfilment + "/steps", R"({"to":"accepted"})");
}

void callReservations(const CallRoute &call)
{
    const auto make = [&call](const QByteArray &holder) {
        const auto made = call("reservations.make", "/v1/reservations",
                               R"({"holder":")" + holder
                                   + R"(","ttl_seconds":600,"lines":[{"sku":"OIL-1","location":"ATH",)"
                                     R"("quantity":1000}]})");
        return "/v1/reservations/" + made.json()["reservations"_L1][0]["id"_L1].toString().toLatin1();
    };
    const QByteArray first = make("cart-1");
    call("reservations.list", "/v1/reservations", {});
    call("reservations.one", first, {});
    call("reservations.extend", "/v1/reservations/extend", R"({"holder":"cart-1","ttl_seconds":900})");
    call("reservations.transfer", first + "/transfer", R"({"location":"SKG"})");
    call("reservations.release", make("cart-2") + "/release", {});
    call("reservations.consume", make("cart-3") + "/consume", {});
}

void callReturnsAndTasks(TestHouse &house, const CallRoute &call)
{
    HouseOrders made(house);
    const QString order = made.take(
        u"H-2"_s,
        {{u"lines"_s,
          QJsonArray{QJsonObject{{u"sku"_s, u"OIL-1"_s}, {u"quantity"_s, 2'000}, {u"unit_price"_s, 900}}}}});
    const QString fulfilment = made.allocate(order, u"ATH"_s);
    made.step(fulfilment, u"packed"_s);
    made.step(fulfilment, u"shipped"_s);
    const auto opened =
        call("returns.open", "/v1/returns",
             R"({"order":")" + order.toLatin1()
                 + R"(","channel":"store","wish":"refund","lines":[{"line":1,"quantity":1000,)"
                   R"("reason":"unwanted"}]})");
    call("returns.list", "/v1/returns", {});
    call("returns.one", opened.header("location"), {});
    call("returns.step", opened.header("location") + "/steps", R"({"to":"accepted"})");
    const auto story = made.story(u"H-3"_s);
    call("tasks.list", "/v1/tasks", {});
    call("tasks.close", "/v1/tasks/" + story.task.toLatin1() + "/close", R"({"state":"done"})");
}

void callEvents(const CallRoute &call)
{
    const auto setAside = [&call](const QString &id) {
        const auto told =
            call("events.take", "/v1/events", compact(placed(id, id, {{u"currency"_s, u"USD"_s}})));
        return "/v1/quarantine/" + told.json()["results"_L1][0]["ref"_L1].toString().toLatin1();
    };
    const QByteArray first = setAside(u"H-8"_s);
    const auto kept = call("quarantine.one", first, {});
    call("quarantine.list", "/v1/quarantine", {});
    call("quarantine.mend", first, compact(QJsonObject{{u"body"_s, kept.json().value("body"_L1)}}));
    call("quarantine.replay", first + "/replay", {});
    call("quarantine.replay_many", "/v1/quarantine/replay", R"({"ids":["qrn_0"]})");
    call("quarantine.discard", setAside(u"H-9"_s) + "/discard", R"({"reason":"a test"})");
    call("schemas.one", "/v1/schemas/stoa.order.placed.v1.json", {});
}

} // namespace stoa::kit
