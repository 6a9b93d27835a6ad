// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/base/sealedbox.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// What a kill between any two steps, or a broken file, leaves of a desk.
class DeskRecoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDamagedGrantIsInNobodysWay();
    void killedAfterTheJournalBeforeTheCache();
    void killedAfterTheVerdictBeforeTheCache();
    void killedAfterTheCacheBeforeTheSettledMark();
    void killedBetweenResendAndItsLink();
    void aKillAnywhereKeepsEveryEffectOnce_data();
    void aKillAnywhereKeepsEveryEffectOnce();
    void aLostCacheIsRebuiltWithTheUnsettledOnTop();
    void aBrokenCacheIsQuarantined();
    void noBodyStandsInTheFiles();
    void aFlippedByteIsNoticed();
    void anotherKeyIsRefused();
    void aBrokenJournalWaitsForItsKey();
    void theHubsSlotOpensTheJournal();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

JournalCommand appended(TestDesk &desk, const QString &sku, qint64 units)
{
    JournalCommand command;
    command.n = *desk.writer().journal().nextNumber();
    command.id = CommandId::make(desk.clock().now()).toString();
    command.type = u"stock.adjust"_s;
    command.at = desk.clock().now();
    command.actor = u"usr_test"_s;
    command.device = u"dev_test"_s;
    command.grant = u"grant-1"_s;
    const auto draft = kit::adjustment(sku, u"AAA"_s, units, desk.clock().now());
    command.body = QJsonDocument(draft.body).toJson(QJsonDocument::Compact);
    const auto done = desk.writer().journal().append({command});
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
    return command;
}

} // namespace

void DeskRecoveryTest::aDamagedGrantIsInNobodysWay()
{
    TestDesk desk;
    const GrantRow good{u"grant-1"_s, u"maria"_s, desk.clock().now().plusDays(3), "one"_ba};
    const GrantRow bad{u"grant-2"_s, u"nikos"_s, desk.clock().now().plusDays(3), "two"_ba};
    QVERIFY(desk.writer().journal().saveGrant(good));
    QVERIFY(desk.writer().journal().saveGrant(bad));
    desk.close();
    {
        const auto journal = sql::Connection::openSqlite({.path = desk.folder() + u"/journal.db"_s});
        QVERIFY(journal);
        QVERIFY((*journal)->run("UPDATE offline_grant SET sealed = x'00' WHERE id = 'grant-2'"));
    }
    desk.open();
    const auto grants = desk.writer().journal().grants();
    QVERIFY(grants);
    QCOMPARE(grants->size(), 1);
    QCOMPARE(grants->first().blob, "one"_ba);
    const auto gone = desk.writer().journal().grant(u"grant-2"_s);
    QVERIFY(gone && !*gone);
    QVERIFY(!*desk.writer().journal().grantOf(u"nikos"_s));
}

void DeskRecoveryTest::killedAfterTheJournalBeforeTheCache()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    desk.adjust(u"S1"_s, u"AAA"_s, 2);
    appended(desk, u"S1"_s, 5);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 2);
    desk.kill();
    desk.open();
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 7);
    desk.kill();
    desk.open();
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 7);
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 7);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 7);
}

void DeskRecoveryTest::killedAfterTheVerdictBeforeTheCache()
{
    MiniHub hub;
    hub.seed();
    hub.refuse(u"S2"_s);
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S2"_s, u"AAA"_s, 5);
    auto row = **desk.writer().journal().find(receipt.n);
    row.state = CommandState::Rejected;
    row.verdict = Error::of(Problem::Forbidden);
    QVERIFY(desk.writer().journal().update({row}));
    QCOMPARE(desk.onHand(u"S2"_s, u"AAA"_s), 5);
    desk.kill();
    desk.open();
    QCOMPARE(desk.onHand(u"S2"_s, u"AAA"_s), 0);
}

void DeskRecoveryTest::killedAfterTheCacheBeforeTheSettledMark()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 5);
    desk.push(hub);
    desk.pull(hub);
    auto row = **desk.writer().journal().find(receipt.n);
    QCOMPARE(row.state, CommandState::Settled);
    row.state = CommandState::Applied;
    QVERIFY(desk.writer().journal().update({row}));
    desk.kill();
    desk.open();
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE((*desk.writer().journal().find(receipt.n))->state, CommandState::Settled);
}

