// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/replicas.h"
#include "hub/routing/orderservice.h"
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;

/// One that works on the orders of the house, as another process would: its own connections and board.
struct Replica {
    explicit Replica(RoutedHouse &house)
        : store(*hub::HubStore::open(house.hub.house().store().options(), house.hub.clock()))
        , replicas(*hub::Replicas::start(*store, board))
        , service(std::make_unique<hub::OrderService>(*store, board, metrics))
    {
        service->start();
    }
    std::unique_ptr<hub::HubStore> store;
    hub::HeadBoard board;
    std::unique_ptr<hub::Replicas> replicas;
    http::Metrics metrics;
    std::unique_ptr<hub::OrderService> service;
};

} // namespace

/// Two replicas at one database, and what becomes of the work when the one that does it goes.
class TakeoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOtherGoesOn();
};

void TakeoverTest::theOtherGoesOn()
{
    if (postgresForTests().isEmpty())
        QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server");
    RoutedHouse house(sql::Engine::Postgres);
    house.receive(u"OIL-1"_s, u"ATH"_s, 100);
    house.setNode(u"ATH"_s,
                  [](NodeSettingsDraft &draft) { draft.of(FulfilmentMethod::Ship)->perHour = 100; });
    const auto waiting = [&house] {
        return house.orders.figure("SELECT COUNT(*) FROM orders WHERE route_wanted IS NOT NULL");
    };
    const Desk anna = house.hub.signedIn(u"anna"_s);
    const auto simulate = [&] {
        QJsonObject policy = policyBody(u"A"_s);
        policy.insert(u"version"_s, 1);
        const QJsonObject body{{u"policies"_s, QJsonArray{policy}},
                               {u"orders"_s,
                                QJsonObject{{u"recorded"_s,
                                             QJsonObject{{u"from"_s, u"2026-09-01T00:00:00Z"_s},
                                                         {u"to"_s, u"2026-10-01T00:00:00Z"_s}}}}}};
        const auto asked =
            house.hub.callAs(anna, "POST", "/v1/simulations",
                             QJsonDocument(body).toJson(QJsonDocument::Compact), TestHouse::freshKey());
        return asked.status;
    };
    const auto simulated = [&house] {
        return house.orders.figure("SELECT COUNT(*) FROM simulation WHERE state = 'done'");
    };

    auto first = std::make_unique<Replica>(house);
    const QString soap = house.shipped(u"S-1"_s, 1, u"SOAP"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.orders.figure("SELECT COUNT(*) FROM decision"), 1, kPatienceMs);
    // Beside it, another one that waits for its turn.
    auto second = std::make_unique<Replica>(house);
    for (int i = 0; i < 30; ++i)
        house.shipped(u"E-%1"_s.arg(i));
    QCOMPARE(simulate(), 202);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(simulated(), 1, kPatienceMs);

    // In the middle of its work, its connections are gone.
    for (int i = 0; i < 30; ++i)
        house.shipped(u"F-%1"_s.arg(i));
    first.reset();
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, kPatienceMs);
    QCOMPARE(simulate(), 202);
    QTRY_COMPARE_WITH_TIMEOUT(simulated(), 2, kPatienceMs);
    // So is the regular work: goods for whom nothing was there.
    QVERIFY(house.placesOf(soap).isEmpty());
    house.receive(u"SOAP"_s, u"SKG"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(house.placesOf(soap), QStringList{u"SKG"_s}, kPatienceMs);
    second.reset();

    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM fulfilment"), 61);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM (SELECT order_id FROM fulfilment GROUP BY order_id "
                                 "HAVING COUNT(*) > 1) twice"),
             0);
    QCOMPARE(house.orders.figure("SELECT SUM(reserved) FROM position"), 61'000);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM position WHERE on_hand < reserved"), 0);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM simulation WHERE state IN ('running', 'waiting')"), 0);
}

STOA_TEST(TakeoverTest)
#include "takeovertest.moc"
