// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/store/desk/journalframes.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// The device signs a command when it is made: who edits the journal afterwards is found out.
class DeskSignatureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void aCommandIsSignedWhenItIsMade();
    void anEditedCommandIsFoundOut_data();
    void anEditedCommandIsFoundOut();
    void oneThatIsSaidToBeDoneWaitsAgain_data();
    void oneThatIsSaidToBeDoneWaitsAgain();
    void aDamagedFrameIsSalvaged_data();
    void aDamagedFrameIsSalvaged();
    void aDamagedCheckIsNoOtherKey();
    void aValueThatDoesNotOpenIsLeft();
    void theSideLogKeepsIt();
    void theStatesThatTheHubGaveAreInTheSideLog();

private:
    JournalCommand command() { return **m_desk->writer().journal().find(m_n); }
    bool isAuthentic() { return verifies(command().signature, command().signedText(), m_key.publicKey); }

    SigningKey m_key = SigningKey::make();
    std::unique_ptr<TestDesk> m_desk;
    qint64 m_n = 0;
};

void DeskSignatureTest::init()
{
    MiniHub hub;
    hub.seed();
    m_desk = std::make_unique<TestDesk>();
    m_desk->pull(hub);
    QVERIFY(m_desk->writer().journal().setValue(JournalRepository::kDeviceSeed, m_key.seed()));
    m_desk->writer().setDevice(u"dev_test"_s);
    m_n = m_desk->adjust(u"S1"_s, u"AAA"_s, 5).n;
}

void DeskSignatureTest::aCommandIsSignedWhenItIsMade()
{
    QVERIFY(isAuthentic());
    m_desk->close();
    m_desk->open();
    QVERIFY(isAuthentic());
}

void DeskSignatureTest::anEditedCommandIsFoundOut_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::newRow("when it was done") << "UPDATE command SET at = at - 86400000"_ba;
    QTest::newRow("the clock's offset") << "UPDATE command SET off = -864000000"_ba;
    QTest::newRow("its place in time") << "UPDATE command SET hlc = 9000000000000000000"_ba;
    QTest::newRow("who did it") << "UPDATE command SET actor = 'usr_another'"_ba;
    QTest::newRow("by whose leave") << "UPDATE command SET grant_id = 'grant-2'"_ba;
    QTest::newRow("what it waits for") << "UPDATE command SET lane = 'another'"_ba;
    QTest::newRow("what it does") << "UPDATE command SET type = 'stock.record'"_ba;
    QTest::newRow("its version") << "UPDATE command SET v = 2"_ba;
    QTest::newRow("another signature") << "UPDATE command SET device_sig = zeroblob(64)"_ba;
    QTest::newRow("no signature") << "UPDATE command SET device_sig = x''"_ba;
    QTest::newRow("a byte of its state") << "UPDATE command SET state = 'pelding'"_ba;
    QTest::newRow("a byte of the body")
        << "UPDATE command SET body = substr(body, 1, 30) || x'00' || substr(body, 32)"_ba;
}

/// What was written stands in the side log as well, and comes back at the next start.
void DeskSignatureTest::anEditedCommandIsFoundOut()
{
    QFETCH(const QByteArray, edit);
    const JournalCommand made = command();
    QVERIFY(m_desk->writer().journal().connection().execute(edit));
    QVERIFY(!m_desk->writer().journal().find(m_n));
    QVERIFY(!*m_desk->writer().journal().opens());
    m_desk->close();
    m_desk->open();
    QVERIFY(isAuthentic());
    QCOMPARE(command().at, made.at);
    QCOMPARE(command().actor, made.actor);
    QCOMPARE(command().body, made.body);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE(m_desk->writer().counts()->pending, 1);
}

void DeskSignatureTest::oneThatIsSaidToBeDoneWaitsAgain_data()
{
    QTest::addColumn<QByteArray>("state");
    for (const char *state : {"applied", "settled", "resolved"})
        QTest::newRow(state) << QByteArray(state);
}

