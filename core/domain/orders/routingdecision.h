// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/orders/routingstrategy.h"

#include <optional>

namespace stoa {

/// Why a node may not supply the order, or one line of it, with the number that failed. What the figures are:
///
/// noStock: sellable, wanted (thousandths). brokeringOff: `at` until when. closed: `at` the next opening.
/// distance: metres, limit in metres. methodNotOffered, pickupElsewhere, restricted, nodeKind, nodeGroup:
/// the word in `code`. carrier: the refusal in `code` with its figure and limit. productConstraint: the flag.
/// capacity: free, usable, `at` the hour. cutOff: minutes too late, `at` the cut-off. scoreTooLow: basis
/// points, the least, the score in `code`.
struct ExclusionFinding {
    ExclusionKind kind = ExclusionKind::NoStock;
    int line = 0; ///< 0: the node as a whole
    std::optional<qint64> figure;
    std::optional<qint64> limit;
    std::optional<Instant> at;
    QString code;
    friend bool operator==(const ExclusionFinding &, const ExclusionFinding &) = default;
};

struct ScoreFinding {
    ScoreKind kind = ScoreKind::Cost;
    int line = 0; ///< of the scores of stock; 0: of the node
    std::optional<qint64> figure; ///< nothing: not known
    int score = 0; ///< basis points; -1: below the least, and left out
    friend bool operator==(const ScoreFinding &, const ScoreFinding &) = default;
};

/// The rows of a cost table, thousandths of a minor unit; they add up to the total.
struct RoutingCosts {
    qint64 shipping = 0;
    qint64 handling = 0;
    qint64 splitPenalty = 0;
    qint64 lateness = 0;
    qint64 stockOutRisk = 0;
    qint64 markdownRelief = 0; ///< not above zero

    qint64 total() const
    {
        return shipping + handling + splitPenalty + lateness + stockOutRisk + markdownRelief;
    }
    RoutingCosts &operator+=(const RoutingCosts &other);
    friend bool operator==(const RoutingCosts &, const RoutingCosts &) = default;
};

/// How goods would leave a node and when they are there.
struct NodeOffer {
    QString carrier; ///< code, or empty: nobody carries
    QString service;
    std::optional<Instant> slotAt; ///< the hour in which the work is done
    std::optional<qint64> slotFree; ///< fulfilments that it can still take, this one among them
    std::optional<qint64> slotUsable;
    std::optional<Instant> readyAt;
    std::optional<Instant> cutOffAt; ///< the one that is made
    std::optional<qint64> cutOffMissed; ///< minutes by which an earlier one was missed
    std::optional<Instant> arrivesFrom;
    std::optional<Instant> arrives; ///< at the door, or ready to be collected
    qint64 lateDays = 0; ///< begun ones after the promised window
    friend bool operator==(const NodeOffer &, const NodeOffer &) = default;
};

struct RoutingCandidate {
    QString node;
    std::optional<qint64> metres; ///< along the great circle
    QList<ExclusionFinding> exclusions;
    bool isOut = false; ///< supplies no line
    NodeOffer offer;
    QList<ScoreFinding> scores;
    int score = -1; ///< basis points over the lines that it may supply; -1: none, or not scored
    friend bool operator==(const RoutingCandidate &, const RoutingCandidate &) = default;
};

struct LineUnits {
    int line = 0;
    qint64 quantity = 0; ///< thousandths
    qint64 backordered = 0; ///< of them, yet to come to that place
    friend bool operator==(const LineUnits &, const LineUnits &) = default;
};

struct RoutingPackage {
    QList<LineUnits> lines;
    qint64 grams = 0;
    friend bool operator==(const RoutingPackage &, const RoutingPackage &) = default;
};

/// What one node supplies.
struct RoutingPart {
    QString node;
    QList<LineUnits> lines;
    RoutingCosts costs;
    NodeOffer offer;
    qint64 grams = 0;
    qint64 value = 0; ///< minor units
    QList<RoutingPackage> packages;
    friend bool operator==(const RoutingPart &, const RoutingPart &) = default;
};

struct RoutingPlan {
    static constexpr int kLeastScore = -1'000'000'000;

