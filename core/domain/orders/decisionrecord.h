// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingengine.h"

namespace stoa {

QJsonObject toJson(const Flip &flip);
QJsonObject toJson(const Decision &decision);
/// Strict, with pointers below `at`.
Result<Decision> decisionFromJson(const QJsonObject &json, const QString &at = {});

/// Everything that a decision was made of and what it came to: with it at hand it can be made again, and has
/// to come out the same to the byte (docs/decision-record.md).
struct DecisionRecord {
    static constexpr QLatin1StringView kFormat{"stoa-decision/1"};

    RoutingCase of;
    RoutingPolicy policy;
    Decision decision;

    static Result<DecisionRecord> parse(const QByteArray &json);
    /// Compact, members in the order of their names: equal records are equal bytes.
    QByteArray toBytes() const;
};

/// What travels to the desks: the choice, at most three plans as a table in minor units whose rows add up,
/// the flip and whether all was tried for it, at most twelve exclusions with their figures, counts, and
/// whether it is optimal. Codes and figures only; sentences are made where they are read.
QJsonObject summaryOf(const Decision &decision);

} // namespace stoa
