// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "core/sync/connectionhistory.h"
#include "core/sync/deskcore.h"
#include "core/sync/session.h"
#include "tests/kit/fakehub.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"
#include "tests/kit/waiting.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::FakeHub;
using kit::wait;

/// The whole desk core against a hub on loopback.
class SyncEngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aForkedDeskGoesOnUnderANewIdentity();
    void aFirstSyncEndsLive();
    void whatTheStockIsAsOfIsKnownAfterARestart();
    void whatWasDoneOfflineArrivesOnce();
    void effectsOfABacklogComeInTogether();
    void aForeignChangeShowsWithoutASocket();
    void aStreamThatIsNewIsFoundOut();
    void aPoisonedCommandIsIsolated();
    void aNewHistoryIsMadeWhole();
    void anExpiredTokenIsRenewedOnce();
    void withoutTheHubTheLastGrantLetsIn();
    void aHubThatIsBackIsToldToWhoIsHereWithoutIt();
    void aSecondProcessIsRefused();
    void signOutKeepsTheJournal();
    void aCutLinkStaysCut();
    void anotherNetworkIsTriedAtOnce();

private:
    void openCore();
    qint64 onHand(const QString &sku);
    Receipt adjust(const QString &sku, qint64 units);
    OutboxEntry entry(qint64 n);

    SystemClock m_clock;
    int m_besideOutboxMs = 250;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<DeskCore> m_core;
};

void SyncEngineTest::openCore()
{
    CoreOptions options;
    options.folder = m_folder->path();
    options.secrets = SecretPlace::File;
    options.offlineCost = {8, 1};
    options.times.heartbeatMs = 50;
    options.times.strikeMs = 5;
    options.times.besideOutboxMs = m_besideOutboxMs;
    auto core = DeskCore::open(options, m_clock);
    QVERIFY(core);
    m_core = std::move(*core);
}

void SyncEngineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<FakeHub>();
    openCore();
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s)));
    const auto user = wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s));
    QVERIFY2(user, user ? "" : qPrintable(user.error().toString()));
    m_core->start();
}

void SyncEngineTest::cleanup()
{
    m_core.reset();
    m_hub.reset();
    m_folder.reset();
}

qint64 SyncEngineTest::onHand(const QString &sku)
{
    const auto stock = wait(m_core->store().read(QString(), [sku](sql::Connection &reader) {
        return LedgerRepository::stockOf(reader, sku, u"AAA"_s);
    }));
    return stock ? stock->onHand.thousandths() / 1'000 : -1;
}

Receipt SyncEngineTest::adjust(const QString &sku, qint64 units)
{
    return *wait(m_core->store().write(kit::adjustment(sku, u"AAA"_s, units, m_clock.now())));
}

OutboxEntry SyncEngineTest::entry(qint64 n) { return *wait(m_core->store().outboxEntry(n)); }

void SyncEngineTest::aForkedDeskGoesOnUnderANewIdentity()
{
    const auto isForked = [this] {
        return *wait(
            m_core->store().onStore([](DeskWriter &writer) { return Session::isForked(writer.journal()); }));
    };
    QVERIFY(wait(m_core->syncNow()));
    m_hub->fork();
    const Receipt receipt = adjust(u"S1"_s, 4);
    QTRY_COMPARE(m_core->status().state, SyncState::Halted);
    QVERIFY(m_core->status().trouble->code() == Problem::DeviceForked);
    QCOMPARE(wait(m_core->store().outboxCounts())->pending, 1);
    QVERIFY(isForked());

    // What waited under the old identity would never be taken: it is for people now.
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s)));
    QVERIFY(!isForked());
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    const OutboxEntry stranded = entry(receipt.n);
    QCOMPARE(stranded.state, CommandState::Rejected);
    QVERIFY(stranded.verdict->code() == Problem::DeviceForked);
    QCOMPARE(onHand(u"S1"_s), 0);
    const auto again = wait(m_core->store().resend(receipt.n, stranded.body));
    QVERIFY(again);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(entry(again->n).state, CommandState::Settled);
    QCOMPARE(m_hub->model().onHand(u"S1"_s, u"AAA"_s), 4);
}

