// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"
#include "tests/journeys/hubprocess.h"
#include "tests/journeys/orderhand.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

namespace {

const QString kAthens = u"ATH-01"_s;
const QString kPatras = u"PAT-01"_s;
const QString kMilan = u"MIL-01"_s;

} // namespace

/// Stores that work on orders without their hub while the hub, or another store, decides otherwise: the order
/// is what happened, the books are right, and whoever lost is told why.
class OrderConflictJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void givenBackWithoutTheHub();
    void givenBackThoughTheTillHandedItOver();
    void collectedThoughTheHubHadCancelledIt();
    void preparedThoughTheHubHadCancelledIt();
    void theLastUnitGoesToOneOfTwoStores();
    void twoStoresHandOverTheSameUnits();
    void cleanupTestCase();

private:
    /// Two units of the SKU, to be collected in Athens and planned there.
    PlacedOrder placed(const QString &number);
    void checkLoser(JourneyDesk &desk, Problem problem, const QString &what, const QString &sentence);
    qint64 onHand(const QString &location) { return figure("on_hand", m_sku, location); }
    qint64 reserved(const QString &location) { return figure("reserved", m_sku, location); }
    qint64 figure(const QByteArray &column, const QString &sku, const QString &location);
    /// Fulfilments that the hours of the place are kept for.
    qint64 taken(const QString &location);
    qint64 sales(const PlacedOrder &order);

    HubProcess m_hub;
    JourneyDesk m_shop;
    JourneyDesk m_office;
    JourneyDesk m_athens;
    JourneyDesk m_till;
    JourneyDesk m_patras;
    OrderHand m_orders{m_shop, m_office};
    QString m_sku;
};

void OrderConflictJourneyTest::initTestCase()
{
    QVERIFY2(m_hub.init(6), qPrintable(m_hub.error()));
    QVERIFY2(m_hub.addUser(u"shop"_s, u"integrator"_s), qPrintable(m_hub.error()));
    QVERIFY2(m_hub.addUser(u"athens"_s, u"storeManager"_s, {kAthens, kMilan}), qPrintable(m_hub.error()));
    QVERIFY2(m_hub.addUser(u"patras"_s, u"storeManager"_s, {kPatras, kMilan}), qPrintable(m_hub.error()));
    QVERIFY2(m_hub.serve(), qPrintable(m_hub.error()));
    for (const auto &[desk, login] :
         {std::pair(&m_shop, u"shop"_s), std::pair(&m_office, u"owner"_s), std::pair(&m_athens, u"athens"_s),
          std::pair(&m_till, u"clerk.ath-01"_s), std::pair(&m_patras, u"patras"_s)})
        QVERIFY2(desk->join(m_hub.url(), m_hub.takeCode(), login, m_hub.password()),
                 qPrintable(login + u": "_s + desk->error()));
    m_sku = m_athens.someSku(kAthens);
    QVERIFY(!m_sku.isEmpty());
    // Enough for whatever is planned or moves there.
    for (const QString &place : {kAthens, kPatras})
        QVERIFY2(m_office.adjust(m_sku, place, 40, {}, u"found"_s), qPrintable(m_office.error()));
    QVERIFY2(m_office.sync(), qPrintable(m_office.error()));
}

void OrderConflictJourneyTest::cleanupTestCase()
{
    for (JourneyDesk *desk : {&m_shop, &m_office, &m_athens, &m_till, &m_patras})
        desk->close();
    QVERIFY(m_hub.stop());
    // The ledger folds into the positions, and what is reserved is what orders hold.
    QVERIFY2(m_hub.run({u"verify"_s}) == 0, qPrintable(m_hub.error()));
    QCOMPARE(
        m_hub.count("SELECT count(*) FROM position p WHERE p.reserved <> (SELECT coalesce(sum(r.quantity)"
                    ", 0) FROM reservation r WHERE r.sku = p.sku AND r.location = p.location AND "
                    "r.state IN ('held', 'committed'))"),
        0);
}

PlacedOrder OrderConflictJourneyTest::placed(const QString &number)
{
    const PlacedOrder order = m_orders.collected(number, m_sku, 2, kAthens);
    for (JourneyDesk *desk : {&m_athens, &m_till, &m_office})
        desk->sync();
    return order;
}

