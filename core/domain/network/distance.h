// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/network/location.h"

namespace stoa {

/// Whole metres along the great circle: the haversine formula (R. W. Sinnott, "Virtues of the Haversine", Sky
/// and Telescope 68, 1984) on a sphere of WGS 84's mean radius, R1 = (2a + b) / 3 = 6,371,008.7714 m (NIMA
/// TR8350.2, 3rd edition, table 3.5). Against the ellipsoid it errs by half a per cent at most.
qint64 distanceMetres(const Coordinates &a, const Coordinates &b);

/// What a way by road takes for so many metres of great circle, rounded half up. 10,000 basis points are the
/// line itself, 13,000 are three tenths more.
qint64 roadMetres(qint64 metres, BasisPoints roadFactor);

} // namespace stoa
