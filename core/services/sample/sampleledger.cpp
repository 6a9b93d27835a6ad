// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/sampleledger.h"

namespace stoa {

Result<void> SampleLedger::post(Instant at, MovementKind kind, size_t article, SampleSpot from, SampleSpot to,
                                qint64 quantity, const SamplePaper &paper)
{
    SampleMovement movement;
    movement.kind = kind;
    movement.sku = m_world.articles[article].item.sku;
    movement.fromKind = from.kind;
    movement.toKind = to.kind;
    movement.quantity = Quantity::fromThousandths(quantity);
    movement.occurredAt = at;
    movement.source = paper.source;
    movement.document = paper.document;
    movement.reason = paper.reason;
    movement.customer = paper.customer;
    movement.device = paper.device;
    if (from.place != SampleSpot::kNowhere) {
        movement.fromLocation = m_world.places[from.place].location.code;
        m_balances[index(from.kind, from.place, article)] -= quantity;
    }
    if (to.place != SampleSpot::kNowhere) {
        movement.toLocation = m_world.places[to.place].location.code;
        m_balances[index(to.kind, to.place, article)] += quantity;
    }
    return m_sink.movement(movement);
}

} // namespace stoa
