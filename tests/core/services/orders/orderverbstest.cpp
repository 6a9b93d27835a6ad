// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/orderverbs.h"

#include "core/domain/orders/orderparts.h"
#include "tests/kit/orderstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Orders are taken as they are told, or refused with the field; people decide about them.
class OrderVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paidIsRoutedAtOnce_data() { kit::addEngineRows(); }
    void paidIsRoutedAtOnce();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void allocatesAllOrNothing_data() { kit::addEngineRows(); }
    void allocatesAllOrNothing();
    void theLastToArriveIsExpected();
    void cancellingTakesBackWhatIsHere();
    void routingAgainTakesBackWhatNobodyBegan();
    void heldIsNotRouted();
    void movesUnitsToAnotherPlace();
    void piecesStayWhole();
    void onlyWhoseOrderItIs();

private:
    static Result<void> act(kit::OrderStage &stage, const OrderAction &action)
    {
        return stage.work([&](UnitOfWork &work) { return actOnOrder(work, action); });
    }
    static OrderAction action(const kit::OrderStage &stage, const OrderId &id, OrderVerb verb)
    {
        return {uuid7(stage.now), id, verb};
    }
    static qint64 routeWanted(kit::OrderStage &stage, const OrderId &id)
    {
        return *stage.connection().scalar("SELECT route_wanted FROM orders WHERE id = ?1", id.toString());
    }
};

void OrderVerbsTest::paidIsRoutedAtOnce()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    const OrderId id = stage.take(kit::OrderStage::draft(u"E-1"_s));
    QCOMPARE(stage.order(id).state(), OrderState::Approved);
    QCOMPARE(routeWanted(stage, id), stage.now.msSinceEpoch());

    OrderDraft unpaid = kit::OrderStage::draft(u"E-2"_s);
    unpaid.payment = PaymentState::Pending;
    const OrderId later = stage.take(unpaid);
    QCOMPARE(stage.order(later).state(), OrderState::Created);
    QCOMPARE(routeWanted(stage, later), 0);
    OrderAction pay = action(stage, later, OrderVerb::Pay);
    pay.payment = PaymentState::Authorised;
    QVERIFY(act(stage, pay));
    QCOMPARE(stage.order(later).state(), OrderState::Approved);
    QCOMPARE(routeWanted(stage, later), stage.now.msSinceEpoch());

    // Told twice it is there once.
    Taken taken = Taken::Now;
    const auto again = [&](const OrderDraft &draft) {
        return stage.work([&](UnitOfWork &work) -> Result<void> {
            STOA_TRY_ASSIGN(taken, takeOrder(work, OrderId::make(stage.now), draft));
            return {};
        });
    };
    QVERIFY(again(kit::OrderStage::draft(u"E-1"_s)));
    QCOMPARE(taken, Taken::Before);
    OrderDraft other = kit::OrderStage::draft(u"E-1"_s);
    other.lines[0].quantity = 9'000;
    const auto refused = again(other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, Problem::AlreadyExists);
    QCOMPARE(refused.error().field, u"number"_s);
    QCOMPARE(*stage.connection().scalar("SELECT count(*) FROM orders"), 2);
}

