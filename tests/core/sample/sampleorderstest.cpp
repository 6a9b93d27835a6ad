// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/sampleorderplay.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/sample/samplenodes.h"
#include "core/services/sample/samplequarantine.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/orders/orderrepository.h"
#include "tests/core/sample/sampleorderstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using Stage = kit::SampleOrderStage;
using namespace Qt::StringLiterals;

namespace {

SampleOptions small(quint64 seed = 7)
{
    return {seed, SampleScale::Small, Instant::fromMs(1'772'400'000'000)};
}

std::shared_ptr<const SampleWorld> worldOf(const SampleOptions &options)
{
    auto world = SampleWorld::make(options);
    return world ? *world : nullptr;
}

QString whyNot(const Result<void> &done) { return done ? QString() : done.error().toString(); }

} // namespace

class SampleOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedGivesTheSameOrders();
    void numbersAreUsedOnce();
    void whatIsLeftOutIsNotOrdered();
    void policiesAndCarriersAreWhatTheySay();
    void playedOrdersAgreeWithTheBooks();
    void manyOrdersAreSupplied();
    void whatIsThereIsLeftAlone();
    void eventsAreSetAsideOnce();

private:
    static SampleOrderPlay playOf(const std::shared_ptr<const SampleWorld> &world, qsizetype count,
                                  SampleSupply supply = SampleSupply::Routed);
    static void compareBooks(Stage &stage);
};

SampleOrderPlay SampleOrdersTest::playOf(const std::shared_ptr<const SampleWorld> &world, qsizetype count,
                                         SampleSupply supply)
{
    SampleOrderOptions options;
    options.count = count;
    auto orders = makeSampleOrders(world, options);
    if (!orders)
        qFatal("%s", qPrintable(orders.error().toString()));
    return {world, std::move(*orders), {world->options.endsAt, supply, {}}};
}

/// Reservations, ledger and units: each figure that must be the sum of others.
void SampleOrdersTest::compareBooks(Stage &stage)
{
    QCOMPARE(
        stage.number("SELECT count(*) FROM position p LEFT JOIN (SELECT sku, location, sum(quantity) AS "
                     "kept FROM reservation WHERE state IN ('held', 'committed') GROUP BY sku, location) "
                     "r ON r.sku = p.sku AND r.location = p.location WHERE p.reserved <> "
                     "coalesce(r.kept, 0)"),
        0);
    const auto ledger = checkLedger(stage.connection());
    QVERIFY(ledger);
    QVERIFY(ledger->differences.isEmpty());
    QVERIFY(ledger->unbalancedSkus.isEmpty());
    QList<OrderId> ids;
    QVERIFY(stage.connection().each("SELECT id FROM orders", [&ids](const sql::Statement &row) {
        if (const auto id = OrderId::parse(row.text(0)))
            ids.append(*id);
    }));
    for (const OrderId &id : std::as_const(ids)) {
        const auto stored = OrderRepository::find(stage.connection(), id);
        QVERIFY2(stored && *stored, qPrintable(id.toString()));
        for (const OrderLine &line : (*stored)->order.lines())
            QVERIFY2(line.isConserved(), qPrintable((*stored)->order.parts().number));
    }
}

void SampleOrdersTest::theSameSeedGivesTheSameOrders()
{
    const auto world = worldOf(small());
    QVERIFY(world);
    const auto first = makeSampleOrders(world, {.count = 150});
    const auto second = makeSampleOrders(worldOf(small()), {.count = 150});
    const auto other = makeSampleOrders(worldOf(small(8)), {.count = 150});
    QVERIFY(first && second && other);
    QCOMPARE(first->size(), 150U);
    bool differs = false;
    for (size_t i = 0; i < first->size(); ++i) {
        QCOMPARE((*first)[i].id, (*second)[i].id);
        QVERIFY((*first)[i].draft == (*second)[i].draft);
        QVERIFY((*first)[i].turn == (*second)[i].turn);
        differs = differs || !((*first)[i].draft == (*other)[i].draft);
        QVERIFY(i == 0 || (*first)[i - 1].draft.placedAt <= (*first)[i].draft.placedAt);
        QVERIFY((*first)[i].draft.placedAt < world->options.endsAt);
    }
    QVERIFY(differs);
}

void SampleOrdersTest::numbersAreUsedOnce()
{
    const auto orders = makeSampleOrders(worldOf(small()), {.count = 400});
    QVERIFY(orders);
    QSet<QString> seen;
    for (const SampleOrder &order : *orders) {
        QVERIFY(!seen.contains(order.draft.channel + order.draft.number));
        seen.insert(order.draft.channel + order.draft.number);
        QVERIFY(!order.draft.lines.isEmpty());
        const auto accepted = Order::accept(order.id, order.draft, order.draft.placedAt);
        QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().toString()));
    }
}

void SampleOrdersTest::whatIsLeftOutIsNotOrdered()
{
    const auto world = worldOf(small());
    SampleOrderOptions options{.count = 100};
    for (size_t i = 0; i < world->articles.size(); i += 2)
        options.leftOut.insert(world->articles[i].item.sku);
    const auto orders = makeSampleOrders(world, options);
    QVERIFY(orders);
    for (const SampleOrder &order : *orders) {
        for (const OrderLineDraft &line : order.draft.lines)
            QVERIFY(!options.leftOut.contains(line.sku));
    }
}

