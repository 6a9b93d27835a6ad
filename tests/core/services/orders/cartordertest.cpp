// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/inventory/stockverbs.h"
#include "core/services/orders/orderverbs.h"
#include "core/services/orders/reservationverbs.h"
#include "core/store/orders/reservationrepository.h"
#include "tests/kit/orderstage.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What is kept for a cart becomes that of the order which the cart became.
class CartOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastUnitIsTheOrders_data() { kit::addEngineRows(); }
    void theLastUnitIsTheOrders();
    void whatTheOrderDoesNotWantIsGivenBack();
    void severalLinesShareWhatIsKept();
    void whatIsKeptStaysSoWhereLessIsThereByNow();
    void aCartWhoseTimeIsUpLeavesTheOrderAsAnyOther();
    void aCartIsTakenOverOnce_data() { kit::addEngineRows(); }
    void aCartIsTakenOverOnce();
    void theSameOrderOnceMore();
    void refusals_data();
    void refusals();

private:
    static constexpr int kSeconds = 600;
    static Result<void> hold(kit::OrderStage &stage, const QString &cart, const QString &sku,
                             const QString &location, qint64 units, int line = 1)
    {
        const ReserveLine wish{ReservationId::make(Instant::fromMs(1)), line, sku, location,
                               Quantity::units(units)};
        return stage.work(
            [&](UnitOfWork &work) { return reserve(work, cart, {wish}, stage.now.plusSeconds(kSeconds)); });
    }
    static OrderDraft bowls(const QString &number, qint64 units, const QString &cart)
    {
        OrderDraft draft = kit::OrderStage::draft(number);
        draft.lines = {draft.lines.first()};
        draft.lines.first().quantity = units * 1'000;
        draft.cart = cart;
        return draft;
    }
    static QList<Reservation> keptFor(kit::OrderStage &stage, const QString &holder)
    {
        return ReservationRepository::keptFor(stage.connection(), holder).value();
    }
};

void CartOrderTest::theLastUnitIsTheOrders()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 1);
    QVERIFY(hold(stage, u"basket-1"_s, u"BOWL"_s, u"ATH-01"_s, 1));
    const OrderId id = stage.take(bowls(u"E-1"_s, 1, u"basket-1"_s));
    const auto kept = keptFor(stage, id.toString());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().state, ReservationState::Committed);
    QCOMPARE(kept.first().line, 1);
    QVERIFY(!kept.first().expiresAt);
    QVERIFY(keptFor(stage, u"basket-1"_s).isEmpty());
    // No clock ends it, nobody else gets it, and the order does.
    QVERIFY(!hold(stage, u"basket-2"_s, u"BOWL"_s, u"ATH-01"_s, 1));
    QVERIFY(stage.work([&](UnitOfWork &work) -> Result<void> {
        STOA_TRY_ASSIGN(const int ended, expireReservations(work, stage.now.plusDays(9), 100));
        return ended == 0 ? Result<void>() : Error::invalid(u"ended"_s, u"something ended"_s);
    }));
    (void)stage.allocateAll(id, u"ATH-01"_s);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 1'000);
    QVERIFY(keptFor(stage, id.toString()).isEmpty());
    QCOMPARE(stage.disagreement(), QString());
}

void CartOrderTest::whatTheOrderDoesNotWantIsGivenBack()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 5);
    stage.receive(u"TOWEL"_s, u"ATH-01"_s, 5);
    QVERIFY(hold(stage, u"basket-1"_s, u"BOWL"_s, u"ATH-01"_s, 5, 1));
    QVERIFY(hold(stage, u"basket-1"_s, u"TOWEL"_s, u"ATH-01"_s, 2, 2));
    const OrderId id = stage.take(bowls(u"E-1"_s, 3, u"basket-1"_s));
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 3'000);
    QCOMPARE(stage.figure("reserved", u"TOWEL"_s, u"ATH-01"_s), 0);
    QCOMPARE(keptFor(stage, id.toString()).size(), 1);
    QCOMPARE(stage.disagreement(), QString());
}

