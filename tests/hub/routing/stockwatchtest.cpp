// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "tests/hub/routing/ownwatch.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

void sell(RoutedHouse &house, const QString &sku, const QString &location)
{
    house.write([&](UnitOfWork &unit) -> Result<void> {
        const Instant at = unit.context().at;
        STOA_TRY_ASSIGN(const auto movement,
                        Movement::accept({MovementId::make(at),
                                          sku,
                                          MovementKind::Sale,
                                          Account::at(AccountKind::OnHand, location),
                                          Account::outside(AccountKind::Customer),
                                          Quantity::units(1),
                                          {},
                                          Source::Wms,
                                          at,
                                          at}));
        STOA_TRY_ASSIGN(const auto entered, LedgerRepository::enter(unit, movement));
        Q_UNUSED(entered);
        return {};
    });
}

} // namespace

/// Stock that comes wakes the orders that wait for it.
class StockWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrivalsAreSharedOutAtOnce_data() { addEngineRows(); }
    void arrivalsAreSharedOutAtOnce();
    void whatIsReleasedWakesToo();
    void nobodyIsAskedInVain_data() { addEngineRows(); }
    void nobodyIsAskedInVain();
    void onlyMoreStockWakes();
    void whatCameBetweenLookAndWriteIsSeen();
    void theUrgentComeFirst();
    void whoTakesOverMissesNothing();
};

void StockWatchTest::arrivalsAreSharedOutAtOnce()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    const QString order = house.shipped(u"E-1"_s, 1, u"SOAP"_s);
    house.route();
    QCOMPARE(house.orders.text("SELECT queue FROM orders WHERE id = ?1", order), u"noStock"_s);
    auto &jobs = house.service().nearTime();
    QVERIFY(jobs.tick());
    house.receive(u"SOAP"_s, u"SKG"_s, 2);
    // No regular job is due.
    QCOMPARE(jobs.tick().value_or(-1), 0);
    QCOMPARE(house.placesOf(order), QStringList{u"SKG"_s});
    QCOMPARE(house.orders.figure("SELECT reserved FROM position WHERE sku = 'SOAP'"), 1'000);
    const QByteArray before = house.everything();
    QVERIFY(jobs.tick());
    QCOMPARE(house.everything(), before);
}

