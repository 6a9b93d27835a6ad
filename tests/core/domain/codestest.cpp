// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/codes.h"
#include "core/domain/catalog/item.h"
#include "core/domain/network/location.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class CodesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sku_data();
    void sku();
    void gtin_data();
    void gtin();
    void namesFallBack();
    void namesAreOfOneForm();
    void itemNamesTheWrongField_data();
    void itemNamesTheWrongField();
    void locationNamesTheWrongField_data();
    void locationNamesTheWrongField();
};

void CodesTest::sku_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code"); // empty: refused
    QTest::newRow("plain") << u"CER-BWL-AEG"_s << u"CER-BWL-AEG"_s;
    QTest::newRow("raised and trimmed") << u"  85123a "_s << u"85123A"_s;
    QTest::newRow("all marks") << u"A.B-C_D/E+F"_s << u"A.B-C_D/E+F"_s;
    QTest::newRow("forty") << QString(40, u'A') << QString(40, u'A');
    QTest::newRow("forty-one") << QString(41, u'A') << QString();
    QTest::newRow("empty") << u""_s << QString();
    QTest::newRow("blanks only") << u"   "_s << QString();
    QTest::newRow("blank inside") << u"A B"_s << QString();
    QTest::newRow("key separator") << u"A|B"_s << QString();
    QTest::newRow("Greek letter that looks Latin") << u"\u0391BC"_s << QString();
    QTest::newRow("full-width digit") << u"\uff11"_s << QString();
}

void CodesTest::sku()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto parsed = Sku::parse(typed);
    QCOMPARE(parsed.has_value(), !code.isEmpty());
    if (parsed)
        QCOMPARE(parsed->text(), code);
    else
        QCOMPARE(parsed.error().field, u"sku"_s);
}

void CodesTest::gtin_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    // Check digits as in GS1 General Specifications, 7.9.
    QTest::newRow("EAN-13") << u"5207183041129"_s << (Gtin::checkDigit(u"520718304112") == 9);
    QTest::newRow("EAN-13 of the standard's example") << u"6291041500213"_s << true;
    QTest::newRow("EAN-8") << u"96385074"_s << true;
    QTest::newRow("UPC-A") << u"036000291452"_s << true;
    QTest::newRow("GTIN-14") << u"10614141000415"_s << true;
    QTest::newRow("wrong digit") << u"6291041500214"_s << false;
    QTest::newRow("eleven digits") << u"03600029145"_s << false;
    QTest::newRow("letter") << u"62910415002l3"_s << false;
    QTest::newRow("Arabic-Indic digits") << u"٩٦٣٨٥٠٧٤"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void CodesTest::gtin()
{
    QFETCH(QString, typed);
    QFETCH(bool, valid);
    QCOMPARE(Gtin::parse(typed).has_value(), valid);
}

void CodesTest::namesFallBack()
{
    const auto names = Names::accept({{u"en"_s, u"Bowl"_s}, {u"el"_s, u"Μπολ"_s}, {u"zh"_s, u"碗"_s}});
    QVERIFY(names);
    QCOMPARE(names->in(u"el"_s), u"Μπολ"_s);
    QCOMPARE(names->in(u"zh_CN"_s), u"碗"_s);
    QCOMPARE(names->in(u"pl"_s), u"Bowl"_s);
    const auto only = Names::accept({{u"it"_s, u"Ciotola"_s}});
    QCOMPARE(only->in(u"pl"_s), u"Ciotola"_s);
    QVERIFY(!Names::accept({}));
    QCOMPARE(Names::accept({{u"en"_s, u" "_s}}).error().field, u"names/en"_s);
}

namespace {

ItemDraft goodItem()
{
    ItemDraft draft;
    draft.sku = u"CER-1"_s;
    draft.names = {{u"en"_s, u"Bowl"_s}};
    draft.priceMinor = 1250;
    draft.costMinor = 500;
    draft.gtins = {u"6291041500213"_s};
    return draft;
}

} // namespace

