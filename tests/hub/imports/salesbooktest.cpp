// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/imports/importhub.h"

#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader =
    "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
/// A sale of ten lanterns, so that the article has a name and a price.
const QByteArray kSale =
    "536365,71053,WHITE METAL LANTERN,10,2010-12-01 08:26:00,3.39,17850.0,United Kingdom\n";

} // namespace

/// What a line turns out to be, line by line, and what the catalogue makes of them.
class SalesBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void names_data();
    void names();
    void prices_data();
    void prices();
    void matches_returns_data();
    void matches_returns();
    void wants_the_columns();

private:
    static Result<hub::ImportReport> dryRun(const QByteArray &csv);
};

Result<hub::ImportReport> SalesBookTest::dryRun(const QByteArray &csv)
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    hub::ImportRequest request;
    request.file = hub.write(csv);
    request.mapping = u"online-retail"_s;
    request.mode = hub::ImportMode::DryRun;
    auto report = hub::importFile(hub.store(), request);
    if (hub.number(
            "SELECT (SELECT COUNT(*) FROM item) + (SELECT COUNT(*) FROM movement) + (SELECT COUNT(*) FROM "
            "quarantine) + (SELECT COUNT(*) FROM location)")
        != 0)
        return Error{ErrorKind::Storage, {}, u"a dry run wrote"_s};
    return report;
}

