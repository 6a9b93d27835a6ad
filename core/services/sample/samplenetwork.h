// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/samplevalues.h"
#include "core/services/sample/samplezone.h"

#include <vector>

namespace stoa {

enum class SampleScale {
    Small, ///< 3 stores, a warehouse and the web shop; 300 SKUs, 14 days
    Chain, ///< 12 stores, 2 warehouses, a drop-ship supplier and the web shop; 4,000 SKUs, 60 days
};

/// A location with what the simulation knows of it.
struct SamplePlace {
    SampleLocation location;
    SampleZone clock;
    int servedBy = -1; ///< index of its warehouse
    int leadDays = 0;
    std::array<bool, 7> shipsOn = {}; ///< Monday first
    qint64 basketsPerDay = 0;
    qint64 assortmentPerThousand = 0;
    int tills = 0;

    bool isStore() const { return location.kind == QLatin1StringView("store"); }
    bool isWarehouse() const { return location.kind == QLatin1StringView("warehouse"); }
    bool isSupplier() const { return location.kind == QLatin1StringView("supplier"); }
    bool isWeb() const { return location.kind == QLatin1StringView("webShop"); }
    const SampleHours &hoursOn(qint64 localDay) const
    {
        return location.hours[size_t(SampleZone::weekday(localDay))];
    }
};

/// The places of that scale, warehouses' indices resolved.
Result<std::vector<SamplePlace>> readSampleNetwork(SampleScale scale);

} // namespace stoa
