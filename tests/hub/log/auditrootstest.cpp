// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/auditroots.h"

#include "hub/log/backup.h"
#include "hub/log/verification.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QSemaphore>
#include <QTest>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

namespace {

/// A hub with audited writes, two of them before the first root and one before the second.
struct AuditedHub {
    explicit AuditedHub(sql::Engine engine)
        : hub(engine)
        , till(hub.till(u"a"_s))
    {
        hub.adjust(till, u"A"_s, u"ATH"_s, 5);
        hub.adjust(till, u"B"_s, u"ATH"_s, 7);
        sign();
        hub.clock().advanceMs(60'000);
        hub.adjust(till, u"C"_s, u"ATH"_s, 9);
        sign();
        hub.clock().advanceMs(60'000);
    }
    void sign() { signWith(hub.identity()); }
    void signWith(const SigningKey &key)
    {
        const auto root = hub::signAuditRoot(hub.store(), key);
        if (!root || !*root)
            qFatal("no root was signed");
        roots.append(**root);
    }
    QStringList broken(const QList<wire::AuditRoot> &witnesses = {})
    {
        const auto check = hub::checkHub(*hub.reader(), {hub.identity().publicKey, witnesses});
        return check ? check->audit.broken : QStringList{check.error().toString()};
    }
    QByteArray chain()
    {
        return hub.reader()
            ->first("SELECT chain FROM audit ORDER BY at DESC, chain, n DESC LIMIT 1",
                    [](const sql::Statement &row) { return row.bytes(0); })
            ->value();
    }

    LogHub hub;
    Till till;
    QList<wire::AuditRoot> roots;
};

/// As a database's administrator who knows the program would do it: entry n gets another actor, and every
/// hash from there on is made anew.
void rewriteFrom(sql::Connection &connection, const QByteArray &chain, qint64 n)
{
    QList<hub::AuditEntry> entries;
    const auto read = connection.each(
        "SELECT at, actor, device, action, subject, detail, trace FROM audit WHERE chain = ?1 AND n >= ?2 "
        "ORDER BY n",
        [&entries](const sql::Statement &row) {
            entries.append({row.instant(0), row.text(1), row.text(2), row.text(3), row.text(4),
                            QJsonDocument::fromJson(row.bytes(5)).object(), row.text(6)});
        },
        chain, n);
    QVERIFY(read && !entries.isEmpty());
    entries.first().actor = u"usr_somebody_else"_s;
    QVERIFY(connection.run("DELETE FROM audit WHERE chain = ?1 AND n >= ?2", chain, n));
    if (n == 1) {
        QVERIFY(connection.run("DELETE FROM audit_head WHERE chain = ?1", chain));
    } else {
        QVERIFY(connection.run("UPDATE audit_head SET n = ?2 - 1, hash = (SELECT hash FROM audit WHERE chain "
                               "= ?1 AND n = ?2 - 1) WHERE chain = ?1",
                               chain, n));
    }
    QVERIFY(hub::AuditTrail(chain).append(connection, entries));
}

} // namespace

class AuditRootsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standForWhatGrew_data() { kit::addEngineRows(); }
    void standForWhatGrew()
    {
        STOA_FETCH_ENGINE(engine);
        AuditedHub audited(engine);
        QCOMPARE(audited.broken(), QStringList());
        QCOMPARE(audited.broken(audited.roots), QStringList());
        const auto check =
            hub::checkHub(*audited.hub.reader(), {audited.hub.identity().publicKey, audited.roots});
        QCOMPARE(check->audit.roots, 2);
        QCOMPARE(check->audit.witnesses, 2);
        // Nothing new, no root.
        const auto none = hub::signAuditRoot(audited.hub.store(), audited.hub.identity());
        QVERIFY(none && !*none);
        QCOMPARE(audited.roots[1].n, 2);
        QVERIFY(audited.roots[1].isSignedBy(audited.hub.identity().publicKey));
        QVERIFY(!audited.roots[1].isSignedBy(SigningKey::make().publicKey));
        audited.hub.reopen();
        audited.hub.adjust(audited.till, u"D"_s, u"ATH"_s, 9);
        audited.sign();
        QCOMPARE(audited.roots.last().n, 3);
        QCOMPARE(audited.broken(audited.roots), QStringList());
    }

