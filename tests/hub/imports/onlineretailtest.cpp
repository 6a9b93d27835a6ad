// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"

#include "tests/hub/imports/importhub.h"
#include "tests/kit/testmain.h"

#include <QFileInfo>
#include <QTest>
#include <algorithm>

using namespace stoa;
using namespace Qt::StringLiterals;

/// The whole file "Online Retail" (D. Chen, UCI Machine Learning Repository, CC BY 4.0), as it is.
class OnlineRetailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_the_whole_file();

private:
    static QString file();
};

QString OnlineRetailTest::file()
{
    const QString named = qEnvironmentVariable("STOA_ONLINE_RETAIL");
    if (!named.isEmpty())
        return named;
    return QFileInfo(QString::fromUtf8(__FILE__)).path() + u"/../../../../shared/data/online-retail.csv.gz"_s;
}

void OnlineRetailTest::reads_the_whole_file()
{
    if (!QFileInfo::exists(file()))
        QSKIP("the file is not there; STOA_ONLINE_RETAIL may name it");
    kit::ImportHub hub(sql::Engine::Sqlite);
    const auto report = hub.importSales(file());
    QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));

    QCOMPARE(report->linesRead, 541'909);
    qint64 sum = 0;
    for (const qint64 count : report->lines)
        sum += count;
    QCOMPARE(sum, 541'909);
    qint64 reasons = 0;
    for (const qint64 count : report->quarantined)
        reasons += count;
    QCOMPARE(reasons, report->lines.value(u"quarantined"_s));
    QCOMPARE(report->figures.value(u"customers"_s), 4'372);
    QVERIFY(report->lines.value(u"quarantined"_s) < 100);
    QCOMPARE(report->faults.size(), report->lines.value(u"quarantined"_s));
    QVERIFY(std::ranges::all_of(report->faults, [](const stoa::hub::ImportFault &fault) {
        return fault.line > 0 && !fault.reason.isEmpty();
    }));

    // Each class is in the tables with as many rows.
    QCOMPARE(hub.number("SELECT COUNT(*) FROM movement WHERE kind = 'sale'"),
             report->lines.value(u"sale"_s) + report->lines.value(u"saleWithoutPrice"_s));
    QCOMPARE(hub.number("SELECT COUNT(*) FROM movement WHERE kind = 'customerReturn'"),
             report->lines.value(u"return"_s));
    QCOMPARE(hub.number("SELECT COUNT(*) FROM import_fee"), report->lines.value(u"fee"_s));
    QCOMPARE(hub.number("SELECT COUNT(*) FROM quarantine"), report->lines.value(u"quarantined"_s));
    QCOMPARE(hub.number("SELECT COUNT(*) FROM movement WHERE kind = 'receipt'"),
             report->figures.value(u"receipts"_s));
    QCOMPARE(hub.number("SELECT COUNT(*) FROM movement"), report->figures.value(u"movements"_s));
    QCOMPARE(hub.number("SELECT COUNT(*) FROM item"), report->figures.value(u"skus"_s));

    const auto check = checkLedger(hub.reader());
    QVERIFY(check);
    QCOMPARE(check->positions, report->figures.value(u"skus"_s));
    QVERIFY(check->differences.isEmpty());
    QVERIFY(check->unbalancedSkus.isEmpty());

    // Below zero only between an order and the credit that took it back whole within a day; those two name
    // each other.
    QCOMPARE(
        hub.number(
            "SELECT COUNT(*) FROM (SELECT SUM(CASE WHEN to_location = 'WH1' THEN quantity ELSE -quantity "
            "END) OVER "
            "(PARTITION BY sku ORDER BY id) AS run FROM movement m WHERE NOT (m.kind = 'sale' AND m.note <> "
            "'') "
            "AND NOT (m.kind = 'customerReturn' AND EXISTS (SELECT 1 FROM movement s WHERE s.sku = m.sku AND "
            "s.kind = 'sale' AND s.document = m.note AND s.note = m.document AND s.quantity = m.quantity))) "
            "WHERE run < 0"),
        0);

    // Once more: nothing changes.
    const QByteArray before = hub.fingerprint();
    const auto again = hub.importSales(file());
    QVERIFY(again);
    QCOMPARE(again->written, 0);
    QCOMPARE(hub.fingerprint(), before);

    // Cancelled in the middle and repeated: the same as in one go.
    kit::ImportHub other(sql::Engine::Sqlite);
    const auto cancelled = other.importSales(file(), [](const hub::ImportProgress &progress) {
        return progress.step != hub::ImportStep::Write || progress.done < progress.total / 2;
    });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QVERIFY(other.number("SELECT COUNT(*) FROM movement") > 0);
    QVERIFY(other.importSales(file()));
    QCOMPARE(other.fingerprint(), before);
}

STOA_TEST(OnlineRetailTest)
#include "onlineretailtest.moc"
