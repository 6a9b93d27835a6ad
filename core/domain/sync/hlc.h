// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace stoa {

/// A hybrid logical clock (S. Kulkarni et al., "Logical Physical Clocks", 2014): 48 bits of milliseconds and
/// a 16-bit counter in one integer. For display, audit and causality within a device; it never decides
/// acceptance or order at the hub.
class Hlc {
public:
    constexpr Hlc() = default;
    static constexpr Hlc fromValue(qint64 value) { return Hlc(value); }

    /// The next reading at this wall time: never smaller than the last, whatever the wall clock does.
    Hlc tick(Instant wall) const;
    /// Takes in a reading of somebody else; one over 60 s ahead of the wall is not merged.
    Hlc merge(Hlc remote, Instant wall) const;

    constexpr qint64 value() const { return m_value; }
    constexpr Instant instant() const { return Instant::fromMs(m_value >> 16); }
    friend constexpr auto operator<=>(const Hlc &, const Hlc &) = default;

private:
    constexpr explicit Hlc(qint64 value)
        : m_value(value)
    { }
    qint64 m_value = 0;
};

} // namespace stoa