void SalesBookTest::judges_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *line, const char16_t *what,
                        const char16_t *reason = nullptr) {
        QTest::newRow(name) << QByteArray(line) << QString::fromUtf16(what)
                            << (reason ? QString::fromUtf16(reason) : QString());
    };
    row("sale", "536366,71053,WHITE METAL LANTERN,6,2010-12-01 08:28:00,3.39,17850.0,United Kingdom",
        u"sale");
    row("sale to nobody known", "536366,71053,WHITE METAL LANTERN,6,2010-12-01 08:28:00,3.39,,United Kingdom",
        u"sale");
    row("code in small letters", "536366,71053a,WHITE METAL LANTERN,6,2010-12-01 08:28:00,3.39,,EIRE",
        u"sale");
    row("code with letters", "536366,DCGS0076,SUNJAR LED LIGHT,1,2010-12-01 08:28:00,3.39,,EIRE", u"sale");
    row("given away", "536366,71053,WHITE METAL LANTERN,1,2010-12-01 08:28:00,0.0,17850.0,EIRE",
        u"saleWithoutPrice");
    row("price missing", "536366,71053,WHITE METAL LANTERN,1,2010-12-01 08:28:00,0.0,,EIRE",
        u"saleWithoutPrice");
    row("found", "536366,71053,found,3,2010-12-01 08:28:00,0.0,,EIRE", u"writeOn");
    row("more without a word", "536366,71053,,3,2010-12-01 08:28:00,0.0,,EIRE", u"writeOn");
    row("more, in capitals", "536366,71053,CHECK,3,2010-12-01 08:28:00,0.0,,EIRE", u"writeOn");
    row("damaged", "536366,71053,damages,-3,2010-12-01 08:28:00,0.0,,EIRE", u"writeOff");
    row("less without a word", "536366,71053,,-3,2010-12-01 08:28:00,0.0,,EIRE", u"writeOff");
    row("credit", "C536379,71053,WHITE METAL LANTERN,-2,2010-12-03 09:00:00,3.39,17850.0,EIRE", u"return");
    row("credit of nothing sold", "C536379,99999,NEVER SEEN,-2,2010-12-03 09:00:00,3.39,17850.0,EIRE",
        u"return");
    row("postage", "536366,POST,POSTAGE,3,2010-12-01 08:45:00,18.0,12583.0,France", u"fee");
    row("postage given back", "C536366,POST,POSTAGE,-1,2010-12-01 08:45:00,18.0,12583.0,France", u"fee");
    row("manual in small letter", "536366,m,Manual,1,2010-12-01 08:45:00,2.55,,EIRE", u"fee");
    row("voucher", "536366,gift_0001_20,Gift Voucher,1,2010-12-01 08:45:00,16.67,,EIRE", u"fee");
    row("bank charges", "C536366,BANK CHARGES,Bank Charges,-1,2010-12-01 08:45:00,15.0,,EIRE", u"fee");
    row("a thousandth of a pound", "536366,PADS,PADS,1,2010-12-01 08:45:00,0.001,13952.0,EIRE", u"fee");
    row("bad debt", "A563186,B,Adjust bad debt,1,2011-08-12 14:51:00,-11062.06,,EIRE", u"fee");

    row("test", "536366,71053,test,22,2011-09-13 13:14:00,0.0,,EIRE", u"quarantined", u"test");
    row("bookkeeping on an article", "A563186,71053,LANTERN,1,2011-08-12 14:51:00,1.0,,EIRE", u"quarantined",
        u"bookkeeping");
    row("less on an invoice", "536366,71053,WHITE METAL LANTERN,-6,2010-12-01 08:28:00,3.39,17850.0,EIRE",
        u"quarantined", u"sign");
    row("less without a price for a customer", "536366,71053,LANTERN,-6,2010-12-01 08:28:00,0.0,17850.0,EIRE",
        u"quarantined", u"sign");
    row("more on a credit", "C536366,71053,WHITE METAL LANTERN,6,2010-12-01 08:28:00,3.39,17850.0,EIRE",
        u"quarantined", u"sign");
    row("price below zero", "536366,71053,WHITE METAL LANTERN,6,2010-12-01 08:28:00,-3.39,17850.0,EIRE",
        u"quarantined", u"price");
    row("price is text", "536366,71053,WHITE METAL LANTERN,6,2010-12-01 08:28:00,free,17850.0,EIRE",
        u"quarantined", u"price");
    row("price in exponents", "536366,71053,WHITE METAL LANTERN,6,2010-12-01 08:28:00,1e3,17850.0,EIRE",
        u"quarantined", u"price");
    row("no pieces", "536366,71053,WHITE METAL LANTERN,0,2010-12-01 08:28:00,3.39,17850.0,EIRE",
        u"quarantined", u"quantity");
    row("half a piece", "536366,71053,WHITE METAL LANTERN,0.5,2010-12-01 08:28:00,3.39,17850.0,EIRE",
        u"quarantined", u"quantity");
    row("too many pieces", "536366,71053,WHITE METAL LANTERN,1000001,2010-12-01 08:28:00,3.39,17850.0,EIRE",
        u"quarantined", u"quantity");
    row("no quantity", "536366,71053,WHITE METAL LANTERN,,2010-12-01 08:28:00,3.39,17850.0,EIRE",
        u"quarantined", u"quantity");
    row("no such day", "536366,71053,WHITE METAL LANTERN,6,2010-02-30 08:28:00,3.39,17850.0,EIRE",
        u"quarantined", u"date");
    row("another date format", "536366,71053,WHITE METAL LANTERN,6,12/1/2010 8:28,3.39,17850.0,EIRE",
        u"quarantined", u"date");
    row("no invoice", ",71053,WHITE METAL LANTERN,6,2010-12-01 08:28:00,3.39,17850.0,EIRE", u"quarantined",
        u"invoice");
    row("invoice of letters", "X53636,71053,WHITE METAL LANTERN,6,2010-12-01 08:28:00,3.39,17850.0,EIRE",
        u"quarantined", u"invoice");
    row("no code", "536366,,WHITE METAL LANTERN,6,2010-12-01 08:28:00,3.39,17850.0,EIRE", u"quarantined",
        u"code");
    row("code of signs", "536366,71 053;,WHITE METAL LANTERN,6,2010-12-01 08:28:00,3.39,17850.0,EIRE",
        u"quarantined", u"code");
    row("customer of letters", "536366,71053,WHITE METAL LANTERN,6,2010-12-01 08:28:00,3.39,SMITH,EIRE",
        u"quarantined", u"customer");
    row("columns missing", "536366,71053,WHITE METAL LANTERN,6", u"quarantined", u"columns");
    row("a column too many", "536366,71053,WHITE, METAL,6,2010-12-01 08:28:00,3.39,17850.0,EIRE",
        u"quarantined", u"columns");
    row("bad UTF-8", "536366,71053,WHITE \xff\xfe,6,2010-12-01 08:28:00,3.39,17850.0,EIRE", u"quarantined",
        u"text");
    row("control character", "536366,71053,WHITE\x07,6,2010-12-01 08:28:00,3.39,17850.0,EIRE", u"quarantined",
        u"text");
    row("quote never closed", "536366,71053,\"WHITE,6,2010-12-01 08:28:00,3.39,17850.0,EIRE", u"quarantined",
        u"open-quote");
}

