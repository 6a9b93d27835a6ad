// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/streamrepair.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

/// What the hub answers a desk whose copy has another sum, on both engines.
class StreamRepairTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bucketsAddUpToTheSum_data();
    void bucketsAddUpToTheSum();
    void anUnknownStreamHasOneEmptyBucket();
    void rangesTellTheirRowsAndNoOthers_data() { kit::addEngineRows(); }
    void rangesTellTheirRowsAndNoOthers();
    void anAnswerIsCutAndGoneOnWith_data() { kit::addEngineRows(); }
    void anAnswerIsCutAndGoneOnWith();
    void requestsAreReadStrictly_data();
    void requestsAreReadStrictly();
};

namespace {

const QByteArray kStream = "store/ATH";

void fill(LogHub &hub, int items)
{
    Till till = hub.till(u"a"_s);
    for (int i = 0; i < items; ++i)
        hub.adjust(till, u"A%1"_s.arg(i, 4, 10, QChar(u'0')), u"ATH"_s, 5);
}

struct Told {
    QList<RowPlace> places;
    RowPlace upTo;
    wire::Rest rest = wire::Rest::Nothing;
    qint64 seq = 0;
};

Told ask(LogHub &hub, const QList<RowRange> &ranges, qint64 mostBytes = hub::kRepairBytes)
{
    wire::FrameWriter out;
    const auto done = hub::appendRanges(*hub.reader(), {kStream, ranges}, out, mostBytes);
    Told told;
    if (!done)
        return told;
    wire::FrameReader reader;
    const QByteArray text = out.take();
    reader.feed(text);
    for (;;) {
        const auto frame = reader.next();
        if (!frame || !*frame)
            break;
        const wire::Frame &f = **frame;
        if (f.kind == wire::Frame::Kind::Upsert)
            told.places.append({f.type, f.key.toByteArray()});
        if (f.kind == wire::Frame::Kind::Next) {
            told.upTo = {f.type, f.key.toByteArray()};
            told.rest = f.rest;
        }
        if (f.kind == wire::Frame::Kind::Cursor)
            told.seq = f.seq;
    }
    return told;
}

} // namespace

void StreamRepairTest::bucketsAddUpToTheSum_data()
{
    QTest::addColumn<sql::Engine>("engine");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("buckets");
    QTest::addColumn<QByteArray>("lastOfTheFirst");
    for (const auto engine : {sql::Engine::Sqlite, sql::Engine::Postgres}) {
        const char *name = engine == sql::Engine::Sqlite ? "sqlite" : "postgres";
        QTest::addRow("%s, one row", name) << engine << 1 << 1 << QByteArray("A0000|ATH");
        QTest::addRow("%s, a bucket each", name) << engine << 50 << 50 << QByteArray("A0000|ATH");
        QTest::addRow("%s, two in a bucket", name) << engine << 300 << 150 << QByteArray("A0001|ATH");
    }
}

void StreamRepairTest::bucketsAddUpToTheSum()
{
    STOA_FETCH_ENGINE(engine);
    QFETCH(const int, items);
    QFETCH(const int, buckets);
    QFETCH(const QByteArray, lastOfTheFirst);
    LogHub hub(engine);
    fill(hub, items);
    const auto answer = hub::streamBuckets(*hub.reader(), kStream);
    QVERIFY(answer);
    QCOMPARE(answer->rows, items);
    QCOMPARE(answer->buckets.size(), buckets);
    QCOMPARE(answer->buckets.first().upTo, (RowPlace{int(EntityType::Position), lastOfTheFirst}));
    QVERIFY(!answer->token.isEmpty());
    Sum128 all;
    RowPlace before;
    for (const auto &bucket : answer->buckets) {
        all.add(bucket.sum);
        QVERIFY(before < bucket.upTo);
        before = bucket.upTo;
    }
    QCOMPARE(all, answer->sum);
    const auto back = wire::VerifyAnswer::fromJson(answer->toJson());
    QVERIFY(back);
    QCOMPARE(back->buckets, answer->buckets);
    QCOMPARE(back->token, answer->token);
}

