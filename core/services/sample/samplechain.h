// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/sampleworld.h"

namespace stoa {

/// Makes the sample chain "Elaia Home" and hands it to the sink: its places, its catalogue, and the movements
/// of its last weeks in the order of time. The same options give the same stream, byte for byte, on every
/// platform. Fails with the sink's error as soon as it gives one.
Result<void> makeSampleChain(const SampleOptions &options, SampleSink &sink);

} // namespace stoa