void OrderVerbsTest::whatIsWrongIsNamed_data()
{
    using Change = std::function<void(OrderDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Change &change, const QString &field) {
        QTest::newRow(name) << change << field;
    };
    row(
        "unknown SKU", [](OrderDraft &draft) { draft.lines[1].sku = u"NONE"_s; }, u"lines/1/sku"_s);
    row(
        "zero quantity", [](OrderDraft &draft) { draft.lines[0].quantity = 0; }, u"lines/0/quantity"_s);
    row(
        "part of a piece", [](OrderDraft &draft) { draft.lines[0].quantity = 1'500; }, u"lines/0/quantity"_s);
    row(
        "other currency", [](OrderDraft &draft) { draft.currency = u"PLN"_s; }, u"currency"_s);
    row(
        "time travel", [](OrderDraft &draft) { draft.placedAt = draft.placedAt.plusDays(3); },
        u"placed_at"_s);
    row(
        "no coordinates",
        [](OrderDraft &draft) {
            draft.destination = {u"Patras"_s, {}, u"GR"_s, std::nullopt, std::nullopt};
        },
        u"destination/latitude"_s);
    row(
        "unknown location",
        [](OrderDraft &draft) {
            draft.method = FulfilmentMethod::Pickup;
            draft.pickupAt = u"NOWHERE"_s;
        },
        u"pickup_at"_s);
}

void OrderVerbsTest::whatIsWrongIsNamed()
{
    QFETCH(const std::function<void(OrderDraft &)>, change);
    QFETCH(const QString, field);
    kit::OrderStage stage;
    OrderDraft draft = kit::OrderStage::draft(u"E-1"_s);
    change(draft);
    const auto refused = stage.work([&](UnitOfWork &work) -> Result<void> {
        STOA_TRY_ASSIGN(const auto taken, takeOrder(work, OrderId::make(stage.now), draft));
        Q_UNUSED(taken);
        return {};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(*stage.connection().scalar("SELECT count(*) FROM orders"), 0);
}

void OrderVerbsTest::allocatesAllOrNothing()
{
    STOA_FETCH_ENGINE(engine);
    kit::OrderStage stage(engine);
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    const OrderId id = stage.take(kit::OrderStage::draft(u"E-1"_s));
    const AllocationPlan plan{uuid7(stage.now),
                              {{u"ATH-01"_s, FulfilmentMethod::Ship, {{1, 2'000}, {2, 1'000}}}},
                              {},
                              {},
                              std::nullopt};
    const auto allocateNow = [&] {
        return stage.work([&](UnitOfWork &work) -> Result<void> {
            STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, id));
            return allocate(work, open, plan);
        });
    };
    const auto lacking = allocateNow();
    QVERIFY(!lacking);
    QCOMPARE(lacking.error().problem, Problem::InsufficientStock);
    QCOMPARE(lacking.error().field, u"TOWEL"_s);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);
    QVERIFY(stage.fulfilments(id).isEmpty());

    stage.receive(u"TOWEL"_s, u"ATH-01"_s, 1);
    QVERIFY(allocateNow());
    const Order order = stage.order(id);
    QCOMPARE(order.lines()[0].allocated, 2'000);
    QCOMPARE(order.parts().places, QStringList{u"ATH-01"_s});
    QCOMPARE(routeWanted(stage, id), 0);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 2'000);
    QCOMPARE(stage.disagreement(), QString());
}

void OrderVerbsTest::theLastToArriveIsExpected()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    stage.receive(u"TOWEL"_s, u"ATH-01"_s, 1);
    const OrderId id = stage.take(kit::OrderStage::draft(u"E-1"_s));
    const auto allocateLine = [&](int line, qint64 quantity, int hours) {
        PlannedPart part{u"ATH-01"_s, FulfilmentMethod::Ship, {{line, quantity}}};
        part.arrivesAt = stage.now.plusSeconds(hours * 3'600);
        return stage.work([&](UnitOfWork &work) -> Result<void> {
            STOA_TRY_ASSIGN(auto open, OpenOrder::lock(work, id));
            return allocate(work, open, {uuid7(stage.now), {part}, {}, {}, std::nullopt});
        });
    };
    QVERIFY(allocateLine(1, 2'000, 48));
    QCOMPARE(stage.order(id).parts().expectedAt, std::optional(stage.now.plusSeconds(48 * 3'600)));
    // The rest comes sooner, and the order is there no sooner for that.
    QVERIFY(allocateLine(2, 1'000, 24));
    QCOMPARE(stage.order(id).parts().expectedAt, std::optional(stage.now.plusSeconds(48 * 3'600)));
    // Routed anew as a whole, only the new plan counts.
    for (const Fulfilment &each : stage.fulfilments(id))
        QVERIFY(stage.step(each.id(), FulfilmentState::Rejected));
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    QVERIFY(allocateLine(1, 2'000, 12));
    QCOMPARE(stage.order(id).parts().expectedAt, std::optional(stage.now.plusSeconds(12 * 3'600)));
}

void OrderVerbsTest::cancellingTakesBackWhatIsHere()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    stage.receive(u"TOWEL"_s, u"ATH-01"_s, 1);
    const OrderId id = stage.take(kit::OrderStage::draft(u"E-1"_s));
    const auto fulfilment = stage.allocateAll(id, u"ATH-01"_s);
    QVERIFY(stage.step(fulfilment, FulfilmentState::Picking));

    OrderAction part = action(stage, id, OrderVerb::Cancel);
    part.units = {{1, 1'000}};
    QVERIFY(act(stage, part));
    QCOMPARE(stage.order(id).lines()[0].cancelled, 1'000);
    QCOMPARE(stage.fulfilments(id).first().quantity(), 2'000);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 1'000);
    QCOMPARE(stage.disagreement(), QString());

    QVERIFY(act(stage, action(stage, id, OrderVerb::Cancel)));
    QCOMPARE(stage.order(id).state(), OrderState::Cancelled);
    QCOMPARE(stage.fulfilments(id).first().state(), FulfilmentState::Cancelled);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 0);
    // It was paid for.
    QCOMPARE(*stage.connection().scalar("SELECT count(*) FROM task WHERE kind = 'refund'"), 1);
    QVERIFY(act(stage, action(stage, id, OrderVerb::Cancel)));
    QCOMPARE(stage.disagreement(), QString());
}

void OrderVerbsTest::routingAgainTakesBackWhatNobodyBegan()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    stage.receive(u"TOWEL"_s, u"ATH-01"_s, 1);
    const OrderId id = stage.take(kit::OrderStage::draft(u"E-1"_s));
    const auto fulfilment = stage.allocateAll(id, u"ATH-01"_s);
    OrderAction route = action(stage, id, OrderVerb::Route);
    route.location = u"ATH-01"_s;
    QVERIFY(act(stage, route));
    QCOMPARE(stage.order(id).openUnits(), 3'000);
    QCOMPARE(stage.order(id).lines()[0].rejectedBy, QStringList{u"ATH-01"_s});
    QCOMPARE(routeWanted(stage, id), stage.now.msSinceEpoch());
    QCOMPARE(stage.figure("reserved", u"TOWEL"_s, u"ATH-01"_s), 0);

    const auto second = stage.allocateAll(id, u"ATH-01"_s);
    QVERIFY(second != fulfilment);
    QCOMPARE(stage.fulfilments(id).last().parts().number, u"F2"_s);
    QVERIFY(stage.step(second, FulfilmentState::Picking));
    const auto late = act(stage, action(stage, id, OrderVerb::Route));
    QVERIFY(!late);
    QCOMPARE(late.error().problem, Problem::IllegalTransition);
    QCOMPARE(stage.disagreement(), QString());
}

void OrderVerbsTest::heldIsNotRouted()
{
    kit::OrderStage stage;
    const OrderId id = stage.take(kit::OrderStage::draft(u"E-1"_s));
    OrderAction hold = action(stage, id, OrderVerb::Hold);
    hold.hold = HoldKind::Fraud;
    QVERIFY(act(stage, hold));
    QVERIFY(act(stage, hold));
    QCOMPARE(stage.order(id).state(), OrderState::OnHold);
    QCOMPARE(routeWanted(stage, id), 0);
    OrderAction release = action(stage, id, OrderVerb::Release);
    release.hold = HoldKind::Address;
    QCOMPARE(act(stage, release).error().problem, Problem::IllegalTransition);
    release.hold = HoldKind::Fraud;
    QVERIFY(act(stage, release));
    QCOMPARE(stage.order(id).state(), OrderState::Approved);
    QCOMPARE(routeWanted(stage, id), stage.now.msSinceEpoch());
}

void OrderVerbsTest::movesUnitsToAnotherPlace()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    stage.receive(u"TOWEL"_s, u"ATH-01"_s, 1);
    stage.receive(u"BOWL"_s, u"PAT-01"_s, 1);
    const OrderId id = stage.take(kit::OrderStage::draft(u"E-1"_s));
    const auto first = stage.allocateAll(id, u"ATH-01"_s);
    OrderAction move = action(stage, id, OrderVerb::Move);
    move.fulfilment = first.toString();
    move.location = u"PAT-01"_s;
    move.units = {{1, 2'000}};
    QCOMPARE(act(stage, move).error().problem, Problem::InsufficientStock);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 2'000);
    move.units = {{1, 1'000}};
    QVERIFY(act(stage, move));
    QCOMPARE(stage.fulfilments(id).size(), 2);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 1'000);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"PAT-01"_s), 1'000);
    QCOMPARE(stage.order(id).parts().places, (QStringList{u"ATH-01"_s, u"PAT-01"_s}));
    QCOMPARE(stage.disagreement(), QString());
}

void OrderVerbsTest::piecesStayWhole()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    stage.receive(u"TOWEL"_s, u"ATH-01"_s, 1);
    stage.receive(u"BOWL"_s, u"PAT-01"_s, 2);
    const OrderId id = stage.take(kit::OrderStage::draft(u"E-1"_s));
    const auto first = stage.allocateAll(id, u"ATH-01"_s);
    OrderAction part = action(stage, id, OrderVerb::Cancel);
    part.units = {{2, 1'000}, {1, 500}};
    const auto cancelled = act(stage, part);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().problem, Problem::ValidationFailed);
    QCOMPARE(cancelled.error().field, u"units/1/quantity"_s);
    OrderAction move = action(stage, id, OrderVerb::Move);
    move.fulfilment = first.toString();
    move.location = u"PAT-01"_s;
    move.units = {{1, 1'500}};
    QCOMPARE(act(stage, move).error().field, u"units/0/quantity"_s);
    QCOMPARE(stage.order(id).lines()[1].cancelled, 0);
    QCOMPARE(stage.figure("reserved", u"BOWL"_s, u"ATH-01"_s), 2'000);
    QCOMPARE(stage.disagreement(), QString());
}

void OrderVerbsTest::onlyWhoseOrderItIs()
{
    kit::OrderStage stage;
    stage.receive(u"BOWL"_s, u"ATH-01"_s, 2);
    stage.receive(u"TOWEL"_s, u"ATH-01"_s, 1);
    const OrderId id = stage.take(kit::OrderStage::draft(u"E-1"_s));
    stage.allocateAll(id, u"ATH-01"_s);
    stage.actAs(Rights({Permission::OrderEdit}, {u"PAT-01"_s}));
    QCOMPARE(act(stage, action(stage, id, OrderVerb::Cancel)).error().problem, Problem::NotFound);
    stage.actAs(Rights({Permission::OrderRead}, {u"ATH-01"_s}));
    QCOMPARE(act(stage, action(stage, id, OrderVerb::Cancel)).error().problem, Problem::Forbidden);
    stage.actAs(Rights({Permission::OrderEdit}, {u"ATH-01"_s}));
    QVERIFY(act(stage, action(stage, id, OrderVerb::Cancel)));
}

STOA_TEST(OrderVerbsTest)
#include "orderverbstest.moc"
