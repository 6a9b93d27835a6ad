// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/reason.h"
#include "core/store/inventory/businessdate.h"

#include <QHash>
#include <QSet>

namespace stoa {

/// What the verbs of one transaction look up over and over: hundreds of commands of a device name the same
/// few reasons and locations. Only what was found is kept; whoever changes such rows, or takes changes of
/// them back, clears it.
struct Lookups {
    QHash<QString, ReasonRule> rules;
    QSet<QString> locations;
    BusinessCalendar calendar;

    void clear() { *this = {}; }
};

} // namespace stoa
