// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/returnstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::returnstage;
using namespace Qt::StringLiterals;

namespace {

using enum ReturnState;

} // namespace

class RefundTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refundsOfPartsAddUpToTheCent();
    void refundsAddUpInWhateverOrder();
    void lessThanAnnouncedIsPaidForLess();
    void shippingComesBackWithTheLastOfAll();
    void noShippingWhileSomethingIsOnItsWay();
    void noShippingOnceSomethingIsExchanged();
    void anExchangeHasItsReplacementAndNoRefund();
    void anExchangeThatCannotBeHadIsPaidBack();
    void casesNotKeptAnyMoreStillCount();
};

void RefundTest::refundsOfPartsAddUpToTheCent()
{
    Order order = anOrder();
    const ReturnCase first = paidBack(order, {{1, 1'000}}, {});
    const ReturnCase second = paidBack(order, {{1, 1'000}}, {first});
    const ReturnCase third = paidBack(order, {{1, 1'000}}, {first, second});
    QCOMPARE(first.parts().refund, 34);
    QCOMPARE(second.parts().refund, 33);
    QCOMPARE(third.parts().refund, 33);
    QCOMPARE(order.lines()[0].state(), LineState::Returned);
}

void RefundTest::refundsAddUpInWhateverOrder()
{
    Order order = anOrder();
    const ReturnCase first = opened(order, {{1, 1'000}});
    const ReturnCase second = opened(order, {{1, 1'000}}, {first});
    const ReturnCase gone = *first.advanced(Rejected, kLater);
    const ReturnCase back = *inspected(order, second).refunded(order, {gone}, kLater);
    order = *order.returned(back.receivedUnits(), kBy);
    const ReturnCase rest = paidBack(order, {{1, 2'000}}, {gone, back});
    QCOMPARE(back.parts().refund, 33);
    QCOMPARE(rest.parts().refund, 67);
}

void RefundTest::lessThanAnnouncedIsPaidForLess()
{
    const Order order = anOrder();
    const ReturnCase one = received(order, opened(order, {{1, 3'000}, {2, 1'000}}), {{1, 1'000}});
    QCOMPARE(one.parts().lines[0].received, 1'000);
    QCOMPARE(one.parts().lines[1].received, 0);
    QCOMPARE(one.parts().location, u"ATH2"_s);
    QCOMPARE(one.refundDue(order, {}), 34);
    QVERIFY(ReturnCase::open(draftOf(order, {{1, 2'000}, {2, 1'000}}), order, {one}));
    QVERIFY(!ReturnCase::open(draftOf(order, {{1, 2'001}}), order, {one}));
}

void RefundTest::shippingComesBackWithTheLastOfAll()
{
    Order order = anOrder();
    const ReturnCase first = paidBack(order, {{1, 3'000}}, {});
    const ReturnCase last = paidBack(order, {{2, 1'000}}, {first});
    QCOMPARE(first.parts().refund, 100);
    QCOMPARE(last.parts().refund, 250);
    QCOMPARE(first.parts().refund + last.parts().refund, order.total());
}

void RefundTest::noShippingWhileSomethingIsOnItsWay()
{
    Order order = anOrder(1'000);
    const ReturnCase all = paidBack(order, {{1, 2'000}, {2, 1'000}}, {});
    QCOMPARE(all.parts().refund, 267);
    // Of what was never supplied nothing can come back: the shipping does.
    Order cut = *anOrder(1'000).cancelled({}, kBy);
    QCOMPARE(cut.cancelledTotal(), 33);
    const ReturnCase rest = paidBack(cut, {{1, 2'000}, {2, 1'000}}, {});
    QCOMPARE(rest.parts().refund, 317);
    QCOMPARE(rest.parts().refund + cut.cancelledTotal(), cut.total());
}

void RefundTest::noShippingOnceSomethingIsExchanged()
{
    Order order = anOrder();
    const ReturnCase swapped =
        *inspected(order, opened(order, {{2, 1'000}})).exchanged(OrderId::make(kNow), kLater);
    order = *order.returned(swapped.receivedUnits(), kBy);
    QCOMPARE(paidBack(order, {{1, 3'000}}, {swapped}).parts().refund, 100);
}

void RefundTest::anExchangeHasItsReplacementAndNoRefund()
{
    const Order order = anOrder();
    ReturnCase::Parts parts = draftOf(order, {{2, 1'000}}, ReturnWish::Exchange);
    parts.lines[0].exchangeSku = u"scarf-red"_s;
    const ReturnCase one = *ReturnCase::open(parts, order, {});
    QCOMPARE(one.parts().lines[0].exchangeSku, u"SCARF-RED"_s);
    const OrderId replacement = OrderId::make(kNow);
    const ReturnCase done = *inspected(order, one).exchanged(replacement, kLater);
    QCOMPARE(done.parts().replacement, replacement.toString());
    QCOMPARE(done.parts().refund, 0);
    QCOMPARE(done.refundDue(order, {}), 0);
    QVERIFY(!ReturnCase::open(draftOf(order, {{2, 1'000}}), order, {done}));
    QCOMPARE((*done.advanced(Closed, kLater)).state(), Closed);
}

void RefundTest::anExchangeThatCannotBeHadIsPaidBack()
{
    const Order order = anOrder();
    const ReturnCase one = *ReturnCase::open(draftOf(order, {{2, 1'000}}, ReturnWish::Exchange), order, {});
    QCOMPARE((*inspected(order, one).refunded(order, {}, kLater)).parts().refund, 200);
}

void RefundTest::casesNotKeptAnyMoreStillCount()
{
    Order order = anOrder();
    const ReturnCase first = paidBack(order, {{1, 1'000}}, {});
    QVERIFY(!ReturnCase::open(draftOf(order, {{1, 3'000}}), order, {}));
    const ReturnCase second = opened(order, {{1, 2'000}});
    QCOMPARE(first.parts().refund + second.refundDue(order, {}), 100);
}

STOA_TEST(RefundTest)
#include "refundtest.moc"
