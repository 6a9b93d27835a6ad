// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplerun.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr SampleSpot kSupplier{AccountKind::Supplier};

qint64 roundedUp(qint64 value, qint64 multiple) { return (value + multiple - 1) / multiple * multiple; }

} // namespace

/// Between which stocks a position lives: cover until the next delivery and the safety stock, and a delivery.
SampleRun::Span SampleRun::span(size_t place, size_t article, Instant at) const
{
    const Plan &what = plan(place, article);
    const SamplePlace &where = placeAt(place);
    const int month = SampleZone::month(where.clock.localDay(at));
    const qint64 daily = what.daily * m_world->distributions.monthPerThousand[size_t(month) - 1] / 1000;
    const SampleArticle &thing = articleAt(article);
    if (!where.isStore()) {
        const qint64 batch = thing.casePack * thing.step;
        const qint64 low = roundedUp(daily * 18 + what.safety, thing.step);
        return {low, low + roundedUp(std::max(daily * 16, batch), batch)};
    }
    const auto shipments = std::count(where.shipsOn.begin(), where.shipsOn.end(), true);
    const qint64 cover = 7 / std::max<qint64>(1, shipments) + 1 + where.leadDays;
    const qint64 pack = thing.innerPack * thing.step;
    // People buy several at once: what sells needs more on the shelf than its mean.
    const QString &velocity = thing.item.velocity;
    const qint64 spare = (velocity == u"A"_s ? 5 : velocity == u"B"_s ? 2 : 0) * thing.step;
    const qint64 low = roundedUp(daily * cover + what.safety + spare, thing.step);
    return {low, low + roundedUp(std::max(daily * 5, pack), pack)};
}

Result<void> SampleRun::ship(size_t store, Instant at)
{
    const auto warehouse = size_t(placeAt(store).servedBy);
    Delivery delivery{u"TR-%1"_s.arg(m_transfer + 1), {}};
    const SamplePaper paper{Source::Wms, delivery.document, {}, {}, {}};
    for (const size_t article : m_world->demand[store].assortment) {
        if (plan(store, article).isFrozen)
            continue;
        const qint64 have =
            m_ledger.onHand(store, article) + m_ledger.balance(AccountKind::InTransit, store, article);
        const Span aim = span(store, article, at);
        if (have > aim.reorderAt)
            continue;
        const qint64 pack = articleAt(article).innerPack * articleAt(article).step;
        const qint64 quantity =
            std::min(roundedUp(aim.fillTo - have, pack), whole(article, m_ledger.onHand(warehouse, article)));
        if (quantity <= 0)
            continue;
        STOA_TRY(m_ledger.post(at, MovementKind::TransferOut, article, {AccountKind::OnHand, warehouse},
                               {AccountKind::InTransit, store}, quantity, paper));
        delivery.lines.push_back({article, quantity});
    }
    if (delivery.lines.empty())
        return {};
    ++m_transfer;
    const SamplePlace &where = placeAt(store);
    qint64 day = where.clock.localDay(at) + where.leadDays;
    while (!where.hoursOn(day).isOpen())
        ++day;
    const Instant arrival = where.clock.instant(day, where.hoursOn(day).opens - 50);
    schedule(arrival.plusSeconds(m_random.below(2400)), What::Arrival, store, m_deliveries.size());
    m_deliveries.push_back(std::move(delivery));
    return {};
}

Result<void> SampleRun::arrive(size_t store, Instant at, const Delivery &delivery)
{
    const SamplePaper paper{Source::Wms, delivery.document, {}, {}, {}};
    for (const Line &line : delivery.lines) {
        if (plan(store, line.article).isFrozen)
            continue;
        STOA_TRY(m_ledger.post(at, MovementKind::TransferIn, line.article, {AccountKind::InTransit, store},
                               {AccountKind::OnHand, store}, line.quantity, paper));
    }
    return {};
}

/// Each article is looked at once a week; what a supplier is asked for on one day is one order.
void SampleRun::review(size_t place, Instant at)
{
    const qint64 today = placeAt(place).clock.localDay(at);
    std::vector<Delivery> orders;
    for (const size_t article : m_world->demand[place].assortment) {
        if (qint64(article) % 5 != SampleZone::weekday(today))
            continue;
        const qint64 have = m_ledger.onHand(place, article)
            + m_ledger.balance(AccountKind::Quarantine, place, article) + onOrder(place, article);
        const Span aim = span(place, article, at);
        if (have > aim.reorderAt)
            continue;
        const SampleArticle &what = articleAt(article);
        const qint64 quantity = roundedUp(aim.fillTo - have, what.casePack * what.step);
        orders.resize(std::max(orders.size(), size_t(what.supplier) + 1));
        orders[size_t(what.supplier)].lines.push_back({article, quantity});
        onOrder(place, article) += quantity;
    }
    for (Delivery &order : orders) {
        if (order.lines.empty())
            continue;
        order.document = u"PO-%1"_s.arg(++m_purchase);
        qint64 day = today + m_random.between(4, 9);
        while (SampleZone::weekday(day) >= 5)
            ++day;
        const auto minute = int(m_random.between(7 * 60, 11 * 60));
        schedule(placeAt(place).clock.instant(day, minute), What::Receipt, place, m_deliveries.size());
        m_deliveries.push_back(std::move(order));
    }
}

Result<void> SampleRun::receive(size_t place, Instant at, const Delivery &delivery)
{
    const SamplePaper paper{Source::Wms, delivery.document, {}, {}, {}};
    Delivery held{delivery.document, {}};
    for (const Line &line : delivery.lines) {
        onOrder(place, line.article) -= line.quantity;
        // Now and then a line comes a tenth short.
        const qint64 missing = m_random.happens(20) ? whole(line.article, line.quantity / 10) : 0;
        const qint64 quantity = line.quantity - missing;
        STOA_TRY(m_ledger.post(at, MovementKind::Receipt, line.article, kSupplier,
                               {AccountKind::OnHand, place}, quantity, paper));
        if (!placeAt(place).isWarehouse() || !m_random.happens(12))
            continue;
        const qint64 part = whole(line.article, quantity * m_random.between(20, 100) / 100);
        if (part <= 0)
            continue;
        STOA_TRY(m_ledger.post(at, MovementKind::QuarantineIn, line.article, {AccountKind::OnHand, place},
                               {AccountKind::Quarantine, place}, part,
                               {Source::Wms, delivery.document, u"quarantine-in"_s, {}, {}}));
        held.lines.push_back({line.article, part});
    }
    if (!held.lines.empty()) {
        const qint64 days = m_random.between(2, 5);
        const qint64 seconds = m_random.below(7200);
        schedule(at.plusDays(days).plusSeconds(seconds), What::Release, place, m_deliveries.size());
        m_deliveries.push_back(std::move(held));
    }
    return {};
}

Result<void> SampleRun::release(size_t place, Instant at, const Delivery &delivery)
{
    for (const Line &line : delivery.lines) {
        const bool isGood = m_random.happens(850);
        STOA_TRY(m_ledger.post(
            at, isGood ? MovementKind::QuarantineOut : MovementKind::SupplierReturn, line.article,
            {AccountKind::Quarantine, place}, isGood ? SampleSpot{AccountKind::OnHand, place} : kSupplier,
            line.quantity,
            {Source::Wms, delivery.document, isGood ? u"quarantine-out"_s : u"supplier-return"_s, {}, {}}));
    }
    return {};
}

} // namespace stoa
