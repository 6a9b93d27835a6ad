// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/orders/routingpolicy.h"
#include "core/sql/connection.h"

namespace stoa::hub {

struct SimulationTag {
    static constexpr QLatin1StringView prefix{"sim"};
};
using SimulationId = Id<SimulationTag>;

/// Interrupted: the hub ended while it ran.
enum class SimulationState { Waiting, Running, Done, Cancelled, Failed, Interrupted };
QLatin1StringView nameOf(SimulationState state);
std::optional<SimulationState> simulationStateOf(QStringView name);
bool isOver(SimulationState state);

struct StoredSimulation {
    QString id;
    QString name;
    SimulationState state = SimulationState::Waiting;
    QByteArray body; ///< the request
    qint64 done = 0;
    qint64 total = 0;
    QByteArray result;
    QString problem;
    QString createdBy;
    Instant createdAt;
    std::optional<Instant> endedAt;

    /// Without the request.
    QJsonObject toJson() const;
};

/// Simulations, asked for and done. They are the hub's alone and in no stream.
class SimulationShelf {
public:
    static constexpr qint64 kKeptDays = 180;
    static constexpr int kMostWaiting = 20;

    static Result<void> add(sql::Connection &connection, const StoredSimulation &simulation);
    static Result<std::optional<StoredSimulation>> find(sql::Connection &connection, const QString &id);
    /// The one that waits for longest.
    static Result<std::optional<StoredSimulation>> next(sql::Connection &connection);
    static Result<qint64> countWaiting(sql::Connection &connection);

    /// False where it is not in that state any more: it was cancelled.
    static Result<bool> begin(sql::Connection &connection, const QString &id, const QString &runner);
    static Result<bool> progress(sql::Connection &connection, const QString &id, qint64 done, qint64 total);
    static Result<bool> finish(sql::Connection &connection, const QString &id, SimulationState state,
                               const QByteArray &result, const QString &problem, Instant now);
    /// Whether it was waiting or running.
    static Result<bool> cancel(sql::Connection &connection, const QString &id, Instant now);
    /// Of those that run but not at `runner`: whoever ran them is gone.
    static Result<void> interruptOthers(sql::Connection &connection, const QString &runner, Instant now);
    static Result<void> prune(sql::Connection &connection, Instant now);

    /// How many orders the simulation routed under this version of the policy, as it is now. Nothing where it
    /// is not done, had other rules, or is not kept.
    static Result<std::optional<qint64>> ordersUnder(sql::Connection &connection, const QString &id,
                                                     const RoutingPolicy &policy);
};

} // namespace stoa::hub
