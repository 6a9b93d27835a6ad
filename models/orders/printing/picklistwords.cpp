// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/printing/printwords.h"

#include <QCollator>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Nothing before something: what has no zone or bin comes last.
int compared(const QCollator &collator, const QString &a, const QString &b)
{
    if (a.isEmpty() != b.isEmpty())
        return a.isEmpty() ? 1 : -1;
    return collator.compare(a, b);
}

void sortForWalking(QList<PickListDocument::Line> &lines)
{
    // Codes of places are the same in all languages; the C locale knows no numbers.
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    const QDate never(9999, 12, 31);
    const auto before = [&](const PickListDocument::Line &a, const PickListDocument::Line &b) {
        if (const int zone = compared(collator, a.zone, b.zone); zone != 0)
            return zone < 0;
        if (const int bin = compared(collator, a.bin, b.bin); bin != 0)
            return bin < 0;
        const QDate first = a.expiry.value_or(never);
        const QDate second = b.expiry.value_or(never);
        if (first != second)
            return first < second;
        return a.sku < b.sku;
    };
    std::stable_sort(lines.begin(), lines.end(), before);
}

template <typename Has> bool any(const QList<PickListDocument::Line> &lines, Has has)
{
    return std::ranges::any_of(lines, has);
}

} // namespace

PickListTexts PrintWords::of(const PickListDocument &list) const
{
    using Line = PickListDocument::Line;
    PickListTexts texts;
    texts.title = tr("Pick list");
    texts.number = list.number;
    const bool wave = list.orders.size() > 1;
    const auto fact = [&texts](const QString &label, const QString &value,
                               PrintFact::Kind kind = PrintFact::Kind::Words) {
        if (!value.isEmpty())
            texts.facts.append({label, value, kind});
    };
    fact(tr("Location"), list.location);
    if (!wave && list.orders.size() == 1 && list.orders.first().number != list.number)
        fact(tr("Order"), list.orders.first().number, PrintFact::Kind::Code);
    fact(tr("Fulfilment"), list.fulfilment, PrintFact::Kind::Code);
    //: Until when the customer was promised it
    fact(tr("Promised by"), moment(list.promised));
    //: Who takes the goods from the shelves
    fact(tr("Picker"), list.picker);
    if (wave)
        //: A column title and the label of a count
        fact(tr("Orders"), m_formats.integer(list.orders.size()));
    //: How many lines a pick list has
    fact(tr("Lines"), m_formats.integer(list.lines.size()));

    QList<Line> lines = list.lines;
    sortForWalking(lines);
    const bool placed = any(lines, [](const Line &line) { return !line.bin.isEmpty(); });
    const bool zoned = any(lines, [](const Line &line) { return !line.zone.isEmpty(); });
    const bool dated = any(lines, [](const Line &line) { return line.expiry.has_value(); });
    //: The place on a shelf that a thing lies at
    texts.columns.bin = placed ? tr("Bin") : QString();
    texts.columns.item = tr("Item");
    //: The day after which something is not sold any more
    texts.columns.expiry = dated ? tr("Expires") : QString();
    texts.columns.order = wave ? tr("Order") : QString();
    texts.columns.quantity = tr("Qty");
    //: Over the boxes that are ticked when a line was taken from its shelf
    texts.columns.picked = tr("Picked");
    for (const Line &line : std::as_const(lines)) {
        const QString heading = !zoned ? QString()
            : line.zone.isEmpty()      ? tr("Without a zone")
                                  //: A part of a store or warehouse
                                  : tr("Zone %1").arg(line.zone);
        if (texts.zones.isEmpty() || texts.zones.last().heading != heading)
            texts.zones.append({heading, {}});
        texts.zones.last().lines.append(
            //: A batch of goods
            {line.bin, line.name, line.sku, line.lot.isEmpty() ? QString() : tr("Lot %1").arg(line.lot),
             line.expiry ? m_formats.date(*line.expiry) : QString(), wave ? line.order : QString(),
             amount(line.quantity, line.unit)});
    }
    if (wave) {
        //: Over the list of orders that are picked in one walk
        texts.ordersHeading = tr("Orders of this walk");
        for (const PickListDocument::Order &order : list.orders)
            texts.orders.append({order.number, moment(order.promised)});
    }
    texts.printed = printed(list.printed);
    return texts;
}

} // namespace stoa
