// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/decisionrecord.h"
#include "core/domain/orders/routingflip.h"
#include "core/services/orders/orderverbs.h"
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>
#include <future>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

/// A policy that sends nothing from a store is active from then on.
void activateNoStores(RoutedHouse &house)
{
    house.write([](UnitOfWork &unit) -> Result<void> {
        RoutingStrategy strategy = RoutingPolicy::minimal().strategies().first();
        strategy.exclusions.append(
            {.kind = ExclusionKind::NodeKind, .side = SetSide::In, .values = {u"store"_s}});
        STOA_TRY_ASSIGN(const auto policy,
                        RoutingPolicy::accept({.code = u"NO-STORES"_s,
                                               .name = u"No stores"_s,
                                               .owner = u"anna"_s,
                                               .strategies = {strategy}}));
        return unit.change({EntityType::RoutingPolicy, "NO-STORES|1"}, ChangeOp::Upsert, [&] {
            return unit.connection().run(
                "INSERT INTO routing_policy (code, number, name, state, body, created_at, activated_at) "
                "VALUES ('NO-STORES', '1', 'No stores', 'active', ?1, 1, 2)",
                QJsonDocument(policy.toJson()).toJson(QJsonDocument::Compact));
        });
    });
}

bool isSameChoice(const Decision &a, const Decision &b)
{
    return a.nodes() == b.nodes() && a.isComplete() == b.isComplete();
}

