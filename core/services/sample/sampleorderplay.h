// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/fulfilmentstep.h"
#include "core/domain/orders/orderaction.h"
#include "core/domain/orders/returnstep.h"
#include "core/services/sample/sampleorders.h"
#include "core/store/orders/fulfilmentrepository.h"
#include "core/store/orders/routingview.h"

#include <QHash>
#include <functional>
#include <queue>

namespace stoa {

/// Where the play writes: one transaction, of which each part holds or falls alone.
class SampleOrderDoor {
public:
    virtual ~SampleOrderDoor() = default;
    /// Sees what was written so far.
    virtual sql::Connection &connection() = 0;
    /// An error of the verb leaves nothing of it behind and is given back.
    virtual Result<void> part(const WorkContext &context,
                              const std::function<Result<void>(UnitOfWork &)> &verb) = 0;
};

/// Who supplies the orders of the play.
enum class SampleSupply {
    Routed, ///< the router finds it, from the stock that is there
    /// A warehouse of the region, which is supplied with what it lacks: for very many orders. Those of the
    /// last days find their place by the router, after the same delivery.
    Bottomless,
};

struct SamplePlayOptions {
    Instant until; ///< nothing happens later
    SampleSupply supply = SampleSupply::Routed;
    /// Location to the id of who works on orders there; nobody named: "sample".
    QHash<QString, QString> staff = {};
};

struct SamplePlayCounts {
    qint64 orders = 0;
    qint64 routed = 0;
    qint64 steps = 0; ///< of fulfilments
    qint64 returns = 0;
    qint64 refused = 0; ///< by a verb: what was planned had become impossible
};

/// Plays the life of the sample's orders with the verbs of orders, in the order of time: taken, routed,
/// worked on by the places in their opening hours, delivered or collected, and brought back. An order that is
/// there before the play takes it is left alone.
class SampleOrderPlay {
public:
    SampleOrderPlay(std::shared_ptr<const SampleWorld> world, std::vector<SampleOrder> orders,
                    SamplePlayOptions options);

    /// Does up to so many steps; false when none is left.
    Result<bool> play(SampleOrderDoor &door, int most);
    const SamplePlayCounts &counts() const { return m_counts; }

private:
    using Deed = std::function<Result<void>(SampleOrderDoor &, Instant)>;
    struct Event {
        Instant at;
        quint64 nth; ///< those of one instant happen in the order in which they were planned
        Deed deed;
        bool operator>(const Event &other) const { return at != other.at ? at > other.at : nth > other.nth; }
    };
    struct Story {
        SampleOrder order;
        SampleRandom random;
        QStringList known = {}; ///< ids of fulfilments whose work is planned
        int tries = 0; ///< to route it
        bool wasTurned = false; ///< the turn has befallen it
    };
    struct Work {
        size_t story;
        FulfilmentId id;
        size_t place;
        FulfilmentMethod method;
        QString carrier;
        std::optional<Instant> cutOff;
        std::optional<Instant> arrives;
    };

    // sampleorderplay.cpp
    void add(SampleOrder order);
    void plan(Instant at, Deed deed);
    Result<void> done(const Result<void> &what);
    Result<void> take(SampleOrderDoor &door, size_t story, Instant at);
    void planDecisions(size_t story, Instant at);
    Result<void> act(SampleOrderDoor &door, Instant at, OrderAction action, const QString &actor);
    Result<void> giveUpOpen(SampleOrderDoor &door, size_t story, Instant at);
    void planRoute(size_t story, Instant at);
    Result<void> route(SampleOrderDoor &door, size_t story, Instant at);
    QString sourceFor(const SampleOrder &order) const;
    Result<void> deliver(UnitOfWork &work, const Order &order, const QString &to, Instant at);
    Result<void> supply(SampleOrderDoor &door, size_t story, Instant at);
    Result<void> planWorks(SampleOrderDoor &door, size_t story, Instant at);

    // sampleorderwork.cpp
    void planWork(const Work &work, Instant at);
    Instant planPicking(const Work &work, Instant at);
    void planShipping(const Work &work, Instant packed);
    void planHandover(const Work &work, Instant packed);
    Result<void> pick(SampleOrderDoor &door, const Work &work, Instant at);
    Result<void> pack(SampleOrderDoor &door, const Work &work, Instant at);
    Result<void> reject(SampleOrderDoor &door, const Work &work, Instant at);
    Result<void> handOver(SampleOrderDoor &door, const Work &work, Instant at, FulfilmentState to);
    Result<void> step(SampleOrderDoor &door, const Work &work, Instant at, FulfilmentStep step);
    void planStep(const Work &work, Instant at, FulfilmentState to);
    bool reaches(const Work &work, FulfilmentState state) const;
    Instant openAt(size_t place, Instant at) const;

    // sampleorderreturn.cpp
    void planReturn(size_t story, Instant delivered);
    Result<void> openReturn(SampleOrderDoor &door, size_t story, Instant at);
    void planReturnStep(size_t story, ReturnId id, Instant at, ReturnState to);
    Result<void> returnStep(SampleOrderDoor &door, size_t story, ReturnId id, Instant at, ReturnState to);
    QString returnPlace(size_t story) const;

    WorkContext context(Instant at, const QString &actor, Source source = Source::Desk) const;
    QString actorAt(size_t place) const;
    size_t placeOf(const QString &code) const;
    const SamplePlace &place(size_t index) const { return m_world->places[index]; }
    QUuid seedFor(Instant at, const QString &what) const;

    std::shared_ptr<const SampleWorld> m_world;
    SamplePlayOptions m_options;
    std::vector<Story> m_stories;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::optional<RoutingView> m_view;
    QHash<QString, size_t> m_places; ///< by code
    QHash<QString, qint64> m_grams; ///< by SKU
    SamplePlayCounts m_counts;
    quint64 m_nth = 0;
    qint64 m_parcel = 5'500'000;
    qint64 m_shortages = 0;
};

} // namespace stoa
