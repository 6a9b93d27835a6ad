// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>
#include <chrono>

namespace stoa {

Instant SystemClock::now() const { return Instant::fromMs(QDateTime::currentMSecsSinceEpoch()); }

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace stoa
