// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/deskwriter.h"
#include "core/services/desk/journalinquiry.h"

#include "core/domain/inventory/adjustment.h"
#include "core/sql/transaction.h"
#include "core/store/inventory/ledgerrepository.h"

#include <QJsonDocument>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// More rows of nothing help nobody; the activity tells how many there were.
constexpr qsizetype kMostShown = 1'000;

/// A refused command of which no more is known than that it was given.
void markLost(JournalCommand &row, Instant now)
{
    // A name of its own: what it was called went with the rest.
    row.id = CommandId::make(now).toString();
    row.body = "{}";
    row.state = CommandState::Rejected;
    row.verdict = Error::of(Problem::CommandLost);
    if (row.at.msSinceEpoch() == 0)
        row.at = now;
}

/// The adjustment that made this movement; empty when it was something else.
std::optional<Adjustment> adjustmentOf(const MovementDraft &movement)
{
    const bool more = movement.to.kind() == AccountKind::OnHand;
    if (more == (movement.from.kind() == AccountKind::OnHand) || movement.reason.isEmpty())
        return {};
    const auto made = Adjustment::accept(movement.id,
                                         {movement.sku, (more ? movement.to : movement.from).location(),
                                          more ? movement.quantity : -movement.quantity, movement.reason,
                                          movement.note, movement.reverses});
    return made ? std::optional(*made) : std::nullopt;
}

} // namespace

/// An adjustment is told by its movement, whose id lets the hub take it once however often it comes. By whose
/// leave it was made is not known any more, so somebody has to decide about it: it does not go by itself.
Result<JournalCommand> DeskWriter::commandInCache(qint64 n)
{
    JournalCommand row;
    row.n = n;
    STOA_TRY_ASSIGN(const auto keys, m_rows.undoKeys(n));
    QList<MovementId> movements;
    for (const EntityKey &key : keys) {
        const auto id = MovementId::parse(QString::fromUtf8(key.key));
        if (key.type == EntityType::Movement && id)
            movements.append(*id);
    }
    if (movements.size() == 1) {
        STOA_TRY_ASSIGN(const auto movement, LedgerRepository::find(m_cache, movements.first()));
        const auto adjustment = movement ? adjustmentOf(movement->what()) : std::nullopt;
        if (adjustment) {
            const MovementDraft &what = movement->what();
            row.id = CommandId::make(now()).toString();
            row.type = nameOf(CommandType::StockAdjust);
            row.hlc = m_hlc = m_hlc.tick(now());
            row.at = what.occurredAt;
            row.actor = what.actor;
            row.device = m_device;
            row.body = QJsonDocument(adjustment->toJson()).toJson(QJsonDocument::Compact);
            row.state = CommandState::Rejected;
            row.verdict = Error::of(Problem::DeviceForked, u"found in the cache alone"_s);
            return row;
        }
    }
    markLost(row, now());
    return row;
}

/// Commands that the cache shows and of which the journal holds nothing, also no question to the hub: the
/// journal is another one than the one they were written to.
Result<void> DeskWriter::takeBackFromCache()
{
    STOA_TRY_ASSIGN(const auto locals, m_rows.localCommands());
    STOA_TRY_ASSIGN(const auto inquiry, JournalInquiry::load(m_journal));
    QList<JournalCommand> rows;
    for (const auto &local : locals) {
        const bool asked = std::ranges::any_of(inquiry.open, [&local](const NumberRange &range) {
            return range.first <= local.n && local.n <= range.last;
        });
        STOA_TRY_ASSIGN(const auto known, m_journal.outline(local.n));
        if (known || asked || local.seen)
            continue;
        STOA_TRY_ASSIGN(auto row, commandInCache(local.n));
        rows.append(std::move(row));
    }
    if (rows.isEmpty())
        return {};
    STOA_TRY(m_journal.append(rows));
    STOA_TRY(m_journal.raiseNumber(rows.constLast().n + 1));
    m_outboxChanged = true;
    return note({0, now(), ActivityKind::JournalGone, {}, 0, rows.size(), {}});
}

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
            markLost(row, now());
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
