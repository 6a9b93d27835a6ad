// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/sscc.h"
#include "hub/links/carriers/simulatedcarrier.h"
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/routingworld.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

/// Labels and manifests of a house, over REST.
struct LabelDesk {
    explicit LabelDesk(RoutedHouse &at)
        : house(at)
        , key(at.hub.apiKey({u"*"_s}, {u"*"_s}))
    { }

    /// The fulfilment of an order that is shipped.
    QString order(const QString &number)
    {
        const QString id = house.shipped(number);
        house.route();
        return house.orders.text("SELECT id FROM fulfilment WHERE order_id = ?1", id);
    }
    auto post(const QByteArray &target)
    {
        return house.hub.callWith(key, "POST", target, {}, TestHouse::freshKey());
    }
    auto label(const QString &fulfilment, const QByteArray &verb = {})
    {
        return post("/v1/fulfilments/" + fulfilment.toLatin1() + "/label" + verb);
    }
    QByteArray day(const QByteArray &date)
    {
        return "/v1/locations/" + place.toLatin1() + "/carriers/ELL/manifests/" + date;
    }
    QJsonObject read(const QByteArray &target)
    {
        const auto answer = house.hub.callWith(key, "GET", target);
        if (answer.status != 200)
            QTest::qFail(answer.body.constData(), __FILE__, __LINE__);
        return answer.json();
    }

    RoutedHouse &house;
    QByteArray key;
    QString place;
};

} // namespace

/// Labels, and parcels on their way.
class ShipmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLabelIsBoughtOnce_data() { addEngineRows(); }
    void aLabelIsBoughtOnce();
    void parcelsAreNumbered_data() { addEngineRows(); }
    void parcelsAreNumbered();
    void aNumberOfAnotherWayStays();
    void aLabelIsCancelled_data() { addEngineRows(); }
    void aLabelIsCancelled();
    void whatLeftIsNotCancelled();
    void theDayIsClosed_data() { addEngineRows(); }
    void theDayIsClosed();
    void othersLabelsAndDaysAreRefused();
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
    QVERIFY(!first.json().contains("sscc"_L1));
    QCOMPARE(first.json().value("cost"_L1).toInt(), 300);
    QCOMPARE(house.orders.text("SELECT tracking FROM fulfilment"),
             first.json().value("tracking"_L1).toString());
    const auto second = house.hub.callWith(key, "POST", target, {}, TestHouse::freshKey());
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body, first.body);
}

void ShipmentsTest::parcelsAreNumbered()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    for (const auto *place : {"ATH", "SKG", "DC"})
        house.setNode(QString::fromLatin1(place),
                      [](NodeSettingsDraft &draft) { draft.gs1Prefix = u"9520001"_s; });
    LabelDesk desk(house);
    QStringList numbers;
    for (const QString &order : {u"E-1"_s, u"E-2"_s, u"E-3"_s}) {
        const QString fulfilment = desk.order(order);
        const auto answer = desk.label(fulfilment);
        QVERIFY2(answer.status == 201, answer.body.constData());
        const QString sscc = answer.json().value("sscc"_L1).toString();
        QVERIFY2(Sscc::parse(sscc), qPrintable(sscc));
        numbers.append(sscc);
        QCOMPARE(desk.label(fulfilment).json().value("sscc"_L1).toString(), sscc);
    }
    QCOMPARE(numbers[0].left(17), u"09520001000000001"_s);
    QCOMPARE(numbers[1].left(17), u"09520001000000002"_s);
    QCOMPARE(numbers[2].left(17), u"09520001000000003"_s);
}

void ShipmentsTest::aNumberOfAnotherWayStays()
{
    RoutedHouse house;
    LabelDesk desk(house);
    const QString fulfilment = desk.order(u"E-1"_s);
    house.orders.step(fulfilment, u"packed"_s, {{u"tracking"_s, u"OWN-77"_s}});
    const auto answer = desk.label(fulfilment);
    QCOMPARE(answer.status, 409);
    QVERIFY2(answer.body.contains("OWN-77"), answer.body.constData());
    QCOMPARE(house.orders.text("SELECT tracking FROM fulfilment"), u"OWN-77"_s);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM shipment"), 0);
}

void ShipmentsTest::aLabelIsCancelled()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    LabelDesk desk(house);
    const QString fulfilment = desk.order(u"E-1"_s);
    QCOMPARE(desk.label(fulfilment, "/cancel").status, 404);
    const QByteArray target = "/v1/fulfilments/" + fulfilment.toLatin1() + "/label";
    QCOMPARE(house.hub.callWith(desk.key, "GET", target).status, 404);
    const QString first = desk.label(fulfilment).json().value("tracking"_L1).toString();
    QCOMPARE(desk.read(target).value("tracking"_L1).toString(), first);
    const auto gone = desk.label(fulfilment, "/cancel");
    QVERIFY2(gone.status == 200, gone.body.constData());
    QCOMPARE(gone.json().value("tracking"_L1).toString(), first);
    QVERIFY(gone.json().contains("cancelled_at"_L1));
    QCOMPARE(house.orders.text("SELECT tracking FROM fulfilment"), QString());
    // Cancelled twice is cancelled.
    const auto again = desk.label(fulfilment, "/cancel");
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, gone.body);
    // Another one has another number, and can be cancelled as well.
    const auto second = desk.label(fulfilment);
    QCOMPARE(second.status, 201);
    const QString other = second.json().value("tracking"_L1).toString();
    QVERIFY(other != first);
    QCOMPARE(house.orders.text("SELECT tracking FROM fulfilment"), other);
    house.hub.clock().advanceMs(1'000);
    QCOMPARE(desk.label(fulfilment, "/cancel").json().value("tracking"_L1).toString(), other);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM shipment"), 0);
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM shipment_cancelled"), 2);
    // Once for each of them, however often it was asked.
    const QString timeline = house.orders.text("SELECT timeline FROM orders");
    QCOMPARE(timeline.count(u"\"labelCancelled\""_s), 2);
    QVERIFY(timeline.contains(other));
    QVERIFY(house.orders.figure("SELECT COUNT(*) FROM audit WHERE action = 'label.cancel'") >= 2);
}

