// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "hub/imports/ledgerload.h"
#include "hub/log/verification.h"

#include "tests/hub/imports/importhub.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader =
    "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

/// Every kind of line there is.
const QByteArray kMixed = kHeader
    + "536365,71053,WHITE METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom\n"
      "536365,71053,WHITE METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom\n"
      "536366,22633,HAND WARMER,4,2010-12-02 08:28:00,1.85,12583.0,France\n"
      "536366,POST,POSTAGE,3,2010-12-02 08:28:00,18.0,12583.0,France\n"
      "C536379,71053,WHITE METAL LANTERN,-1,2010-12-06 09:41:00,3.39,17850.0,United Kingdom\n"
      "536400,71053,damages,-2,2011-07-04 10:00:00,0.0,,United Kingdom\n"
      "536401,22633,found by somebody,1,2011-07-05 10:00:00,0.0,,United Kingdom\n"
      "536402,22633,test,1,2011-07-05 10:00:00,0.0,,United Kingdom\n"
      "536403,22633,HAND WARMER,500,2011-07-06 10:00:00,1.85,12583.0,France\n"
      "C536404,22633,HAND WARMER,-500,2011-07-06 10:12:00,1.85,12583.0,France\n"
      "536405,22633,HAND WARMER,-3,2011-07-06 11:00:00,1.85,15100.0,France\n";

/// Enough lines for several transactions, dirty now and then.
QByteArray manyLines(int count)
{
    QByteArray csv = kHeader;
    for (int i = 0; i < count; ++i) {
        const int day = 1 + i * 27 / count;
        const QByteArray code = QByteArray::number(20'000 + i * 37 % 211);
        const bool credit = i % 41 == 40;
        csv += (credit ? "C" : "") + QByteArray::number(540'000 + i / 7) + ',' + code + ",ARTICLE " + code
            + ',' + (credit ? "-1" : QByteArray::number(1 + i % 13)) + ",2011-03-"
            + QByteArray::number(day).rightJustified(2, '0') + " 1" + QByteArray::number(i % 9) + ":00:00,"
            + (i % 97 == 0 ? "0.0" : "1.25") + ',' + QByteArray::number(12'000 + i % 50)
            + (i % 501 == 0 ? ".5" : ".0") + ",EIRE\n";
    }
    return csv;
}

} // namespace

class SalesImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enters_every_kind_of_line_data() { kit::addEngineRows(); }
    void enters_every_kind_of_line();
    void changes_nothing_the_second_time_data() { kit::addEngineRows(); }
    void changes_nothing_the_second_time();
    void is_completed_after_a_cancel_data();
    void is_completed_after_a_cancel();
    void leaves_what_people_changed();
    void keeps_customers_apart_and_unknown();
    void never_empties_the_shelf_below_zero();
    void feeds_the_positions();
    void makes_the_same_ids_each_time();
};

void SalesImportTest::enters_every_kind_of_line()
{
    STOA_FETCH_ENGINE(engine);
    kit::ImportHub hub(engine);
    const auto report = hub.importText(kMixed);
    QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));
    qint64 sum = 0;
    for (const qint64 count : report->lines)
        sum += count;
    QCOMPARE(sum, 11);
    QCOMPARE(report->linesRead, 11);
    QCOMPARE(report->figures.value(u"repeatedLines"_s), 1);

    QCOMPARE(hub.column("SELECT sku FROM item ORDER BY sku"), (QStringList{u"22633"_s, u"71053"_s}));
    QCOMPARE(hub.column("SELECT code FROM location ORDER BY code"), (QStringList{u"WEB"_s, u"WH1"_s}));
    QCOMPARE(hub.number("SELECT COUNT(*) FROM movement WHERE kind = 'sale'"), 4);
    QCOMPARE(hub.column("SELECT document FROM movement WHERE kind = 'customerReturn' ORDER BY occurred_at"),
             (QStringList{u"invoice C536379"_s, u"invoice C536404"_s}));
    // A return names the invoice that it belongs to.
    QCOMPARE(hub.column("SELECT note FROM movement WHERE kind = 'customerReturn' ORDER BY occurred_at"),
             (QStringList{u"invoice 536365"_s, u"invoice 536403"_s}));
    QCOMPARE(hub.column("SELECT reason FROM movement WHERE kind = 'damage'"), QStringList{u"broken"_s});
    // British summer time: ten o'clock in London is nine o'clock UTC.
    QCOMPARE(hub.number("SELECT occurred_at FROM movement WHERE kind = 'damage'"), 1'309'770'000'000);
    QCOMPARE(hub.column("SELECT note FROM movement WHERE kind = 'found'"), QStringList{u"found by"_s});
    QCOMPARE(hub.column("SELECT code FROM import_fee"), QStringList{u"POST"_s});
    QCOMPARE(hub.number("SELECT amount FROM import_fee"), 5'400);
    QCOMPARE(hub.column("SELECT reason FROM quarantine ORDER BY line"), (QStringList{u"test"_s, u"sign"_s}));
    QCOMPARE(hub.number("SELECT MIN(line) FROM quarantine"), 9);
    QCOMPARE(hub.number("SELECT COUNT(*) FROM movement WHERE party LIKE '%17850%' OR party LIKE '%12583%'"),
             0);
    QCOMPARE(hub.number("SELECT COUNT(*) FROM quarantine WHERE content LIKE '%15100%'"), 0);
    QCOMPARE(hub.number("SELECT COUNT(*) FROM audit WHERE action = 'import.sales'"), 2);

    const auto check = checkLedger(hub.reader());
    QVERIFY(check);
    QCOMPARE(check->positions, 2);
    QVERIFY(check->differences.isEmpty());
    QVERIFY(check->unbalancedSkus.isEmpty());
}

