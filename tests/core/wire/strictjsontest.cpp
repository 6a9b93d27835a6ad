// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/strictjson.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace stoa::wire;

/// What JSON from outside may be, and where it says that it went wrong.
class StrictJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsArrays();
    void limitsMayBeSet();
    void manyKeysStayCheap();
    void agreesWithQtOnWhatBothTake();
};

void StrictJsonTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("value"); // of the member "a"
    const auto row = [](const char *name, const QByteArray &text, const QJsonValue &value) {
        QTest::newRow(name) << text << value;
    };
    row("absent", "{}", QJsonValue::Undefined);
    row("spaces", " \t\r\n{ \"a\" : 1 } \n", 1);
    row("null", R"({"a":null})", QJsonValue::Null);
    row("true", R"({"a":true})", true);
    row("false", R"({"a":false})", false);
    row("zero", R"({"a":0})", 0);
    row("minus zero", R"({"a":-0})", 0);
    row("negative", R"({"a":-12})", -12);
    row("largest", R"({"a":9223372036854775807})", std::numeric_limits<qint64>::max());
    row("smallest", R"({"a":-9223372036854775808})", std::numeric_limits<qint64>::min());
    row("beyond a double's whole numbers", R"({"a":9007199254740993})", qint64(9007199254740993));
    row("empty string", R"({"a":""})", u""_s);
    row("escapes", R"({"a":"\"\\\/\b\f\n\r\t"})", u"\"\\/\b\f\n\r\t"_s);
    row("unicode escape", R"({"a":"\u03a9\u00DF"})", u"Ωß"_s);
    row("surrogate pair", R"({"a":"\ud83d\uDE00"})", u"😀"_s);
    row("raw unicode", "{\"a\":\"Ω😀\"}", u"Ω😀"_s);
    row("a mark of byte order in front of a key makes it another key",
        "{\"\xef\xbb\xbf"
        "a\":1}",
        QJsonValue::Undefined);
    row("the same as an escape", R"({"\ufeffa":1})", QJsonValue::Undefined);
    row("a mark of byte order in front of a text", "{\"a\":\"\xef\xbb\xbf\xef\xbb\xbfx\"}",
        u"\ufeff\ufeffx"_s);
    row("delete is a character", "{\"a\":\"\x7f\"}", u"\x7f"_s);
    row("object", R"({"a":{"b":{}}})", QJsonObject{{"b"_L1, QJsonObject()}});
    row("array", R"({"a":[1,"x",[],null]})", QJsonArray{1, u"x"_s, QJsonArray(), QJsonValue::Null});
    row("same key at two levels", R"({"b":{"a":2},"a":1})", 1);
    row("as deep as allowed", "{\"a\":" + QByteArray(31, '[') + QByteArray(31, ']') + "}",
        QJsonDocument::fromJson(QByteArray(31, '[') + QByteArray(31, ']')).array());
    row("longest string", "{\"a\":\"" + QByteArray(65'536, 'x') + "\"}", QString(65'536, u'x'));
}

void StrictJsonTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, value);
    const auto object = JsonReader().object(text);
    QVERIFY2(object, qPrintable(object ? QString() : object.error().toString()));
    QCOMPARE(object->value("a"_L1), value);
    if (value.isDouble())
        QCOMPARE(object->value("a"_L1).toInteger(), value.toInteger());
}

void StrictJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &text, Problem problem, const char *field = "") {
        QTest::newRow(name) << text << problem << QString::fromLatin1(field);
    };
    using enum Problem;
    row("empty", "", Malformed);
    row("only space", "  ", Malformed);
    row("half an object", "{", Malformed);
    row("no key", R"({1:2})", Malformed);
    row("bare key", R"({a:2})", Malformed);
    row("single quotes", R"({'a':2})", Malformed);
    row("no colon", R"({"a" 2})", Malformed, "a");
    row("no value", R"({"a":})", Malformed, "a");
    row("comma at the end", R"({"a":1,})", Malformed);
    row("two commas", R"({"a":1,,"b":2})", Malformed);
    row("no comma", R"({"a":1 "b":2})", Malformed);
    row("not closed", R"({"a":1)", Malformed);
    row("closed by the other", R"({"a":[1})", Malformed, "a");
    row("array comma at the end", R"({"a":[1,]})", Malformed, "a/1");
    row("something behind", R"({"a":1}x)", Malformed);
    row("another value behind", R"({} {})", Malformed);
    row("NUL behind", QByteArray("{}\0", 3), Malformed);
    row("comment", "{/*x*/}", Malformed);
    row("byte order mark", "\xef\xbb\xbf{}", Malformed);
    row("UTF-16", QByteArray("{\0}\0", 4), Malformed);
    row("True", R"({"a":True})", Malformed, "a");
    row("tru", R"({"a":tru})", Malformed, "a");
    row("truex", R"({"a":truex})", Malformed);
    row("NaN", R"({"a":NaN})", Malformed, "a");
    row("Infinity", R"({"a":-Infinity})", Malformed, "a");
    row("undefined", R"({"a":undefined})", Malformed, "a");

    row("plus", R"({"a":+1})", Malformed, "a");
    row("leading zero", R"({"a":01})", Malformed, "a");
    row("minus leading zero", R"({"a":-01})", Malformed, "a");
    row("only a minus", R"({"a":-})", Malformed, "a");
    row("only a point", R"({"a":.5})", Malformed, "a");
    row("hexadecimal", R"({"a":0x10})", Malformed);
    row("fraction", R"({"a":1.5})", ValidationFailed, "a");
    row("whole fraction", R"({"a":1.0})", ValidationFailed, "a");
    row("exponent", R"({"a":1e3})", ValidationFailed, "a");
    row("exponent bomb", R"({"a":1E999999999})", ValidationFailed, "a");
    row("one too large", R"({"a":9223372036854775808})", ValidationFailed, "a");
    row("one too small", R"({"a":-9223372036854775809})", ValidationFailed, "a");
    row("far too large", "{\"a\":" + QByteArray(5'000, '9') + "}", ValidationFailed, "a");

    row("string without end", R"({"a":"x)", Malformed, "a");
    row("string ends in an escape", R"({"a":"x\)", Malformed, "a");
    row("unknown escape", R"({"a":"\x"})", Malformed, "a");
    row("short escape", R"({"a":"\u12"})", Malformed, "a");
    row("no hexadecimal escape", R"({"a":"\u12g4"})", Malformed, "a");
    row("high surrogate alone", R"({"a":"\ud83d"})", Malformed, "a");
    row("low surrogate alone", R"({"a":"\ude00"})", Malformed, "a");
    row("high surrogate twice", R"({"a":"\ud83d\ud83d"})", Malformed, "a");
    row("high surrogate and a letter", R"({"a":"\ud83dx"})", Malformed, "a");
    row("escaped NUL", R"({"a":"\u0000"})", ValidationFailed, "a");
    row("raw newline", "{\"a\":\"x\ny\"}", Malformed, "a");
    row("raw NUL", QByteArray("{\"a\":\"x\0y\"}", 11), Malformed, "a");
    row("newline behind an escape", "{\"a\":\"\\tx\ny\"}", Malformed, "a");

    row("lone continuation byte", "{\"a\":\"\x80\"}", Malformed, "a");
    row("overlong slash", "{\"a\":\"\xc0\xaf\"}", Malformed, "a");
    row("overlong NUL", "{\"a\":\"\xe0\x80\x80\"}", Malformed, "a");
    row("encoded surrogate", "{\"a\":\"\xed\xa0\x80\"}", Malformed, "a");
    row("beyond U+10FFFF", "{\"a\":\"\xf4\x90\x80\x80\"}", Malformed, "a");
    row("five bytes", "{\"a\":\"\xf8\x88\x80\x80\x80\"}", Malformed, "a");
    row("cut sequence", "{\"a\":\"\xe2\x82\"}", Malformed, "a");
    row("0xff", "{\"a\":\"\xff\"}", Malformed, "a");
    row("bad UTF-8 in a key", "{\"\xff\":1}", Malformed);
    row("Latin-1", "{\"a\":\"\xe9t\xe9\"}", Malformed, "a");

    row("bad UTF-8 behind an escape", "{\"a\":[1,\"\\n\xff\"]}", Malformed, "a/1");
    row("bad UTF-8 behind a mistake", "{\"a\":1.5,\"b\":\"\xff\"}", Malformed);
    row("bad UTF-8 behind the value", "{\"a\":1}\xff", Malformed);

    row("key twice", R"({"a":1,"a":1})", ValidationFailed, "a");
    row("key twice, escaped", R"({"a":1,"\u0061":2})", ValidationFailed, "a");
    row("key twice, inside", R"({"a":[{"b":1},{"b":1,"b":2}]})", ValidationFailed, "a/1/b");
    row("pointer escapes", R"({"x/y":{"~":1.5}})", ValidationFailed, "x~1y/~0");
    row("place in an array", R"({"lines":[{"quantity":1},{"quantity":0.5}]})", ValidationFailed,
        "lines/1/quantity");

    row("one too deep", "{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + "}", TooDeep);
    row("very deep", QByteArray(1'000'000, '['), TooDeep);
    row("very deep objects", QByteArray("{\"a\":").repeated(100'000), TooDeep);
    row("long string", "{\"a\":\"" + QByteArray(65'537, 'x') + "\"}", TooLarge, "a");
    row("long escaped string", "{\"a\":\"" + QByteArray("\\n").repeated(65'537) + "\"}", TooLarge, "a");
    row("long key", "{\"" + QByteArray(65'537, 'x') + "\":1}", TooLarge);
    row("long array", "{\"a\":[" + QByteArray("0,").repeated(10'000) + "0]}", TooLarge, "a/10000");

    row("array at the top", "[]", ValidationFailed);
    row("string at the top", "\"a\"", ValidationFailed);
    row("null at the top", "null", ValidationFailed);
}

void StrictJsonTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(Problem, problem);
    QFETCH(QString, field);
    const auto object = JsonReader().object(text);
    QVERIFY(!object);
    QCOMPARE(object.error().code(), problem);
    QVERIFY(!object.error().detail.isEmpty());
    // Depth and length errors have the place of the value that went too far.
    if (problem != Problem::TooDeep)
        QCOMPARE(object.error().field, field);
}

void StrictJsonTest::readsArrays()
{
    QCOMPARE(*JsonReader().array(R"(["u","store/17",884213])"), (QJsonArray{u"u"_s, u"store/17"_s, 884213}));
    const auto object = JsonReader().array("{}");
    QVERIFY(!object);
    QCOMPARE(object.error().code(), Problem::ValidationFailed);
}

void StrictJsonTest::limitsMayBeSet()
{
    const JsonReader narrow({.depth = 2, .stringBytes = 3, .arrayItems = 2, .objectMembers = 1});
    QVERIFY(narrow.object(R"({"a":["xyz",2]})"));
    QCOMPARE(narrow.object(R"({"a":[[]]})").error().code(), Problem::TooDeep);
    QCOMPARE(narrow.object(R"({"a":"wxyz"})").error().code(), Problem::TooLarge);
    QCOMPARE(narrow.object(R"({"a":[1,2,3]})").error().code(), Problem::TooLarge);
    QCOMPARE(narrow.object(R"({"a":1,"b":2})").error().code(), Problem::TooLarge);
}

void StrictJsonTest::manyKeysStayCheap()
{
    QByteArray text = "{";
    for (int i = 0; i < 1'001; ++i)
        text += (i ? ",\"" : "\"") + QByteArray::number(i) + "\":0";
    const auto object = JsonReader().object(text + '}');
    QVERIFY(!object);
    QCOMPARE(object.error().code(), Problem::TooLarge);
}

void StrictJsonTest::agreesWithQtOnWhatBothTake()
{
    // Documents made at random from a fixed seed: what the strict reader takes, Qt reads the same.
    quint32 state = 20261122;
    const auto pick = [&state](quint32 below) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % below;
    };
    static constexpr const char *kPieces[] = {
        "{", "}",    "[",    "]",           ",", ":",  "\"a\"", "\"b\"",       "1",        "-7",
        "0", "true", "null", "\"\\u00e9\"", " ", "{}", "[1]",   "{\"c\":[2]}", "\"\\\"\"", "[[]]"};
    int taken = 0;
    for (int i = 0; i < 200'000; ++i) {
        QByteArray text = "{\"k\":";
        for (quint32 n = 1 + pick(5); n > 0; --n)
            text += kPieces[pick(std::size(kPieces))];
        text += "}";
        const auto object = JsonReader().object(text);
        if (!object)
            continue;
        ++taken;
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(text, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, text);
        QCOMPARE(document.object(), *object);
    }
    QVERIFY(taken > 1'000);
}

} // namespace stoa

using stoa::StrictJsonTest;
STOA_TEST(StrictJsonTest)
#include "strictjsontest.moc"
