// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/knowncommands.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

class CommandIntakeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appliesOnceHoweverOftenItIsSent_data() { kit::addEngineRows(); }
    void appliesOnceHoweverOftenItIsSent()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        const auto command = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        const auto first = hub.send(till, {command});
        QCOMPARE(first.results.first().status, Verdict::Applied);
        QCOMPARE(first.results.first().effects, (QList<Effect>{{"ledger/ATH", 1}, {"store/ATH", 1}}));
        for (const auto &again : {hub.send(till, {command}), hub.send(till, {command, command})}) {
            for (const auto &outcome : again.results) {
                QCOMPARE(outcome.status, Verdict::Duplicate);
                QCOMPARE(outcome.was, Verdict::Applied);
                QCOMPARE(outcome.effects, first.results.first().effects);
            }
        }
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), 5);
    }

    void theTrailTellsWhatWasAdjusted_data() { kit::addEngineRows(); }
    void theTrailTellsWhatWasAdjusted()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        auto answer = hub.send(till, {till.adjust(u"A"_s, u"ATH"_s, -2, hub.clock().now())});
        QCOMPARE(verdicts(answer), QList{Verdict::Applied});
        answer = hub.send(till, {till.adjust(u"A"_s, u"NOWHERE"_s, 1, hub.clock().now())});
        QCOMPARE(verdicts(answer), QList{Verdict::Rejected});
        QList<QJsonObject> details;
        QVERIFY(hub.reader()->each("SELECT detail FROM audit WHERE action = 'stock.adjust' ORDER BY n",
                                   [&](const sql::Statement &row) {
                                       details.append(
                                           QJsonDocument::fromJson(row.utf8(0).toByteArray()).object());
                                   }));
        QCOMPARE(details.size(), 2);
        QCOMPARE(details[0].value("sku"_L1).toString(), u"A"_s);
        QCOMPARE(details[0].value("location"_L1).toString(), u"ATH"_s);
        QCOMPARE(details[0].value("delta"_L1).toInteger(), -2'000);
        QCOMPARE(details[0].value("reason"_L1).toString(), u"miscount"_s);
        QCOMPARE(details[0].value("n"_L1).toInteger(), 1);
        QCOMPARE(details[1].value("location"_L1).toString(), u"NOWHERE"_s);
        QCOMPARE(details[1].value("delta"_L1).toInteger(), 1'000);
        QCOMPARE(details[1].value("verdict"_L1).toString(), u"rejected"_s);
    }

    void tellsWhichNumbersItNeverDecided_data() { kit::addEngineRows(); }
    void tellsWhichNumbersItNeverDecided()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        Till other = hub.till(u"b"_s);
        for (int i = 0; i < 9; ++i)
            hub.adjust(other, u"A"_s, u"ATH"_s, 1);
        hub.adjust(till, u"A"_s, u"ATH"_s, 1);
        hub.adjust(till, u"A"_s, u"ATH"_s, 1);
        till.skipTo(5);
        hub.adjust(till, u"A"_s, u"ATH"_s, 1);
        till.skipTo(7);
        hub.adjust(till, u"A"_s, u"ATH"_s, 1);
        using Ranges = QList<NumberRange>;
        const auto ask = [&](const Till &who, const Ranges &ranges) {
            return *hub::knownCommands(*hub.reader(), who.id(), ranges);
        };
        QCOMPARE(ask(till, {}).highest, 7);
        QCOMPARE(ask(till, {}).unknown, Ranges());
        QCOMPARE(ask(till, {{1, 2}}).unknown, Ranges());
        QCOMPARE(ask(till, {{1, 9}}).unknown, (Ranges{{3, 4}, {6, 6}, {8, 9}}));
        QCOMPARE(ask(till, {{2, 3}, {5, 5}, {7, 8}}).unknown, (Ranges{{3, 3}, {8, 8}}));
        QCOMPARE(ask(other, {{1, 9}}).unknown, Ranges());
        Till stranger(u"c"_s);
        QCOMPARE(ask(stranger, {{1, 9}}).unknown, (Ranges{{1, 9}}));
        QCOMPARE(ask(stranger, {}).highest, 0);
    }

    void answersTwinsOfOneBatchAlike()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        const auto command = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        const auto answer = hub.send(till, {command, command});
        QCOMPARE(verdicts(answer), (QList{Verdict::Applied, Verdict::Duplicate}));
        QCOMPARE(answer.results[1].effects, answer.results[0].effects);
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), 5);
    }

    void findsAClonedDevice_data() { kit::addEngineRows(); }
    void findsAClonedDevice()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        Till clone = till;
        hub.adjust(till, u"A"_s, u"ATH"_s, 1);
        const auto other = clone.adjust(u"A"_s, u"ATH"_s, 7, hub.clock().now());
        const auto answer =
            hub.intake().take(*hub.reader(), clone.batch({other}), clone.id(), u"usr_somebody"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), Problem::DeviceForked);
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), 1);
    }

    void refusesTheSameIdWithAnotherBody()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        auto command = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        hub.send(till, {command});
        command.body.replace("5000", "6000");
        till.sign(command);
        const auto answer = hub.send(till, {command});
        QCOMPARE(answer.results.first().status, Verdict::Rejected);
        QCOMPARE(answer.results.first().problem->code, u"idempotency-key-reused"_s);
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), 5);
    }

    void knowsACommandThatCameBackUnderAnotherNumber()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        auto command = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        hub.send(till, {command});
        command.n += 1 << 20;
        till.sign(command);
        QCOMPARE(verdicts(hub.send(till, {command})), QList{Verdict::Duplicate});
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), 5);
    }

    /// The desk did not know that it had gone, whatever its clock says; who enters it at the hub does.
    void aRetiredReasonIsTakenFromADesk()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        const auto before = till.adjust(u"A"_s, u"ATH"_s, -2, hub.clock().now());
        QVERIFY(hub.spoiler()->run("UPDATE reason SET active = 0 WHERE code = 'miscount'"));
        hub.clock().advanceMs(60'000);
        const auto after = till.adjust(u"A"_s, u"ATH"_s, -1, hub.clock().now());
        const auto answer = hub.send(till, {before, after});
        QCOMPARE(verdicts(answer), (QList{Verdict::Applied, Verdict::Applied}));
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), -3);
    }

    void remembersARefusal_data() { kit::addEngineRows(); }
    void remembersARefusal()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        const auto bad = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now(), u"nonsense"_s);
        const auto good = till.adjust(u"A"_s, u"ATH"_s, 1, hub.clock().now());
        const auto first = hub.send(till, {bad, good});
        QCOMPARE(verdicts(first), (QList{Verdict::Rejected, Verdict::Applied}));
        QCOMPARE(first.results.first().problem->code, u"unknown-reason"_s);
        QCOMPARE(first.results.first().problem->field, u"reason"_s);
        hub.reopen();
        const auto again = hub.send(till, {bad});
        QCOMPARE(again.results.first().status, Verdict::Duplicate);
        QCOMPARE(again.results.first().was, Verdict::Rejected);
        QCOMPARE(again.results.first().problem, first.results.first().problem);
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), 1);
    }

    void tellsWhichPermissionWasMissing_data() { kit::addEngineRows(); }
    void tellsWhichPermissionWasMissing()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        hub.mandates().now = Rights({Permission::StockRead}, {}, Rights::Stores::All);
        hub.mandates().granted = hub.mandates().now;
        Till till = hub.till(u"a"_s);
        const auto command = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        const auto first = hub.send(till, {command});
        QCOMPARE(verdicts(first), QList{Verdict::Rejected});
        QCOMPARE(first.results.first().problem->code, u"forbidden"_s);
        QCOMPARE(first.results.first().problem->permission, u"stock.adjust"_s);
        const auto told = wire::CommandsAnswer::fromJson(first.toJson());
        QCOMPARE(told->results.first().problem, first.results.first().problem);
        hub.reopen();
        QCOMPARE(hub.send(till, {command}).results.first().problem, first.results.first().problem);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("version");
        QTest::newRow("type") << u"stock.teleport"_s << 1;
        QTest::newRow("version") << u"stock.adjust"_s << 2;
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(const QString, type);
        QFETCH(const int, version);
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        auto command = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        command.type = type;
        command.version = version;
        till.sign(command);
        const auto answer = hub.send(till, {command});
        QCOMPARE(answer.results.first().problem->code, u"unknown-command"_s);
        QCOMPARE(verdicts(hub.send(till, {command})), QList{Verdict::Duplicate});
    }

    void believesOnlyWhatTheDeviceSigned()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        auto command = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        const auto honest = command;
        command.body.replace("5000", "9000");
        const auto answer = hub.send(till, {command});
        QCOMPARE(answer.results.first().status, Verdict::Rejected);
        QCOMPARE(answer.results.first().problem->code, u"proof-invalid"_s);
        // Nothing is remembered of it, so that nobody can spoil a number.
        QCOMPARE(verdicts(hub.send(till, {honest})), QList{Verdict::Applied});
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), 5);
    }

    void keepsTheOrderOfALane()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        hub.know(u"A"_s);
        const Instant now = hub.clock().now();
        const auto bad = till.command(u"safety.set"_s, safetyBody(u"NOWHERE"_s, 1), now, u"lane-1"_s);
        const auto behind = till.command(u"safety.set"_s, safetyBody(u"ATH"_s, 2), now, u"lane-1"_s);
        const auto beside = till.command(u"safety.set"_s, safetyBody(u"SKG"_s, 3), now, u"lane-2"_s);
        const auto answer = hub.send(till, {bad, behind, beside});
        QCOMPARE(verdicts(answer), (QList{Verdict::Rejected, Verdict::Retry, Verdict::Applied}));
        QCOMPARE(verdicts(hub.send(till, {behind})), QList{Verdict::Applied});
    }

    void findsThePoisonInABatch_data() { kit::addEngineRows(); }
    void findsThePoisonInABatch()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        // A row that cannot be read is trouble of the hub, not a verdict about the command.
        QVERIFY(hub.spoiler()->execute("INSERT INTO reason (code, kind, sign, counter_account, names) VALUES "
                                       "('spoilt', 'nonsense', 'either', 'shrink', '{}')"));
        Till till = hub.till(u"a"_s);
        QList<wire::CommandEnvelope> commands;
        for (int i = 0; i < 20; ++i)
            commands.append(
                till.adjust(u"A"_s, u"ATH"_s, 1, hub.clock().now(), i == 13 ? u"spoilt"_s : u"miscount"_s));
        const auto answer = hub.send(till, commands);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(answer.results[i].status, i == 13 ? Verdict::Retry : Verdict::Applied);
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), 19);
    }

    void knowsAMovementByAllThatItSays_data()
    {
        QTest::addColumn<sql::Engine>("engine");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("same");
        for (const auto engine : {sql::Engine::Sqlite, sql::Engine::Postgres}) {
            const QByteArray name = engine == sql::Engine::Sqlite ? "SQLite" : "PostgreSQL";
            const auto row = [&](const QByteArray &what, const QByteArray &from, const QByteArray &to,
                                 bool same = false) {
                QTest::newRow((name + ", " + what).constData()) << engine << from << to << same;
            };
            row("the same", "", "", true);
            row("spelt otherwise", ":5000", ": 5000", true);
            row("quantity", ":5000", ":6000");
            row("direction", ":5000", ":-5000");
            row("item", "\"A\"", "\"B\"");
            row("place", "ATH", "SKG");
            row("reason", "miscount", "found");
            row("note", "{", "{\"note\":\"seen\",");
        }
    }
    void knowsAMovementByAllThatItSays()
    {
        STOA_FETCH_ENGINE(engine);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const bool, same);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        Till other = hub.till(u"b"_s);
        const auto first = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        QCOMPARE(verdicts(hub.send(till, {first})), QList{Verdict::Applied});
        hub.clock().advanceMs(60'000);
        auto again = other.command(first.type, {}, hub.clock().now());
        again.body = from.isEmpty() ? first.body : QByteArray(first.body).replace(from, to);
        other.sign(again);
        const auto answer = hub.send(other, {again});
        QCOMPARE(answer.results.first().status, same ? Verdict::Applied : Verdict::Rejected);
        if (!same) {
            QCOMPARE(answer.results.first().problem->code, u"idempotency-key-reused"_s);
            QCOMPARE(answer.results.first().problem->field, u"movement"_s);
        }
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), 5);
        QCOMPARE(hub.onHand(u"A"_s, u"SKG"_s), 0);
        QCOMPARE(hub.onHand(u"B"_s, u"ATH"_s), 0);
    }

    void doesNotBelieveAClockFarOff_data()
    {
        QTest::addColumn<qint64>("told"); ///< seconds from the hub's now
        QTest::addColumn<qint64>("offset"); ///< seconds
        QTest::addColumn<qint64>("entered"); ///< seconds from the hub's now
        QTest::addColumn<QString>("flags");
        constexpr qint64 kYear = 365LL * 24 * 3'600;
        QTest::newRow("done a day ago") << qint64(-86'400) << qint64(0) << qint64(-86'400) << QString();
        QTest::newRow("a little off") << qint64(-60) << qint64(60) << qint64(-60) << QString();
        QTest::newRow("ahead") << qint64(3'600) << qint64(-3'600) << qint64(0) << u"clock_suspect"_s;
        QTest::newRow("behind") << -40 * kYear << 40 * kYear << qint64(0) << u"clock_suspect"_s;
        QTest::newRow("behind, an hour ago")
            << -40 * kYear - 3'600 << 40 * kYear << qint64(-3'600) << u"clock_suspect"_s;
        QTest::newRow("long ago") << -2 * kYear << qint64(0) << -2 * kYear << u"clock_suspect"_s;
    }
    void doesNotBelieveAClockFarOff()
    {
        QFETCH(const qint64, told);
        QFETCH(const qint64, offset);
        QFETCH(const qint64, entered);
        QFETCH(const QString, flags);
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        const Instant now = hub.clock().now();
        auto command = till.adjust(u"A"_s, u"ATH"_s, 5, now.plusSeconds(told));
        command.offsetMs = offset * 1'000;
        QCOMPARE(verdicts(hub.send(till, {command})), QList{Verdict::Applied});
        const auto row = hub.reader()->first("SELECT c.flags, m.occurred_at FROM command_log c, movement m",
                                             [](const sql::Statement &statement) {
                                                 return std::pair(statement.text(0), statement.instant(1));
                                             });
        QCOMPARE((*row)->first, flags);
        QCOMPARE((*row)->second, now.plusSeconds(entered));
    }

    void dropsResultsThatWereAcknowledged()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        const auto first = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        const auto second = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        hub.send(till, {first});
        auto batch = till.batch({second});
        batch.ackBelow = 2;
        QVERIFY(hub.intake().take(*hub.reader(), batch, till.id(), u"usr_somebody"_s));
        const auto again = hub.send(till, {first, second});
        QCOMPARE(verdicts(again), (QList{Verdict::Duplicate, Verdict::Duplicate}));
        QVERIFY(again.results[0].effects.isEmpty());
        QVERIFY(!again.results[1].effects.isEmpty());
    }

    void refusesABatchOfAnotherDeviceOrGeneration()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        auto batch = till.batch({till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now())});
        QCOMPARE(hub.intake().take(*hub.reader(), batch, u"dev_other"_s, {}).error().code(),
                 Problem::Forbidden);
        batch.generation = u"another"_s;
        QCOMPARE(hub.intake().take(*hub.reader(), batch, till.id(), {}).error().code(),
                 Problem::GenerationChanged);
    }

    void travelsAsItWasSigned()
    {
        Till till(u"a"_s);
        auto batch =
            till.batch({till.adjust(u"Ärmel \"blau\""_s, u"ATH"_s, -5, Instant::fromMs(1'790'000'000'000))});
        batch.ackBelow = 7;
        batch.commands.first().prior = QByteArray();
        const auto back = wire::CommandBatch::decode(batch.encode());
        QVERIFY(back);
        QCOMPARE(back->commands, batch.commands);
        QCOMPARE(back->ackBelow, 7);
        QVERIFY(verifies(back->commands.first().signature, back->commands.first().signedText(),
                         till.key().publicKey));
    }
};

STOA_TEST(CommandIntakeTest)
#include "commandintaketest.moc"