void SyncEngineTest::aFirstSyncEndsLive()
{
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 9);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(onHand(u"S1"_s), 9);
    QTRY_COMPARE(m_core->status().state, SyncState::Live);
    QVERIFY(m_core->status().isCurrent(m_clock.now()));
    QVERIFY(!m_core->status().isCurrent(m_clock.now().plusMs(SyncStatus::kProofMs + 1'000)));
    QCOMPARE(m_core->session().state, SessionState::Online);
    QVERIFY(m_core->status().history.size() >= 2);
}

void SyncEngineTest::whatTheStockIsAsOfIsKnownAfterARestart()
{
    // A first copy is a change; a pull without rows is none.
    QVERIFY(!m_core->status().lastChange);
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 9);
    QVERIFY(wait(m_core->syncNow()));
    QTRY_VERIFY(m_core->status().lastChange);
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 1);
    m_hub->changed();
    QTRY_COMPARE(onHand(u"S1"_s), 10);
    QVERIFY(wait(m_core->syncNow()));
    const auto known = wait(
        m_core->store().onStore([](DeskWriter &writer) { return writer.remembered(Rights::ofTheHouse()); }));
    QVERIFY(known && known->lastChange && known->asOf);
    QVERIFY(*known->lastChange <= *known->asOf);
    const auto connection = ConnectionHistory::fromJson(known->connection);
    const auto has = [](const QList<ConnectionSpan> &spans, SyncState state) {
        return std::ranges::find(spans, state, &ConnectionSpan::state) != spans.end();
    };
    QVERIFY(has(connection, SyncState::Live));
    m_core.reset();
    m_hub->unplug();
    openCore();
    QVERIFY(!m_core->status().lastChange);
    QVERIFY(!m_core->status().headsProven);
    m_core->start();
    QTRY_VERIFY(m_core->status().lastChange);
    QCOMPARE(*m_core->status().lastChange, *known->lastChange);
    // It may have asked once more before it was closed.
    QVERIFY(m_core->status().headsProven >= known->asOf);
    QVERIFY(m_core->status().lastContact);
    QVERIFY(!m_core->status().isCurrent(m_clock.now()));
    // How the connection was before, then a time of which nothing is known.
    const auto &history = m_core->status().history;
    QCOMPARE(history.mid(0, connection.size()), connection);
    QVERIFY(has(history.mid(connection.size()), SyncState::Stopped));
    QVERIFY(history.last().state != SyncState::Stopped);
}

void SyncEngineTest::whatWasDoneOfflineArrivesOnce()
{
    QVERIFY(wait(m_core->syncNow()));
    m_hub->unplug();
    const Receipt receipt = adjust(u"S1"_s, 4);
    QTRY_COMPARE(m_core->status().state, SyncState::Offline);
    QVERIFY(m_core->status().nextTry.has_value());
    QCOMPARE(onHand(u"S1"_s), 4);
    QVERIFY(!wait(m_core->syncNow()));
    m_hub->plugIn();
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(entry(receipt.n).state, CommandState::Settled);
    QCOMPARE(m_hub->model().onHand(u"S1"_s, u"AAA"_s), 4);
    QCOMPARE(onHand(u"S1"_s), 4);
}

void SyncEngineTest::effectsOfABacklogComeInTogether()
{
    constexpr int kCommands = 1'800;
    m_core.reset();
    m_besideOutboxMs = 600'000;
    openCore();
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    m_core->start();
    QVERIFY(wait(m_core->syncNow()));
    // The first movement of a location opens its stream.
    adjust(u"S1"_s, 1);
    QVERIFY(wait(m_core->syncNow()));
    m_core->setLink(DeskCore::Link::Cut);
    QList<CommandDraft> drafts;
    for (int i = 0; i < kCommands; ++i)
        drafts.append(kit::adjustment(u"S1"_s, u"AAA"_s, 1, m_clock.now()));
    QCOMPARE(wait(m_core->store().writeAll(drafts)).size(), kCommands);
    const qsizetype callsBefore = m_hub->paths().size();

    m_core->setLink(DeskCore::Link::Open);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(wait(m_core->store().outboxCounts())->unsettled, 0);
    QCOMPARE(onHand(u"S1"_s), kCommands + 1);
    // A fourth batch waits for the answer to the first, so what a desk asks for at the beginning is behind
    // it.
    const QByteArray commands = wire::syncpaths::kCommands.toByteArray();
    const auto &paths = m_hub->paths();
    qsizetype fourth = -1;
    for (qsizetype i = callsBefore, batch = 0; i < paths.size() && fourth < 0; ++i) {
        if (paths[i] == commands && ++batch == 4)
            fourth = i;
    }
    const auto between = paths.mid(fourth, paths.lastIndexOf(commands) - fourth);
    QVERIFY(between.count(commands) >= 4);
    QCOMPARE(between.count(wire::syncpaths::kPull.toByteArray()), 0);
}

