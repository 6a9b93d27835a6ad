// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/sampleorderloader.h"

#include "core/services/sample/samplechain.h"
#include "core/services/sample/samplequarantine.h"
#include "hub/log/hubstore.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// Steps of one transaction.
constexpr int kSteps = 400;
/// More orders than this have no stock in the sample.
constexpr qsizetype kMostRouted = 3'000;

class TransactionDoor final : public SampleOrderDoor {
public:
    explicit TransactionDoor(HubTransaction &transaction)
        : m_transaction(transaction)
    { }
    sql::Connection &connection() override { return m_transaction.connection(); }
    Result<void> part(const WorkContext &context,
                      const std::function<Result<void>(UnitOfWork &)> &verb) override
    {
        const auto done = m_transaction.part({context, {}}, verb);
        return done ? Result<void>() : done.error();
    }

private:
    HubTransaction &m_transaction;
};

/// Listens for what is made wrong on purpose, and for nothing else.
class OddityEar final : public SampleSink {
public:
    Result<void> location(const SampleLocation &) override { return {}; }
    Result<void> category(const SampleCategory &) override { return {}; }
    Result<void> item(const SampleItem &) override { return {}; }
    Result<void> position(const SamplePosition &) override { return {}; }
    Result<void> movement(const SampleMovement &) override { return {}; }
    Result<void> oddity(const SampleOddity &oddity) override
    {
        skus.insert(oddity.sku);
        return {};
    }
    Result<void> dayDone(int, int) override { return {}; }

    QSet<QString> skus;
};

Result<void> setEventsAside(HubStore &store, Instant endsAt)
{
    const Instant now = store.clock().now();
    const auto done = store.write({{now, now, u"hub"_s, {}, Source::Import, Rights::ofTheHouse()}, {}},
                                  [endsAt](UnitOfWork &work) { return saveSampleQuarantine(work, endsAt); });
    return done ? Result<void>() : done.error();
}

} // namespace

Result<SamplePlayCounts> loadSampleOrders(HubStore &store, const SampleOrderPlan &plan,
                                          const SampleProgress &progress)
{
    STOA_TRY_ASSIGN(const auto world, SampleWorld::make(plan.chain));
    SampleOrderOptions wanted = plan.orders;
    OddityEar ear;
    STOA_TRY(makeSampleChain(plan.chain, ear));
    wanted.leftOut += ear.skus;
    STOA_TRY_ASSIGN(auto orders, makeSampleOrders(world, wanted));
    const SampleSupply supply = wanted.count > kMostRouted ? SampleSupply::Bottomless : SampleSupply::Routed;
    SampleOrderPlay play(world, std::move(orders), {plan.chain.endsAt, supply, plan.staff});
    for (bool isMore = true; isMore;) {
        const auto done = store.transact(
            [&](HubTransaction &transaction) -> Result<void> {
                TransactionDoor door(transaction);
                STOA_TRY_ASSIGN(isMore, play.play(door, kSteps));
                return {};
            },
            Attempts::Once);
        if (!done)
            return done.error();
        if (progress && !progress(int(play.counts().orders), int(wanted.count)))
            return Error{ErrorKind::Cancelled, {}, u"the sample was cancelled"_s};
    }
    STOA_TRY(setEventsAside(store, plan.chain.endsAt));
    return play.counts();
}

} // namespace stoa::hub
