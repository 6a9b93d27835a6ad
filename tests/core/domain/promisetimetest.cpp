// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/promisescene.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace stoa::test;
using namespace Qt::StringLiterals;

class PromiseTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryStep();
    void tellsByHowMuchACutOffWasMissed();
    void ships_data();
    void ships();
    void takesTheNextSlotWithRoom();
    void highPriorityUsesTheBuffer();
    void picksUp_data();
    void picksUp();
    void goesToAnotherStore();
    void anHourThatComesTwice();
    void obstacles_data();
    void obstacles();
    void aWayIsNeeded();
    void laterCutOffsAndOrders();
};

void PromiseTimeTest::tellsEveryStep()
{
    const auto promise = Scene().promise(FulfilmentMethod::Ship, athens(u"2026-11-23 08:15"_s));
    QCOMPARE(
        wall(promise.steps),
        QStringList({u"opening 11-23 08:15 to 11-23 09:00: 45"_s,
                     u"preparation 11-23 09:00 to 11-23 10:00: 60"_s, u"slot 11-23 09:00 to 11-23 10:00: 8"_s,
                     u"cutOff 11-23 10:00 to 11-23 14:00: 240"_s, u"transit 11-23 14:00 to 11-24 09:00: 1"_s,
                     u"window 11-24 09:00 to 11-24 18:00: 540"_s}));
    QVERIFY(!promise.obstacle);
    QCOMPARE(wall(*promise.ready), u"11-23 10:00"_s);
    QCOMPARE(promise.quote->cost.minorUnits(), 300);
    const QJsonObject json = promise.toJson();
    QCOMPARE(json.value("steps"_L1).toArray().size(), 6);
    QCOMPARE(json.value("window"_L1)["from"_L1].toString(), u"2026-11-24T07:00:00.000Z"_s);
    QVERIFY(!json.contains("obstacle"_L1));
}

void PromiseTimeTest::tellsByHowMuchACutOffWasMissed()
{
    const auto promise = Scene().promise(FulfilmentMethod::Ship, athens(u"2026-11-27 13:22"_s));
    QCOMPARE(
        wall(promise.steps).mid(2),
        QStringList({u"cutOffMissed 11-27 14:00 to 11-27 14:22: 22"_s,
                     u"noCollection 11-27 14:22 to 11-30 00:00: 2"_s,
                     u"cutOff 11-27 14:22 to 11-30 14:00: 4298"_s, u"transit 11-30 14:00 to 12-01 09:00: 1"_s,
                     u"window 12-01 09:00 to 12-01 18:00: 540"_s}));
}

void PromiseTimeTest::ships_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("service");
    QTest::addColumn<int>("zone");
    QTest::addColumn<QString>("ready");
    QTest::addColumn<QString>("window");
    const auto row = [](const char *name, const QString &now, const QString &ready, const QString &window,
                        int service = 0, Zone zone = Zone::Urban) {
        QTest::newRow(name) << now << service << int(zone) << ready << window;
    };
    row("before the cut-off", u"2026-11-23 12:59"_s, u"11-23 13:59"_s, u"11-24 09:00 to 11-24 18:00"_s);
    row("on the minute", u"2026-11-23 13:00"_s, u"11-23 14:00"_s, u"11-24 09:00 to 11-24 18:00"_s);
    row("a minute late", u"2026-11-23 13:01"_s, u"11-23 14:01"_s, u"11-25 09:00 to 11-25 18:00"_s);
    row("cut-off of the zone", u"2026-11-23 10:01"_s, u"11-23 11:01"_s, u"11-25 09:00 to 11-25 18:00"_s, 0,
        Zone::Rural);
    row("work goes on in the morning", u"2026-11-23 20:30"_s, u"11-24 09:30"_s,
        u"11-25 09:00 to 11-25 18:00"_s);
    row("done at closing", u"2026-11-23 20:00"_s, u"11-23 21:00"_s, u"11-25 09:00 to 11-25 18:00"_s);
    row("on a sunday", u"2026-11-29 12:00"_s, u"11-30 10:00"_s, u"12-01 09:00 to 12-01 18:00"_s);
    row("at midnight", u"2026-11-24 00:00"_s, u"11-24 10:00"_s, u"11-25 09:00 to 11-25 18:00"_s);
    row("saturday has no collection", u"2026-11-28 10:00"_s, u"11-28 11:00"_s,
        u"12-01 09:00 to 12-01 18:00"_s);
    row("christmas", u"2026-12-24 13:30"_s, u"12-24 14:30"_s, u"12-29 09:00 to 12-29 18:00"_s);
    row("christmas eve", u"2026-12-24 12:30"_s, u"12-24 13:30"_s, u"12-28 09:00 to 12-28 18:00"_s);
    row("the clock goes forward", u"2026-03-27 20:30"_s, u"03-28 09:30"_s, u"03-31 09:00 to 03-31 18:00"_s);
    row("the clock goes back", u"2026-10-24 20:30"_s, u"10-26 09:30"_s, u"10-27 09:00 to 10-27 18:00"_s);
    row("same day", u"2026-11-23 11:30"_s, u"11-23 12:30"_s, u"11-23 12:30 to 11-23 18:00"_s, 1);
    row("same day, early", u"2026-11-23 07:00"_s, u"11-23 10:00"_s, u"11-23 10:00 to 11-23 18:00"_s, 1);
    row("same day, missed", u"2026-11-23 13:30"_s, u"11-23 14:30"_s, u"11-24 09:00 to 11-24 18:00"_s, 1);
}

