// SPDX-License-Identifier: GPL-3.0-or-later
// What an order's page says of lines and fulfilments.
#include "core/domain/orders/orderparts.h"
#include "models/orders/orderpage.h"
#include "models/orders/orderwords.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// The way of a fulfilment as people are shown it: what nobody waits for is left out.
QList<FulfilmentState> wayOf(FulfilmentMethod method)
{
    using enum FulfilmentState;
    if (method == FulfilmentMethod::Ship)
        return {Allocated, Accepted, Picked, Packed, Shipped, Delivered};
    return {Allocated, Accepted, Picked, Packed, ReadyForPickup, Collected};
}

} // namespace

QList<RecordColumn<OrderPageLine>> OrderPage::columnsOf(OrderPage *page)
{
    QList<RecordColumn<OrderPageLine>> columns;
    const auto add = [&](LineColumn column, const std::function<QString()> &title) {
        columns.append({title, [page, column](const OrderPageLine &line, int role) {
                            return page->cell(line, column, role);
                        }});
    };
    add(LineColumn::Sku, [] { return tr("SKU"); });
    add(LineColumn::Name, [] { return tr("Item"); });
    //: Title of a narrow column: quantity
    add(LineColumn::Quantity, [] { return tr("Qty"); });
    //: Title of a column; %1 is a currency: price of one unit
    add(LineColumn::Unit, [page] { return tr("Unit %1").arg(page->currency()); });
    //: Title of a column; %1 is a currency: what discounts take off
    add(LineColumn::Off, [page] { return tr("Off %1").arg(page->currency()); });
    //: Title of a column: where a discount came from
    add(LineColumn::Because, [] { return tr("Because"); });
    //: Title of a column; %1 is a currency: what the line costs
    add(LineColumn::Net, [page] { return tr("Net %1").arg(page->currency()); });
    add(LineColumn::From, [] { return tr("From"); });
    return columns;
}

QVariant OrderPage::cell(const OrderPageLine &line, LineColumn column, int role) const
{
    const Formats &formats = m_desk.wording().formats();
    if (role == stoa::role(TableRole::Tone)) {
        if (column == LineColumn::Net)
            return int(CellTone::Strong);
        if (column == LineColumn::Sku)
            return int(CellTone::Link);
        return column == LineColumn::Because ? QVariant(int(CellTone::Quiet)) : QVariant();
    }
    if (role == Qt::ToolTipRole && column == LineColumn::From)
        return line.fromNames;
    if (role == Qt::ToolTipRole && column == LineColumn::Name)
        return line.name + u'\n' + line.sku;
    if (role == stoa::role(TableRole::Detail) && column == LineColumn::Name)
        return line.flags;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case LineColumn::Sku:
        return line.sku;
    case LineColumn::Name:
        return line.name;
    case LineColumn::Quantity:
        return formats.quantity(Quantity::fromThousandths(line.quantity));
    case LineColumn::Unit:
        return formats.amount(line.unitPrice, line.currency);
    case LineColumn::Off:
        return formats.amount(-line.discount, line.currency);
    case LineColumn::Because:
        return line.because;
    case LineColumn::Net:
        return formats.amount(line.net, line.currency);
    case LineColumn::From:
        return line.from;
    }
    return {};
}

void OrderPage::sayLines()
{
    if (!m_sheet)
        return;
    const Formats &formats = m_desk.wording().formats();
    QList<OrderPageLine> rows;
    for (const OrderLine &line : m_sheet->order.lines()) {
        OrderPageLine row{line.line,
                          line.sku,
                          m_sheet->itemNames.value(line.sku),
                          line.quantity,
                          line.unitPrice,
                          line.discount(),
                          {},
                          line.net(),
                          currency()};
        QStringList because;
        for (const OrderDiscount &discount : line.discounts)
            because.append(discount.label);
        row.because = formats.list(because);
        QStringList codes;
        QStringList names;
        for (const Fulfilment &each : m_sheet->fulfilments) {
            for (const Order::Units &own : each.units()) {
                if (own.line != line.line || codes.contains(each.parts().location))
                    continue;
                codes.append(each.parts().location);
                names.append(m_desk.locationName(each.parts().location));
            }
        }
        row.from = codes.isEmpty() ? OrderWords::state(line.state()) : formats.list(codes);
        row.fromNames = formats.list(names);
        QStringList flags;
        for (const LineFlag flag : line.flags)
            flags.append(OrderWords::flag(flag));
        row.flags = formats.list(flags);
        rows.append(row);
    }
    m_lines.setRows(rows);
}