void StockWatchTest::whatIsReleasedWakesToo()
{
    RoutedHouse house;
    house.receive(u"SOAP"_s, u"SKG"_s, 1);
    const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
    const auto held = house.hub.callWith(
        key, "POST", "/v1/promises",
        R"({"channel":"web","lines":[{"sku":"SOAP","quantity":1000}],"hold":{"holder":"cart","seconds":60}})");
    QCOMPARE(held.status, 200);
    QCOMPARE(house.orders.figure("SELECT reserved FROM position WHERE sku = 'SOAP'"), 1'000);
    const QString order = house.shipped(u"E-1"_s, 1, u"SOAP"_s);
    house.route();
    QVERIFY(house.placesOf(order).isEmpty());
    auto &jobs = house.service().nearTime();
    QVERIFY(jobs.tick());
    house.hub.clock().advanceMs(61'000);
    QVERIFY(jobs.tick());
    QCOMPARE(house.placesOf(order), QStringList{u"SKG"_s});
}

void StockWatchTest::nobodyIsAskedInVain()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    OwnWatch watch(house);
    // Nobody waits.
    house.receive(u"SOAP"_s, u"ATH"_s, 1);
    QCOMPARE(watch.look().tried, 0);
    sell(house, u"SOAP"_s, u"ATH"_s);
    const QString order = house.shipped(u"E-1"_s, 1, u"SOAP"_s);
    // Still the router's.
    QCOMPARE(watch.look().tried, 0);
    house.route();
    // Once, for what may have come meanwhile.
    QCOMPARE(watch.look().tried, 1);
    QCOMPARE(watch.look().tried, 0);
    // Something else came.
    house.receive(u"OIL-2"_s, u"ATH"_s, 5);
    const QByteArray before = house.everything();
    QCOMPARE(watch.look().tried, 0);
    QCOMPARE(house.everything(), before);
    house.receive(u"SOAP"_s, u"ATH"_s, 1);
    const auto look = watch.look();
    QCOMPARE(look.tried, 1);
    QCOMPARE(look.found, 1);
    QCOMPARE(house.placesOf(order), QStringList{u"ATH"_s});
    // It waits no longer.
    house.receive(u"SOAP"_s, u"ATH"_s, 1);
    QCOMPARE(watch.look().tried, 0);
}

void StockWatchTest::onlyMoreStockWakes()
{
    RoutedHouse house;
    house.setNode(u"SKG"_s, [](NodeSettingsDraft &draft) {
        draft.brokering = false;
        draft.offReason = u"stocktake"_s;
    });
    const QString order = house.shipped(u"E-1"_s, 1, u"SOAP"_s);
    house.route();
    OwnWatch watch(house);
    house.receive(u"SOAP"_s, u"SKG"_s, 5);
    auto look = watch.look();
    QCOMPARE(look.tried, 1);
    QCOMPARE(look.found, 0);
    sell(house, u"SOAP"_s, u"SKG"_s);
    QCOMPARE(watch.look().tried, 0);
    house.receive(u"SOAP"_s, u"SKG"_s, 1);
    QCOMPARE(watch.look().tried, 1);
    QVERIFY(house.placesOf(order).isEmpty());
}

void StockWatchTest::whatCameBetweenLookAndWriteIsSeen()
{
    RoutedHouse house;
    const QString order = house.shipped(u"E-1"_s, 1, u"SOAP"_s);
    const auto id = *OrderId::parse(order);
    OwnWatch watch(house);
    const auto view = house.service().network().now(*watch.reader);
    QVERIFY(view);
    const auto routed =
        hub::lookAndDecide(*watch.reader, **view, id, house.hub.clock().now(), Backorders::Leave);
    QVERIFY(routed);
    house.receive(u"SOAP"_s, u"ATH"_s, 1);
    QCOMPARE(watch.look().tried, 0);
    house.write([&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY(hub::carryOutAndKeep(unit, id, *routed, (*view)->policy));
        return {};
    });
    QVERIFY(house.placesOf(order).isEmpty());
    QCOMPARE(watch.look().found, 1);
    QCOMPARE(house.placesOf(order), QStringList{u"ATH"_s});
}

void StockWatchTest::theUrgentComeFirst()
{
    RoutedHouse house;
    QStringList orders;
    for (int i = 0; i < 3; ++i) {
        orders.append(house.shipped(u"E-%1"_s.arg(i), 1, u"SOAP"_s));
        house.hub.clock().advanceMs(1'000);
    }
    house.write([&](UnitOfWork &unit) {
        return unit.connection().run("UPDATE orders SET priority = 'high' WHERE id = ?1", orders.last());
    });
    house.route();
    OwnWatch watch(house);
    house.receive(u"SOAP"_s, u"ATH"_s, 2);
    const auto look = watch.look();
    QCOMPARE(look.tried, 3);
    QCOMPARE(look.found, 2);
    QCOMPARE(house.placesOf(orders[2]), QStringList{u"ATH"_s});
    QVERIFY(house.placesOf(orders[1]).isEmpty() || house.placesOf(orders[0]).isEmpty());
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM position WHERE on_hand < reserved"), 0);
}

void StockWatchTest::whoTakesOverMissesNothing()
{
    RoutedHouse house;
    const QString order = house.shipped(u"E-1"_s, 1, u"SOAP"_s);
    house.route();
    QVERIFY(house.service().nearTime().tick());
    // The one that watched is gone when the goods come, and no job is due.
    house.receive(u"SOAP"_s, u"DC"_s, 1);
    http::Metrics metrics;
    hub::NearTime another(house.hub.house().store(), house.service().router().work(), metrics);
    QVERIFY(another.tick());
    QCOMPARE(house.placesOf(order), QStringList{u"DC"_s});
}

STOA_TEST(StockWatchTest)
#include "stockwatchtest.moc"
