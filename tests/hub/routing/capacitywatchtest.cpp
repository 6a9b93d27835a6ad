// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/network/locationrepository.h"
#include "tests/hub/routing/ownwatch.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

/// ATH does one parcel an hour, and has none left today; gives the parcels.
QStringList fillTheDay(RoutedHouse &house)
{
    house.setNode(u"ATH"_s, [](NodeSettingsDraft &draft) {
        draft.of(FulfilmentMethod::Ship)->perHour = 1;
        draft.of(FulfilmentMethod::Ship)->buffer = BasisPoints(0);
    });
    house.receive(u"SOAP"_s, u"ATH"_s, 20);
    for (int i = 0; i < 12; ++i) {
        const QString order = house.shipped(u"F-%1"_s.arg(i), 1, u"SOAP"_s);
        house.route();
        if (house.placesOf(order).isEmpty())
            break;
    }
    QStringList parcels;
    const auto reader = house.hub.house().store().openReader();
    const auto done = (*reader)->each("SELECT id FROM fulfilment ORDER BY slot_at",
                                      [&parcels](const sql::Statement &row) { parcels.append(row.text(0)); });
    return done ? parcels : QStringList();
}

/// A policy by which no store sends anything.
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

void setPolicyState(RoutedHouse &house, const QString &state)
{
    house.write([&state](UnitOfWork &unit) {
        return unit.change({EntityType::RoutingPolicy, "NO-STORES|1"}, ChangeOp::Upsert, [&] {
            return unit.connection().run("UPDATE routing_policy SET state = ?1 WHERE number = '1'", state);
        });
    });
}

} // namespace

/// Capacity that comes free, and a network that changes, wake the orders that wait.
class CapacityWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenUpLeavesItsHour_data() { addEngineRows(); }
    void whatIsGivenUpLeavesItsHour();
    void moreCapacityWakes();
    void aLocationThatTakesOrdersAgainWakes_data() { addEngineRows(); }
    void aLocationThatTakesOrdersAgainWakes();
    void otherHoursWakeWhatIsCollectedThere();
    void anotherPolicyWakes();
};

void CapacityWatchTest::whatIsGivenUpLeavesItsHour()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    const QStringList parcels = fillTheDay(house);
    QVERIFY(parcels.size() >= 2);
    house.receive(u"OIL-2"_s, u"ATH"_s, 5);
    const QString order = house.shipped(u"E-1"_s, 1, u"OIL-2"_s);
    house.route();
    QVERIFY(house.placesOf(order).isEmpty());
    OwnWatch watch(house);
    // What is accepted and packed leaves no room.
    house.orders.step(parcels[0], u"accepted"_s);
    house.orders.step(parcels[0], u"packed"_s);
    QCOMPARE(watch.look().tried, 0);
    house.orders.step(parcels[1], u"rejected"_s, {{u"reason"_s, u"tooBusy"_s}});
    const auto look = watch.look();
    QVERIFY(look.tried >= 1);
    QCOMPARE(look.found, 1);
    // One hour, for one of them.
    QCOMPARE(
        house.orders.figure("SELECT COUNT(*) FROM fulfilment WHERE state NOT IN ('rejected', 'cancelled')"),
        parcels.size());
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM slot WHERE location = 'ATH' AND held + used > 1"), 0);
    QCOMPARE(watch.look().tried, 0);
}

void CapacityWatchTest::moreCapacityWakes()
{
    RoutedHouse house;
    (void)fillTheDay(house);
    house.receive(u"OIL-2"_s, u"ATH"_s, 5);
    const QString order = house.shipped(u"E-1"_s, 1, u"OIL-2"_s);
    house.route();
    QVERIFY(house.placesOf(order).isEmpty());
    auto &jobs = house.service().nearTime();
    QVERIFY(jobs.tick());
    QVERIFY(house.placesOf(order).isEmpty());
    house.setNode(u"ATH"_s, [](NodeSettingsDraft &draft) { draft.of(FulfilmentMethod::Ship)->perHour = 3; });
    // No regular job is due.
    QCOMPARE(jobs.tick().value_or(-1), 0);
    QCOMPARE(house.placesOf(order), QStringList{u"ATH"_s});
    const QByteArray before = house.everything();
    QVERIFY(jobs.tick());
    QCOMPARE(house.everything(), before);
}

void CapacityWatchTest::aLocationThatTakesOrdersAgainWakes()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    const auto broker = [&house](bool on) {
        house.setNode(u"SKG"_s, [on](NodeSettingsDraft &draft) {
            draft.brokering = on;
            draft.offReason = on ? QString() : u"stocktake"_s;
        });
    };
    broker(false);
    house.receive(u"SOAP"_s, u"SKG"_s, 1);
    const QString order = house.shipped(u"E-1"_s, 1, u"SOAP"_s);
    const QString other = house.shipped(u"E-2"_s, 1, u"OIL-2"_s);
    house.route();
    OwnWatch watch(house);
    // Nothing of theirs lies there.
    house.setNode(u"ATH"_s, [](NodeSettingsDraft &draft) { draft.priority = 70; });
    QCOMPARE(watch.look().tried, 0);
    broker(true);
    const auto look = watch.look();
    QCOMPARE(look.tried, 1);
    QCOMPARE(look.found, 1);
    QCOMPARE(house.placesOf(order), QStringList{u"SKG"_s});
    QVERIFY(house.placesOf(other).isEmpty());
    QCOMPARE(watch.look().tried, 0);
}

void CapacityWatchTest::otherHoursWakeWhatIsCollectedThere()
{
    RoutedHouse house;
    const auto open = [&house](const QString &span) {
        house.write([&span](UnitOfWork &unit) -> Result<void> {
            STOA_TRY_ASSIGN(const auto before, LocationRepository::find(unit.connection(), u"ATH"_s));
            LocationDraft draft = before->details();
            draft.hours = {};
            if (!span.isEmpty()) {
                for (const auto day : {"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1})
                    draft.hours.insert(day, QJsonArray{span});
            }
            STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
            return LocationRepository::save(unit, location);
        });
    };
    open({});
    const QString order = house.collected(u"P-1"_s);
    house.route();
    QVERIFY(house.placesOf(order).isEmpty());
    OwnWatch watch(house);
    QCOMPARE(watch.look().tried, 0);
    open(u"09:00-21:00"_s);
    QCOMPARE(watch.look().found, 1);
    QCOMPARE(house.placesOf(order), QStringList{u"ATH"_s});
}

void CapacityWatchTest::anotherPolicyWakes()
{
    RoutedHouse house;
    activateNoStores(house);
    const QString order = house.shipped(u"E-1"_s);
    house.route();
    QVERIFY(house.placesOf(order).isEmpty());
    OwnWatch watch(house);
    // A draft decides nothing.
    house.write([](UnitOfWork &unit) {
        return unit.change({EntityType::RoutingPolicy, "NO-STORES|2"}, ChangeOp::Upsert, [&unit] {
            return unit.connection().run(
                "INSERT INTO routing_policy (code, number, name, state, body, created_at) SELECT code, '2', "
                "name, 'draft', body, 3 FROM routing_policy WHERE number = '1'");
        });
    });
    QCOMPARE(watch.look().tried, 0);
    setPolicyState(house, u"superseded"_s);
    QCOMPARE(watch.look().found, 1);
    QCOMPARE(house.placesOf(order), QStringList{u"ATH"_s});
}

STOA_TEST(CapacityWatchTest)
#include "capacitywatchtest.moc"
