// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/returnstage.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <functional>

using namespace stoa;
using namespace stoa::returnstage;
using namespace Qt::StringLiterals;

namespace {
using enum ReturnState;

bool isIllegal(const Result<ReturnCase> &step)
{
    return !step && step.error().problem == Problem::IllegalTransition;
}

using Spoil = std::function<void(ReturnCase::Parts &)>;

} // namespace

class ReturnCaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWithWhatTheCustomerPaid();
    void openNamesTheWrongField_data();
    void openNamesTheWrongField();
    void neverMoreThanWasFulfilled();
    void twoCasesAtOnceShareTheUnits();
    void aRejectedCaseGivesItsUnitsBack();
    void whatCameIsLookedAtToTheUnit_data();
    void whatCameIsLookedAtToTheUnit();
    void receiptNamesTheWrongField_data();
    void receiptNamesTheWrongField();
    void stepsHaveTheirOrder();
    void storedPartsThatContradict_data();
    void storedPartsThatContradict();
    void namesAreReadBack();
};

void ReturnCaseTest::opensWithWhatTheCustomerPaid()
{
    const Order order = anOrder();
    const ReturnCase one = opened(order, {{1, 2'000}, {2, 1'000}});
    QCOMPARE(one.state(), Requested);
    QCOMPARE(one.parts().orderNumber, u"W-104382"_s);
    QCOMPARE(one.parts().currency, u"EUR"_s);
    QCOMPARE(one.parts().lines[0].sku, u"SOCK"_s);
    QCOMPARE(one.parts().lines[0].refund, 67);
    QCOMPARE(one.parts().lines[1].refund, 200);
    QCOMPARE(one.refundDue(order, {}), 267);
    QVERIFY(one.hasReached(Requested));
}

void ReturnCaseTest::openNamesTheWrongField_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Spoil &spoil, const QString &field) {
        QTest::newRow(name) << spoil << field;
    };
    row(
        "no number", [](ReturnCase::Parts &p) { p.number.clear(); }, u"number"_s);
    row(
        "a channel that takes none", [](ReturnCase::Parts &p) { p.channel = u"wholesale"_s; }, u"channel"_s);
    row(
        "another order", [](ReturnCase::Parts &p) { p.order = OrderId::make(kNow); }, u"order"_s);
    row(
        "no place", [](ReturnCase::Parts &p) { p.location = u"a b"_s; }, u"location"_s);
    row(
        "a note that beeps", [](ReturnCase::Parts &p) { p.note = u"\a"_s; }, u"note"_s);
    row(
        "nothing", [](ReturnCase::Parts &p) { p.lines.clear(); }, u"lines"_s);
    row(
        "of no line", [](ReturnCase::Parts &p) { p.lines[1].line = 3; }, u"lines/1/line"_s);
    row(
        "a line twice", [](ReturnCase::Parts &p) { p.lines[1].line = 1; }, u"lines/1/line"_s);
    row(
        "none of it", [](ReturnCase::Parts &p) { p.lines[0].quantity = 0; }, u"lines/0/quantity"_s);
    row(
        "too many", [](ReturnCase::Parts &p) { p.lines[1].quantity = 1'001; }, u"lines/1/quantity"_s);
    row(
        "instead of nothing", [](ReturnCase::Parts &p) { p.lines[1].exchangeSku = u"HAT"_s; },
        u"lines/1/exchange_sku"_s);
    row(
        "no SKU instead",
        [](ReturnCase::Parts &p) {
            p.wish = ReturnWish::Exchange;
            p.lines[1].exchangeSku = u"a b"_s;
        },
        u"lines/1/exchange_sku"_s);
}

void ReturnCaseTest::openNamesTheWrongField()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, field);
    const Order order = anOrder();
    ReturnCase::Parts parts = draftOf(order, {{1, 1'000}, {2, 1'000}});
    spoil(parts);
    const auto one = ReturnCase::open(parts, order, {});
    QVERIFY(!one);
    QCOMPARE(one.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(one.error().field, field);
}

