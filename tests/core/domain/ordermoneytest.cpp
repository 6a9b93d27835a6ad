// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/domain/orders/order.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

OrderLine aLine(qint64 quantity, qint64 unitPrice, qint64 discount = 0)
{
    OrderLine line;
    line.line = 1;
    line.sku = u"A"_s;
    line.quantity = quantity;
    line.open = quantity;
    line.unitPrice = unitPrice;
    if (discount > 0)
        line.discounts = {{u"less"_s, discount}};
    return line;
}

} // namespace

class OrderMoneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grossIsRoundedHalfUp_data();
    void grossIsRoundedHalfUp();
    void aThirdOfAEuro();
    void splitsAsMoneyDoes();
    void partsAddUpHoweverTheyAreCut();
    void theLargestLineFits();
    void pricesBeyondTheLimitAreTold();
};

void OrderMoneyTest::grossIsRoundedHalfUp_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("unitPrice");
    QTest::addColumn<qint64>("gross");
    QTest::newRow("pieces") << qint64(3'000) << qint64(1'999) << qint64(5'997);
    QTest::newRow("a quarter of a kilogram") << qint64(250) << qint64(1'398) << qint64(350);
    QTest::newRow("below the half") << qint64(249) << qint64(2) << qint64(0);
    QTest::newRow("the half") << qint64(250) << qint64(2) << qint64(1);
}

void OrderMoneyTest::grossIsRoundedHalfUp()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, unitPrice);
    QFETCH(qint64, gross);
    QCOMPARE(aLine(quantity, unitPrice).gross(), gross);
}

void OrderMoneyTest::aThirdOfAEuro()
{
    const OrderLine line = aLine(3'000, 40, 20);
    QCOMPARE(line.net(), 100);
    QCOMPARE(line.netOf(0, 1'000), 34);
    QCOMPARE(line.netOf(1'000, 1'000), 33);
    QCOMPARE(line.netOf(2'000, 1'000), 33);
    QCOMPARE(line.netOf(0, 3'000), 100);
    QCOMPARE(line.netOf(1'000, 0), 0);
}

void OrderMoneyTest::splitsAsMoneyDoes()
{
    QRandomGenerator random(4711);
    const Currency euro = *Currency::parse(u"EUR");
    for (int round = 0; round < 2'000; ++round) {
        const qint64 quantity = 1 + random.bounded(12'000);
        const OrderLine line = aLine(quantity, random.bounded(5'000));
        QVector<qint64> weights(quantity / 1'000, 1'000);
        if (quantity % 1'000 != 0)
            weights.append(quantity % 1'000);
        const auto parts = Money(line.net(), euro).split(weights);
        QVERIFY(parts);
        qint64 first = 0;
        for (qsizetype i = 0; i < weights.size(); ++i) {
            QCOMPARE(line.netOf(first, weights[i]), (*parts)[i].minorUnits());
            first += weights[i];
        }
    }
}

void OrderMoneyTest::partsAddUpHoweverTheyAreCut()
{
    QRandomGenerator random(815);
    for (int round = 0; round < 2'000; ++round) {
        const qint64 quantity = 1 + random.bounded(9'000);
        const qint64 unitPrice = 1 + random.bounded(20'000);
        OrderLine line = aLine(quantity, unitPrice);
        line.discounts = {{u"less"_s, line.gross() / 3}};
        qint64 sum = 0;
        for (qint64 first = 0; first < quantity;) {
            const qint64 units = std::min<qint64>(1 + random.bounded(2'500), quantity - first);
            const qint64 part = line.netOf(first, units);
            QVERIFY(part >= 0);
            sum += part;
            first += units;
        }
        QCOMPARE(sum, line.net());
    }
}

void OrderMoneyTest::theLargestLineFits()
{
    for (const auto &[quantity, price] : {std::pair{Quantity::kLimit, qint64(1'000'000)},
                                          {qint64(1'000), Money::kLimit},
                                          {qint64(1), Money::kLimit},
                                          {Quantity::kLimit - 1, qint64(1'000'000)}}) {
        const OrderLine line = aLine(quantity, price);
        QVERIFY(line.isPriced());
        QVERIFY(line.gross() <= Money::kLimit);
        QCOMPARE(line.netOf(0, quantity / 3) + line.netOf(quantity / 3, quantity - quantity / 3), line.net());
    }
}

void OrderMoneyTest::pricesBeyondTheLimitAreTold()
{
    QVERIFY(!aLine(1'000, -1).isPriced());
    QVERIFY(!aLine(1'000, Money::kLimit + 1).isPriced());
    QVERIFY(!aLine(1'001, Money::kLimit).isPriced());
    QVERIFY(!aLine(Quantity::kLimit, Money::kLimit).isPriced());
}

STOA_TEST(OrderMoneyTest)
#include "ordermoneytest.moc"
