// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/quarantine.h"

#include "tests/hub/imports/importhub.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::hub;
using namespace Qt::StringLiterals;

/// A file of nothing but lines that cannot be used does not fill the disk.
class QuarantineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheFirstOfATable();
    void keepsTheFirstOfSales();

private:
    static constexpr qint64 kTooMany = 15;
};

void QuarantineTest::keepsTheFirstOfATable()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    ImportRequest request;
    request.kind = ImportKind::Catalog;
    request.file =
        hub.write("sku,name\nOIL-1,Oil\n" + QByteArray("x\n").repeated(kMostQuarantined + kTooMany));
    // The same again changes nothing.
    for (const qint64 written : {1, 0}) {
        const auto report = importFile(hub.store(), request);
        QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));
        QCOMPARE(report->written, written);
        QCOMPARE(report->lines.value(u"quarantined"_s), kMostQuarantined + kTooMany);
        QCOMPARE(report->quarantined.value(u"validation-failed"_s), kMostQuarantined + kTooMany);
        QCOMPARE(report->notKept, kTooMany);
        QCOMPARE(report->toJson().value("not_kept"_L1).toInteger(), kTooMany);
        QVERIFY(report->toText().join(u'\n').contains(u"quarantined, only counted"_s));
        QCOMPARE(hub.number("SELECT count(*) FROM quarantine"), kMostQuarantined);
        QCOMPARE(hub.number("SELECT max(line) FROM quarantine"), kMostQuarantined + 2);
    }
}

void QuarantineTest::keepsTheFirstOfSales()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    const auto report =
        hub.importText("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                       "536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
                       + QByteArray("x\n").repeated(kMostQuarantined + kTooMany));
    QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));
    QCOMPARE(report->lines.value(u"sale"_s), 1);
    QCOMPARE(report->lines.value(u"quarantined"_s), kMostQuarantined + kTooMany);
    QCOMPARE(report->quarantined.value(u"columns"_s), kMostQuarantined + kTooMany);
    QCOMPARE(report->notKept, kTooMany);
    QCOMPARE(hub.number("SELECT count(*) FROM quarantine"), kMostQuarantined);
}

STOA_TEST(QuarantineTest)
#include "quarantinetest.moc"
