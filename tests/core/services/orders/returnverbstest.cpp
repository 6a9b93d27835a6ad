// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/orders/returnverbs.h"

#include "core/domain/orders/orderparts.h"
#include "core/store/orders/returnrepository.h"
#include "core/store/rowjson.h"
#include "tests/kit/orderstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Goods come back to whom they are brought, in the parts in which they are counted, for what they are worth.
class ReturnVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyOfTheOwnStore();
    void withoutAPlaceWhereItIsBrought();
    void piecesComeBackWhole();
    void onlyForAnArticleThatIsThere();
    void theDifferenceIsAsked_data();
    void theDifferenceIsAsked();
    void longNumbersStayInRange();

private:
    /// Two bowls and a towel that ATH-01 shipped.
    static OrderId shipped(kit::OrderStage &stage, const QString &number)
    {
        stage.receive(u"BOWL"_s, u"ATH-01"_s, 5);
        stage.receive(u"TOWEL"_s, u"ATH-01"_s, 5);
        const OrderId id = stage.take(kit::OrderStage::draft(number));
        const auto fulfilment = stage.allocateAll(id, u"ATH-01"_s);
        if (!stage.step(fulfilment, FulfilmentState::Packed)
            || !stage.step(fulfilment, FulfilmentState::Shipped))
            qFatal("the order was not shipped");
        return id;
    }
    static ReturnOpening opening(const kit::OrderStage &stage, const OrderId &order, const QString &location)
    {
        ReturnOpening made{ReturnId::make(stage.now), order, u"web"_s};
        made.location = location;
        made.lines = {{1, 1'000, ReturnReason::Unwanted, {}}};
        return made;
    }
    static Result<void> open(kit::OrderStage &stage, const ReturnOpening &what)
    {
        return stage.work([&](UnitOfWork &work) { return openReturn(work, what); });
    }
    static Result<void> take(kit::OrderStage &stage, const ReturnStep &step)
    {
        return stage.work([&](UnitOfWork &work) { return advanceReturn(work, step); });
    }
    static ReturnStep step(const kit::OrderStage &stage, const ReturnId &id, ReturnState to,
                           const QString &location = {})
    {
        ReturnStep made{uuid7(stage.now), id, to};
        made.location = location;
        if (to == ReturnState::Received)
            made.received = {{1, 1'000}};
        if (to == ReturnState::Inspected)
            made.inspected = {{1, {{Disposition::Resell, 1'000}}}};
        return made;
    }
    /// Through to the replacement.
    static Order exchanged(kit::OrderStage &stage, const ReturnOpening &what)
    {
        using enum ReturnState;
        if (!open(stage, what))
            qFatal("the return was not opened");
        for (const ReturnState to : {Accepted, Received, Inspected, Exchanged}) {
            const auto done = take(stage, step(stage, what.id, to, to == Received ? u"ATH-01"_s : QString()));
            if (!done)
                qFatal("%s", qUtf8Printable(done.error().toString()));
        }
        const auto id = OrderId::parse(stored(stage, what.id).parts().replacement);
        if (!id)
            qFatal("no replacement");
        return stage.order(*id);
    }
    static ReturnCase stored(kit::OrderStage &stage, const ReturnId &id)
    {
        const auto found = ReturnRepository::find(stage.connection(), id);
        if (!found || !*found)
            qFatal("no such return");
        return (*found)->returnCase;
    }
};

void ReturnVerbsTest::onlyOfTheOwnStore()
{
    using enum ReturnState;
    kit::OrderStage stage;
    const OrderId order = shipped(stage, u"E-1"_s);
    const ReturnOpening what = opening(stage, order, u"PAT-01"_s);
    QVERIFY(open(stage, what));
    const auto goesOn = [&](ReturnState to, const QString &location) {
        return take(stage, step(stage, what.id, to, location));
    };
    const Rights stranger({Permission::OrderReturn}, {u"DC-EL"_s});
    const Rights clerk({Permission::OrderReturn}, {u"PAT-01"_s});
    for (const ReturnState to : {Accepted, Received, Inspected, Refunded, Closed}) {
        const QString here = to == Received ? u"PAT-01"_s : QString();
        for (const QString &named : {u"DC-EL"_s, u"PAT-01"_s, QString()}) {
            // Goods are received wherever they are brought.
            if (to == Received && named == "DC-EL"_L1)
                continue;
            stage.actAs(stranger);
            const auto refused = goesOn(to, named);
            QVERIFY(!refused);
            QCOMPARE(refused.error().problem, Problem::NotFound);
            QCOMPARE(refused.error().field, u"return"_s);
        }
        stage.actAs(clerk);
        if (to == Received)
            QCOMPARE(goesOn(to, u"DC-EL"_s).error().problem, Problem::NotFound);
        QVERIFY(goesOn(to, here));
        QCOMPARE(stored(stage, what.id).state(), to);
    }
    stage.actAs(Rights({Permission::OrderRead}, {u"PAT-01"_s}));
    QCOMPARE(goesOn(Closed, {}).error().problem, Problem::Forbidden);
    QCOMPARE(stage.disagreement(), QString());
}

void ReturnVerbsTest::withoutAPlaceWhereItIsBrought()
{
    using enum ReturnState;
    kit::OrderStage stage;
    const OrderId order = shipped(stage, u"E-1"_s);
    const ReturnOpening what = opening(stage, order, {});
    QVERIFY(open(stage, what));
    const Rights elsewhere({Permission::OrderReturn}, {u"PAT-01"_s});
    stage.actAs(elsewhere);
    // To name one's own store is not yet to have the goods.
    QCOMPARE(take(stage, step(stage, what.id, Accepted, u"PAT-01"_s)).error().problem, Problem::NotFound);
    stage.actAs(Rights({Permission::OrderReturn}, {u"ATH-01"_s}));
    QVERIFY(take(stage, step(stage, what.id, Accepted)));
    QCOMPARE(take(stage, step(stage, what.id, Received, u"PAT-01"_s)).error().problem, Problem::NotFound);
    stage.actAs(elsewhere);
    QVERIFY(take(stage, step(stage, what.id, Received, u"PAT-01"_s)));
    QVERIFY(take(stage, step(stage, what.id, Inspected)));
    QVERIFY(take(stage, step(stage, what.id, Refunded)));
    stage.actAs(Rights({Permission::OrderReturn}, {u"ATH-01"_s}));
    QCOMPARE(take(stage, step(stage, what.id, Closed)).error().problem, Problem::NotFound);
    QCOMPARE(stage.disagreement(), QString());
}

void ReturnVerbsTest::piecesComeBackWhole()
{
    using enum ReturnState;
    kit::OrderStage stage;
    const OrderId order = shipped(stage, u"E-1"_s);
    ReturnOpening what = opening(stage, order, u"ATH-01"_s);
    what.lines[0].quantity = 1'500;
    const auto parts = open(stage, what);
    QVERIFY(!parts);
    QCOMPARE(parts.error().problem, Problem::ValidationFailed);
    QCOMPARE(parts.error().field, u"lines/0/quantity"_s);
    what.lines[0].quantity = 1'000;
    QVERIFY(open(stage, what));
    QVERIFY(take(stage, step(stage, what.id, Accepted)));
    ReturnStep came = step(stage, what.id, Received, u"ATH-01"_s);
    came.received = {{1, 500}};
    QCOMPARE(take(stage, came).error().field, u"received/0/quantity"_s);
    QCOMPARE(stored(stage, what.id).state(), Accepted);
    QVERIFY(take(stage, step(stage, what.id, Received, u"ATH-01"_s)));
    ReturnStep seen = step(stage, what.id, Inspected);
    seen.inspected = {{1, {{Disposition::Resell, 500}, {Disposition::Scrap, 500}}}};
    QCOMPARE(take(stage, seen).error().field, u"inspected/0/quantity"_s);
    QVERIFY(take(stage, step(stage, what.id, Inspected)));
    QCOMPARE(stage.disagreement(), QString());
}

void ReturnVerbsTest::onlyForAnArticleThatIsThere()
{
    kit::OrderStage stage;
    ReturnOpening what = opening(stage, shipped(stage, u"E-1"_s), u"ATH-01"_s);
    what.wish = ReturnWish::Exchange;
    what.lines[0].exchangeSku = u"NONE"_s;
    const auto refused = open(stage, what);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, Problem::UnknownSku);
    QCOMPARE(refused.error().field, u"lines/0/exchange_sku"_s);
    what.lines[0].exchangeSku = u"TOWEL"_s;
    QVERIFY(open(stage, what));
}

void ReturnVerbsTest::theDifferenceIsAsked_data()
{
    QTest::addColumn<QVariant>("price");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<bool>("pending");
    QTest::addColumn<QString>("task");
    QTest::addColumn<qint64>("amount");
    // A bowl was sold for 2490.
    QTest::newRow("dearer") << QVariant(4'000) << qint64(1'510) << true << u"callCustomer"_s << qint64(1'510);
    QTest::newRow("the same") << QVariant(2'490) << qint64(2'490) << false << QString() << qint64(0);
    QTest::newRow("cheaper") << QVariant(2'000) << qint64(2'000) << false << u"refund"_s << qint64(490);
    QTest::newRow("not known") << QVariant() << qint64(2'490) << false << u"callCustomer"_s << qint64(0);
}

void ReturnVerbsTest::theDifferenceIsAsked()
{
    QFETCH(const QVariant, price);
    QFETCH(const qint64, total);
    QFETCH(const bool, pending);
    QFETCH(const QString, task);
    QFETCH(const qint64, amount);
    kit::OrderStage stage;
    stage.addItem(u"VASE"_s);
    const QByteArray value = price.isNull() ? "NULL"_ba : QByteArray::number(price.toInt());
    QVERIFY(stage.connection().run("UPDATE item SET price = " + value + " WHERE sku = 'VASE'"));
    ReturnOpening what = opening(stage, shipped(stage, u"E-1"_s), u"ATH-01"_s);
    what.wish = ReturnWish::Exchange;
    what.lines[0].exchangeSku = u"VASE"_s;
    const Order order = exchanged(stage, what);
    QCOMPARE(order.parts().number, u"R-E-1-1-X"_s);
    QCOMPARE(order.lines()[0].sku, u"VASE"_s);
    QCOMPARE(order.lines()[0].net(), total);
    QCOMPARE(order.parts().payment, pending ? PaymentState::Pending : PaymentState::Captured);
    QCOMPARE(order.state(), pending ? OrderState::Created : OrderState::Approved);
    const qint64 routed =
        *stage.connection().scalar("SELECT route_wanted FROM orders WHERE id = ?1", order.id().toString());
    QCOMPARE(routed > 0, !pending);
    const auto told = stage.connection().first("SELECT kind, detail FROM task", [](const auto &row) {
        return std::pair(row.text(0), jsonObject(row, 1)["amount"_L1].toInteger());
    });
    QVERIFY(told);
    QCOMPARE(told->value_or(std::pair(QString(), qint64(0))), std::pair(task, amount));
    QCOMPARE(stage.disagreement(), QString());
}

void ReturnVerbsTest::longNumbersStayInRange()
{
    kit::OrderStage stage;
    QStringList numbers;
    for (const QChar last : {u'1', u'2'}) {
        ReturnOpening what = opening(stage, shipped(stage, QString(63, u'E') + last), u"ATH-01"_s);
        what.wish = ReturnWish::Exchange;
        numbers.append(exchanged(stage, what).parts().number);
        QVERIFY2(numbers.last().size() <= 64, qUtf8Printable(numbers.last()));
    }
    QVERIFY(numbers[0] != numbers[1]);
}

STOA_TEST(ReturnVerbsTest)
#include "returnverbstest.moc"