void PromiseTimeTest::ships()
{
    QFETCH(QString, now);
    QFETCH(int, service);
    QFETCH(int, zone);
    QFETCH(QString, ready);
    QFETCH(QString, window);
    Scene scene;
    scene.service = service;
    scene.to.zone = Zone(zone);
    const auto promise = scene.promise(FulfilmentMethod::Ship, athens(now));
    QCOMPARE(wall(*promise.ready), ready);
    QCOMPARE(wall(promise.window), window);
    // The same again.
    QVERIFY(scene.promise(FulfilmentMethod::Ship, athens(now)).steps == promise.steps);
}

void PromiseTimeTest::takesTheNextSlotWithRoom()
{
    Scene scene;
    scene.taken = {{athens(u"2026-11-23 12:00"_s), {4, 4}}, {athens(u"2026-11-23 13:00"_s), {0, 12}}};
    const auto promise = scene.promise(FulfilmentMethod::Ship, athens(u"2026-11-23 11:20"_s));
    QCOMPARE(
        wall(promise.steps).mid(1, 3),
        QStringList({u"slotFull 11-23 12:00 to 11-23 14:00: 1"_s, u"slot 11-23 14:00 to 11-23 15:00: 8"_s,
                     u"cutOff 11-23 14:00 to 11-23 14:00: 0"_s}));
    // What is ready on the hour was done before it.
    const auto early = scene.promise(FulfilmentMethod::Ship, athens(u"2026-11-23 11:00"_s));
    QCOMPARE(wall(*early.ready), u"11-23 12:00"_s);
    QCOMPARE(wall(early.steps)[1], u"slot 11-23 11:00 to 11-23 12:00: 8"_s);
}

void PromiseTimeTest::highPriorityUsesTheBuffer()
{
    Scene scene;
    scene.days = 1;
    for (int hour = 9; hour < 34; ++hour)
        scene.taken.insert({athens(u"2026-11-23 00:00"_s).plusSeconds(hour * 3600), {8, 0}});
    const Instant now = athens(u"2026-11-23 10:00"_s);
    const auto kept = scene.promise(FulfilmentMethod::Pickup, now);
    QVERIFY(kept.obstacle == (PromiseObstacle{PromiseObstacleKind::NoCapacity, 1}));
    QVERIFY(!kept.window && !kept.ready);
    QCOMPARE(wall(kept.steps).last(), u"slotFull 11-23 10:00 to 11-24 10:00: 1"_s);
    const auto used = scene.promise(FulfilmentMethod::Pickup, now, Peak::Use);
    QVERIFY(!used.obstacle);
    QCOMPARE(wall(used.steps)[1], u"slot 11-23 10:00 to 11-23 11:00: 2"_s);
}

void PromiseTimeTest::picksUp_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("ready");
    QTest::addColumn<QString>("window");
    QTest::newRow("today") << u"2026-11-23 10:05"_s << u"11-23 11:05"_s << u"11-23 11:05 to 11-23 12:00"_s;
    QTest::newRow("little is left") << u"2026-11-23 10:50"_s << u"11-23 11:50"_s
                                    << u"11-23 12:00 to 11-23 13:00"_s;
    QTest::newRow("at closing") << u"2026-11-23 20:00"_s << u"11-23 21:00"_s
                                << u"11-24 09:00 to 11-24 10:00"_s;
    QTest::newRow("over night") << u"2026-11-23 20:20"_s << u"11-24 09:20"_s
                                << u"11-24 09:20 to 11-24 10:00"_s;
    QTest::newRow("saturday night") << u"2026-11-28 21:00"_s << u"11-30 10:00"_s
                                    << u"11-30 10:00 to 11-30 11:00"_s;
    QTest::newRow("christmas") << u"2026-12-24 20:30"_s << u"12-26 09:30"_s
                               << u"12-26 09:30 to 12-26 10:00"_s;
}

