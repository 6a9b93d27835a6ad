// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/sscc.h"
#include "core/domain/catalog/gs1.h"
#include "tests/kit/testmain.h"

#include <QSet>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Numbers of parcels, with the check digit of GS1 General Specifications, 7.9: from the right, the digits
/// weigh 3, 1, 3 …; with the check digit the sum is a multiple of ten.
class SsccTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checkDigits_data();
    void checkDigits();
    void wrongOnes_data();
    void wrongOnes();
    void prefixes_data();
    void prefixes();
    void oneAfterTheOther();
    void anElementStringIsReadBack();
};

void SsccTest::checkDigits_data()
{
    QTest::addColumn<int>("extension");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<qint64>("serial");
    QTest::addColumn<QString>("sscc");
    // 3+0 18+1 12+1 12+1 3+2 9+4 15+6 21+8 27 = 143
    QTest::newRow("GS1 US example") << 1 << u"0614141"_s << 123'456'789LL << u"106141411234567897"_s;
    // 9+7 18+1 0+4 6+5 0+0 6+1 6+3 12+5 18 = 101
    QTest::newRow("17 digits of the rule") << 3 << u"7610425"_s << 2'123'456LL << u"376104250021234569"_s;
    QTest::newRow("a sum that ends in zero") << 3 << u"4012345"_s << 0LL << u"340123450000000000"_s;
    QTest::newRow("the longest prefix") << 0 << u"952000000001"_s << 7LL << u"095200000000100070"_s;
    QTest::newRow("the shortest prefix") << 9 << u"9520"_s << 999'999'999'999LL << u"995209999999999991"_s;
}

void SsccTest::checkDigits()
{
    QFETCH(int, extension);
    QFETCH(QString, prefix);
    QFETCH(qint64, serial);
    QFETCH(QString, sscc);
    const auto parsed = Gs1Prefix::parse(prefix);
    QVERIFY(parsed);
    const auto made = Sscc::make(extension, *parsed, serial);
    QVERIFY(made);
    QCOMPARE(made->text(), sscc);
    QCOMPARE(made->extension(), extension);
    QCOMPARE(Sscc::parse(sscc).value_or(*made), *made);
    // Any other last digit is wrong.
    for (int digit = 0; digit < 10; ++digit) {
        const QString other = sscc.chopped(1) + QString::number(digit);
        QCOMPARE(Sscc::parse(other).has_value(), other == sscc);
    }
}

void SsccTest::wrongOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("17 digits") << u"37610425002123456"_s;
    QTest::newRow("with its identifier") << u"00376104250021234569"_s;
    QTest::newRow("letters") << u"37610425002123456A"_s;
    QTest::newRow("digits of another script") << u"37610425002123456٩"_s;
    QTest::newRow("two neighbours changed places") << u"376104250021234659"_s;
}

void SsccTest::wrongOnes()
{
    QFETCH(QString, text);
    const auto parsed = Sscc::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().field, u"sscc"_s);
}

void SsccTest::prefixes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("7") << u"0614141"_s << true;
    QTest::newRow("blanks") << u" 5201234 "_s << true;
    QTest::newRow("4") << u"9520"_s << true;
    QTest::newRow("12") << u"952000000001"_s << true;
    QTest::newRow("3") << u"952"_s << false;
    QTest::newRow("13") << u"9520000000012"_s << false;
    QTest::newRow("letters") << u"52O1234"_s << false;
    QTest::newRow("none") << QString() << false;
}

void SsccTest::prefixes()
{
    QFETCH(QString, text);
    QFETCH(bool, right);
    const auto parsed = Gs1Prefix::parse(text);
    QCOMPARE(parsed.has_value(), right);
    if (right)
        QCOMPARE(parsed->text(), text.trimmed());
    else
        QCOMPARE(parsed.error().field, u"gs1_prefix"_s);
}

void SsccTest::oneAfterTheOther()
{
    const auto prefix = Gs1Prefix::parse(u"952000000001");
    QVERIFY(prefix);
    QCOMPARE(Sscc::numbers(*prefix), 100'000LL);
    QSet<QString> all;
    for (quint64 i = 0; i < 100'000; ++i)
        all.insert(Sscc::numbered(*prefix, i).text());
    QCOMPARE(all.size(), 100'000);
    QCOMPARE(Sscc::numbered(*prefix, 0).text().left(17), u"09520000000010000"_s);
    QCOMPARE(Sscc::numbered(*prefix, 10'000).text().left(17), u"19520000000010000"_s);
    QCOMPARE(Sscc::numbered(*prefix, 100'001), Sscc::numbered(*prefix, 1));
    QVERIFY(!Sscc::make(0, *prefix, 10'000));
    QVERIFY(!Sscc::make(10, *prefix, 0));
    QVERIFY(!Sscc::make(0, *prefix, -1));
}

void SsccTest::anElementStringIsReadBack()
{
    const auto sscc = Sscc::parse(u"106141411234567897");
    QVERIFY(sscc);
    const auto elements = parseGs1(sscc->elementString());
    QVERIFY(elements);
    QCOMPARE(*elements, (QList<Gs1Element>{{u"00"_s, sscc->text()}}));
}

STOA_TEST(SsccTest)
#include "sscctest.moc"
