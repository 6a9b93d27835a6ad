// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/printing/printwords.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

PickListDocument::Line line(const QString &sku, const QString &zone, const QString &bin,
                            std::optional<QDate> expiry = {})
{
    PickListDocument::Line made;
    made.sku = sku;
    made.name = sku;
    made.quantity = Quantity::units(2);
    made.zone = zone;
    made.bin = bin;
    made.expiry = expiry;
    return made;
}

QStringList skusOf(const PickListTexts &texts)
{
    QStringList skus;
    for (const PickListTexts::Zone &zone : texts.zones) {
        for (const PickListTexts::Line &each : zone.lines)
            skus.append(each.sku);
    }
    return skus;
}

} // namespace

/// What the papers of store work say, before anything is laid out.
class PrintWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesComeInWalkingOrder();
    void whatExpiresFirstIsPickedFirst();
    void columnsWithoutContentHaveNoTitle();
    void aWaveListsItsOrders();
    void quantitiesTellTheirUnitWhereItIsNotPieces();
    void hiddenPricesAreNotSaid();
    void aSumThatIsNotWholeIsNotSaid();
    void fileNamesAreTakenByEveryFileSystem();
    void directionIsThatOfTheLanguage();
};

void PrintWordsTest::linesComeInWalkingOrder()
{
    const Formats formats(u"en"_s);
    PickListDocument list;
    list.lines = {line(u"5"_s, {}, {}), line(u"3"_s, u"B"_s, u"B-1"_s), line(u"2"_s, u"A"_s, u"A-10"_s),
                  line(u"4"_s, u"B"_s, {}), line(u"1"_s, u"A"_s, u"A-9"_s)};
    const PickListTexts texts = PrintWords(formats).of(list);
    QCOMPARE(skusOf(texts), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(texts.zones.size(), 3);
    QCOMPARE(texts.zones[0].heading, u"Zone A"_s);
    QCOMPARE(texts.zones[2].heading, u"Without a zone"_s);
}

void PrintWordsTest::whatExpiresFirstIsPickedFirst()
{
    const Formats formats(u"en"_s);
    PickListDocument list;
    list.lines = {line(u"never"_s, u"A"_s, u"A-1"_s), line(u"late"_s, u"A"_s, u"A-1"_s, QDate(2027, 3, 1)),
                  line(u"soon"_s, u"A"_s, u"A-1"_s, QDate(2027, 2, 1))};
    QCOMPARE(skusOf(PrintWords(formats).of(list)), (QStringList{u"soon"_s, u"late"_s, u"never"_s}));
}

void PrintWordsTest::columnsWithoutContentHaveNoTitle()
{
    const Formats formats(u"en"_s);
    PickListDocument list;
    list.number = u"ATH-1"_s;
    list.orders = {{u"ATH-1"_s, {}}};
    list.lines = {line(u"1"_s, {}, {})};
    const PickListTexts texts = PrintWords(formats).of(list);
    QVERIFY(texts.columns.bin.isEmpty());
    QVERIFY(texts.columns.expiry.isEmpty());
    QVERIFY(texts.columns.order.isEmpty());
    QVERIFY(!texts.columns.item.isEmpty());
    QVERIFY(texts.zones.first().heading.isEmpty());
    QVERIFY(texts.orders.isEmpty());
    // The list has the number of its order, which is said once.
    for (const PrintFact &fact : texts.facts)
        QVERIFY(fact.value != u"ATH-1"_s);
}

void PrintWordsTest::aWaveListsItsOrders()
{
    const Formats formats(u"en"_s, QTimeZone("Europe/Athens"));
    PickListDocument list;
    list.number = u"W-1"_s;
    list.orders = {{u"ATH-1"_s, *Instant::parse(u"2026-12-01T16:00:00Z")}, {u"ATH-2"_s, {}}};
    list.lines = {line(u"1"_s, {}, {})};
    list.lines[0].order = u"ATH-2"_s;
    const PickListTexts texts = PrintWords(formats).of(list);
    QCOMPARE(texts.orders.size(), 2);
    QCOMPARE(texts.orders[0].promised, formats.dateTime(*list.orders[0].promised));
    QVERIFY(texts.orders[1].promised.isEmpty());
    QCOMPARE(texts.zones[0].lines[0].order, u"ATH-2"_s);
}

void PrintWordsTest::quantitiesTellTheirUnitWhereItIsNotPieces()
{
    const Formats formats(u"el"_s);
    PickListDocument list;
    list.lines = {line(u"1"_s, {}, {}), line(u"2"_s, {}, {})};
    list.lines[1].unit = Unit::Kilogram;
    list.lines[1].quantity = Quantity::fromThousandths(1250);
    const PickListTexts texts = PrintWords(formats).of(list);
    QCOMPARE(texts.zones[0].lines[0].quantity, u"2"_s);
    QCOMPARE(texts.zones[0].lines[1].quantity, u"1,25 kg"_s);
}

void PrintWordsTest::hiddenPricesAreNotSaid()
{
    const Formats formats(u"en"_s);
    const Money price(1290, *Currency::parse(u"EUR"));
    PackingSlipDocument slip;
    slip.lines = {{u"1"_s, u"Oil"_s, Quantity::units(1), Unit::Piece, price, price}};
    slip.total = price;
    const PackingSlipTexts hidden = PrintWords(formats).of(slip);
    QVERIFY(hidden.sums.isEmpty());
    QVERIFY(hidden.columns.price.isEmpty());
    QVERIFY(hidden.lines[0].price.isEmpty() && hidden.lines[0].amount.isEmpty());
    slip.prices = PackingSlipDocument::Prices::Shown;
    const PackingSlipTexts shown = PrintWords(formats).of(slip);
    QCOMPARE(shown.lines[0].price, u"€12.90"_s);
    QCOMPARE(shown.sums.last().value, u"€12.90"_s);
}

void PrintWordsTest::aSumThatIsNotWholeIsNotSaid()
{
    const Formats formats(u"en"_s);
    ManifestDocument manifest;
    manifest.parcels = {{u"T1"_s, {}, {}, {}, Quantity::fromThousandths(1250)},
                        {u"T2"_s, {}, {}, {}, Quantity::fromThousandths(750)}};
    QCOMPARE(PrintWords(formats).of(manifest).sumWeight, u"2 kg"_s);
    manifest.parcels[1].weight.reset();
    QVERIFY(PrintWords(formats).of(manifest).sumWeight.isEmpty());
}

void PrintWordsTest::fileNamesAreTakenByEveryFileSystem()
{
    QCOMPARE(PrintWords::fileName(u"Pick list"_s, u"ATH/1:2*?\"<>|\\"_s), u"Pick list ATH-1-2-------"_s);
    QCOMPARE(PrintWords::fileName(u"Shelf labels"_s, {}), u"Shelf labels"_s);
}

void PrintWordsTest::directionIsThatOfTheLanguage()
{
    const Formats greek(u"el"_s);
    const Formats arabic(u"ar"_s);
    QCOMPARE(PrintWords(greek).direction(), Qt::LeftToRight);
    QCOMPARE(PrintWords(arabic).direction(), Qt::RightToLeft);
}

STOA_TEST(PrintWordsTest)
#include "printwordstest.moc"
