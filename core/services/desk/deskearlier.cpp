// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/deskwriter.h"

/// What a desk did under an earlier identity, after the hub was set back to before it.
namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDue = "earlier_identities"_L1;

/// Known by the ids of their movements, whoever sends them how often.
bool isKnownByItsMovements(CommandType type)
{
    return type == CommandType::StockAdjust || type == CommandType::StockRecord;
}

} // namespace

Result<void> DeskWriter::expectOthersAgain()
{
    STOA_TRY_ASSIGN(const auto done, m_journal.list({CommandState::Applied, CommandState::Settled}));
    for (const JournalCommand &row : done) {
        if (row.device != m_device)
            return m_journal.setValue(kDue, "1"_ba);
    }
    return {};
}

Result<int> DeskWriter::tellOthersAgain()
{
    STOA_TRY_ASSIGN(const auto due, m_journal.value(kDue));
    if (!due || m_actor.user.isEmpty())
        return 0;
    STOA_TRY_ASSIGN(const auto done, m_journal.list({CommandState::Applied, CommandState::Settled}));
    int told = 0;
    for (JournalCommand row : done) {
        if (row.device == m_device)
            continue;
        const auto type = commandTypeOf(row.type);
        const auto command = row.command();
        Result<Receipt> again = Error::of(Problem::DeviceForked, u"entered as device %1"_s.arg(row.device));
        if (type && command && isKnownByItsMovements(*type))
            again = writeLinked({{*type, command->body, row.lane, row.version}}, row.n).constFirst();
        if (again) {
            row.state = CommandState::Resolved;
            row.replacedBy = again->n;
            row.resolvedAt = now();
        } else {
            row.state = CommandState::Rejected;
            row.verdict = again.error();
        }
        // One by one: after a kill the same movement goes once more and is passed over.
        STOA_TRY(m_journal.update({row}));
        ++told;
    }
    STOA_TRY(m_journal.removeValue(kDue));
    if (told > 0) {
        m_outboxChanged = true;
        STOA_TRY(reopen());
    }
    return told;
}

} // namespace stoa