void SalesImportTest::changes_nothing_the_second_time()
{
    STOA_FETCH_ENGINE(engine);
    kit::ImportHub hub(engine);
    hub::ImportRequest dry;
    dry.file = hub.write(kMixed);
    dry.mapping = u"online-retail"_s;
    dry.mode = hub::ImportMode::DryRun;
    const auto foretold = hub::importFile(hub.store(), dry);
    const auto first = hub.importText(kMixed);
    QVERIFY(foretold && first);
    QCOMPARE(foretold->wouldWrite, std::optional(first->written));
    const auto nothing = hub::importFile(hub.store(), dry);
    QVERIFY(nothing);
    QCOMPARE(nothing->wouldWrite, std::optional(qint64(0)));
    const QByteArray before = hub.fingerprint();
    const qint64 audited = hub.number("SELECT COUNT(*) FROM audit");
    const qint64 commits = hub.number("SELECT COUNT(*) FROM stream_commit");
    const auto again = hub.importText(kMixed);
    QVERIFY(again);
    QCOMPARE(again->written, 0);
    QCOMPARE(hub.fingerprint(), before);
    QCOMPARE(hub.number("SELECT COUNT(*) FROM audit"), audited);
    QCOMPARE(hub.number("SELECT COUNT(*) FROM stream_commit"), commits);
}

void SalesImportTest::is_completed_after_a_cancel_data()
{
    QTest::addColumn<int>("calls");
    for (int calls = 0; calls <= 5; ++calls)
        QTest::addRow("after %d", calls) << calls;
}