QString OrderPage::linesSum() const
{
    if (!m_sheet)
        return {};
    const Formats &formats = m_desk.wording().formats();
    const int lines = int(m_sheet->order.lines().size());
    //: Foot of the lines of an order: "3 lines" and "7 units"
    return tr("%1, %2").arg(formats.grouped(tr("%n line(s)", nullptr, lines), lines),
                            unitsText(m_sheet->order.quantity()));
}

QString OrderPage::sumOfUnits() const
{
    return m_sheet ? m_desk.wording().formats().quantity(Quantity::fromThousandths(m_sheet->order.quantity()))
                   : QString();
}

QString OrderPage::sumOfDiscounts() const
{
    qint64 sum = 0;
    for (const OrderPageLine &line : m_lines.rows())
        sum += line.discount;
    return amount(-sum);
}

QString OrderPage::sumOfNet() const
{
    qint64 sum = 0;
    for (const OrderPageLine &line : m_lines.rows())
        sum += line.net;
    return amount(sum);
}

qint64 OrderPage::valueOf(const Fulfilment &fulfilment) const
{
    qint64 value = 0;
    for (const Order::Units &own : fulfilment.units()) {
        const OrderLine *line = m_sheet->order.line(own.line);
        if (line && line->quantity > 0)
            value += line->netOf(0, std::min(own.quantity, line->quantity));
    }
    return value;
}

QString OrderPage::stepDetail(const Fulfilment &fulfilment, FulfilmentState state, bool reached) const
{
    const Fulfilment::Parts &parts = fulfilment.parts();
    // By the clock of the place that does the work; the card's title says which that is.
    const Formats formats = m_desk.timesOf(parts.location);
    const Instant now = m_desk.clock().now();
    if (reached) {
        const auto at = fulfilment.reachedAt(state);
        if (!at)
            return {};
        return formats.startOfDay(*at) == formats.startOfDay(now) ? formats.time(*at) : formats.shortDay(*at);
    }
    const auto by = [&](std::optional<Instant> at) {
        if (!at)
            return QString();
        const bool today = formats.startOfDay(*at) == formats.startOfDay(now);
        //: The latest moment of a step: a time or a day
        return tr("by %1").arg(today ? formats.time(*at) : formats.shortDay(*at));
    };
    const auto &order = m_sheet->order.parts();
    switch (state) {
    case FulfilmentState::Picked:
        //: A fulfilment that is picked in a walk for several orders
        return parts.wave.isEmpty() ? QString() : tr("in a walk");
    case FulfilmentState::Shipped:
        return by(parts.cutOffAt ? parts.cutOffAt : parts.dueAt);
    case FulfilmentState::ReadyForPickup:
        return by(parts.dueAt);
    case FulfilmentState::Delivered:
        return order.expectedAt ? formats.shortDay(*order.expectedAt) : QString();
    case FulfilmentState::Collected:
        return by(parts.expiresAt);
    default:
        return {};
    }
}

QList<FulfilmentCardData::Step> OrderPage::stepsOf(const Fulfilment &fulfilment, int &now) const
{
    const QList<FulfilmentState> way = wayOf(fulfilment.parts().method);
    QList<FulfilmentCardData::Step> steps;
    now = 0;
    for (qsizetype i = 0; i < way.size(); ++i) {
        if (fulfilment.reachedAt(way[i]) || (i == 0 && !way.isEmpty()))
            now = int(i) + 1;
    }
    // What was given up shows how far it came.
    const bool over =
        fulfilment.state() == FulfilmentState::Rejected || fulfilment.state() == FulfilmentState::Cancelled;
    for (int i = 0; i < way.size(); ++i) {
        if (over && i >= now)
            break;
        QString label = OrderWords::state(way[i]);
        QString detail = stepDetail(fulfilment, way[i], i < now);
        if (i == 0 && detail.isEmpty())
            detail = m_desk.timesOf(fulfilment.parts().location).time(fulfilment.parts().createdAt);
        steps.append({label, detail});
    }
    return steps;
}

