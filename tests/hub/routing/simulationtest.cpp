// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/simulationrun.h"
#include "hub/routing/simulationshelf.h"
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// Replaying orders without touching them.
class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNothingOfTheChain_data() { addEngineRows(); }
    void writesNothingOfTheChain();
    void theSameIsTheSameAnswer();
    void theDayOfTheRunDoesNotCount();
    void aLongOneIsCancelledAtOnce();
    void whatRanWhenTheHubEndedIsInterrupted_data() { addEngineRows(); }
    void whatRanWhenTheHubEndedIsInterrupted();
    void stockGoesBackInTime();
    void asksForWhatItCanRun();

private:
    static QByteArray request(const QJsonObject &more = {})
    {
        QJsonObject body{{u"policies"_s, QJsonArray{policyOf(u"A"_s, 2), policyOf(u"B"_s, 1)}},
                         {u"orders"_s,
                          QJsonObject{{u"recorded"_s,
                                       QJsonObject{{u"from"_s, u"2026-09-01T00:00:00Z"_s},
                                                   {u"to"_s, u"2026-10-01T00:00:00Z"_s}}}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), *it);
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    static QJsonObject policyOf(const QString &code, int most)
    {
        QJsonObject body = policyBody(code, most);
        body.insert(u"version"_s, 1);
        return body;
    }
    static QJsonObject resultOf(RoutedHouse &house, const Desk &desk, const QByteArray &body)
    {
        const auto asked = house.hub.callAs(desk, "POST", "/v1/simulations", body, TestHouse::freshKey());
        if (asked.status != 202)
            QTest::qFail(asked.body.constData(), __FILE__, __LINE__);
        const auto ran = house.service().simulator().runNext();
        if (!ran || !*ran)
            QTest::qFail("did not run", __FILE__, __LINE__);
        const auto answer = house.hub.callAs(desk, "GET", asked.header("location"));
        return answer.json();
    }
};

void SimulationTest::writesNothingOfTheChain()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    for (int i = 0; i < 6; ++i)
        house.shipped(u"E-%1"_s.arg(i), 4);
    const Desk anna = house.hub.signedIn(u"anna"_s);
    const QByteArray before = house.everything();
    const QJsonObject done = resultOf(house, anna, request());
    QCOMPARE(done.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(done.value("progress"_L1).toInt(), 10'000);
    QCOMPARE(house.everything(), before);
    const QJsonArray policies = done["result"_L1]["policies"_L1].toArray();
    QCOMPARE(policies.size(), 2);
    // 20 pieces for 6 orders of 4.
    QCOMPARE(policies[0]["orders"_L1].toInt(), 6);
    QCOMPARE(policies[0]["fill_rate_bp"_L1].toInt(), 20 * 10'000 / 24);
    QCOMPARE(policies[0]["sample"_L1].toArray().size(), 6);
    QVERIFY(policies[0]["stock"_L1]["positions_emptied"_L1].toInt() > 0);
    QCOMPARE(policies[0]["orders_by_strategy"_L1].toObject(), (QJsonObject{{aStrategy().name, 6}}));
}

void SimulationTest::theSameIsTheSameAnswer()
{
    RoutedHouse house;
    for (int i = 0; i < 5; ++i)
        house.shipped(u"E-%1"_s.arg(i), 3);
    const Desk anna = house.hub.signedIn(u"anna"_s);
    for (const bool together : {false, true}) {
        const QByteArray body = request({{u"together"_s, together}});
        const QJsonValue first = resultOf(house, anna, body)["result"_L1];
        const QJsonValue second = resultOf(house, anna, body)["result"_L1];
        QVERIFY(!first.toObject().isEmpty());
        QCOMPARE(first, second);
    }
}

void SimulationTest::theDayOfTheRunDoesNotCount()
{
    RoutedHouse house;
    for (int i = 0; i < 5; ++i)
        house.shipped(u"E-%1"_s.arg(i), 3);
    const auto run = [&house]() -> QJsonValue {
        return resultOf(house, house.hub.signedIn(u"anna"_s), request())["result"_L1];
    };
    const QJsonValue first = run();
    QVERIFY(!first.toObject().isEmpty());
    // With the stock as it is, and the orders decided when they came.
    house.hub.clock().advanceMs(qint64(10) * 24 * 3'600'000);
    QCOMPARE(run(), first);
}

void SimulationTest::aLongOneIsCancelledAtOnce()
{
    hub::SimulationInput input;
    input.world = twoStores();
    input.policies = {aPolicy({aStrategy()})};
    for (int i = 0; i < 100'000; ++i) {
        RoutingOrder order = anOrder({{u"A"_s, 1}});
        order.number = u"E-%1"_s.arg(i);
        input.orders.append(order);
    }
    QElapsedTimer sinceStop;
    const auto result = hub::simulate(input, false, 10, ZoneSla::standard(), [&](qint64 done, qint64) {
        if (done < 500)
            return true;
        sinceStop.start();
        return false;
    });
    const qint64 took = sinceStop.elapsed();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QVERIFY2(took < 100, qPrintable(QString::number(took)));
}

void SimulationTest::whatRanWhenTheHubEndedIsInterrupted()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    auto &store = house.hub.house().store();
    QVERIFY(store.housekeep([&](sql::Connection &connection) -> Result<void> {
        hub::StoredSimulation simulation;
        simulation.id = u"sim_1"_s;
        simulation.body = "{}";
        STOA_TRY(hub::SimulationShelf::add(connection, simulation));
        STOA_TRY_ASSIGN(const bool begun, hub::SimulationShelf::begin(connection, u"sim_1"_s, u"gone"_s));
        Q_UNUSED(begun);
        return {};
    }));
    QCOMPARE(house.service().simulator().runNext().value_or(true), false);
    QCOMPARE(house.orders.text("SELECT state FROM simulation"), u"interrupted"_s);
}

void SimulationTest::stockGoesBackInTime()
{
    RoutedHouse house;
    house.shipped(u"E-1"_s, 15);
    const Desk anna = house.hub.signedIn(u"anna"_s);
    const Instant before = house.hub.clock().now();
    house.hub.clock().advanceMs(60'000);
    house.receive(u"OIL-1"_s, u"ATH"_s, 100);
    const auto fillOf = [&](const QJsonObject &more) {
        return resultOf(house, anna, request(more))["result"_L1]["policies"_L1][1]["fill_rate_bp"_L1].toInt();
    };
    QCOMPARE(fillOf({}), 10'000);
    // One part at most, and ten pieces there.
    QCOMPARE(fillOf({{u"stock_at"_s, before.plusMs(1).toString()}}), 6'667);
}

void SimulationTest::asksForWhatItCanRun()
{
    RoutedHouse house;
    const Desk anna = house.hub.signedIn(u"anna"_s);
    const auto ask = [&](const QByteArray &body) {
        return house.hub.callAs(anna, "POST", "/v1/simulations", body, TestHouse::freshKey());
    };
    QCOMPARE(ask(R"({"policies":[],"orders":{"list":[]}})").status, 400);
    QCOMPARE(ask(R"({"policies":[{"code":"A","version":1}],"orders":{}})").status, 400);
    const auto unknown = ask(R"({"policies":[{"code":"A","version":1}],"orders":{"list":[]}})");
    QCOMPARE(unknown.status, 404);
    QVERIFY(unknown.body.contains("policies/0"));
    const auto waiting = ask(request());
    const auto cancelled = house.hub.callAs(anna, "DELETE", waiting.header("location"));
    QCOMPARE(cancelled.json().value("state"_L1).toString(), u"cancelled"_s);
    QCOMPARE(house.service().simulator().runNext().value_or(true), false);
    // Who plans for one store sees none.
    const Desk one = house.hub.signedIn(u"networkplanner"_s);
    QCOMPARE(house.hub.callAs(one, "GET", waiting.header("location")).status, 404);
    QCOMPARE(house.hub.callAs(one, "POST", "/v1/simulations", request(), TestHouse::freshKey()).status, 403);
}

STOA_TEST(SimulationTest)
#include "simulationtest.moc"
