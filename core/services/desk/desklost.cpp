// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/deskwriter.h"
#include "core/services/desk/journalinquiry.h"

#include "core/sql/transaction.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// More rows of nothing help nobody; the activity tells how many there were.
constexpr qsizetype kMostShown = 1'000;

} // namespace

Result<QList<NumberRange>> DeskWriter::inquiry()
{
    STOA_TRY_ASSIGN(const auto inquiry, JournalInquiry::load(m_journal));
    return inquiry.open;
}

Result<int> DeskWriter::takeKnown(qint64 highest, const QList<NumberRange> &asked,
                                  const QList<NumberRange> &unknown)
{
    STOA_TRY_ASSIGN(auto inquiry, JournalInquiry::load(m_journal));
    STOA_TRY(m_journal.raiseNumber(highest + 1));
    QList<JournalCommand> lost;
    qint64 count = 0;
    for (const NumberRange &range : unknown) {
        count += range.last - range.first + 1;
        for (qint64 n = range.first; n <= range.last && lost.size() < kMostShown; ++n) {
            STOA_TRY_ASSIGN(const auto known, m_journal.outline(n));
            if (known)
                continue;
            JournalCommand row = inquiry.outlineOf(n);
            // A name of its own: what it was called went with the rest.
            row.id = CommandId::make(now()).toString();
            row.body = "{}";
            row.state = CommandState::Rejected;
            row.verdict = Error::of(Problem::CommandLost);
            if (row.at.msSinceEpoch() == 0)
                row.at = now();
            lost.append(std::move(row));
        }
    }
    STOA_TRY(m_journal.append(lost));
    // A kill before this asks once more, and finds its rows there.
    inquiry.open.removeIf([&](const NumberRange &range) { return asked.contains(range); });
    if (inquiry.open.isEmpty())
        inquiry.outlines.clear();
    STOA_TRY(inquiry.save(m_journal));
    m_outboxChanged = true;
    STOA_TRY(note({0, now(), ActivityKind::Salvaged, {}, 0, count, {}}));
    return int(count);
}

} // namespace stoa