    QList<RoutingPart> parts; ///< by node code
    QList<LineUnits> missing;
    RoutingCosts costs;
    std::optional<Instant> arrives; ///< the last part; nothing where one is not known
    /// Of weighted scores: basis points over all units, less those of the parts after the first.
    std::optional<int> score;

    QStringList nodes() const;
    friend bool operator==(const RoutingPlan &, const RoutingPlan &) = default;
};

/// One strategy on the way to the decision.
struct RoutingStep {
    int strategy = 0; ///< place in the policy
    QString name;
    int failedCondition = -1; ///< place of the one that kept it from being tried; -1: tried
    QList<RoutingCandidate> candidates; ///< by node code
    QList<RoutingPlan> plans; ///< the best one, then those of other sets of nodes
    RoutingMatchKind match = RoutingMatchKind::None;
    RoutingAfter after;
    bool isTaken = false; ///< the best plan's parts are assigned
    bool isOptimal = true;
    qint64 bound = 0; ///< thousandths: no plan is cheaper; of what is not optimal
    qint64 steps = 0; ///< of the solver

    bool wasTried() const { return failedCondition < 0; }
    friend bool operator==(const RoutingStep &, const RoutingStep &) = default;
};

enum class RoutingOutcome {
    Assigned, ///< every unit has its place
    AssignedPartly, ///< see `rest` for what has none
    Queued,
    Backordered,
    CustomerCare,
    Waiting, ///< stays open until cancelAt
    Cancelled, ///< that time is over
};
QLatin1StringView nameOf(RoutingOutcome outcome);
std::optional<RoutingOutcome> routingOutcomeOf(QStringView name);

/// What a flip changes; each has its own step: 1 unit, 1 km, 1 slot, 1 minor unit, 1 minute.
enum class FlipKind { Stock, Distance, Capacity, Cost, CutOff };
QLatin1StringView nameOf(FlipKind kind);
std::optional<FlipKind> flipKindOf(QStringView name);

/// A single change that would have led to another choice, and the smallest one of its kind at its place: one
/// step less does not (docs/adr/0024).
struct Flip {
    FlipKind kind = FlipKind::Stock;
    QString node; ///< code; of Distance the node that the limit lets in or keeps out
    QString sku; ///< Stock
    QString carrier; ///< CutOff
    QString service; ///< CutOff
    int strategy = 0; ///< Distance: whose limit
    std::optional<Instant> hour; ///< Capacity
    qint64 change = 0; ///< steps, signed; of Capacity above zero what becomes free
    std::optional<qint64> before; ///< in steps: units, km, slots used, minor units, minute of the day
    std::optional<qint64> after;
    QStringList nodes; ///< the choice that it leads to
    bool isComplete = false; ///< and whether every unit then has its place
    std::optional<qint64> gain; ///< thousandths by which that is cheaper than what is chosen now

    /// The size on the common scale, see the ADR.
    qint64 weight() const;
    friend bool operator==(const Flip &, const Flip &) = default;
};

struct Decision {
    QString order;
    QString policy;
    int policyVersion = 0;
    Instant at;
    QString currency;
    QList<RoutingStep> steps;
    QList<RoutingPart> parts; ///< all that is assigned
    QList<LineUnits> rest; ///< what is not
    RoutingAfter restAfter; ///< what happens to it
    RoutingOutcome outcome = RoutingOutcome::Queued;
    std::optional<Instant> cancelAt;
    std::optional<Instant> expected; ///< when the last part arrives
    QList<Flip> flips; ///< the best of each kind, the smallest first: that is the flip
    bool flipsAreComplete = false; ///< false: none was looked for, or only the likeliest changes were tried
    /// A wave chose for all of its orders: this one alone would have another choice, and so no single change
    /// tells what would have changed it.
    bool isTogether = false;

    /// The set of nodes: what a flip changes.
    QStringList nodes() const;
    bool isComplete() const { return rest.isEmpty(); }
    /// The step whose plan is shown: the first that was taken, else the last that was tried. Null: none was.
    const RoutingStep *mainStep() const;
    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace stoa
