// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace stoa {

/// Numbers of commands, both ends included.
struct NumberRange {
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};

} // namespace stoa
