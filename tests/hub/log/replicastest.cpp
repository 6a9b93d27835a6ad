// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/replicas.h"
#include "core/store/inventory/ledgerrepository.h"
#include "hub/log/verification.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <future>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPatience{20};

Result<hub::Committed> setSafety(hub::HubStore &store, const LogHub &hub, const QString &sku, qint64 safety)
{
    return store.write(hub.asTheHouse(), [&](UnitOfWork &work) {
        return LedgerRepository::setSafety(work, sku, u"ATH"_s, Quantity::fromThousandths(safety));
    });
}

} // namespace

class ReplicasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wakesThoseWhoWaitOnce()
    {
        hub::HeadBoard board;
        board.moved({{"a", 3}, {"b", 1}});
        int woken = 0;
        const auto wake = [&woken] {
            ++woken;
        };
        // Behind already: at once.
        QCOMPARE(board.watch({{"a", 2}}, wake), 0u);
        QCOMPARE(woken, 1);
        QVERIFY(board.watch({{"a", 3}, {"b", 1}}, wake) > 0);
        const auto forgotten = board.watch({{"a", 3}}, wake);
        board.forget(forgotten);
        board.moved({{"a", 3}, {"c", 9}});
        QCOMPARE(woken, 1);
        board.moved({{"a", 5}, {"b", 2}});
        board.moved({{"a", 6}});
        QCOMPARE(woken, 2);
        QCOMPARE(board.heads({"a", "d"}), (QMap<QByteArray, qint64>{{"a", 6}, {"d", 0}}));
    }

    void tellsTheBoardOfOwnCommits()
    {
        LogHub hub(sql::Engine::Sqlite);
        hub::HeadBoard board;
        {
            const auto replicas = hub::Replicas::start(hub.store(), board);
            QVERIFY(replicas);
            QVERIFY(board.head("cfg") > 0);
            QVERIFY(setSafety(hub.store(), hub, u"A"_s, 1));
            QCOMPARE(board.head("store/ATH"), 1);
        }
        QVERIFY(setSafety(hub.store(), hub, u"A"_s, 2));
        QCOMPARE(board.head("store/ATH"), 1);
    }

    void tellsOneReplicaWhatAnotherWrote()
    {
        if (kit::postgresForTests().isEmpty())
            QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server");
        LogHub hub(sql::Engine::Postgres);
        hub::HeadBoard ownBoard;
        const auto own = hub::Replicas::start(hub.store(), ownBoard);
        QVERIFY(own);
        const auto other = hub::HubStore::open(hub.store().options(), hub.clock());
        QVERIFY(other);
        QCOMPARE((*other)->generation().id(), hub.store().generation().id());
        hub::HeadBoard otherBoard;
        const auto replicas = hub::Replicas::start(**other, otherBoard);
        QVERIFY(replicas);

        std::promise<void> moved;
        QVERIFY(otherBoard.watch({{"store/ATH", 0}}, [&moved] { moved.set_value(); }) > 0);
        QVERIFY(setSafety(hub.store(), hub, u"A"_s, 1));
        QCOMPARE(moved.get_future().wait_for(kPatience), std::future_status::ready);

        // A generation that one raises is the other's too.
        QVERIFY(hub.store().housekeep([&](sql::Connection &connection) {
            return hub.store().generation().raise(connection, u"test"_s);
        }));
        QTRY_COMPARE_WITH_TIMEOUT((*other)->generation().id(), hub.store().generation().id(), 20'000);

        // Both at once: still no gaps, and chains of their own.
        auto writing = std::async(std::launch::async, [&] {
            int failed = 0;
            for (int i = 0; i < 50; ++i)
                failed += setSafety(**other, hub, u"S%1"_s.arg(i % 7), i) ? 0 : 1;
            return failed;
        });
        int failed = 0;
        for (int i = 0; i < 50; ++i)
            failed += setSafety(hub.store(), hub, u"S%1"_s.arg(i % 5), i) ? 0 : 1;
        QCOMPARE(writing.get() + failed, 0);
        const auto check = hub::checkHub(*hub.reader());
        QVERIFY(check);
        QCOMPARE(check->feed.broken, QList<QString>());
        QCOMPARE(check->audit.broken, QList<QString>());
    }
};

STOA_TEST(ReplicasTest)
#include "replicastest.moc"