QString OrderPage::transportOf(const Fulfilment &fulfilment) const
{
    const Fulfilment::Parts &parts = fulfilment.parts();
    const Formats &formats = m_desk.wording().formats();
    QStringList words;
    if (!parts.carrier.isEmpty())
        words.append((m_desk.carrierName(parts.carrier) + u' ' + parts.service).trimmed());
    else
        words.append(OrderWords::method(parts.method));
    if (!parts.box.isEmpty())
        //: The code of the box in which something is packed
        words.append(tr("box %1").arg(parts.box));
    if (parts.weight > 0)
        words.append(
            tr("%1 kg").arg(formats.quantity(Quantity::fromThousandths((parts.weight + 50) / 100 * 100))));
    if (!parts.bay.isEmpty())
        //: The place at the kerb where the customer waits
        words.append(tr("bay %1").arg(parts.bay));
    if (!parts.car.isEmpty())
        words.append(parts.car);
    if (!parts.tracking.isEmpty())
        words.append(parts.tracking);
    return formats.list(words);
}

QString OrderPage::whyNoLabel(const Fulfilment &fulfilment) const
{
    const Fulfilment::Parts &parts = fulfilment.parts();
    if (const QString why = m_desk.whyNoWork(parts.location); !why.isEmpty() || !parts.tracking.isEmpty())
        return why;
    if (parts.carrier.isEmpty())
        return tr("No carrier was chosen for it, so there is no label.");
    return m_desk.door().session().state == SessionState::Online
        ? QString()
        : tr("Without the hub the carrier gives no number, so there is no label yet.");
}

QString OrderPage::whyLabelStays(const Fulfilment &fulfilment) const
{
    if (const QString why = m_desk.whyNoWork(fulfilment.parts().location); !why.isEmpty())
        return why;
    return m_desk.door().session().state == SessionState::Online
        ? QString()
        : tr("Without the hub the carrier cannot be told, so the label stays.");
}

QList<FulfilmentCardData> OrderPage::fulfilments() const
{
    QList<FulfilmentCardData> cards;
    if (!m_sheet)
        return cards;
    for (const Fulfilment &each : m_sheet->fulfilments) {
        const Fulfilment::Parts &parts = each.parts();
        FulfilmentCardData card;
        card.id = parts.id.toString();
        card.number = parts.number;
        card.location = parts.location;
        card.title = m_desk.timesOf(parts.location)
                         .marked(parts.number + u" · "_s + m_desk.locationName(parts.location),
                                 parts.dueAt.value_or(parts.createdAt));
        card.icon = u"store"_s;
        card.status = OrderWords::kind(parts.state);
        card.word = OrderWords::state(parts.state);
        if (each.quantity() > 0)
            //: A part of an order: "6 units" and what they cost
            card.figures = tr("%1, %2").arg(unitsText(each.quantity()), moneyText(valueOf(each)));
        card.steps = stepsOf(each, card.now);
        card.transport = transportOf(each);
        card.isPacked = parts.state == FulfilmentState::Packed || hasLeft(parts.state)
            || parts.state == FulfilmentState::ReadyForPickup;
        card.isLabelled = leavesByCarrier(parts.method)
            && (parts.state == FulfilmentState::Picked || parts.state == FulfilmentState::Packed);
        card.whyNoPapers = m_desk.whyNoWork(parts.location);
        card.whyNoLabel = whyNoLabel(each);
        if (leavesByCarrier(parts.method) && isInHouse(parts.state)) {
            card.tracking = parts.tracking;
            card.whyLabelStays = whyLabelStays(each);
        }
        if (parts.state == FulfilmentState::Picking && parts.location == m_desk.place()) {
            card.walk = parts.wave.isEmpty() ? card.id : parts.wave;
            card.walkName = parts.wave;
        }
        cards.append(card);
    }
    // What was given up stands behind what goes on.
    std::stable_partition(cards.begin(), cards.end(),
                          [](const FulfilmentCardData &card) { return !card.figures.isEmpty(); });
    return cards;
}

} // namespace stoa