void SalesBookTest::judges()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, what);
    QFETCH(const QString, reason);
    const auto report = dryRun(kHeader + kSale + line + '\n');
    QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));
    QCOMPARE(report->linesRead, 2);
    auto expected = report->lines;
    for (qint64 &count : expected)
        count = 0;
    ++expected[u"sale"_s];
    QVERIFY2(expected.contains(what), qPrintable(what));
    ++expected[what];
    QCOMPARE(report->lines, expected);
    QCOMPARE(report->quarantined,
             reason.isEmpty() ? (QMap<QString, qint64>()) : (QMap<QString, qint64>{{reason, 1}}));
}

void SalesBookTest::names_data()
{
    QTest::addColumn<QStringList>("descriptions"); ///< "*" in front: without a price
    QTest::addColumn<QString>("name");
    QTest::newRow("most usual") << QStringList{u"LANTERN"_s, u"METAL LANTERN"_s, u"METAL LANTERN"_s}
                                << u"METAL LANTERN"_s;
    QTest::newRow("longer at a tie") << QStringList{u"LANTERN"_s, u"METAL LANTERN"_s} << u"METAL LANTERN"_s;
    QTest::newRow("priced before unpriced")
        << QStringList{u"LANTERN"_s, u"*wrongly marked"_s, u"*wrongly marked"_s} << u"LANTERN"_s;
    QTest::newRow("blanks made single") << QStringList{u" METAL   LANTERN "_s} << u"METAL LANTERN"_s;
    QTest::newRow("remarks only") << QStringList{u"*check"_s, u"*?"_s} << u"71053"_s;
    QTest::newRow("never priced, still a name") << QStringList{u"*SET OF LANTERNS"_s} << u"SET OF LANTERNS"_s;
}

void SalesBookTest::names()
{
    QFETCH(const QStringList, descriptions);
    QFETCH(const QString, name);
    QByteArray csv = kHeader;
    for (const QString &text : descriptions) {
        const bool unpriced = text.startsWith(u'*');
        csv += "536365,71053," + (unpriced ? text.sliced(1) : text).toUtf8() + ",1,2010-12-01 08:26:00,"
            + (unpriced ? "0.0" : "1.25") + ",,United Kingdom\n";
    }
    kit::ImportHub hub(sql::Engine::Sqlite);
    QVERIFY(hub.importText(csv));
    QCOMPARE(hub.column("SELECT json_extract(names, '$.en') FROM item"), QStringList{name});
}

void SalesBookTest::prices_data()
{
    QTest::addColumn<QStringList>("prices");
    QTest::addColumn<QString>("price");
    QTest::newRow("most usual") << QStringList{u"2.10"_s, u"2.55"_s, u"2.10"_s} << u"210"_s;
    QTest::newRow("later at a tie") << QStringList{u"2.55"_s, u"2.10"_s} << u"210"_s;
    QTest::newRow("free ones do not count") << QStringList{u"2.55"_s, u"0.0"_s, u"0.0"_s} << u"255"_s;
    QTest::newRow("the latest fifty only")
        << QStringList(60, u"9.99"_s) + QStringList(50, u"1.25"_s) << u"125"_s;
    QTest::newRow("thousandths are rounded") << QStringList{u"0.125"_s} << u"13"_s;
    QTest::newRow("never sold") << QStringList{u"0.0"_s} << QString();
}

