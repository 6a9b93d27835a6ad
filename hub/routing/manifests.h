// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"

#include <QJsonObject>

namespace stoa::hub {

/// A parcel with a label, as it stands on a manifest.
struct ManifestParcel {
    QString fulfilment;
    QString order; ///< number
    QString number; ///< of the order's part
    QString service;
    QString tracking;
    QString sscc;
    qint64 grams = 0;

    QJsonObject toJson() const;
};

/// What a carrier was told that it takes along from a location.
struct Manifest {
    QString location;
    QString carrier;
    QString day; ///< YYYY-MM-DD of the location's calendar
    QString number; ///< the carrier's
    Instant closedAt;
    QList<ManifestParcel> parcels;

    QJsonObject toJson() const;
};

/// Manifests by location, carrier and day. Only parcels whose label the hub bought are on them: of others the
/// carrier knows in another way.
class Manifests {
public:
    /// A label that nobody has used for so long is not looked at any more.
    static constexpr qint64 kOpenDays = 14;
    static constexpr int kMostParcels = 5'000;

    /// Packed, or gone since, and on no manifest yet; by order. At most kMostParcels.
    static Result<QList<ManifestParcel>> open(sql::Connection &connection, const QString &location,
                                              const QString &carrier, Instant now);
    /// Those of a day, the earliest first.
    static Result<QList<Manifest>> ofDay(sql::Connection &connection, const QString &location,
                                         const QString &carrier, const QString &day);
    /// Keeps it. One that is there under its number stays; a parcel that is on another one stays there.
    static Result<Manifest> keep(UnitOfWork &work, const Manifest &manifest);
};

} // namespace stoa::hub
