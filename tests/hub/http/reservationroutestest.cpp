// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "tests/hub/access/houseorders.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <future>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::HouseOrders;
using kit::TestHouse;

namespace {

QByteArray wish(const QByteArray &holder, const QByteArray &lines,
                const QByteArray &more = R"(,"ttl_seconds":600)")
{
    return R"({"holder":")" + holder + R"(","lines":[)" + lines + ']' + more + '}';
}

QByteArray line(const QByteArray &location, qint64 units, const QByteArray &sku = "OIL-1")
{
    return R"({"sku":")" + sku + R"(","location":")" + location + R"(","quantity":)"
        + QByteArray::number(units * 1'000) + '}';
}

QByteArray idIn(const kit::WireAnswer &answer)
{
    return answer.json()["reservations"_L1][0]["id"_L1].toString().toLatin1();
}

} // namespace

/// Stock kept over REST: all of it or nothing, by whoever may, until its time is up.
class ReservationRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOrNothing_data() { kit::addEngineRows(); }
    void allOrNothing();
    void oneGetsTheLastUnit_data() { kit::addEngineRows(); }
    void oneGetsTheLastUnit();
    void itsLife_data() { kit::addEngineRows(); }
    void itsLife();
    void aCartChangesItsMind();
    void whatIsCommittedIsForWhoDecides();
    void whatIsKeptForAFulfilmentStays();
    void whatIsOfOthersIsNone();
    void anOrderTakesItsReservationsAlong_data() { kit::addEngineRows(); }
    void anOrderTakesItsReservationsAlong();
    void nothingComesToAnOrderThatEnds();
};

void ReservationRoutesTest::allOrNothing()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const auto key = hub.apiKey({u"stock.reserve"_s}, {u"*"_s});
    const auto reserve = [&](const QByteArray &body) {
        return hub.callWith(key, "POST", "/v1/reservations", body, TestHouse::freshKey());
    };
    const auto made = reserve(wish("cart-1", line("ATH", 3) + ',' + line("SKG", 4)));
    QVERIFY2(made.status == 201, made.body.constData());
    QCOMPARE(made.json()["reservations"_L1].toArray().size(), 2);
    QCOMPARE(made.json()["expires_at"_L1].toString(), hub.clock().now().plusSeconds(600).toString());
    QCOMPARE(orders.figure("SELECT sum(reserved) FROM position"), 7'000);
    const auto tooMuch = reserve(wish("cart-2", line("ATH", 2) + ',' + line("SKG", 7)));
    QCOMPARE(tooMuch.status, 409);
    QCOMPARE(tooMuch.code(), "insufficient-stock"_ba);
    const auto lines = tooMuch.json()["lines"_L1].toArray();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0]["pointer"_L1].toString(), u"/lines/1"_s);
    QCOMPARE(lines[0]["available"_L1].toInteger(), 6'000);
    QCOMPARE(lines[0]["quantity"_L1].toInteger(), 7'000);
    QCOMPARE(orders.figure("SELECT sum(reserved) FROM position"), 7'000);
    // Two lines of one place are added up.
    QCOMPARE(
        reserve(wish("cart-3", line("ATH", 4) + ',' + line("ATH", 4))).json()["lines"_L1].toArray().size(),
        2);
    QCOMPARE(
        reserve(wish("cart-4", line("ATH", 1, "SOAP"))).json()["lines"_L1][0]["available"_L1].toInteger(-1),
        0);
}

void ReservationRoutesTest::oneGetsTheLastUnit()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const auto key = hub.apiKey({u"stock.reserve"_s}, {u"*"_s});
    const auto ask = [&](const QByteArray &cart) {
        return hub
            .callWith(key, "POST", "/v1/reservations", wish(cart, line("ATH", 6)), TestHouse::freshKey())
            .status;
    };
    auto first = std::async(std::launch::async, ask, "cart-1"_ba);
    auto second = std::async(std::launch::async, ask, "cart-2"_ba);
    QList<int> answers{first.get(), second.get()};
    std::ranges::sort(answers);
    QCOMPARE(answers, (QList<int>{201, 409}));
    QCOMPARE(orders.figure("SELECT reserved FROM position WHERE sku = 'OIL-1' AND location = 'ATH'"), 6'000);
}

void ReservationRoutesTest::itsLife()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const auto key = hub.apiKey({u"stock.reserve"_s}, {u"*"_s});
    const auto post = [&](const QByteArray &path, const QByteArray &body = {}) {
        return hub.callWith(key, "POST", path, body, TestHouse::freshKey());
    };
    const QByteArray one =
        "/v1/reservations/" + idIn(post("/v1/reservations", wish("cart-1", line("ATH", 2))));
    QCOMPARE(hub.callWith(key, "GET", one).json().value("state"_L1).toString(), u"held"_s);
    const auto longer = post("/v1/reservations/extend", R"({"holder":"cart-1","ttl_seconds":86400})");
    QCOMPARE(longer.status, 200);
    QCOMPARE(hub.callWith(key, "GET", one).json().value("expires_at"_L1),
             longer.json().value("expires_at"_L1));
    const auto moved = post(one + "/transfer", R"({"location":"SKG"})");
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.json().value("location"_L1).toString(), u"SKG"_s);
    QCOMPARE(hub.callWith(key, "GET", one).json().value("state"_L1).toString(), u"released"_s);
    const QByteArray two = "/v1/reservations/" + moved.json().value("id"_L1).toString().toLatin1();
    const auto nowhere = post(two + "/transfer", R"({"location":"DC"})");
    QCOMPARE(nowhere.code(), "insufficient-stock"_ba);
    QCOMPARE(nowhere.json().value("available"_L1).toInteger(-1), 0);
    QCOMPARE(post(two + "/consume").json().value("state"_L1).toString(), u"consumed"_s);
    QCOMPARE(post(two + "/consume").status, 200);
    QCOMPARE(post(two + "/release").code(), "illegal-transition"_ba);
    QCOMPARE(post("/v1/reservations/extend", R"({"holder":"cart-1","ttl_seconds":60})").code(),
             "not-found"_ba);
    QCOMPARE(orders.figure("SELECT sum(reserved) FROM position"), 0);
    const auto list =
        hub.callWith(key, "GET", "/v1/reservations?holder=cart-1&state=consumed&location=SKG&sku=OIL-1");
    QCOMPARE(list.json()["items"_L1].toArray().size(), 1);
}

