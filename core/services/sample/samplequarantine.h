// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"

namespace stoa {

/// Sets aside the sample's events that cannot be taken for what they say, some of each kind. Those that are
/// there already stay as they are.
Result<void> saveSampleQuarantine(UnitOfWork &work, Instant endsAt);

} // namespace stoa
