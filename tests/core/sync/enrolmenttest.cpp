// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fingerprint.h"
#include "core/sync/deskcore.h"
#include "core/sync/offlinegrant.h"
#include "tests/kit/fakehub.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"
#include "tests/kit/waiting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::FakeHub;
using kit::wait;

Q_DECLARE_METATYPE(stoa::kit::FakeHub::Guise)

namespace {

const QByteArray kForeign(32, '\x05');

} // namespace

/// Who answers at an address, and with whom a desk enrols.
class EnrolmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aHubSaysWhoItIs();
    void whatIsNoHubIsToldApart_data();
    void whatIsNoHubIsToldApart();
    void aHubThatIsAwayIsOffline();
    void plainHttpIsNoEncryptedAnswer();
    void schemasMustMeet_data();
    void schemasMustMeet();
    void enrolsWithTheHubThatWasCompared();
    void theCodeGoesToNobodyElse_data();
    void theCodeGoesToNobodyElse();
    void anotherKeyAfterwardsIsRefused();
    void theLeaseTellsWhatIsPossibleOffline();
    void aHubThatWantsOneToWaitIsNotAway();
    void whoWasDisabledIsOutOfflineToo();
    void whoHasSignedInIsKnownByName();

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<DeskCore> m_core;
};

void EnrolmentTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<FakeHub>();
    CoreOptions options;
    options.folder = m_folder->path();
    options.secrets = SecretPlace::File;
    options.offlineCost = {8, 1};
    auto core = DeskCore::open(options, m_clock);
    QVERIFY(core);
    m_core = std::move(*core);
}

void EnrolmentTest::cleanup()
{
    m_core.reset();
    m_hub.reset();
    m_folder.reset();
}

void EnrolmentTest::aHubSaysWhoItIs()
{
    const auto greeting = wait(m_core->greet(m_hub->url()));
    QVERIFY2(greeting, greeting ? "" : qPrintable(greeting.error().toString()));
    QCOMPARE(greeting->name, u"Fake"_s);
    QCOMPARE(greeting->version, u"9.9"_s);
    QCOMPARE(greeting->fingerprint(), fingerprintOf(m_hub->publicKey()));
    QCOMPARE(greeting->fit(), HubGreeting::Fit::Speaks);
    QVERIFY(greeting->tookMs >= 0);
    QVERIFY(!m_core->profile().isEnrolled());
}

void EnrolmentTest::whatIsNoHubIsToldApart_data()
{
    QTest::addColumn<FakeHub::Guise>("guise");
    QTest::newRow("a web page") << FakeHub::Guise{.instead = "<html><body>It works!</body></html>"};
    QTest::newRow("other JSON") << FakeHub::Guise{.instead = R"({"status":"ok"})"};
    QTest::newRow("nothing at all") << FakeHub::Guise{.instead = ""};
    QTest::newRow("a page without end") << FakeHub::Guise{.instead = QByteArray(200'000, 'x')};
    QTest::newRow("a key that it does not hold") << FakeHub::Guise{.shownKey = kForeign};
}

void EnrolmentTest::whatIsNoHubIsToldApart()
{
    QFETCH(FakeHub::Guise, guise);
    m_hub->setGuise(guise);
    const auto greeting = wait(m_core->greet(m_hub->url()));
    QVERIFY(!greeting);
    QCOMPARE(greeting.error().kind, ErrorKind::Protocol);
}

void EnrolmentTest::aHubThatIsAwayIsOffline()
{
    const QUrl url = m_hub->url();
    m_hub->unplug();
    const auto greeting = wait(m_core->greet(url));
    QVERIFY(!greeting);
    QCOMPARE(greeting.error().kind, ErrorKind::Offline);
}

void EnrolmentTest::plainHttpIsNoEncryptedAnswer()
{
    QUrl url = m_hub->url();
    url.setScheme(u"https"_s);
    const auto greeting = wait(m_core->greet(url));
    QVERIFY(!greeting);
    // Not "not trusted": no certificate was seen.
    QVERIFY(greeting.error().kind != ErrorKind::Refused);
}

void EnrolmentTest::schemasMustMeet_data()
{
    QTest::addColumn<int>("oldest");
    QTest::addColumn<int>("newest");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("the same") << 1 << 1 << true;
    QTest::newRow("a newer hub that still serves us") << 1 << 3 << true;
    QTest::newRow("a hub that has forgotten us") << 2 << 4 << false;
}

void EnrolmentTest::schemasMustMeet()
{
    QFETCH(int, oldest);
    QFETCH(int, newest);
    QFETCH(bool, speaks);
    m_hub->setGuise({.oldest = oldest, .newest = newest});
    const auto greeting = wait(m_core->greet(m_hub->url()));
    QVERIFY(greeting);
    QCOMPARE(greeting->fit() == HubGreeting::Fit::Speaks, speaks);
    const auto enrolled = wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s));
    QCOMPARE(bool(enrolled), speaks);
    if (!speaks)
        QCOMPARE(enrolled.error().code(), Problem::UpgradeRequired);
    QCOMPARE(m_hub->calls("/v1/devices/enrol"), speaks ? 1 : 0);
}

