// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubwatch.h"
#include "core/wire/contract.h"
#include "tests/kit/fakehub.h"
#include "tests/kit/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using kit::FakeHub;

/// Whether the hub is there, asked as nobody.
class HubWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHubThatIsThereIsFoundAtOnce()
    {
        m_watch->start(m_hub->url(), m_hub->publicKey());
        QTRY_VERIFY(m_watch->isThere());
        QCOMPARE(asked(), 1);
        // Told the same once more, it goes on.
        m_watch->start(m_hub->url(), m_hub->publicKey());
        QVERIFY(m_watch->isThere());
        m_watch->stop();
        QVERIFY(!m_watch->isThere());
    }

    void aHubComesBackAndGoes()
    {
        QSignalSpy answered(m_watch.get(), &HubWatch::answered);
        QSignalSpy silent(m_watch.get(), &HubWatch::silent);
        m_hub->unplug();
        m_watch->start(m_hub->url(), m_hub->publicKey());
        m_watch->askNow();
        m_hub->plugIn();
        QVERIFY(answered.wait(15'000));
        QVERIFY(m_watch->isThere());
        QCOMPARE(silent.size(), 0);
        m_hub->unplug();
        m_watch->askNow();
        QVERIFY(silent.wait(15'000));
        QVERIFY(!m_watch->isThere());
    }

    void anotherKeyIsNotTheHub_data()
    {
        QTest::addColumn<bool>("proven");
        QTest::newRow("a hub, but another one") << true;
        QTest::newRow("shows the key and does not hold it") << false;
    }
    void anotherKeyIsNotTheHub()
    {
        QFETCH(const bool, proven);
        const QByteArray awaited = proven ? SigningKey::make().publicKey : QByteArray(32, '\x05');
        if (!proven)
            m_hub->setGuise({.shownKey = awaited});
        m_watch->start(m_hub->url(), awaited);
        // Asked again, as after silence.
        QTRY_VERIFY_WITH_TIMEOUT(asked() >= 2, 15'000);
        QVERIFY(!m_watch->isThere());
    }

    void whoIsStoppedAsksNoMore()
    {
        m_watch->askNow();
        m_watch->start(m_hub->url(), m_hub->publicKey(), 60'000);
        m_watch->stop();
        m_watch->askNow();
        QSignalSpy answered(m_watch.get(), &HubWatch::answered);
        HubWatch other(m_clock);
        other.start(m_hub->url(), m_hub->publicKey());
        QTRY_VERIFY(other.isThere());
        QCOMPARE(asked(), 1);
        QCOMPARE(answered.size(), 0);
    }

    void init()
    {
        m_hub = std::make_unique<FakeHub>();
        m_watch = std::make_unique<HubWatch>(m_clock);
    }
    void cleanup()
    {
        m_watch.reset();
        m_hub.reset();
    }

private:
    int asked() const { return m_hub->calls(wire::kGreetingPath.toByteArray()); }

    SystemClock m_clock;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<HubWatch> m_watch;
};

STOA_TEST(HubWatchTest)
#include "hubwatchtest.moc"
