// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/connectionhistory.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using enum SyncState;

namespace {

using Spans = QList<ConnectionSpan>;

Instant at(qint64 minute) { return Instant::fromMs(1'760'000'000'000 + minute * 60'000); }

} // namespace

class ConnectionHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadAsItWasKept()
    {
        const Spans spans{{at(0), Live}, {at(10), Offline}, {at(20), CatchingUp}, {at(21), Stopped}};
        QCOMPARE(ConnectionHistory::fromJson(ConnectionHistory::toJson(spans)), spans);
        QCOMPARE(ConnectionHistory::fromJson(ConnectionHistory::toJson({})), Spans());
    }

    void askingInVainDoesNotMakeItLong()
    {
        const Spans spans{{at(0), Live},    {at(1), Probing}, {at(2), Offline},
                          {at(3), Probing}, {at(4), Offline}, {at(5), Probing}};
        QCOMPARE(ConnectionHistory::fromJson(ConnectionHistory::toJson(spans)),
                 (Spans{{at(0), Live}, {at(2), Offline}}));
    }

    void whatCannotBeReadIsNoHistory_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("cut") << QByteArray("[[1,\"live\"],[2,");
        QTest::newRow("unknown state") << QByteArray("[[1,\"live\"],[2,\"dreaming\"]]");
        QTest::newRow("out of order") << QByteArray("[[2,\"live\"],[1,\"offline\"]]");
        QTest::newRow("no pairs") << QByteArray("[1,2]");
    }
    void whatCannotBeReadIsNoHistory()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(ConnectionHistory::fromJson(json), Spans());
    }

    void aRunFollowsAnEarlierOne_data()
    {
        QTest::addColumn<Spans>("earlier");
        QTest::addColumn<std::optional<Instant>>("ranUntil");
        QTest::addColumn<Spans>("joined");
        using Until = std::optional<Instant>;
        const Spans live{{at(0), Live}};
        QTest::newRow("the first") << Spans() << Until() << Spans{{at(60), Probing}};
        QTest::newRow("after an orderly end") << Spans{{at(0), Live}, {at(20), Stopped}} << Until(at(19))
                                              << Spans{{at(0), Live}, {at(20), Stopped}, {at(60), Probing}};
        QTest::newRow("after a kill")
            << live << Until(at(30)) << Spans{{at(0), Live}, {at(30), Stopped}, {at(60), Probing}};
        QTest::newRow("after a kill, no proof")
            << live << Until() << Spans{{at(0), Live}, {at(0), Stopped}, {at(60), Probing}};
        QTest::newRow("the clock was set back") << Spans{{at(0), Live}, {at(90), Offline}} << Until(at(95))
                                                << Spans{{at(0), Live}, {at(60), Stopped}, {at(60), Probing}};
    }
    void aRunFollowsAnEarlierOne()
    {
        QFETCH(const Spans, earlier);
        QFETCH(const std::optional<Instant>, ranUntil);
        QFETCH(const Spans, joined);
        QCOMPARE(ConnectionHistory::joined(earlier, ranUntil, {{at(60), Probing}}), joined);
    }

    void whatReachesIntoTheWindowStays()
    {
        Spans spans{{at(-500), Live}, {at(-400), Offline}, {at(-100), Live}};
        ConnectionHistory::trim(spans, at(0));
        QCOMPARE(spans, (Spans{{at(-400), Offline}, {at(-100), Live}}));
    }
};

STOA_TEST(ConnectionHistoryTest)
#include "connectionhistorytest.moc"