/// Shipped to Athens, one of each; the n-th that was placed.
QString several(RoutedHouse &house, int n, const QStringList &skus)
{
    QJsonArray lines;
    for (const QString &sku : skus)
        lines.append(QJsonObject{{u"sku"_s, sku}, {u"quantity"_s, 1'000}, {u"unit_price"_s, 900}});
    return house.orders.take(
        u"W-%1"_s.arg(n),
        {{u"placed_at"_s, u"2026-09-21T12:00:%1.000Z"_s.arg(n, 2, 10, QChar(u'0'))}, {u"lines"_s, lines}});
}

/// What is kept of the decisions, by the number of the order.
QMap<QString, DecisionRecord> recordsOf(RoutedHouse &house)
{
    QMap<QString, DecisionRecord> records;
    const auto reader = house.hub.house().store().openReader();
    QStringList ids;
    if (!(*reader)->each("SELECT id FROM decision_record",
                         [&ids](const sql::Statement &row) { ids.append(row.text(0)); }))
        qFatal("the test's records");
    for (const QString &id : std::as_const(ids)) {
        const auto kept = hub::DecisionLog::find(**reader, *DecisionId::parse(id));
        const auto record = DecisionRecord::parse((*kept)->json);
        records.insert(record->decision.order, *record);
    }
    return records;
}

} // namespace

/// From an order that waits to its places, on the real hub.
class OrderRouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsThePlace_data() { addEngineRows(); }
    void findsThePlace();
    void theRecordMakesItAgain();
    void thatManyWaitMakesAWave_data() { addEngineRows(); }
    void thatManyWaitMakesAWave();
    void nobodyGetsTheSameUnitTwice();
    void whatHasNoPlaceWaitsInItsQueue();
    void aHeldOrderIsNotAskedForAgain();
    void routesByRestOnce();
    void triesWithoutWriting();
    void anotherPolicyCountsFromThenOn();
    void aWaveIsOfOnePolicy_data() { addEngineRows(); }
    void aWaveIsOfOnePolicy();
    void eachOfAWaveTellsWhatWouldHaveChangedIt_data() { addEngineRows(); }
    void eachOfAWaveTellsWhatWouldHaveChangedIt();
};

void OrderRouterTest::findsThePlace()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    const QString order = house.shipped(u"E-1"_s);
    const auto round = house.route();
    QCOMPARE(round.routed, 1);
    QCOMPARE(house.placesOf(order), QStringList{u"ATH"_s});
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM orders WHERE route_wanted IS NOT NULL"), 0);
    QCOMPARE(house.orders.figure("SELECT reserved FROM position WHERE sku = 'OIL-1' AND location = 'ATH'"),
             1'000);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM slot WHERE location = 'ATH' AND held = 1"), 1);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM decision"), 1);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM decision_record"), 1);
    // Nothing is left to do.
    QCOMPARE(house.route().routed, 0);
}

void OrderRouterTest::theRecordMakesItAgain()
{
    RoutedHouse house;
    house.shipped(u"E-1"_s, 3);
    house.route();
    const QString id = house.orders.text("SELECT id FROM decision");
    const Desk anna = house.hub.signedIn(u"anna"_s);
    const auto answer = house.hub.callAs(anna, "GET", "/v1/decisions/" + id.toLatin1());
    QCOMPARE(answer.status, 200);
    const auto record = DecisionRecord::parse(answer.body);
    QVERIFY2(record, record ? "" : qPrintable(record.error().toString()));
    QCOMPARE(DecisionRecord({record->of, record->policy, route(record->of, record->policy)}).toBytes(),
             answer.body);
    // Who sees another store alone sees nothing of it.
    const QByteArray key = house.hub.apiKey({u"order.read"_s}, {u"SKG"_s});
    QCOMPARE(house.hub.callWith(key, "GET", "/v1/decisions/" + id.toLatin1()).status, 404);
}

void OrderRouterTest::thatManyWaitMakesAWave()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    house.receive(u"OIL-1"_s, u"ATH"_s, 20);
    house.setNode(u"ATH"_s,
                  [](NodeSettingsDraft &draft) { draft.of(FulfilmentMethod::Ship)->perHour = 100; });
    QStringList orders;
    for (int i = 0; i < 24; ++i)
        orders.append(house.shipped(u"E-%1"_s.arg(i)));
    const auto round = house.route();
    QCOMPARE(round.waves, 1);
    QCOMPARE(round.routed, 24);
    for (const QString &order : std::as_const(orders))
        QVERIFY2(!house.placesOf(order).isEmpty(), qPrintable(order));
    QCOMPARE(house.orders.figure("SELECT SUM(reserved) FROM position"), 24'000);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM decision_record WHERE wave <> '' AND gap >= 0"), 24);
}

void OrderRouterTest::nobodyGetsTheSameUnitTwice()
{
    RoutedHouse house;
    // 20 pieces in all.
    for (int i = 0; i < 25; ++i)
        house.shipped(u"E-%1"_s.arg(i));
    house.route();
    QCOMPARE(house.orders.figure("SELECT SUM(reserved) FROM position"), 20'000);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM position WHERE on_hand < reserved"), 0);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM orders WHERE open_units > 0"), 5);
}

void OrderRouterTest::whatHasNoPlaceWaitsInItsQueue()
{
    RoutedHouse house;
    const QString order = house.shipped(u"E-1"_s, 1, u"SOAP"_s);
    house.route();
    QCOMPARE(house.orders.text("SELECT queue FROM orders WHERE id = ?1", order), u"noStock"_s);
    QVERIFY(house.placesOf(order).isEmpty());
    house.receive(u"SOAP"_s, u"SKG"_s, 2);
    QVERIFY(house.service().nearTime().runNow("brokerAgain").value_or(0) == 1);
    QCOMPARE(house.placesOf(order), QStringList{u"SKG"_s});
    QCOMPARE(house.orders.text("SELECT queue FROM orders WHERE id = ?1", order), QString());
    // And nothing more is written about it.
    const QByteArray before = house.everything();
    QVERIFY(house.service().nearTime().runNow("brokerAgain").value_or(-1) == 0);
    QCOMPARE(house.everything(), before);
}

void OrderRouterTest::aHeldOrderIsNotAskedForAgain()
{
    RoutedHouse house;
    const QString order = house.shipped(u"E-1"_s);
    house.write([&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto id, OrderId::parse(order));
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(unit, id));
        const OrderHold hold{HoldKind::Fraud, {}, unit.context().at};
        STOA_TRY_ASSIGN(const auto held, open.order().held(hold, open.event(OrderEventKind::Held)));
        open.set(held);
        return open.save();
    });
    QCOMPARE(house.route().routed, 0);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM orders WHERE route_wanted IS NOT NULL"), 0);
    QVERIFY(house.placesOf(order).isEmpty());
}

void OrderRouterTest::routesByRestOnce()
{
    RoutedHouse house;
    const QString order = house.shipped(u"E-1"_s);
    const Desk anna = house.hub.signedIn(u"anna"_s);
    const QByteArray target = "/v1/orders/" + order.toLatin1() + "/route";
    const QByteArray key = TestHouse::freshKey();
    const auto first = house.hub.callAs(anna, "POST", target, {}, key);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value("outcome"_L1).toString(), u"assigned"_s);
    const auto again = house.hub.callAs(anna, "POST", target, {}, key);
    QCOMPARE(again.body, first.body);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM fulfilment"), 1);
    const auto other = house.hub.callAs(anna, "POST", target, {}, TestHouse::freshKey());
    QCOMPARE(other.status, 409);
    QCOMPARE(other.code(), "illegal-transition"_ba);
}

