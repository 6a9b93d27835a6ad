// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/knownmessages.h"
#include "core/wire/repairmessages.h"
#include "core/wire/syncframes.h"
#include "core/wire/syncmessages.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::wire;
using namespace Qt::StringLiterals;

namespace {

enum class Answer { Streams, Snapshot, Commands, Known, Verify, Live, Frames };

/// Why the answer is refused; nothing when it is not.
std::optional<Error> whyNot(Answer kind, const QByteArray &text)
{
    const auto why = [](const auto &result) {
        return result ? std::optional<Error>() : std::optional(result.error());
    };
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    switch (kind) {
    case Answer::Streams:
        return why(StreamsAnswer::fromJson(json));
    case Answer::Snapshot:
        return why(SnapshotAnswer::fromJson(json));
    case Answer::Commands:
        return why(CommandsAnswer::fromJson(json));
    case Answer::Known: {
        const auto answer = KnownAnswer::fromJson(json);
        return answer ? why(answer->within({{5, 9}})) : why(answer);
    }
    case Answer::Verify:
        return why(VerifyAnswer::fromJson(json));
    case Answer::Live:
        return why(LiveMessage::decode(text));
    case Answer::Frames: {
        FrameReader reader;
        reader.feed(text + '\n');
        return why(reader.next());
    }
    }
    return std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(Answer)

/// What a hub may say in numbers; anything else is refused by the name of its member.
class AnswerRangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreHeldToTheirRanges_data();
    void numbersAreHeldToTheirRanges();
};

void AnswerRangeTest::numbersAreHeldToTheirRanges_data()
{
    QTest::addColumn<Answer>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field"); // empty: it is fine

    const auto streams = [](const QByteArray &head, const QByteArray &rows) {
        return R"({"generation":"g","device":"d","hub_time":1,"streams":[{"id":"cfg","head":)" + head
            + R"(,"rows":)" + rows + "}]}";
    };
    QTest::newRow("streams") << Answer::Streams << streams("7", "3") << QString();
    QTest::newRow("head below nothing") << Answer::Streams << streams("-1", "3") << u"head"_s;
    QTest::newRow("head with a fraction") << Answer::Streams << streams("1.5", "3") << u"head"_s;
    QTest::newRow("head past all") << Answer::Streams << streams("9223372036854775807", "3") << u"head"_s;
    QTest::newRow("rows below nothing") << Answer::Streams << streams("7", "-3") << u"rows"_s;

    const auto snapshot = [](const QByteArray &seq) {
        return R"({"session":"s","stream":"cfg","token":"t","rows":1,"generation":"g","seq":)" + seq + "}";
    };
    QTest::newRow("snapshot") << Answer::Snapshot << snapshot("0") << QString();
    QTest::newRow("snapshot before its begin") << Answer::Snapshot << snapshot("-1") << u"seq"_s;

    const auto commands = [](const QByteArray &n, const QByteArray &effect, const QByteArray &safe = "0") {
        return R"({"generation":"g","hub_time":1,"safe_n":)" + safe + R"(,"results":[{"n":)" + n
            + R"(,"status":"applied","effects":[)" + effect + "]}]}";
    };
    QTest::newRow("commands") << Answer::Commands << commands("1", R"(["cfg",4])") << QString();
    QTest::newRow("command 0") << Answer::Commands << commands("0", {}) << u"n"_s;
    QTest::newRow("command below nothing") << Answer::Commands << commands("-4", {}) << u"n"_s;
    QTest::newRow("safe below nothing") << Answer::Commands << commands("1", {}, "-1") << u"safe_n"_s;
    QTest::newRow("effect 0") << Answer::Commands << commands("1", R"(["cfg",0])") << u"effects"_s;
    QTest::newRow("effect without a number")
        << Answer::Commands << commands("1", R"(["cfg"])") << u"effects"_s;
    QTest::newRow("effect of nothing") << Answer::Commands << commands("1", R"([4,4])") << u"effects"_s;

    const auto known = [](const QByteArray &highest, const QByteArray &first, const QByteArray &last) {
        return R"({"highest":)" + highest + R"(,"unknown":[{"first":)" + first + R"(,"last":)" + last + "}]}";
    };
    QTest::newRow("known") << Answer::Known << known("9", "6", "7") << QString();
    QTest::newRow("highest past all")
        << Answer::Known << known("9223372036854775807", "6", "7") << u"highest"_s;
    QTest::newRow("highest below nothing") << Answer::Known << known("-1", "6", "7") << u"highest"_s;
    QTest::newRow("from 0") << Answer::Known << known("9", "0", "7") << u"first"_s;
    QTest::newRow("backwards") << Answer::Known << known("9", "7", "6") << u"unknown"_s;
    QTest::newRow("before what was asked") << Answer::Known << known("9", "4", "6") << u"unknown"_s;
    QTest::newRow("behind what was asked") << Answer::Known << known("9", "6", "4000000000") << u"unknown"_s;

    const auto verify = [](const QByteArray &seq) {
        return R"({"stream":"cfg","token":"t","sum128":"00000000000000000000000000000000","rows":1,)"
               R"("buckets":[[1,"k","00000000000000000000000000000000"]],"seq":)"
            + seq + "}";
    };
    QTest::newRow("sums") << Answer::Verify << verify("3") << QString();
    QTest::newRow("sums of nothing") << Answer::Verify << verify("-3") << u"seq"_s;

    QTest::newRow("hint") << Answer::Live << R"({"t":"h","heads":{"cfg":3}})"_ba << QString();
    QTest::newRow("hint below nothing")
        << Answer::Live << R"({"t":"h","heads":{"cfg":-3}})"_ba << u"heads/cfg"_s;
    QTest::newRow("hint in words") << Answer::Live << R"({"t":"h","heads":{"cfg":"3"}})"_ba << u"heads/cfg"_s;

    QTest::newRow("row") << Answer::Frames << R"(["u","cfg",1,3,"k",{}])"_ba << QString();
    QTest::newRow("row 0") << Answer::Frames << R"(["u","cfg",0,3,"k",{}])"_ba << u"seq"_s;
    QTest::newRow("row below nothing") << Answer::Frames << R"(["u","cfg",-1,3,"k",{}])"_ba << u"seq"_s;
    QTest::newRow("row past all") << Answer::Frames << R"(["u","cfg",9223372036854775807,3,"k",{}])"_ba
                                  << u"seq"_s;
    QTest::newRow("removal 0") << Answer::Frames << R"(["d","cfg",0,3,"k"])"_ba << u"seq"_s;
    QTest::newRow("cursor") << Answer::Frames << R"(["c","cfg",4,"t",4,false])"_ba << QString();
    QTest::newRow("cursor below nothing") << Answer::Frames << R"(["c","cfg",-4,"t",4,false])"_ba << u"seq"_s;
    QTest::newRow("head below its cursor")
        << Answer::Frames << R"(["c","cfg",4,"t",3,false])"_ba << u"head"_s;
}

void AnswerRangeTest::numbersAreHeldToTheirRanges()
{
    QFETCH(Answer, kind);
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    const auto why = whyNot(kind, text);
    QCOMPARE(why.has_value(), !field.isEmpty());
    if (!why)
        return;
    QCOMPARE(why->kind, ErrorKind::Protocol);
    QCOMPARE(why->field, field);
}

STOA_TEST(AnswerRangeTest)
#include "answerrangetest.moc"
