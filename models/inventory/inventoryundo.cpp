// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorydesk.h"

namespace stoa {

using namespace Qt::StringLiterals;

QString InventoryDesk::whyNoAdjusting(const QString &location) const
{
    const auto &user = m_door.session().user;
    if (!user)
        return tr("Sign in to adjust stock.");
    if (!user->rights.may(Permission::StockAdjust))
        return tr("Your role does not allow adjusting stock.");
    if (!location.isEmpty() && !user->rights.maySeeStore(location))
        return tr("You may adjust stock of your own stores only, not of %1.").arg(locationName(location));
    return {};
}

AdjustForm *InventoryDesk::beginAdjust(const QList<PositionRow> &rows, QObject *parent)
{
    return new AdjustForm(m_door.store(), m_wording, m_clock, rows, m_reasons, parent);
}

void InventoryDesk::entered(const AdjustBatch &batch)
{
    if (batch.count() == 0)
        return;
    m_undo.append(batch);
    m_redo.clear();
    Q_EMIT undoChanged();
}

QString InventoryDesk::textOf(const QList<AdjustBatch> &batches) const
{
    if (batches.isEmpty())
        return {};
    const int count = batches.last().count();
    return m_wording.formats().grouped(tr("adjustment of %n position(s)", nullptr, count), count);
}

QString InventoryDesk::undoText() const { return textOf(m_undo); }

QString InventoryDesk::redoText() const { return textOf(m_redo); }

Future<QList<Result<Receipt>>> InventoryDesk::reverse(const AdjustBatch &batch, QList<AdjustBatch> &to)
{
    QList<CommandDraft> drafts;
    QList<MovementDraft> reversals;
    for (const MovementDraft &movement : batch.movements) {
        const bool came = movement.to.kind() == AccountKind::OnHand;
        const QString location = came ? movement.to.location() : movement.from.location();
        const auto draft = reversalOf(movement, location);
        if (!draft)
            continue;
        const auto id = MovementId::make(m_clock.now());
        const auto adjustment = Adjustment::accept(id, *draft);
        if (!adjustment)
            continue;
        drafts.append({CommandType::StockAdjust, adjustment->toJson()});
        MovementDraft back = movement;
        back.id = id;
        std::swap(back.from, back.to);
        reversals.append(back);
    }
    return m_door.store().writeAll(drafts).then(
        this, [this, reversals, &to](const QList<Result<Receipt>> &receipts) {
            AdjustBatch done;
            for (qsizetype i = 0; i < receipts.size(); ++i) {
                if (receipts[i])
                    done.movements.append(reversals[i]);
            }
            if (done.count() > 0)
                to.append(done);
            Q_EMIT undoChanged();
            return receipts;
        });
}

Future<QList<Result<Receipt>>> InventoryDesk::undo()
{
    if (m_undo.isEmpty())
        return readyFuture(QList<Result<Receipt>>());
    return reverse(m_undo.takeLast(), m_redo);
}

Future<QList<Result<Receipt>>> InventoryDesk::redo()
{
    if (m_redo.isEmpty())
        return readyFuture(QList<Result<Receipt>>());
    return reverse(m_redo.takeLast(), m_undo);
}

} // namespace stoa
