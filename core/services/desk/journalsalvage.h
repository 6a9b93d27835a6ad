// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/deskoptions.h"
#include "core/store/desk/journalrepository.h"

namespace stoa {

struct Salvaged {
    int commands = 0;
    int lost = 0; ///< numbers that are known to have been used and cannot be read
};

/// Whether the side log holds commands and not one of them opens with the key.
Result<bool> isUnderAnotherKey(const QByteArray &key, const QList<QByteArray> &frames);

/// Fills a new journal from what can still be read of a broken one, from its newest copy, and from the side
/// log, later sources over earlier ones; numbers go on behind a gap, so that none is used twice.
Result<Salvaged> salvageJournal(JournalRepository &into, const QStringList &databases,
                                const QList<QByteArray> &frames);

} // namespace stoa
