// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/reservationverbs.h"

#include "core/store/orders/reservationrepository.h"
#include "tests/kit/orderstage.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <thread>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What is kept for somebody is kept from everybody else, once.
class ReservationVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allOrNothing_data() { kit::addEngineRows(); }
    void allOrNothing();
    void theLastUnitGoesToOne_data() { kit::addEngineRows(); }
    void theLastUnitGoesToOne();
    void lifeOfOne_data() { kit::addEngineRows(); }
    void lifeOfOne();
    void aCartThatChangesItsMind_data() { kit::addEngineRows(); }
    void aCartThatChangesItsMind();
    void oneHolderAtOnce_data() { kit::addEngineRows(); }
    void oneHolderAtOnce();
    void whatIsOverIsNotExtended_data() { kit::addEngineRows(); }
    void whatIsOverIsNotExtended();
    void transferIsOneStep_data() { kit::addEngineRows(); }
    void transferIsOneStep();
    void asksForTheRight();

private:
    static ReserveLine line(int number, const QString &location, qint64 units, const QString &sku = u"BOWL"_s)
    {
        return {ReservationId::make(Instant::fromMs(1)), number, sku, location, Quantity::units(units)};
    }
};

void ReservationVerbsTest::allOrNothing()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 5);
    stage.receive(u"BOWL"_s, u"PAT-01"_s, 1);
    const auto lacking = stage.work([&](UnitOfWork &work) {
        return reserve(work, u"cart-1"_s, {line(1, u"ATH-01"_s, 3), line(2, u"PAT-01"_s, 2)},
                       stage.now.plusSeconds(600));
    });
    QVERIFY(!lacking);
    QCOMPARE(lacking.error().problem, Problem::InsufficientStock);
    QCOMPARE(lacking.error().field, u"lines/1/quantity"_s);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);

    QVERIFY(stage.work([&](UnitOfWork &work) {
        return reserve(work, u"cart-1"_s, {line(1, u"ATH-01"_s, 3), line(2, u"PAT-01"_s, 1)},
                       stage.now.plusSeconds(600));
    }));
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 3'000);
    QCOMPARE(stage.figure("sellable", u"BOWL"_s, u"PAT-01"_s), 0);
    QCOMPARE(stage.disagreement(), QString());
}

void ReservationVerbsTest::theLastUnitGoesToOne()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    constexpr int kRounds = 25;
    constexpr int kBuyers = 4;
    for (int round = 0; round < kRounds; ++round) {
        stage.receive(u"BOWL"_s, u"ATH-01"_s, 1);
        std::vector<std::thread> buyers;
        std::atomic<int> won = 0;
        std::atomic<int> refused = 0;
        const WorkContext context = stage.context();
        std::vector<std::unique_ptr<sql::Connection>> connections;
        for (int i = 0; i < kBuyers; ++i)
            connections.push_back(stage.another());
        for (int i = 0; i < kBuyers; ++i) {
            buyers.emplace_back([&, i] {
                const auto done =
                    kit::OrderStage::workOn(*connections[std::size_t(i)], context, [&](UnitOfWork &work) {
                        return reserve(work, u"cart-%1-%2"_s.arg(round).arg(i), {line(1, u"ATH-01"_s, 1)},
                                       context.at.plusSeconds(600));
                    });
                if (done)
                    ++won;
                else if (done.error().problem == Problem::InsufficientStock)
                    ++refused;
            });
        }
        for (std::thread &buyer : buyers)
            buyer.join();
        QCOMPARE(won.load(), 1);
        QCOMPARE(refused.load(), kBuyers - 1);
    }
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), kRounds * 1'000);
    QCOMPARE(stage.disagreement(), QString());
}