qint64 OrderConflictJourneyTest::figure(const QByteArray &column, const QString &sku, const QString &location)
{
    return m_hub.count("SELECT coalesce(sum(" + column + "), 0) FROM position WHERE sku = '" + sku.toUtf8()
                       + "' AND location = '" + location.toUtf8() + '\'');
}

qint64 OrderConflictJourneyTest::taken(const QString &location)
{
    return m_hub.count("SELECT coalesce(sum(held + used), 0) FROM slot WHERE location = '" + location.toUtf8()
                       + '\'');
}

qint64 OrderConflictJourneyTest::sales(const PlacedOrder &order)
{
    return m_hub.count("SELECT count(*) FROM movement WHERE kind = 'sale' AND document = '"
                       + order.number.toUtf8() + "/1'");
}

/// One command of the desk was refused, which its outbox tells in words.
void OrderConflictJourneyTest::checkLoser(JourneyDesk &desk, Problem problem, const QString &what,
                                          const QString &sentence)
{
    const auto refused = desk.outbox(OutboxPart::NeedsAttention);
    QCOMPARE(refused.size(), 1);
    const OutboxEntry &entry = refused.first();
    QVERIFY(entry.verdict);
    QCOMPARE(entry.verdict->code(), problem);
    QCOMPARE(desk.counts().conflicts, 1);
    QCOMPARE(ProblemText::sentenceOf(u"Maria"_s, *entry.verdict), sentence);
    const QString told = OrderWords::what(*commandTypeOf(entry.type), entry.body);
    QVERIFY2(told.contains(what), qPrintable(told));
    // Whoever has read it puts it away.
    QVERIFY(await(desk.core().store().discard(entry.n, u"seen"_s)));
    QVERIFY2(desk.sync(), qPrintable(desk.error()));
    QCOMPARE(desk.counts().rejected, 0);
}

