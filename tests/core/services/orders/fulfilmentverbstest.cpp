// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/fulfilmentverbs.h"

#include "core/domain/orders/orderparts.h"
#include "core/services/orders/orderverbs.h"
#include "tests/kit/orderstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What a store does with its part of an order, and what that means for stock, order and people.
class FulfilmentVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromTheShelfToTheDoor_data() { kit::addEngineRows(); }
    void fromTheShelfToTheDoor();
    void illegalStepsNameTheLegalOnes();
    void whatLeftIsWhatItIs_data() { kit::addEngineRows(); }
    void whatLeftIsWhatItIs();
    void whatLacksDecidesTheStock_data();
    void whatLacksDecidesTheStock();
    void notInStockIsCountedDown_data() { kit::addEngineRows(); }
    void notInStockIsCountedDown();
    void aRejectionGoesBackToTheRouter();
    void collectedThoughCancelled();
    void collectedThoughAnotherPlaceHasIt();
    void collectedAtTwoPlaces();
    void nobodyCame();
    void piecesArePickedWhole();
    void onlyInOwnStores();

private:
    static std::unique_ptr<kit::OrderStage> stageWith(sql::Engine engine)
    {
        auto stage = std::make_unique<kit::OrderStage>(engine);
        for (const QString &place : {u"ATH-01"_s, u"PAT-01"_s}) {
            stage->receive(u"BOWL"_s, place, 5);
            stage->receive(u"TOWEL"_s, place, 5);
        }
        return stage;
    }
    static OrderDraft pickup(const QString &number)
    {
        OrderDraft draft = kit::OrderStage::draft(number);
        draft.method = FulfilmentMethod::Pickup;
        draft.pickupAt = u"ATH-01"_s;
        return draft;
    }
    static Result<void> take(kit::OrderStage &stage, const FulfilmentStep &step)
    {
        return stage.work([&](UnitOfWork &work) { return advanceFulfilment(work, step); });
    }
    static qint64 tasks(kit::OrderStage &stage, const QString &kind)
    {
        return *stage.connection().scalar("SELECT count(*) FROM task WHERE kind = ?1 AND state = 'open'",
                                          kind);
    }
};

