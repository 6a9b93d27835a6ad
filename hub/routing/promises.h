// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/domain/orders/promiseoptions.h"
#include "hub/http/metrics.h"
#include "hub/log/hubstore.h"
#include "hub/routing/networkview.h"

#include <chrono>

namespace stoa::hub {

/// Answers what a channel may promise: reads the positions of the goods that are asked for, and of the places
/// that come into question the hours that are taken; everything else is in memory. May be called from any
/// thread, each with a reader of its own.
class Promises {
public:
    using Deadline = std::chrono::steady_clock::time_point;
    static constexpr int kMostMs = 2'000;

    Promises(HubStore &store, NetworkView &network, http::Metrics &metrics);

    /// What is held for the holder and the same lines is there for it; an empty one has nothing. Fails with
    /// UnknownSku and the line's pointer. Places that the rights do not reach are not offered.
    Result<PromiseAnswer> ask(sql::Connection &reader, PromiseQuestion question, const QString &holder,
                              const Rights &rights, Deadline deadline);

    struct Held {
        qsizetype option = -1; ///< place among the options
        QStringList reservations;
        Instant expiresAt;
    };
    /// Holds the goods of the first option that has all of them; none has: nothing. InsufficientStock when
    /// somebody was quicker: ask again.
    Result<std::optional<Held>> hold(const HubWrite &write, const PromiseQuestion &question,
                                     const PromiseAnswer &answer, const QString &holder, Instant expiresAt);

private:
    /// Where the nodes of a view stand in its list, by code.
    struct Index {
        NetworkView::View view;
        QHash<QByteArray, int> places;
    };
    std::shared_ptr<const Index> indexOf(const NetworkView::View &view);
    Result<void> describe(sql::Connection &reader, PromiseQuestion &question) const;
    Result<QList<PromiseStock>> readStock(sql::Connection &reader, const PromiseQuestion &question,
                                          const QString &holder, const Index &index) const;

    HubStore &m_store;
    NetworkView &m_network;
    http::Histogram &m_seconds;
    http::Counter &m_cut;
    std::mutex m_mutex;
    std::shared_ptr<const Index> m_index;
};

} // namespace stoa::hub
