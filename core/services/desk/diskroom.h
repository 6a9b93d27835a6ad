// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stoa {

/// Low: pulls stop, people are warned. Full: only the reserve is left.
enum class DiskRoom { Enough, Low, Full };

} // namespace stoa
