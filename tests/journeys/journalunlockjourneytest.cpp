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
    void aMoveThatWasKilledGoesOn();

private:
    Result<void> unlock(const QString &code);
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

Result<void> JournalUnlockJourneyTest::open()
{
    const auto core = DeskCore::open({m_desk->folder(), SecretPlace::File, {}, {8, 1}}, m_clock);
    return core ? Result<void>() : core.error();
}

qint64 JournalUnlockJourneyTest::atHub()
{
    return m_hub->count("SELECT count(*) FROM movement WHERE note = 'waits'");
}

/// A wrong code does not, and one that opened it does not open it again; what waited arrives.
void JournalUnlockJourneyTest::theHubOpensTheJournal()
{
    const QString code = m_hub->takeCode();
    QCOMPARE(unlock(code).error().kind, ErrorKind::Offline);
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    QCOMPARE(unlock(u"AAAA-BBBB-CCCC"_s).error().code(), Problem::EnrolmentCodeInvalid);
    QVERIFY(!open());
    const auto unlocked = unlock(code);
    QVERIFY2(unlocked, unlocked ? "" : qPrintable(unlocked.error().toString()));
    QCOMPARE(unlock(code).error().code(), Problem::EnrolmentCodeInvalid);
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
    const auto aside = setJournalAside(m_desk->folder(), m_clock);
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().toString()));
    QVERIFY(QFile::exists(*aside + u"/journal.db"_s));
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    QVERIFY2(m_desk->join(m_hub->url(), m_hub->takeCode(), u"manager.ath-01"_s, m_hub->password()),
             qPrintable(m_desk->error()));
    QCOMPARE(m_desk->counts().rejected, 1);
    QCOMPARE(m_desk->outbox(OutboxPart::NeedsAttention).size(), 1);
    QCOMPARE(atHub(), 0);
}

/// The journal goes to the rest that went before it, not to a folder of its own.
void JournalUnlockJourneyTest::aMoveThatWasKilledGoesOn()
{
    const QDir folder(m_desk->folder());
    QVERIFY(folder.mkdir(u"locked-1"_s));
    QVERIFY(QFile::rename(folder.filePath(u"journal.log"_s), folder.filePath(u"locked-1/journal.log"_s)));
    const auto aside = setJournalAside(m_desk->folder(), m_clock);
    QVERIFY(aside);
    QCOMPARE(QDir(*aside).dirName(), u"locked-1"_s);
    QVERIFY(QFile::exists(*aside + u"/journal.db"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"journal.db"_s)));
}

STOA_TEST(JournalUnlockJourneyTest)
#include "journalunlockjourneytest.moc"
