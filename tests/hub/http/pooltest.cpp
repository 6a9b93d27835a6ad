// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/pool.h"
#include "tests/kit/testmain.h"

#include <QSemaphore>
#include <QTest>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace stoa::http;

namespace {

class SetClock final : public Clock {
public:
    Instant now() const override { return Instant::fromMs(ms); }
    qint64 monotonicMs() const override { return ms; }
    std::atomic<qint64> ms = 0;
};

/// A pool whose threads are held until the test lets them go; notes the order in which jobs ran.
struct HeldPool {
    explicit HeldPool(int threads, int queueLength = 100)
        : pool(
            threads, queueLength, std::chrono::seconds(10), clock,
            [](WorkerKind) { return std::make_unique<Worker>(); }, gauge)
    {
        for (int i = 0; i < threads; ++i) {
            pool.submit(LoadClass::Facts, [this](Bench &, Turn) {
                held.release();
                letGo.acquire();
            });
        }
        held.acquire(threads);
    }
    ~HeldPool() { letGo.release(100); }
    bool submit(LoadClass load, QByteArray name)
    {
        return pool.submit(load, [this, name](Bench &, Turn turn) {
            const std::scoped_lock lock(mutex);
            ran.append(turn == Turn::Fresh ? name : name + '!');
        });
    }
    QByteArray order()
    {
        letGo.release(100);
        pool.stop();
        return ran.join(' ');
    }

    SetClock clock;
    Gauge gauge;
    QSemaphore held;
    QSemaphore letGo;
    std::mutex mutex;
    QByteArrayList ran;
    Pool pool;
};

} // namespace

/// Who goes first when the hub is busy, and who is refused.
class PoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUrgentGoFirst();
    void theOldestIsNotForgotten();
    void theFullerTheFewerMayJoin_data();
    void theFullerTheFewerMayJoin();
    void admittedWorkIsNeverRefused();
    void whatWaitedTooLongIsStale();
    void reportsLeaveThreadsForOthers();
    void aJobThatThrowsHarmsNobody();
    void nothingJoinsAfterTheStop();
};

void PoolTest::theUrgentGoFirst()
{
    HeldPool held(1);
    held.submit(LoadClass::Report, "report");
    held.submit(LoadClass::Search, "search");
    held.submit(LoadClass::Read, "read");
    held.submit(LoadClass::Pull, "pull");
    held.submit(LoadClass::Facts, "facts");
    QSemaphore done;
    held.pool.submit(LoadClass::Report, [&done](Bench &, Turn) { done.release(); });
    QCOMPARE(held.gauge.value(), 6);
    held.letGo.release(1);
    done.acquire();
    QCOMPARE(held.order(), "facts pull read search report"_ba);
}

void PoolTest::theOldestIsNotForgotten()
{
    HeldPool held(1);
    held.submit(LoadClass::Report, "report");
    held.clock.ms = 5;
    for (int i = 0; i < 20; ++i)
        held.submit(LoadClass::Facts, "f");
    QSemaphore done;
    held.pool.submit(LoadClass::Report, [&done](Bench &, Turn) { done.release(); });
    held.letGo.release(1);
    done.acquire();
    const QByteArrayList order = held.order().split(' ');
    QVERIFY2(order.indexOf("report") < 8, order.join(' '));
}

void PoolTest::theFullerTheFewerMayJoin_data()
{
    QTest::addColumn<int>("load");
    QTest::addColumn<int>("room");
    QTest::newRow("facts") << int(LoadClass::Facts) << 100;
    QTest::newRow("pull") << int(LoadClass::Pull) << 85;
    QTest::newRow("admin") << int(LoadClass::Admin) << 75;
    QTest::newRow("read") << int(LoadClass::Read) << 70;
    QTest::newRow("search") << int(LoadClass::Search) << 50;
    QTest::newRow("report") << int(LoadClass::Report) << 35;
}

void PoolTest::theFullerTheFewerMayJoin()
{
    QFETCH(int, load);
    QFETCH(int, room);
    HeldPool held(2);
    int joined = 0;
    while (joined < 200 && held.submit(LoadClass(load), "x"))
        ++joined;
    QCOMPARE(joined, room);
    QCOMPARE(held.submit(LoadClass::Facts, "facts"), room < 100);
}

void PoolTest::admittedWorkIsNeverRefused()
{
    HeldPool held(1, 1);
    QVERIFY(held.submit(LoadClass::Facts, "x"));
    QVERIFY(!held.submit(LoadClass::Facts, "x"));
    QVERIFY(held.pool.submit(
        LoadClass::Report, [](Bench &, Turn) {}, Pool::Admission::Admitted));
}

void PoolTest::whatWaitedTooLongIsStale()
{
    HeldPool held(1);
    held.submit(LoadClass::Read, "old");
    held.clock.ms = 9'000;
    held.submit(LoadClass::Read, "young");
    held.clock.ms = 10'001;
    QSemaphore done;
    held.pool.submit(LoadClass::Read, [&done](Bench &, Turn) { done.release(); });
    held.letGo.release(1);
    done.acquire();
    QCOMPARE(held.order(), "old! young"_ba);
}

void PoolTest::reportsLeaveThreadsForOthers()
{
    SetClock clock;
    Gauge gauge;
    Pool pool(
        4, 100, std::chrono::seconds(10), clock, [](WorkerKind) { return std::make_unique<Worker>(); },
        gauge);
    QSemaphore started;
    QSemaphore letGo;
    for (int i = 0; i < 4; ++i) {
        pool.submit(LoadClass::Report, [&](Bench &, Turn) {
            started.release();
            letGo.acquire();
        });
    }
    started.acquire(2);
    // Two reports hold two threads; a fact still finds one at once.
    QSemaphore fact;
    pool.submit(LoadClass::Facts, [&fact](Bench &, Turn) { fact.release(); });
    QVERIFY(fact.tryAcquire(1, 20'000));
    QCOMPARE(started.available(), 0);
    letGo.release(4);
    started.acquire(2);
    pool.stop();
}

void PoolTest::aJobThatThrowsHarmsNobody()
{
    HeldPool held(1);
    QTest::ignoreMessage(QtCriticalMsg, "work on a pool thread threw: oh");
    held.pool.submit(LoadClass::Read, [](Bench &, Turn) { throw std::runtime_error("oh"); });
    QSemaphore done;
    held.pool.submit(LoadClass::Read, [&done](Bench &, Turn) { done.release(); });
    held.letGo.release(1);
    QVERIFY(done.tryAcquire(1, 20'000));
}

void PoolTest::nothingJoinsAfterTheStop()
{
    HeldPool held(1);
    held.submit(LoadClass::Read, "waited");
    QVERIFY2(held.order().startsWith("waited"), "what was taken is run or told that it is too late");
    QVERIFY(!held.submit(LoadClass::Facts, "late"));
}

} // namespace stoa

using stoa::PoolTest;
STOA_TEST(PoolTest)
#include "pooltest.moc"