void OrderRouterTest::triesWithoutWriting()
{
    RoutedHouse house;
    const QString order = house.shipped(u"E-1"_s);
    const Desk anna = house.hub.signedIn(u"anna"_s);
    const QByteArray before = house.everything();
    const auto tried =
        house.hub.callAs(anna, "POST", "/v1/routing/try", "{\"order\":\"" + order.toLatin1() + "\"}");
    QCOMPARE(tried.status, 200);
    QCOMPARE(tried.json()["record"_L1]["decision"_L1]["outcome"_L1].toString(), u"assigned"_s);
    QCOMPARE(house.everything(), before);
    const auto both = house.hub.callAs(anna, "POST", "/v1/routing/try",
                                       "{\"order\":\"" + order.toLatin1() + "\",\"draft\":{}}");
    QCOMPARE(both.status, 400);
}

void OrderRouterTest::anotherPolicyCountsFromThenOn()
{
    RoutedHouse house;
    const QString first = house.shipped(u"E-1"_s);
    house.route();
    activateNoStores(house);
    const QString second = house.shipped(u"E-2"_s);
    house.route();
    QCOMPARE(house.placesOf(first), QStringList{u"ATH"_s});
    QVERIFY(house.placesOf(second).isEmpty());
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM decision WHERE policy = 'MINIMAL'"), 1);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM decision WHERE policy = 'NO-STORES'"), 1);
}

void OrderRouterTest::aWaveIsOfOnePolicy()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    house.receive(u"OIL-1"_s, u"ATH"_s, 100);
    for (const QString &location : {u"ATH"_s, u"DC"_s})
        house.setNode(location,
                      [](NodeSettingsDraft &draft) { draft.of(FulfilmentMethod::Ship)->perHour = 100; });
    // More than one commit carries out.
    constexpr int kOrders = 60;
    for (int i = 0; i < kOrders; ++i)
        house.shipped(u"E-%1"_s.arg(i));
    auto &store = house.hub.house().store();
    const auto seen = *store.openReader();
    const auto isActive = [&seen] {
        return seen->scalar("SELECT COUNT(*) FROM routing_policy WHERE state = 'active'").value_or(0) == 1;
    };
    std::future<void> activating;
    int behind = 0; // Of the wave, when the policy came.
    const int listener = store.onCommitted([&](const hub::Committed &) {
        if (activating.valid())
            return;
        activating = std::async(std::launch::async, [&house] { activateNoStores(house); });
        // The wave goes on only once it is there.
        for (int tries = 0; tries < 2'000 && !isActive(); ++tries)
            activating.wait_for(std::chrono::milliseconds(5));
        behind = int(seen->scalar("SELECT COUNT(*) FROM orders WHERE route_wanted IS NOT NULL").value_or(0));
    });
    const auto round = house.route();
    activating.get();
    store.removeListener(listener);
    QVERIFY(isActive());
    QVERIFY2(behind > 0 && behind < kOrders, qPrintable(QString::number(behind)));
    QCOMPARE(round.waves, 1);
    QCOMPARE(round.routed, kOrders);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM decision WHERE policy = 'MINIMAL'"), kOrders);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM decision"), kOrders);
    QCOMPARE(house.orders.figure("SELECT COUNT(DISTINCT wave) FROM decision_record WHERE wave <> ''"), 1);
    // Each record is of the policy that decided.
    QStringList ids;
    QVERIFY(seen->each("SELECT id FROM decision",
                       [&ids](const sql::Statement &row) { ids.append(row.text(0)); }));
    for (const QString &id : std::as_const(ids)) {
        const auto kept = hub::DecisionLog::find(*seen, *DecisionId::parse(id));
        QVERIFY(kept && *kept);
        const auto record = DecisionRecord::parse((*kept)->json);
        QVERIFY(record);
        QCOMPARE(record->policy.code(), u"MINIMAL"_s);
        QCOMPARE(record->decision.policy, u"MINIMAL"_s);
    }

    // The next wave is of the new one.
    house.receive(u"OIL-1"_s, u"DC"_s, 100);
    for (int i = 0; i < 24; ++i)
        house.shipped(u"F-%1"_s.arg(i));
    QCOMPARE(house.route().waves, 1);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM decision WHERE policy = 'NO-STORES'"), 24);
    QCOMPARE(house.orders.figure("SELECT COUNT(DISTINCT wave) FROM decision_record WHERE wave <> ''"), 2);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM (SELECT order_id FROM decision GROUP BY order_id "
                                 "HAVING COUNT(*) > 1) twice"),
             0);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM fulfilment WHERE location = 'DC'"), 24);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM orders WHERE route_wanted IS NOT NULL"), 0);
}