void SalesBookTest::prices()
{
    QFETCH(const QStringList, prices);
    QFETCH(const QString, price);
    QByteArray csv = kHeader;
    for (const QString &text : prices)
        csv +=
            "536365,71053,METAL LANTERN,1,2010-12-01 08:26:00," + text.toUtf8() + ",17850.0,United Kingdom\n";
    kit::ImportHub hub(sql::Engine::Sqlite);
    QVERIFY(hub.importText(csv));
    QCOMPARE(hub.column("SELECT price FROM item"), QStringList{price});
    QCOMPARE(hub.column("SELECT currency FROM item"), QStringList{u"GBP"_s});
}

void SalesBookTest::matches_returns_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<qint64>("partly");
    QTest::addColumn<qint64>("none");
    QTest::addColumn<qint64>("cancelled");
    const QByteArray sale = "536370,71053,LANTERN,6,2010-12-01 09:00:00,3.39,17850.0,EIRE\n";
    const QByteArray credit = "C536379,71053,LANTERN,-6,2010-12-01 10:00:00,3.39,17850.0,EIRE\n";
    const QByteArray later = "C536390,71053,LANTERN,-6,2010-12-05 10:00:00,3.39,17850.0,EIRE\n";
    QTest::newRow("the same day") << sale + credit << qint64(1) << qint64(0) << qint64(0) << qint64(1);
    QTest::newRow("days later") << sale + later << qint64(1) << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("once only") << sale + credit + later << qint64(1) << qint64(0) << qint64(1) << qint64(1);
    QTest::newRow("a part of it") << sale + "C536379,71053,LANTERN,-2,2010-12-01 10:00:00,3.39,17850.0,EIRE\n"
                                  << qint64(1) << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("more than was sold")
        << sale + "C536379,71053,LANTERN,-8,2010-12-01 10:00:00,3.39,17850.0,EIRE\n"
        << qint64(0) << qint64(1) << qint64(0) << qint64(0);
    QTest::newRow("out of two sales")
        << sale + sale + "C536379,71053,LANTERN,-12,2010-12-01 10:00:00,3.39,17850.0,EIRE\n"
        << qint64(1) << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("another customer")
        << sale + "C536379,71053,LANTERN,-6,2010-12-01 10:00:00,3.39,12583.0,EIRE\n"
        << qint64(0) << qint64(0) << qint64(1) << qint64(0);
    QTest::newRow("nobody known") << sale + "C536379,71053,LANTERN,-6,2010-12-01 10:00:00,3.39,,EIRE\n"
                                  << qint64(0) << qint64(0) << qint64(1) << qint64(0);
    QTest::newRow("before the sale") << credit
            + "536399,71053,LANTERN,6,2010-12-02 09:00:00,3.39,17850.0,EIRE\n"
                                     << qint64(0) << qint64(0) << qint64(1) << qint64(0);
}

void SalesBookTest::matches_returns()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const qint64, whole);
    QFETCH(const qint64, partly);
    QFETCH(const qint64, none);
    QFETCH(const qint64, cancelled);
    const auto report = dryRun(kHeader + lines);
    QVERIFY(report);
    QCOMPARE(report->figures.value(u"returnsMatched"_s), whole);
    QCOMPARE(report->figures.value(u"returnsPartlyMatched"_s), partly);
    QCOMPARE(report->figures.value(u"returnsWithoutSale"_s), none);
    QCOMPARE(report->figures.value(u"ordersCancelledWithinADay"_s), cancelled);
}

void SalesBookTest::wants_the_columns()
{
    const auto report = dryRun("InvoiceNo,StockCode,Quantity\n536365,71053,1\n");
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
    QVERIFY(report.error().detail.contains(u"Description"_s));
    QCOMPARE(dryRun(QByteArray()).error().kind, ErrorKind::InvalidInput);
    // In another order they are found by name.
    const auto turned =
        dryRun("Country,CustomerID,UnitPrice,InvoiceDate,Quantity,Description,StockCode,InvoiceNo\n"
               "EIRE,17850.0,3.39,2010-12-01 08:26:00,6,LANTERN,71053,536365\n");
    QVERIFY(turned);
    QCOMPARE(turned->lines.value(u"sale"_s), 1);
}

STOA_TEST(SalesBookTest)
#include "salesbooktest.moc"
