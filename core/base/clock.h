// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace stoa {

/// Where time comes from. Passed in, so that tests and simulations own it; no rule reads the system's clock.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// Milliseconds that never go back while the machine runs; for elapsed time only.
    virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    qint64 monotonicMs() const override;
};

} // namespace stoa