    void findAChainThatWasMadeAnew_data()
    {
        QTest::addColumn<sql::Engine>("engine");
        for (const auto engine : {sql::Engine::Sqlite, sql::Engine::Postgres})
            QTest::newRow(engine == sql::Engine::Sqlite ? "SQLite" : "PostgreSQL") << engine;
    }
    void findAChainThatWasMadeAnew()
    {
        STOA_FETCH_ENGINE(engine);
        AuditedHub audited(engine);
        const QByteArray chain = audited.chain();
        rewriteFrom(*audited.hub.spoiler(), chain, 1);
        // The chain itself is in order; only the roots tell.
        const auto chainsAlone = hub::checkAudit(*audited.hub.reader());
        QVERIFY(chainsAlone);
        QCOMPARE(chainsAlone->broken, QStringList());
        const auto broken = audited.broken();
        QVERIFY(!broken.isEmpty());
        QVERIFY2(broken.first().startsWith(QString::fromUtf8(chain) + u"/1: "_s), qPrintable(broken.first()));
    }

    void nameTheFirstBadEntry()
    {
        AuditedHub audited(sql::Engine::Sqlite);
        const auto last = audited.hub.reader()->scalar("SELECT MAX(n) FROM audit WHERE chain = 'hub'");
        QVERIFY(last);
        rewriteFrom(*audited.hub.spoiler(), "hub", *last);
        const auto broken = audited.broken();
        QCOMPARE(broken.size(), 1);
        QCOMPARE(broken[0], u"hub/%1: the entry is not the one that root 2 was signed over"_s.arg(*last));
    }

