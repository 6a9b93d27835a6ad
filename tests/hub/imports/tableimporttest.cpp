// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/imports/quarantine.h"
#include "hub/log/runningimports.h"
#include "tests/hub/imports/importhub.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using hub::ImportKind;
using hub::ImportMode;

namespace {

const QByteArray kCatalog = "\xef\xbb\xbfSKU;Description;name_el;Price;Cost;Barcode;colour\r\n"
                            "oil-1;Olive oil;Ελαιόλαδο;9,00;4.50;4006381333931;green\r\n"
                            "SOAP;\"Soap; green\";;2.50;;;\r\n";
const QByteArray kTidy = "sku,name,price\nOIL-1,Olive oil,9.00\nSOAP,\"Soap, green\",2.50\n";

} // namespace

/// Tables of items, opening balances and movements, on both engines.
class TableImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHeadersAndSeparators();
    void unknownCategoriesAreMade();
    void whatTheFileDoesNotTellStays();
    void repeatChangesNothing_data() { kit::addEngineRows(); }
    void repeatChangesNothing();
    void openingIsOnce_data() { kit::addEngineRows(); }
    void openingIsOnce();
    void movementsBalance_data() { kit::addEngineRows(); }
    void movementsBalance();
    void dryRunWritesNothing();
    void wrongLinesAreNamed_data();
    void wrongLinesAreNamed();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void renamesColumns();
    void aMendedLineLeavesTheQuarantine_data() { kit::addEngineRows(); }
    void aMendedLineLeavesTheQuarantine();
    void cancels();
    void showsThatItRuns_data() { kit::addEngineRows(); }
    void showsThatItRuns();

private:
    static void addPlaces(kit::ImportHub &hub);
    static Result<hub::ImportReport> load(kit::ImportHub &hub, ImportKind kind, const QByteArray &csv,
                                          ImportMode mode = ImportMode::Write, const QString &mapping = {});
};

void TableImportTest::addPlaces(kit::ImportHub &hub)
{
    const Instant now = hub.store().clock().now();
    const auto done = hub.store().write({{now, now, u"hub"_s, {}, Source::Import, Rights::ofTheHouse()}, {}},
                                        [](UnitOfWork &unit) -> Result<void> {
                                            for (const QString &code : {u"ATH"_s, u"SKG"_s}) {
                                                LocationDraft draft;
                                                draft.code = code;
                                                draft.kind = u"store"_s;
                                                draft.names = {{u"en"_s, code}};
                                                STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
                                                STOA_TRY(LocationRepository::save(unit, location));
                                            }
                                            return {};
                                        });
    QVERIFY(done);
    QVERIFY(load(hub, ImportKind::Catalog, kTidy));
}

Result<hub::ImportReport> TableImportTest::load(kit::ImportHub &hub, ImportKind kind, const QByteArray &csv,
                                                ImportMode mode, const QString &mapping)
{
    hub::ImportRequest request;
    request.kind = kind;
    request.file = hub.write(csv);
    request.mode = mode;
    request.mapping = mapping;
    return hub::importFile(hub.store(), request);
}

void TableImportTest::readsHeadersAndSeparators()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    const auto report = load(hub, ImportKind::Catalog, kCatalog);
    QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));
    QCOMPARE(report->linesRead, 2);
    // A comma is no decimal point here: the line waits in the quarantine.
    QCOMPARE(report->faults.size(), 1);
    QCOMPARE(report->faults[0].line, 2);
    QCOMPARE(report->faults[0].column, u"price"_s);
    QCOMPARE(report->figures.value(u"columnsLeftOut"_s), 1);
    QCOMPARE(hub.column("SELECT sku FROM item"), QStringList{u"SOAP"_s});
    QVERIFY(hub.column("SELECT names FROM item").first().contains(u"Soap; green"_s));
    QVERIFY(load(hub, ImportKind::Catalog, QByteArray(kCatalog).replace("9,00", "9.00")));
    QCOMPARE(hub.number("SELECT price FROM item WHERE sku = 'OIL-1'"), 900);
    QCOMPARE(hub.number("SELECT cost FROM item_cost WHERE sku = 'OIL-1'"), 450);
    QCOMPARE(hub.column("SELECT sku FROM barcode"), QStringList{u"OIL-1"_s});
    const auto old = load(hub, ImportKind::Catalog, "sku;name\rTEA-1;Tea\rTEA-2;\"Tea, green\"\r");
    QVERIFY(old);
    QCOMPARE(old->linesRead, 2);
    QCOMPARE(old->written, 2);
}

