// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/gs1.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

/// '~' stands for the separator.
QString scanned(const char *text) { return QString::fromLatin1(text).replace(u'~', kGroupSeparator); }

QString told(const QList<Gs1Element> &elements)
{
    QString text;
    for (const Gs1Element &element : elements)
        text += u'(' + element.ai + u')' + element.value;
    return text;
}

} // namespace

/// Element strings as GS1 General Specifications have them, and codes as scanners send them.
class Gs1Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void elementStrings_data();
    void elementStrings();
    void dates_data();
    void dates();
    void scans_data();
    void scans();
    void measures_data();
    void measures();
    void forms_data();
    void forms();
};

void Gs1Test::elementStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("elements"); // empty: refused
    QTest::addColumn<QString>("field"); // where it was refused
    const auto row = [](const char *name, const char *text, const char *elements, const char *field = "") {
        QTest::newRow(name) << scanned(text) << QString::fromLatin1(elements) << QString::fromLatin1(field);
    };
    row("an item", "0109506000134352", "(01)09506000134352");
    row("fixed lengths need no separator", "010950600013435217261231150000003103000655",
        "(01)09506000134352(17)261231(15)000000(3103)000655");
    row("a separator after a fixed length does no harm", "0109506000134352~17261231",
        "(01)09506000134352(17)261231");
    row("a lot at the end", "010950600013435210ABC123", "(01)09506000134352(10)ABC123");
    row("a lot and a serial", "010950600013435210ABC123~2112345", "(01)09506000134352(10)ABC123(21)12345");
    row("marks in a lot", "10A/b-c.(d)_\"x\"", "(10)A/b-c.(d)_\"x\"");
    row("a separator in front", "~0109506000134352", "(01)09506000134352");
    row("a pallet", "00106141412345678908", "(00)106141412345678908");
    row("content of a case and its count", "0209506000134352370012", "(02)09506000134352(37)0012");
    row("a location", "4100614141000012", "(410)0614141000012");
    row("inside a company", "99SHELF-4~2112", "(99)SHELF-4(21)12");
    row("price with currency", "3932978012345", "(3932)978012345");
    row("as people write it", "(01)09506000134352(10)A(1)B(17)261231",
        "(01)09506000134352(10)A(1)B(17)261231");
    row("wrong check digit of an item", "0109506000134353", "", "01");
    row("wrong check digit of a pallet", "00106141412345678909", "", "00");
    row("wrong check digit of a location", "4100614141000013", "", "410");
    row("too short for an item", "01095060001343", "", "01");
    row("letters in a date", "17AB1231", "", "17");
    row("letters in a count", "37A12", "", "37");
    row("a lot of nothing", "10~2112345", "", "10");
    row("a lot of 21 characters", "10ABCDEFGHIJKLMNOPQRSTU", "", "10");
    row("a character that no lot has", "10AB{C", "", "10");
    row("unknown identifier", "0509506000134352", "", "0509");
    row("brackets that end too soon", "(01)0950600013435", "", "01");
    row("a bracket left open", "(0109506000134352", "", "");
    row("empty", "", "", "");
    row("separators only", "~~", "", "");
}

void Gs1Test::elementStrings()
{
    QFETCH(QString, text);
    QFETCH(QString, elements);
    const auto parsed = parseGs1(text);
    QCOMPARE(parsed ? told(*parsed) : QString(), elements);
    if (!parsed)
        QTEST(parsed.error().field, "field");
}

void Gs1Test::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("date");
    QTest::newRow("this century") << u"261231"_s << 2026 << QDate(2026, 12, 31);
    QTest::newRow("last day of the month") << u"280200"_s << 2026 << QDate(2028, 2, 29);
    QTest::newRow("fifty years ahead") << u"760101"_s << 2026 << QDate(2076, 1, 1);
    QTest::newRow("fifty-one years ahead is before") << u"770101"_s << 2026 << QDate(1977, 1, 1);
    QTest::newRow("forty-nine years before") << u"500101"_s << 2099 << QDate(2050, 1, 1);
    QTest::newRow("fifty years before is ahead") << u"490101"_s << 2099 << QDate(2149, 1, 1);
    QTest::newRow("no such month") << u"261301"_s << 2026 << QDate();
    QTest::newRow("no such day") << u"260230"_s << 2026 << QDate();
    QTest::newRow("not a date") << u"26123"_s << 2026 << QDate();
}

void Gs1Test::dates()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QTEST(gs1Date(text, year).value_or(QDate()), "date");
}

