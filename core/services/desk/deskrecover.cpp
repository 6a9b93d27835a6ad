// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/services/desk/deskwriter.h"

namespace stoa {

using namespace Qt::StringLiterals;

/// What is open, from the two files: the journal says which commands, the cache what it shows of them.
Result<void> DeskWriter::reopen()
{
    STOA_TRY_ASSIGN(const auto rows,
                    m_journal.list({CommandState::Pending, CommandState::Sent, CommandState::Applied}));
    STOA_TRY_ASSIGN(const auto locals, m_rows.localCommands());
    m_open.clear();
    m_byKey.clear();
    QHash<qint64, CacheRepository::LocalCommand> shown;
    for (const auto &local : locals)
        shown.insert(local.n, local);
    for (const JournalCommand &row : rows) {
        const auto command = row.command();
        if (!command) {
            // A later version's: it is sent as it is, and shown when that version runs again.
            logEvent(lcStore(), "command_unknown", {{u"n"_s, row.n}, {u"type"_s, row.type}});
            continue;
        }
        Open open{*command,     row.effects,    row.state == CommandState::Applied,
                  m_streamSets, Shown::Refused, {}};
        const auto local = shown.constFind(row.n);
        if (local != shown.cend()) {
            open.shown = local->seen ? Shown::InHub : local->problem ? Shown::Refused : Shown::OnTop;
            STOA_TRY_ASSIGN(const auto keys, m_rows.undoKeys(row.n));
            link(row.n, open, QSet<EntityKey>(keys.begin(), keys.end()));
        } else if (row.prior) {
            open.shown = Shown::InHub;
        }
        m_open.insert_or_assign(row.n, std::move(open));
    }
    return {};
}

Result<void> DeskWriter::recover()
{
    STOA_TRY_ASSIGN(const qint64 hlc,
                    m_journal.connection().scalar(
                        "SELECT max(hlc) FROM (SELECT hlc FROM command ORDER BY n DESC LIMIT 1000)"));
    m_hlc = std::max(m_hlc, Hlc::fromValue(hlc));
    STOA_TRY(takeBackFromCache());
    STOA_TRY(reopen());
    STOA_TRY_ASSIGN(const auto locals, m_rows.localCommands());
    STOA_TRY_ASSIGN(Turn turn, turnWithCursors({}));
    QSet<qint64> known;
    for (const auto &local : locals) {
        known.insert(local.n);
        if (m_open.contains(local.n))
            continue;
        // Settled or refused in the journal, and the cache did not hear of it.
        STOA_TRY_ASSIGN(const auto keys, m_rows.undoKeys(local.n));
        Open gone{{CommandId::make(now()), CommandType::StockAdjust, 1, {}, {}, {}, {}, {}, {}, {}}};
        link(local.n, gone, QSet<EntityKey>(keys.begin(), keys.end()));
        m_open.insert_or_assign(local.n, std::move(gone));
        turn.drop.insert(local.n);
    }
    for (const auto &[n, open] : m_open)
        turn.all = turn.all || (!known.contains(n) && open.shown != Shown::InHub && !turn.drop.contains(n));
    m_behind = false;
    if (turn.all || !turn.drop.isEmpty())
        STOA_TRY(rebase(turn, [] { return Result<void>(); }));
    return mendLinks();
}

/// A refused command that was sent anew is resolved, also when a kill came between the two writes.
Result<void> DeskWriter::mendLinks()
{
    STOA_TRY_ASSIGN(auto refused, m_journal.list({CommandState::Rejected}));
    QList<JournalCommand> mended;
    for (JournalCommand &row : refused) {
        STOA_TRY_ASSIGN(const qint64 successor,
                        m_journal.connection().scalar("SELECT n FROM command WHERE replaces = ?1", row.n));
        if (successor == 0)
            continue;
        row.state = CommandState::Resolved;
        row.replacedBy = successor;
        row.resolvedAt = now();
        mended.append(row);
    }
    if (mended.isEmpty())
        return {};
    m_outboxChanged = true;
    return m_journal.update(mended);
}

} // namespace stoa
