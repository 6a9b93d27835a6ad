// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stoa {

namespace {

constexpr double kMeanRadiusMetres = 6'371'008.7714;

constexpr double radians(qint64 microdegrees)
{
    return double(microdegrees) * (std::numbers::pi / 180'000'000.0);
}

double haversine(double angle)
{
    const double sine = std::sin(angle / 2);
    return sine * sine;
}

} // namespace

qint64 distanceMetres(const Coordinates &a, const Coordinates &b)
{
    const double part = haversine(radians(b.latitude - a.latitude))
        + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude))
            * haversine(radians(b.longitude - a.longitude));
    // Rounding may take it a hair beyond 1 at the antipode.
    return std::llround(2 * kMeanRadiusMetres * std::asin(std::sqrt(std::clamp(part, 0.0, 1.0))));
}

qint64 roadMetres(qint64 metres, BasisPoints roadFactor)
{
    return (metres * roadFactor.value() + 5'000) / 10'000;
}

} // namespace stoa
