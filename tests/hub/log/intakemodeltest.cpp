// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/verification.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <random>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTills = 3;
constexpr int kRounds = 60;

/// What a device believes, beside the sum of what everybody meant.
struct Desk {
    Till till;
    QList<wire::CommandEnvelope> unanswered;
    QList<wire::CommandEnvelope> all;
};

} // namespace

/// Devices send at random, again and in any order, answers get lost and the hub is closed and opened: in the
/// end everything counts once.
class IntakeModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsEverythingOnce_data()
    {
        QTest::addColumn<sql::Engine>("engine");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("sqlite %u", seed) << sql::Engine::Sqlite << seed;
        QTest::newRow("postgres 1") << sql::Engine::Postgres << quint32(1);
    }
    void countsEverythingOnce()
    {
        STOA_FETCH_ENGINE(engine);
        QFETCH(const quint32, seed);
        std::mt19937 random(seed);
        const auto below = [&random](int n) {
            return int(random() % quint32(n));
        };
        LogHub hub(engine);
        std::vector<Desk> desks;
        for (int i = 0; i < kTills; ++i)
            desks.push_back({hub.till(u"t%1"_s.arg(i)), {}, {}});
        std::map<QString, qint64> expected;

        for (int round = 0; round < kRounds; ++round) {
            Desk &desk = desks[std::size_t(below(kTills))];
            hub.clock().advanceMs(below(5'000));
            for (int made = below(4); made > 0; --made) {
                const QString sku = u"S%1"_s.arg(below(5));
                const qint64 units = below(2) ? 1 + below(9) : -1 - below(9);
                const bool good = below(6) > 0;
                const auto command = desk.till.adjust(sku, u"ATH"_s, units, hub.clock().now(),
                                                      good ? u"miscount"_s : u"nonsense"_s);
                if (good)
                    expected[sku] += units;
                desk.unanswered.append(command);
                desk.all.append(command);
            }
            QList<wire::CommandEnvelope> batch = desk.unanswered;
            for (int again = below(3); again > 0 && !desk.all.isEmpty(); --again)
                batch.append(desk.all.at(below(int(desk.all.size()))));
            std::shuffle(batch.begin(), batch.end(), random);
            batch = batch.first(below(int(batch.size()) + 1));
            if (batch.isEmpty())
                continue;
            const auto answer = hub.send(desk.till, batch);
            const bool lost = below(4) == 0;
            for (qsizetype i = 0; i < batch.size(); ++i) {
                QCOMPARE(answer.results[i].n, batch[i].n);
                QVERIFY(answer.results[i].status != Verdict::Retry);
                if (!lost)
                    desk.unanswered.removeAll(batch[i]);
            }
            if (below(20) == 0)
                hub.reopen();
        }
        for (Desk &desk : desks) {
            if (!desk.unanswered.isEmpty())
                hub.send(desk.till, desk.unanswered);
        }
        for (const auto &[sku, units] : expected)
            QCOMPARE(hub.onHand(sku, u"ATH"_s), units);
        const auto check = hub::checkHub(*hub.reader());
        QVERIFY(check);
        QVERIFY(check->isSound());
    }
};

STOA_TEST(IntakeModelTest)
#include "intakemodeltest.moc"