void StreamRepairTest::anUnknownStreamHasOneEmptyBucket()
{
    LogHub hub(sql::Engine::Sqlite);
    const auto answer = hub::streamBuckets(*hub.reader(), "store/NEW");
    QVERIFY(answer);
    QCOMPARE(answer->seq, 0);
    QCOMPARE(answer->buckets.size(), 1);
    QCOMPARE(answer->buckets.first().sum, Sum128());
}

void StreamRepairTest::rangesTellTheirRowsAndNoOthers()
{
    STOA_FETCH_ENGINE(engine);
    LogHub hub(engine);
    fill(hub, 30);
    const int type = int(EntityType::Position);
    const auto place = [type](const char *sku) {
        return RowPlace{type, QByteArray(sku) + "|ATH"};
    };
    const Told told =
        ask(hub, {{{}, place("A0001")}, {place("A0010"), place("A0012")}, {place("A0028"), {}}});
    const QList<RowPlace> expected{place("A0000"), place("A0001"), place("A0011"), place("A0012"),
                                   place("A0029")};
    QCOMPARE(told.places, expected);
    QCOMPARE(told.rest, wire::Rest::Nothing);
    QCOMPARE(told.seq, 30);
    // What has no rows is told too, as nothing.
    const Told nothing = ask(hub, {{place("Z"), {}}});
    QVERIFY(nothing.places.isEmpty());
    QCOMPARE(nothing.rest, wire::Rest::Nothing);
}

void StreamRepairTest::anAnswerIsCutAndGoneOnWith()
{
    STOA_FETCH_ENGINE(engine);
    LogHub hub(engine);
    fill(hub, 40);
    const int type = int(EntityType::Position);
    QList<RowRange> left{{{}, RowPlace{type, "A0009|ATH"}}, {RowPlace{type, "A0019|ATH"}, {}}};
    QList<RowPlace> all;
    int answers = 0;
    for (bool more = true; more; ++answers) {
        const Told told = ask(hub, left, 1);
        all += told.places;
        more = told.rest == wire::Rest::More;
        if (!more)
            break;
        left.removeIf([&](const RowRange &range) { return range.upTo && !(told.upTo < *range.upTo); });
        QVERIFY(answers < 10);
    }
    QCOMPARE(answers, 1);
    QCOMPARE(all.size(), 30);
    QCOMPARE(all.last().key, "A0039|ATH");
}

void StreamRepairTest::requestsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("right");
    const auto row = [](const char *name, const char *ranges, bool right) {
        QTest::newRow(name) << QByteArray("{\"stream\":\"cfg\",\"ranges\":") + ranges + "}" << right;
    };
    row("whole", "[{\"after\":{\"type\":0}}]", true);
    row("two",
        "[{\"after\":{\"type\":0},\"up_to\":{\"type\":3,\"key\":\"a\"}},{\"after\":{\"type\":3,\"key\":\"a\"}"
        "}]",
        true);
    row("none", "[]", false);
    row("no start", "[{}]", false);
    row("no type", "[{\"after\":{\"key\":\"a\"}}]", false);
    row("unknown", "[{\"after\":{\"type\":0},\"x\":1}]", false);
    row("backwards", "[{\"after\":{\"type\":3},\"up_to\":{\"type\":2}}]", false);
    row("overlapping", "[{\"after\":{\"type\":0},\"up_to\":{\"type\":3}},{\"after\":{\"type\":2}}]", false);
    row("behind the end", "[{\"after\":{\"type\":0}},{\"after\":{\"type\":2}}]", false);
}

void StreamRepairTest::requestsAreReadStrictly()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, right);
    const auto request = wire::RepairRequest::fromJson(QJsonDocument::fromJson(body).object());
    QCOMPARE(bool(request), right);
    if (request)
        QCOMPARE(wire::RepairRequest::fromJson(request->toJson())->ranges, request->ranges);
}

STOA_TEST(StreamRepairTest)
#include "streamrepairtest.moc"
