// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

/// A house with an order in one part that has a label.
struct LabelledHouse {
    explicit LabelledHouse(sql::Engine engine)
        : house(engine)
        , key(house.hub.apiKey({u"*"_s}, {u"*"_s}))
    {
        const QString order = house.shipped(u"E-1"_s);
        house.route();
        fulfilment = house.orders.text("SELECT id FROM fulfilment WHERE order_id = ?1", order);
        tracking = label().json().value("tracking"_L1).toString();
    }
    WireAnswer label(const QByteArray &verb = {})
    {
        return post("/v1/fulfilments/" + fulfilment.toLatin1() + "/label" + verb);
    }
    WireAnswer post(const QByteArray &target)
    {
        return house.hub.callWith(key, "POST", target, {}, TestHouse::freshKey());
    }
    qint64 tell() { return house.service().nearTime().runNow("tellCarriers").value_or(-1); }
    qint64 untold()
    {
        return house.orders.figure("SELECT COUNT(*) FROM shipment_cancelled WHERE told_at IS NULL");
    }
    qint64 recalls()
    {
        return house.orders.figure("SELECT COUNT(*) FROM task WHERE kind = 'recall' AND state = 'open'");
    }

    RoutedHouse house;
    QByteArray key;
    QString fulfilment;
    QString tracking;
};

} // namespace

/// Labels of what is given up.
class VoidedLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLabelGoesWithItsPart_data();
    void theLabelGoesWithItsPart();
    void whatAManifestNamesIsFetchedBack_data() { addEngineRows(); }
    void whatAManifestNamesIsFetchedBack();
    void aRefusedCarrierIsNotAskedForEver();
    void whatGoesOnKeepsItsLabel();
};

void VoidedLabelsTest::theLabelGoesWithItsPart_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("given back") << u"rejected"_s;
    QTest::newRow("called off") << u"cancelled"_s;
}

void VoidedLabelsTest::theLabelGoesWithItsPart()
{
    QFETCH(QString, state);
    LabelledHouse at(sql::Engine::Sqlite);
    QVERIFY(!at.tracking.isEmpty());
    at.house.orders.step(at.fulfilment, u"packed"_s);
    at.house.orders.step(at.fulfilment, state);
    QCOMPARE(at.house.orders.text("SELECT state FROM fulfilment WHERE id = ?1", at.fulfilment), state);
    // In the same step: nobody sees it given up with a label.
    QCOMPARE(at.house.orders.figure("SELECT COUNT(*) FROM shipment"), 0);
    QCOMPARE(at.house.orders.text("SELECT tracking FROM shipment_cancelled"), at.tracking);
    QCOMPARE(at.house.orders.text("SELECT tracking FROM fulfilment WHERE id = ?1", at.fulfilment), QString());
    QVERIFY(at.house.orders.text("SELECT timeline FROM orders").contains(u"labelCancelled"_s));
    QCOMPARE(at.label("/cancel").status, 200);
    QCOMPARE(at.recalls(), 0);
    // The carrier is told after it, once.
    QCOMPARE(at.untold(), 1);
    QCOMPARE(at.tell(), 1);
    QCOMPARE(at.untold(), 0);
    QCOMPARE(at.tell(), 0);
    QCOMPARE(at.recalls(), 0);
}

void VoidedLabelsTest::whatAManifestNamesIsFetchedBack()
{
    STOA_FETCH_ENGINE(engine);
    LabelledHouse at(engine);
    at.house.orders.step(at.fulfilment, u"packed"_s);
    const QString place =
        at.house.orders.text("SELECT location FROM fulfilment WHERE id = ?1", at.fulfilment);
    const QByteArray day = at.house.hub.clock().now().toString().left(10).toLatin1();
    const auto closed = at.post("/v1/locations/" + place.toLatin1() + "/carriers/ELL/manifests/" + day);
    QVERIFY2(closed.status == 201, closed.body.constData());
    at.house.orders.step(at.fulfilment, u"cancelled"_s);
    QCOMPARE(at.house.orders.text("SELECT state FROM fulfilment WHERE id = ?1", at.fulfilment),
             u"cancelled"_s);
    // The carrier expects it, by its number.
    QCOMPARE(at.house.orders.figure("SELECT COUNT(*) FROM shipment"), 1);
    QCOMPARE(at.house.orders.text("SELECT tracking FROM fulfilment WHERE id = ?1", at.fulfilment),
             at.tracking);
    QCOMPARE(at.recalls(), 1);
    const QString number = closed.json().value("number"_L1).toString();
    QVERIFY(at.house.orders.text("SELECT detail FROM task WHERE kind = 'recall'").contains(number));
    QCOMPARE(at.house.orders.text("SELECT timeline FROM orders").count(u"labelOnManifest"_s), 1);
    QCOMPARE(at.tell(), 0);
    // Handed over after all it is told once.
    at.house.orders.step(at.fulfilment, u"shipped"_s);
    QCOMPARE(at.house.orders.text("SELECT timeline FROM orders").count(u"labelOnManifest"_s), 1);
    QCOMPARE(at.recalls(), 1);
}

void VoidedLabelsTest::aRefusedCarrierIsNotAskedForEver()
{
    LabelledHouse at(sql::Engine::Sqlite);
    // The carrier knows no such number.
    at.house.write(
        [](UnitOfWork &work) { return work.connection().run("UPDATE shipment SET tracking = 'OWN-1'"); });
    at.house.orders.step(at.fulfilment, u"rejected"_s);
    QCOMPARE(at.tell(), 1);
    QCOMPARE(at.untold(), 0);
    QCOMPARE(at.recalls(), 1);
    QCOMPARE(at.tell(), 0);
}

void VoidedLabelsTest::whatGoesOnKeepsItsLabel()
{
    LabelledHouse at(sql::Engine::Sqlite);
    at.house.orders.step(at.fulfilment, u"accepted"_s);
    at.house.orders.step(at.fulfilment, u"packed"_s);
    QCOMPARE(at.house.orders.figure("SELECT COUNT(*) FROM shipment"), 1);
    at.house.orders.step(at.fulfilment, u"shipped"_s);
    QCOMPARE(at.house.orders.text("SELECT tracking FROM fulfilment"), at.tracking);
    QCOMPARE(at.untold(), 0);
}

STOA_TEST(VoidedLabelsTest)
#include "voidedlabelstest.moc"
