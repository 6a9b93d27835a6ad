// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/batchorder.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <algorithm>
#include <future>
#include <vector>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// Batches of one device that are under way together.
class BatchOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void batchesAreDecidedInTheirOrder_data() { addEngineRows(); }
    void batchesAreDecidedInTheirOrder()
    {
        STOA_FETCH_ENGINE(engine);
        TestHouse house(engine);
        const Desk sender = house.signedIn(u"storemanager"_s);
        const auto send = [&](qint64 n, qint64 after) {
            wire::CommandBatch batch{
                {}, sender.device, {}, 0, {signedAdjustment(sender, n, n, house.clock().now())}};
            batch.after = after;
            return house.callAs(sender, "POST", "/v1/sync/commands", batch.encode());
        };
        auto second = std::async(std::launch::async, [&] { return send(2, 1); });
        QCOMPARE(second.wait_for(std::chrono::milliseconds(300)), std::future_status::timeout);
        const auto first = wire::CommandsAnswer::fromJson(send(1, 0).json());
        QCOMPARE(second.wait_for(std::chrono::seconds(20)), std::future_status::ready);
        const auto then = wire::CommandsAnswer::fromJson(second.get().json());
        QVERIFY(first && then);
        QCOMPARE(first->results.first().status, Verdict::Applied);
        QCOMPARE(then->results.first().status, Verdict::Applied);
        QVERIFY(first->results.first().effects.first().seq < then->results.first().effects.first().seq);
        // What is decided already is not waited for.
        QCOMPARE(send(3, 1).status, 200);
    }

    void aBatchWhoseForerunnerDoesNotComeIsSentBack()
    {
        TestHouse house;
        const Desk sender = house.signedIn(u"storemanager"_s);
        wire::CommandBatch batch{
            {}, sender.device, {}, 0, {signedAdjustment(sender, 8, 5, house.clock().now())}};
        batch.after = 7;
        const QByteArray body = batch.encode();
        auto waiting = std::async(std::launch::async,
                                  [&] { return house.callAs(sender, "POST", "/v1/sync/commands", body); });
        while (waiting.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
            house.clock().advanceMs(200);
        QCOMPARE(waiting.get().code(), "in-progress"_ba);
        // Nothing was decided: it goes again by itself.
        batch.after = 0;
        const auto answer = wire::CommandsAnswer::fromJson(
            house.callAs(sender, "POST", "/v1/sync/commands", batch.encode()).json());
        QVERIFY(answer);
        QCOMPARE(answer->results.first().status, Verdict::Applied);
    }

    /// What waits is held in memory.
    void aDeviceHasFewBatchesWaiting()
    {
        TestHouse house;
        const Desk sender = house.signedIn(u"storemanager"_s);
        std::vector<std::future<WireAnswer>> waiting;
        for (int i = 0; i < hub::BatchOrder::kMostOfDevice + 2; ++i) {
            wire::CommandBatch batch{
                {}, sender.device, {}, 0, {signedAdjustment(sender, 8 + i, 5, house.clock().now())}};
            batch.after = 7;
            waiting.push_back(std::async(std::launch::async, [&house, &sender, body = batch.encode()] {
                return house.callAs(sender, "POST", "/v1/sync/commands", body);
            }));
        }
        const auto ready = [&waiting] {
            return std::ranges::count_if(waiting, [](const auto &each) {
                return each.wait_for(std::chrono::milliseconds(10)) == std::future_status::ready;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(ready(), 2, 20'000);
        while (ready() < std::ssize(waiting))
            house.clock().advanceMs(200);
        for (auto &each : waiting)
            QCOMPARE(each.get().code(), "in-progress"_ba);
    }
};

STOA_TEST(BatchOrderTest)
#include "batchordertest.moc"
