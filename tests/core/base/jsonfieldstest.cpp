// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonfields.h"
#include "core/base/instant.h"
#include "core/wire/strictjson.h"
#include "tests/kit/testmain.h"

#include <QTest>

namespace stoa {

using namespace Qt::StringLiterals;
using wire::JsonReader;

namespace {

enum class Colour { Red, Green };

std::optional<Colour> colourOf(QStringView code)
{
    if (code == u"red")
        return Colour::Red;
    if (code == u"green")
        return Colour::Green;
    return {};
}

QJsonObject parsed(const char *text) { return *JsonReader().object(QByteArrayView(text)); }

} // namespace

/// Typed fields out of an object, and every mistake told with its place.
class JsonFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void leavesOutWhatIsOptional();
    void tellsEveryMistake_data();
    void tellsEveryMistake();
    void unknownFieldsComeLast();
    void nestedReadersKnowTheirPlace();
    void aRuleMaySpanFields();
};

void JsonFieldsTest::readsWhatIsThere()
{
    JsonFields fields(parsed(R"({"s":"x","i":-3,"b":true,"a":[1],"o":{"k":1},"e":"green",
                                 "t":"2026-11-22T09:30:00Z","v":[null]})"));
    QCOMPARE(fields.string("s"_L1), u"x"_s);
    QCOMPARE(fields.integer("i"_L1), -3);
    QCOMPARE(fields.boolean("b"_L1), true);
    QCOMPARE(fields.array("a"_L1), QJsonArray{1});
    QCOMPARE(fields.object("o"_L1), (QJsonObject{{"k"_L1, 1}}));
    QCOMPARE(fields.parsed("e"_L1, &colourOf), Colour::Green);
    QCOMPARE(fields.parsed("t"_L1, &Instant::parse)->toString(), u"2026-11-22T09:30:00.000Z"_s);
    QVERIFY(fields.value("v"_L1).isArray());
    QVERIFY(fields.end());
}

void JsonFieldsTest::leavesOutWhatIsOptional()
{
    JsonFields fields(parsed(R"({"null":null})"));
    QVERIFY(!fields.optionalString("s"_L1));
    QVERIFY(!fields.optionalString("null"_L1));
    QVERIFY(!fields.optionalInteger("i"_L1));
    QVERIFY(!fields.optionalBoolean("b"_L1));
    QVERIFY(fields.optionalArray("a"_L1).isEmpty());
    QVERIFY(!fields.optionalObject("o"_L1));
    QVERIFY(!fields.optionalParsed("e"_L1, &colourOf));
    QVERIFY(!fields.has("null"_L1));
    QVERIFY(fields.end());
}

void JsonFieldsTest::tellsEveryMistake_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("places");
    const QByteArray good = R"({"s":"x","i":5,"b":true,"a":[],"o":{},"e":"red"})";
    const auto changed = [&good](const char *from, const char *to) {
        return QByteArray(good).replace(from, to);
    };
    QTest::newRow("none") << good << QStringList();
    QTest::newRow("all missing") << "{}"_ba << QStringList{u"s"_s, u"i"_s, u"b"_s, u"a"_s, u"o"_s, u"e"_s};
    QTest::newRow("null") << changed("\"x\"", "null") << QStringList{u"s"_s};
    QTest::newRow("string: number") << changed("\"x\"", "1") << QStringList{u"s"_s};
    QTest::newRow("string: empty") << changed("\"x\"", "\"\"") << QStringList{u"s"_s};
    QTest::newRow("string: long") << changed("\"x\"", "\"12345678901\"") << QStringList{u"s"_s};
    QTest::newRow("integer: string") << changed("5", "\"5\"") << QStringList{u"i"_s};
    QTest::newRow("integer: low") << changed("5", "0") << QStringList{u"i"_s};
    QTest::newRow("integer: high") << changed("5", "11") << QStringList{u"i"_s};
    QTest::newRow("boolean: number") << changed("true", "1") << QStringList{u"b"_s};
    QTest::newRow("array: object") << changed("[]", "{}") << QStringList{u"a"_s};
    QTest::newRow("array: long") << changed("[]", "[1,2,3]") << QStringList{u"a"_s};
    QTest::newRow("object: array") << changed("{},", "[],") << QStringList{u"o"_s};
    QTest::newRow("vocabulary") << changed("\"red\"", "\"blue\"") << QStringList{u"e"_s};
    QTest::newRow("two") << changed("\"x\"", "1").replace("5", "50") << QStringList{u"s"_s, u"i"_s};
}

void JsonFieldsTest::tellsEveryMistake()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, places);
    JsonFields fields(*JsonReader().object(text));
    fields.string("s"_L1, 10);
    fields.integer("i"_L1, 1, 10);
    fields.boolean("b"_L1);
    fields.array("a"_L1, 2);
    fields.object("o"_L1);
    fields.parsed("e"_L1, &colourOf);
    QStringList found;
    for (const Error &error : fields.errors()) {
        QCOMPARE(error.code(), Problem::ValidationFailed);
        found.append(error.field);
    }
    // One mistake is told once.
    found.removeDuplicates();
    QCOMPARE(found, places);
    QCOMPARE(fields.errors().size(), places.size());
    QCOMPARE(fields.end().has_value(), places.isEmpty());
}

void JsonFieldsTest::unknownFieldsComeLast()
{
    JsonFields fields(parsed(R"({"extra":1,"s":2})"), u"lines/0"_s);
    fields.string("s"_L1);
    const auto errors = fields.errors();
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors[0].field, u"lines/0/s"_s);
    QCOMPARE(errors[1].field, u"lines/0/extra"_s);
    QCOMPARE(errors[1].code(), Problem::UnknownField);
}

void JsonFieldsTest::nestedReadersKnowTheirPlace()
{
    JsonFields fields(parsed(R"({"lines":[{"n":1},{"n":"x"}]})"));
    const QJsonArray lines = fields.array("lines"_L1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        JsonFields line(lines[i].toObject(), fields.pointer("lines"_L1, i));
        line.integer("n"_L1);
        fields.add(line.errors());
    }
    QCOMPARE(fields.end().error().field, u"lines/1/n"_s);
}

void JsonFieldsTest::aRuleMaySpanFields()
{
    JsonFields fields(parsed(R"({"from":3,"to":2})"));
    if (fields.integer("from"_L1) > fields.integer("to"_L1))
        fields.refuse("to"_L1, u"lies before from"_s);
    QCOMPARE(fields.end().error().field, u"to"_s);
}

} // namespace stoa

using stoa::JsonFieldsTest;
STOA_TEST(JsonFieldsTest)
#include "jsonfieldstest.moc"