void ReturnCaseTest::neverMoreThanWasFulfilled()
{
    const Order order = anOrder(1'000);
    QCOMPARE(order.state(), OrderState::PartlyFulfilled);
    QVERIFY(ReturnCase::open(draftOf(order, {{1, 2'000}}), order, {}));
    const auto more = ReturnCase::open(draftOf(order, {{1, 3'000}}), order, {});
    QVERIFY(!more);
    QCOMPARE(more.error().detail, u"expected 1 to 2000 thousandths"_s);
    const Order fresh = kit::someOrder(kNow);
    QCOMPARE(ReturnCase::open(draftOf(fresh, {{1, 1'000}}), fresh, {}).error().field, u"lines/0/quantity"_s);
}

void ReturnCaseTest::twoCasesAtOnceShareTheUnits()
{
    const Order order = anOrder();
    const ReturnCase first = opened(order, {{1, 2'000}});
    QVERIFY(!ReturnCase::open(draftOf(order, {{1, 2'000}}), order, {first}));
    const ReturnCase second = opened(order, {{1, 1'000}}, {first});
    QCOMPARE(first.parts().lines[0].refund + second.parts().lines[0].refund, 100);
    QVERIFY(!ReturnCase::open(draftOf(order, {{1, 1}}), order, {first, second}));
}

void ReturnCaseTest::aRejectedCaseGivesItsUnitsBack()
{
    const Order order = anOrder();
    const ReturnCase first = opened(order, {{1, 3'000}});
    const ReturnCase early = *first.advanced(Rejected, kLater);
    QVERIFY(ReturnCase::open(draftOf(order, {{1, 3'000}}), order, {early}));
    const ReturnCase late = *(*inspected(order, first).advanced(Rejected, kLater)).advanced(Closed, kLater);
    QVERIFY(ReturnCase::open(draftOf(order, {{1, 3'000}}), order, {late}));
    QCOMPARE(late.refundDue(order, {}), 0);
}

void ReturnCaseTest::whatCameIsLookedAtToTheUnit_data()
{
    QTest::addColumn<QList<ReturnLine::Inspected>>("parts");
    QTest::addColumn<bool>("right");
    using Parts = QList<ReturnLine::Inspected>;
    using enum Disposition;
    QTest::newRow("all for sale") << Parts{{Resell, 3'000}} << true;
    QTest::newRow("one of each") << Parts{{Resell, 1'000}, {Scrap, 1'000}, {Quarantine, 1'000}} << true;
    QTest::newRow("nothing") << Parts() << false;
    QTest::newRow("too few") << Parts{{Resell, 2'000}} << false;
    QTest::newRow("too many") << Parts{{Resell, 2'000}, {Scrap, 2'000}} << false;
    QTest::newRow("one twice") << Parts{{Resell, 1'000}, {Resell, 2'000}} << false;
    QTest::newRow("less than none") << Parts{{Resell, 4'000}, {Scrap, -1'000}} << false;
}

void ReturnCaseTest::whatCameIsLookedAtToTheUnit()
{
    QFETCH(QList<ReturnLine::Inspected>, parts);
    QFETCH(bool, right);
    const Order order = anOrder();
    const ReturnCase one = received(order, opened(order, {{2, 1'000}, {1, 3'000}}), {{1, 3'000}});
    const auto looked = one.inspected({{1, parts}}, kLater);
    QCOMPARE(looked.has_value(), right);
    if (looked)
        QCOMPARE(looked->parts().lines[1].inspected, parts);
    else
        QCOMPARE(looked.error().field, u"lines/1/inspected"_s);
    QCOMPARE(one.inspected({{1, {{Disposition::Resell, 3'000}}}, {7, {}}}, kLater).error().field, u"lines"_s);
}

void ReturnCaseTest::receiptNamesTheWrongField_data()
{
    QTest::addColumn<Wanted>("units");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing came") << Wanted() << u"lines"_s;
    QTest::newRow("another line") << Wanted{{2, 1'000}} << u"lines/0/line"_s;
    QTest::newRow("a line twice") << Wanted{{1, 1'000}, {1, 1'000}} << u"lines/1/line"_s;
    QTest::newRow("more than announced") << Wanted{{1, 2'001}} << u"lines/0/quantity"_s;
    QTest::newRow("less than nothing") << Wanted{{1, -1}} << u"lines/0/quantity"_s;
}

void ReturnCaseTest::receiptNamesTheWrongField()
{
    QFETCH(Wanted, units);
    QFETCH(QString, field);
    const Order order = anOrder();
    const ReturnCase one = *opened(order, {{1, 2'000}}).advanced(Accepted, kNow);
    QCOMPARE(one.received(order, u"ATH2"_s, units, kLater).error().field, field);
    QCOMPARE(one.received(order, {}, {{1, 1'000}}, kLater).error().field, u"location"_s);
    QCOMPARE(one.received(anOrder(), u"ATH2"_s, {{1, 1'000}}, kLater).error().field, u"order"_s);
}

void ReturnCaseTest::stepsHaveTheirOrder()
{
    const Order order = anOrder();
    const ReturnCase one = opened(order, {{2, 1'000}});
    QVERIFY(isIllegal(one.received(order, u"ATH2"_s, {{2, 1'000}}, kLater)));
    QVERIFY(isIllegal(one.inspected({}, kLater)));
    QVERIFY(isIllegal(one.refunded(order, {}, kLater)));
    QVERIFY(isIllegal(one.exchanged(order.id(), kLater)));
    QVERIFY(isIllegal(one.advanced(Closed, kLater)));
    const ReturnCase accepted = *one.advanced(Accepted, kNow);
    QCOMPARE(accepted.advanced(Received, kLater).error().field, u"to"_s);
    QVERIFY((*accepted.advanced(InTransit, kNow)).received(order, u"ATH2"_s, {{2, 1'000}}, kLater));
    QVERIFY(isIllegal(received(order, one, {{2, 1'000}}).advanced(Rejected, kLater)));
}

void ReturnCaseTest::storedPartsThatContradict_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Spoil &spoil, const QString &field) {
        QTest::newRow(name) << spoil << field;
    };
    row("as they are", [](ReturnCase::Parts &) {}, {});
    row(
        "nothing", [](ReturnCase::Parts &p) { p.lines.clear(); }, u"lines"_s);
    row(
        "a state never reached", [](ReturnCase::Parts &p) { p.state = Closed; }, u"reached"_s);
    row(
        "inspected unseen", [](ReturnCase::Parts &p) { p.reached.remove(u"received"_s); }, u"reached"_s);
    row(
        "more than was announced", [](ReturnCase::Parts &p) { p.lines[0].received = 3'001; }, u"lines/0"_s);
    row(
        "units that lack", [](ReturnCase::Parts &p) { p.lines[0].units.clear(); }, u"lines/0"_s);
    row(
        "units in a heap",
        [](ReturnCase::Parts &p) {
            p.lines[0].units = {{0, 2'000}, {1'000, 1'000}};
        },
        u"lines/0"_s);
    row(
        "dispositions that lack", [](ReturnCase::Parts &p) { p.lines[0].inspected.clear(); }, u"lines/0"_s);
    row(
        "paid before", [](ReturnCase::Parts &p) { p.refund = 1; }, u"refund"_s);
    row(
        "replaced before", [](ReturnCase::Parts &p) { p.replacement = u"ord_1"_s; }, u"replacement"_s);
}

void ReturnCaseTest::storedPartsThatContradict()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, field);
    const Order order = anOrder();
    ReturnCase::Parts parts = inspected(order, opened(order, {{1, 3'000}})).parts();
    spoil(parts);
    const auto made = ReturnCase::fromParts(parts);
    QCOMPARE(made.has_value(), field.isEmpty());
    if (made)
        return;
    QCOMPARE(made.error().kind, ErrorKind::Storage);
    QCOMPARE(made.error().field, field);
}

void ReturnCaseTest::namesAreReadBack()
{
    for (int i = 0; i <= int(Disposition::ReturnToSupplier); ++i)
        QCOMPARE(dispositionOf(QString(nameOf(Disposition(i)))), Disposition(i));
    for (int i = 0; i <= int(ReturnWish::Exchange); ++i)
        QCOMPARE(returnWishOf(QString(nameOf(ReturnWish(i)))), ReturnWish(i));
    for (int i = 0; i <= int(ReturnReason::Other); ++i)
        QCOMPARE(returnReasonOf(QString(nameOf(ReturnReason(i)))), ReturnReason(i));
    QVERIFY(!dispositionOf(u"") && !returnWishOf(u"") && !returnReasonOf(u""));
}

STOA_TEST(ReturnCaseTest)
#include "returncasetest.moc"
