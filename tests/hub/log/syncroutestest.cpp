// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/repairmessages.h"
#include "core/wire/zstd.h"
#include "hub/log/syncservice.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <future>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QByteArray pullBody(const QList<wire::StreamCursor> &cursors, int waitMs = 0, const QString &generation = {})
{
    wire::PullRequest request;
    request.streams = cursors;
    request.waitMs = waitMs;
    request.generation = generation;
    return textOf(request.toJson());
}

QByteArray batchBody(const Desk &desk, const QList<wire::CommandEnvelope> &commands)
{
    return wire::CommandBatch{{}, desk.device, {}, 0, commands}.encode();
}

/// Where the stream stands, as the desk is told.
wire::StreamCursor cursorOf(TestHouse &house, const Desk &desk, const QByteArray &stream)
{
    const auto begun = wire::SnapshotAnswer::fromJson(
        house.callAs(desk, "POST", "/v1/sync/snapshot", "{\"stream\":\"" + stream + "\"}").json());
    return begun ? begun->cursor : wire::StreamCursor();
}

/// One text message of the server's.
QByteArray readMessage(WireClient &client)
{
    const QByteArray head = client.read(2);
    if (head.size() < 2 || head[0] != char(0x81))
        return {};
    qsizetype size = static_cast<unsigned char>(head[1]);
    if (size == 126) {
        const QByteArray more = client.read(2);
        size = (static_cast<unsigned char>(more[0]) << 8) | static_cast<unsigned char>(more[1]);
    }
    return client.read(size);
}

} // namespace

