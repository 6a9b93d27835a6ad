// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sync/numberrange.h"
#include "core/store/desk/journalrepository.h"

namespace stoa {

/// What is to be asked of the hub after a journal was salvaged; a value of the journal, so that it survives
/// until it is answered.
///
/// Numbers are given without gaps, but for the one that each salvage leaves. So every number up to the
/// highest that was seen and of which there is no row was either pruned, and is known to the hub, or is lost.
struct JournalInquiry {
    QList<NumberRange> open; ///< to be asked about, ascending
    QList<NumberRange> gaps; ///< were never given
    QList<JournalCommand> outlines; ///< what is known of numbers that cannot be read

    static Result<JournalInquiry> load(JournalRepository &journal);
    Result<void> save(JournalRepository &journal) const;

    /// Adds all numbers up to `highest` that are neither in `read`, ascending, nor in a gap; then the gap
    /// that follows, of `gap` numbers.
    void openFor(const QList<qint64> &read, qint64 highest, qint64 gap);
    /// The outline of the number, or one that says nothing else.
    JournalCommand outlineOf(qint64 n) const;
};

} // namespace stoa
