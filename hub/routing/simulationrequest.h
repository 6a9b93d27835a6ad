// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/scenario.h"
#include "core/sql/connection.h"

namespace stoa::hub {

/// What is to be replayed: policies, orders and the stock that they meet.
struct SimulationRequest {
    static constexpr int kMostPolicies = 8;
    static constexpr int kMostSample = 1'000;

    /// Orders that the hub has, as they came in.
    struct Recorded {
        QString channel; ///< empty: every channel
        Instant from;
        Instant to; ///< not included
        int most = 10'000; ///< the earliest
    };

    QString name;
    QList<QJsonObject> policies; ///< {code, version}, or a whole policy
    std::optional<Recorded> recorded;
    QList<RoutingOrder> imported;
    std::optional<QJsonObject> scenario; ///< stoa-scenario/1: brings its own network and stock
    std::optional<Instant> stockAt; ///< none: as it is when it runs
    bool together = false; ///< as one wave; else one by one, as they came
    int sample = 100; ///< rows of orders in the result

    /// Strict, with pointers. What the policies are is looked at when they are resolved.
    static Result<SimulationRequest> fromJson(const QJsonObject &json);
};

/// The request with all that it needs, read from one moment of the database.
struct SimulationInput {
    RoutingCase world; ///< without an order
    QList<RoutingOrder> orders;
    QList<RoutingPolicy> policies;
};

/// `goesOn` is asked between orders; Cancelled when it says no. Nothing is written.
Result<SimulationInput> readSimulation(sql::Connection &reader, const SimulationRequest &request, Instant now,
                                       const std::function<bool()> &goesOn);

} // namespace stoa::hub