void PromiseTimeTest::picksUp()
{
    QFETCH(QString, now);
    QFETCH(QString, ready);
    QFETCH(QString, window);
    const auto promise = Scene().promise(FulfilmentMethod::Pickup, athens(now));
    QCOMPARE(wall(*promise.ready), ready);
    QCOMPARE(wall(promise.window), window);
    QVERIFY(!promise.quote);
}

void PromiseTimeTest::goesToAnotherStore()
{
    Scene scene;
    const OpeningHours there = shopHours();
    scene.receiver = &there;
    const auto promise = scene.promise(FulfilmentMethod::ShipToStore, athens(u"2026-11-23 10:00"_s));
    QCOMPARE(wall(promise.steps).mid(3),
             QStringList({u"transit 11-23 14:00 to 11-24 09:00: 1"_s,
                          u"receiving 11-24 18:00 to 11-24 18:30: 30"_s,
                          u"window 11-24 18:30 to 11-24 19:00: 30"_s}));
    QCOMPARE(wall(promise.quote->arrives), u"11-24 09:00 to 11-24 18:00"_s);
}

void PromiseTimeTest::anHourThatComesTwice()
{
    Scene scene;
    scene.hours = OpeningHours::always(sceneClock());
    scene.settings.cutOffs = {{u"ACS"_s, std::nullopt, 3 * 60 + 30}};
    CarrierDraft draft = scene.carrier.details();
    draft.workingDays.fill(true);
    scene.carrier = *Carrier::accept(draft);
    // 03:30 comes at 00:30Z and at 01:30Z; the cut-off is the first.
    const Instant now = *Instant::parse(u"2026-10-25T00:30:00Z");
    const auto promise = scene.promise(FulfilmentMethod::Ship, now);
    QCOMPARE(promise.ready->toString(), u"2026-10-25T01:30:00.000Z"_s);
    QCOMPARE(promise.steps[2].kind, PromiseStepKind::CutOffMissed);
    QCOMPARE(promise.steps[2].amount, 60);
    QCOMPARE(wall(promise.window), u"10-27 09:00 to 10-27 18:00"_s);
    const auto hourBefore = scene.promise(FulfilmentMethod::Ship, now.plusSeconds(-3600));
    QCOMPARE(hourBefore.steps[2].kind, PromiseStepKind::CutOff);
    QCOMPARE(hourBefore.steps[2].amount, 0);
}

void PromiseTimeTest::obstacles_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<PromiseObstacle>("obstacle");
    using enum PromiseObstacleKind;
    QTest::newRow("off") << u"off"_s << PromiseObstacle{BrokeringOff, 0};
    QTest::newRow("off for a while") << u"off until"_s << PromiseObstacle{BrokeringOff, 90};
    QTest::newRow("not offered") << u"not offered"_s << PromiseObstacle{MethodNotOffered};
    QTest::newRow("never open") << u"never open"_s << PromiseObstacle{NeverOpen};
    QTest::newRow("no store to receive") << u"no receiver"_s << PromiseObstacle{NoCarrier};
    QTest::newRow("too heavy") << u"heavy"_s
                               << PromiseObstacle{NotCarried, 0,
                                                  Refusal{stoa::NotCarried::Weight, 30'000, 31'000}};
    QTest::newRow("too late for the horizon") << u"horizon"_s << PromiseObstacle{TooLate, 13 * 60 + 59};
    QTest::newRow("no collection within the horizon")
        << u"no collection"_s << PromiseObstacle{TooLate, 14 * 60};
    QTest::newRow("no capacity at all") << u"no capacity"_s << PromiseObstacle{NoCapacity, 1};
}

