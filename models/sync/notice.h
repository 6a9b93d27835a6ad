// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/tableroles.h"

#include <QString>

namespace stoa {

/// Something that goes on only when somebody does something about it.
struct Notice {
    /// Where that is done.
    enum class Way { Sync, Attention, SignIn };

    StatusKind kind = StatusKind::Attention;
    QString sentence;
    Way way = Way::Sync;
    int count = 1; ///< so many things of the kind
    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace stoa