void DeskRecoveryTest::killedBetweenResendAndItsLink()
{
    MiniHub hub;
    hub.seed();
    hub.refuse(u"S2"_s);
    TestDesk desk;
    desk.pull(hub);
    const Receipt refused = desk.adjust(u"S2"_s, u"AAA"_s, 5);
    desk.push(hub);
    const auto body = kit::adjustment(u"S3"_s, u"AAA"_s, 5, desk.clock().now()).body;
    const auto sent = desk.writer().resend(refused.n, body);
    QVERIFY(sent);
    auto row = **desk.writer().journal().find(refused.n);
    row.state = CommandState::Rejected;
    row.replacedBy = 0;
    QVERIFY(desk.writer().journal().update({row}));
    desk.kill();
    desk.open();
    row = **desk.writer().journal().find(refused.n);
    QCOMPARE(row.state, CommandState::Resolved);
    QCOMPARE(row.replacedBy, sent->n);
}

void DeskRecoveryTest::aKillAnywhereKeepsEveryEffectOnce_data()
{
    QTest::addColumn<int>("killAfter");
    for (int step = 0; step < 12; ++step)
        QTest::addRow("after step %d", step) << step;
}

void DeskRecoveryTest::aKillAnywhereKeepsEveryEffectOnce()
{
    QFETCH(int, killAfter);
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    int step = 0;
    const auto maybeKill = [&] {
        if (step++ != killAfter)
            return;
        desk.kill();
        desk.open();
    };
    desk.pull(hub);
    maybeKill();
    for (int i = 0; i < 3; ++i) {
        desk.adjust(u"S1"_s, u"AAA"_s, 1);
        maybeKill();
    }
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 3);
    BatchLimits limits;
    limits.now = desk.clock().now();
    limits.commands = 2;
    const auto batch = desk.writer().batch(limits);
    QVERIFY(desk.writer().markSent({batch->at(0).n, batch->at(1).n}));
    maybeKill();
    const QList<HubVerdict> verdicts{hub.take(batch->at(0)), hub.take(batch->at(1))};
    maybeKill();
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 3);
    maybeKill();
    QVERIFY(desk.writer().takeVerdicts(verdicts));
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 3);
    maybeKill();
    desk.push(hub);
    maybeKill();
    hub.adjust(u"S1"_s, u"AAA"_s, 10);
    desk.pull(hub);
    maybeKill();
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 13);
    QCOMPARE(hub.onHand(u"S1"_s, u"AAA"_s), 13);
    QVERIFY(!desk.writer().hasOpen());
}

void DeskRecoveryTest::aLostCacheIsRebuiltWithTheUnsettledOnTop()
{
    MiniHub hub;
    hub.seed();
    hub.adjust(u"S1"_s, u"AAA"_s, 10);
    TestDesk desk;
    desk.pull(hub);
    desk.adjust(u"S1"_s, u"AAA"_s, 5);
    desk.close();
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(DeskFiles::cachePath(desk.folder()) + suffix);
    desk.open();
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 15);
    desk.push(hub);
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 15);
}

void DeskRecoveryTest::aBrokenCacheIsQuarantined()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    desk.adjust(u"S1"_s, u"AAA"_s, 5);
    desk.close();
    overwrite(DeskFiles::cachePath(desk.folder()), 0, QByteArray(4096, 'x'));
    desk.open();
    QVERIFY(desk.files().health().cacheQuarantined);
    QVERIFY(QFile::exists(*desk.files().health().cacheQuarantined));
    desk.pull(hub);
    QCOMPARE(desk.onHand(u"S1"_s, u"AAA"_s), 5);
}