    void findWhatWasDoneToTheRoots_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *spoil, const QString &found) {
            QTest::newRow(name) << QByteArray(spoil) << found;
        };
        row("root gone", "DELETE FROM audit_root WHERE n = 1", u"root 2: roots before"_s);
        row("other heads", "UPDATE audit_root SET heads = '[]' WHERE n = 2", u"root 2: the root is not"_s);
        row("other time", "UPDATE audit_root SET at = at + 1 WHERE n = 2", u"root 2: the root is not"_s);
        row("other history", "UPDATE audit_root SET generation = 'x' WHERE n = 1",
            u"root 1: the root is not"_s);
        row("other signature", "UPDATE audit_root SET signature = 'AAAA' WHERE n = 1",
            u"root 1: the hub did not"_s);
        row("kept out of roots to come", "UPDATE audit_head SET rooted_n = 1000000", u"the roots end at"_s);
        row("entry changed", "UPDATE audit SET actor = 'x' WHERE n = 2", u"hub/2: the entry is not"_s);
        row("entry added past the trail",
            "INSERT INTO audit SELECT chain, n + 100, at, actor, device, action, subject, detail, trace, "
            "hash "
            "FROM audit WHERE n = 2",
            u"entries before this one"_s);
        row("last entry gone",
            "DELETE FROM audit WHERE n = (SELECT MAX(n) FROM audit); UPDATE audit_head SET n = n - 1, "
            "rooted_n "
            "= n - 1, hash = (SELECT hash FROM audit WHERE audit.n = audit_head.n - 1)",
            u"the entry is not the one that root 2"_s);
        row("garbage for heads", "UPDATE audit_root SET heads = '{' WHERE n = 1",
            u"root 1: the root is not"_s);
    }
    void findWhatWasDoneToTheRoots()
    {
        QFETCH(const QByteArray, spoil);
        QFETCH(const QString, found);
        AuditedHub audited(sql::Engine::Sqlite);
        QVERIFY(audited.hub.spoiler()->execute(spoil));
        const QString broken = audited.broken().join(u'\n');
        QVERIFY2(broken.contains(found), qPrintable(broken));
    }

    void whoHasTheHubsKeyIsFoundByTheDesks()
    {
        AuditedHub audited(sql::Engine::Sqlite);
        const auto kept = audited.roots;
        // Everything is made anew, roots and signatures too: from the inside nothing is left to see.
        const auto spoiler = audited.hub.spoiler();
        rewriteFrom(*spoiler, "hub", 1);
        QVERIFY(spoiler->execute("DELETE FROM audit_root; UPDATE audit_head SET rooted_n = 0"));
        audited.sign();
        QCOMPARE(audited.broken(), QStringList());
        const auto broken = audited.broken(kept);
        QCOMPARE(broken.size(), 2);
        QVERIFY2(broken[0].contains(u"a desk was given another one"_s), qPrintable(broken[0]));
        // With a key of one's own it is found without any desk.
        QVERIFY(spoiler->execute("DELETE FROM audit_root; UPDATE audit_head SET rooted_n = 0"));
        audited.signWith(SigningKey::make());
        QVERIFY(audited.broken().first().contains(u"the hub did not sign it"_s));
    }

    void aForgedWitnessIsNone()
    {
        AuditedHub audited(sql::Engine::Sqlite);
        auto forged = audited.roots[0];
        forged.hash = QByteArray(64, '0');
        QVERIFY(audited.broken({forged}).first().contains(u"this hub did not sign it"_s));
    }

    void aRestoreIsNoForgery()
    {
        AuditedHub audited(sql::Engine::Sqlite);
        const auto raise = audited.hub.store().housekeep([&](sql::Connection &connection) -> Result<void> {
            // As after a restore of a copy from before the second root.
            STOA_TRY(connection.run("DELETE FROM audit_root WHERE n = 2"));
            STOA_TRY(connection.run("UPDATE audit_head SET rooted_n = rooted_n - 1"));
            return audited.hub.store().generation().raise(connection, u"test"_s);
        });
        QVERIFY(raise);
        const auto kept = audited.roots;
        audited.sign();
        QCOMPARE(audited.broken(kept), QStringList());
        QCOMPARE(audited.broken(audited.roots), QStringList());
    }

    void findWhatADeskHasAndTheHubHasNot_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        QTest::addColumn<bool>("goesOn");
        QTest::addColumn<QStringList>("found");
        const QByteArray emptied = "DELETE FROM audit; DELETE FROM audit_head; DELETE FROM audit_root;";
        const QString missing = u"root %1: a desk keeps it, and it is not here"_s;
        const QString other = u"root %1: a desk was given another one"_s;
        const QString ended = u"root %1: it is of another history, and no restore is recorded"_s;
        QTest::newRow("all emptied") << emptied << false << QStringList{missing.arg(1), missing.arg(2)};
        QTest::newRow("all emptied and begun anew")
            << emptied << true << QStringList{other.arg(1), missing.arg(2)};
        QTest::newRow("another history")
            << emptied + "UPDATE hub_state SET value = 'another' WHERE name = 'generation'" << false
            << QStringList{ended.arg(1), ended.arg(2)};
        QTest::newRow("another history that goes on")
            << emptied + "UPDATE hub_state SET value = 'another' WHERE name = 'generation'" << true
            << QStringList{ended.arg(1), ended.arg(2)};
        QTest::newRow("back at the first root") << QByteArray(
            "DELETE FROM audit_root WHERE n = 2; DELETE FROM audit WHERE n = (SELECT MAX(n) FROM "
            "audit); UPDATE audit_head SET n = n - 1, rooted_n = n - 1, hash = (SELECT hash FROM "
            "audit WHERE audit.n = audit_head.n - 1)")
                                                << false << QStringList{missing.arg(2)};
    }
    void findWhatADeskHasAndTheHubHasNot()
    {
        QFETCH(const QByteArray, spoil);
        QFETCH(const bool, goesOn);
        QFETCH(const QStringList, found);
        AuditedHub audited(sql::Engine::Sqlite);
        const auto kept = audited.roots;
        audited.hub.close();
        QVERIFY(audited.hub.spoiler()->execute(spoil));
        audited.hub.reopen();
        if (goesOn) {
            audited.hub.adjust(audited.till, u"D"_s, u"ATH"_s, 9);
            audited.sign();
        }
        // From the inside there is nothing to see.
        QCOMPARE(audited.broken(), QStringList());
        const auto broken = audited.broken(kept);
        QCOMPARE(broken.size(), found.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY2(broken[i].startsWith(found[i]), qPrintable(broken[i]));
    }

    void tellWhatWentWithARestore()
    {
        AuditedHub audited(sql::Engine::Sqlite);
        const QString file = audited.hub.folder() + u"/copy.db"_s;
        QVERIFY(hub::backUp(audited.hub.folder(), file, audited.hub.clock()));
        audited.hub.adjust(audited.till, u"D"_s, u"ATH"_s, 9);
        audited.sign();
        const auto kept = audited.roots;
        audited.hub.clock().advanceMs(60'000);
        const QString before = audited.hub.store().generation().id();
        audited.hub.close();
        QVERIFY(hub::restoreBackup(audited.hub.folder(), file, audited.hub.clock()));
        audited.hub.reopen();
        const auto check = [&audited, &kept] {
            return *hub::checkHub(*audited.hub.reader(), {audited.hub.identity().publicKey, kept});
        };
        QCOMPARE(check().audit.broken, QStringList());
        QCOMPARE(check().audit.lost, 1);
        // The restore stands in the trail itself, and under the next root.
        const auto told = audited.hub.reader()->first(
            "SELECT action, detail FROM audit WHERE chain = 'history'", [](const sql::Statement &row) {
                return std::pair(row.text(0), QJsonDocument::fromJson(row.bytes(1)).object());
            });
        QVERIFY(told && *told);
        QCOMPARE((*told)->first, u"hub.restore"_s);
        QCOMPARE((*told)->second.value("was"_L1), before);
        audited.sign();
        QCOMPARE(audited.roots.last().n, 3);
        QCOMPARE(check().audit.broken, QStringList());
        // It does not excuse what the copy had.
        QVERIFY(audited.hub.spoiler()->execute("DELETE FROM audit_root"));
        const auto broken = check().audit.broken;
        QVERIFY(!broken.isEmpty());
    }

    void twoReplicasDoNotBreakTheChainOfRoots()
    {
        if (kit::postgresForTests().isEmpty())
            QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server");
        AuditedHub audited(sql::Engine::Postgres);
        const auto other = hub::HubStore::open(audited.hub.store().options(), audited.hub.clock());
        QVERIFY(other);
        for (int i = 0; i < 20; ++i) {
            audited.hub.adjust(audited.till, u"S%1"_s.arg(i), u"ATH"_s, 1);
            std::thread there([&] { QVERIFY(hub::signAuditRoot(**other, audited.hub.identity())); });
            QVERIFY(hub::signAuditRoot(audited.hub.store(), audited.hub.identity()));
            there.join();
        }
        QCOMPARE(audited.broken(), QStringList());
    }

    void theNotarySignsAtBothEnds()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        QList<wire::AuditRoot> told;
        QSemaphore first;
        {
            const hub::AuditNotary notary(hub.store(), hub.identity(), [&](const wire::AuditRoot &root) {
                told.append(root);
                first.release();
            });
            QVERIFY(first.tryAcquire(1, 20'000));
            hub.adjust(till, u"A"_s, u"ATH"_s, 5);
        }
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[1].n, 2);
    }
};

STOA_TEST(AuditRootsTest)
#include "auditrootstest.moc"