void SalesImportTest::is_completed_after_a_cancel()
{
    QFETCH(const int, calls);
    const QByteArray csv = manyLines(12'000);
    kit::ImportHub whole(sql::Engine::Sqlite);
    const auto uninterrupted = whole.importText(csv);
    QVERIFY(uninterrupted);
    QVERIFY(uninterrupted->lines.value(u"quarantined"_s) > 0);

    kit::ImportHub hub(sql::Engine::Sqlite);
    int told = 0;
    const auto cancelled = hub.importText(csv, [&](const hub::ImportProgress &) { return told++ < calls; });
    const bool finished = calls > 4;
    QCOMPARE(cancelled.has_value(), finished);
    if (!finished)
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    // What is there is whole in itself.
    const auto check = checkLedger(hub.reader());
    QVERIFY(check && check->differences.isEmpty() && check->unbalancedSkus.isEmpty());
    QVERIFY(hub.importText(csv));
    QCOMPARE(hub.fingerprint(), whole.fingerprint());
}

void SalesImportTest::leaves_what_people_changed()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    QVERIFY(hub.importText(kMixed));
    const auto changed = hub.store().housekeep([](sql::Connection &connection) {
        return connection.run(
            "UPDATE item SET names = '{\"en\":\"Lantern\"}', price = 1 WHERE sku = '71053'");
    });
    QVERIFY(changed);
    QVERIFY(hub.importText(kMixed));
    QCOMPARE(hub.column("SELECT names FROM item WHERE sku = '71053'"),
             QStringList{u"{\"en\":\"Lantern\"}"_s});
}

void SalesImportTest::keeps_customers_apart_and_unknown()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    QVERIFY(hub.importText(kMixed));
    const auto tokens = hub.column("SELECT DISTINCT party FROM movement WHERE party <> '' ORDER BY party");
    QCOMPARE(tokens.size(), 2);
    for (const QString &token : tokens) {
        QVERIFY(token.startsWith(u"cus_"_s));
        QCOMPARE(token.size(), 4 + 32);
    }
    // The same customer of the fee line is the same token.
    QCOMPARE(
        hub.number("SELECT COUNT(*) FROM import_fee f WHERE EXISTS (SELECT 1 FROM movement m WHERE m.party = "
                   "f.party AND m.document = f.document)"),
        1);
}

void SalesImportTest::never_empties_the_shelf_below_zero()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    QVERIFY(hub.importText(manyLines(12'000)));
    QCOMPARE(
        hub.number(
            "SELECT COUNT(*) FROM (SELECT SUM(CASE WHEN to_location = 'WH1' THEN quantity ELSE -quantity "
            "END) OVER (PARTITION BY sku ORDER BY id) AS run FROM movement) WHERE run < 0"),
        0);
    QVERIFY(hub.number("SELECT COUNT(*) FROM movement WHERE kind = 'receipt'") > 0);
    QVERIFY(hub.number("SELECT COUNT(*) FROM movement WHERE reason = 'opening'") > 0);
}

void SalesImportTest::feeds_the_positions()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    QVERIFY(hub.importText(kMixed));
    QCOMPARE(hub.number("SELECT COUNT(*) FROM feed f JOIN stream_head h ON h.no = f.stream WHERE h.stream = "
                        "'store/WH1' AND f.type = 6"),
             2);
    // Movements of 2011 are older than what a desk's ledger holds.
    QCOMPARE(hub.number("SELECT COUNT(*) FROM feed WHERE type = 7"), 0);
    const auto verified = hub::checkHub(hub.reader());
    QVERIFY(verified);
    QVERIFY(verified->isSound());
}

void SalesImportTest::makes_the_same_ids_each_time()
{
    const Instant at = Instant::fromMs(1'300'000'000'123);
    const QUuid id = hub::loadId(at, "a");
    QCOMPARE(hub::loadId(at, "a"), id);
    QVERIFY(hub::loadId(at, "b") != id);
    QCOMPARE(uuidText(id).at(14), u'7');
    QCOMPARE(id.variant(), QUuid::DCE);
    QVERIFY(uuidText(hub::loadId(at.plusMs(1), "a")) > uuidText(id));
    QCOMPARE(uuidText(id).remove(u'-').first(12).toLongLong(nullptr, 16), at.msSinceEpoch());
}

STOA_TEST(SalesImportTest)
#include "salesimporttest.moc"
