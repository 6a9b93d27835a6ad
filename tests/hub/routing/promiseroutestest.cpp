// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// What a customer is told he can have.
class PromiseRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNearestWithStock_data() { addEngineRows(); }
    void theNearestWithStock();
    void neverNothing_data();
    void neverNothing();
    void keepsTheGoods();
    void takenHoursCount();
    void othersStoresAreNotOffered();
    void refusesNonsense();

private:
    static QJsonArray ask(RoutedHouse &house, const QByteArray &body)
    {
        const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
        const auto answer = house.hub.callWith(key, "POST", "/v1/promises", body);
        if (answer.status != 200)
            QTest::qFail(answer.body.constData(), __FILE__, __LINE__);
        return answer.json().value("options"_L1).toArray();
    }
};

void PromiseRoutesTest::theNearestWithStock()
{
    STOA_FETCH_ENGINE(engine);
    RoutedHouse house(engine);
    const QJsonArray options =
        ask(house,
            R"({"channel":"web","near":{"latitude":37980000,"longitude":23730000},"within_km":1000,)"
            R"("destination":{"country":"GR","zone":"urban"},"lines":[{"sku":"OIL-1","quantity":2000}]})");
    QVERIFY(options.size() >= 3);
    QCOMPARE(options[0]["method"_L1].toString(), u"pickup"_s);
    QCOMPARE(options[0]["match"_L1].toString(), u"exact"_s);
    QCOMPARE(options[0]["node"_L1].toString(), u"ATH"_s);
    QVERIFY(options[0]["distance_m"_L1].toInt() < 2'000);
    QCOMPARE(options[1]["node"_L1].toString(), u"SKG"_s);
    bool ships = false;
    for (const QJsonValue &option : options) {
        if (option["method"_L1].toString() == u"ship"_s) {
            ships = true;
            QCOMPARE(option["carrier"_L1].toString(), u"ELL"_s);
            QCOMPARE(option["cost"_L1].toInt(), 300);
        }
    }
    QVERIFY(ships);
}

void PromiseRoutesTest::neverNothing_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("match");
    QTest::newRow("more than one place has, sent")
        << R"([{"sku":"OIL-1","quantity":15000}])"_ba
        << R"("methods":["ship"],"destination":{"country":"GR"},)"_ba << u"split"_s;
    QTest::newRow("more than there is") << R"([{"sku":"OIL-1","quantity":15000}])"_ba
                                        << R"("methods":["pickup"],)"_ba << u"partial"_s;
    QTest::newRow("none anywhere") << R"([{"sku":"SOAP","quantity":1000}])"_ba
                                   << R"("methods":["pickup"],)"_ba << u"later"_s;
    QTest::newRow("no place offers it") << R"([{"sku":"SOAP","quantity":1000}])"_ba
                                        << R"("methods":["locker"],)"_ba << u"onRequest"_s;
}

void PromiseRoutesTest::neverNothing()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, more);
    QFETCH(QString, match);
    RoutedHouse house;
    const QJsonArray options =
        ask(house, R"({"channel":"web","within_km":1000,)" + more + R"("lines":)" + lines + '}');
    QVERIFY(!options.isEmpty());
    QCOMPARE(options[0]["match"_L1].toString(), match);
}

void PromiseRoutesTest::keepsTheGoods()
{
    RoutedHouse house;
    const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
    const auto hold = [&](const QByteArray &holder) {
        return house.hub
            .callWith(key, "POST", "/v1/promises",
                      R"({"channel":"web","pickup_at":"ATH","lines":[{"sku":"OIL-1","quantity":8000}],)"
                      R"("within_km":1000,"hold":{"holder":")"
                          + holder + R"(","seconds":600}})")
            .json();
    };
    QCOMPARE(hold("a")["options"_L1][0]["node"_L1].toString(), u"ATH"_s);
    // Another cart finds the goods gone from there.
    QCOMPARE(hold("b")["options"_L1][0]["node"_L1].toString(), u"SKG"_s);
    QCOMPARE(house.orders.figure("SELECT SUM(reserved) FROM position"), 16'000);
    const QByteArray reader = house.hub.apiKey({u"stock.read"_s}, {u"*"_s});
    const auto refused = house.hub.callWith(
        reader, "POST", "/v1/promises",
        R"({"channel":"web","lines":[{"sku":"OIL-1","quantity":1000}],"hold":{"holder":"c"}})");
    QCOMPARE(refused.status, 403);
    // What is kept for an order is for whoever decides about it.
    const QString order = house.orders.take(u"E-1"_s);
    const auto forOrder = [&](const QStringList &permissions) {
        return house.hub
            .callWith(house.hub.apiKey(permissions, {u"*"_s}), "POST", "/v1/promises",
                      R"({"channel":"web","pickup_at":"SKG","lines":[{"sku":"OIL-1","quantity":1000}],)"
                      R"("hold":{"holder":")"
                          + order.toLatin1() + R"("}})")
            .status;
    };
    QCOMPARE(forOrder({u"stock.read"_s, u"stock.reserve"_s}), 403);
    QCOMPARE(forOrder({u"stock.read"_s, u"stock.reserve"_s, u"order.edit"_s}), 200);
}

void PromiseRoutesTest::takenHoursCount()
{
    RoutedHouse house;
    house.setNode(u"ATH"_s, [](NodeSettingsDraft &draft) {
        draft.of(FulfilmentMethod::Pickup) = MethodTerms{1, BasisPoints(0), 60};
    });
    const QByteArray body =
        R"({"channel":"web","pickup_at":"ATH","methods":["pickup"],"lines":[{"sku":"OIL-1","quantity":1000}]})"_ba;
    const auto readyAt = [&] {
        return ask(house, body)[0]["ready_at"_L1].toString();
    };
    const QString before = readyAt();
    house.collected(u"P-1"_s);
    house.route();
    QVERIFY(readyAt() > before);
}

void PromiseRoutesTest::othersStoresAreNotOffered()
{
    RoutedHouse house;
    const QByteArray key = house.hub.apiKey({u"stock.read"_s}, {u"SKG"_s});
    const auto answer = house.hub.callWith(
        key, "POST", "/v1/promises",
        R"({"channel":"store","within_km":1000,"lines":[{"sku":"OIL-1","quantity":1000}]})");
    const QJsonArray options = answer.json().value("options"_L1).toArray();
    for (const QJsonValue &option : options)
        QCOMPARE(option["node"_L1].toString(), u"SKG"_s);
}

void PromiseRoutesTest::refusesNonsense()
{
    RoutedHouse house;
    const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
    const auto status = [&](const QByteArray &body) {
        return house.hub.callWith(key, "POST", "/v1/promises", body).status;
    };
    QCOMPARE(status(R"({"channel":"web","lines":[]})"), 400);
    QCOMPARE(status(R"({"channel":"nowhere","lines":[{"sku":"OIL-1","quantity":1}]})"), 400);
    QCOMPARE(status(R"({"channel":"web","methods":["ship"],"lines":[{"sku":"OIL-1","quantity":1}]})"), 400);
    QCOMPARE(status(R"({"channel":"web","deadline_ms":9999,"lines":[{"sku":"OIL-1","quantity":1}]})"), 400);
    const auto unknown = house.hub.callWith(key, "POST", "/v1/promises",
                                            R"({"channel":"web","lines":[{"sku":"NONE","quantity":1000}]})");
    QCOMPARE(unknown.code(), "unknown-sku"_ba);
}

STOA_TEST(PromiseRoutesTest)
#include "promiseroutestest.moc"
