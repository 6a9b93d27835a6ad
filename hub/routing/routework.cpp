// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/routework.h"

#include "core/sql/transaction.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

bool isLostRoute(const Error &error)
{
    return error.code() == Problem::InsufficientStock
        || (error.code() == Problem::VersionConflict
            && (error.field == "version"_L1 || error.field == "slot"_L1));
}

HubWrite byTheHub(const HubStore &store, const QString &action, const QString &subject)
{
    const Instant now = store.clock().now();
    return {{now, now, {}, {}, Source::Desk, Rights::ofTheHouse()}, action, subject};
}

Result<DecisionId> carryOutAndKeep(UnitOfWork &work, const OrderId &id, const RoutedOrder &routed,
                                   const RoutingPolicy &policy, const WaveNote &wave)
{
    const QUuid seed = routeSeed(id, routed.version);
    STOA_TRY(carryOutRoute(work, id, routed, seed));
    const DecisionId decision = decisionIdOf(seed);
    STOA_TRY(DecisionLog::keep(work.connection(), decision, id, routed, policy, wave));
    return decision;
}

Result<RoutedOrder> lookAndDecide(sql::Connection &reader, const RoutingView &view, const OrderId &id,
                                  Instant now, Backorders backorders, const RouteOptions &options)
{
    STOA_TRY_ASSIGN(auto moment, sql::Transaction::begin(reader, sql::Mode::Snapshot));
    auto routed = decideRoute(reader, view, id, now, options, backorders);
    moment.rollback();
    return routed;
}

Result<RoutedNow> RouteWork::route(sql::Connection &reader, const OrderId &id, Backorders backorders,
                                   const CarryOut &carryOut)
{
    for (int attempt = 1;; ++attempt) {
        STOA_TRY_ASSIGN(const auto view, m_network.now(reader));
        STOA_TRY_ASSIGN(auto routed, lookAndDecide(reader, *view, id, m_store.clock().now(), backorders));
        const auto done = carryOut(routed, view->policy);
        if (done) {
            const DecisionId decision = decisionIdOf(routeSeed(id, routed.version));
            return RoutedNow{decision, std::move(routed), attempt};
        }
        if (attempt == kMostAttempts || !isLostRoute(done.error()))
            return done.error();
    }
}

Result<RoutedNow> RouteWork::route(sql::Connection &reader, const OrderId &id, const HubWrite &write,
                                   Backorders backorders)
{
    return route(reader, id, backorders,
                 [&](const RoutedOrder &routed, const RoutingPolicy &policy) -> Result<void> {
                     const auto done = m_store.write(write, [&](UnitOfWork &work) -> Result<void> {
                         STOA_TRY(carryOutAndKeep(work, id, routed, policy));
                         return {};
                     });
                     return done ? Result<void>() : done.error();
                 });
}

} // namespace stoa::hub
