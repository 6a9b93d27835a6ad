// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/names.h"
#include "core/domain/inventory/movement.h"

namespace stoa {

/// Which deltas a reason allows.
enum class ReasonSign { Plus, Minus, Either };
QLatin1StringView nameOf(ReasonSign sign);
std::optional<ReasonSign> reasonSignOf(QStringView name);

/// Why stock was adjusted: fixes the movement's kind, the sign, and the account on the other side. Its names
/// are edited at the hub.
struct Reason {
    QString code;
    MovementKind kind;
    ReasonSign sign;
    AccountKind counterAccount;
    Names names;
    int rank = 0; ///< place in lists
    bool active = true;
    bool system = false; ///< used by the program only, not offered to people

    bool allows(Quantity delta) const;
};

/// What of a reason concerns the ledger, without what people read.
struct ReasonRule {
    QString code;
    MovementKind kind;
    ReasonSign sign;
    AccountKind counterAccount;
    bool active = true;
    bool system = false;

    bool allows(Quantity delta) const;
};

/// The reasons that every hub starts with.
QList<Reason> builtInReasons();

namespace reasons {
inline constexpr QStringView kUndo = u"undo";
inline constexpr QStringView kOpening = u"opening";
/// A picker did not find it.
inline constexpr QStringView kPickMissing = u"pick-missing";
} // namespace reasons

} // namespace stoa
