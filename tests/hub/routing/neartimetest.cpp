// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/fulfilmentrepository.h"
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// The regular work on orders.
class NearTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyJobRunsWhenItIsDue_data() { addEngineRows(); }
    void everyJobRunsWhenItIsDue();
    void whatNobodyCameForExpires();
    void customersAreRemindedOnce();
    void whatNobodyAcceptsGoesElsewhere_data() { addEngineRows(); }
    void whatNobodyAcceptsGoesElsewhere();
    void reservationsEnd();
    void latePromisesAreMoved();
    void salesBecomeAPace_data() { addEngineRows(); }
    void salesBecomeAPace();
    void aSecondRunDoesNothing();

private:
    static qint64 run(RoutedHouse &house, const QByteArray &job)
    {
        const auto done = house.service().nearTime().runNow(job);
        if (!done)
            QTest::qFail(qPrintable(done.error().toString()), __FILE__, __LINE__);
        return done.value_or(-1);
    }
    /// An order that lies at ATH to be collected; gives its fulfilment.
    static QString ready(RoutedHouse &house)
    {
        const QString order = house.collected(u"P-1"_s);
        house.route();
        const QString fulfilment = house.orders.text("SELECT id FROM fulfilment WHERE order_id = ?1", order);
        house.orders.step(fulfilment, u"packed"_s);
        house.orders.step(fulfilment, u"readyForPickup"_s);
        house.write([&](UnitOfWork &unit) {
            return unit.connection().run("UPDATE fulfilment SET expires_at = ?2 WHERE id = ?1", fulfilment,
                                         unit.context().at.plusDays(3));
        });
        return fulfilment;
    }
};

void NearTimeTest::everyJobRunsWhenItIsDue()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    auto &jobs = house.service().nearTime();
    const auto first = jobs.tick();
    QVERIFY2(first, first ? "" : qPrintable(first.error().toString()));
    QVERIFY(*first >= 9);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM regular_job WHERE problem <> ''"), 0);
    QCOMPARE(jobs.tick().value_or(-1), 0);
    house.hub.clock().advanceMs(30'000);
    QCOMPARE(jobs.tick().value_or(-1), 1);
    house.hub.clock().advanceMs(15 * 60'000);
    QVERIFY(jobs.tick().value_or(-1) >= 8);
}

void NearTimeTest::whatNobodyCameForExpires()
{
    RoutedHouse house;
    const QString fulfilment = ready(house);
    QCOMPARE(run(house, "expirePickups"), 0);
    house.hub.clock().advanceDays(3);
    QCOMPARE(run(house, "expirePickups"), 1);
    QCOMPARE(house.orders.text("SELECT state FROM fulfilment WHERE id = ?1", fulfilment), u"expired"_s);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM task WHERE kind = 'restock' AND state = 'open'"), 1);
    QCOMPARE(run(house, "expirePickups"), 0);
}

void NearTimeTest::customersAreRemindedOnce()
{
    RoutedHouse house;
    ready(house);
    QCOMPARE(run(house, "remindOfPickups"), 0);
    house.hub.clock().advanceMs(49 * 3'600'000LL);
    QCOMPARE(run(house, "remindOfPickups"), 1);
    QCOMPARE(run(house, "remindOfPickups"), 0);
    QVERIFY(house.orders.text("SELECT timeline FROM orders").contains(u"pickupReminder"_s));
}

void NearTimeTest::whatNobodyAcceptsGoesElsewhere()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    const QString order = house.shipped(u"E-1"_s);
    house.route();
    QCOMPARE(house.placesOf(order), QStringList{u"ATH"_s});
    // Two hours of open time: 17:13 to 19:13.
    house.hub.clock().advanceMs(119 * 60'000);
    QCOMPARE(run(house, "giveUpStale"), 0);
    house.hub.clock().advanceMs(2 * 60'000);
    QCOMPARE(run(house, "giveUpStale"), 1);
    house.route();
    QCOMPARE(house.placesOf(order), QStringList{u"SKG"_s});
    QCOMPARE(house.orders.figure("SELECT reserved FROM position WHERE location = 'ATH' AND sku = 'OIL-1'"),
             0);
}

void NearTimeTest::reservationsEnd()
{
    RoutedHouse house;
    const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
    const auto held = house.hub.callWith(
        key, "POST", "/v1/promises",
        R"({"channel":"web","lines":[{"sku":"OIL-1","quantity":2000}],"hold":{"holder":"cart","seconds":60}})");
    QCOMPARE(held.status, 200);
    QCOMPARE(held.json()["held"_L1]["reservations"_L1].toArray().size(), 1);
    QCOMPARE(house.orders.figure("SELECT SUM(reserved) FROM position"), 2'000);
    QCOMPARE(run(house, "expireReservations"), 0);
    house.hub.clock().advanceMs(61'000);
    QCOMPARE(run(house, "expireReservations"), 1);
    QCOMPARE(house.orders.figure("SELECT SUM(reserved) FROM position"), 0);
}

void NearTimeTest::latePromisesAreMoved()
{
    RoutedHouse house;
    const QString order = house.shipped(u"E-1"_s);
    house.write([&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(const auto id, OrderId::parse(order));
        STOA_TRY_ASSIGN(auto open, OpenOrder::lock(unit, id));
        open.set(open.order().promised({}, unit.context().at, open.event(OrderEventKind::PromiseChanged)));
        return open.save();
    });
    QCOMPARE(run(house, "moveLatePromises"), 0);
    house.route();
    QCOMPARE(run(house, "moveLatePromises"), 1);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM orders WHERE expected_at = promised_to"), 1);
    QCOMPARE(run(house, "moveLatePromises"), 0);
}

void NearTimeTest::salesBecomeAPace()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    const QString order = house.shipped(u"E-1"_s, 4);
    house.route();
    const QString fulfilment = house.orders.text("SELECT id FROM fulfilment WHERE order_id = ?1", order);
    house.orders.step(fulfilment, u"packed"_s);
    house.orders.step(fulfilment, u"shipped"_s);
    run(house, "refreshPace");
    // 4 in 28 days.
    QCOMPARE(house.orders.figure("SELECT weekly FROM pace WHERE sku = 'OIL-1' AND location = 'ATH'"), 1'000);
    house.hub.clock().advanceDays(29);
    run(house, "refreshPace");
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM pace"), 0);
}

void NearTimeTest::aSecondRunDoesNothing()
{
    RoutedHouse house;
    house.shipped(u"E-1"_s);
    house.route();
    ready(house);
    house.hub.clock().advanceDays(4);
    for (const char *job : {"expireReservations", "expirePickups", "remindOfPickups", "giveUpStale"})
        run(house, job);
    const QByteArray before = house.everything();
    for (const char *job : {"expireReservations", "expirePickups", "remindOfPickups", "giveUpStale"})
        QCOMPARE(run(house, job), 0);
    QCOMPARE(house.everything(), before);
}

STOA_TEST(NearTimeTest)
#include "neartimetest.moc"
