// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/fieldwords.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Places of the contract in the words of people.
class FieldWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesHaveNames_data();
    void placesHaveNames();
    void numbersAreCounted_data();
    void numbersAreCounted();
};

void FieldWordsTest::placesHaveNames_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("name");
    QTest::newRow("line") << u"/data/lines/1/sku"_s << u"Line 2: SKU"_s;
    QTest::newRow("movement") << u"data/movements/0/sku"_s << u"Movement 1: SKU"_s;
    QTest::newRow("deeper") << u"data/lines/0/discounts/1/amount"_s << u"Line 1: Discount 2: Amount"_s;
    QTest::newRow("entry") << u"/data/units/2/quantity"_s << u"Units 3: Quantity"_s;
    QTest::newRow("of another list") << u"data/gifts/0"_s << u"gifts 1"_s;
    QTest::newRow("of a newer hub") << u"/data/gift"_s << u"gift"_s;
    QTest::newRow("escaped") << u"data/a~1b~0c"_s << u"a/b~c"_s;
    QTest::newRow("number as a name") << u"data/7"_s << u"7"_s;
    QTest::newRow("all of it") << u"/data"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void FieldWordsTest::placesHaveNames()
{
    QFETCH(QString, pointer);
    QFETCH(QString, name);
    QCOMPARE(FieldWords::path(pointer), name);
}

void FieldWordsTest::numbersAreCounted_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<FieldWords::Scale>("scale");
    QTest::addColumn<int>("decimals");
    QTest::newRow("goods") << u"data/lines/0/quantity"_s << FieldWords::Scale::Thousandth << 3;
    QTest::newRow("money") << u"data/lines/0/unit_price"_s << FieldWords::Scale::MinorUnit << 0;
    QTest::newRow("degrees") << u"data/destination/latitude"_s << FieldWords::Scale::Microdegree << 6;
    QTest::newRow("others") << u"data/lines/0/line"_s << FieldWords::Scale::One << 0;
}

void FieldWordsTest::numbersAreCounted()
{
    QFETCH(QString, pointer);
    QFETCH(FieldWords::Scale, scale);
    QFETCH(int, decimals);
    QCOMPARE(FieldWords::scale(pointer), scale);
    QCOMPARE(FieldWords::decimals(scale), decimals);
}

STOA_TEST(FieldWordsTest)
#include "fieldwordstest.moc"
