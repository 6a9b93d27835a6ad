// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/kit/someorder.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = Instant::fromMs(1'795'000'000'000);
const OrderEvent kBy{kNow.plusSeconds(60), OrderEventKind::Noted, u"usr_1"_s, u"dev_1"_s, {}, {}};
const QList<Order::Units> kShirt{{1, 1'000}};
const QList<Order::Units> kShirts{{1, 2'000}};
const QList<Order::Units> kAll{{1, 2'000}, {2, 1'000}, {3, 1'000}};

Order anOrder() { return kit::someOrder(kNow); }
Order approved() { return *anOrder().approved(kBy); }
Order allocated(const QList<Order::Units> &units) { return *approved().allocated(units, u"ATH1"_s, kBy); }

QList<OrderEventKind> kindsOf(const Order &order)
{
    QList<OrderEventKind> kinds;
    for (const OrderEvent &event : order.parts().timeline)
        kinds.append(event.kind);
    return kinds;
}

bool isIllegal(const Result<Order> &step)
{
    return !step && step.error().problem == Problem::IllegalTransition;
}

} // namespace

class OrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsCreatedWithAllUnitsOpen();
    void goesFromTheChannelToTheCustomer();
    void eachStepTellsWhatHappened();
    void holdsFromTheStart();
    void aHeldOrderIsNotAllocated();
    void aSecondHoldOfAKindIsTheSameHold();
    void releaseGoesBackWhereTheLinesSay();
    void whatLeavesOnHoldMayCompleteTheOrder();
    void rejectsOnlyWhatNobodyWorksOn();
    void cancelsOnlyWhatNoFulfilmentHas();
    void cancelTakesBackorderedUnitsFirst();
    void cancelOfTheRestCompletes();
    void allocationTakesOpenUnitsFirst();
    void aRejectionIsRemembered();
    void stepsAreRefusedByState_data();
    void stepsAreRefusedByState();
    void unitsThatAreWrongAreNamed_data();
    void unitsThatAreWrongAreNamed();
    void aClosedOrderTakesNotesAndPaymentsOnly();
    void returnsNeverExceedWhatWasFulfilled();
    void placesAreSortedAndUnique();
    void queueEndsWithTheOrder();
};

void OrderTest::startsCreatedWithAllUnitsOpen()
{
    const Order order = anOrder();
    QCOMPARE(order.state(), OrderState::Created);
    QCOMPARE(order.lines().size(), 3);
    QCOMPARE(order.openUnits(), 4'000);
    QCOMPARE(order.quantity(), 4'000);
    QCOMPARE(order.total(), 14'762);
    QCOMPARE(order.cancelledTotal(), 0);
    QCOMPARE(order.line(2)->sku, u"COAT-L"_s);
    QVERIFY(!order.line(0) && !order.line(4));
    QCOMPARE(kindsOf(order), QList{OrderEventKind::Created});
}

void OrderTest::goesFromTheChannelToTheCustomer()
{
    const Order routed = allocated(kAll);
    QCOMPARE(routed.state(), OrderState::Approved);
    QCOMPARE(routed.openUnits(), 0);
    QCOMPARE(routed.lines()[0].state(), LineState::Allocated);
    const Order partly = *routed.fulfilled(kShirt, kBy);
    QCOMPARE(partly.state(), OrderState::PartlyFulfilled);
    QCOMPARE(partly.lines()[0].state(), LineState::Allocated);
    QVERIFY(!partly.parts().closedAt);
    const Order done = *partly.fulfilled({{1, 1'000}, {2, 1'000}, {3, 1'000}}, kBy);
    QCOMPARE(done.state(), OrderState::Completed);
    QCOMPARE(done.parts().closedAt, kBy.at);
    QCOMPARE(done.lines()[0].state(), LineState::Fulfilled);
}

void OrderTest::eachStepTellsWhatHappened()
{
    using enum OrderEventKind;
    OrderEvent routed = kBy;
    routed.kind = Routed;
    routed.fulfilment = u"ful_1"_s;
    OrderEvent shipped = routed;
    shipped.kind = Shipped;
    const Order order = *(*approved().allocated(kAll, u"ATH1"_s, routed)).fulfilled(kAll, shipped);
    QCOMPARE(kindsOf(order), (QList{Created, Approved, Routed, Shipped, Completed}));
    QCOMPARE(order.parts().timeline[2], routed);
    QCOMPARE(order.parts().timeline[4].actor, kBy.actor);
    QVERIFY(order.parts().timeline[4].fulfilment.isEmpty());
}

void OrderTest::holdsFromTheStart()
{
    OrderDraft draft = kit::someOrderDraft(kNow);
    draft.holds = {HoldKind::Fraud, HoldKind::Address};
    const Order order = *Order::accept(OrderId::make(kNow), draft, kNow, kBy);
    QCOMPARE(order.state(), OrderState::OnHold);
    QVERIFY(order.isHeld());
    using enum OrderEventKind;
    QCOMPARE(kindsOf(order), (QList{Created, Held, Held}));
    QCOMPARE(order.parts().timeline[0].at, kNow);
    QCOMPARE(order.parts().timeline[0].actor, kBy.actor);
    QVERIFY(isIllegal(order.approved(kBy)));
    const Order half = *order.released(HoldKind::Fraud, kBy);
    QCOMPARE(half.state(), OrderState::OnHold);
    const Order free = *half.released(HoldKind::Address, kBy);
    QCOMPARE(free.state(), OrderState::Approved);
    QCOMPARE(kindsOf(free), (QList{Created, Held, Held, Released, Released, Approved}));
}

void OrderTest::aHeldOrderIsNotAllocated()
{
    const Order held = *approved().held({HoldKind::Fraud, u"card"_s, kNow}, kBy);
    const auto refused = held.allocated(kAll, u"ATH1"_s, kBy);
    QVERIFY(isIllegal(refused));
    QCOMPARE(refused.error().detail, u"the order is onHold; allowed: approved, partlyFulfilled"_s);
    QVERIFY(isIllegal(held.backordered(kShirt, kBy)));
    QVERIFY((*held.released(HoldKind::Fraud, kBy)).allocated(kAll, u"ATH1"_s, kBy));
    const auto none = held.released(HoldKind::Address, kBy);
    QVERIFY(isIllegal(none));
    QCOMPARE(none.error().detail, u"no hold address to release; allowed: fraud"_s);
}

void OrderTest::aSecondHoldOfAKindIsTheSameHold()
{
    const Order once = *approved().held({HoldKind::Fraud, u"card"_s, kNow}, kBy);
    const Order twice = *once.held({HoldKind::Fraud, u"address too"_s, kNow.plusDays(1)}, kBy);
    const OrderHold expected{HoldKind::Fraud, u"address too"_s, kNow};
    QCOMPARE(twice.parts().holds, QList{expected});
    QCOMPARE((*twice.released(HoldKind::Fraud, kBy)).state(), OrderState::Approved);
}

void OrderTest::releaseGoesBackWhereTheLinesSay()
{
    const Order partly = *allocated(kAll).fulfilled(kShirt, kBy);
    const Order held = *partly.held({HoldKind::Customer, {}, kNow}, kBy);
    QCOMPARE(held.state(), OrderState::OnHold);
    const Order released = *held.released(HoldKind::Customer, kBy);
    QCOMPARE(released.state(), OrderState::PartlyFulfilled);
    QCOMPARE(kindsOf(released).count(OrderEventKind::Approved), 1);
}

void OrderTest::whatLeavesOnHoldMayCompleteTheOrder()
{
    const Order held = *allocated(kAll).held({HoldKind::Payment, {}, kNow}, kBy);
    const Order some = *held.fulfilled(kShirts, kBy);
    QCOMPARE(some.state(), OrderState::OnHold);
    const Order all = *some.fulfilled({{2, 1'000}, {3, 1'000}}, kBy);
    QCOMPARE(all.state(), OrderState::Completed);
    QVERIFY(!all.isHeld());
}

void OrderTest::rejectsOnlyWhatNobodyWorksOn()
{
    const Order rejected = *anOrder().rejected(kBy);
    QCOMPARE(rejected.state(), OrderState::Rejected);
    QCOMPARE(rejected.lines()[0].cancelled, 2'000);
    QCOMPARE(rejected.cancelledTotal(), rejected.total());
    QCOMPARE(kindsOf(rejected).last(), OrderEventKind::Rejected);
    QCOMPARE(kindsOf(rejected).size(), 2);
    QVERIFY(isIllegal(approved().rejected(kBy)));
    const Order held = *allocated(kShirt).held({HoldKind::Fraud, {}, kNow}, kBy);
    QVERIFY(isIllegal(held.rejected(kBy)));
    QVERIFY((*held.deallocated(kShirt, {}, kBy)).rejected(kBy));
}

void OrderTest::cancelsOnlyWhatNoFulfilmentHas()
{
    const Order order = allocated(kShirt);
    const auto tooMany = order.cancelled(kShirts, kBy);
    QVERIFY(isIllegal(tooMany));
    QCOMPARE(tooMany.error().field, u"lines/0/quantity"_s);
    QCOMPARE(tooMany.error().detail, u"line 1 has 1000 thousandths backordered or open, not 2000"_s);
    const Order rest = *order.cancelled({}, kBy);
    QCOMPARE(rest.state(), OrderState::Approved);
    QCOMPARE(rest.lines()[0].cancelled, 1'000);
    QCOMPARE(rest.lines()[0].allocated, 1'000);
    QVERIFY(isIllegal(rest.cancelled({}, kBy)));
    const Order none = *(*rest.deallocated(kShirt, {}, kBy)).cancelled({}, kBy);
    QCOMPARE(none.state(), OrderState::Cancelled);
    QCOMPARE(none.parts().closedAt, kBy.at);
    QCOMPARE(kindsOf(none).count(OrderEventKind::Cancelled), 2);
    QCOMPARE(none.cancelledTotal(), none.total());
}

void OrderTest::cancelTakesBackorderedUnitsFirst()
{
    const Order order = *(*approved().backordered(kShirt, kBy)).cancelled(kShirt, kBy);
    QCOMPARE(order.lines()[0].backordered, 0);
    QCOMPARE(order.lines()[0].open, 1'000);
}

void OrderTest::cancelOfTheRestCompletes()
{
    const Order order = *(*allocated(kShirt).fulfilled(kShirt, kBy)).cancelled({}, kBy);
    QCOMPARE(order.state(), OrderState::Completed);
    QCOMPARE(kindsOf(order).last(), OrderEventKind::Completed);
    QCOMPARE(order.lines()[0].state(), LineState::Fulfilled);
    QCOMPARE(order.lines()[1].state(), LineState::Cancelled);
    QCOMPARE(order.cancelledTotal(), 1'791 + 9'290 + 1'500);
}

void OrderTest::allocationTakesOpenUnitsFirst()
{
    const Order waiting = *approved().backordered(kShirt, kBy);
    QCOMPARE(waiting.lines()[0].state(), LineState::Open);
    const Order one = *waiting.allocated(kShirt, u"ATH1"_s, kBy);
    QCOMPARE(one.lines()[0].backordered, 1'000);
    QCOMPARE(one.lines()[0].state(), LineState::Backordered);
    QCOMPARE((*one.allocated(kShirt, u"DC1"_s, kBy)).lines()[0].allocated, 2'000);
    QCOMPARE(one.reopened().lines()[0].open, 1'000);
    QCOMPARE(one.reopened().parts().timeline, one.parts().timeline);
}

void OrderTest::aRejectionIsRemembered()
{
    const Order order = *allocated(kShirts).deallocated(kShirt, u"ATH1"_s, kBy);
    QCOMPARE(order.lines()[0].state(), LineState::Rejected);
    QCOMPARE(order.lines()[0].rejectedBy, QStringList{u"ATH1"_s});
    const Order twice = *order.deallocated(kShirt, u"ATH1"_s, kBy);
    QCOMPARE(twice.lines()[0].rejectedBy, QStringList{u"ATH1"_s});
    QCOMPARE(twice.lines()[0].open, 2'000);
}

void OrderTest::stepsAreRefusedByState_data()
{
    QTest::addColumn<OrderState>("state");
    QTest::addColumn<QString>("allowed");
    using enum OrderState;
    QTest::newRow("created") << Created << u"approve hold reject cancel"_s;
    QTest::newRow("approved") << Approved << u"hold cancel allocate backorder deallocate fulfil"_s;
    QTest::newRow("onHold") << OnHold << u"hold release cancel deallocate fulfil"_s;
    QTest::newRow("partlyFulfilled") << PartlyFulfilled
                                     << u"hold cancel allocate backorder deallocate fulfil return"_s;
    QTest::newRow("completed") << Completed << u"return"_s;
    QTest::newRow("rejected") << Rejected << QString();
    QTest::newRow("cancelled") << Cancelled << QString();
}

void OrderTest::stepsAreRefusedByState()
{
    QFETCH(OrderState, state);
    QFETCH(QString, allowed);
    const QList<Order::Units> coat{{2, 1'000}};
    const QHash<OrderState, Order> orders{
        {OrderState::Created, anOrder()},
        {OrderState::Approved, allocated(kShirts)},
        {OrderState::OnHold, *allocated(kShirts).held({HoldKind::Fraud, {}, kNow}, kBy)},
        {OrderState::PartlyFulfilled, *allocated(kShirts).fulfilled(kShirt, kBy)},
        {OrderState::Completed, *allocated(kAll).fulfilled(kAll, kBy)},
        {OrderState::Rejected, *anOrder().rejected(kBy)},
        {OrderState::Cancelled, *anOrder().cancelled({}, kBy)}};
    const auto found = orders.constFind(state);
    QVERIFY(found != orders.cend());
    const Order &order = *found;
    QCOMPARE(order.state(), state);
    const QList<std::pair<QString, Result<Order>>> steps{
        {u"approve"_s, order.approved(kBy)},
        {u"hold"_s, order.held({HoldKind::Other, {}, kNow}, kBy)},
        {u"release"_s, order.released(HoldKind::Fraud, kBy)},
        {u"reject"_s, order.rejected(kBy)},
        {u"cancel"_s, order.cancelled(coat, kBy)},
        {u"allocate"_s, order.allocated(coat, u"ATH1"_s, kBy)},
        {u"backorder"_s, order.backordered(coat, kBy)},
        {u"deallocate"_s, order.deallocated(kShirt, {}, kBy)},
        {u"fulfil"_s, order.fulfilled(kShirt, kBy)},
        {u"return"_s, order.returned(kShirt, kBy)}};
    const QStringList names = allowed.split(u' ');
    for (const auto &[name, step] : steps) {
        QVERIFY2(step.has_value() == names.contains(name), qPrintable(name));
        QVERIFY2(step || isIllegal(step), qPrintable(name));
    }
}

void OrderTest::unitsThatAreWrongAreNamed_data()
{
    QTest::addColumn<QList<Order::Units>>("units");
    QTest::addColumn<QString>("field");
    using Units = QList<Order::Units>;
    QTest::newRow("none") << Units() << u"lines"_s;
    QTest::newRow("of no line") << Units{{1, 1'000}, {4, 1'000}} << u"lines/1/line"_s;
    QTest::newRow("of line 0") << Units{{0, 1'000}} << u"lines/0/line"_s;
    QTest::newRow("a line twice") << Units{{1, 1'000}, {1, 1'000}} << u"lines/1/line"_s;
    QTest::newRow("nothing") << Units{{1, 0}} << u"lines/0/quantity"_s;
    QTest::newRow("less than nothing") << Units{{1, -1'000}} << u"lines/0/quantity"_s;
}

void OrderTest::unitsThatAreWrongAreNamed()
{
    QFETCH(QList<Order::Units>, units);
    QFETCH(QString, field);
    const Order order = allocated(kShirts);
    for (const auto &step :
         {order.allocated(units, u"ATH1"_s, kBy), order.deallocated(units, {}, kBy),
          order.backordered(units, kBy), order.fulfilled(units, kBy), order.returned(units, kBy)}) {
        QVERIFY(!step);
        QCOMPARE(step.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(step.error().field, field);
    }
    QCOMPARE(order.allocated({{2, 1'000}}, u"no place"_s, kBy).error().field, u"location"_s);
}

void OrderTest::aClosedOrderTakesNotesAndPaymentsOnly()
{
    const Order order = *allocated(kAll).fulfilled(kAll, kBy);
    OrderEvent note = kBy;
    note.detail = {{u"note"_s, u"called"_s}};
    QCOMPARE(order.noted(note).parts().timeline.last(), note);
    QCOMPARE(order.withPayment(PaymentState::Refunded, kBy).parts().payment, PaymentState::Refunded);
    QCOMPARE(order.withPayment(PaymentState::Refunded, kBy).state(), OrderState::Completed);
    QCOMPARE(order.queued(u"noStock"_s, kBy), order);
    QCOMPARE(order.parts().closedAt, order.noted(note).parts().closedAt);
}

void OrderTest::returnsNeverExceedWhatWasFulfilled()
{
    const Order order = *allocated(kAll).fulfilled(kAll, kBy);
    const Order one = *order.returned(kShirt, kBy);
    QCOMPARE(one.lines()[0].state(), LineState::Fulfilled);
    QVERIFY(isIllegal(one.returned(kShirts, kBy)));
    const Order both = *one.returned(kShirt, kBy);
    QCOMPARE(both.lines()[0].state(), LineState::Returned);
    QCOMPARE(both.state(), OrderState::Completed);
}

void OrderTest::placesAreSortedAndUnique()
{
    const Order order = (*allocated(kShirt).allocated(kShirt, u"aaa"_s, kBy)).sharedWith(u"DC1"_s);
    const QStringList expected{u"AAA"_s, u"ATH1"_s, u"DC1"_s};
    QCOMPARE(order.parts().places, expected);
    QCOMPARE(order.sharedWith(u"ATH1"_s).parts().places, expected);
    QCOMPARE(order.sharedWith({}), order);
}

void OrderTest::queueEndsWithTheOrder()
{
    const Order queued = approved().queued(u"noStock"_s, kBy);
    QCOMPARE(queued.parts().queue, u"noStock"_s);
    QCOMPARE(kindsOf(queued).last(), OrderEventKind::Queued);
    QVERIFY((*queued.cancelled({}, kBy)).parts().queue.isEmpty());
}

STOA_TEST(OrderTest)
#include "ordertest.moc"