void OrderConflictJourneyTest::givenBackWithoutTheHub()
{
    const qint64 hours = taken(kAthens);
    const PlacedOrder order = placed(u"J-1"_s);
    QCOMPARE(reserved(kAthens), 2'000);
    m_athens.core().setLink(DeskCore::Link::Cut);
    QVERIFY2(m_orders.step(m_athens, order, u"rejected"_s, {{u"reason"_s, u"tooBusy"_s}}),
             qPrintable(m_orders.error()));
    QCOMPARE(m_orders.stateAt(m_athens, order), u"rejected"_s);
    // Nobody else knows of it yet: the head office moves the units meanwhile.
    const QString elsewhere = m_orders.moved(order, kPatras);
    QVERIFY2(!elsewhere.isEmpty(), qPrintable(m_orders.error()));
    QVERIFY2(m_orders.syncAgain(m_athens), qPrintable(m_athens.error()));

    // Both wanted the same: the units stay where the head office has put them.
    QVERIFY(m_athens.outbox(OutboxPart::NeedsAttention).isEmpty());
    const QJsonObject page = m_orders.page(order);
    QCOMPARE(m_orders.livePlaces(page), QStringList{kPatras});
    QCOMPARE(page["lines"_L1][0]["allocated"_L1].toInteger(), 2'000);
    QCOMPARE(m_orders.stateAt(m_athens, order), u"cancelled"_s);
    QVERIFY(m_orders.kindsIn(page).contains(u"split"_s));
    QCOMPARE(reserved(kAthens), 0);
    QCOMPARE(reserved(kPatras), 2'000);
    QCOMPARE(taken(kAthens), hours);
    QVERIFY(m_orders.cancel(order));
    QCOMPARE(reserved(kPatras), 0);
}

void OrderConflictJourneyTest::givenBackThoughTheTillHandedItOver()
{
    const qint64 before = onHand(kAthens);
    const PlacedOrder order = placed(u"J-2"_s);
    m_athens.core().setLink(DeskCore::Link::Cut);
    QVERIFY(m_orders.step(m_athens, order, u"rejected"_s, {{u"reason"_s, u"noStock"_s}}));
    QVERIFY(m_orders.step(m_till, order, u"collected"_s));
    QVERIFY2(m_till.sync(), qPrintable(m_till.error()));
    QVERIFY(m_orders.syncAgain(m_athens));

    // The customer has the goods: nobody is asked to supply them again, and whoever gave them back is told.
    checkLoser(m_athens, Problem::IllegalTransition, u"J-2"_s,
               u"This step is not possible any more: the customer has collected it meanwhile."_s);
    const QJsonObject page = m_orders.page(order);
    QCOMPARE(page["state"_L1].toString(), u"completed"_s);
    QCOMPARE(page["lines"_L1][0]["fulfilled"_L1].toInteger(), 2'000);
    QCOMPARE(page["fulfilments"_L1].toArray().size(), 1);
    QVERIFY(!m_orders.kindsIn(page).contains(u"fulfilmentRejected"_s));
    QCOMPARE(m_orders.stateAt(m_athens, order), u"collected"_s);
    QCOMPARE(onHand(kAthens), before - 2'000);
    QCOMPARE(m_athens.onHand(m_sku, kAthens), before / 1'000 - 2);
    QCOMPARE(reserved(kAthens), 0);
    QCOMPARE(sales(order), 1);
}

void OrderConflictJourneyTest::collectedThoughTheHubHadCancelledIt()
{
    const qint64 before = onHand(kAthens);
    const qint64 hours = taken(kAthens);
    const PlacedOrder order = placed(u"J-3"_s);
    QVERIFY(m_orders.step(m_till, order, u"readyForPickup"_s));
    QVERIFY2(m_till.sync(), qPrintable(m_till.error()));
    QVERIFY2(m_athens.sync(), qPrintable(m_athens.error()));
    m_athens.core().setLink(DeskCore::Link::Cut);
    QVERIFY2(m_orders.cancel(order), qPrintable(m_orders.error()));
    QVERIFY(m_orders.step(m_athens, order, u"collected"_s, {{u"proof"_s, u"code"_s}}));
    QVERIFY(m_orders.syncAgain(m_athens));

    // It happened: the order is completed, the goods are out of the books once, and somebody looks at the
    // money.
    QVERIFY(m_athens.outbox(OutboxPart::NeedsAttention).isEmpty());
    const QJsonObject page = m_orders.page(order);
    QCOMPARE(page["state"_L1].toString(), u"completed"_s);
    QCOMPARE(page["lines"_L1][0]["fulfilled"_L1].toInteger(), 2'000);
    QCOMPARE(page["lines"_L1][0]["cancelled"_L1].toInteger(), 0);
    QCOMPARE(onHand(kAthens), before - 2'000);
    QCOMPARE(m_athens.onHand(m_sku, kAthens), before / 1'000 - 2);
    QCOMPARE(reserved(kAthens), 0);
    QCOMPARE(taken(kAthens), hours);
    QCOMPARE(sales(order), 1);
    // The store reads why in its tasks and in the order.
    QVERIFY(m_orders.kindsIn(page).contains(u"handedOverCancelled"_s));
    QVERIFY(m_orders.tasksAt(m_athens, order).contains(u"reviewHandover"_s));
    QCOMPARE(OrderWords::event(OrderEventKind::HandedOverCancelled), u"Handed over though cancelled"_s);
}

void OrderConflictJourneyTest::preparedThoughTheHubHadCancelledIt()
{
    const qint64 before = onHand(kAthens);
    const PlacedOrder order = placed(u"J-4"_s);
    m_athens.core().setLink(DeskCore::Link::Cut);
    QVERIFY(m_orders.step(m_athens, order, u"picked"_s));
    QVERIFY2(m_orders.cancel(order), qPrintable(m_orders.error()));
    QVERIFY(m_orders.syncAgain(m_athens));

    // Nobody picks for nothing without hearing of it.
    checkLoser(m_athens, Problem::IllegalTransition, u"J-4"_s,
               u"This step is not possible any more: it was cancelled meanwhile."_s);
    const QJsonObject page = m_orders.page(order);
    QCOMPARE(page["state"_L1].toString(), u"cancelled"_s);
    QVERIFY(m_orders.kindsIn(page).contains(u"cancelled"_s));
    QCOMPARE(m_orders.stateAt(m_athens, order), u"cancelled"_s);
    QCOMPARE(onHand(kAthens), before);
    QCOMPARE(reserved(kAthens), 0);
}

void OrderConflictJourneyTest::theLastUnitGoesToOneOfTwoStores()
{
    // Each store finds broken what it has for an order, and wants the one unit that is in Milan.
    const QString last = m_orders.freshItem(m_hub, u"LAST-1"_s);
    QVERIFY2(!last.isEmpty(), qPrintable(m_orders.error()));
    QHash<QString, PlacedOrder> orders;
    for (const QString &place : {kAthens, kPatras}) {
        QVERIFY2(m_office.adjust(last, place, 5, {}, u"found"_s), qPrintable(m_office.error()));
        QVERIFY2(m_office.sync(), qPrintable(m_office.error()));
        orders.insert(place, m_orders.collected(u"L-"_s + place, last, 1, place));
    }
    QVERIFY2(m_office.adjust(last, kMilan, 1, {}, u"found"_s), qPrintable(m_office.error()));
    for (JourneyDesk *desk : {&m_office, &m_athens, &m_patras}) {
        QVERIFY2(desk->sync(), qPrintable(desk->error()));
        QCOMPARE(desk->onHand(last, kMilan), 1);
    }
    m_athens.core().setLink(DeskCore::Link::Cut);
    m_patras.core().setLink(DeskCore::Link::Cut);
    // Without the hub both get it.
    QVERIFY2(m_orders.move(m_athens, orders[kAthens], kMilan), qPrintable(m_orders.error()));
    QVERIFY2(m_orders.move(m_patras, orders[kPatras], kMilan), qPrintable(m_orders.error()));
    QVERIFY(m_orders.syncAgain(m_athens));
    QVERIFY(m_orders.syncAgain(m_patras));

    // Whoever was at the hub first has it, and the other one keeps what it had and is told.
    QVERIFY(m_athens.outbox(OutboxPart::NeedsAttention).isEmpty());
    checkLoser(m_patras, Problem::InsufficientStock, u"L-PAT-01"_s, u"There is not enough stock."_s);
    const QJsonObject winner = m_orders.page(orders[kAthens]);
    QCOMPARE(m_orders.livePlaces(winner), QStringList{kMilan});
    const QJsonObject loser = m_orders.page(orders[kPatras]);
    QCOMPARE(m_orders.livePlaces(loser), QStringList{kPatras});
    QCOMPARE(loser["lines"_L1][0]["allocated"_L1].toInteger(), 1'000);
    QVERIFY(!m_orders.kindsIn(loser).contains(u"split"_s));
    QCOMPARE(m_orders.stateAt(m_patras, orders[kPatras]), u"allocated"_s);
    QCOMPARE(figure("reserved", last, kMilan), 1'000);
    QCOMPARE(figure("reserved", last, kPatras), 1'000);
    QCOMPARE(figure("reserved", last, kAthens), 0);
}

void OrderConflictJourneyTest::twoStoresHandOverTheSameUnits()
{
    const qint64 athens = onHand(kAthens);
    const qint64 patras = onHand(kPatras);
    const PlacedOrder order = placed(u"J-6"_s);
    m_athens.core().setLink(DeskCore::Link::Cut);
    const QString elsewhere = m_orders.moved(order, kPatras);
    QVERIFY2(!elsewhere.isEmpty(), qPrintable(m_orders.error()));
    QVERIFY2(m_patras.sync(), qPrintable(m_patras.error()));
    QVERIFY(m_orders.step(m_patras, {order.number, order.id, elsewhere}, u"collected"_s));
    QVERIFY2(m_patras.sync(), qPrintable(m_patras.error()));
    QVERIFY(m_orders.step(m_athens, order, u"collected"_s));
    QVERIFY(m_orders.syncAgain(m_athens));

    // Twice the goods are gone, once the order has them, and somebody looks at it.
    QVERIFY(m_athens.outbox(OutboxPart::NeedsAttention).isEmpty());
    const QJsonObject page = m_orders.page(order);
    QCOMPARE(page["state"_L1].toString(), u"completed"_s);
    QCOMPARE(page["lines"_L1][0]["fulfilled"_L1].toInteger(), 2'000);
    QCOMPARE(onHand(kAthens), athens - 2'000);
    QCOMPARE(onHand(kPatras), patras - 2'000);
    QCOMPARE(reserved(kAthens), 0);
    QCOMPARE(reserved(kPatras), 0);
    QVERIFY(m_orders.kindsIn(page).contains(u"handedOverCancelled"_s));
    QVERIFY(m_orders.tasksAt(m_athens, order).contains(u"reviewHandover"_s));
}

STOA_TEST(OrderConflictJourneyTest)
#include "orderconflictjourneytest.moc"
