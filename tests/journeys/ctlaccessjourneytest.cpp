// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/hubprocess.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

/// stoactl at a PC where several people sign in, with and without the hub.
class CtlAccessJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nobodyGoesOnWithTheTokensOfAnother();
    void outputThatCannotBeWrittenIsNoSuccess();
    void whoMaySeeNothingIsToldSo();
    void aPcThatHasLostItsJournalIsConnectedAnew();
    void anOldJournalSignsNobodyIn();
    void whatTheHubHasEndedIsOverWithoutItToo_data();
    void whatTheHubHasEndedIsOverWithoutItToo();
    void whoIsLetInAgainWorksAtOnce();
    void aSignOutEndsItAtTheHub();
    void aSuspendedPcIsLocked();

private:
    struct Said {
        int exit = -1;
        QByteArray out;
        QByteArray trouble;
    };
    Said ctl(const QStringList &words, const QString &output = {});
    int signIn(const QString &login);

    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<QTemporaryDir> m_folder;
};

CtlAccessJourneyTest::Said CtlAccessJourneyTest::ctl(const QStringList &words, const QString &output)
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(STOA_CTL_PROGRAM),
                  QStringList{u"--profile-dir"_s, m_folder->filePath(u"desk"_s), u"--secrets"_s, u"file"_s}
                      + words);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), output.isEmpty() ? process.readAllStandardOutput() : QByteArray(),
            process.readAllStandardError()};
}

int CtlAccessJourneyTest::signIn(const QString &login)
{
    return ctl({u"sign-in"_s, login, u"--password-file"_s, m_folder->filePath(u"password"_s)}).exit;
}

void CtlAccessJourneyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<HubProcess>();
    QVERIFY2(m_hub->init(2), qPrintable(m_hub->error()));
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    QFile password(m_folder->filePath(u"password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write(m_hub->password().toUtf8());
    password.close();
    QCOMPARE(ctl({u"enrol"_s, u"--hub"_s, m_hub->url().toString(), u"--code"_s, m_hub->takeCode()}).exit, 0);
    QCOMPARE(signIn(u"clerk.ath-01"_s), 0);
    QCOMPARE(ctl({u"sync"_s}).exit, 0);
}

void CtlAccessJourneyTest::cleanup()
{
    m_hub.reset();
    m_folder.reset();
}

/// Somebody signs in without the hub at a PC where another person was signed in.
void CtlAccessJourneyTest::nobodyGoesOnWithTheTokensOfAnother()
{
    QCOMPARE(signIn(u"manager.ath-01"_s), 0);
    QVERIFY(m_hub->stop());
    QCOMPARE(signIn(u"clerk.ath-01"_s), 0);
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    const Said sync = ctl({u"sync"_s});
    QCOMPARE(sync.exit, 5);
    QVERIFY2(sync.trouble.contains("clerk.ath-01 is signed in on this PC alone"), sync.trouble);
    QVERIFY(ctl({u"status"_s, u"--json"_s}).out.contains("clerk.ath-01"));
    QCOMPARE(signIn(u"clerk.ath-01"_s), 0);
    QCOMPARE(ctl({u"sync"_s}).exit, 0);
}

void CtlAccessJourneyTest::outputThatCannotBeWrittenIsNoSuccess()
{
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full))
        QSKIP("the system has no /dev/full");
    QCOMPARE(signIn(u"manager.ath-01"_s), 0); // may export
    for (const QStringList &words : {QStringList{u"positions"_s, u"--limit"_s, u"0"_s},
                                     QStringList{u"status"_s}, QStringList{u"export"_s, u"-"_s}}) {
        const Said said = ctl(words, full);
        QCOMPARE(said.exit, 1);
        QVERIFY(!said.trouble.isEmpty());
    }
    QCOMPARE(ctl({u"outbox"_s, u"export"_s, full}).exit, 1);
}