void EnrolmentTest::enrolsWithTheHubThatWasCompared()
{
    const QString compared = fingerprintOf(m_hub->publicKey()).toUpper();
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s, compared)));
    QCOMPARE(m_core->profile().hubKey, m_hub->publicKey());
    QCOMPARE(m_core->session().hubFingerprint, fingerprintOf(m_hub->publicKey()));
}

void EnrolmentTest::theCodeGoesToNobodyElse_data()
{
    QTest::addColumn<FakeHub::Guise>("guise");
    QTest::addColumn<QString>("compared");
    QTest::newRow("another hub than was compared") << FakeHub::Guise{} << fingerprintOf(kForeign);
    QTest::newRow("half a fingerprint") << FakeHub::Guise{} << u"1234 5678"_s;
    QTest::newRow("the right key, shown by another")
        << FakeHub::Guise{.shownKey = kForeign} << fingerprintOf(kForeign);
    QTest::newRow("no hub") << FakeHub::Guise{.instead = "{}"} << QString();
}

void EnrolmentTest::theCodeGoesToNobodyElse()
{
    QFETCH(FakeHub::Guise, guise);
    QFETCH(QString, compared);
    m_hub->setGuise(guise);
    const auto enrolled = wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s, compared));
    QVERIFY(!enrolled);
    QCOMPARE(m_hub->calls("/v1/devices/enrol"), 0);
    QVERIFY(!m_core->profile().isEnrolled());
}

void EnrolmentTest::anotherKeyAfterwardsIsRefused()
{
    m_hub->setGuise({.enrolKey = kForeign});
    const auto enrolled = wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s));
    QVERIFY(!enrolled);
    QCOMPARE(enrolled.error().field, u"fingerprint"_s);
    QVERIFY(!m_core->profile().isEnrolled());
    QVERIFY(!QFile::exists(m_folder->filePath(u"profile.json"_s))
            || !Profile::load(m_folder->path())->isEnrolled());
    m_hub->setGuise({});
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s)));
    // By its key the hub knows a PC that asks once more; one that is connected anew is another one.
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s)));
    const QStringList keys = m_hub->enrolledKeys();
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys[0], keys[1]);
    QVERIFY(keys[1] != keys[2]);
}

void EnrolmentTest::theLeaseTellsWhatIsPossibleOffline()
{
    using State = OfflineLease::State;
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s)));
    QCOMPARE(wait(m_core->lease(u"maria"_s))->state, State::None);
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    QVERIFY(wait(m_core->signOut()));
    const auto lease = wait(m_core->lease(u"maria"_s));
    QCOMPARE(lease->state, State::Holds);
    QVERIFY(lease->until > m_clock.now().plusDays(2));
    QCOMPARE(wait(m_core->lease(u"nikos"_s))->state, State::None);
    m_hub->unplug();
    for (int i = 0; i < 5; ++i)
        QVERIFY(!wait(m_core->signIn(u"maria"_s, u"wrong"_s)));
    QVERIFY(wait(m_core->lease(u"maria"_s))->waitUntil > m_clock.now());
    QCOMPARE(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)).error().code(), Problem::RateLimited);
}

void EnrolmentTest::aHubThatWantsOneToWaitIsNotAway()
{
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s)));
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    QVERIFY(wait(m_core->signOut()));
    m_hub->refuseSignIns(Problem::RateLimited);
    // Known here or not, with the right password or a wrong one.
    for (const QString &login : {u"maria"_s, u"nikos"_s}) {
        QCOMPARE(wait(m_core->signIn(login, u"olive-grove-walk"_s)).error().code(), Problem::RateLimited);
    }
}

void EnrolmentTest::whoWasDisabledIsOutOfflineToo()
{
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s)));
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    QVERIFY(wait(m_core->signOut()));
    m_hub->disableUser();
    QCOMPARE(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)).error().code(), Problem::UserDisabled);
    QCOMPARE(wait(m_core->lease(u"maria"_s))->state, OfflineLease::State::None);
    m_hub->unplug();
    QVERIFY(!wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
}

void EnrolmentTest::whoHasSignedInIsKnownByName()
{
    const auto names = [this](const QByteArray &hubKey) {
        return *wait(m_core->store().onStore(
            [hubKey](DeskWriter &writer) { return OfflineGrant::names(writer.journal(), hubKey); }));
    };
    using Names = QHash<QString, QString>;
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s)));
    QCOMPARE(names(m_hub->publicKey()), Names());
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    QVERIFY(wait(m_core->signOut()));
    QCOMPARE(names(m_hub->publicKey()), (Names{{u"usr_fake"_s, u"Maria"_s}}));
    // Another hub's person may be called the same.
    QCOMPARE(names(kForeign), Names());
}

STOA_TEST(EnrolmentTest)
#include "enrolmenttest.moc"