void FulfilmentVerbsTest::fromTheShelfToTheDoor()
{
    STOA_FETCH_ENGINE(engine);
    const auto stage = stageWith(engine);
    const OrderId id = stage->take(kit::OrderStage::draft(u"E-1"_s));
    const auto fulfilment = stage->allocateAll(id, u"ATH-01"_s);
    using enum FulfilmentState;
    for (const FulfilmentState to : {Accepted, Picking, Picked, Packed})
        QVERIFY(stage->step(fulfilment, to));
    QVERIFY(stage->step(fulfilment, Picking)); // made before
    QCOMPARE(stage->fulfilments(id).first().state(), Packed);
    QCOMPARE(stage->figure("on_hand", u"BOWL"_s, u"ATH-01"_s), 5'000);

    FulfilmentStep ship{uuid7(stage->now), fulfilment, Shipped, {}, {}, {}};
    ship.tracking = u"ELL123"_s;
    ship.handedTo = u"carrier"_s;
    QVERIFY(take(*stage, ship));
    QVERIFY(take(*stage, ship));
    QCOMPARE(stage->figure("on_hand", u"BOWL"_s, u"ATH-01"_s), 3'000);
    QCOMPARE(stage->figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);
    QCOMPARE(stage->order(id).state(), OrderState::Completed);
    QVERIFY(stage->step(fulfilment, Delivered));
    QCOMPARE(stage->fulfilments(id).first().state(), Delivered);
    QCOMPARE(*stage->connection().scalar("SELECT count(*) FROM movement WHERE kind = 'sale'"), 2);
    QCOMPARE(stage->disagreement(), QString());
}

void FulfilmentVerbsTest::illegalStepsNameTheLegalOnes()
{
    const auto stage = stageWith(sql::Engine::Sqlite);
    const OrderId id = stage->take(kit::OrderStage::draft(u"E-1"_s));
    const auto fulfilment = stage->allocateAll(id, u"ATH-01"_s);
    const auto refused = stage->step(fulfilment, FulfilmentState::Expired);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, Problem::IllegalTransition);
    QVERIFY2(refused.error().detail.contains(u"accepted"_s), qUtf8Printable(refused.error().detail));
}

void FulfilmentVerbsTest::whatLeftIsWhatItIs()
{
    STOA_FETCH_ENGINE(engine);
    const auto stage = stageWith(engine);
    const OrderId id = stage->take(kit::OrderStage::draft(u"E-1"_s));
    const auto fulfilment = stage->allocateAll(id, u"ATH-01"_s);
    using enum FulfilmentState;
    const auto told = [&](std::optional<FulfilmentState> to, const QString &tracking, qint64 grams) {
        FulfilmentStep step{uuid7(stage->now), fulfilment, to, {}, {}, {}};
        step.tracking = tracking;
        step.weight = grams;
        return take(*stage, step);
    };
    QVERIFY(told(Packed, u"ELL0"_s, 900));
    QVERIFY(told(std::nullopt, u"ELL1"_s, 950)); // the label is another one
    QVERIFY(told(Shipped, u"ELL1"_s, 950));
    const auto stays = [&](const Result<void> &refused, const QString &field) {
        const Fulfilment now = stage->fulfilments(id).first();
        return !refused && refused.error().code() == Problem::IllegalTransition
            && refused.error().field == field && now.parts().tracking == u"ELL1"_s
            && now.parts().weight == 950;
    };
    for (const FulfilmentState to : {Shipped, InTransit, Delivered}) {
        QVERIFY(stays(told(to, u"ELL2"_s, 950), u"tracking"_s));
        QVERIFY(stays(told(to, u"ELL1"_s, 951), u"weight"_s));
        QVERIFY(stays(told(std::nullopt, {}, 950), u"tracking"_s));
        // The same as before is what it was; without details as well.
        QVERIFY(told(to, u" ELL1 "_s, 950));
        QVERIFY(told(std::nullopt, u"ELL1"_s, 950));
        QVERIFY(stage->step(fulfilment, to));
    }
    QCOMPARE(stage->fulfilments(id).first().state(), Delivered);
    // Nor of what is called off.
    const OrderId other = stage->take(pickup(u"E-2"_s));
    const auto cancelled = stage->allocateAll(other, u"ATH-01"_s);
    QVERIFY(stage->work([&](UnitOfWork &work) {
        return actOnOrder(work, {uuid7(stage->now), other, OrderVerb::Cancel});
    }));
    FulfilmentStep step{uuid7(stage->now), cancelled, {}, {}, {}, {}};
    step.car = u"red"_s;
    QCOMPARE(take(*stage, step).error().field, u"car"_s);
}

void FulfilmentVerbsTest::whatLacksDecidesTheStock_data()
{
    QTest::addColumn<ShortReason>("reason");
    QTest::addColumn<qint64>("correction");
    QTest::addColumn<qint64>("onHand");
    QTest::addColumn<qint64>("damaged");
    QTest::addColumn<qint64>("display");
    QTest::addColumn<qint64>("counts");
    const auto row = [](const char *name, ShortReason reason, qint64 correction, qint64 onHand,
                        qint64 damaged, qint64 display, qint64 counts) {
        QTest::newRow(name) << reason << correction << onHand << damaged << display << counts;
    };
    // Five on record, one of two found.
    row("not there at all", ShortReason::NotInStock, -4'000, 1'000, 0, 0, 1);
    row("not there, and nobody says how much", ShortReason::NotInStock, 0, 1'000, 0, 0, 1);
    row("two came since somebody looked", ShortReason::NotInStock, -2'000, 3'000, 0, 0, 1);
    row("more than the record has", ShortReason::NotInStock, -9'000, 1'000, 0, 0, 1);
    row("less than lacks", ShortReason::NotInStock, -1, 4'000, 0, 0, 1);
    row("fewer than recorded", ShortReason::Mismatch, 0, 4'000, 0, 0, 0);
    row("damaged", ShortReason::Damaged, 0, 5'000, 1'000, 0, 0);
    row("display piece", ShortReason::WornDisplay, 0, 5'000, 0, 1'000, 0);
    row("too busy", ShortReason::TooBusy, 0, 5'000, 0, 0, 0);
    row("better from one place", ShortReason::AvoidSplit, 0, 5'000, 0, 0, 0);
}

void FulfilmentVerbsTest::whatLacksDecidesTheStock()
{
    QFETCH(const ShortReason, reason);
    QFETCH(const qint64, correction);
    QFETCH(const qint64, onHand);
    QFETCH(const qint64, damaged);
    QFETCH(const qint64, display);
    QFETCH(const qint64, counts);
    const auto stage = stageWith(sql::Engine::Sqlite);
    const OrderId id = stage->take(kit::OrderStage::draft(u"E-1"_s));
    const auto fulfilment = stage->allocateAll(id, u"ATH-01"_s);
    FulfilmentStep step{uuid7(stage->now), fulfilment, FulfilmentState::Picking, {}, {}, {}};
    QVERIFY(take(*stage, step));
    step = {uuid7(stage->now), fulfilment, FulfilmentState::Picked, {{1, 1'000}, {2, 1'000}}, {}, {}};
    step.shortages = {{1, 1'000, reason, correction}};
    QVERIFY(take(*stage, step));
    QVERIFY(take(*stage, step)); // told twice it lacks once

    const Fulfilment after = stage->fulfilments(id).first();
    QCOMPARE(after.state(), FulfilmentState::Picked);
    QCOMPARE(after.quantity(), 2'000);
    QCOMPARE(stage->order(id).lines()[0].open, 1'000);
    QCOMPARE(stage->order(id).lines()[0].rejectedBy, QStringList{u"ATH-01"_s});
    QVERIFY(*stage->connection().scalar("SELECT route_wanted FROM orders") > 0);
    QCOMPARE(stage->figure("reserved", u"BOWL"_s, u"ATH-01"_s), 1'000);
    // The damaged and the display ones are still on hand, and not for sale.
    QCOMPARE(stage->figure("on_hand", u"BOWL"_s, u"ATH-01"_s), onHand);
    QCOMPARE(stage->figure("damaged", u"BOWL"_s, u"ATH-01"_s), damaged);
    QCOMPARE(stage->figure("display", u"BOWL"_s, u"ATH-01"_s), display);
    QCOMPARE(tasks(*stage, u"count"_s), counts);
    QCOMPARE(stage->disagreement(), QString());
}

/// The position has what is picked, for whatever order, and what is set aside; the goods of both leave later.
void FulfilmentVerbsTest::notInStockIsCountedDown()
{
    STOA_FETCH_ENGINE(engine);
    const auto stage = stageWith(engine);
    stage->receive(u"BOWL"_s, u"ATH-01"_s, 4);
    const OrderId other = stage->take(kit::OrderStage::draft(u"E-1"_s));
    const auto packed = stage->allocateAll(other, u"ATH-01"_s);
    QVERIFY(stage->step(packed, FulfilmentState::Packed));
    QVERIFY(stage->connection().run("UPDATE position SET damaged = 1000 WHERE sku = 'BOWL'"));
    const OrderId id = stage->take(kit::OrderStage::draft(u"E-2"_s));
    const auto fulfilment = stage->allocateAll(id, u"ATH-01"_s);
    // Without a word about picks, as a till does: what does not lack was found.
    FulfilmentStep step{uuid7(stage->now), fulfilment, FulfilmentState::Packed, {}, {}, {}};
    step.shortages = {{1, 1'000, ShortReason::NotInStock}};
    QVERIFY(take(*stage, step));
    // Two in the other box, one in this, one broken: of nine five were not there.
    QCOMPARE(stage->figure("on_hand", u"BOWL"_s, u"ATH-01"_s), 4'000);
    QCOMPARE(tasks(*stage, u"count"_s), 1);
    QVERIFY(stage->step(packed, FulfilmentState::Shipped));
    QVERIFY(stage->step(fulfilment, FulfilmentState::Shipped));
    QCOMPARE(stage->figure("on_hand", u"BOWL"_s, u"ATH-01"_s), 1'000);
    // The record has nothing more to lose: nobody makes it negative.
    const OrderId third = stage->take(kit::OrderStage::draft(u"E-3"_s));
    const auto nothing = stage->allocateAll(third, u"PAT-01"_s);
    QVERIFY(stage->connection().run("UPDATE position SET damaged = on_hand WHERE sku = 'BOWL'"));
    FulfilmentStep lacking{uuid7(stage->now), nothing, FulfilmentState::Picked, {}, {}, {}};
    lacking.shortages = {{1, 2'000, ShortReason::NotInStock}};
    QVERIFY(take(*stage, lacking));
    QCOMPARE(stage->figure("on_hand", u"BOWL"_s, u"PAT-01"_s), 5'000);
}

void FulfilmentVerbsTest::aRejectionGoesBackToTheRouter()
{
    const auto stage = stageWith(sql::Engine::Sqlite);
    const OrderId id = stage->take(kit::OrderStage::draft(u"E-1"_s));
    const auto fulfilment = stage->allocateAll(id, u"ATH-01"_s);
    FulfilmentStep reject{uuid7(stage->now), fulfilment, FulfilmentState::Rejected, {}, {}, {}};
    reject.reason = u"tooBusy"_s;
    QVERIFY(take(*stage, reject));
    QCOMPARE(stage->order(id).openUnits(), 3'000);
    QCOMPARE(stage->order(id).lines()[1].rejectedBy, QStringList{u"ATH-01"_s});
    QVERIFY(*stage->connection().scalar("SELECT route_wanted FROM orders") > 0);
    QCOMPARE(stage->figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);
    QCOMPARE(stage->disagreement(), QString());
}

void FulfilmentVerbsTest::collectedThoughCancelled()
{
    const auto stage = stageWith(sql::Engine::Sqlite);
    const OrderId id = stage->take(pickup(u"E-1"_s));
    const auto fulfilment = stage->allocateAll(id, u"ATH-01"_s);
    QVERIFY(stage->step(fulfilment, FulfilmentState::ReadyForPickup));
    QVERIFY(stage->work([&](UnitOfWork &work) {
        return actOnOrder(work, {uuid7(stage->now), id, OrderVerb::Cancel});
    }));
    QCOMPARE(stage->order(id).state(), OrderState::Cancelled);
    QCOMPARE(tasks(*stage, u"restock"_s), 1);

    // The store did not know when it handed the bag over.
    FulfilmentStep hand{uuid7(stage->now), fulfilment, FulfilmentState::Collected, {}, {}, {}};
    hand.handedTo = u"customer"_s;
    hand.proof = u"code"_s;
    QVERIFY(take(*stage, hand));
    QVERIFY(take(*stage, hand));
    const Order order = stage->order(id);
    QCOMPARE(order.state(), OrderState::Completed);
    QCOMPARE(order.lines()[0].fulfilled, 2'000);
    QCOMPARE(order.lines()[0].cancelled, 0);
    QCOMPARE(stage->figure("on_hand", u"BOWL"_s, u"ATH-01"_s), 3'000);
    QCOMPARE(tasks(*stage, u"reviewHandover"_s), 1);
    // What is gone is not put back, and its money does not go back by itself.
    QCOMPARE(tasks(*stage, u"restock"_s), 0);
    QCOMPARE(tasks(*stage, u"refund"_s), 0);
    QVERIFY(std::ranges::any_of(order.parts().timeline, [](const OrderEvent &event) {
        return event.kind == OrderEventKind::HandedOverCancelled;
    }));
    QCOMPARE(stage->disagreement(), QString());
}

void FulfilmentVerbsTest::collectedThoughAnotherPlaceHasIt()
{
    const auto stage = stageWith(sql::Engine::Sqlite);
    const OrderId id = stage->take(pickup(u"E-1"_s));
    const auto first = stage->allocateAll(id, u"ATH-01"_s);
    QVERIFY(stage->step(first, FulfilmentState::Accepted));
    QVERIFY(stage->work([&](UnitOfWork &work) {
        return actOnOrder(work, {uuid7(stage->now), id, OrderVerb::Route});
    }));
    const auto second = stage->allocateAll(id, u"PAT-01"_s);
    FulfilmentStep hand{uuid7(stage->now), first, FulfilmentState::Collected, {}, {}, {}};
    hand.handedTo = u"customer"_s;
    QVERIFY(take(*stage, hand));
    QCOMPARE(stage->order(id).lines()[0].fulfilled, 2'000);
    for (const Fulfilment &each : stage->fulfilments(id)) {
        if (each.id() == second)
            QCOMPARE(each.state(), FulfilmentState::Cancelled);
    }
    QCOMPARE(stage->figure("reserved", u"BOWL"_s, u"PAT-01"_s), 0);
    QCOMPARE(stage->figure("on_hand", u"BOWL"_s, u"ATH-01"_s), 3'000);
    QCOMPARE(stage->disagreement(), QString());
}

void FulfilmentVerbsTest::collectedAtTwoPlaces()
{
    const auto stage = stageWith(sql::Engine::Sqlite);
    const OrderId id = stage->take(pickup(u"E-1"_s));
    const auto first = stage->allocateAll(id, u"ATH-01"_s);
    QVERIFY(stage->work([&](UnitOfWork &work) {
        return actOnOrder(work, {uuid7(stage->now), id, OrderVerb::Route});
    }));
    const auto second = stage->allocateAll(id, u"PAT-01"_s);
    QVERIFY(stage->step(second, FulfilmentState::Collected));
    const Order before = stage->order(id);
    const FulfilmentStep hand{uuid7(stage->now), first, FulfilmentState::Collected, {}, {}, {}};
    QVERIFY(take(*stage, hand));
    QVERIFY(take(*stage, hand));
    // The goods are gone at both, the order has them once, and somebody looks at it.
    const Order order = stage->order(id);
    QCOMPARE(order.state(), before.state());
    for (qsizetype i = 0; i < order.lines().size(); ++i) {
        QCOMPARE(order.lines()[i], before.lines()[i]);
        QCOMPARE(order.lines()[i].fulfilled, order.lines()[i].quantity);
    }
    QCOMPARE(stage->figure("on_hand", u"BOWL"_s, u"ATH-01"_s), 3'000);
    QCOMPARE(stage->figure("on_hand", u"BOWL"_s, u"PAT-01"_s), 3'000);
    QCOMPARE(tasks(*stage, u"reviewHandover"_s), 1);
    QCOMPARE(order.parts().timeline.last().kind, OrderEventKind::HandedOverCancelled);
    QCOMPARE(stage->disagreement(), QString());
}

void FulfilmentVerbsTest::nobodyCame()
{
    const auto stage = stageWith(sql::Engine::Sqlite);
    const OrderId id = stage->take(pickup(u"E-1"_s));
    const auto fulfilment = stage->allocateAll(id, u"ATH-01"_s);
    QVERIFY(stage->step(fulfilment, FulfilmentState::ReadyForPickup));
    QVERIFY(stage->step(fulfilment, FulfilmentState::Expired));
    QVERIFY(stage->step(fulfilment, FulfilmentState::Cancelled));
    QCOMPARE(stage->order(id).state(), OrderState::Cancelled);
    QCOMPARE(stage->figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);
    QCOMPARE(tasks(*stage, u"restock"_s), 1);
    QCOMPARE(tasks(*stage, u"refund"_s), 1);
    QCOMPARE(stage->disagreement(), QString());
}

void FulfilmentVerbsTest::piecesArePickedWhole()
{
    const auto stage = stageWith(sql::Engine::Sqlite);
    const OrderId id = stage->take(kit::OrderStage::draft(u"E-1"_s));
    const auto fulfilment = stage->allocateAll(id, u"ATH-01"_s);
    QVERIFY(stage->step(fulfilment, FulfilmentState::Picking));
    FulfilmentStep step{uuid7(stage->now), fulfilment, std::nullopt, {{2, 1'000}, {1, 500}}, {}, {}};
    const auto picked = take(*stage, step);
    QVERIFY(!picked);
    QCOMPARE(picked.error().problem, Problem::ValidationFailed);
    QCOMPARE(picked.error().field, u"picked/1/quantity"_s);
    step.picked.clear();
    step.shortages = {{1, 500, ShortReason::TooBusy}};
    QCOMPARE(take(*stage, step).error().field, u"short/0/quantity"_s);
    QCOMPARE(stage->fulfilments(id).first().quantity(), 3'000);
    // What left has left.
    const FulfilmentStep ship{uuid7(stage->now),        fulfilment, FulfilmentState::Shipped,
                              {{1, 1'500}, {2, 1'000}}, {},         {}};
    QVERIFY(take(*stage, ship));
    QCOMPARE(stage->order(id).state(), OrderState::Completed);
    QCOMPARE(stage->disagreement(), QString());
}

void FulfilmentVerbsTest::onlyInOwnStores()
{
    const auto stage = stageWith(sql::Engine::Sqlite);
    const OrderId id = stage->take(kit::OrderStage::draft(u"E-1"_s));
    const auto fulfilment = stage->allocateAll(id, u"ATH-01"_s);
    stage->actAs(Rights({Permission::OrderWork}, {u"PAT-01"_s}));
    QVERIFY(!stage->step(fulfilment, FulfilmentState::Accepted));
    QCOMPARE(stage->fulfilments(id).first().state(), FulfilmentState::Allocated);
}

STOA_TEST(FulfilmentVerbsTest)
#include "fulfilmentverbstest.moc"