void CartOrderTest::severalLinesShareWhatIsKept()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 3);
    stage.receive(u"BOWL"_s, u"PAT-01"_s, 3);
    QVERIFY(hold(stage, u"basket-1"_s, u"BOWL"_s, u"ATH-01"_s, 3, 1));
    QVERIFY(hold(stage, u"basket-1"_s, u"BOWL"_s, u"PAT-01"_s, 3, 2));
    OrderDraft draft = bowls(u"E-1"_s, 2, u"basket-1"_s);
    draft.lines.append(draft.lines.first());
    draft.lines.last().quantity = 3'000;
    const OrderId id = stage.take(draft);
    QMap<int, qint64> byLine;
    const auto kept = keptFor(stage, id.toString());
    for (const Reservation &each : kept)
        byLine[each.line] += each.quantity.thousandths();
    QCOMPARE(byLine, (QMap<int, qint64>{{1, 2'000}, {2, 3'000}}));
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s)
                 + stage.figure("reserved", u"BOWL"_s, u"PAT-01"_s),
             5'000);
    QCOMPARE(stage.disagreement(), QString());
}

void CartOrderTest::whatIsKeptStaysSoWhereLessIsThereByNow()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 5);
    QVERIFY(hold(stage, u"basket-1"_s, u"BOWL"_s, u"ATH-01"_s, 5));
    const auto counted = Adjustment::accept(MovementId::make(stage.now),
                                            {u"BOWL"_s, u"ATH-01"_s, Quantity::units(-3), u"miscount"_s, {}});
    QVERIFY(counted);
    QVERIFY(stage.work([&](UnitOfWork &work) { return adjustStock(work, *counted); }));
    OrderDraft draft = bowls(u"E-1"_s, 2, u"basket-1"_s);
    draft.lines.append(draft.lines.first());
    draft.lines.last().quantity = 3'000;
    const OrderId id = stage.take(draft);
    QMap<int, qint64> byLine;
    const auto kept = keptFor(stage, id.toString());
    for (const Reservation &each : kept)
        byLine[each.line] += each.quantity.thousandths();
    QCOMPARE(byLine, (QMap<int, qint64>{{1, 2'000}, {2, 3'000}}));
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 5'000);
    QCOMPARE(stage.disagreement(), QString());
}

void CartOrderTest::aCartWhoseTimeIsUpLeavesTheOrderAsAnyOther()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 1);
    QVERIFY(hold(stage, u"basket-1"_s, u"BOWL"_s, u"ATH-01"_s, 1));
    stage.now = stage.now.plusSeconds(kSeconds);
    const OrderId id = stage.take(bowls(u"E-1"_s, 1, u"basket-1"_s));
    QVERIFY(keptFor(stage, id.toString()).isEmpty());
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);
    const OrderId unheard = stage.take(bowls(u"E-2"_s, 1, u"basket-nobody-has"_s));
    QVERIFY(keptFor(stage, unheard.toString()).isEmpty());
    QCOMPARE(stage.disagreement(), QString());
}