void PromiseTimeTest::obstacles()
{
    QFETCH(QString, what);
    QFETCH(PromiseObstacle, obstacle);
    Scene scene;
    Instant now = athens(u"2026-11-23 10:00"_s);
    auto method = FulfilmentMethod::Ship;
    if (what.startsWith(u"off")) {
        scene.settings.brokering = false;
        if (what.endsWith(u"until"))
            scene.settings.offUntil = now.plusSeconds(90 * 60);
    } else if (what == u"not offered") {
        method = FulfilmentMethod::Locker;
    } else if (what == u"never open") {
        scene.hours = *OpeningHours::accept({{}, u"Europe/Athens"_s});
    } else if (what == u"no receiver") {
        method = FulfilmentMethod::ShipToStore;
    } else if (what == u"heavy") {
        scene.parcel.grams = 31'000;
    } else if (what == u"horizon") {
        scene.days = 1; // Saturday 20:00 to Sunday 20:00
        now = athens(u"2026-11-28 20:00"_s).plusSeconds(60);
        scene.settings.of(method)->preparationMinutes = 60 + 59;
    } else if (what == u"no collection") {
        scene.days = 1; // a day from Saturday 10:00; the carrier works on Monday
        now = athens(u"2026-11-28 10:00"_s);
    } else if (what == u"no capacity") {
        scene.settings.of(method)->perHour = 0;
    }
    const auto promise = scene.promise(method, now);
    QVERIFY(!promise.window);
    QVERIFY(promise.obstacle);
    QCOMPARE(QString(nameOf(promise.obstacle->kind)), QString(nameOf(obstacle.kind)));
    QCOMPARE(promise.obstacle->amount, obstacle.amount);
    QVERIFY(*promise.obstacle == obstacle);
    QCOMPARE(promise.toJson().value("obstacle"_L1)["kind"_L1].toString(), QString(nameOf(obstacle.kind)));
}

void PromiseTimeTest::aWayIsNeeded()
{
    const auto settings = NodeSettings::accept(shopSettings());
    const OpeningHours hours = shopHours();
    const PromiseNode node{*settings, hours, {.country = u"GR"_s, .clock = sceneClock()}, [](Instant) {
                               return SlotUse();
                           }};
    const Instant now = athens(u"2026-11-23 10:00"_s);
    const auto shipped = promiseTime(node, {FulfilmentMethod::Ship, now, now.plusDays(7)});
    QVERIFY(shipped.obstacle == PromiseObstacle{PromiseObstacleKind::NoCarrier});
    QVERIFY(promiseTime(node, {FulfilmentMethod::Pickup, now, now.plusDays(7)}).window);
}

/// A later cut-off never makes it arrive later, and neither does an earlier order.
void PromiseTimeTest::laterCutOffsAndOrders()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 400; ++round) {
        Scene scene;
        scene.service = random.bounded(2);
        scene.days = 2 + random.bounded(10);
        if (random.bounded(3) == 0)
            scene.hours = OpeningHours::always(sceneClock());
        const Instant now = athens(random.bounded(2) ? u"2026-10-20 00:00"_s : u"2026-12-20 00:00"_s)
                                .plusSeconds(random.bounded(10 * 86'400));
        scene.settings.of(FulfilmentMethod::Ship)->preparationMinutes = random.bounded(900);
        for (int i = random.bounded(60); i > 0; --i)
            scene.taken[sceneClock().hourStart(now.plusSeconds(random.bounded(3 * 86'400)))] = {9, 0};
        std::optional<TimeWindow> last;
        for (int minute = random.bounded(60); minute < 24 * 60; minute += 1 + random.bounded(90)) {
            scene.settings.cutOffs = {{u"ACS"_s, std::nullopt, minute}};
            const auto promise = scene.promise(FulfilmentMethod::Ship, now);
            if (last) {
                QVERIFY2(promise.window, qPrintable(now.toString()));
                QVERIFY(promise.window->from <= last->from && promise.window->to <= last->to);
            }
            if (promise.window) {
                QVERIFY(promise.window->from >= *promise.ready && *promise.ready >= now);
                QVERIFY(promise.window->from < promise.window->to);
            }
            last = promise.window;
        }
        const Instant until = now.plusDays(scene.days);
        const auto sooner = scene.promise(FulfilmentMethod::Ship, now);
        scene.days = 400;
        const Instant later = now.plusSeconds(random.bounded(86'400));
        const auto after = scene.promise(FulfilmentMethod::Ship, later);
        if (sooner.window && later < until)
            QVERIFY(after.window && after.window->from >= sooner.window->from
                    && after.window->to >= sooner.window->to);
    }
}

STOA_TEST(PromiseTimeTest)
#include "promisetimetest.moc"
