// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/printing/printwords.h"
#include "ui/orders/printing/paperparts.h"
#include "ui/orders/printing/papers.h"

#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

void addParcels(SheetFlow &flow, const ManifestTexts &texts)
{
    QStringList trackings;
    QStringList orders;
    QStringList weights;
    for (const ManifestTexts::Parcel &parcel : texts.parcels) {
        trackings.append(parcel.tracking);
        orders.append(parcel.order);
        weights.append(parcel.weight);
    }
    const ManifestTexts::Columns &titles = texts.columns;
    const PrintStyle code = codes(9.5);
    flow.beginTable(
        {{{}, 8.2, PrintSide::Right},
         {titles.tracking, columnWidth(titles.tracking, trackings, code, {40, 62}), PrintSide::Left},
         {titles.order, columnWidth(titles.order, orders, code, {16, 40}), PrintSide::Left},
         {titles.recipient, 0, PrintSide::Left},
         {titles.weight, columnWidth(titles.weight, weights, words(9.5), {14, 30}), PrintSide::Right}});
    PrintStyle recipient = words(9.5);
    recipient.mostLines = 3;
    for (const ManifestTexts::Parcel &parcel : texts.parcels) {
        const QString sscc = parcel.sscc.isEmpty() ? QString() : u"SSCC "_s + parcel.sscc;
        flow.row({{FlowCell::Kind::Text, parcel.number, words(8), {}, {}},
                  {FlowCell::Kind::Text, parcel.tracking, code, sscc, codes(7.5)},
                  {FlowCell::Kind::Text, parcel.order, code, {}, {}},
                  {FlowCell::Kind::Text, parcel.recipient, recipient, {}, {}},
                  {FlowCell::Kind::Text, parcel.weight, words(9.5), {}, {}}});
    }
    flow.endTable();
    flow.need(10);
    flow.skip(1.4);
    PrintStyle sum = words(10.5, PrintWeight::Bold);
    flow.add(setText(texts.sum, QPointF(flow.area().left() + 12.2, flow.y()), 90, sum));
    sum.side = PrintSide::Right;
    flow.add(setText(texts.sumWeight, QPointF(flow.area().right() - 60, flow.y()), 60, sum));
    flow.skip(6);
}

/// Lines to write on, side by side and never apart.
void addSignatures(SheetFlow &flow, const QStringList &labels)
{
    constexpr qreal kGap = 6;
    constexpr qreal kSpace = 22;
    flow.need(kSpace + 6);
    flow.skip(kSpace);
    const qreal count = qreal(labels.size());
    const qreal width = (flow.area().width() - kGap * (count - 1)) / count;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QPointF at(flow.area().left() + qreal(i) * (width + kGap), flow.y());
        flow.add(PrintedArea{{at, QSizeF(width, 0.2)}});
        flow.add(setText(labels[i], at + QPointF(0, 0.8), width, words(8)));
    }
    flow.skip(6);
}

} // namespace

Result<Printout> layOut(const ManifestDocument &manifest, const Formats &formats)
{
    const PrintWords said(formats);
    const ManifestTexts texts = said.of(manifest);
    STOA_TRY_ASSIGN(const Barcode code, encode(manifest.number, Symbology::Code128, u"number"_s));
    SheetFlow flow(Paper4::kSheet, Paper4::kMargins);
    flow.setRunningHead(texts.title + u"  "_s + texts.number);
    addHead(flow, texts.title, texts.number, code);
    addFacts(flow, texts.facts);
    flow.skip(3);
    addParcels(flow, texts);
    addSignatures(flow, texts.signatures);
    const auto page = [&said](int number, int count) {
        return said.page(number, count);
    };
    return Printout{u"manifest"_s,  texts.title, PrintWords::fileName(texts.title, texts.number),
                    Paper4::kSheet, 600,         flow.finish(texts.printed, page, said.direction())};
}

} // namespace stoa::ui
