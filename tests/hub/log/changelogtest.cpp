// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"
#include "hub/log/verification.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <thread>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWriters = 4;
constexpr int kPerWriter = 40;
constexpr int kSkus = 23;

hub::Verb setSafetyVerb(const QString &sku, qint64 safety)
{
    return [=](UnitOfWork &work) {
        return LedgerRepository::setSafety(work, sku, u"ATH"_s, Quantity::fromThousandths(safety));
    };
}

} // namespace

class ChangeLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesNumbersWithoutGapsWhileManyWriteAndOneReads_data() { kit::addEngineRows(); }
    void givesNumbersWithoutGapsWhileManyWriteAndOneReads()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        std::atomic<int> running = kWriters;
        std::atomic<int> failures = 0;
        std::vector<std::thread> writers;
        for (int w = 0; w < kWriters; ++w) {
            writers.emplace_back([&, w] {
                for (int i = 0; i < kPerWriter; ++i) {
                    const auto done = hub.store().write(
                        hub.asTheHouse(), setSafetyVerb(u"S%1"_s.arg((w * 7 + i) % kSkus), w * 1'000 + i));
                    if (!done)
                        ++failures;
                }
                --running;
            });
        }
        // A copy that polls must see each row; a row that came late behind its cursor would be lost to it.
        const auto reader = hub.reader();
        Copy copy;
        bool pulled = true;
        while (running > 0)
            pulled = pulled && copy.pull(*reader, {"store/ATH"}).has_value();
        for (auto &writer : writers)
            writer.join();
        QVERIFY(copy.pull(*reader, {"store/ATH"}));
        QVERIFY(pulled);
        QCOMPARE(failures.load(), 0);
        QCOMPARE(copy.mismatches(), 0);
        // Writes that waited for one another may share a commit, and a row of a commit has one number.
        QVERIFY(copy.cursor("store/ATH").seq >= kSkus);
        QVERIFY(copy.cursor("store/ATH").seq <= kWriters * kPerWriter);

        Copy fresh;
        QVERIFY(fresh.pull(*reader, {"store/ATH"}));
        QCOMPARE(copy.rows("store/ATH"), fresh.rows("store/ATH"));
        const auto check = hub::checkHub(*reader);
        QVERIFY(check);
        QCOMPARE(check->feed.broken, QList<QString>());
        QCOMPARE(check->audit.broken, QList<QString>());
    }

    void returnsNumbersOfWhatWasRolledBack_data() { kit::addEngineRows(); }
    void returnsNumbersOfWhatWasRolledBack()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        QVERIFY(hub.store().write(hub.asTheHouse(), setSafetyVerb(u"A"_s, 1)));
        const auto failed = hub.store().transact([&](hub::HubTransaction &transaction) -> Result<void> {
            STOA_TRY(transaction.whole(hub.asTheHouse(), setSafetyVerb(u"B"_s, 1)));
            transaction.beforeCommit([](hub::HubTransaction &) -> Result<void> {
                return Error{ErrorKind::Refused, {}, u"not this time"_s};
            });
            return {};
        });
        QVERIFY(!failed);
        const auto next = hub.store().write(hub.asTheHouse(), setSafetyVerb(u"C"_s, 1));
        QVERIFY(next);
        QCOMPARE(next->effects, (QList<Effect>{{"store/ATH", 2}}));
    }

    void numbersARowOncePerCommitAndKeepsItsLatestChangeOnly_data() { kit::addEngineRows(); }
    void numbersARowOncePerCommitAndKeepsItsLatestChangeOnly()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(hub.store().transact([&](hub::HubTransaction &transaction) -> Result<void> {
                STOA_TRY(transaction.part(hub.asTheHouse(), setSafetyVerb(u"A"_s, round)));
                STOA_TRY(transaction.part(hub.asTheHouse(), setSafetyVerb(u"A"_s, round + 10)));
                return {};
            }));
        }
        const auto reader = hub.reader();
        const auto state = hub::streamState(*reader, "store/ATH");
        QVERIFY(state);
        QCOMPARE(state->head, 3);
        QCOMPARE(state->rows, 1);
        Sum128 expected;
        expected.add(rowSum(int(EntityType::Position), "A|ATH", 3));
        QCOMPARE(state->sum, expected);
        const auto rows = reader->scalar("SELECT COUNT(*) FROM feed WHERE stream = ?1", state->no);
        QCOMPARE(*rows, 1);
    }

    void putsAMovementIntoTheLedgerOfEachLocationItTouches_data() { kit::addEngineRows(); }
    void putsAMovementIntoTheLedgerOfEachLocationItTouches()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        const auto enter = [&hub](Instant occurredAt) {
            return hub.store().write(hub.asTheHouse(), [occurredAt](UnitOfWork &work) -> Result<void> {
                MovementDraft draft{MovementId::make(work.context().at),
                                    u"A"_s,
                                    MovementKind::TransferOut,
                                    Account::at(AccountKind::OnHand, u"ATH"_s),
                                    Account::at(AccountKind::InTransit, u"SKG"_s),
                                    Quantity::fromThousandths(2'000)};
                draft.occurredAt = occurredAt;
                draft.recordedAt = work.context().recordedAt;
                STOA_TRY_ASSIGN(const auto movement, Movement::accept(draft));
                STOA_TRY(LedgerRepository::enter(work, movement));
                return {};
            });
        };
        const auto young = enter(hub.clock().now());
        QVERIFY(young);
        QCOMPARE(young->effects,
                 (QList<Effect>{{"ledger/ATH", 1}, {"ledger/SKG", 1}, {"store/ATH", 1}, {"store/SKG", 1}}));
        const auto old = enter(hub.clock().now().plusDays(-91));
        QVERIFY(old);
        QCOMPARE(old->effects, (QList<Effect>{{"store/ATH", 2}, {"store/SKG", 2}}));
    }

    void loadsInBulkAsItNumbersOneByOne_data() { kit::addEngineRows(); }
    void loadsInBulkAsItNumbersOneByOne()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        constexpr int kRows = 1'500;
        const auto done = hub.store().transact(
            [&](hub::HubTransaction &transaction) -> Result<void> {
                STOA_TRY_ASSIGN(
                    auto bulk,
                    sql::BulkInsert::begin(transaction.connection(), "position", {"sku", "location"}));
                for (int i = 0; i < kRows; ++i) {
                    bulk->add(u"B%1"_s.arg(i)).add(u"SKG"_s);
                    STOA_TRY(bulk->endRow());
                    transaction.note(
                        {EntityType::Position, "B" + QByteArray::number(i) + "|SKG", ChangeOp::Upsert},
                        hub::Novelty::New, {"store/SKG"});
                }
                return bulk->finish();
            },
            hub::Attempts::Once);
        QVERIFY(done);
        QCOMPARE(done->effects, (QList<Effect>{{"store/SKG", kRows}}));
        const auto reader = hub.reader();
        Copy copy;
        QVERIFY(copy.pull(*reader, {"store/SKG"}));
        QCOMPARE(copy.rows("store/SKG").size(), std::size_t(kRows));
        QCOMPARE(copy.mismatches(), 0);
    }

    void tellsListenersOnceACommitIsThere()
    {
        LogHub hub(sql::Engine::Sqlite);
        QList<Effect> heard;
        hub.store().onCommitted([&heard](const hub::Committed &committed) { heard += committed.effects; });
        QVERIFY(hub.store().write(hub.asTheHouse(), setSafetyVerb(u"A"_s, 1)));
        QVERIFY(!hub.store().write(
            hub.asTheHouse(), [](UnitOfWork &) -> Result<void> { return Error::of(Problem::Forbidden); }));
        QCOMPARE(heard, (QList<Effect>{{"store/ATH", 1}}));
    }
};

STOA_TEST(ChangeLogTest)
#include "changelogtest.moc"