void DeskRecoveryTest::noBodyStandsInTheFiles()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    CommandDraft draft = kit::adjustment(u"CANARY-SKU"_s, u"AAA"_s, 4, desk.clock().now());
    draft.body.insert(u"note"_s, u"canary-note-77"_s);
    QVERIFY(desk.writer().write(draft));
    QVERIFY(desk.writer().journal().setValue(u"refresh_token"_s, "canary-token"));
    QVERIFY(
        desk.writer().journal().addNote({0, 1, desk.clock().now(), u"usr"_s, u"discard"_s, u"canary-why"_s}));
    desk.files().tick();
    desk.kill();
    for (const auto &name : {u"journal.db"_s, u"journal.db-wal"_s, u"journal.log"_s}) {
        const QByteArray bytes = contentOf(QDir(desk.folder()).filePath(name));
        QVERIFY2(name == u"journal.db"_s || !bytes.isEmpty(), qPrintable(name));
        for (const char *canary : {"CANARY-SKU", "canary-note-77", "canary-token", "canary-why"})
            QVERIFY2(!bytes.contains(canary), qPrintable(name));
    }
    desk.open();
    QCOMPARE(desk.writer().outboxEntry(1)->body.value("note"_L1).toString(), u"canary-note-77"_s);
}

void DeskRecoveryTest::aFlippedByteIsNoticed()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt receipt = desk.adjust(u"S1"_s, u"AAA"_s, 4);
    auto &file = desk.writer().journal().connection();
    const QByteArray sealed = *desk.writer().journal().sealedBody(receipt.n);
    for (qsizetype at = 0; at < sealed.size(); at += 7) {
        QByteArray flipped = sealed;
        flipped[at] = char(flipped[at] ^ 1);
        auto statement = file.prepare("UPDATE command SET body = ?2 WHERE n = ?1");
        statement->bind(1, receipt.n).bindBlob(2, flipped);
        QVERIFY(statement->run());
        QVERIFY(!desk.writer().journal().find(receipt.n));
    }
    // Nor does a body open in another row.
    const Receipt other = desk.adjust(u"S1"_s, u"AAA"_s, 5);
    auto statement = file.prepare("UPDATE command SET body = ?2 WHERE n = ?1");
    statement->bind(1, other.n).bindBlob(2, sealed);
    QVERIFY(statement->run());
    QVERIFY(!desk.writer().journal().find(other.n));
}

void DeskRecoveryTest::anotherKeyIsRefused()
{
    TestDesk desk;
    desk.close();
    DeskOptions options;
    options.folder = desk.folder();
    options.journalKey = randomBytes(32);
    const auto files = DeskFiles::open(options, desk.clock());
    QVERIFY(!files);
    QCOMPARE(files.error().kind, ErrorKind::Refused);
    desk.open();
}

/// Nothing of it is put aside or written anew under a key that opens none of its commands.
void DeskRecoveryTest::aBrokenJournalWaitsForItsKey()
{
    MiniHub hub;
    hub.seed();
    TestDesk desk;
    desk.pull(hub);
    const Receipt kept = desk.adjust(u"S1"_s, u"AAA"_s, 5);
    desk.close();
    const QDir folder(desk.folder());
    for (const auto &name : {u"journal.db"_s, u"journal.db-wal"_s, u"journal.db-shm"_s})
        QFile::remove(folder.filePath(name));
    QFile log(folder.filePath(u"journal.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray before = log.readAll();
    log.close();
    QVERIFY(!before.isEmpty());

    DeskOptions options;
    options.folder = desk.folder();
    options.journalKey = randomBytes(32);
    const auto files = DeskFiles::open(options, desk.clock());
    QVERIFY(!files);
    QCOMPARE(files.error().kind, ErrorKind::Refused);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), before);
    log.close();

    desk.open();
    const auto back = desk.writer().journal().find(kept.n);
    QVERIFY(back && *back);
}

void DeskRecoveryTest::theHubsSlotOpensTheJournal()
{
    const SigningKey hubKey = SigningKey::make();
    TestDesk desk;
    QVERIFY(desk.writer().journal().setSlot(u"hub"_s, sealForOwner(desk.key(), hubKey.publicKey)));
    const auto box = desk.writer().journal().slotBox(u"hub"_s);
    QCOMPARE(*openOwned(**box, hubKey), desk.key());
    QVERIFY(!openOwned(**box, SigningKey::make()));
}

STOA_TEST(DeskRecoveryTest)
#include "deskrecoverytest.moc"