void ReservationRoutesTest::aCartChangesItsMind()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const auto key = hub.apiKey({u"stock.reserve"_s}, {u"*"_s});
    const auto reserve = [&](const QByteArray &body) {
        return hub.callWith(key, "POST", "/v1/reservations", body, TestHouse::freshKey());
    };
    QCOMPARE(reserve(wish("cart-1", line("ATH", 8))).status, 201);
    // What it held counts as free for it.
    QCOMPARE(reserve(wish("cart-1", line("ATH", 9))).status, 201);
    QCOMPARE(orders.figure("SELECT sum(reserved) FROM position"), 9'000);
    const auto tooMuch = reserve(wish("cart-1", line("ATH", 11)));
    QCOMPARE(tooMuch.json()["lines"_L1][0]["available"_L1].toInteger(), 10'000);
}

void ReservationRoutesTest::whatIsCommittedIsForWhoDecides()
{
    TestHouse hub;
    HouseOrders orders(hub);
    const QString order = orders.take(u"E-1"_s);
    const auto shop = hub.apiKey({u"stock.reserve"_s}, {u"*"_s});
    const auto office = hub.apiKey({u"stock.reserve"_s, u"order.edit"_s}, {u"*"_s});
    const auto reserve = [&](const QByteArray &key, const QByteArray &body) {
        return hub.callWith(key, "POST", "/v1/reservations", body, TestHouse::freshKey());
    };
    QCOMPARE(reserve(shop, wish("cart-1", line("ATH", 1), {})).code(), "forbidden"_ba);
    QCOMPARE(reserve(shop, wish(order.toLatin1(), line("ATH", 1))).code(), "forbidden"_ba);
    const auto made = reserve(office, wish(order.toLatin1(), line("ATH", 1), {}));
    QCOMPARE(made.json()["reservations"_L1][0]["state"_L1].toString(), u"committed"_s);
    QVERIFY(!made.json().contains("expires_at"_L1));
    QCOMPARE(reserve(office, wish("ord_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c", line("ATH", 1))).code(),
             "not-found"_ba);
}

void ReservationRoutesTest::whatIsKeptForAFulfilmentStays()
{
    TestHouse hub;
    HouseOrders orders(hub);
    orders.allocate(orders.take(u"E-1"_s), u"ATH"_s);
    const auto key = hub.apiKey({u"stock.reserve"_s}, {u"*"_s});
    const QByteArray kept = "/v1/reservations/" + orders.text("SELECT id FROM reservation").toLatin1();
    for (const QByteArray &verb : {"/release"_ba, "/consume"_ba})
        QCOMPARE(hub.callWith(key, "POST", kept + verb, {}, TestHouse::freshKey()).code(),
                 "illegal-transition"_ba);
    QCOMPARE(
        hub.callWith(key, "POST", kept + "/transfer", R"({"location":"SKG"})", TestHouse::freshKey()).code(),
        "illegal-transition"_ba);
    QCOMPARE(orders.figure("SELECT sum(reserved) FROM position"), 1'000);
}

void ReservationRoutesTest::whatIsOfOthersIsNone()
{
    TestHouse hub;
    const auto all = hub.apiKey({u"stock.reserve"_s}, {u"*"_s});
    const auto ath = hub.apiKey({u"stock.reserve"_s}, {u"ATH"_s});
    const QByteArray foreign = "/v1/reservations/"
        + idIn(hub.callWith(all, "POST", "/v1/reservations", wish("cart-1", line("SKG", 1)),
                            TestHouse::freshKey()));
    const QByteArray unknown = "/v1/reservations/rsv_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c";
    for (const auto &[method, verb, body] : {std::tuple{"GET"_ba, ""_ba, ""_ba},
                                             {"POST"_ba, "/release"_ba, ""_ba},
                                             {"POST"_ba, "/consume"_ba, ""_ba},
                                             {"POST"_ba, "/transfer"_ba, R"({"location":"ATH"})"_ba}}) {
        const auto a = hub.callWith(ath, method, foreign + verb, body, TestHouse::freshKey());
        const auto b = hub.callWith(ath, method, unknown + verb, body, TestHouse::freshKey());
        QCOMPARE(a.status, 404);
        QCOMPARE(a.json().value("detail"_L1), b.json().value("detail"_L1));
        QCOMPARE(a.json().value("errors"_L1), b.json().value("errors"_L1));
    }
    const auto extended = hub.callWith(ath, "POST", "/v1/reservations/extend",
                                       R"({"holder":"cart-1","ttl_seconds":60})", TestHouse::freshKey());
    const auto nobody = hub.callWith(ath, "POST", "/v1/reservations/extend",
                                     R"({"holder":"cart-9","ttl_seconds":60})", TestHouse::freshKey());
    QCOMPARE(extended.json().value("detail"_L1), nobody.json().value("detail"_L1));
    QVERIFY(hub.callWith(ath, "GET", "/v1/reservations").json()["items"_L1].toArray().isEmpty());
    QCOMPARE(
        hub.callWith(ath, "POST", "/v1/reservations", wish("cart-2", line("SKG", 1)), TestHouse::freshKey())
            .code(),
        "not-found"_ba);
}

void ReservationRoutesTest::anOrderTakesItsReservationsAlong()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const auto office = hub.apiKey({u"stock.reserve"_s, u"order.edit"_s, u"order.read"_s}, {u"*"_s});
    const auto reserve = [&](const QString &holder, const QByteArray &more = {}) {
        return hub.callWith(office, "POST", "/v1/reservations",
                            wish(holder.toLatin1(), line("ATH", 2) + ',' + line("SKG", 1), more),
                            TestHouse::freshKey());
    };
    const auto reserved = [&] {
        return orders.figure("SELECT sum(reserved) FROM position");
    };
    const auto isSound = [&] {
        const auto check = checkLedger(hub.house().reader());
        return check && check->reserved.isEmpty();
    };
    // Cancelled; what a cart has stays.
    const QString cancelled = orders.take(u"E-1"_s);
    QCOMPARE(reserve(u"cart-1"_s, R"(,"ttl_seconds":600)").status, 201);
    QCOMPARE(reserve(cancelled.toUpper().replace(u"ORD_"_s, u"ord_"_s)).status, 201);
    QCOMPARE(reserved(), 6'000);
    QCOMPARE(hub.callWith(office, "POST", "/v1/orders/" + cancelled.toLatin1() + "/actions",
                          R"({"do":"cancel"})", TestHouse::freshKey())
                 .status,
             200);
    QCOMPARE(reserved(), 3'000);
    QCOMPARE(
        orders.figure("SELECT count(*) FROM reservation WHERE holder = ?1 AND state = 'released'", cancelled),
        2);
    QVERIFY(isSound());
    // The last line is done.
    const QString done = orders.take(u"E-2"_s);
    const auto kept = reserve(done);
    const QString fulfilment = orders.allocate(done, u"ATH"_s);
    orders.step(fulfilment, u"packed"_s);
    QCOMPARE(reserved(), 7'000);
    orders.step(fulfilment, u"shipped"_s);
    QCOMPARE(reserved(), 3'000);
    QVERIFY(isSound());
    // Nothing is kept for either any more, for a while or for good.
    for (const QString &order : {cancelled, done, done.toUpper().replace(u"ORD_"_s, u"ord_"_s)}) {
        for (const QByteArray &more : {QByteArray(), R"(,"ttl_seconds":600)"_ba}) {
            const auto refused = reserve(order, more);
            QCOMPARE(refused.code(), "illegal-transition"_ba);
            QCOMPARE(refused.json()["errors"_L1][0]["pointer"_L1].toString(), u"/holder"_s);
        }
    }
    const QByteArray one = "/v1/reservations/" + idIn(kept);
    QCOMPARE(hub.callWith(office, "POST", one + "/release", {}, TestHouse::freshKey()).status, 200);
    QCOMPARE(hub.callWith(office, "POST", one + "/transfer", R"({"location":"SKG"})", TestHouse::freshKey())
                 .code(),
             "illegal-transition"_ba);
    QCOMPARE(reserved(), 3'000);
}

/// Whoever comes first: no order that is over has anything.
void ReservationRoutesTest::nothingComesToAnOrderThatEnds()
{
    if (kit::postgresForTests().isEmpty())
        QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server");
    TestHouse hub(sql::Engine::Postgres);
    HouseOrders orders(hub);
    const auto office = hub.apiKey({u"stock.reserve"_s, u"order.edit"_s, u"order.read"_s}, {u"*"_s});
    const auto post = [&](const QByteArray &path, const QByteArray &body) {
        return hub.callWith(office, "POST", path, body, TestHouse::freshKey());
    };
    for (int round = 0; round < 10; ++round) {
        const QByteArray order = orders.take(u"E-%1"_s.arg(round)).toLatin1();
        const auto first = post("/v1/reservations", wish(order, line("ATH", 1), {}));
        auto cancel = std::async(std::launch::async, [&] {
            return post("/v1/orders/" + order + "/actions", R"({"do":"cancel"})").status;
        });
        auto another = std::async(std::launch::async, [&] {
            return post("/v1/reservations", wish(order, line("SKG", 1), {})).status;
        });
        auto moved = std::async(std::launch::async, [&] {
            return post("/v1/reservations/" + idIn(first) + "/transfer", R"({"location":"SKG"})").status;
        });
        QCOMPARE(cancel.get(), 200);
        for (auto *each : {&another, &moved}) {
            const int status = each->get();
            QVERIFY2(status < 300 || status == 409, QByteArray::number(status).constData());
        }
        QCOMPARE(orders.figure("SELECT sum(reserved) FROM position"), 0);
        QCOMPARE(orders.figure("SELECT count(*) FROM reservation WHERE state IN ('held', 'committed')"), 0);
    }
}

STOA_TEST(ReservationRoutesTest)
#include "reservationroutestest.moc"