/// Of two orders that name the same cart at once, one gets what is kept for it.
void CartOrderTest::aCartIsTakenOverOnce()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    constexpr int kRounds = 10;
    constexpr int kTakers = 3;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, kRounds);
    std::vector<std::unique_ptr<sql::Connection>> connections;
    for (int i = 0; i < kTakers; ++i)
        connections.push_back(stage.another());
    const WorkContext context = stage.context();
    for (int round = 0; round < kRounds; ++round) {
        const QString cart = u"basket-%1"_s.arg(round);
        QVERIFY(hold(stage, cart, u"BOWL"_s, u"ATH-01"_s, 1));
        std::vector<std::thread> takers;
        std::vector<OrderId> ids;
        for (int i = 0; i < kTakers; ++i)
            ids.push_back(OrderId::make(stage.now));
        std::atomic<int> taken = 0;
        for (int i = 0; i < kTakers; ++i) {
            takers.emplace_back([&, i] {
                const auto done =
                    kit::OrderStage::workOn(*connections[size_t(i)], context, [&](UnitOfWork &work) {
                        const QString number = u"E-%1-%2"_s.arg(round).arg(i);
                        const auto made = takeOrder(work, ids[size_t(i)], bowls(number, 1, cart));
                        return made ? Result<void>() : Result<void>(made.error());
                    });
                taken += done ? 1 : 0;
            });
        }
        for (std::thread &taker : takers)
            taker.join();
        QCOMPARE(taken.load(), kTakers);
        qsizetype kept = 0;
        for (const OrderId &id : ids)
            kept += keptFor(stage, id.toString()).size();
        QCOMPARE(kept, 1);
    }
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), kRounds * 1'000);
    QCOMPARE(stage.disagreement(), QString());
}

void CartOrderTest::theSameOrderOnceMore()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    QVERIFY(hold(stage, u"basket-1"_s, u"BOWL"_s, u"ATH-01"_s, 1));
    const OrderDraft draft = bowls(u"E-1"_s, 1, u"basket-1"_s);
    const OrderId id = stage.take(draft);
    // The customer goes on shopping in the same cart; the order that is told again does not get that.
    QVERIFY(hold(stage, u"basket-1"_s, u"BOWL"_s, u"ATH-01"_s, 1));
    (void)stage.take(draft);
    QCOMPARE(keptFor(stage, u"basket-1"_s).size(), 1);
    QCOMPARE(keptFor(stage, id.toString()).size(), 1);
    QCOMPARE(stage.disagreement(), QString());
}

void CartOrderTest::refusals_data()
{
    QTest::addColumn<QString>("cart");
    QTest::addColumn<QString>("rights"); // stores of stock.reserve, "none" without it
    QTest::addColumn<Problem>("problem");
    QTest::newRow("of somebody without the right") << u"basket-1"_s << u"none"_s << Problem::Forbidden;
    QTest::newRow("unheard of, without the right") << u"basket-9"_s << u"none"_s << Problem::Forbidden;
    QTest::newRow("kept at a store of others") << u"basket-1"_s << u"PAT-01"_s << Problem::Forbidden;
    QTest::newRow("an order's") << OrderId::make(Instant::fromMs(1)).toString() << u"ATH-01"_s
                                << Problem::ValidationFailed;
    QTest::newRow("too long") << QString(101, u'x') << u"ATH-01"_s << Problem::ValidationFailed;
    QTest::newRow("not printable") << u"basket\u202e1"_s << u"ATH-01"_s << Problem::ValidationFailed;
}

void CartOrderTest::refusals()
{
    QFETCH(QString, cart);
    QFETCH(QString, rights);
    QFETCH(Problem, problem);
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 1);
    QVERIFY(hold(stage, u"basket-1"_s, u"BOWL"_s, u"ATH-01"_s, 1));
    QList<Permission> may{Permission::OrderRecord};
    if (rights != "none"_L1)
        may.append(Permission::StockReserve);
    stage.actAs(Rights(QSet<Permission>(may.begin(), may.end()), {rights}));
    const OrderId id = OrderId::make(stage.now);
    const auto done = stage.work([&](UnitOfWork &work) {
        const auto taken = takeOrder(work, id, bowls(u"E-1"_s, 1, cart));
        return taken ? Result<void>() : Result<void>(taken.error());
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code(), problem);
    QCOMPARE(done.error().field, u"cart"_s);
    stage.actAsTheHouse();
    QVERIFY(!OrderRepository::find(stage.connection(), id).value());
    QCOMPARE(keptFor(stage, u"basket-1"_s).size(), 1);
    QCOMPARE(stage.disagreement(), QString());
}

STOA_TEST(CartOrderTest)
#include "cartordertest.moc"