void OrderRouterTest::eachOfAWaveTellsWhatWouldHaveChangedIt()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    // At DC a piece costs half a euro more. The four at ATH go to those who need soap as well, and would
    // otherwise get two parcels; who was before them would have taken them.
    house.receive(u"OIL-2"_s, u"ATH"_s, 4);
    house.receive(u"SOAP"_s, u"ATH"_s, 4);
    house.receive(u"OIL-2"_s, u"DC"_s, 40);
    for (const QString &location : {u"ATH"_s, u"DC"_s, u"SKG"_s})
        house.setNode(location, [&location](NodeSettingsDraft &draft) {
            draft.of(FulfilmentMethod::Ship)->perHour = 100;
            draft.handlingPerUnitMinor = location == u"DC"_s ? 50 : location == u"SKG"_s ? 20 : 0;
        });
    int n = 0;
    while (n < 10)
        several(house, n++, {u"OIL-2"_s});
    while (n < 14)
        several(house, n++, {u"OIL-2"_s, u"SOAP"_s});
    while (n < 24)
        several(house, n++, {u"OIL-1"_s});
    while (n < 30)
        several(house, n++, {u"OIL-2"_s});
    QCOMPARE(house.route().waves, 1);
    const auto records = recordsOf(house);
    QCOMPARE(records.size(), n);
    int together = 0;
    int flips = 0;
    for (const DecisionRecord &record : records) {
        const Decision &decision = record.decision;
        const Decision alone = route(record.of, record.policy);
        QCOMPARE(summaryOf(decision)["together"_L1].toBool(), decision.isTogether);
        if (decision.isTogether) {
            ++together;
            QVERIFY(decision.flips.isEmpty() && !decision.flipsAreComplete);
            QVERIFY(alone.parts != decision.parts);
            continue;
        }
        // The world of the record is the one in which it was decided: whoever has it gets the same.
        QVERIFY2(isSameChoice(alone, decision), qPrintable(decision.order));
        if (decision.flipsAreComplete)
            QVERIFY2(alone == decision, qPrintable(decision.order));
        for (const Flip &flip : decision.flips) {
            const QString what = u"%1: %2 of %3 at %4"_s.arg(decision.order, nameOf(flip.kind))
                                     .arg(flip.change)
                                     .arg(flip.node);
            const auto changed = [&](qint64 change) {
                const Flipped flipped = applied(flip, change, record.of, record.policy);
                return route(flipped.of, flipped.policy, {.flips = FlipSearch::Skip});
            };
            QVERIFY2(!isSameChoice(decision, changed(flip.change)), qPrintable(what));
            QVERIFY2(isSameChoice(decision, changed(flip.change > 0 ? flip.change - 1 : flip.change + 1)),
                     qPrintable(what));
            ++flips;
        }
    }
    // The first ten got DC for the sake of the four; these, and whoever came later, have a flip of their own.
    QVERIFY(together >= 10 && together < n);
    QVERIFY(flips >= 20);
    const auto of = [&records](const QString &order) -> const Decision & {
        return records.constFind(order)->decision;
    };
    QVERIFY(of(u"W-0"_s).isTogether);
    QCOMPARE(of(u"W-0"_s).nodes(), QStringList{u"DC"_s});
    QCOMPARE(of(u"W-10"_s).nodes(), QStringList{u"ATH"_s});
    QVERIFY(!of(u"W-10"_s).flips.isEmpty());
    QVERIFY(!of(u"W-29"_s).isTogether);
    QVERIFY(!of(u"W-29"_s).flips.isEmpty());
}

STOA_TEST(OrderRouterTest)
#include "orderroutertest.moc"
