// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QMetaType>

namespace stoa {

/// From one instant up to, not including, another.
struct TimeWindow {
    Instant from;
    Instant to;

    constexpr bool holds(Instant when) const { return from <= when && when < to; }
    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

} // namespace stoa
