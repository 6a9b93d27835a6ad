// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes on the plan of the network, in device-independent pixels.
namespace stoa::ui::plan {

inline constexpr double kInner = 11; ///< radius of a place's disc
inline constexpr double kRing = 3; ///< width of the ring around it
inline constexpr double kOuter = kInner + kRing + 1;
inline constexpr double kNear = 2 * kOuter + 2; ///< nearer than this, two places are one marker
inline constexpr double kMargin = 64; ///< around all places
inline constexpr int kIcon = 14;
inline constexpr int kStateIcon = 12;

} // namespace stoa::ui::plan
