// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orders/ordersheet.h"

#include <QJsonObject>
#include <QStringList>
#include <array>

namespace stoa {

/// A decision of the router as the desk shows it, read out of its summary (or the whole record).
///
/// It is the one place that knows the JSON, and reads it tolerant: what is missing is left out and what is
/// not known passed over, so that an older desk shows a newer hub's decisions. Amounts are thousandths of a
/// minor unit.
struct DecisionFacts {
    enum class Cost { Shipping, Handling, SplitPenalty, Lateness, StockOutRisk, MarkdownRelief };
    static constexpr int kCosts = int(Cost::MarkdownRelief) + 1;

    struct Plan {
        QStringList nodes;
        std::array<qint64, kCosts> costs{};
        std::optional<Instant> arrives;
        std::optional<int> score; ///< basis points, where the policy weighs scores
        bool isComplete = true; ///< every unit has its place

        qint64 total() const;
        friend bool operator==(const Plan &, const Plan &) = default;
    };

    struct Flip {
        enum class Kind { Stock, Distance, Capacity, Cost, CutOff };
        Kind kind = Kind::Stock;
        QString node;
        QString sku;
        QString carrier;
        std::optional<Instant> hour; ///< Capacity
        qint64 change = 0; ///< units, km, slots that become free, minor units or minutes; signed
        std::optional<qint64> before; ///< CutOff: minute of the day
        std::optional<qint64> after;
        QStringList nodes; ///< the choice that it leads to
        bool isComplete = true; ///< and every unit has its place then
        std::optional<qint64> gain; ///< by which that is cheaper than the choice as it is
        friend bool operator==(const Flip &, const Flip &) = default;
    };

    /// Why a node may not supply, with the number that failed; see ExclusionFinding of the router.
    struct Finding {
        QString kind;
        std::optional<qint64> figure;
        std::optional<qint64> limit;
        std::optional<Instant> at;
        QString code;
        friend bool operator==(const Finding &, const Finding &) = default;
    };

    /// A node that was looked at.
    struct Candidate {
        QString node;
        std::optional<qint64> metres;
        QList<Finding> findings; ///< of one that is left out
        bool isOut = false;
        std::optional<int> score; ///< basis points
        std::optional<Instant> arrives;
        friend bool operator==(const Candidate &, const Candidate &) = default;
    };

    QString id;
    Instant at;
    QString policy;
    int policyVersion = 0;
    QString outcome;
    QString currency;
    QList<Plan> plans; ///< the chosen one, the runner-up, the third
    std::optional<bool> isOptimal; ///< nothing: not told
    std::optional<qint64> bound; ///< no plan is cheaper; of what is not optimal
    QList<Flip> flips; ///< the smallest first: that is the flip
    std::optional<bool> flipsAreComplete; ///< nothing: not told
    bool isTogether = false; ///< a wave chose for all of its orders; this one alone would have another choice
    QList<Candidate> leftOut;
    int candidates = 0; ///< how many nodes were looked at
    std::optional<Instant> stockSeen;
    std::optional<qint64> took; ///< microseconds

    /// The best plan costs so much less than the second; nothing without two.
    std::optional<qint64> lead() const;

    static DecisionFacts of(const DecisionRow &row);
    /// All candidates of the hub's full record.
    static QList<Candidate> candidatesOf(const QJsonObject &record);
    friend bool operator==(const DecisionFacts &, const DecisionFacts &) = default;
};

} // namespace stoa