void ReservationVerbsTest::lifeOfOne()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 5);
    const ReserveLine wish = line(1, u"ATH-01"_s, 2);
    const auto ask = [&] {
        return stage.work(
            [&](UnitOfWork &work) { return reserve(work, u"cart-1"_s, {wish}, stage.now.plusSeconds(600)); });
    };
    QVERIFY(ask());
    QVERIFY(ask()); // once more is once
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 2'000);

    int ended = -1;
    const auto expire = [&](Instant at) {
        return stage.work([&](UnitOfWork &work) -> Result<void> {
            STOA_TRY_ASSIGN(ended, expireReservations(work, at, 100));
            return {};
        });
    };
    QVERIFY(expire(stage.now.plusSeconds(599)));
    QCOMPARE(ended, 0);
    QVERIFY(stage.work([&](UnitOfWork &work) {
        return extendReservations(work, u"cart-1"_s, stage.now.plusSeconds(1'200));
    }));
    QVERIFY(expire(stage.now.plusSeconds(600)));
    QCOMPARE(ended, 0);
    QVERIFY(expire(stage.now.plusSeconds(1'200)));
    QCOMPARE(ended, 1);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);

    const auto late = ask();
    QVERIFY(!late);
    QCOMPARE(late.error().problem, Problem::IllegalTransition);
    const auto gone = stage.work([&](UnitOfWork &work) {
        return extendReservations(work, u"cart-1"_s, stage.now.plusSeconds(9'999));
    });
    QCOMPARE(gone.error().problem, Problem::NotFound);
    QVERIFY(stage.work([&](UnitOfWork &work) { return releaseReservation(work, wish.id); }));

    // Without an end it is committed and no clock ends it.
    const ReserveLine kept = line(1, u"ATH-01"_s, 1);
    QVERIFY(stage.work([&](UnitOfWork &work) { return reserve(work, u"order"_s, {kept}, std::nullopt); }));
    QVERIFY(expire(stage.now.plusDays(400)));
    QCOMPARE(ended, 0);
    QVERIFY(stage.work([&](UnitOfWork &work) { return consumeReservation(work, kept.id); }));
    QVERIFY(stage.work([&](UnitOfWork &work) { return consumeReservation(work, kept.id); }));
    const auto consumed = stage.work([&](UnitOfWork &work) { return releaseReservation(work, kept.id); });
    QCOMPARE(consumed.error().problem, Problem::IllegalTransition);
    QCOMPARE(stage.disagreement(), QString());
}

void ReservationVerbsTest::aCartThatChangesItsMind()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 5);
    const auto ask = [&](qint64 units) {
        return stage.work([&](UnitOfWork &work) {
            return reserve(work, u"cart-1"_s, {line(1, u"ATH-01"_s, units)}, stage.now.plusSeconds(600));
        });
    };
    QVERIFY(ask(4));
    QVERIFY(ask(5)); // its own four do not stand in its way
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 5'000);
    QVERIFY(!ask(6)); // and what it had stays
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 5'000);
    QVERIFY(stage.work([&](UnitOfWork &work) { return releaseHeld(work, u"cart-1"_s); }));
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);
    QCOMPARE(stage.disagreement(), QString());
}

/// However many ask at once, the holder has one reservation for the line, also when there was none before.
void ReservationVerbsTest::oneHolderAtOnce()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 50);
    stage.receive(u"BOWL"_s, u"PAT-01"_s, 50);
    constexpr int kRounds = 15;
    constexpr int kCallers = 4;
    const WorkContext context = stage.context();
    std::vector<std::unique_ptr<sql::Connection>> connections;
    for (int i = 0; i < kCallers; ++i)
        connections.push_back(stage.another());
    for (int round = 0; round < kRounds; ++round) {
        const QString holder = u"cart-%1"_s.arg(round);
        for (int turn = 0; turn < 2; ++turn) {
            std::vector<std::thread> callers;
            std::atomic<int> failed = 0;
            for (int i = 0; i < kCallers; ++i) {
                callers.emplace_back([&, i] {
                    const QString location = i % 2 ? u"ATH-01"_s : u"PAT-01"_s;
                    const auto done =
                        kit::OrderStage::workOn(*connections[std::size_t(i)], context, [&](UnitOfWork &work) {
                            return reserve(work, holder, {line(1, location, 1)}, context.at.plusSeconds(600));
                        });
                    if (!done)
                        ++failed;
                });
            }
            for (std::thread &caller : callers)
                caller.join();
            QCOMPARE(failed.load(), 0);
            QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s)
                         + stage.figure("reserved", u"BOWL"_s, u"PAT-01"_s),
                     (round + 1) * 1'000);
            QCOMPARE(stage.disagreement(), QString());
        }
    }
}

void ReservationVerbsTest::whatIsOverIsNotExtended()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    QVERIFY(stage.work([&](UnitOfWork &work) {
        return reserve(work, u"cart-1"_s, {line(1, u"ATH-01"_s, 2)}, stage.now.plusSeconds(600));
    }));
    // Nobody has ended it yet.
    stage.now = stage.now.plusSeconds(600);
    const auto late = stage.work(
        [&](UnitOfWork &work) { return extendReservations(work, u"cart-1"_s, stage.now.plusSeconds(600)); });
    QVERIFY(!late);
    QCOMPARE(late.error().problem, Problem::IllegalTransition);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 2'000);
}

void ReservationVerbsTest::transferIsOneStep()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    stage.receive(u"BOWL"_s, u"PAT-01"_s, 1);
    const ReserveLine wish = line(1, u"ATH-01"_s, 2);
    QVERIFY(stage.work([&](UnitOfWork &work) { return reserve(work, u"order"_s, {wish}, std::nullopt); }));
    const auto moved = ReservationId::make(stage.now);
    const auto move = [&] {
        return stage.work(
            [&](UnitOfWork &work) { return transferReservation(work, wish.id, moved, u"PAT-01"_s); });
    };
    QCOMPARE(move().error().problem, Problem::InsufficientStock);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 2'000);
    stage.receive(u"BOWL"_s, u"PAT-01"_s, 1);
    QVERIFY(move());
    QVERIFY(move());
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"PAT-01"_s), 2'000);
    QCOMPARE(stage.disagreement(), QString());
}

void ReservationVerbsTest::asksForTheRight()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    stage.actAs(Rights({Permission::StockReserve}, {u"PAT-01"_s}));
    const auto foreign = stage.work([&](UnitOfWork &work) {
        return reserve(work, u"cart"_s, {line(1, u"ATH-01"_s, 1)}, stage.now.plusSeconds(60));
    });
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().field, u"lines/0/location"_s);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);

    // Nor is anything given back where one may not reserve.
    stage.receive(u"BOWL"_s, u"PAT-01"_s, 2);
    const auto ask = [&](const QString &location) {
        return stage.work([&](UnitOfWork &work) {
            return reserve(work, u"cart"_s, {line(1, location, 1)}, stage.now.plusSeconds(60));
        });
    };
    stage.actAsTheHouse();
    QVERIFY(ask(u"ATH-01"_s));
    stage.actAs(Rights({Permission::StockReserve}, {u"PAT-01"_s}));
    const auto elsewhere = ask(u"PAT-01"_s);
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().problem, Problem::Forbidden);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 1'000);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"PAT-01"_s), 0);
}

STOA_TEST(ReservationVerbsTest)
#include "reservationverbstest.moc"