/// Whatever keyboard it was typed on: composed (NFC), without blanks around.
void CodesTest::namesAreOfOneForm()
{
    const auto typed = Names::accept({{u"it"_s, u" Caffe\u0300 "_s}});
    QVERIFY(typed);
    QCOMPARE(typed->in(u"it"_s), u"Caff\u00e8"_s);
}

void CodesTest::itemNamesTheWrongField_data()
{
    QTest::addColumn<std::function<void(ItemDraft &)>>("spoil");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, std::function<void(ItemDraft &)> spoil, const QString &field) {
        QTest::newRow(name) << std::move(spoil) << field;
    };
    row(
        "right", [](ItemDraft &) {}, QString());
    row(
        "sku", [](ItemDraft &d) { d.sku = u"a b"_s; }, u"sku"_s);
    row(
        "no name", [](ItemDraft &d) { d.names.clear(); }, u"names"_s);
    row(
        "language", [](ItemDraft &d) { d.names.insert(u"X"_s, u"y"_s); }, u"names/X"_s);
    row(
        "unit", [](ItemDraft &d) { d.unit = u"BOX"_s; }, u"unit"_s);
    row(
        "currency", [](ItemDraft &d) { d.currency = u"EURO"_s; }, u"currency"_s);
    row(
        "negative cost", [](ItemDraft &d) { d.costMinor = -1; }, u"cost"_s);
    row(
        "negative price", [](ItemDraft &d) { d.priceMinor = -1; }, u"price"_s);
    row(
        "brand with separator", [](ItemDraft &d) { d.brand = u"a|b"_s; }, u"brand"_s);
    row(
        "second barcode", [](ItemDraft &d) { d.gtins.append(u"1"_s); }, u"gtins/1"_s);
}

void CodesTest::itemNamesTheWrongField()
{
    QFETCH(std::function<void(ItemDraft &)>, spoil);
    QFETCH(QString, field);
    ItemDraft draft = goodItem();
    spoil(draft);
    const auto item = Item::accept(draft);
    QCOMPARE(item.has_value(), field.isEmpty());
    if (!item)
        QCOMPARE(item.error().field, field);
}

void CodesTest::locationNamesTheWrongField_data()
{
    QTest::addColumn<std::function<void(LocationDraft &)>>("spoil");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, std::function<void(LocationDraft &)> spoil, const QString &field) {
        QTest::newRow(name) << std::move(spoil) << field;
    };
    row(
        "right", [](LocationDraft &) {}, QString());
    row(
        "code", [](LocationDraft &d) { d.code = u"Αθήνα"_s; }, u"code"_s);
    row(
        "kind", [](LocationDraft &d) { d.kind = u"shop"_s; }, u"kind"_s);
    row(
        "zone", [](LocationDraft &d) { d.zone = u"city"_s; }, u"zone"_s);
    row(
        "country", [](LocationDraft &d) { d.country = u"gr"_s; }, u"country"_s);
    row(
        "north of the pole",
        [](LocationDraft &d) {
            d.coordinates = Coordinates{90'000'001, 0};
        },
        u"coordinates"_s);
    row(
        "day", [](LocationDraft &d) { d.hours.insert(u"monday"_s, QJsonArray()); }, u"hours/monday"_s);
    row(
        "span", [](LocationDraft &d) { d.hours.insert(u"mon"_s, QJsonArray{u"9-21"_s}); }, u"hours/mon"_s);
}

void CodesTest::locationNamesTheWrongField()
{
    QFETCH(std::function<void(LocationDraft &)>, spoil);
    QFETCH(QString, field);
    LocationDraft draft;
    draft.code = u"ATH1"_s;
    draft.kind = u"store"_s;
    draft.names = {{u"en"_s, u"Athens"_s}};
    draft.hours = {{u"mon"_s, QJsonArray{u"09:00-21:00"_s}}};
    spoil(draft);
    const auto location = Location::accept(draft);
    QCOMPARE(location.has_value(), field.isEmpty());
    if (!location)
        QCOMPARE(location.error().field, field);
}

STOA_TEST(CodesTest)
#include "codestest.moc"
