// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sync/hlc.h"

#include <algorithm>

namespace stoa {

Hlc Hlc::tick(Instant wall) const { return Hlc(std::max(wall.msSinceEpoch() << 16, m_value + 1)); }

Hlc Hlc::merge(Hlc remote, Instant wall) const
{
    if (remote.instant().msSince(wall) > 60'000)
        return tick(wall);
    return Hlc(std::max(m_value, remote.m_value)).tick(wall);
}

} // namespace stoa
