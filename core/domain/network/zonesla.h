// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/network/location.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <optional>

namespace stoa {

/// How large a share of a zone's deliveries is to be at the door within so many hours.
struct SlaBand {
    int hours;
    BasisPoints low; ///< below it the goal is missed
    BasisPoints high; ///< above it more is done than was asked for
    friend bool operator==(const SlaBand &, const SlaBand &) = default;
};

/// The service goals by zone. A zone without bands has no goal.
class ZoneSla {
public:
    /// The hours of a zone ascend and no share is above that of more hours; fails with
    /// zones/<zone>/<index>/<member>.
    static Result<ZoneSla> accept(const QMap<Zone, QList<SlaBand>> &bands);
    /// Urban, suburban and rural as usual in the trade; regional has none until somebody sets it.
    static ZoneSla standard();
    /// Member zones: by zone a list of {hours, low_bp, high_bp}.
    static Result<ZoneSla> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    QList<SlaBand> bands(Zone zone) const { return m_bands.value(zone); }
    friend bool operator==(const ZoneSla &, const ZoneSla &) = default;

private:
    explicit ZoneSla(QMap<Zone, QList<SlaBand>> bands)
        : m_bands(std::move(bands))
    { }
    QMap<Zone, QList<SlaBand>> m_bands;
};

enum class DoorState { Delivered, UnderWay };

/// One order, and the minutes from its placing until it was at the door. One that is under way counts in the
/// bands whose hours it has used up, as late; in the others nobody knows yet.
struct DoorTime {
    Zone zone;
    qint64 minutes;
    DoorState state = DoorState::Delivered;
};

enum class SlaVerdict {
    Unknown, ///< no orders, hence no share
    Below,
    Within,
    Above,
};
QLatin1StringView nameOf(SlaVerdict verdict);

struct SlaResult {
    Zone zone;
    SlaBand band;
    qint64 orders; ///< of the zone that are known to be in time or late
    qint64 inTime; ///< of them, within the hours of the band (the last minute counts)
    SlaVerdict verdict; ///< by the whole numbers, not by the rounded share

    std::optional<BasisPoints> share() const; ///< rounded half up
    friend bool operator==(const SlaResult &, const SlaResult &) = default;
};

/// One result per band, zones in the order of the enum.
QList<SlaResult> evaluate(const ZoneSla &sla, const QList<DoorTime> &orders);

} // namespace stoa
