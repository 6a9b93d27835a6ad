// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entitytable.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;

/// A page that tells what was done here moves in under what still waits, without doing that again.
class DeskForeseenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void whatWaitsIsNotDoneAgain_data();
    void whatWaitsIsNotDoneAgain();
    void whatOthersDidIsLaidUnder();
    void aVerdictThatComesLater();
    void whatIsRefusedLaterIsTakenBack();
    void theRestIsKnownAfterAKill();

private:
    enum class Told { WithVerdict, Without };
    /// The first `count` of what waits reach the hub.
    QList<HubVerdict> send(int count, Told told);
    void finish();
    bool isMarked(qint64 n);
    QString differences();

    std::unique_ptr<MiniHub> m_hub;
    std::unique_ptr<TestDesk> m_desk;
    QList<qint64> m_numbers;
};

void DeskForeseenTest::init()
{
    m_hub = std::make_unique<MiniHub>();
    m_hub->seed();
    m_hub->adjust(u"S1"_s, u"AAA"_s, 10);
    m_desk = std::make_unique<TestDesk>();
    m_desk->pull(*m_hub);
    m_numbers.clear();
    for (const qint64 units : {5, 1, -2})
        m_numbers.append(m_desk->adjust(u"S1"_s, u"AAA"_s, units).n);
    // What is done again makes its image anew.
    QVERIFY(m_desk->writer().cache().execute("UPDATE undo SET seq_to = 77"));
}

QList<HubVerdict> DeskForeseenTest::send(int count, Told told)
{
    BatchLimits limits;
    limits.now = m_desk->clock().now();
    limits.commands = count;
    const auto batch = m_desk->writer().batch(limits);
    QList<HubVerdict> verdicts;
    for (const JournalCommand &command : *batch)
        verdicts.append(m_hub->take(command));
    if (told == Told::WithVerdict && !m_desk->writer().takeVerdicts(verdicts))
        qFatal("a verdict was not taken");
    return verdicts;
}

void DeskForeseenTest::finish()
{
    while (m_desk->writer().hasOpen()) {
        send(200, Told::WithVerdict);
        m_desk->pull(*m_hub);
    }
}

bool DeskForeseenTest::isMarked(qint64 n)
{
    return *m_desk->writer().cache().scalar(
               "SELECT count(*) FROM undo WHERE n = ?1 AND type = 6 AND seq_to = 77", n)
        == 1;
}

/// Rows that the hub and the desk have otherwise; empty once all is settled.
QString DeskForeseenTest::differences()
{
    QStringList wrong;
    for (const EntityTable &table : entityTables()) {
        QList<EntityKey> keys;
        const QByteArray key = table.keys.size() == 1
            ? table.keys[0].name.toByteArray()
            : table.keys[0].name.toByteArray() + " || '|' || " + table.keys[1].name.toByteArray();
        for (sql::Connection *connection : {&m_hub->connection(), &m_desk->writer().cache()}) {
            const auto done = connection->each("SELECT " + key + " FROM " + table.table.toByteArray(),
                                               [&](const sql::Statement &row) {
                                                   keys.append({table.type, row.bytes(0)});
                                               });
            if (!done)
                wrong.append(done.error().detail);
        }
        for (const EntityKey &each : std::as_const(keys)) {
            const auto hub = readRow(m_hub->connection(), each);
            const auto desk = readRow(m_desk->writer().cache(), each);
            if (!hub || !desk || *hub != *desk)
                wrong.append(QString::fromUtf8(each.key));
        }
    }
    return wrong.join(u' ');
}

void DeskForeseenTest::whatWaitsIsNotDoneAgain_data()
{
    QTest::addColumn<int>("sent");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("all") << 3;
}

void DeskForeseenTest::whatWaitsIsNotDoneAgain()
{
    QFETCH(const int, sent);
    send(sent, Told::WithVerdict);
    m_desk->pull(*m_hub);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 14);
    QCOMPARE(m_desk->writer().counts()->pending, 3 - sent);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(isMarked(m_numbers[i]), i >= sent);
    finish();
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 14);
    QCOMPARE(differences(), QString());
    QCOMPARE(*m_desk->writer().cache().scalar("SELECT count(*) FROM undo"), 0);
}

void DeskForeseenTest::whatOthersDidIsLaidUnder()
{
    send(1, Told::WithVerdict);
    m_hub->adjust(u"S1"_s, u"AAA"_s, 100);
    m_desk->pull(*m_hub);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 114);
    QVERIFY(!isMarked(m_numbers[1]) && !isMarked(m_numbers[2]));
    finish();
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 114);
    QCOMPARE(differences(), QString());
}

void DeskForeseenTest::aVerdictThatComesLater()
{
    const auto verdicts = send(2, Told::Without);
    m_desk->pull(*m_hub);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 14);
    QVERIFY(isMarked(m_numbers[2]));
    QVERIFY(m_desk->writer().takeVerdicts(verdicts));
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 14);
    QCOMPARE(m_desk->writer().counts()->pending, 1);
    QCOMPARE(m_desk->writer().counts()->unsettled, 0);
    finish();
    QCOMPARE(differences(), QString());
}

void DeskForeseenTest::whatIsRefusedLaterIsTakenBack()
{
    send(1, Told::WithVerdict);
    m_desk->pull(*m_hub);
    QVERIFY(isMarked(m_numbers[1]));
    m_hub->refuse(u"S1"_s);
    send(1, Told::WithVerdict);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 13);
    send(1, Told::WithVerdict);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 15);
    m_desk->pull(*m_hub);
    QCOMPARE(differences(), QString());
}

void DeskForeseenTest::theRestIsKnownAfterAKill()
{
    send(1, Told::WithVerdict);
    m_desk->pull(*m_hub);
    m_desk->kill();
    m_desk->open();
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 14);
    m_hub->adjust(u"S1"_s, u"AAA"_s, 100);
    m_desk->pull(*m_hub);
    QCOMPARE(m_desk->onHand(u"S1"_s, u"AAA"_s), 114);
    finish();
    QCOMPARE(differences(), QString());
}

STOA_TEST(DeskForeseenTest)
#include "deskforeseentest.moc"
