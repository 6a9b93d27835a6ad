// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entitywriter.h"
#include "core/store/schema.h"
#include "tests/kit/tempdatabase.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

const EntityTable &tableOf(EntityType type) { return *entityTable(type); }

} // namespace

class EntityWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatItReadsBack_data() { kit::addEngineRows(); }
    void writesWhatItReadsBack()
    {
        STOA_FETCH_ENGINE(engine);
        const kit::TempDatabase database(engine);
        const auto connection = database.open();
        QVERIFY(migrateCore(*connection));
        auto writer = EntityWriter::make(*connection, tableOf(EntityType::Item));
        QVERIFY(writer);
        const QByteArray body =
            "{\"sku\":\"A\",\"names\":{\"en\":\"Mug "
            "\\\"big\\\"\",\"el\":\"Κούπα\"},\"category\":\"c\",\"brand\":\"\","
            "\"unit\":\"H87\",\"price\":990,\"currency\":\"EUR\",\"vat_class\":\"s\",\"velocity\":\"A\","
            "\"weight\":0,\"flags\":[],\"active\":1,\"version\":3,\"updated_at\":7}";
        QVERIFY(writer->write("A", body));
        const auto back = readRow(*connection, {EntityType::Item, "A"});
        QVERIFY(back && *back);
        QCOMPARE(**back, body);
    }

    void fillsInWhatIsNotTold_data() { kit::addEngineRows(); }
    void fillsInWhatIsNotTold()
    {
        STOA_FETCH_ENGINE(engine);
        const kit::TempDatabase database(engine);
        const auto connection = database.open();
        QVERIFY(migrateCore(*connection));
        auto writer = EntityWriter::make(*connection, tableOf(EntityType::Item));
        QVERIFY(writer);
        // Absent and null are the same; what is no column is kept; order and blanks do not matter.
        QVERIFY(writer->write("A",
                              " { \"version\" : 2, \"colour\" : {\"a\":[1,\"}\"]}, \"names\" : {} , "
                              "\"price\":null, \"\\u006eew\":\"x\\u0041\" } "));
        const auto back = readRow(*connection, {EntityType::Item, "A"});
        QVERIFY(back && *back);
        QCOMPARE(**back,
                 QByteArray("{\"sku\":\"A\",\"names\":{},\"category\":\"\",\"brand\":\"\",\"unit\":\"H87\","
                            "\"currency\":\"EUR\","
                            "\"vat_class\":\"\",\"velocity\":\"\",\"weight\":0,\"flags\":[],\"active\":1,"
                            "\"version\":2,\"updated_at\":0,"
                            "\"colour\":{\"a\":[1,\"}\"]},\"\\u006eew\":\"x\\u0041\"}"));
        // The second row of a writer has nothing of the first.
        QVERIFY(writer->write(
            "A", "{\"names\":{\"en\":\"B\"},\"brand\":\"say \\\"hi\\\"\\n\\u00e9\\ud83d\\ude00\"}"));
        const auto brand = connection->first("SELECT brand, ext FROM item", [](const sql::Statement &row) {
            return std::pair(row.text(0), row.isNull(1));
        });
        QCOMPARE((*brand)->first, u"say \"hi\"\né😀"_s);
        QVERIFY((*brand)->second);
    }

    void refusesNumbersOutOfRange_data()
    {
        QTest::addColumn<EntityType>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field"); // empty: it is fine
        const auto position = [](const QByteArray &members) {
            return "{" + members + "}";
        };
        const auto movement = [](const QByteArray &quantity) {
            return R"({"sku":"A","kind":"sale","from_account":"onHand","from_location":"ATH",)"
                   R"("to_account":"customer","source":"till","occurred_at":1,"recorded_at":1,"quantity":)"
                + quantity + "}";
        };
        const EntityType p = EntityType::Position;
        QTest::newRow("stock") << p << position(R"("on_hand":-1000000000000000)") << QString();
        QTest::newRow("stock too small") << p << position(R"("on_hand":-1000000000000001)") << u"on_hand"_s;
        QTest::newRow("stock too large")
            << p << position(R"("reserved":9223372036854775807)") << u"reserved"_s;
        QTest::newRow("version below nothing")
            << p << position(R"("on_hand":1,"version":-1)") << u"version"_s;
        const EntityType m = EntityType::Movement;
        QTest::newRow("movement") << m << movement("1000000000000") << QString();
        QTest::newRow("of nothing") << m << movement("0") << u"quantity"_s;
        QTest::newRow("of less") << m << movement("-1000") << u"quantity"_s;
        QTest::newRow("of too much") << m << movement("1000000000001") << u"quantity"_s;
        const EntityType i = EntityType::Item;
        QTest::newRow("item") << i << R"({"names":{},"price":1000000000000000})"_ba << QString();
        QTest::newRow("price below nothing") << i << R"({"names":{},"price":-1})"_ba << u"price"_s;
        QTest::newRow("price too large") << i << R"({"names":{},"price":1000000000000001})"_ba << u"price"_s;
        QTest::newRow("flag") << i << R"({"names":{},"active":2})"_ba << u"active"_s;
    }
    void refusesNumbersOutOfRange()
    {
        QFETCH(EntityType, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const kit::TempDatabase database(sql::Engine::Sqlite);
        const auto connection = database.open();
        QVERIFY(migrateCore(*connection));
        auto writer = EntityWriter::make(*connection, tableOf(type));
        QVERIFY(writer);
        const QByteArray key = type == EntityType::Position ? "A|ATH" : "A";
        const auto written = writer->write(key, body);
        QCOMPARE(written.has_value(), field.isEmpty());
        const auto there = readRow(*connection, {type, key});
        QCOMPARE(there->has_value(), field.isEmpty());
        if (written)
            return;
        QCOMPARE(written.error().kind, ErrorKind::Protocol);
        QCOMPARE(written.error().field, field);
    }

    void splitsKeysOfTwoColumns()
    {
        const kit::TempDatabase database(sql::Engine::Sqlite);
        const auto connection = database.open();
        QVERIFY(migrateCore(*connection));
        auto writer = EntityWriter::make(*connection, tableOf(EntityType::Position));
        QVERIFY(writer);
        QVERIFY(writer->write("A|ATH", "{\"on_hand\":5000,\"version\":1}"));
        QVERIFY(writer->write("A|ATH", "{\"on_hand\":-7000,\"version\":2}"));
        QCOMPARE(*connection->scalar("SELECT on_hand FROM position WHERE sku = 'A' AND location = 'ATH'"),
                 -7000);
        QVERIFY(!writer->write("A", "{}"));
        QVERIFY(!writer->write("A|B|C", "{}"));
    }

    void refusesBodiesOfAnotherShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("empty") << QByteArray() << u"body"_s;
        QTest::newRow("array") << QByteArray("[]") << u"body"_s;
        QTest::newRow("open") << QByteArray("{\"names\":{}") << u"body"_s;
        QTest::newRow("behind") << QByteArray("{\"names\":{}} x") << u"body"_s;
        QTest::newRow("comma") << QByteArray("{\"names\":{} \"price\":1}") << u"body"_s;
        QTest::newRow("no value") << QByteArray("{\"x\":}") << u"x"_s;
        QTest::newRow("text for integer") << QByteArray("{\"names\":{},\"price\":\"1\"}") << u"price"_s;
        QTest::newRow("fraction") << QByteArray("{\"names\":{},\"price\":1.5}") << u"price"_s;
        QTest::newRow("too large") << QByteArray("{\"names\":{},\"price\":99999999999999999999}")
                                   << u"price"_s;
        QTest::newRow("integer for text") << QByteArray("{\"names\":{},\"brand\":1}") << u"brand"_s;
        QTest::newRow("surrogate") << QByteArray("{\"names\":{},\"brand\":\"\\ud800\"}") << u"brand"_s;
        QTest::newRow("text for object") << QByteArray("{\"names\":\"x\"}") << u"names"_s;
        QTest::newRow("missing") << QByteArray("{\"brand\":\"x\"}") << u"names"_s;
    }
    void refusesBodiesOfAnotherShape()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, field);
        const kit::TempDatabase database(sql::Engine::Sqlite);
        const auto connection = database.open();
        QVERIFY(migrateCore(*connection));
        auto writer = EntityWriter::make(*connection, tableOf(EntityType::Item));
        QVERIFY(writer);
        const auto done = writer->write("A", body);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Protocol);
        QCOMPARE(done.error().field, field);
        QVERIFY(writer->write("A", "{\"names\":{}}"));
    }

    void writesIntoAStagingTable()
    {
        const kit::TempDatabase database(sql::Engine::Sqlite);
        const auto connection = database.open();
        QVERIFY(migrateCore(*connection));
        QVERIFY(connection->execute(
            "CREATE TABLE stage_barcode (gtin TEXT PRIMARY KEY, sku TEXT NOT NULL, version "
            "BIGINT NOT NULL DEFAULT 4, ext TEXT)"));
        auto writer = EntityWriter::make(*connection, tableOf(EntityType::Barcode), "stage_barcode");
        QVERIFY(writer);
        QVERIFY(writer->write("123", "{\"gtin\":\"ignored\",\"sku\":\"A\"}"));
        QCOMPARE(*connection->scalar("SELECT version FROM stage_barcode WHERE gtin = '123' AND sku = 'A'"),
                 4);
        QCOMPARE(*connection->scalar("SELECT COUNT(*) FROM barcode"), 0);
    }
};

STOA_TEST(EntityWriterTest)
#include "entitywritertest.moc"
