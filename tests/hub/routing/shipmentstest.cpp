// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/carriers/simulatedcarrier.h"
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// Labels, and parcels on their way.
class ShipmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLabelIsBoughtOnce_data() { addEngineRows(); }
    void aLabelIsBoughtOnce();
    void parcelsArrive_data() { addEngineRows(); }
    void parcelsArrive();
    void theSimulatedCarrierSaysTheSameTwice();
    void someMeetTrouble();
};

void ShipmentsTest::aLabelIsBoughtOnce()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    house.shipped(u"E-1"_s);
    house.route();
    const QString fulfilment = house.orders.text("SELECT id FROM fulfilment");
    const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
    const QByteArray target = "/v1/fulfilments/" + fulfilment.toLatin1() + "/label";
    const auto first = house.hub.callWith(key, "POST", target, {}, TestHouse::freshKey());
    QVERIFY2(first.status == 201, first.body.constData());
    QVERIFY(links::SimulatedCarrier::isTracking(first.json().value("tracking"_L1).toString()));
    QCOMPARE(first.json().value("sscc"_L1).toString().size(), 18);
    QCOMPARE(first.json().value("cost"_L1).toInt(), 300);
    QCOMPARE(house.orders.text("SELECT tracking FROM fulfilment"),
             first.json().value("tracking"_L1).toString());
    const auto second = house.hub.callWith(key, "POST", target, {}, TestHouse::freshKey());
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body, first.body);
}

void ShipmentsTest::parcelsArrive()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    house.shipped(u"E-1"_s);
    house.route();
    const QString fulfilment = house.orders.text("SELECT id FROM fulfilment");
    const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
    house.hub.callWith(key, "POST", "/v1/fulfilments/" + fulfilment.toLatin1() + "/label", {},
                       TestHouse::freshKey());
    const auto ask = [&] {
        house.hub.clock().advanceMs(16 * 60'000);
        return house.service().nearTime().runNow("askCarriers").value_or(-1);
    };
    const auto state = [&] {
        return house.orders.text("SELECT state FROM fulfilment");
    };
    QCOMPARE(ask(), 0);
    house.orders.step(fulfilment, u"packed"_s);
    house.orders.step(fulfilment, u"shipped"_s);
    QCOMPARE(ask(), 0);
    house.hub.clock().advanceMs(5 * 3'600'000);
    QCOMPARE(ask(), 1);
    QCOMPARE(state(), u"inTransit"_s);
    house.hub.clock().advanceDays(6);
    QVERIFY(ask() >= 0);
    if (state() != u"delivered"_s) { // It met trouble.
        house.hub.clock().advanceDays(2);
        ask();
    }
    QCOMPARE(state(), u"delivered"_s);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM shipment WHERE next_poll IS NOT NULL"), 0);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM order_quarantine"), 0);
}

void ShipmentsTest::theSimulatedCarrierSaysTheSameTwice()
{
    links::SimulatedCarrier carrier(aCarrier(300, 50));
    const ShipPoint athens{u"GR"_s, Zone::Urban, Coordinates{37'983'800, 23'727'500}, athensClock()};
    const links::ShipmentWish wish{u"ful_1"_s, u"STD"_s, {.grams = 1'500}, athens, athens, routingNow()};
    const auto rates = carrier.rates(wish);
    QVERIFY(rates);
    QCOMPARE(rates->size(), 1);
    QCOMPARE(rates->first().quote.cost.minorUnits(), 400);
    const auto first = carrier.label(wish);
    const auto second = links::SimulatedCarrier(aCarrier(300, 50)).label(wish);
    QVERIFY(first && second);
    QCOMPARE(first->tracking, second->tracking);
    QCOMPARE(first->sscc, second->sscc);
    auto other = wish;
    other.reference = u"ful_2"_s;
    QVERIFY(carrier.label(other)->tracking != first->tracking);
    QString wrong = first->tracking;
    wrong.back() = wrong.back() == u'0' ? u'1' : u'0';
    QVERIFY(!links::SimulatedCarrier::isTracking(wrong));
    QCOMPARE(carrier.manifest(u"ATH"_s, {u"B"_s, u"A"_s}, routingNow()).value_or(QString()),
             carrier.manifest(u"ATH"_s, {u"A"_s, u"B"_s}, routingNow()).value_or(u"-"_s));
    QVERIFY(!carrier.cancel(u"none"_s));
    QVERIFY(carrier.cancel(first->tracking));
}

void ShipmentsTest::someMeetTrouble()
{
    const Instant handed = routingNow();
    int trouble = 0;
    links::SimulatedCarrier carrier(aCarrier(), {.seed = 7, .exceptionsPerThousand = 100});
    for (int i = 0; i < 2'000; ++i) {
        const links::SentParcel parcel{u"P%1"_s.arg(i), u"STD"_s, handed, handed.plusDays(2)};
        const auto late = carrier.tracking(parcel, handed.plusMs(36 * 3'600'000LL));
        QVERIFY(late);
        trouble += late->state == FulfilmentState::Exception ? 1 : 0;
        QCOMPARE(carrier.tracking(parcel, handed.plusDays(4))->state, FulfilmentState::Delivered);
    }
    QVERIFY2(trouble > 140 && trouble < 260, qPrintable(QString::number(trouble)));
}

STOA_TEST(ShipmentsTest)
#include "shipmentstest.moc"