void SyncEngineTest::aForeignChangeShowsWithoutASocket()
{
    m_hub->model().adjust(u"S1"_s, u"AAA"_s, 1);
    QVERIFY(wait(m_core->syncNow()));
    m_hub->model().adjust(u"S2"_s, u"AAA"_s, 6);
    m_hub->changed();
    QTRY_COMPARE_WITH_TIMEOUT(onHand(u"S2"_s), 6, 15'000);
    QVERIFY(m_core->status().push != PushKind::Socket);
}

void SyncEngineTest::aStreamThatIsNewIsFoundOut()
{
    QVERIFY(wait(m_core->syncNow()));
    m_hub->model().adjust(u"S2"_s, u"AAA"_s, 6);
    m_hub->model().setReason(u"found"_s, kit::MiniHub::Reasons::Open);
    m_hub->changed();
    QTRY_COMPARE_WITH_TIMEOUT(onHand(u"S2"_s), 6, 15'000);
}

void SyncEngineTest::aPoisonedCommandIsIsolated()
{
    QVERIFY(wait(m_core->syncNow()));
    m_core->setLink(DeskCore::Link::Cut);
    QTRY_COMPARE(m_core->status().state, SyncState::Offline);
    m_hub->failOver(u"S2"_s);
    QList<Receipt> good;
    for (int i = 0; i < 3; ++i)
        good.append(adjust(u"S1"_s, 1));
    const Receipt poison = adjust(u"S2"_s, 1);
    for (int i = 0; i < 3; ++i)
        good.append(adjust(u"S3"_s, 1));
    m_core->setLink(DeskCore::Link::Open);
    QTRY_COMPARE_WITH_TIMEOUT(entry(poison.n).state, CommandState::Rejected, 20'000);
    QCOMPARE(entry(poison.n).verdict->code(), Problem::Internal);
    QVERIFY(wait(m_core->syncNow()));
    for (const Receipt &receipt : good)
        QCOMPARE(entry(receipt.n).state, CommandState::Settled);
    QCOMPARE(onHand(u"S1"_s), 3);
    QCOMPARE(onHand(u"S2"_s), 0);
    QCOMPARE(m_hub->batches().first(), 7);
}

void SyncEngineTest::aNewHistoryIsMadeWhole()
{
    QVERIFY(wait(m_core->syncNow()));
    const Receipt receipt = adjust(u"S1"_s, 4);
    QVERIFY(wait(m_core->syncNow()));
    m_hub->restore();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->model().onHand(u"S1"_s, u"AAA"_s), 4, 15'000);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(onHand(u"S1"_s), 4);
    QCOMPARE(entry(receipt.n).state, CommandState::Settled);
    QCOMPARE(m_core->status().incidents, 0);
}

void SyncEngineTest::anExpiredTokenIsRenewedOnce()
{
    QVERIFY(wait(m_core->syncNow()));
    const int before = m_hub->calls("/v1/auth/refresh");
    m_hub->expireToken();
    const Receipt receipt = adjust(u"S1"_s, 4);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(m_hub->calls("/v1/auth/refresh"), before + 1);
    QCOMPARE(entry(receipt.n).state, CommandState::Settled);
}

void SyncEngineTest::withoutTheHubTheLastGrantLetsIn()
{
    QVERIFY(wait(m_core->syncNow()));
    m_core.reset();
    m_hub->unplug();
    openCore();
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    QCOMPARE(m_core->session().state, SessionState::Offline);
    adjust(u"S1"_s, 2);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(wait(m_core->signIn(u"maria"_s, u"wrong"_s)).error().code(), Problem::BadCredentials);
    // Also for the right password, also after a restart.
    m_core.reset();
    openCore();
    QCOMPARE(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)).error().code(), Problem::RateLimited);
    QVERIFY(!wait(m_core->signIn(u"nobody"_s, u"olive-grove-walk"_s)));
}

void SyncEngineTest::aHubThatIsBackIsToldToWhoIsHereWithoutIt()
{
    QVERIFY(wait(m_core->syncNow()));
    QVERIFY(wait(m_core->signOut()));
    QTRY_COMPARE(m_core->status().state, SyncState::SignedOut);
    m_hub->unplug();
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    QTRY_VERIFY(m_core->session().signInDue);
    const Receipt receipt = adjust(u"S1"_s, 4);
    QVERIFY(!m_core->status().hubIsBack);
    const auto before = m_core->status().lastContact;
    m_hub->plugIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_core->status().hubIsBack, 15'000);
    // Nothing is sent as somebody whom the hub has not seen.
    QCOMPARE(m_core->status().state, SyncState::SignedOut);
    QVERIFY(m_core->status().lastContact > before);
    QCOMPARE(entry(receipt.n).state, CommandState::Pending);
    m_hub->unplug();
    m_core->networkChanged();
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->status().hubIsBack, 15'000);
    m_hub->plugIn();
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    QVERIFY(wait(m_core->syncNow()));
    QVERIFY(!m_core->status().hubIsBack);
    QCOMPARE(entry(receipt.n).state, CommandState::Settled);
    QCOMPARE(m_hub->model().onHand(u"S1"_s, u"AAA"_s), 4);
}

void SyncEngineTest::aSecondProcessIsRefused()
{
    CoreOptions options;
    options.folder = m_folder->path();
    const auto second = DeskCore::open(options, m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().problem, Problem::InUse);
}

void SyncEngineTest::signOutKeepsTheJournal()
{
    QVERIFY(wait(m_core->syncNow()));
    m_core->setLink(DeskCore::Link::Cut);
    QTRY_COMPARE(m_core->status().state, SyncState::Offline);
    const Receipt receipt = adjust(u"S1"_s, 2);
    QVERIFY(wait(m_core->signOut()));
    QCOMPARE(entry(receipt.n).state, CommandState::Pending);
    QCOMPARE(m_core->session().state, SessionState::SignedOut);
    QVERIFY(!wait(m_core->store().write(kit::adjustment(u"S1"_s, u"AAA"_s, 1, m_clock.now()))));
    m_core->setLink(DeskCore::Link::Open);
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(m_hub->model().onHand(u"S1"_s, u"AAA"_s), 2);
}

void SyncEngineTest::aCutLinkStaysCut()
{
    QVERIFY(wait(m_core->syncNow()));
    m_core->setLink(DeskCore::Link::Cut);
    QTRY_COMPARE(m_core->status().state, SyncState::Offline);
    QVERIFY(!m_core->status().nextTry);
    QCOMPARE(wait(m_core->syncNow()).error().kind, ErrorKind::Offline);
    QCOMPARE(wait(m_core->call("GET", u"/v1/users"_s)).error().kind, ErrorKind::Offline);
    m_core->setLink(DeskCore::Link::Open);
    QVERIFY(wait(m_core->syncNow()));
}

/// The pause after failures, up to a minute by then, is not waited out.
void SyncEngineTest::anotherNetworkIsTriedAtOnce()
{
    QVERIFY(wait(m_core->syncNow()));
    m_hub->unplug();
    for (int i = 0; i < 8; ++i)
        QVERIFY(!wait(m_core->syncNow()));
    QTRY_COMPARE(m_core->status().state, SyncState::Offline);
    m_hub->plugIn();
    m_core->networkChanged();
    QTRY_COMPARE(m_core->status().state, SyncState::Live);
}

STOA_TEST(SyncEngineTest)
#include "syncenginetest.moc"
