// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/localclock.h"
#include "core/domain/network/location.h"

#include <QFlags>
#include <algorithm>
#include <array>

namespace stoa {

/// What not every carrier and place can take.
enum class GoodsFlag { Hazmat = 1, Cold = 2, Oversize = 4 };
Q_DECLARE_FLAGS(GoodsFlags, GoodsFlag)
inline constexpr std::array kGoodsFlags{GoodsFlag::Hazmat, GoodsFlag::Cold, GoodsFlag::Oversize};
QLatin1StringView nameOf(GoodsFlag flag);
std::optional<GoodsFlag> goodsFlagOf(QStringView name);

/// One box on its way; 0 where a measure is not known.
struct Parcel {
    qint64 grams = 0;
    std::array<qint64, 3> sidesMm{};
    GoodsFlags flags = {};

    qint64 longestMm() const { return *std::ranges::max_element(sidesMm); }
    /// The longest side and once around it: length + 2 × width + 2 × height.
    qint64 girthMm() const { return 2 * (sidesMm[0] + sidesMm[1] + sidesMm[2]) - longestMm(); }
};

/// An end of a carrier's way: a location or an address.
struct ShipPoint {
    QString country; ///< ISO 3166-1 alpha-2
    std::optional<Zone> zone = {};
    std::optional<Coordinates> coordinates = {};
    LocalClock clock;
};

} // namespace stoa

// Out here, because an operator in the namespace hides Qt's own from all that stands in it.
Q_DECLARE_OPERATORS_FOR_FLAGS(stoa::GoodsFlags)
