// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/printing/printwords.h"
#include "ui/orders/printing/paperparts.h"
#include "ui/orders/printing/papers.h"

#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

struct Address {
    const QString &label;
    const QString &name;
    const QStringList &lines;
};

/// Returns how high it is.
qreal addAddress(SheetFlow &flow, const Address &address, QPointF at, qreal width)
{
    qreal height = 0;
    const auto put = [&](const QString &text, const PrintStyle &style) {
        const auto lines = setText(text, at + QPointF(0, height), width, style);
        flow.add(lines);
        height += heightOf(lines);
    };
    put(address.label, words(7.5));
    put(address.name, words(11, PrintWeight::Bold));
    for (const QString &line : address.lines)
        put(line, words(10));
    return height;
}

void addLines(SheetFlow &flow, const PackingSlipTexts &texts)
{
    const bool priced = !texts.columns.amount.isEmpty();
    QList<FlowColumn> columns{{texts.columns.item, 0, PrintSide::Left},
                              {texts.columns.quantity, 20, PrintSide::Right}};
    if (priced)
        columns +=
            {{texts.columns.price, 28, PrintSide::Right}, {texts.columns.amount, 30, PrintSide::Right}};
    flow.beginTable(columns);
    PrintStyle name = words(10);
    name.mostLines = 4;
    for (const PackingSlipTexts::Line &line : texts.lines) {
        QList<FlowCell> cells{{FlowCell::Kind::Text, line.name, name, line.sku, codes(8)},
                              {FlowCell::Kind::Text, line.quantity, words(10), {}, {}}};
        if (priced)
            cells += {{FlowCell::Kind::Text, line.price, words(10), {}, {}},
                      {FlowCell::Kind::Text, line.amount, words(10), {}, {}}};
        flow.row(cells);
    }
    flow.endTable();
}

void addSums(SheetFlow &flow, const QList<PrintFact> &sums)
{
    if (sums.isEmpty())
        return;
    constexpr qreal kAmount = 30;
    constexpr qreal kLabel = 60;
    flow.skip(2);
    flow.need(7.0 * qreal(sums.size()));
    for (qsizetype i = 0; i < sums.size(); ++i) {
        const bool last = i == sums.size() - 1;
        PrintStyle style = words(last ? 11 : 10, last ? PrintWeight::Bold : PrintWeight::Normal);
        style.side = PrintSide::Right;
        const qreal right = flow.area().right();
        QList<QList<PrintedText>> pair{
            setText(sums[i].label, QPointF(right - kAmount - 4 - kLabel, flow.y()), kLabel, style),
            setText(sums[i].value, QPointF(right - kAmount, flow.y()), kAmount, style)};
        alignBases(pair);
        for (const QList<PrintedText> &lines : pair)
            flow.add(lines);
        flow.skip(std::max(heightOf(pair[0]), heightOf(pair[1])) + 1);
    }
}

void addNote(SheetFlow &flow, const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    flow.skip(6);
    flow.need(14);
    flow.paragraph(label, words(8, PrintWeight::Bold));
    flow.skip(0.5);
    flow.paragraph(text, words(9.5));
}

} // namespace

Result<Printout> layOut(const PackingSlipDocument &slip, const Formats &formats)
{
    const PrintWords said(formats);
    const PackingSlipTexts texts = said.of(slip);
    STOA_TRY_ASSIGN(const Barcode code, encode(slip.order, Symbology::Code128, u"order"_s));
    SheetFlow flow(Paper4::kSheet, Paper4::kMargins);
    flow.setRunningHead(texts.title + u"  "_s + texts.order);
    addHead(flow, texts.title, texts.order, code);
    const QRectF area = flow.area();
    const qreal half = area.width() / 2;
    const Address to{texts.recipientLabel, texts.recipientName, texts.recipientLines};
    const Address from{texts.senderLabel, texts.senderName, texts.senderLines};
    const qreal left = addAddress(flow, to, {area.left(), flow.y()}, half - 5);
    const qreal right = addAddress(flow, from, {area.left() + half, flow.y()}, half);
    flow.skip(std::max(left, right) + 5);
    addFacts(flow, texts.facts);
    flow.skip(3);
    addLines(flow, texts);
    addSums(flow, texts.sums);
    addNote(flow, texts.messageLabel, texts.message);
    addNote(flow, texts.returnsLabel, texts.returns);
    const auto page = [&said](int number, int count) {
        return said.page(number, count);
    };
    return Printout{u"packing-slip"_s, texts.title, PrintWords::fileName(texts.title, texts.order),
                    Paper4::kSheet,    600,         flow.finish(texts.printed, page, said.direction())};
}

} // namespace stoa::ui