/// Columns that are not there and fields that are empty take nothing away.
void TableImportTest::whatTheFileDoesNotTellStays()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    addPlaces(hub);
    QCOMPARE(load(hub, ImportKind::Catalog,
                  "sku,name,name_el,category,brand,unit,price,cost,currency,vat_class,velocity,gtins\n"
                  "HAM,Ham,Ζαμπόν,Food,Agora,KGM,19.90,9.50,PLN,reduced,A,4006381333931\n")
                 ->written,
             1);
    const auto row = [&hub] {
        return hub.column("SELECT category || brand || unit || price || currency || vat_class || velocity || "
                          "(SELECT cost FROM item_cost c WHERE c.sku = i.sku) || (SELECT gtin FROM barcode b "
                          "WHERE b.sku = i.sku) FROM item i WHERE sku = 'HAM'");
    };
    const auto before = row();
    QCOMPARE(before, QStringList{u"FoodAgoraKGM1990PLNreducedA9504006381333931"_s});
    QCOMPARE(load(hub, ImportKind::Catalog, "sku,name,brand,price\nHAM,Smoked ham,,\n")->written, 1);
    QCOMPARE(row(), before);
    QVERIFY(hub.column("SELECT names FROM item WHERE sku = 'HAM'").first().contains(u"Ζαμπόν"_s));
    QVERIFY(hub.column("SELECT names FROM item WHERE sku = 'HAM'").first().contains(u"Smoked ham"_s));
    // By the digits of the currency that it has.
    QCOMPARE(load(hub, ImportKind::Catalog, "sku,price\nHAM,21\n")->written, 1);
    QCOMPARE(hub.number("SELECT price FROM item WHERE sku = 'HAM'"), 2'100);

    QCOMPARE(load(hub, ImportKind::Catalog, "sku,currency\nHAM,EUR\n")->faults.first().column, u"currency"_s);
    QVERIFY(load(hub, ImportKind::Positions, "sku,location,on_hand\nHAM,ATH,1.5\n"));
    QCOMPARE(load(hub, ImportKind::Catalog, "sku,unit\nHAM,H87\n")->faults.first().column, u"unit"_s);
    QCOMPARE(load(hub, ImportKind::Catalog, "sku,brand\nNEW,B\n")->faults.first().column, u"names"_s);
}

/// Once, by the code that the file has; names that somebody gave one since are not lost to a repeat.
void TableImportTest::unknownCategoriesAreMade()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    const QByteArray csv = "sku,name,category\nOIL-1,Oil,Food\nOIL-2,Oil,Food\nSOAP,Soap,Bath\nTAPE,Tape,\n";
    QCOMPARE(load(hub, ImportKind::Catalog, csv, ImportMode::DryRun)->wouldWrite, 4);
    QCOMPARE(hub.number("SELECT count(*) FROM category"), 0);
    const auto report = load(hub, ImportKind::Catalog, csv);
    QCOMPARE(report->written, 4);
    QCOMPARE(report->figures.value(u"categoriesMade"_s), 2);
    QCOMPARE(hub.column("SELECT code FROM category ORDER BY rank"), (QStringList{u"Food"_s, u"Bath"_s}));
    const Instant now = hub.store().clock().now();
    QVERIFY(hub.store().write(
        {{now, now, u"hub"_s, {}, Source::Import, Rights::ofTheHouse()}, {}},
        [](UnitOfWork &unit) -> Result<void> {
            STOA_TRY_ASSIGN(const auto food, Category::accept(u"Food"_s, {}, {{u"el"_s, u"Τρόφιμα"_s}}, 1));
            return CatalogRepository::saveCategory(unit, food);
        }));
    QCOMPARE(load(hub, ImportKind::Catalog, csv + "OIL-3,Oil,Food\n")->written, 1);
    QCOMPARE(hub.number("SELECT count(*) FROM category"), 2);
    QVERIFY(hub.column("SELECT names FROM category WHERE code = 'Food'").first().contains(u"Τρόφιμα"_s));
}