void ShipmentsTest::whatLeftIsNotCancelled()
{
    RoutedHouse house;
    LabelDesk desk(house);
    const QString fulfilment = desk.order(u"E-1"_s);
    desk.label(fulfilment);
    house.orders.step(fulfilment, u"packed"_s);
    house.orders.step(fulfilment, u"shipped"_s);
    const auto answer = desk.label(fulfilment, "/cancel");
    QCOMPARE(answer.status, 409);
    QVERIFY2(answer.body.contains("shipped"), answer.body.constData());
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM shipment"), 1);
}

void ShipmentsTest::theDayIsClosed()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    LabelDesk desk(house);
    const QString first = desk.order(u"E-1"_s);
    desk.place = house.orders.text("SELECT location FROM fulfilment");
    const QByteArray day = desk.day(house.hub.clock().now().toString().left(10).toLatin1());
    // Neither packed nor labelled: nothing to take along.
    QCOMPARE(desk.post(day).status, 409);
    const QString tracking = desk.label(first).json().value("tracking"_L1).toString();
    QCOMPARE(desk.read(day).value("open"_L1).toArray().size(), 0);
    house.orders.step(first, u"packed"_s);
    const QJsonArray open = desk.read(day).value("open"_L1).toArray();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0]["tracking"_L1].toString(), tracking);
    QCOMPARE(open[0]["order"_L1].toString(), u"E-1"_s);
    const auto closed = desk.post(day);
    QVERIFY2(closed.status == 201, closed.body.constData());
    const QString number = closed.json().value("number"_L1).toString();
    QVERIFY(number.startsWith(u'M'));
    QCOMPARE(closed.json().value("parcels"_L1).toArray().size(), 1);
    // Once more is the same; so is what is read.
    const auto again = desk.post(day);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json(), closed.json());
    QCOMPARE(desk.read(day).value("open"_L1).toArray().size(), 0);
    QCOMPARE(desk.read(day).value("manifests"_L1).toArray(), QJsonArray{closed.json()});
    // What a manifest names is not cancelled any more.
    const auto late = desk.label(first, "/cancel");
    QCOMPARE(late.status, 409);
    QVERIFY2(late.body.contains(number.toLatin1()), late.body.constData());
    // What is packed later comes on the next one.
    const QString second = desk.order(u"E-2"_s);
    QCOMPARE(house.orders.text("SELECT location FROM fulfilment WHERE id = ?1", second), desk.place);
    desk.label(second);
    house.orders.step(second, u"packed"_s);
    house.orders.step(second, u"shipped"_s);
    house.hub.clock().advanceMs(60'000);
    const auto next = desk.post(day);
    QVERIFY2(next.status == 201, next.body.constData());
    QVERIFY(next.json().value("number"_L1).toString() != number);
    QCOMPARE(next.json().value("parcels"_L1).toArray().size(), 1);
    QCOMPARE(desk.read(day).value("manifests"_L1).toArray().size(), 2);
    QVERIFY(house.orders.figure("SELECT COUNT(*) FROM audit WHERE action = 'manifest.close'") >= 2);
}

void ShipmentsTest::othersLabelsAndDaysAreRefused()
{
    RoutedHouse house;
    LabelDesk desk(house);
    const QString fulfilment = desk.order(u"E-1"_s);
    desk.label(fulfilment);
    desk.place = house.orders.text("SELECT location FROM fulfilment");
    const QByteArray elsewhere = house.hub.apiKey({u"order.work"_s}, {u"SKG"_s});
    if (desk.place != u"SKG"_s) {
        const auto answer = house.hub.callWith(elsewhere, "POST",
                                               "/v1/fulfilments/" + fulfilment.toLatin1() + "/label/cancel",
                                               {}, TestHouse::freshKey());
        QVERIFY(answer.status == 403 || answer.status == 404);
        QVERIFY(house.hub.callWith(elsewhere, "GET", desk.day("2020-01-02")).status >= 400);
    }
    QCOMPARE(house.orders.figure("SELECT COUNT(*) FROM shipment"), 1);
    QCOMPARE(house.hub.callWith(desk.key, "GET", desk.day("2026-02-30")).status, 400);
    QCOMPARE(house.hub.callWith(desk.key, "GET", desk.day("today")).status, 400);
    // A day that is over stays as it is.
    house.orders.step(fulfilment, u"packed"_s);
    QCOMPARE(desk.post(desk.day("2020-01-02")).status, 409);
    QCOMPARE(desk.read(desk.day("2020-01-02")).value("open"_L1).toArray().size(), 0);
    const QByteArray nobody =
        "/v1/locations/" + desk.place.toLatin1() + "/carriers/NONE/manifests/2020-01-02";
    QCOMPARE(house.hub.callWith(desk.key, "GET", nobody).status, 404);
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
    QVERIFY(first->sscc.isEmpty());
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
