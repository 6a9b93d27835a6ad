// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncdesk.h"
#include "tests/kit/fakeline.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

enum class Person { SignedIn, None };

} // namespace

/// What needs somebody, and what does not.
class SyncNoticesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatNeedsSomebodyIsANotice_data()
    {
        QTest::addColumn<SyncStatus>("status");
        QTest::addColumn<Person>("person");
        QTest::addColumn<QString>("begins"); // empty: nothing needs anybody
        QTest::addColumn<Notice::Way>("way");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const auto &change, const QString &begins,
                            Notice::Way way = Notice::Way::Sync, int count = 1,
                            Person person = Person::SignedIn) {
            SyncStatus status;
            status.state = SyncState::Live;
            change(status);
            QTest::newRow(name) << status << person << begins << way << count;
        };
        constexpr auto Attention = Notice::Way::Attention;
        constexpr auto SignIn = Notice::Way::SignIn;
        row("all is well", [](SyncStatus &) {}, {});
        row("changes wait", [](SyncStatus &s) { s.outbox.pending = 14; }, {});
        row("the hub is away", [](SyncStatus &s) { s.state = SyncState::Offline; }, {});
        row("here without the hub", [](SyncStatus &s) { s.state = SyncState::SignedOut; }, {});
        row(
            "three were refused", [](SyncStatus &s) { s.outbox.rejected = 3; }, u"The hub refused 3"_s,
            Attention, 3);
        row(
            "the hub is back",
            [](SyncStatus &s) {
                s.state = SyncState::SignedOut;
                s.hubIsBack = true;
            },
            u"The hub is back."_s, SignIn);
        row(
            "suspended",
            [](SyncStatus &s) {
                s.state = SyncState::SignedOut;
                s.trouble = Error::of(Problem::DeviceSuspended);
            },
            u"This PC was suspended"_s, SignIn, 1, Person::None);
        row(
            "the hub ended the sign-in", [](SyncStatus &s) { s.state = SyncState::SignedOut; },
            u"Nobody is signed in"_s, SignIn, 1, Person::None);
        row(
            "another PC has its identity",
            [](SyncStatus &s) {
                s.state = SyncState::Halted;
                s.trouble = Error::of(Problem::DeviceForked);
            },
            u"Another PC uses"_s);
        row(
            "the disk is full", [](SyncStatus &s) { s.room = DiskRoom::Full; }, u"The disk of this PC is"_s);
        row(
            "the disk is nearly full", [](SyncStatus &s) { s.room = DiskRoom::Low; }, u"Little room"_s);
    }
    void onlyWhatNeedsSomebodyIsANotice()
    {
        QFETCH(const SyncStatus, status);
        QFETCH(const Person, person);
        QFETCH(const QString, begins);
        QFETCH(const Notice::Way, way);
        QFETCH(const int, count);
        if (person == Person::None)
            m_line->signOut();
        m_line->setStatus(status);
        const QList<Notice> notices = m_desk->notices();
        if (begins.isEmpty()) {
            QCOMPARE(notices, QList<Notice>());
            return;
        }
        QCOMPARE(notices.size(), 1);
        QVERIFY2(notices[0].sentence.startsWith(begins), qPrintable(notices[0].sentence));
        QCOMPARE(notices[0].way, way);
        QCOMPARE(notices[0].count, count);
    }

    void theGravestStandsFirst()
    {
        SyncStatus status;
        status.state = SyncState::Halted;
        status.trouble = Error::of(Problem::DeviceForked);
        status.room = DiskRoom::Low;
        status.outbox.rejected = 2;
        m_line->setStatus(status);
        const QList<Notice> notices = m_desk->notices();
        QCOMPARE(notices.size(), 3);
        QCOMPARE(notices[0].kind, StatusKind::Problem);
        QCOMPARE(notices[2].way, Notice::Way::Attention);
    }

    void init()
    {
        m_stage = std::make_unique<kit::DeskStage>();
        m_line = std::make_unique<kit::FakeLine>(*m_stage);
        m_desk = std::make_unique<SyncDesk>(*m_line, m_wording, m_clock);
    }
    void cleanup()
    {
        m_desk.reset();
        m_line.reset();
        m_stage.reset();
    }

private:
    kit::FakeClock m_clock;
    Wording m_wording{u"en"_s};
    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<kit::FakeLine> m_line;
    std::unique_ptr<SyncDesk> m_desk;
};

STOA_TEST(SyncNoticesTest)
#include "syncnoticestest.moc"