void TableImportTest::repeatChangesNothing()
{
    STOA_FETCH_ENGINE(engine);
    kit::ImportHub hub(engine);
    const auto first = load(hub, ImportKind::Catalog, kTidy);
    QCOMPARE(first->written, 2);
    const auto before = hub.fingerprint();
    const qint64 audited = hub.number("SELECT count(*) FROM audit");
    const auto second = load(hub, ImportKind::Catalog, kTidy);
    QCOMPARE(second->written, 0);
    QCOMPARE(second->lines.value(u"unchanged"_s), 2);
    QCOMPARE(hub.fingerprint(), before);
    QCOMPARE(hub.number("SELECT count(*) FROM audit"), audited);
}

void TableImportTest::openingIsOnce()
{
    STOA_FETCH_ENGINE(engine);
    kit::ImportHub hub(engine);
    addPlaces(hub);
    const QByteArray csv = "sku,location,on_hand,safety\nOIL-1,ATH,10,2\nOIL-1,SKG,-3,\nSOAP,ATH,25,\n";
    const auto first = load(hub, ImportKind::Positions, csv);
    QCOMPARE(first->written, 3);
    QCOMPARE(hub.number("SELECT on_hand FROM position WHERE sku = 'OIL-1' AND location = 'SKG'"), -3'000);
    QCOMPARE(load(hub, ImportKind::Positions, csv)->written, 0);
    // Another file may not open a position a second time.
    // Nothing is opened once, too.
    for (const int safety : {5, 2})
        QCOMPARE(load(hub, ImportKind::Positions,
                      "sku,location,on_hand,safety\nSOAP,SKG,0," + QByteArray::number(safety) + "\n")
                     ->written,
                 safety == 5 ? 1 : 0);
    QCOMPARE(hub.number("SELECT safety FROM position WHERE sku = 'SOAP' AND location = 'SKG'"), 5'000);
    const auto other = load(hub, ImportKind::Positions, "sku,location,on_hand\nOIL-1,ATH,99\n");
    QCOMPARE(other->written, 0);
    QCOMPARE(other->quarantined.value(u"already-exists on_hand"_s), 1);
    QCOMPARE(hub.number("SELECT on_hand FROM position WHERE sku = 'OIL-1' AND location = 'ATH'"), 10'000);
    const auto check = checkLedger(hub.reader());
    QVERIFY(check->differences.isEmpty() && check->unbalancedSkus.isEmpty());
}

void TableImportTest::movementsBalance()
{
    STOA_FETCH_ENGINE(engine);
    kit::ImportHub hub(engine);
    addPlaces(hub);
    const QByteArray csv =
        "sku,kind,from_account,from_location,to_account,to_location,quantity,occurred_at,invoice,unit_cost\n"
        "OIL-1,receipt,supplier,,onHand,ATH,20,2026-01-02T08:00:00Z,D-1,4.50\n"
        "OIL-1,sale,onHand,ATH,customer,,3,2026-01-03T08:00:00Z,I-7,\n"
        "OIL-1,transferOut,onHand,ATH,inTransit,SKG,5,2026-01-04T08:00:00+02:00,T-1,\n";
    QCOMPARE(load(hub, ImportKind::Movements, csv)->written, 3);
    QCOMPARE(load(hub, ImportKind::Movements, csv)->written, 0);
    QCOMPARE(hub.number("SELECT on_hand FROM position WHERE sku = 'OIL-1' AND location = 'ATH'"), 12'000);
    QCOMPARE(hub.number("SELECT in_transit FROM position WHERE sku = 'OIL-1' AND location = 'SKG'"), 5'000);
    QCOMPARE(hub.column("SELECT document FROM movement ORDER BY occurred_at"),
             (QStringList{u"D-1"_s, u"I-7"_s, u"T-1"_s}));
    const auto check = checkLedger(hub.reader());
    QVERIFY(check->differences.isEmpty() && check->unbalancedSkus.isEmpty());
}

void TableImportTest::dryRunWritesNothing()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    addPlaces(hub);
    const auto before = hub.fingerprint();
    const auto report =
        load(hub, ImportKind::Positions, "sku,location,on_hand\nOIL-1,ATH,5\nNONE,ATH,1\nOIL-1,XXX,1\n",
             ImportMode::DryRun);
    QVERIFY(report);
    QCOMPARE(report->lines.value(u"taken"_s), 1);
    QCOMPARE(report->written, 0);
    QVERIFY(report->wouldWrite == 1);
    const QString text = report->toText().join(u'\n');
    QVERIFY(text.contains(u"rows that would be written"));
    QVERIFY(!text.contains(u"rows written"));
    QCOMPARE(report->toJson().value("would_write"_L1).toInteger(), 1);
    QCOMPARE(report->faults.size(), 2);
    QCOMPARE(report->faults[0].column, u"sku"_s);
    QCOMPARE(report->faults[1].column, u"location"_s);
    QCOMPARE(hub.fingerprint(), before);
    QCOMPARE(hub.number("SELECT count(*) FROM quarantine"), 0);
}

void TableImportTest::wrongLinesAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("column");
    QTest::newRow("too few fields") << "OIL-1,ATH"_ba << QString();
    QTest::newRow("too many fields") << "OIL-1,ATH,1,2"_ba << QString();
    QTest::newRow("open quote") << "\"OIL-1,ATH,1"_ba << QString();
    QTest::newRow("no quantity") << "OIL-1,ATH,"_ba << u"on_hand"_s;
    QTest::newRow("a word") << "OIL-1,ATH,many"_ba << u"on_hand"_s;
    QTest::newRow("four decimals") << "OIL-1,ATH,0.0001"_ba << u"on_hand"_s;
    QTest::newRow("beyond all") << "OIL-1,ATH,99999999999999"_ba << u"on_hand"_s;
    QTest::newRow("no SKU") << ",ATH,1"_ba << u"sku"_s;
    QTest::newRow("unknown SKU") << "NONE,ATH,1"_ba << u"sku"_s;
    QTest::newRow("no location") << "OIL-1,,1"_ba << u"location"_s;
    QTest::newRow("unknown location") << "OIL-1,MARS,1"_ba << u"location"_s;
    QTest::newRow("bad UTF-8") << "OIL-1,AT\xff,1"_ba << u"location"_s;
    QTest::newRow("endless") << QByteArray(100'000, 'A') + ",ATH,1" << QString();
}

void TableImportTest::wrongLinesAreNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, column);
    kit::ImportHub hub(sql::Engine::Sqlite);
    addPlaces(hub);
    const auto report = load(hub, ImportKind::Positions, "sku,location,on_hand\n" + line + "\nSOAP,ATH,7\n");
    QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));
    QCOMPARE(report->faults.size(), 1);
    QCOMPARE(report->faults[0].line, 2);
    QCOMPARE(report->faults[0].column, column);
    // The good line after it is in all the same, the wrong one is kept.
    QCOMPARE(hub.number("SELECT on_hand FROM position WHERE sku = 'SOAP' AND location = 'ATH'"), 7'000);
    QCOMPARE(hub.number("SELECT count(*) FROM quarantine WHERE line = 2"), 1);
}

void TableImportTest::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << ""_ba << QString() << u"file"_s;
    QTest::newRow("a column is missing") << "sku,location\nA,ATH\n"_ba << QString() << u"on_hand"_s;
    QTest::newRow("a column twice") << "sku,location,on_hand,qty\nA,ATH,1,2\n"_ba << QString()
                                    << u"on_hand"_s;
    QTest::newRow("mapping") << "sku,location,on_hand\nA,ATH,1\n"_ba << u"nonsense"_s << u"mapping"_s;
}

