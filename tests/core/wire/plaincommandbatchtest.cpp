// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/plaincommandbatch.h"
#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

wire::CommandBatch batchOf(int commands)
{
    wire::CommandBatch batch;
    batch.generation = u"gen_1"_s;
    batch.device = u"dev_1"_s;
    batch.grant = u"v1.abc"_s;
    batch.ackBelow = 7;
    batch.after = 6;
    for (int i = 0; i < commands; ++i) {
        wire::CommandEnvelope envelope;
        envelope.n = 7 + i;
        envelope.id = u"cmd_%1"_s.arg(i);
        envelope.type = u"stock.adjust"_s;
        envelope.lane = i % 2 ? u"lane"_s : QString();
        envelope.hlc = 123'456'789 + i;
        envelope.at = Instant::fromMs(1'700'000'000'000 + i);
        envelope.offsetMs = i - 1;
        envelope.trace = u"00ff"_s;
        envelope.signature = QByteArray(64, char('a' + i % 20));
        envelope.body =
            u"{\"sku\":\"SKU-%1\",\"delta\":-%2,\"note\":\"καφές \\\"%1\\\"\",\"in\":{\"a\":[1,null]}}"_s
                .arg(i)
                .arg(1'000 * (i + 1))
                .toUtf8();
        batch.commands.append(envelope);
    }
    return batch;
}

bool areSame(const wire::CommandBatch &a, const wire::CommandBatch &b)
{
    return a.generation == b.generation && a.device == b.device && a.grant == b.grant
        && a.ackBelow == b.ackBelow && a.after == b.after && a.commands == b.commands
        && a.contents == b.contents;
}

} // namespace

/// The quick way and the one that names every error never disagree about a message.
class PlainCommandBatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatDesksWrite();
    void leavesWhatIsOutOfTheOrdinary_data();
    void leavesWhatIsOutOfTheOrdinary();
    void neverDisagrees();
    void keepsTheBounds();
    void numbersAreWholeInEveryJson();
};

void PlainCommandBatchTest::readsWhatDesksWrite()
{
    const QByteArray message = batchOf(20).encode();
    const auto plain = wire::plainCommandBatch(message);
    const auto any = wire::anyCommandBatch(message);
    QVERIFY(plain && any);
    QVERIFY(areSame(*plain, *any));
    QCOMPARE(plain->commands, batchOf(20).commands);
}

void PlainCommandBatchTest::leavesWhatIsOutOfTheOrdinary_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("leading zero", "\"n\":7", "\"n\":07");
    row("minus zero", "\"off\":-1", "\"off\":-0");
    row("fraction", "\"n\":7", "\"n\":7.0");
    row("null", "\"trace\":\"00ff\"", "\"trace\":null");
    row("a member twice", "\"v\":1", "\"v\":1,\"v\":1");
    row("an unknown member", "\"v\":1", "\"v\":1,\"w\":1");
    row("a member is missing", "\"v\":1,", "");
    row("a name with an escape", "\"v\":1", "\"\\u0076\":1");
    row("an empty id", "\"cmd_0\"", "\"\"");
    row("a body that is none", "\"body\":{", "\"body\":[],\"b\":{");
    row("a key twice in a body", "\"delta\":", "\"sku\":\"x\",\"delta\":");
    row("a body with a fraction", "\"in\":{", "\"f\":1.5,\"in\":{");
    row("no UTF-8", "SKU-0", "SKU-\xff");
    row("no commands", "\"commands\":", "\"kommands\":");
    row("a mark of byte order", "\"00ff\"",
        "\"\xef\xbb\xbf"
        "00ff\"");
    row("decided before", "\"sig\":", "\"prior\":\"\",\"sig\":");
}

void PlainCommandBatchTest::leavesWhatIsOutOfTheOrdinary()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray message = batchOf(1).encode();
    QVERIFY(message.contains(from));
    message.replace(message.indexOf(from), from.size(), to);
    QVERIFY(!wire::plainCommandBatch(message));
}

void PlainCommandBatchTest::neverDisagrees()
{
    // With blanks, and with members in another order.
    QByteArray spread = batchOf(2).encode();
    spread.replace(",", " ,\n").replace(":", "\t: ");
    QByteArray turned = batchOf(1).encode();
    turned.replace("\"n\":7,", "").replace(",\"body\"", ",\"n\":7,\"body\"");
    QRandomGenerator random(20'261'130);
    int read = 0;
    for (const QByteArray &whole : {batchOf(2).encode(), spread, turned}) {
        QVERIFY(wire::plainCommandBatch(whole));
        for (int round = 0; round < 20'000; ++round) {
            QByteArray message = whole;
            const qsizetype at = random.bounded(int(message.size()));
            switch (random.bounded(4)) {
            case 0:
                message[at] = char(random.bounded(256));
                break;
            case 1:
                message.remove(at, 1 + random.bounded(6));
                break;
            case 2:
                message.insert(at, "{}[]\",:\\0-1eu ntf"[random.bounded(17)]);
                break;
            default:
                message.insert(at, message.mid(random.bounded(int(message.size())), 3));
            }
            const auto plain = wire::plainCommandBatch(message);
            if (!plain)
                continue;
            ++read;
            const auto any = wire::anyCommandBatch(message);
            QVERIFY2(any && areSame(*plain, *any), message.constData());
        }
    }
    QVERIFY(read > 1'000);
}

void PlainCommandBatchTest::keepsTheBounds()
{
    QVERIFY(wire::plainCommandBatch(batchOf(wire::CommandBatch::kMost).encode()));
    QVERIFY(!wire::plainCommandBatch(batchOf(wire::CommandBatch::kMost + 1).encode()));
    // A body may nest as deep here as there.
    for (int depth = 20; depth < 40; ++depth) {
        wire::CommandBatch batch = batchOf(1);
        batch.commands[0].body = "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
        const QByteArray message = batch.encode();
        QCOMPARE(wire::plainCommandBatch(message).has_value(), wire::anyCommandBatch(message).has_value());
    }
}

void PlainCommandBatchTest::numbersAreWholeInEveryJson()
{
    wire::CommandBatch batch = batchOf(1);
    batch.commands[0].n = 9'007'199'254'740'991;
    QVERIFY(wire::plainCommandBatch(batch.encode()));
    QVERIFY(wire::anyCommandBatch(batch.encode()));
    for (const qint64 n : {qint64(9'007'199'254'740'992), std::numeric_limits<qint64>::max()}) {
        batch.commands[0].n = n;
        QVERIFY(!wire::plainCommandBatch(batch.encode()));
        const auto read = wire::CommandBatch::decode(batch.encode());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(read.error().field, u"commands/0/n"_s);
    }
}

} // namespace stoa

using stoa::PlainCommandBatchTest;
STOA_TEST(PlainCommandBatchTest)
#include "plaincommandbatchtest.moc"
