// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/adjustform.h"

#include "core/base/nametext.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

AdjustForm::AdjustForm(StoreThread &store, const Wording &wording, const Clock &clock,
                       const QList<PositionRow> &rows, const QList<Reason> &reasons, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_wording(wording)
    , m_clock(clock)
    , m_rows(rows)
    , m_all(reasons)
{
    // What somebody else changes meanwhile shows in the preview; the difference itself stays as typed.
    connect(&store, &StoreThread::committed, this, [this](const ChangeSet &changes) {
        if (!m_submitted && (changes.everything || changes.touches(EntityType::Position)))
            readRows();
    });
    connect(&wording, &Wording::changed, this, &AdjustForm::changed);
    rehearse();
}

QList<Reason> AdjustForm::reasons() const
{
    QList<Reason> fitting;
    for (const Reason &reason : m_all) {
        if (reason.active && !reason.system && (!m_delta || reason.allows(*m_delta)))
            fitting.append(reason);
    }
    return fitting;
}

const Reason *AdjustForm::chosen() const
{
    const auto found =
        std::ranges::find_if(m_all, [this](const Reason &reason) { return reason.code == m_reason; });
    return found == m_all.end() ? nullptr : &*found;
}

void AdjustForm::setDelta(const QString &typed)
{
    if (typed == m_typed && m_deltaTouched)
        return;
    m_typed = typed;
    m_deltaTouched = true;
    const auto parsed = m_wording.formats().parseQuantity(typed);
    m_delta = parsed && !parsed->isZero() ? std::optional(*parsed) : std::nullopt;
    rehearse();
}

void AdjustForm::setReason(const QString &code)
{
    if (code == m_reason)
        return;
    m_reasonTouched = true;
    m_reason = code;
    rehearse();
}

void AdjustForm::setNote(const QString &note)
{
    m_note = note;
    Q_EMIT changed();
}

bool AdjustForm::isPartOfAPiece() const
{
    return m_delta && !m_delta->isWhole()
        && std::ranges::all_of(m_rows, [](const PositionRow &row) { return row.unit == Unit::Piece; });
}

QString AdjustForm::deltaError() const
{
    if (m_delta && isPartOfAPiece())
        return tr("Pieces are counted whole. Leave out what is behind the decimal point.");
    if (!m_deltaTouched || m_delta)
        return {};
    if (m_typed.trimmed().isEmpty())
        return tr("Say by how much, for example −2 or +5.");
    if (const auto parsed = m_wording.formats().parseQuantity(m_typed); parsed && parsed->isZero())
        return tr("A difference of zero changes nothing.");
    return tr("This is not a number with at most three decimals.");
}

QString AdjustForm::reasonError() const
{
    const Reason *reason = chosen();
    if (!reason)
        return m_reasonTouched ? tr("Choose why the stock differs.") : QString();
    if (!m_delta || reason->allows(*m_delta))
        return {};
    if (reason->sign == ReasonSign::Plus)
        return tr("“%1” only adds stock. Choose another reason or change the sign.")
            .arg(reason->names.in(m_wording.language()));
    return tr("“%1” only takes stock away. Choose another reason or change the sign.")
        .arg(reason->names.in(m_wording.language()));
}

QString AdjustForm::noteError() const
{
    if (m_note.size() <= 1000)
        return noteText(m_note, 1000, {}) ? QString() : tr("The note has characters that are no text.");
    return tr("A note has at most %1 characters; this one has %2.")
        .arg(m_wording.formats().integer(1000), m_wording.formats().integer(m_note.size()));
}

void AdjustForm::touchAll()
{
    m_deltaTouched = true;
    m_reasonTouched = true;
    Q_EMIT changed();
}

int AdjustForm::refusedCount() const
{
    return int(
        std::ranges::count_if(m_preview, [](const AdjustPreview &line) { return line.refused.has_value(); }));
}

bool AdjustForm::isComplete() const
{
    const Reason *reason = chosen();
    return m_delta && !isPartOfAPiece() && reason && reason->allows(*m_delta) && noteError().isEmpty()
        && !m_rows.isEmpty();
}

QList<AdjustForm::Entry> AdjustForm::entries() const
{
    QList<Entry> entries;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto adjustment = Adjustment::accept(
            MovementId::make(m_clock.now()),
            {m_rows[i].sku, m_rows[i].location, *m_delta, m_reason, m_note.trimmed(), {}, m_rows[i].unit});
        if (adjustment)
            entries.append({i, *adjustment});
    }
    return entries;
}

