// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/commandbody.h"
#include "core/services/verbs.h"
#include "core/store/desk/deskschema.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What a command may hold, whoever wrote it.
class CommandBodyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheWrongField_data();
    void namesTheWrongField();
    void savesOnlyTheVersionThatWasSeen_data();
    void savesOnlyTheVersionThatWasSeen();
};

void CommandBodyTest::namesTheWrongField_data()
{
    QTest::addColumn<CommandType>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field"); ///< empty: it is right
    using enum CommandType;
    const auto row = [](CommandType type, const QByteArray &body, const QString &field) {
        QTest::addRow("%s %s", nameOf(type).data(), body.constData()) << type << body << field;
    };
    row(StockAdjust, R"({"sku":"A","delta":1000,"unit":"KGM"})", {});
    row(StockAdjust, R"({"colour":"red"})", u"colour"_s);
    row(StockAdjust, R"({"delta":"1"})", u"delta"_s);
    row(StockAdjust, R"({"delta":0.5})", u"delta"_s);
    row(StockAdjust, R"({"note":null})", u"note"_s);
    row(StockRecord, R"({"movements":[{"from":{"account":"supplier"},"quantity":1}]})", {});
    row(StockRecord, R"({"movements":{}})", u"movements"_s);
    row(StockRecord, R"({"movements":[7]})", u"movements/0"_s);
    row(StockRecord, R"({"movements":[{},{"colour":1}]})", u"movements/1/colour"_s);
    row(StockRecord, R"({"movements":[{"to":{"shelf":"1"}}]})", u"movements/0/to/shelf"_s);
    row(StockRecord, R"({"movements":[{"quantity":1e300}]})", u"movements/0/quantity"_s);
    row(SafetySet, R"({"safety":2000})", {});
    row(SafetySet, R"({"safety":true})", u"safety"_s);
    row(ItemSave, R"({"names":{},"gtins":["1"],"active":true,"version":3})", {});
    row(ItemSave, R"({"names":"Oil"})", u"names"_s);
    row(ItemSave, R"({"gtins":["1",2]})", u"gtins/1"_s);
    row(ItemSave, R"({"gtins":"1"})", u"gtins"_s);
    row(ItemSave, R"({"active":1})", u"active"_s);
    row(ItemSave, R"({"colour":"red"})", u"colour"_s);
    row(LocationSave, R"({"hours":{},"capabilities":[]})", {});
    row(LocationSave, R"({"hours":[]})", u"hours"_s);
    row(NodeSave, R"({"location":"A","settings":{}})", {});
    row(NodeSave, R"({"location":"A","settings":[]})", u"settings"_s);
    row(CarrierSave, R"({"code":"A","details":{}})", {});
    row(CarrierSave, R"({"code":7})", u"code"_s);
    row(SlaSave, R"({"zones":{}})", {});
    row(SlaSave, R"({"zone":{}})", u"zone"_s);
    row(ReasonSave, R"({"sign":1})", u"sign"_s);
    row(OutboxDiscard, R"({"n":1,"reason":"wrong shelf"})", {});
    row(OutboxDiscard, R"({"why":"wrong shelf"})", u"why"_s);
}

void CommandBodyTest::namesTheWrongField()
{
    QFETCH(CommandType, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto checked = checkBody(type, QJsonDocument::fromJson(body).object());
    QCOMPARE(bool(checked), field.isEmpty());
    if (!checked)
        QCOMPARE(checked.error().field, field);
}

void CommandBodyTest::savesOnlyTheVersionThatWasSeen_data()
{
    QTest::addColumn<int>("seen"); ///< -1: not said
    QTest::addColumn<bool>("there");
    QTest::addColumn<Problem>("problem"); ///< Unspecified: it is taken
    QTest::newRow("new") << -1 << false << Problem::Unspecified;
    QTest::newRow("new, said so") << 0 << false << Problem::Unspecified;
    QTest::newRow("of one that is gone") << 3 << false << Problem::VersionConflict;
    QTest::newRow("as it is") << 2 << true << Problem::Unspecified;
    QTest::newRow("as it was") << 1 << true << Problem::VersionConflict;
    QTest::newRow("as it will be") << 3 << true << Problem::VersionConflict;
    QTest::newRow("as if there were none") << 0 << true << Problem::VersionConflict;
    QTest::newRow("not said") << -1 << true << Problem::ValidationFailed;
}

void CommandBodyTest::savesOnlyTheVersionThatWasSeen()
{
    QFETCH(int, seen);
    QFETCH(bool, there);
    QFETCH(Problem, problem);
    const auto connection = sql::Connection::openSqlite({.path = u":memory:"_s});
    QVERIFY(connection);
    QVERIFY(migrateCache(**connection));
    const Instant now = Instant::fromMs(1'790'000'000'000);
    const auto save = [&](const QString &name, int version) {
        NoSink sink;
        UnitOfWork work(**connection, sink, {now, now, {}, {}, Source::Desk, Rights::ofTheHouse()});
        QJsonObject body{{u"sku"_s, u"OIL"_s}, {u"names"_s, QJsonObject{{u"en"_s, name}}}};
        if (version >= 0)
            body.insert(u"version"_s, version);
        return perform(work,
                       Command{CommandId::make(now),
                               CommandType::ItemSave,
                               1,
                               {},
                               body,
                               now,
                               Hlc::fromValue(0),
                               {},
                               {},
                               {}});
    };
    if (there) {
        QVERIFY(save(u"Oil"_s, 0));
        QVERIFY(save(u"Olive oil"_s, 1));
    }
    const auto done = save(u"Good oil"_s, seen);
    QCOMPARE(done ? Problem::Unspecified : done.error().problem, problem);
    if (!done)
        QCOMPARE(done.error().field, u"version"_s);
}

STOA_TEST(CommandBodyTest)
#include "commandbodytest.moc"