void TableImportTest::wrongFilesAreRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, mapping);
    QFETCH(QString, field);
    kit::ImportHub hub(sql::Engine::Sqlite);
    const auto report = load(hub, ImportKind::Positions, csv, ImportMode::Write, mapping);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(report.error().field, field);
}

void TableImportTest::aMendedLineLeavesTheQuarantine()
{
    STOA_FETCH_ENGINE(engine);
    kit::ImportHub hub(engine);
    addPlaces(hub);
    const QByteArray csv = "sku,location,on_hand\nNEW,ATH,5\nOIL-1,MARS,1\n";
    const auto first = load(hub, ImportKind::Positions, csv);
    const auto kept = hub::quarantineRows(hub.reader(), first->source, 10);
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2);
    QCOMPARE(kept->at(0).line, 2);
    QCOMPARE(kept->at(0).reason, u"unknown-sku"_s);
    QCOMPARE(kept->at(0).content, u"NEW,ATH,5"_s);
    QCOMPARE(kept->at(1).reason, u"unknown-location"_s);
    QVERIFY(load(hub, ImportKind::Catalog, "sku,name\nNEW,New\n"));
    QCOMPARE(load(hub, ImportKind::Positions, csv)->written, 1);
    const auto left = hub::quarantineRows(hub.reader(), {}, 10);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->at(0).line, 3);
    QCOMPARE(hub::quarantineRows(hub.reader(), u"positions/other"_s, 10)->size(), 0);
    QCOMPARE(*hub::quarantineCount(hub.reader(), {}), 1);
}