void CtlAccessJourneyTest::whoMaySeeNothingIsToldSo()
{
    const Said rows = ctl({u"positions"_s, u"--json"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(rows.exit, 0);
    const QString sku = QJsonDocument::fromJson(rows.out)["sku"_L1].toString();
    QVERIFY2(!sku.isEmpty(), rows.out);
    // An administrator sees no stock and no catalogue.
    QCOMPARE(signIn(u"admin"_s), 0);
    QCOMPARE(ctl({u"sync"_s}).exit, 0);
    for (const QStringList &words : {QStringList{u"positions"_s}, QStringList{u"sku"_s, sku}}) {
        const Said said = ctl(words);
        QCOMPARE(said.exit, 5);
        QVERIFY2(said.out.isEmpty(), said.out);
        QVERIFY2(said.trouble.contains("is missing"), said.trouble);
    }
    // Nor does anybody who has not signed in, of what others have entered neither.
    QCOMPARE(ctl({u"sign-out"_s}).exit, 0);
    for (const QStringList &words :
         {QStringList{u"positions"_s}, QStringList{u"sku"_s, sku}, QStringList{u"export"_s},
          QStringList{u"outbox"_s, u"list"_s}, QStringList{u"outbox"_s, u"export"_s}}) {
        const Said said = ctl(words);
        QCOMPARE(said.exit, 5);
        QVERIFY2(said.out.isEmpty(), said.out);
    }
}

void CtlAccessJourneyTest::aPcThatHasLostItsJournalIsConnectedAnew()
{
    const QByteArray rows =
        ctl({u"positions"_s, u"--json"_s, u"--location"_s, u"ATH-01"_s, u"--limit"_s, u"1"_s}).out;
    const QString sku = QJsonDocument::fromJson(rows)["sku"_L1].toString();
    QVERIFY2(!sku.isEmpty(), rows);
    QVERIFY(m_hub->stop());
    QCOMPARE(ctl({u"adjust"_s, u"--sku"_s, sku, u"--location"_s, u"ATH-01"_s, u"--delta"_s, u"3"_s,
                  u"--reason"_s, u"found"_s, u"--note"_s, u"behind the shelf"_s})
                 .exit,
             0);
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    const QDir desk(m_folder->filePath(u"desk"_s));
    for (const auto &name : {u"journal.db"_s, u"journal.db-wal"_s, u"journal.db-shm"_s, u"journal.log"_s})
        QFile::remove(desk.filePath(name));
    QDir(desk.filePath(u"backups"_s)).removeRecursively();

    const Said status = ctl({u"status"_s, u"--json"_s});
    QCOMPARE(status.exit, 0);
    QVERIFY2(ctl({u"status"_s}).trouble.isEmpty(), "people are not shown what goes on inside");
    QCOMPARE(QJsonDocument::fromJson(status.out)["device_state"_L1].toString(), u"key-lost"_s);
    QCOMPARE(QJsonDocument::fromJson(status.out)["needs_attention"_L1].toInt(), 1);
    QCOMPARE(signIn(u"clerk.ath-01"_s), 5);
    QVERIFY(ctl({u"sync"_s}).trouble.contains("connect it anew"));

    QCOMPARE(ctl({u"enrol"_s, u"--hub"_s, m_hub->url().toString(), u"--code"_s, m_hub->takeCode()}).exit, 0);
    QCOMPARE(signIn(u"clerk.ath-01"_s), 0);
    const Said attention = ctl({u"outbox"_s, u"list"_s, u"--part"_s, u"attention"_s, u"--json"_s});
    const QJsonDocument entry = QJsonDocument::fromJson(attention.out);
    QCOMPARE(entry["body"_L1]["note"_L1].toString(), u"behind the shelf"_s);
    QCOMPARE(entry["what"_L1].toString(), sku + u" ATH-01 3 found"_s);
    QCOMPARE(entry["who"_L1].toString(), u"Nikos D."_s);
    QCOMPARE(ctl({u"outbox"_s, u"resend"_s, QString::number(entry["n"_L1].toInt())}).exit, 0);
    QCOMPARE(ctl({u"sync"_s}).exit, 0);
    QVERIFY(m_hub->stop());
    QCOMPARE(m_hub->count("SELECT COUNT(*) FROM movement WHERE note = 'behind the shelf'"), 1);
    QCOMPARE(m_hub->run({u"verify"_s}), 0);
}

/// The copies that are made by the hour hold who was signed in then.
void CtlAccessJourneyTest::anOldJournalSignsNobodyIn()
{
    QCOMPARE(signIn(u"manager.ath-01"_s), 0);
    const QDir desk(m_folder->filePath(u"desk"_s));
    QVERIFY(desk.mkpath(u"backups"_s));
    QVERIFY(
        QFile::copy(desk.filePath(u"journal.db"_s), desk.filePath(u"backups/journal-001795955000000.db"_s)));
    QCOMPARE(ctl({u"sign-out"_s}).exit, 0);
    QCOMPARE(signIn(u"clerk.mil-01"_s), 0);
    for (const auto &name : {u"journal.db"_s, u"journal.db-wal"_s, u"journal.db-shm"_s})
        QFile::remove(desk.filePath(name));
    const Said status = ctl({u"status"_s, u"--json"_s});
    QCOMPARE(status.exit, 0);
    QVERIFY2(!status.out.contains("\"user\""), status.out);
    QCOMPARE(ctl({u"positions"_s}).exit, 5);
    QCOMPARE(signIn(u"clerk.mil-01"_s), 0);
}

void CtlAccessJourneyTest::whatTheHubHasEndedIsOverWithoutItToo_data()
{
    QTest::addColumn<bool>("disabled");
    QTest::newRow("a person who is disabled") << true;
    QTest::newRow("an old password") << false;
}

void CtlAccessJourneyTest::whatTheHubHasEndedIsOverWithoutItToo()
{
    QFETCH(const bool, disabled);
    if (disabled) {
        QCOMPARE(m_hub->run({u"user"_s, u"disable"_s, u"clerk.ath-01"_s}), 0);
        // Another person is told of it, and the cache with her.
        QCOMPARE(signIn(u"manager.ath-01"_s), 0);
        QCOMPARE(ctl({u"sync"_s}).exit, 0);
    } else {
        QFile other(m_folder->filePath(u"other"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("another-olive-tree");
        other.close();
        QCOMPARE(
            m_hub->run({u"user"_s, u"password"_s, u"clerk.ath-01"_s, u"--password-file"_s, other.fileName()}),
            0);
        QCOMPARE(signIn(u"clerk.ath-01"_s), 5);
    }
    QVERIFY(m_hub->stop());
    QVERIFY(signIn(u"clerk.ath-01"_s) != 0);
}

/// Although the copy of the users on this PC does not know it yet.
void CtlAccessJourneyTest::whoIsLetInAgainWorksAtOnce()
{
    QCOMPARE(m_hub->run({u"user"_s, u"disable"_s, u"clerk.ath-01"_s}), 0);
    QCOMPARE(signIn(u"manager.ath-01"_s), 0);
    QCOMPARE(ctl({u"sync"_s}).exit, 0);
    QCOMPARE(signIn(u"clerk.ath-01"_s), 5);
    QCOMPARE(m_hub->run({u"user"_s, u"enable"_s, u"clerk.ath-01"_s}), 0);
    QCOMPARE(signIn(u"clerk.ath-01"_s), 0);
    QCOMPARE(ctl({u"positions"_s}).exit, 0);
    QCOMPARE(ctl({u"sync"_s}).exit, 0);
}

void CtlAccessJourneyTest::aSignOutEndsItAtTheHub()
{
    const QDir desk(m_folder->filePath(u"desk"_s));
    QVERIFY(QFile::copy(desk.filePath(u"journal.db"_s), desk.filePath(u"kept.db"_s)));
    QCOMPARE(ctl({u"sign-out"_s}).exit, 0);
    for (const auto &name : {u"journal.db"_s, u"journal.db-wal"_s, u"journal.db-shm"_s})
        QFile::remove(desk.filePath(name));
    QVERIFY(QFile::copy(desk.filePath(u"kept.db"_s), desk.filePath(u"journal.db"_s)));
    QCOMPARE(ctl({u"sync"_s}).exit, 5);
}

void CtlAccessJourneyTest::aSuspendedPcIsLocked()
{
    const QString device =
        QJsonDocument::fromJson(ctl({u"status"_s, u"--json"_s}).out)["device"_L1].toString();
    QCOMPARE(m_hub->run({u"device"_s, u"suspend"_s, device}), 0);
    QCOMPARE(ctl({u"sync"_s}).exit, 5);
    QCOMPARE(ctl({u"positions"_s}).exit, 5);
    const Said status = ctl({u"status"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(status.out)["device_state"_L1].toString(), u"suspended"_s);
    QVERIFY(m_hub->stop());
    QVERIFY(signIn(u"clerk.ath-01"_s) != 0);
}

STOA_TEST(CtlAccessJourneyTest)
#include "ctlaccessjourneytest.moc"
