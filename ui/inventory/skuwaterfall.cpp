// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/skuwaterfall.h"

#include <cmath>

namespace stoa::ui {

using namespace Qt::StringLiterals;

QList<CascadeRow> SkuWaterfall::rows(const SkuDesk &sku, const Formats &formats)
{
    QList<CascadeRow> rows;
    for (const WaterfallRow &line : sku.waterfall()) {
        const bool total = SkuDesk::isTotal(line.term);
        QString term = SkuDesk::titleOf(line.term);
        if (line.term == WaterfallTerm::OnHand)
            //: First line of the waterfall
            term = tr("On hand, %n location(s)", nullptr, int(sku.positions().size()));
        QStringList parts;
        const auto behind = sku.behind(line.term);
        for (const auto &[place, amount] : behind)
            //: A location and how much of a figure comes from it
            parts.append(tr("%1: %2").arg(place, formats.quantity(amount)));
        rows.append({idOf(line.term), term, total ? CascadeRow::Kind::Total : CascadeRow::Kind::Change,
                     qreal(line.amount.thousandths()) / 1000.0,
                     total || line.amount.isZero() ? formats.quantity(line.amount)
                                                   : formats.signedQuantity(line.amount),
                     line.term == WaterfallTerm::AvailableToPromise ? CascadeRow::Weight::Highlighted
                                                                    : CascadeRow::Weight::Normal,
                     parts.mid(0, 12).join(u'\n')});
    }
    return rows;
}

AxisFormat SkuWaterfall::axis(const Wording &wording)
{
    return [&wording](qreal value) {
        return wording.formats().quantity(Quantity::fromThousandths(std::llround(value * 1000.0)));
    };
}

QString SkuWaterfall::scope(const SkuDesk &sku, const Formats &formats)
{
    const QString unit = sku.item() ? formats.unit(sku.item()->unit()) : QString();
    const QString places = tr("%n location(s)", nullptr, int(sku.positions().size()));
    //: Over how many locations a waterfall counts, and in which unit
    return unit.isEmpty() ? places : tr("%1, in %2").arg(places, unit);
}

} // namespace stoa::ui
