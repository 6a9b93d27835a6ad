// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/pickwalk.h"

#include <algorithm>

/// What lacks at a stop, and the end of a walk.
namespace stoa {

using namespace Qt::StringLiterals;

WorkWords::Shelf PickWalk::shelfAfter(qint64 lacking, ShortReason reason) const
{
    if (!stop())
        return {};
    const WorkItem item = m_desk.item(stop()->sku);
    const qint64 onHand = item.stock.onHand.thousandths();
    WorkWords::Shelf shelf{onHand, onHand, lacking, item.unit};
    if (reason == ShortReason::Mismatch)
        shelf.left = onHand - lacking;
    if (reason != ShortReason::NotInStock)
        return shelf;
    // Picked goods still count as on hand: they are in the house, and not on the shelf. The rows may be
    // behind what was counted here just now.
    qint64 here = 0;
    for (const PickStop &each : m_stops) {
        if (each.sku != stop()->sku)
            continue;
        const WorkPart *part = m_desk.part(each.fulfilment);
        for (const FulfilmentLine &line : part ? part->fulfilment.parts().lines : QList<FulfilmentLine>()) {
            if (line.line == each.line)
                here += each.picked - line.picked;
        }
    }
    const qint64 onShelf = item.onShelf() - m_desk.pickedInHouse(item.sku) - here;
    shelf.left = onHand - std::max<qint64>(0, onShelf);
    return shelf;
}

QString PickWalk::effect(qint64 lacking, ShortReason reason) const
{
    return stop() ? WorkWords::effect(reason, m_desk.formats(), shelfAfter(lacking, reason)) : QString();
}

Future<Result<Receipt>> PickWalk::shorten(qint64 lacking, ShortReason reason)
{
    if (!stop() || lacking <= 0 || lacking > stop()->left())
        return readyFuture(
            Result<Receipt>(Error::invalid(u"quantity"_s, u"more than is left to pick here"_s)));
    const WorkPart *part = m_desk.part(stop()->fulfilment);
    if (!part)
        return readyFuture(Result<Receipt>(Error::of(Problem::NotFound)));
    FulfilmentStep step = m_desk.stepOf(*part);
    FulfilmentStep::Shortage shortage{stop()->line, lacking, reason, 0};
    if (reason == ShortReason::NotInStock) {
        const WorkWords::Shelf shelf = shelfAfter(lacking, reason);
        shortage.correction = std::min<qint64>(0, shelf.left - shelf.onHand);
    }
    step.shortages = {shortage};
    return m_desk.advance(*part, step).then(this, [this](const Result<Receipt> &receipt) {
        if (!receipt)
            Q_EMIT refused(receipt.error());
        return receipt;
    });
}

QStringList PickWalk::complete() const
{
    QStringList ids;
    for (const WorkPart &part : m_parts) {
        const bool open = std::ranges::any_of(m_stops, [&part](const PickStop &stop) {
            return stop.fulfilment == part.key() && !stop.isDone();
        });
        if (!open)
            ids.append(part.key());
    }
    return ids;
}

QStringList PickWalk::incomplete() const
{
    const QStringList done = complete();
    QStringList ids;
    for (const WorkPart &part : m_parts) {
        if (!done.contains(part.key()))
            ids.append(part.key());
    }
    return ids;
}

Future<Result<int>> PickWalk::finish()
{
    QList<FulfilmentStep> steps;
    const QStringList done = complete();
    for (const QString &id : done) {
        if (const WorkPart *part = m_desk.part(id))
            steps.append(m_desk.stepOf(*part, FulfilmentState::Picked));
    }
    if (steps.isEmpty())
        return readyFuture(Result<int>(0));
    return m_desk.advanceAll(steps).then(this, [this](const QList<Result<Receipt>> &receipts) -> Result<int> {
        int count = 0;
        for (const Result<Receipt> &receipt : receipts)
            count += receipt ? 1 : 0;
        for (const Result<Receipt> &receipt : receipts) {
            if (receipt)
                continue;
            Q_EMIT refused(receipt.error());
            if (count == 0)
                return receipt.error();
        }
        return count;
    });
}

} // namespace stoa