QList<CommandDraft> AdjustForm::drafts(const QList<Entry> &entries)
{
    QList<CommandDraft> drafts;
    for (const Entry &entry : entries)
        drafts.append({CommandType::StockAdjust, entry.adjustment.toJson()});
    return drafts;
}

bool AdjustForm::hasResult(const PositionRow &row) const
{
    if (!m_delta)
        return m_typed.trimmed().isEmpty();
    const Reason *reason = chosen();
    return (m_delta->isWhole() || row.unit != Unit::Piece) && (!reason || reason->allows(*m_delta));
}

void AdjustForm::refuse(AdjustPreview &line, const Error &why)
{
    line.refused = why;
    line.open = false;
    line.onHandAfter = line.onHandBefore;
    line.sellableAfter = line.sellableBefore;
}

void AdjustForm::rehearse()
{
    const int round = ++m_round;
    m_rehearsed = false;
    m_preview.clear();
    for (const PositionRow &row : std::as_const(m_rows)) {
        AdjustPreview line{row.sku,
                           row.name,
                           row.location,
                           row.stock.onHand,
                           row.stock.onHand,
                           row.stock.sellable(),
                           row.stock.sellable(),
                           {},
                           false,
                           hasResult(row)};
        if (m_delta && line.open) {
            Stock after = row.stock;
            const Reason *reason = chosen();
            // A reason may set stock aside rather than take it away: it stays on hand, but cannot be sold.
            const bool aside = reason && isPhysical(reason->counterAccount);
            if (aside)
                after.hold -= *m_delta;
            else
                after.onHand += *m_delta;
            line.onHandAfter = after.onHand;
            line.sellableAfter = after.sellable();
        }
        m_preview.append(line);
    }
    Q_EMIT changed();
    if (!isComplete())
        return;
    const auto todo = entries();
    m_store.rehearse(drafts(todo)).then(this, [this, round, todo](const QList<Result<void>> &verdicts) {
        if (round != m_round)
            return;
        for (qsizetype i = 0; i < std::min(verdicts.size(), todo.size()); ++i) {
            if (!verdicts[i])
                refuse(m_preview[todo[i].row], verdicts[i].error());
        }
        m_rehearsed = true;
        Q_EMIT changed();
    });
}

Future<AdjustBatch> AdjustForm::submit()
{
    if (!isComplete())
        return readyFuture(AdjustBatch());
    ++m_round;
    m_submitted = true;
    const auto todo = entries();
    return m_store.writeAll(drafts(todo)).then(this, [this, todo](const QList<Result<Receipt>> &receipts) {
        AdjustBatch batch;
        for (qsizetype i = 0; i < std::min(receipts.size(), todo.size()); ++i) {
            AdjustPreview &line = m_preview[todo[i].row];
            if (!receipts[i]) {
                refuse(line, receipts[i].error());
                continue;
            }
            line.entered = true;
            const auto &what = todo[i].adjustment.what();
            const Account shelf = Account::at(AccountKind::OnHand, what.location);
            const Account other = Account::outside(AccountKind::Suspense);
            const bool came = what.delta > Quantity();
            batch.movements.append({.id = todo[i].adjustment.id(),
                                    .sku = what.sku,
                                    .kind = MovementKind::Adjustment,
                                    .from = came ? other : shelf,
                                    .to = came ? shelf : other,
                                    .quantity = came ? what.delta : -what.delta});
        }
        Q_EMIT changed();
        return batch;
    });
}

void AdjustForm::readRows()
{
    QList<QByteArray> keys;
    for (const PositionRow &row : std::as_const(m_rows))
        keys.append(row.key());
    m_store.read({}, [keys](sql::Connection &connection) { return PositionQuery::rows(connection, keys); })
        .then(this, [this](const Result<QList<PositionRow>> &rows) {
            if (!rows || m_submitted)
                return;
            bool other = false;
            for (const PositionRow &row : *rows) {
                for (PositionRow &mine : m_rows) {
                    if (mine.key() == row.key() && !(mine == row)) {
                        mine = row;
                        other = true;
                    }
                }
            }
            if (other)
                rehearse();
        });
}

} // namespace stoa
