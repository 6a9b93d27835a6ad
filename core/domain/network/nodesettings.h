// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/capacity.h"
#include "core/domain/network/carriercode.h"
#include "core/domain/network/location.h"

namespace stoa {

/// What a location does for one method that it offers.
struct MethodTerms {
    qint64 perHour = 10; ///< fulfilments it can finish in an hour
    BasisPoints buffer{1'500}; ///< of those, held back for peaks
    qint64 preparationMinutes = 60; ///< of open time, until the goods are ready

    SlotCapacity capacity() const { return {perHour, buffer}; }
    friend bool operator==(const MethodTerms &, const MethodTerms &) = default;
};

/// Until when, in the location's local time, goods must be ready to leave with a carrier on the same day.
struct CutOff {
    QString carrier; ///< code
    std::optional<Zone> zone; ///< of the destination; none is every zone without an entry of its own
    int minute = 14 * 60; ///< of the day; goods that are ready on the minute still leave
    friend bool operator==(const CutOff &, const CutOff &) = default;
};

/// How well a location did lately; nothing where it is not known yet.
struct NodePerformance {
    std::optional<BasisPoints> onTime; ///< fulfilments ready by their promise
    std::optional<BasisPoints> rejection; ///< fulfilments turned down
    std::optional<BasisPoints> recordAccuracy; ///< counted positions that agreed with the record
    friend bool operator==(const NodePerformance &, const NodePerformance &) = default;
};

struct NodeSettingsDraft {
    QString location; ///< code, the key
    bool brokering = true; ///< whether orders may be routed here
    std::optional<Instant> offUntil = {}; ///< when brokering goes on by itself, where it is off
    QString offReason = {};
    std::array<std::optional<MethodTerms>, kFulfilmentMethods.size()> methods = {}; ///< nothing: not offered
    QList<CutOff> cutOffs = {};
    QString currency = QStringLiteral("EUR"); ///< ISO 4217, of the two costs
    qint64 handlingPerPartMinor = 0; ///< per fulfilment, whatever is in it
    qint64 handlingPerUnitMinor = 0;
    int priority = 50; ///< 0 to 100, the higher the rather
    NodePerformance performance = {};
    std::optional<qint64> distanceLimitMetres = {}; ///< no destination beyond, along the great circle
    int pickupHoldHours = 72; ///< what nobody collects goes back to the shelf after that
    int curbsideBays = 0;
    int lockerBoxes = 0; ///< parcels that the lockers hold at a time
    QString gs1Prefix = {}; ///< Gs1Prefix with which its parcels are numbered; empty: they get no SSCC

    std::optional<MethodTerms> &of(FulfilmentMethod method) { return methods[size_t(method)]; }
    friend bool operator==(const NodeSettingsDraft &, const NodeSettingsDraft &) = default;
};

/// How a location takes part in fulfilling orders: valid by construction.
class NodeSettings {
public:
    static constexpr BasisPoints kMostBuffer{9'000};
    static constexpr qint64 kMostPreparation = 30 * 24 * 60; ///< minutes

    /// Fails with the member that is wrong, as toJson() names it.
    static Result<NodeSettings> accept(const NodeSettingsDraft &draft);
    static Result<NodeSettings> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    const LocationCode &location() const { return m_location; }
    const NodeSettingsDraft &details() const { return m_draft; }

    bool brokersAt(Instant now) const
    {
        return m_draft.brokering || (m_draft.offUntil && *m_draft.offUntil <= now);
    }
    /// Nothing where the method is not offered.
    const std::optional<MethodTerms> &terms(FulfilmentMethod method) const
    {
        return m_draft.methods[size_t(method)];
    }
    /// The minute of the day: the entry of the zone, else that of the carrier, else nothing.
    std::optional<int> cutOff(const CarrierCode &carrier, std::optional<Zone> zone) const;
    /// What handling one fulfilment of so many units costs.
    Money handlingCost(qint64 units) const;
    Instant pickupExpires(Instant ready) const { return ready.plusSeconds(m_draft.pickupHoldHours * 3'600); }

    friend bool operator==(const NodeSettings &, const NodeSettings &) = default;

private:
    NodeSettings(LocationCode location, Currency currency, NodeSettingsDraft draft)
        : m_location(std::move(location))
        , m_currency(currency)
        , m_draft(std::move(draft))
    { }
    LocationCode m_location;
    Currency m_currency;
    NodeSettingsDraft m_draft;
};

/// What a location has until somebody says otherwise: the methods that its capabilities name ("ship",
/// "shipFromStore", "pickup", "curbside", "locker", "shipToStore"), each with the terms of MethodTerms.
NodeSettingsDraft settingsByCapabilities(const Location &location);

} // namespace stoa