void TableImportTest::renamesColumns()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    addPlaces(hub);
    const auto report = load(hub, ImportKind::Positions, "Art. No\tShop\tPieces\nOIL-1\tATH\t4\n",
                             ImportMode::Write, u"Art. No=sku,Shop=location,Pieces=on_hand"_s);
    QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));
    QCOMPARE(report->written, 1);
}

void TableImportTest::cancels()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    QByteArray csv = "sku,name\n";
    for (int i = 0; i < 12'000; ++i)
        csv += "S-" + QByteArray::number(i) + ",Thing\n";
    hub::ImportRequest request;
    request.kind = ImportKind::Catalog;
    request.file = hub.write(csv);
    request.progress = [](const hub::ImportProgress &progress) {
        return progress.step != hub::ImportStep::Write;
    };
    const auto cancelled = hub::importFile(hub.store(), request);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    const qint64 some = hub.number("SELECT count(*) FROM item");
    QVERIFY(some > 0 && some < 12'000);
    request.progress = {};
    QCOMPARE(hub::importFile(hub.store(), request)->written, 12'000 - some);
    QCOMPARE(hub.number("SELECT count(*) FROM item"), 12'000);
    // Each run tells that it began to write and how it ended.
    QStringList states;
    const auto details = hub.column("SELECT detail FROM audit WHERE action = 'import.catalog' ORDER BY n");
    for (const QString &detail : details)
        states.append(QJsonDocument::fromJson(detail.toUtf8()).object().value("state"_L1).toString());
    QCOMPARE(states, (QStringList{u"begun"_s, u"cancelled"_s, u"begun"_s, u"done"_s}));
}

void TableImportTest::showsThatItRuns()
{
    STOA_FETCH_ENGINE(engine);
    kit::ImportHub hub(engine);
    hub::ImportRequest request;
    request.kind = ImportKind::Catalog;
    // Long enough that it tells how far it is.
    QByteArray csv = "sku,name\n";
    for (int i = 0; i < 12'000; ++i)
        csv += "S-" + QByteArray::number(i) + ",Thing\n";
    request.file = hub.write(csv);
    QSet<qint64> seen;
    request.progress = [&](const hub::ImportProgress &) {
        seen.insert(hub::runningImports(hub.store(), hub.reader()).value_or(-1));
        return true;
    };
    QCOMPARE(hub::runningImports(hub.store(), hub.reader()).value_or(-1), 0);
    QVERIFY(hub::importFile(hub.store(), request));
    QCOMPARE(seen, QSet<qint64>{1});
    QTRY_COMPARE(hub::runningImports(hub.store(), hub.reader()).value_or(-1), 0);
    request.file = u"/nowhere.csv"_s;
    QVERIFY(!hub::importFile(hub.store(), request));
    QTRY_COMPARE(hub::runningImports(hub.store(), hub.reader()).value_or(-1), 0);
}

STOA_TEST(TableImportTest)
#include "tableimporttest.moc"
