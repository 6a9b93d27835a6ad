// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/promisetime.h"
#include "core/domain/orders/routingdecision.h"
#include "core/domain/orders/routinginput.h"

#include <array>
#include <limits>
#include <memory>
#include <vector>

namespace stoa::routing {

/// What a strategy wants to be minded when the time is worked out. Whether a node is brokered does not change
/// how long it would take.
struct Mind {
    bool capacity = true;
    bool buffer = true; ///< held back for peaks
    bool hours = true;

    int index() const { return int(capacity) + 2 * int(buffer) + 4 * int(hours); }
    static constexpr int kCount = 8;
};
Mind mindOf(const RoutingStrategy &strategy, const RoutingOrder &order);

/// One way from a node to the customer.
struct Way {
    NodeOffer offer;
    qint64 perPart = 0; ///< thousandths of a minor unit
    qint64 perGram = 0;
    /// What keeps it from being one; its kind says which exclusion it is.
    std::optional<ExclusionFinding> obstacle;
    std::optional<ExclusionFinding> full; ///< no hour of the day has room; `at` the first one
    std::optional<ExclusionFinding> missed; ///< the cut-off
    std::optional<Instant> opensAt; ///< where it waits for that
    GoodsFlags carries = {GoodsFlag::Hazmat, GoodsFlag::Cold, GoodsFlag::Oversize};
    qint64 maxGrams = std::numeric_limits<qint64>::max(); ///< of a parcel

    /// Why it takes nothing of the line.
    std::optional<ExclusionFinding> refusalOf(const RoutingLine &line) const;
};

struct NodeFacts {
    std::optional<qint64> metres;
    std::vector<Way> ways; ///< at least one; by carrier and service
};

/// Distances, prices and times of the nodes of a case, worked out when they are asked for and then kept: the
/// strategies of a policy and the trials of a flip share them.
class Facts {
public:
    /// The case outlives this.
    explicit Facts(const RoutingCase &of);
    const NodeFacts &of(int node, const Mind &mind) const;
    /// After the node was changed.
    void forget(int node);
    qint64 orderGrams() const { return m_grams; }

private:
    NodeFacts factsOf(const RoutingNode &node, const Mind &mind) const;
    Way wayOf(const RoutingNode &node, const OpeningHours &hours, const Mind &mind, FulfilmentMethod method,
              const PromiseTransport *transport) const;
    void price(Way &way, const RoutingNode &node, const CarrierService &service, const ShipPoint &to) const;

    const RoutingCase &m_case;
    qint64 m_grams = 0;
    const RoutingNode *m_receiver = nullptr; ///< the place where it is collected
    std::optional<LocalClock> m_doorClock;
    mutable std::vector<std::array<std::unique_ptr<NodeFacts>, Mind::kCount>> m_known;
};

} // namespace stoa::routing