void Gs1Test::scans_data()
{
    using Doubt = ScannedCode::Doubt;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("lot");
    QTest::addColumn<QDate>("expiry");
    QTest::addColumn<Doubt>("doubt");
    const auto row = [](const char *name, const char *text, const char *code, const char *lot = "",
                        QDate expiry = {}, Doubt doubt = Doubt::None) {
        QTest::newRow(name) << scanned(text) << scanned(code) << QString::fromLatin1(lot) << expiry << doubt;
    };
    row("a SKU", "OLV-TRY-40", "OLV-TRY-40");
    row("an EAN-13", "5207183040037", "5207183040037");
    row("an EAN-13 with its symbology", "]E05207183040037", "5207183040037");
    row("a SKU in Code 128", "]C0OLV-TRY-40", "OLV-TRY-40");
    row("GS1-128", "]C101095060001343521726123110A7", "09506000134352", "A7", {2026, 12, 31});
    row("GS1 Data Matrix", "]d2010950600013435210A7~17261231", "09506000134352", "A7", {2026, 12, 31});
    row("no mark, but a separator", "010950600013435210A7~17261231", "09506000134352", "A7", {2026, 12, 31});
    row("no mark, but an item in front", "01095060001343521726123110A7", "09506000134352", "A7",
        {2026, 12, 31});
    row("a number that only begins like one", "0112345678901234", "0112345678901234");
    row("said to be one and is none", "]C1HELLO", "HELLO", "", {}, Doubt::Elements);
    row("a lot alone", "]C110A7", "10A7", "A7");
    row("wrong check digit", "5207183040038", "5207183040038", "", {}, Doubt::CheckDigit);
    row("wrong check digit inside", "]C10109506000134353", "0109506000134353", "", {}, Doubt::Elements);
    row("nine digits are no GTIN", "123456789", "123456789");
    row("a bracket is no mark", "]x", "]x");
}

void Gs1Test::scans()
{
    QFETCH(QString, text);
    const ScannedCode scan = readScan(text, 2026);
    QTEST(scan.code, "code");
    QTEST(scan.lot, "lot");
    QTEST(scan.expiry.value_or(QDate()), "expiry");
    QTEST(scan.doubt, "doubt");
}

void Gs1Test::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<Unit>("unit");
    QTest::newRow("three places") << u"3103000655"_s << qint64(655) << Unit::Kilogram;
    QTest::newRow("none") << u"3100000012"_s << qint64(12'000) << Unit::Kilogram;
    QTest::newRow("metres") << u"3112001250"_s << qint64(12'500) << Unit::Metre;
    QTest::newRow("litres") << u"3151000015"_s << qint64(1'500) << Unit::Litre;
    QTest::newRow("more places than we keep") << u"3105123456"_s << qint64(1'235) << Unit::Kilogram;
    QTest::newRow("pounds are no kilograms") << u"3203000655"_s << qint64(0) << Unit::Piece;
}

void Gs1Test::measures()
{
    QFETCH(QString, text);
    const ScannedCode scan = readScan(u"]C10109506000134352"_s + text, 2026);
    QTEST(scan.measure.value_or(Quantity()).thousandths(), "thousandths");
    QTEST(scan.unit, "unit");
}

void Gs1Test::forms_data()
{
    QTest::addColumn<QString>("gtin");
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("EAN-13") << u"5207183040037"_s << QStringList{u"5207183040037"_s, u"05207183040037"_s};
    QTest::newRow("EAN-13 in a GTIN-14")
        << u"05207183040037"_s << QStringList{u"05207183040037"_s, u"5207183040037"_s};
    QTest::newRow("UPC-A") << u"036000291452"_s
                           << QStringList{u"036000291452"_s, u"0036000291452"_s, u"00036000291452"_s};
    QTest::newRow("EAN-8") << u"96385074"_s
                           << QStringList{u"96385074"_s, u"000096385074"_s, u"0000096385074"_s,
                                          u"00000096385074"_s};
    QTest::newRow("a case is another number") << u"15207183040034"_s << QStringList{u"15207183040034"_s};
    QTest::newRow("a SKU") << u"OLV-TRY-40"_s << QStringList{u"OLV-TRY-40"_s};
}

void Gs1Test::forms()
{
    QFETCH(QString, gtin);
    QTEST(gtinForms(gtin), "forms");
}

STOA_TEST(Gs1Test)
#include "gs1test.moc"
