// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/journalunlock.h"
#include "tests/journeys/hubprocess.h"
#include "tests/journeys/journeydesk.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

/// A PC whose keychain was emptied while changes wait in its journal.
class JournalUnlockJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theHubOpensTheJournal();
    void anotherHubIsNotAsked();
    void withoutTheHubTheJournalIsSetAside();
    void aJournalThatOpensIsNotSetAside();
    void aTryThatWasKilledIsBegunAgain();
    void theCodeIsNotSpentForNothing();

private:
    Result<void> unlock(const QString &code);
    Result<QString> setAside();
    Result<void> open();
    qint64 atHub();

    SystemClock m_clock;
    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<JourneyDesk> m_desk;
    QString m_sku;
};

namespace {

const QString kStore = u"ATH-01"_s;

} // namespace

/// One change waits, and the key is gone.
void JournalUnlockJourneyTest::init()
{
    m_hub = std::make_unique<HubProcess>();
    m_desk = std::make_unique<JourneyDesk>();
    QVERIFY2(m_hub->init(3), qPrintable(m_hub->error()));
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    QVERIFY2(m_desk->join(m_hub->url(), m_hub->takeCode(), u"manager.ath-01"_s, m_hub->password()),
             qPrintable(m_desk->error()));
    m_sku = m_desk->someSku(kStore);
    QVERIFY(m_hub->stop());
    QVERIFY2(m_desk->adjust(m_sku, kStore, -1, u"waits"_s), qPrintable(m_desk->error()));
    m_desk->close();
    QVERIFY(QFile::remove(m_desk->folder() + u"/journal.key"_s));
    const auto opened = open();
    QVERIFY(!opened);
    QVERIFY(isJournalLocked(opened.error()));
}

void JournalUnlockJourneyTest::cleanup()
{
    m_desk.reset();
    m_hub.reset();
}

Result<void> JournalUnlockJourneyTest::unlock(const QString &code)
{
    return await(unlockJournal({m_desk->folder(), SecretPlace::File, {}, {8, 1}}, code, m_clock));
}

Result<QString> JournalUnlockJourneyTest::setAside()
{
    return setJournalAside({m_desk->folder(), SecretPlace::File, {}, {8, 1}}, m_clock);
}

Result<void> JournalUnlockJourneyTest::open()
{
    const auto core = DeskCore::open({m_desk->folder(), SecretPlace::File, {}, {8, 1}}, m_clock);
    return core ? Result<void>() : core.error();
}

qint64 JournalUnlockJourneyTest::atHub()
{
    return m_hub->count("SELECT count(*) FROM movement WHERE note = 'waits'");
}

/// A wrong code does not; one that is open is not opened again; what waited arrives.
void JournalUnlockJourneyTest::theHubOpensTheJournal()
{
    const QString code = m_hub->takeCode();
    QCOMPARE(unlock(code).error().kind, ErrorKind::Offline);
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    QCOMPARE(unlock(u"AAAA-BBBB-CCCC"_s).error().code(), Problem::EnrolmentCodeInvalid);
    QVERIFY(!open());
    const auto unlocked = unlock(code);
    QVERIFY2(unlocked, unlocked ? "" : qPrintable(unlocked.error().toString()));
    QCOMPARE(unlock(code).error().field, u"profile"_s);
    QVERIFY2(m_desk->reopen(), qPrintable(m_desk->error()));
    m_desk->core().start();
    QVERIFY2(m_desk->sync(), qPrintable(m_desk->error()));
    QCOMPARE(atHub(), 1);
    QCOMPARE(m_hub->count("SELECT count(*) FROM audit WHERE action = 'device.unlock'"), 1);
}

void JournalUnlockJourneyTest::anotherHubIsNotAsked()
{
    HubProcess other;
    QVERIFY2(other.init(1), qPrintable(other.error()));
    QVERIFY2(other.serve(), qPrintable(other.error()));
    auto profile = Profile::load(m_desk->folder());
    QVERIFY(profile);
    profile->hub = other.url();
    QVERIFY(profile->save());
    const auto refused = unlock(other.takeCode());
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"hub"_s);
    QVERIFY(!open());
}

/// The copy of the stock tells what was adjusted; it waits for a decision once the PC is connected anew.
void JournalUnlockJourneyTest::withoutTheHubTheJournalIsSetAside()
{
    const auto aside = setAside();
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().toString()));
    QVERIFY(QFile::exists(*aside + u"/journal.db"_s));
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    QVERIFY2(m_desk->join(m_hub->url(), m_hub->takeCode(), u"manager.ath-01"_s, m_hub->password()),
             qPrintable(m_desk->error()));
    QCOMPARE(m_desk->counts().rejected, 1);
    QCOMPARE(m_desk->outbox(OutboxPart::NeedsAttention).size(), 1);
    QCOMPARE(atHub(), 0);
}

/// A second time there is nothing that is locked: what was saved of the first journal stays in sight.
void JournalUnlockJourneyTest::aJournalThatOpensIsNotSetAside()
{
    QVERIFY(setAside());
    QCOMPARE(setAside().error().code(), Problem::NotFound);
    QVERIFY(open());
    const auto again = setAside();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::InvalidInput);
    QVERIFY(open());
    QCOMPARE(QDir(m_desk->folder()).entryList({u"locked-*"_s}, QDir::Dirs).size(), 1);
    // Nor is the hub asked to open it.
    QCOMPARE(unlock(u"AAAA-BBBB-CCCC"_s).error().kind, ErrorKind::NotFound);
}

/// What a kill has left of an earlier try stands in nobody's way.
void JournalUnlockJourneyTest::aTryThatWasKilledIsBegunAgain()
{
    const QDir folder(m_desk->folder());
    QVERIFY(folder.mkpath(u"locked-1.part/backups"_s));
    QVERIFY(QFile::copy(folder.filePath(u"journal.log"_s), folder.filePath(u"locked-1.part/journal.log"_s)));
    const auto aside = setAside();
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().toString()));
    QVERIFY(QFile::exists(*aside + u"/journal.db"_s));
    QVERIFY(QFile::exists(*aside + u"/journal.log"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"journal.db"_s)));
}

/// What cannot be kept is not asked for: the code stays good.
void JournalUnlockJourneyTest::theCodeIsNotSpentForNothing()
{
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    auto profile = Profile::load(m_desk->folder());
    QVERIFY(profile);
    profile->plainKeyAllowed = false;
    QVERIFY(profile->save());
    const QString code = m_hub->takeCode();
    const auto nobody =
        await(unlockJournal({m_desk->folder(), SecretPlace::Passphrase, {}, {8, 1}}, code, m_clock));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().field, u"secrets"_s);
    const auto unlocked = unlock(code);
    QVERIFY2(unlocked, unlocked ? "" : qPrintable(unlocked.error().toString()));
}

STOA_TEST(JournalUnlockJourneyTest)
#include "journalunlockjourneytest.moc"
