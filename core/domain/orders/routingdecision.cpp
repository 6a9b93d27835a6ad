// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingdecision.h"

#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOutcomes{"assigned"_L1,     "assignedPartly"_L1, "queued"_L1,   "backordered"_L1,
                               "customerCare"_L1, "waiting"_L1,        "cancelled"_L1};
constexpr std::array kFlips{"stock"_L1, "distance"_L1, "capacity"_L1, "cost"_L1, "cutOff"_L1};

template <typename Value, std::size_t Size>
std::optional<Value> find(const std::array<QLatin1StringView, Size> &names, QStringView name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (names[i] == name)
            return Value(int(i));
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView nameOf(RoutingOutcome outcome) { return kOutcomes[std::size_t(outcome)]; }
std::optional<RoutingOutcome> routingOutcomeOf(QStringView name)
{
    return find<RoutingOutcome>(kOutcomes, name);
}
QLatin1StringView nameOf(FlipKind kind) { return kFlips[std::size_t(kind)]; }
std::optional<FlipKind> flipKindOf(QStringView name) { return find<FlipKind>(kFlips, name); }

RoutingCosts &RoutingCosts::operator+=(const RoutingCosts &other)
{
    shipping += other.shipping;
    handling += other.handling;
    splitPenalty += other.splitPenalty;
    lateness += other.lateness;
    stockOutRisk += other.stockOutRisk;
    markdownRelief += other.markdownRelief;
    return *this;
}

namespace {

QStringList codesOf(const QList<RoutingPart> &parts)
{
    QStringList codes;
    for (const RoutingPart &part : parts)
        codes.append(part.node);
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

} // namespace

QStringList RoutingPlan::nodes() const { return codesOf(parts); }
QStringList Decision::nodes() const { return codesOf(parts); }

const RoutingStep *Decision::mainStep() const
{
    const RoutingStep *tried = nullptr;
    for (const RoutingStep &step : steps) {
        if (step.isTaken)
            return &step;
        if (step.wasTried())
            tried = &step;
    }
    return tried;
}

qint64 Flip::weight() const
{
    // How much ado it is, in minutes of somebody's work, roughly: see the ADR.
    const qint64 size = qAbs(change);
    switch (kind) {
    case FlipKind::Stock:
    case FlipKind::Capacity:
        return size * 30;
    case FlipKind::Distance:
        return size * 3;
    case FlipKind::Cost:
    case FlipKind::CutOff:
        return size;
    }
    return size;
}

} // namespace stoa