void SampleOrdersTest::policiesAndCarriersAreWhatTheySay()
{
    const auto policies = readSamplePolicies();
    QVERIFY2(policies, policies ? "" : qPrintable(policies.error().toString()));
    QStringList states;
    for (const SamplePolicy &each : *policies)
        states.append(QString::number(each.policy.version()) + u' ' + each.state);
    QCOMPARE(states, QStringList({u"12 superseded"_s, u"13 active"_s, u"14 draft"_s}));
    const auto carriers = readSampleCarriers();
    QVERIFY2(carriers, carriers ? "" : qPrintable(carriers.error().toString()));
    const auto places = readSampleNetwork(SampleScale::Chain);
    QVERIFY(places);
    const auto nodes = readSampleNodes(*places);
    QVERIFY2(nodes, nodes ? "" : qPrintable(nodes.error().toString()));
    for (const NodeSettings &node : *nodes) {
        for (const CutOff &cutOff : node.details().cutOffs) {
            QVERIFY2(std::ranges::any_of(*carriers,
                                         [&](const Carrier &c) { return c.code().text() == cutOff.carrier; }),
                     qPrintable(cutOff.carrier));
        }
    }
    // Each place but the web shop has its row.
    QCOMPARE(nodes->size(), qsizetype(places->size()) - 1);
}

void SampleOrdersTest::playedOrdersAgreeWithTheBooks()
{
    const auto world = worldOf(small());
    Stage stage;
    const auto furnished = stage.furnish(*world);
    QVERIFY2(furnished, qPrintable(whyNot(furnished)));
    SampleOrderPlay play = playOf(world, 240);
    const auto played = stage.playAll(play);
    QVERIFY2(played, qPrintable(whyNot(played)));
    QCOMPARE(play.counts().orders, 240);
    QCOMPARE(stage.number("SELECT count(*) FROM orders WHERE number NOT LIKE 'R-%'"), 240);
    compareBooks(stage);
    // Most are done with, and something is to be seen of everything.
    QVERIFY(stage.number("SELECT count(*) FROM orders WHERE state = 'completed'") > 120);
    for (const QByteArray &state : {"created"_ba, "approved"_ba, "onHold"_ba, "cancelled"_ba})
        QVERIFY2(stage.number("SELECT count(*) FROM orders WHERE state = '" + state + '\'') > 0, state);
    for (const QByteArray &state :
         {"accepted"_ba, "packed"_ba, "collected"_ba, "inTransit"_ba, "delivered"_ba, "rejected"_ba})
        QVERIFY2(stage.number("SELECT count(*) FROM fulfilment WHERE state = '" + state + '\'') > 0, state);
    QVERIFY(stage.number("SELECT count(*) FROM return_case") > 3);
    QVERIFY(stage.number("SELECT count(*) FROM decision") >= 200);
    QVERIFY(stage.number("SELECT count(*) FROM task WHERE kind = 'count'") > 0);
    // Nobody hands over what was called off, and what leaves is paid for.
    QCOMPARE(stage.number("SELECT count(*) FROM task WHERE kind = 'reviewHandover'"), 0);
    QCOMPARE(stage.number("SELECT count(*) FROM orders WHERE state = 'completed' AND payment = 'authorised'"),
             0);
}

void SampleOrdersTest::manyOrdersAreSupplied()
{
    const auto world = worldOf(small());
    Stage stage;
    QVERIFY(stage.furnish(*world));
    SampleOrderPlay play = playOf(world, 150, SampleSupply::Bottomless);
    const auto played = stage.playAll(play);
    QVERIFY2(played, qPrintable(whyNot(played)));
    QVERIFY(stage.number("SELECT count(*) FROM orders WHERE state = 'completed'") > 80);
    // Those of the last days were decided about as at any other chain.
    const QByteArray lately = QByteArray::number(world->options.endsAt.plusDays(-3).msSinceEpoch());
    QCOMPARE(stage.number("SELECT count(*) FROM decision WHERE at < " + lately), 0);
    QVERIFY(stage.number("SELECT count(*) FROM decision") > 0);
    QCOMPARE(stage.number("SELECT count(*) FROM orders o WHERE o.placed_at >= " + lately
                          + " AND EXISTS (SELECT 1 FROM fulfilment f WHERE f.order_id = o.id) AND NOT EXISTS "
                            "(SELECT 1 FROM decision d WHERE d.order_id = o.id)"),
             0);
    QCOMPARE(stage.number("SELECT count(*) FROM orders WHERE queue <> '' AND placed_at < " + lately), 0);
    compareBooks(stage);
}

void SampleOrdersTest::whatIsThereIsLeftAlone()
{
    const auto world = worldOf(small());
    Stage stage;
    QVERIFY(stage.furnish(*world));
    SampleOrderPlay first = playOf(world, 60);
    QVERIFY(stage.playAll(first));
    const qint64 versions = stage.number("SELECT sum(version) FROM orders");
    SampleOrderPlay again = playOf(world, 60);
    QVERIFY(stage.playAll(again));
    QCOMPARE(again.counts().orders, 0);
    QCOMPARE(stage.number("SELECT sum(version) FROM orders"), versions);
}

void SampleOrdersTest::eventsAreSetAsideOnce()
{
    const auto world = worldOf(small());
    Stage stage;
    QVERIFY(stage.furnish(*world));
    WorkContext context{world->options.endsAt, world->options.endsAt};
    context.rights = Rights::ofTheHouse();
    for (int times = 0; times < 2; ++times) {
        const auto saved = stage.inTransaction([&] {
            return stage.part(
                context, [&](UnitOfWork &work) { return saveSampleQuarantine(work, world->options.endsAt); });
        });
        QVERIFY2(saved, qPrintable(whyNot(saved)));
        QCOMPARE(stage.number("SELECT count(*) FROM order_quarantine"), 11);
    }
    QCOMPARE(stage.number("SELECT count(DISTINCT kind) FROM order_quarantine"), 7);
}

STOA_TEST(SampleOrdersTest)
#include "sampleorderstest.moc"
