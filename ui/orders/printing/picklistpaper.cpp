// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/printing/printwords.h"
#include "ui/orders/printing/paperparts.h"
#include "ui/orders/printing/papers.h"

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// What stands in one column of all lines.
QStringList columnOf(const PickListTexts &texts, QString PickListTexts::Line::*part)
{
    QStringList values;
    for (const PickListTexts::Zone &zone : texts.zones) {
        for (const PickListTexts::Line &line : zone.lines)
            values.append(line.*part);
    }
    return values;
}

void addLines(SheetFlow &flow, const PickListTexts &texts)
{
    const PickListTexts::Columns &titles = texts.columns;
    using Line = PickListTexts::Line;
    const PrintStyle bin = codes(10, PrintWeight::Bold);
    const PrintStyle quantity = words(12, PrintWeight::Bold);
    const auto width = [&texts](const QString &title, QString Line::*part, const PrintStyle &style,
                                ColumnRoom room) {
        return columnWidth(title, columnOf(texts, part), style, room);
    };
    QList<FlowColumn> columns;
    if (!titles.bin.isEmpty())
        columns.append({titles.bin, width(titles.bin, &Line::bin, bin, {12, 34}), PrintSide::Left});
    columns.append({titles.item, 0, PrintSide::Left});
    if (!titles.expiry.isEmpty())
        columns.append(
            {titles.expiry, width(titles.expiry, &Line::expiry, words(9), {10, 26}), PrintSide::Left});
    if (!titles.order.isEmpty())
        columns.append(
            {titles.order, width(titles.order, &Line::order, codes(9), {10, 34}), PrintSide::Left});
    columns.append(
        {titles.quantity, width(titles.quantity, &Line::quantity, quantity, {14, 34}), PrintSide::Right});
    columns.append({titles.picked, columnWidth(titles.picked, {}, words(8), {11, 34}), PrintSide::Middle});
    flow.beginTable(columns);
    PrintStyle name = words(10);
    name.mostLines = 4;
    for (const PickListTexts::Zone &zone : texts.zones) {
        flow.heading(zone.heading);
        for (const PickListTexts::Line &line : zone.lines) {
            QList<FlowCell> cells;
            if (!titles.bin.isEmpty())
                cells.append({FlowCell::Kind::Text, line.bin, bin, {}, {}});
            const QString under = line.lot.isEmpty() ? line.sku : line.sku + u"   "_s + line.lot;
            cells.append({FlowCell::Kind::Text, line.name, name, under, codes(8)});
            if (!titles.expiry.isEmpty())
                cells.append({FlowCell::Kind::Text, line.expiry, words(9), {}, {}});
            if (!titles.order.isEmpty())
                cells.append({FlowCell::Kind::Text, line.order, codes(9), {}, {}});
            cells.append({FlowCell::Kind::Text, line.quantity, quantity, {}, {}});
            cells.append(FlowCell::box());
            flow.row(cells);
        }
    }
    flow.endTable();
}

/// The code of each order, for whoever sorts the walk into boxes.
void addOrders(SheetFlow &flow, const PickListTexts &texts, const QList<Barcode> &orders)
{
    constexpr int kColumns = 2;
    constexpr qreal kHeight = 22;
    const qreal width = flow.area().width() / kColumns;
    flow.skip(7);
    flow.need(kHeight + 9);
    flow.paragraph(texts.ordersHeading, words(10.5, PrintWeight::Bold));
    flow.skip(2);
    for (qsizetype i = 0; i < orders.size(); ++i) {
        if (i % kColumns == 0)
            flow.need(kHeight);
        const QPointF at(flow.area().left() + width * qreal(i % kColumns), flow.y());
        // The bars begin where their number does, the quiet zone before.
        const QPointF quiet(orders[i].quietZone().left() * Paper4::kModule, 0);
        const QRectF code(at - quiet, QSizeF(width - 6, 12));
        flow.add(PrintedCode{orders[i], code, Paper4::kModule, PrintSide::Left, Caption::None});
        const auto number =
            setText(texts.orders[i].number, at + QPointF(0, 12.5), width - 6, codes(9, PrintWeight::Bold));
        flow.add(number);
        PrintStyle promised = words(8);
        promised.side = PrintSide::Right;
        flow.add(setText(texts.orders[i].promised, at + QPointF(0, 12.7), width - 6, promised));
        if (i % kColumns == kColumns - 1 || i == orders.size() - 1)
            flow.skip(kHeight);
    }
}

} // namespace

Result<Printout> layOut(const PickListDocument &list, const Formats &formats)
{
    const PrintWords said(formats);
    const PickListTexts texts = said.of(list);
    STOA_TRY_ASSIGN(const Barcode code, encode(list.number, Symbology::Code128, u"number"_s));
    QList<Barcode> orders;
    for (const PickListTexts::Order &order : texts.orders) {
        const QString field = u"orders/%1/number"_s.arg(orders.size());
        STOA_TRY_ASSIGN(const Barcode one, encode(order.number, Symbology::Code128, field));
        orders.append(one);
    }
    SheetFlow flow(Paper4::kSheet, Paper4::kMargins);
    flow.setRunningHead(texts.title + u"  "_s + texts.number);
    addHead(flow, texts.title, texts.number, code);
    addFacts(flow, texts.facts);
    flow.skip(3);
    addLines(flow, texts);
    if (!orders.isEmpty())
        addOrders(flow, texts, orders);
    const auto page = [&said](int number, int count) {
        return said.page(number, count);
    };
    return Printout{u"pick-list"_s, texts.title, PrintWords::fileName(texts.title, texts.number),
                    Paper4::kSheet, 600,         flow.finish(texts.printed, page, said.direction())};
}

} // namespace stoa::ui
