// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deskcore.h"
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

/// A long outbox arrives in the order in which it was done, whatever becomes of single batches.
class OutboxOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aBatchThatOvertakesGoesAgain();
    void nothingOvertakesWhatTheHubPutOff_data();
    void nothingOvertakesWhatTheHubPutOff();

private:
    /// So many commands that wait while there is no hub.
    void writeOffline(int commands);
    /// Once all of them were delivered.
    void isInOrder(int commands);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<DeskCore> m_core;
};

void OutboxOrderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<FakeHub>();
    CoreOptions options;
    options.folder = m_folder->path();
    options.secrets = SecretPlace::File;
    options.offlineCost = {8, 1};
    options.times.heartbeatMs = 50;
    auto core = DeskCore::open(options, m_clock);
    QVERIFY(core);
    m_core = std::move(*core);
    QVERIFY(wait(m_core->enrol(m_hub->url(), u"abcd-efgh-jkmn"_s, u"till"_s)));
    QVERIFY(wait(m_core->signIn(u"maria"_s, u"olive-grove-walk"_s)));
    m_core->start();
    QVERIFY(wait(m_core->syncNow()));
}

void OutboxOrderTest::cleanup()
{
    m_core.reset();
    m_hub.reset();
    m_folder.reset();
}

void OutboxOrderTest::writeOffline(int commands)
{
    m_core->setLink(DeskCore::Link::Cut);
    QList<CommandDraft> drafts;
    for (int i = 0; i < commands; ++i)
        drafts.append(kit::adjustment(u"S1"_s, u"AAA"_s, 1, m_clock.now()));
    QCOMPARE(wait(m_core->store().writeAll(drafts)).size(), commands);
}

void OutboxOrderTest::isInOrder(int commands)
{
    m_core->setLink(DeskCore::Link::Open);
    QVERIFY(wait(m_core->syncNow()));
    QCOMPARE(wait(m_core->store().outboxCounts())->unsettled, 0);
    QCOMPARE(m_hub->model().onHand(u"S1"_s, u"AAA"_s), commands);
    QCOMPARE(m_hub->decided().size(), commands);
    QVERIFY(std::ranges::is_sorted(m_hub->decided()));
}

void OutboxOrderTest::aBatchThatOvertakesGoesAgain()
{
    constexpr int kCommands = 2 * wire::CommandBatch::kMost;
    writeOffline(kCommands);
    m_hub->holdNextBatch();
    isInOrder(kCommands);
}

void OutboxOrderTest::nothingOvertakesWhatTheHubPutOff_data()
{
    QTest::addColumn<int>("batches");
    QTest::newRow("once") << 1;
    QTest::newRow("again and again") << 3;
}

void OutboxOrderTest::nothingOvertakesWhatTheHubPutOff()
{
    QFETCH(const int, batches);
    constexpr int kCommands = 6 * wire::CommandBatch::kMost;
    writeOffline(kCommands);
    m_hub->putOffBatches(batches);
    isInOrder(kCommands);
}

STOA_TEST(OutboxOrderTest)
#include "outboxordertest.moc"
