// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/waveplan.h"

#include <QCollator>

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

bool fits(const WorkPart &part, const WaveWish &wish)
{
    if (!wish.carrier)
        return true;
    const Fulfilment::Parts &parts = part.fulfilment.parts();
    return leavesByCarrier(parts.method) ? parts.carrier == *wish.carrier : wish.carrier->isEmpty();
}

/// How much of each lot the stops before took.
using Taken = QHash<QString, qint64>;

void takeLot(PickStop &stop, const WorkItem &item, Taken &taken)
{
    for (const StockLot &lot : item.lots) {
        qint64 &gone = taken[item.sku + u'|' + lot.lot];
        if (lot.quantity && gone >= *lot.quantity && &lot != &item.lots.last())
            continue;
        gone += stop.left();
        stop.lot = lot.lot;
        stop.expiry = lot.expiry;
        return;
    }
}

} // namespace

QStringList WavePlan::suggest(const QList<WorkPart> &toPick, const WaveWish &wish)
{
    QList<const WorkPart *> candidates;
    for (const WorkPart &part : toPick) {
        if (fits(part, wish))
            candidates.append(&part);
    }
    const auto rank = [](const WorkPart *part) {
        const auto at = dueOf(part->fulfilment);
        return std::tuple(part->fulfilment.parts().priority != OrderPriority::High, !at,
                          at.value_or(Instant()), part->code());
    };
    std::ranges::stable_sort(candidates, {}, rank);
    QStringList chosen;
    qsizetype lines = 0;
    for (const WorkPart *part : std::as_const(candidates)) {
        const qsizetype more = part->fulfilment.parts().lines.size();
        if (chosen.size() >= wish.mostOrders)
            break;
        if (!chosen.isEmpty() && lines + more > wish.mostLines)
            continue;
        chosen.append(part->key());
        lines += more;
    }
    return chosen;
}

QList<PickStop> WavePlan::stops(const WorkDesk &desk, const QList<WorkPart> &parts)
{
    QList<PickStop> stops;
    for (const WorkPart &part : parts) {
        for (const FulfilmentLine &line : part.fulfilment.parts().lines) {
            if (line.quantity <= 0)
                continue;
            const WorkItem item = desk.item(line.sku);
            PickStop stop{part.key(), part.code(), line.line, line.sku, line.quantity, line.picked};
            stop.zone = desk.zoneName(item);
            stop.bin = item.bin;
            // Zones that the store names itself come in the order of their names, those of categories in
            // the order of these.
            stop.rank = item.zone.isEmpty() ? item.categoryRank + 1 : 0;
            if (!item.lots.isEmpty())
                stop.expiry = item.lots.first().expiry;
            stops.append(stop);
        }
    }
    QCollator names((QLocale(desk.wording().language())));
    names.setNumericMode(true);
    const auto before = [&names](const PickStop &a, const PickStop &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        for (const auto &[one, other] : {std::pair(&a.zone, &b.zone), std::pair(&a.bin, &b.bin)}) {
            // What has no place is looked for at the end.
            if (one->isEmpty() != other->isEmpty())
                return other->isEmpty();
            if (const int order = names.compare(*one, *other); order != 0)
                return order < 0;
        }
        if (a.expiry != b.expiry)
            return a.expiry && (!b.expiry || *a.expiry < *b.expiry);
        return std::tie(a.sku, a.code, a.line) < std::tie(b.sku, b.code, b.line);
    };
    std::ranges::stable_sort(stops, before);
    Taken taken;
    for (PickStop &stop : stops) {
        stop.expiry.reset();
        takeLot(stop, desk.item(stop.sku), taken);
    }
    return stops;
}

qint64 WavePlan::lines(const QList<WorkPart> &parts)
{
    qint64 lines = 0;
    for (const WorkPart &part : parts)
        lines += part.fulfilment.parts().lines.size();
    return lines;
}

} // namespace stoa
