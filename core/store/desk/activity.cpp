// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/activity.h"

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Copied:
        return "copied"_L1;
    case ActivityKind::Mismatch:
        return "mismatch"_L1;
    case ActivityKind::Repaired:
        return "repaired"_L1;
    case ActivityKind::ScopeLost:
        return "scope-lost"_L1;
    case ActivityKind::Settled:
        return "settled"_L1;
    case ActivityKind::Rejected:
        return "rejected"_L1;
    case ActivityKind::NotShown:
        return "not-shown"_L1;
    case ActivityKind::Discarded:
        return "discarded"_L1;
    case ActivityKind::Resent:
        return "resent"_L1;
    case ActivityKind::Reconciled:
        return "reconciled"_L1;
    case ActivityKind::Salvaged:
        return "salvaged"_L1;
    case ActivityKind::JournalGone:
        return "journal-gone"_L1;
    }
    return {};
}

std::optional<ActivityKind> activityKindOf(QStringView name)
{
    using enum ActivityKind;
    for (const ActivityKind kind : {Copied, Mismatch, Repaired, ScopeLost, Settled, Rejected, NotShown,
                                    Discarded, Resent, Reconciled, Salvaged, JournalGone}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace stoa