/// The sync routes as a desk meets them, through gate and server.
class SyncRoutesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesACommandToAnotherDesk_data() { addEngineRows(); }
    void carriesACommandToAnotherDesk()
    {
        STOA_FETCH_ENGINE(engine);
        TestHouse house(engine);
        const Desk sender = house.signedIn(u"storemanager"_s);
        const Desk receiver = house.signedIn(u"auditor"_s);

        const auto streams =
            wire::StreamsAnswer::fromJson(house.callAs(sender, "GET", "/v1/sync/streams").json());
        QVERIFY(streams);
        QCOMPARE(streams->device, sender.device);
        hubtest::Copy copy;
        const QList<QByteArray> wanted{"store/ATH", "cat/all", "cfg"};
        const auto pull = [&](const QByteArray &fields) {
            QList<wire::StreamCursor> cursors;
            for (const QByteArray &stream : wanted)
                cursors.append(copy.cursor(stream));
            return house.callAs(receiver, "POST", "/v1/sync/pull", pullBody(cursors), fields);
        };
        const auto first = pull({});
        QCOMPARE(first.status, 200);
        QCOMPARE(first.header("content-type"), "application/x-ndjson");
        QVERIFY(copy.take(first.body));
        QCOMPARE(copy.rows("cat/all").size(), 4u);

        const auto sent =
            house.callAs(sender, "POST", "/v1/sync/commands",
                         batchBody(sender, {signedAdjustment(sender, 1, 5, house.clock().now())}));
        QCOMPARE(sent.status, 200);
        const auto results = wire::CommandsAnswer::fromJson(sent.json());
        QVERIFY(results);
        QCOMPARE(results->results.first().status, Verdict::Applied);
        QCOMPARE(results->generation, streams->generation);

        const auto second = pull("Accept-Encoding: zstd\r\n");
        QCOMPARE(second.header("content-encoding"), "zstd");
        const auto text = wire::unpack(second.body, wire::kPageCap);
        QVERIFY(text && copy.take(*text));
        QCOMPARE(copy.mismatches(), 0);
        const auto row = copy.rows("store/ATH").at({int(EntityType::Position), "OIL-1|ATH"});
        QVERIFY(row.body.contains("\"on_hand\":15000"));
    }

    void answersALongPollWhenSomethingMoves_data() { addEngineRows(); }
    void answersALongPollWhenSomethingMoves()
    {
        STOA_FETCH_ENGINE(engine);
        TestHouse house(engine);
        const Desk sender = house.signedIn(u"storemanager"_s);
        const Desk receiver = house.signedIn(u"auditor"_s);
        hubtest::Copy copy;
        QVERIFY(copy.take(
            house.callAs(receiver, "POST", "/v1/sync/pull", pullBody({{"store/ATH", 0, {}}})).body));
        auto waiting = std::async(std::launch::async, [&] {
            return house.callAs(receiver, "POST", "/v1/sync/pull",
                                pullBody({copy.cursor("store/ATH")}, 25'000));
        });
        const auto sent =
            house.callAs(sender, "POST", "/v1/sync/commands",
                         batchBody(sender, {signedAdjustment(sender, 1, 5, house.clock().now())}));
        QCOMPARE(sent.status, 200);
        QCOMPARE(waiting.wait_for(std::chrono::seconds(20)), std::future_status::ready);
        const auto answer = waiting.get();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("\"on_hand\":15000"));
    }

    void saysAtTheEndOfTheWaitThatNothingMoved()
    {
        TestHouse house;
        const Desk desk = house.signedIn(u"auditor"_s);
        hubtest::Copy copy;
        QVERIFY(
            copy.take(house.callAs(desk, "POST", "/v1/sync/pull", pullBody({{"store/ATH", 0, {}}})).body));
        auto waiting = std::async(std::launch::async, [&] {
            return house.callAs(desk, "POST", "/v1/sync/pull", pullBody({copy.cursor("store/ATH")}, 500));
        });
        while (waiting.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
            house.clock().advanceMs(200);
        const auto answer = waiting.get();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.startsWith("[\"c\",\"store/ATH\""));
    }

    void refusesWhatIsNotRight_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const char *target, const QByteArray &body, const char *code) {
            QTest::newRow(name) << QByteArray(target) << body << QByteArray(code);
        };
        row("foreign ledger", "pull", pullBody({{"ledger/SKG", 0, {}}}), "scope-lost");
        row("foreign device", "pull", pullBody({{"dev/dev_other", 0, {}}}), "scope-lost");
        row("unknown stream", "pull", pullBody({{"x", 0, {}}}), "scope-lost");
        row("generation", "pull", pullBody({{"cfg", 0, {}}}, 0, u"another"_s), "generation-changed");
        row("ahead", "pull", pullBody({{"cfg", 9'999, "00"}}), "cursor-expired");
        row("unknown field", "pull", "{\"streams\":[],\"x\":1}", "unknown-field");
        row("negative", "pull", "{\"streams\":[{\"id\":\"cfg\",\"seq\":-1}]}", "validation-failed");
        row("wait", "pull", "{\"streams\":[],\"wait_ms\":25001}", "validation-failed");
        row("no JSON", "pull", "{", "malformed");
        row("foreign snapshot", "snapshot", "{\"stream\":\"ledger/SKG\"}", "scope-lost");
        row("foreign buckets", "verify", "{\"stream\":\"ledger/SKG\"}", "scope-lost");
        row("foreign rows", "verify/rows",
            "{\"stream\":\"ledger/SKG\",\"ranges\":[{\"after\":{\"type\":0}}]}", "scope-lost");
        row("no ranges", "verify/rows", "{\"stream\":\"cfg\",\"ranges\":[]}", "validation-failed");
        row("number 0", "commands/known", "{\"ranges\":[{\"first\":0,\"last\":2}]}", "validation-failed");
        row("backwards", "commands/known", "{\"ranges\":[{\"first\":3,\"last\":2}]}", "validation-failed");
        row("out of order", "commands/known",
            "{\"ranges\":[{\"first\":3,\"last\":4},{\"first\":4,\"last\":5}]}", "validation-failed");
        row("other device", "commands", "{\"device\":\"dev_x\",\"commands\":[]}", "forbidden");
        row("no device", "commands", "{\"commands\":[]}", "validation-failed");
    }
    void refusesWhatIsNotRight()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, code);
        TestHouse house;
        const Desk desk = house.signedIn(u"storemanager"_s);
        const auto answer = house.callAs(desk, "POST", "/v1/sync/" + target, body);
        QCOMPARE(answer.code(), code);
    }

    void tellsWhatACopyLacks_data() { addEngineRows(); }
    void tellsWhatACopyLacks()
    {
        STOA_FETCH_ENGINE(engine);
        TestHouse house(engine);
        const Desk desk = house.signedIn(u"auditor"_s);
        const auto sums = wire::VerifyAnswer::fromJson(
            house.callAs(desk, "POST", "/v1/sync/verify", "{\"stream\":\"cat/all\"}").json());
        QVERIFY(sums);
        QVERIFY(sums->buckets.size() > 2);
        const wire::RepairRequest request{"cat/all", {{sums->buckets[0].upTo, sums->buckets[1].upTo}}};
        const auto answer = house.callAs(desk, "POST", "/v1/sync/verify/rows", textOf(request.toJson()),
                                         "Accept-Encoding: zstd\r\n");
        QCOMPARE(answer.header("content-encoding"), "zstd");
        const auto text = wire::unpack(answer.body, wire::kPageCap);
        QVERIFY(text);
        QCOMPARE(text->count("[\"u\","), 1);
        QVERIFY(text->contains(sums->buckets[1].upTo.key));
        QVERIFY(text->contains(sums->token));
    }

    void raisesTheGenerationWhenACursorShowsARestore_data() { kit::addEngineRows(); }
    void raisesTheGenerationWhenACursorShowsARestore()
    {
        STOA_FETCH_ENGINE(engine);
        TestHouse house(engine);
        const Desk desk = house.signedIn(u"auditor"_s);
        auto &store = house.house().store();
        const QString before = store.generation().id();
        const auto held = cursorOf(house, desk, "cfg");
        QVERIFY(held.seq > 0);
        // The database goes back to a copy from before that commit, and nobody tells the hub.
        QVERIFY(store.housekeep([&held](sql::Connection &connection) -> Result<void> {
            STOA_TRY(
                connection.run("DELETE FROM stream_commit WHERE seq_end = ?1 AND stream = (SELECT no FROM "
                               "stream_head WHERE stream = 'cfg')",
                               held.seq));
            STOA_TRY(connection.run("DELETE FROM feed WHERE seq = ?1 AND stream = (SELECT no FROM "
                                    "stream_head WHERE stream = 'cfg')",
                                    held.seq));
            return connection.run("UPDATE stream_head SET head = ?1 - 1 WHERE stream = 'cfg'", held.seq);
        }));
        const auto answer = house.callAs(desk, "POST", "/v1/sync/pull", pullBody({held}, 0, before));
        QCOMPARE(answer.code(), "cursor-diverged");
        QVERIFY(store.generation().id() != before);
        // It was of the history that has ended; of the new one it proves nothing.
        const QString after = store.generation().id();
        house.clock().advanceMs(11 * 60'000);
        const Desk later = house.signedIn(u"auditor"_s);
        QCOMPARE(house.callAs(later, "POST", "/v1/sync/pull", pullBody({held}, 0, after)).code(),
                 "cursor-expired");
        QCOMPARE(store.generation().id(), after);
    }

    void believesNoCursorThatItDidNotGive_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<QByteArray>("token");
        const QByteArray own; // the one of the head of cfg
        QTest::newRow("made up, ahead") << QByteArray("cfg") << qint64(9'999) << QByteArray("00");
        QTest::newRow("made up, at the head") << QByteArray("cfg") << qint64(0) << QByteArray(48, '0');
        QTest::newRow("its own token, ahead") << QByteArray("cfg") << qint64(1) << own;
        QTest::newRow("its own token, behind") << QByteArray("cfg") << qint64(-1) << own;
        QTest::newRow("of another stream") << QByteArray("cat/all") << qint64(9'999) << own;
        QTest::newRow("no token") << QByteArray("cfg") << qint64(1) << QByteArray("");
    }
    void believesNoCursorThatItDidNotGive()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const qint64, ahead);
        QFETCH(const QByteArray, token);
        TestHouse house;
        const Desk desk = house.signedIn(u"auditor"_s);
        const QString before = house.house().store().generation().id();
        auto cursor = cursorOf(house, desk, "cfg");
        cursor.stream = stream;
        cursor.seq += ahead;
        if (!token.isNull())
            cursor.token = token;
        const auto answer = house.callAs(desk, "POST", "/v1/sync/pull", pullBody({cursor}, 0, before));
        // The desk copies that stream again, and nobody else does anything.
        QCOMPARE(answer.code(), "cursor-expired");
        QCOMPARE(house.house().store().generation().id(), before);
    }

    void copiesInPages()
    {
        TestHouse house;
        const Desk desk = house.signedIn(u"auditor"_s);
        const auto begun = wire::SnapshotAnswer::fromJson(
            house.callAs(desk, "POST", "/v1/sync/snapshot", "{\"stream\":\"cat/all\"}").json());
        QVERIFY(begun);
        QVERIFY(!begun->artefact);
        hubtest::Copy copy;
        int type = 0;
        QByteArray after;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const auto page =
                house.callAs(desk, "GET", wire::snapshotPagePath(begun->session, type, after, 3));
            QCOMPARE(page.status, 200);
            QVERIFY(copy.take(page.body));
            wire::FrameReader reader;
            reader.feed(page.body);
            for (auto frame = reader.next(); frame && *frame; frame = reader.next()) {
                if ((*frame)->kind != wire::Frame::Kind::Next)
                    continue;
                type = (*frame)->type;
                after = (*frame)->key.toByteArray();
                more = (*frame)->rest == wire::Rest::More;
            }
        }
        QVERIFY(pages >= 2);
        QCOMPARE(copy.rows("cat/all").size(), std::size_t(begun->rows));
        QCOMPARE(house.callAs(desk, "GET", wire::snapshotArtefactPath(begun->session)).code(),
                 "session-unknown");
        QCOMPARE(house.callAs(desk, "GET", wire::snapshotPagePath(u"nonsense"_s, 0, {}, 3)).code(),
                 "session-unknown");
    }

    void tellsSocketsWhatMoved()
    {
        TestHouse house;
        const Desk sender = house.signedIn(u"storemanager"_s);
        const Desk listener = house.signedIn(u"auditor"_s);
        WireClient client = house.connect();
        client.send("GET /v1/sync/live HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    "Authorization: Bearer "
                    + listener.access + "\r\n" + house.proofOf(listener, "GET", "/v1/sync/live", {})
                    + "\r\n");
        QCOMPARE(client.answer(WireClient::Body::None).status, 101);
        const auto pulse = wire::LiveMessage::decode(readMessage(client));
        QVERIFY(pulse);
        QCOMPARE(int(pulse->kind), int(wire::LiveMessage::Kind::Pulse));
        QCOMPARE(pulse->generation, house.house().store().generation().id());
        const qint64 before = pulse->heads.value("store/ATH");
        QVERIFY(before > 0);
        house.callAs(sender, "POST", "/v1/sync/commands",
                     batchBody(sender, {signedAdjustment(sender, 1, 5, house.clock().now())}));
        const auto hint = wire::LiveMessage::decode(readMessage(client));
        QVERIFY(hint);
        QCOMPARE(int(hint->kind), int(wire::LiveMessage::Kind::Heads));
        QVERIFY(hint->heads.contains("store/ATH") || hint->heads.contains("ledger/ATH"));
    }
};

STOA_TEST(SyncRoutesTest)
#include "syncroutestest.moc"