void DeskSignatureTest::oneThatIsSaidToBeDoneWaitsAgain()
{
    QFETCH(const QByteArray, state);
    QVERIFY(m_desk->writer().journal().connection().execute("UPDATE command SET state = '" + state + "'"));
    m_desk->close();
    m_desk->open();
    QVERIFY(isAuthentic());
    QCOMPARE(command().state, CommandState::Pending);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE(m_desk->writer().counts()->pending, 1);
}

/// What the tables stand in is damaged too, and SQLite takes it for another file's.
void DeskSignatureTest::aDamagedFrameIsSalvaged_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::newRow("a column's name") << QByteArray();
    QTest::newRow("no table") << "DROP TABLE command"_ba;
    QTest::newRow("no index") << "DROP INDEX command_open"_ba;
    QTest::newRow("no steps") << "DELETE FROM schema_step"_ba;
}

void DeskSignatureTest::aDamagedFrameIsSalvaged()
{
    QFETCH(const QByteArray, edit);
    if (!edit.isEmpty())
        QVERIFY(m_desk->writer().journal().connection().execute(edit));
    m_desk->close();
    if (edit.isEmpty()) {
        QFile file(DeskFiles::journalPath(m_desk->folder()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("    hlc "));
        file.seek(bytes.indexOf("    hlc "));
        file.write("    hlx ");
    }
    m_desk->open();
    QVERIFY(isAuthentic());
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 5);
    QCOMPARE(m_desk->writer().counts()->pending, 1);
}

void DeskSignatureTest::aDamagedCheckIsNoOtherKey()
{
    QVERIFY(m_desk->writer().journal().connection().execute(
        "UPDATE kv SET sealed = zeroblob(60) WHERE name = 'key_check'"));
    m_desk->close();
    m_desk->open();
    QVERIFY(isAuthentic());
    QVERIFY(m_desk->writer().journal().checkKey());
    QCOMPARE(m_desk->writer().counts()->pending, 1);
}

void DeskSignatureTest::aValueThatDoesNotOpenIsLeft()
{
    QVERIFY(m_desk->writer().journal().setValue(u"a broken one"_s, "lost"));
    QVERIFY(m_desk->writer().journal().setValue(u"b"_s, "kept"));
    QVERIFY(m_desk->writer().journal().connection().execute(
        "UPDATE kv SET sealed = zeroblob(60) WHERE name = 'a broken one'"));
    QVERIFY(!*m_desk->writer().journal().opens());
    m_desk->close();
    m_desk->open();
    auto &journal = m_desk->writer().journal();
    QVERIFY(*journal.opens());
    QCOMPARE(**journal.value(u"b"_s), "kept"_ba);
    QVERIFY(!*journal.value(u"a broken one"_s));
    QVERIFY(isAuthentic());
}

void DeskSignatureTest::theSideLogKeepsIt()
{
    const auto sealed = m_desk->writer().journal().sealedBody(m_n);
    const auto logged = foldFrames({rowFrame(command(), *sealed)});
    QCOMPARE(logged.rows.size(), 1);
    QCOMPARE(logged.rows.first().command.signature, command().signature);
}

void DeskSignatureTest::theStatesThatTheHubGaveAreInTheSideLog()
{
    const auto sealed = m_desk->writer().journal().sealedBody(m_n);
    const QList<Effect> effects{{"store/AAA", 7}};
    const auto logged = foldFrames({rowFrame(command(), *sealed), appliedFrame({m_n}, effects)});
    QCOMPARE(logged.rows.first().command.state, CommandState::Applied);
    QCOMPARE(logged.rows.first().command.effects, effects);
    const auto settled = foldFrames({rowFrame(command(), *sealed), appliedFrame({m_n}, effects),
                                     settledFrame({m_n}, m_desk->clock().now())});
    QCOMPARE(settled.rows.first().command.state, CommandState::Settled);
}

STOA_TEST(DeskSignatureTest)
#include "desksignaturetest.moc"
