// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/sampleworld.h"

#include <functional>

namespace stoa::hub {

class HubStore;

struct SampleCounts {
    qint64 locations = 0;
    qint64 items = 0;
    qint64 positions = 0;
    qint64 movements = 0;
};

/// Days of the sample that are in, of all; false cancels.
using SampleProgress = std::function<bool(int done, int total)>;

/// Makes the sample chain and writes it into the hub by chunks, with how its places take part in orders, its
/// carriers and its routing policies. The same options give the same rows, so a
/// repeat after a cancel completes them.
Result<SampleCounts> loadSample(HubStore &store, const SampleOptions &options,
                                const SampleProgress &progress = {});

} // namespace stoa::hub
