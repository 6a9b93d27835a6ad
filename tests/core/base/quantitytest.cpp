// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

#include "tests/kit/testmain.h"

#include <QTest>
#include <limits>

using namespace stoa;
using namespace Qt::StringLiterals;

class QuantityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("thousandths");
        QTest::newRow("whole") << u"12"_s << qint64(12'000);
        QTest::newRow("negative") << u"-12"_s << qint64(-12'000);
        QTest::newRow("minus sign") << u"\u22125"_s << qint64(-5'000);
        QTest::newRow("plus") << u"+3"_s << qint64(3'000);
        QTest::newRow("one decimal") << u"0.2"_s << qint64(200);
        QTest::newRow("three decimals") << u"1.005"_s << qint64(1'005);
        QTest::newRow("blanks around") << u" 4 "_s << qint64(4'000);
        QTest::newRow("the limit") << u"1000000000"_s << Quantity::kLimit;
        QTest::newRow("the limit below zero") << u"-1000000000.000"_s << -Quantity::kLimit;
        QTest::newRow("zero") << u"-0"_s << qint64(0);
    }

    void parses()
    {
        QFETCH(const QString, text);
        const auto quantity = Quantity::parse(text);
        QVERIFY(quantity);
        QTEST(quantity->thousandths(), "thousandths");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "-", "abc", "1.", ".5", "1.2345", "1,5", "1.2.3", "1e3", "--1",
                                 "1 000", "1000000000.001", "9999999999999999", "99999999999999999999"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
        QTest::newRow("other digits") << u"٣"_s;
    }

    void refuses()
    {
        QFETCH(const QString, text);
        const auto quantity = Quantity::parse(text);
        QVERIFY(!quantity);
        QCOMPARE(quantity.error().field, u"quantity"_s);
    }

    void writesPlainDecimals_data()
    {
        QTest::addColumn<qint64>("thousandths");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << qint64(12'000) << u"12"_s;
        QTest::newRow("trailing zeros go") << qint64(1'500) << u"1.5"_s;
        QTest::newRow("leading zeros stay") << qint64(7) << u"0.007"_s;
        QTest::newRow("negative fraction") << qint64(-250) << u"-0.25"_s;
        QTest::newRow("zero") << qint64(0) << u"0"_s;
        QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << u"-9223372036854775.808"_s;
    }

    void writesPlainDecimals()
    {
        QFETCH(const qint64, thousandths);
        QTEST(Quantity::fromThousandths(thousandths).toString(), "text");
    }

    void whatIsWrittenIsReadAgain()
    {
        for (qint64 thousandths = -20'000; thousandths <= 20'000; thousandths += 7) {
            const auto quantity = Quantity::fromThousandths(thousandths);
            QCOMPARE(*Quantity::parse(quantity.toString()), quantity);
        }
    }

    void calculates()
    {
        auto sum = Quantity::units(2) + Quantity::fromThousandths(500) - Quantity::units(1);
        sum += Quantity::units(3);
        sum -= Quantity::fromThousandths(1'500);
        QCOMPARE(sum, Quantity::units(3));
        QVERIFY(sum.isWhole());
        QCOMPARE(-sum, Quantity::units(-3));
        QVERIFY(-sum < sum);
        QVERIFY(!Quantity::fromThousandths(1).isWhole());
    }

    void unitsLeadBack()
    {
        for (const Unit unit : {Unit::Piece, Unit::Kilogram, Unit::Litre, Unit::Metre})
            QCOMPARE(*unitOf(QString(codeOf(unit))), unit);
        QVERIFY(!unitOf(u"XYZ"));
    }
};

STOA_TEST(QuantityTest)
#include "quantitytest.moc"
