// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk/journalrepository.h"
#include "core/wire/auditroot.h"

namespace stoa {

/// What this desk has kept of the roots over the hub's audit list: of each day the last one, for 400 days,
/// and the last of all. Enough to show later that the list is the one that stood then; the hub cannot take a
/// root back that a desk has.
class AuditWitness {
public:
    static constexpr qint64 kKeptDays = 400;

    enum class Kept {
        Known, ///< or older than what is kept
        New,
        Contradicts ///< another root of this number was kept: the hub's list was rewritten. Both stay.
    };
    /// The caller has checked the signature. A root that is dated ahead makes none older: what is too old is
    /// told by the root or by this desk's clock, whichever is behind.
    static Result<Kept> keep(JournalRepository &journal, const wire::AuditRoot &root, Instant now);
    /// By age.
    static Result<QList<wire::AuditRoot>> all(JournalRepository &journal);
};

} // namespace stoa
